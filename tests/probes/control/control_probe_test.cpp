// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

std::string url(const char *scheme, std::uint16_t port)
{
    return std::string(scheme) + "://127.0.0.1:" + std::to_string(port) + "/";
}

void good(ServerSide &side)
{
    while (!side.readRequest().empty()) {
        side.send("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");  // an answer is an answer
    }
}

void resetting(ServerSide &side)
{
    side.readRequest();
    side.reset();
}

/// The probe on a suspect and a control, started at once.
ProbeRun run(const std::string &suspect, const std::string &control)
{
    RunOptions options;
    options.control = control;
    return ProbeRun("control", suspect, options);
}

}  // namespace

class ControlProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thisServiceOrEverything()
    {
        const ScriptedServer works([](ServerSide &side, int) { good(side); });
        const ScriptedServer resets([](ServerSide &side, int) { resetting(side); });
        const ScriptedServer resetsToo([](ServerSide &side, int) { resetting(side); });
        const ScriptedServer quiet([](ServerSide &side, int) { side.waitForPeer(); });
        const ScriptedServer rawReset([](ServerSide &side, int) { side.reset(); });
        ProbeRun thisOne = run(url("http", resets.port()), url("http", works.port()));
        ProbeRun all = run(url("http", resets.port()), url("http", resetsToo.port()));
        ProbeRun raw = run(url("tcp", rawReset.port()), url("tcp", quiet.port()));
        ProbeRun down = run(url("http", resets.port()), url("http", unusedPort()));
        for (ProbeRun *one : {&thisOne, &all, &raw, &down}) {
            QVERIFY(one->wait(60));
            QVERIFY(one->outcome().state == ProbeState::Done);
            QCOMPARE(one->word("control_suspect_failure"), std::string("reset"));
        }
        QCOMPARE(thisOne.word("control_outcome"), std::string("ok"));
        QCOMPARE(thisOne.flag("control_works"), 1);
        QCOMPARE(all.word("control_outcome"), std::string("same"));
        QCOMPARE(all.flag("control_works"), 0);
        QCOMPARE(raw.word("control_outcome"), std::string("ok"));
        QCOMPARE(down.word("control_outcome"), std::string("none"));
        QCOMPARE(down.word("control_failure"), std::string("refused"));
        QCOMPARE(works.connections(), 6);
        QVERIFY(resets.connections() <= 18);
    }
    void withoutAControl()
    {
        ProbeRun none = run("http://127.0.0.1:9/", "");
        ProbeRun bad = run("http://127.0.0.1:9/", "http://");
        ProbeRun same = run("http://127.0.0.1:9/", "tcp://127.0.0.1:9");
        for (ProbeRun *one : {&none, &bad, &same}) {
            QVERIFY(one->wait(30));
            QVERIFY(find(one->outcome().findings, "control_outcome") == nullptr);
        }
        QVERIFY(none.outcome().state == ProbeState::Skipped);
        QCOMPARE(none.outcome().reason, std::string("no_control"));
        QVERIFY(bad.outcome().state == ProbeState::Failed);
        QCOMPARE(bad.outcome().reason, std::string("bad_control"));
        QVERIFY(same.outcome().state == ProbeState::Failed);
        QCOMPARE(same.outcome().reason, std::string("same_control"));
    }
    void cancelled()
    {
        const ScriptedServer mute([](ServerSide &side, int) { side.waitForPeer(); });
        const ScriptedServer works([](ServerSide &side, int) { good(side); });
        ProbeRun one = run(url("http", mute.port()), url("http", works.port()));
        QVERIFY(mute.waitForConnections(1));
        one.cancel();
        QVERIFY(one.wait(10));
        QVERIFY(one.outcome().state == ProbeState::Cancelled);
        QVERIFY(find(one.outcome().findings, "control_outcome") == nullptr);
    }
};

RESETSCOPE_TEST(ControlProbeTest)
#include "control_probe_test.moc"
