// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/host_proxy.h"

#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace resetscope::probes;
using namespace Qt::StringLiterals;

namespace {

Environment environment(std::map<std::string, std::string> values)
{
    return [values](const std::string &name) -> std::optional<std::string> {
        const auto it = values.find(name);
        return it == values.end() ? std::nullopt : std::optional<std::string>(it->second);
    };
}

Target target(const char *url)
{
    return std::get<Target>(parseTarget(url));
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

}  // namespace

class HostProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses()
    {
        QCOMPARE(proxyAddress("http://user:secret@proxy.example:3128/"), std::string("proxy.example:3128"));
        QCOMPARE(proxyAddress("proxy:8080"), std::string("proxy:8080"));
        QCOMPARE(proxyAddress("socks5h://[::1]:1080"), std::string("[::1]:1080"));
        QCOMPARE(proxyAddress("http://a@b@proxy:1"), std::string("proxy:1"));  // no part of a password is kept
        QCOMPARE(proxyAddress(""), std::string());
    }
    void exceptions()
    {
        QVERIFY(exempted("*", "a.example"));
        QVERIFY(exempted("localhost, .example.org", "www.Example.org"));
        QVERIFY(exempted("example.org", "www.example.org"));
        QVERIFY(exempted("*.example.org", "www.example.org"));
        QVERIFY(exempted("192.0.2.1:8080", "192.0.2.1"));
        QVERIFY(exempted("::1", "::1"));
        QVERIFY(!exempted("example.org", "notexample.org"));
        QVERIFY(!exempted("", "example.org"));
        QVERIFY(!exempted(",,", "example.org"));
    }
    void fromTheEnvironment()
    {
        const auto values = environment({{"https_proxy", "http://one:1"}, {"all_proxy", "socks5://two:2"}});
        QCOMPARE(proxyFor(target("https://a.example/"), values, "/nowhere", "").address, std::string("one:1"));
        QCOMPARE(proxyFor(target("https://a.example/"), values, "/nowhere", "").source, std::string("environment"));
        QCOMPARE(proxyFor(target("tls://a.example:99"), values, "/nowhere", "").address, std::string("two:2"));
        const auto except = environment({{"http_proxy", "one:1"}, {"no_proxy", "example"}});
        QVERIFY(proxyFor(target("http://a.example/"), except, "/nowhere", "").address.empty());
        QCOMPARE(proxyFor(target("http://a.test/"), except, "/nowhere", "").address, std::string("one:1"));
    }
    void fromFiles()
    {
        QTemporaryDir root;
        QTemporaryDir home;
        const auto nothing = environment({});
        const auto of = [&](const char *url) {
            return proxyFor(target(url), nothing, root.path().toStdString(), home.path().toStdString());
        };
        QVERIFY(of("http://a.example/").address.empty());
        write(home.path() + u"/.curlrc"_s, "# mine\nproxy = \"curl:4\"\n");
        QCOMPARE(of("http://a.example/").source, std::string("curl"));
        QVERIFY(of("tcp://a.example:9").address.empty());
        write(home.path() + u"/.config/kioslaverc"_s,
              "[Other]\nhttpProxy=wrong:1\n[Proxy Settings]\nProxyType=1\nhttpProxy=http://kde "
              "3128\nNoProxyFor=b.example\n");
        QCOMPARE(of("http://a.example/").address, std::string("kde:3128"));
        QCOMPARE(of("http://a.example/").source, std::string("desktop"));
        QCOMPARE(of("http://b.example/").source, std::string("curl"));
        write(root.path() + u"/etc/environment"_s, "export http_proxy=\"http://system:8/\"\n");
        QCOMPARE(of("http://a.example/").address, std::string("system:8"));
        QCOMPARE(of("http://a.example/").source, std::string("system"));
    }
};

RESETSCOPE_TEST(HostProxyTest)
#include "host_proxy_test.moc"
