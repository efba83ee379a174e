// SPDX-License-Identifier: GPL-3.0-or-later
// A fault whose process is killed from outside: it is noticed, nothing of it stays, and others go on.
#include "probes/core/target.h"
#include "probes/lab/lab.h"
#include "tests/probes/lab/plain_client.h"
#include "tests/support/fault_processes.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

using namespace resetscope;
using namespace resetscope::tests;
namespace lab = resetscope::probes::lab;

namespace {

std::unique_ptr<lab::Lab> startLab(const char *id, std::uint16_t port = 0)
{
    lab::LabOptions options;
    options.port = port;
    auto started = lab::start(id, options);
    if (auto *running = std::get_if<std::unique_ptr<lab::Lab>>(&started)) {
        return std::move(*running);
    }
    qFatal("%s: %s", id, std::get<std::string>(started).c_str());
}

std::uint16_t portOf(const lab::Lab &running)
{
    return std::get<probes::Target>(probes::parseTarget(running.url())).port;
}

bool works(const lab::Lab &running)
{
    PlainClient client(portOf(running));
    return client.connectError() == 0 && client.get("/").data.starts_with("HTTP/1.1 200 OK\r\n");
}

QList<FaultProcess> mine()
{
    return faultsOf(QCoreApplication::applicationPid());
}

}  // namespace

class LabKilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFleetIsKilled();
    void aPrivateNetworkIsKilled();
    void theFixStartsItAnew();
};

void LabKilledTest::aFleetIsKilled()
{
    QVERIFY(mine().isEmpty());
    auto killed = startLab("crash-worker");
    const auto victim = mine();
    QCOMPARE(victim.size(), 1);
    const QSet<int> group{victim[0].group};
    QVERIFY(aliveIn(group) > 1);  // it has workers
    const auto other = startLab("crash-worker");
    QVERIFY(!killed->ended() && works(*killed));
    const std::uint16_t port = portOf(*killed);

    QCOMPARE(::kill(victim[0].pid, SIGKILL), 0);
    QTRY_VERIFY(killed->ended());
    QTRY_COMPARE(aliveIn(group), 0);  // before anybody cleans up
    QVERIFY(!works(*killed));
    QVERIFY(!other->ended() && works(*other));
    killed.reset();

    const auto again = startLab("crash-worker", port);  // the port is free at once
    QVERIFY(works(*again) && works(*other));
}

/// A killed fault can be turned on again in place: the switch of the fix starts it anew at its address.
void LabKilledTest::theFixStartsItAnew()
{
    auto killed = startLab("exhaust-descriptors");
    const auto victim = mine();
    QCOMPARE(victim.size(), 1);
    QCOMPARE(::kill(victim[0].pid, SIGKILL), 0);
    QTRY_VERIFY(killed->ended());
    const std::string url = killed->url();
    QVERIFY(!killed->setFixed(true));
    QVERIFY(!killed->ended() && works(*killed));
    QCOMPARE(killed->url(), url);
    killed.reset();
    QVERIFY(mine().isEmpty());
}

void LabKilledTest::aPrivateNetworkIsKilled()
{
    if (!lab::whyNoNamespaces().empty()) {
        QSKIP(lab::whyNoNamespaces().c_str());
    }
    const QSet<QString> before = networksInUse();
    auto killed = startLab("firewall-forgets");
    const auto victim = mine();
    QCOMPARE(victim.size(), 1);
    QSet<QString> its;
    for (const FaultProcess &one : faultProcesses()) {
        if (one.group == victim[0].group) {
            its.insert(one.network);
        }
    }
    its.subtract(before);
    QVERIFY(its.size() >= 2);  // the service and the way to it
    QCOMPARE(::kill(victim[0].pid, SIGKILL), 0);
    QTRY_VERIFY(killed->ended());
    QTRY_COMPARE(aliveIn({victim[0].group}), 0);
    QVERIFY(!networksInUse().intersects(its));
    killed.reset();
    auto again = startLab("firewall-forgets");
    QVERIFY(!again->ended());
}

RESETSCOPE_TEST(LabKilledTest)
#include "lab_killed_test.moc"
