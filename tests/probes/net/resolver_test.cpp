// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/dns/address_kind.h"
#include "probes/net/resolver.h"
#include "tests/probes/net/run_coroutine.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

class ResolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void literalIsItself();
    void localhostIsHere();
    void missingName();
    void deadlineLeavesTheLookupBehind();
    void stopLeavesTheLookupBehind();
    void knownAddressesAreUsed();
    void literals_data();
    void literals();
    void suspicious_data();
    void suspicious();
};

void ResolverTest::literalIsItself()
{
    for (const char *literal : {"127.0.0.1", "::1", "2001:db8::5"}) {
        const ResolveResult result = runCoroutine(resolve(literal, Clock::now() + 5s, std::stop_token()));
        QCOMPARE(result.addresses, std::vector<std::string>{literal});
        QVERIFY(result.error.empty());
    }
}

void ResolverTest::localhostIsHere()
{
    const ResolveResult result = runCoroutine(resolve("localhost", Clock::now() + 20s, std::stop_token()));
    QVERIFY(result.error.empty());
    QVERIFY(!result.addresses.empty());
    for (const std::string &address : result.addresses) {
        QVERIFY2(isLoopback(address), address.c_str());
    }
    QVERIFY(result.elapsed_s > 0);
}

void ResolverTest::missingName()
{
    const ResolveResult result = runCoroutine(resolve("does-not-exist.invalid", Clock::now() + 20s, std::stop_token()));
    QCOMPARE(result.error, std::string("nxdomain"));
    QVERIFY(result.addresses.empty());
    QVERIFY(!result.detail.empty());
}

void ResolverTest::deadlineLeavesTheLookupBehind()
{
    // Already over: whatever the look-up finds comes too late, and its network thread is gone by then.
    for (int i = 0; i < 20; ++i) {
        const ResolveResult result = runCoroutine(resolve("localhost", Clock::now() - 1s, std::stop_token()));
        QVERIFY(result.error == "timeout" || result.error.empty());
    }
}

void ResolverTest::stopLeavesTheLookupBehind()
{
    std::stop_source stop;
    stop.request_stop();
    const ResolveResult result = runCoroutine(resolve("localhost", Clock::now() + 100s, stop.get_token()));
    QVERIFY(result.stopped);
    QVERIFY(result.addresses.empty());
}

void ResolverTest::knownAddressesAreUsed()
{
    ProbeContext context;
    context.target.host = "does-not-exist.invalid";
    context.addresses = {"127.0.0.1", "127.0.0.2"};
    QCOMPARE(runCoroutine(targetAddresses(context, Seconds(5))), context.addresses);
    context.addresses.clear();
    QVERIFY(runCoroutine(targetAddresses(context, Seconds(5))).empty());
}

void ResolverTest::literals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("literal");
    QTest::newRow("v4") << QByteArray("192.0.2.1") << true;
    QTest::newRow("v6") << QByteArray("::1") << true;
    QTest::newRow("name") << QByteArray("example.test") << false;
    QTest::newRow("short") << QByteArray("127.1") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void ResolverTest::literals()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, literal);
    QCOMPARE(isAddressLiteral(text.toStdString()), literal);
}

void ResolverTest::suspicious_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<bool>("expected");
    QTest::newRow("public") << QByteArray("www.example.com") << QByteArray("192.0.2.1 2001:db8::1") << false;
    QTest::newRow("blocked v4") << QByteArray("ads.example.com") << QByteArray("0.0.0.0") << true;
    QTest::newRow("blocked v6") << QByteArray("ads.example.com") << QByteArray("::") << true;
    QTest::newRow("blocked local") << QByteArray("printer") << QByteArray("0.0.0.0") << true;
    QTest::newRow("hosts file") << QByteArray("www.example.com") << QByteArray("127.0.0.1") << true;
    QTest::newRow("mixed") << QByteArray("www.example.com") << QByteArray("192.0.2.1 127.0.0.1") << true;
    QTest::newRow("mapped") << QByteArray("www.example.com") << QByteArray("::ffff:127.0.0.1") << true;
    QTest::newRow("localhost") << QByteArray("localhost") << QByteArray("127.0.0.1 ::1") << false;
    QTest::newRow("local name") << QByteArray("app.localhost") << QByteArray("127.0.0.1") << false;
    QTest::newRow("test name") << QByteArray("shop.test") << QByteArray("127.0.0.1") << false;
    QTest::newRow("literal") << QByteArray("127.0.0.1") << QByteArray("127.0.0.1") << false;
    QTest::newRow("zero literal") << QByteArray("0.0.0.0") << QByteArray("0.0.0.0") << false;
}

void ResolverTest::suspicious()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, addresses);
    QFETCH(bool, expected);
    std::vector<std::string> list;
    for (const QByteArray &address : addresses.split(' ')) {
        list.push_back(address.toStdString());
    }
    QCOMPARE(suspiciousAddresses(host.toStdString(), list), expected);
}

RESETSCOPE_TEST(ResolverTest)
#include "resolver_test.moc"
