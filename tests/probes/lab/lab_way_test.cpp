// SPDX-License-Identifier: GPL-3.0-or-later
// Faults made of packets in a private network, seen by plain clients inside it.
#include "tests/probes/lab/running_lab.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;
namespace lab = resetscope::probes::lab;

class LabWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signatureIsResetAndOthersAreNot();
    void snifferResetsAndFixedItDoesNot();
    void everyThirdConnectionIsReset();
    void serverResetsItself();
    void rejectRefusesAndDropIsSilent();
    void forgetfulFirewalls();
    void lossSlowsDownAndSlowIsSteady();
    void blackHoleHangsAndToldDoesNot();
    void theControlServiceWorksBesideTheFault();
    void twoNetworksAtOnce();
    void theFixIsTurnedOnAtTheSameAddress();
};

void LabWayTest::initTestCase()
{
    if (!lab::whyNoNamespaces().empty()) {
        QVERIFY(std::get<std::string>(lab::start("path-loss", {})) == lab::whyNoNamespaces());
        QSKIP("private networks are not allowed here");
    }
}

void LabWayTest::signatureIsResetAndOthersAreNot()
{
    const RunningLab running = startLab("reset-signature");
    QCOMPARE(running.page().error, ECONNRESET);
    QVERIFY(good(running.get("/other")));
    QVERIFY(good(startLab("reset-signature", {}, true).page()));
}

void LabWayTest::snifferResetsAndFixedItDoesNot()
{
    const RunningLab running = startLab("reset-sniffer");
    QCOMPARE(running.page().error, ECONNRESET);
    QVERIFY(good(running.get("/other")));
    QVERIFY(good(startLab("reset-sniffer", {}, true).page()));
}

void LabWayTest::everyThirdConnectionIsReset()
{
    const RunningLab running = startLab("reset-random");
    int reset = 0;
    for (int i = 0; i < 9; ++i) {
        const auto seen = running.page();
        QVERIFY(good(seen) || seen.error == ECONNRESET);
        reset += seen.error == ECONNRESET ? 1 : 0;
    }
    QCOMPARE(reset, 3);
    const RunningLab fixed = startLab("reset-random", {}, true);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(good(fixed.page()));
    }
}

void LabWayTest::serverResetsItself()
{
    const RunningLab running = startLab("server-reset");
    QCOMPARE(running.page().error, ECONNRESET);
    QVERIFY(good(running.get("/other")));
    QVERIFY(good(startLab("server-reset", {}, true).page()));
}

void LabWayTest::rejectRefusesAndDropIsSilent()
{
    QCOMPARE(startLab("firewall-reject").client().connectError(), ECONNREFUSED);
    QVERIFY(good(startLab("firewall-reject", {}, true).page()));
    QCOMPARE(startLab("firewall-drop").client(0.8).connectError(), ETIMEDOUT);
    QVERIFY(good(startLab("firewall-drop", {}, true).page()));
}

void LabWayTest::forgetfulFirewalls()
{
    for (const bool fixed : {false, true}) {
        const RunningLab silent = startLab("firewall-forgets", {{"limit", 0.5}}, fixed);
        const RunningLab resets = startLab("firewall-forgets-reset", {{"limit", 0.5}}, fixed);
        PlainClient one = silent.client();
        PlainClient other = resets.client();
        for (PlainClient *client : {&one, &other}) {
            client->send("ping");
            QCOMPARE(client->receive().data, std::string("ping"));
        }
        QVERIFY(one.silentFor(0.8) && other.silentFor(0.1));
        QVERIFY(one.established() && other.established());
        QCOMPARE(one.send("ping").error, 0);
        QCOMPARE(other.send("ping").error, 0);
        if (fixed) {
            QCOMPARE(one.receive().data, std::string("ping"));
            QCOMPARE(other.receive().data, std::string("ping"));
        } else {
            QCOMPARE(other.receive().error, ECONNRESET);
            QVERIFY(one.silentFor(1));
            QVERIFY(one.established());
        }
    }
}

void LabWayTest::lossSlowsDownAndSlowIsSteady()
{
    // Three of ten packets are lost: an answer of 140 packets cannot come without repeats.
    const RunningLab lossy = startLab("path-loss", {{"up", 0}, {"down", 30}});
    const RunningLab fixed = startLab("path-loss", {{"up", 0}, {"down", 30}}, true);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(good(fixed.page()));
    const qint64 clean = timer.restart();
    PlainClient client = lossy.client();
    QVERIFY(good(client.get()));
    QVERIFY(timer.elapsed() > clean);

    const RunningLab slow = startLab("path-slow", {{"delay", 0.2}});
    timer.restart();
    QVERIFY(good(slow.page()));
    QVERIFY(timer.elapsed() >= 390);  // two round trips: connecting and asking
}

void LabWayTest::blackHoleHangsAndToldDoesNot()
{
    const RunningLab hole = startLab("path-mtu");
    PlainClient client = hole.client();
    client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n");
    const auto seen = client.receiveResponse(1.5);
    QVERIFY(seen.timedOut);
    QVERIFY(seen.data.empty());
    QVERIFY(client.established());
    QVERIFY(good(startLab("path-mtu", {}, true).page()));
    QVERIFY(good(startLab("path-mtu-told").page()));
}

void LabWayTest::theControlServiceWorksBesideTheFault()
{
    const RunningLab running = startLab("firewall-drop");
    const auto control = std::get<probes::Target>(probes::parseTarget(running.lab->controlUrl()));
    QVERIFY(good(PlainClient(control.host, control.port).get()));
    QCOMPARE(running.lab->insideCommand().front(), std::string("nsenter"));
}

void LabWayTest::twoNetworksAtOnce()
{
    const RunningLab one = startLab("reset-signature");
    const RunningLab other = startLab("firewall-reject");
    QVERIFY(one.target.host != other.target.host);
    QVERIFY(good(one.get("/other")));
    QCOMPARE(other.client().connectError(), ECONNREFUSED);
}

void LabWayTest::theFixIsTurnedOnAtTheSameAddress()
{
    const RunningLab running = startLab("reset-signature");
    const std::string url = running.lab->url();
    QCOMPARE(running.page().error, ECONNRESET);
    QVERIFY(!running.lab->setFixed(true));
    QVERIFY(running.lab->fixed() && running.lab->url() == url);
    QVERIFY(good(running.page()));
    QVERIFY(!running.lab->setFixed(false));
    QCOMPARE(running.page().error, ECONNRESET);
}

RESETSCOPE_TEST(LabWayTest)
#include "lab_way_test.moc"
