// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <cmath>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

std::string url(const char *scheme, const ScriptedServer &server)
{
    return std::string(scheme) + "://127.0.0.1:" + std::to_string(server.port()) + "/";
}

void answerHttp(ServerSide &side, std::chrono::milliseconds delay, const char *head)
{
    for (std::string request = side.readRequest(); !request.empty(); request = side.readRequest()) {
        side.wait(delay);
        if (!side.send(std::string("HTTP/1.1 ") + head + "\r\nContent-Length: 0\r\n\r\n")) {
            return;
        }
    }
}

bool allClosed(const std::atomic<int> &open)
{
    return QTest::qWaitFor([&] { return open == 0; }, 5000);
}

}  // namespace

class LossProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanPathsWhateverTheServiceDoes()
    {
        std::atomic<int> open = 0;
        const ScriptedServer http([&](ServerSide &side, int) {
            ++open;
            answerHttp(side, 0ms, "200 OK");
            --open;
        });
        const ScriptedServer echo([&](ServerSide &side, int) {
            ++open;
            for (std::string got = side.readSome(); !got.empty(); got = side.readSome()) {
                side.send(got);
            }
            --open;
        });
        std::atomic<int> bytes = 0;
        const ScriptedServer greeting([&](ServerSide &side, int) {
            ++open;
            side.send("220 mail.example ready\r\n");
            for (std::string got = side.readSome(); !got.empty(); got = side.readSome()) {
                bytes += static_cast<int>(got.size());
            }
            --open;
        });
        const ScriptedServer slow([](ServerSide &side, int) { answerHttp(side, 450ms, "200 OK"); });
        const ScriptedServer busy([](ServerSide &side, int) { answerHttp(side, 0ms, "503 Service Unavailable"); });
        const ScriptedServer resetting([](ServerSide &side, int) {
            side.readRequest();
            side.reset();
        });
        // Side by side: each takes its few seconds.
        ProbeRun slowRun("loss", url("http", slow), RunOptions());
        ProbeRun busyRun("loss", url("http", busy), RunOptions());
        ProbeRun resettingRun("loss", url("http", resetting), RunOptions());
        ProbeRun httpRun("loss", url("http", http), RunOptions());
        ProbeRun echoRun("loss", url("tcp", echo), RunOptions());
        ProbeRun quietRun("loss", url("tcp", greeting), RunOptions());
        for (ProbeRun *run : {&httpRun, &echoRun}) {
            QVERIFY(run->wait(60));
            QVERIFY(run->outcome().state == ProbeState::Done);
            QCOMPARE(run->word("loss_direction"), std::string("none"));
            QCOMPARE(run->number("loss_ratio"), 0.0);
            QVERIFY(run->high("loss_ratio") < 0.05);
            QVERIFY(run->number("loss_samples") >= 73);
            QVERIFY(run->number("loss_rtt_s") > 0);
            QCOMPARE(run->number("loss_stalls"), 0.0);
        }
        QVERIFY(quietRun.wait(60));
        QVERIFY(quietRun.word("loss_direction") == "none" || quietRun.word("loss_direction") == "unknown");
        const double ratio = quietRun.number("loss_ratio");
        QVERIFY(std::isnan(ratio) || ratio == 0.0);
        QCOMPARE(bytes.load(), 0);  // a service that speaks first is sent nothing
        QVERIFY(http.connections() <= 14);
        QVERIFY(allClosed(open));
        // Services that are slow, refuse or reset lose no packets.
        for (ProbeRun *run : {&slowRun, &busyRun, &resettingRun}) {
            QVERIFY(run->wait(60));
            const std::string direction = run->word("loss_direction");
            QVERIFY2(direction == "none" || direction == "unknown", direction.c_str());
            const double lost = run->number("loss_ratio");
            QVERIFY(std::isnan(lost) || lost == 0.0);
        }
        // Requests that fail stop early; the rest is done without any.
        QVERIFY(busy.connections() < 200);
    }
    void refused()
    {
        ProbeRun run("loss", "http://127.0.0.1:" + std::to_string(unusedPort()) + "/", RunOptions());
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Failed);
        QVERIFY(find(run.outcome().findings, "loss_ratio") == nullptr);
        QVERIFY(!run.outcome().failures.empty());
        QCOMPARE(run.outcome().failures.front().code, std::string("ECONNREFUSED"));
    }
    void cancelled()
    {
        std::atomic<int> open = 0;
        const ScriptedServer server([&](ServerSide &side, int) {
            ++open;
            answerHttp(side, 0ms, "200 OK");
            --open;
        });
        ProbeRun run("loss", url("http", server), RunOptions());
        QTRY_VERIFY_WITH_TIMEOUT(run.samples().size() > 5, 10000);
        run.cancel();
        QVERIFY(run.wait(10));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QCOMPARE(run.completions(), 1);
        QVERIFY(allClosed(open));
        // What was measured is too little for a ratio and says so, or carries a wide interval.
        const double ratio = run.number("loss_ratio");
        QVERIFY(std::isnan(ratio) || run.number("loss_samples") >= 73);
    }
};

RESETSCOPE_TEST(LossProbeTest)
#include "loss_probe_test.moc"
