// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/watch_probe.h"
#include "probes/watch/watch_session.h"

#include "probes/core/probe_runner.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>

#include <poll.h>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

/// Everything several times in a few seconds.
WatchSettings fast()
{
    WatchSettings settings;
    settings.fresh_s = 0.4;
    settings.busy_s = 0.2;
    settings.retry_s = 0.1;
    settings.longestStagger_s = 0.3;
    settings.silences_s = {1.7, 1.8, 1.9, 2.0};
    return settings;
}

class WatchRun {
public:
    WatchRun(const std::string &url, Seconds length, const std::optional<OwnAbsence::Senses> &senses = {})
    {
        WatchSettings settings = fast();
        settings.senses = senses;
        ProbeContext context;
        context.target = std::get<Target>(parseTarget(url));
        context.deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(length);
        context.sink = [this](const Sample &sample) {
            const std::lock_guard lock(m_mutex);
            m_samples.push_back(sample);
        };
        m_id = m_runner.start(std::make_unique<WatchProbe>(std::move(settings)), std::move(context),
                              [this](ProbeOutcome outcome, Seconds) {
                                  m_outcome = std::move(outcome);
                                  m_done = true;
                              });
    }
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return m_done.load(); }, 60000);
    }
    void cancel() { m_runner.cancel(m_id); }
    [[nodiscard]] const ProbeOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] std::string word(const char *id) const
    {
        return resetscope::probes::word(m_outcome.findings, id).value_or("-");
    }
    [[nodiscard]] double number(const char *id) const
    {
        return resetscope::probes::number(m_outcome.findings, id).value_or(-1);
    }
    [[nodiscard]] int events(const std::string &what) const
    {
        const std::lock_guard lock(m_mutex);
        int count = 0;
        for (const Sample &sample : m_samples) {
            const auto *event = std::get_if<EventSample>(&sample.data);
            count += event != nullptr && event->what == what ? 1 : 0;
        }
        return count;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Sample> m_samples;
    ProbeOutcome m_outcome;
    std::atomic<bool> m_done = false;
    ProbeRunner::RunId m_id = 0;
    ProbeRunner m_runner;
};

std::string url(const ScriptedServer &server, const char *scheme = "tcp")
{
    return std::string(scheme) + "://127.0.0.1:" + std::to_string(server.port()) + "/";
}

/// Sends back what comes; resets after `limit_ms` of silence (0: never).
void echo(ServerSide &side, int limit_ms)
{
    for (;;) {
        pollfd wanted{side.fd(), POLLIN, 0};
        if (limit_ms > 0 && poll(&wanted, 1, limit_ms) == 0) {
            side.reset();
            return;
        }
        const std::string got = side.readSome();
        if (got.empty() || !side.send(got)) {
            return;
        }
    }
}

}  // namespace

class WatchProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatTheEndsShare()
    {
        std::atomic<int> open = 0;
        std::atomic<int> most = 0;
        const ScriptedServer strict([&](ServerSide &side, int) {
            most = std::max(most.load(), ++open);
            echo(side, 1400);
            --open;
        });
        const ScriptedServer kind([](ServerSide &side, int) { echo(side, 0); });
        const ScriptedServer web([](ServerSide &side, int) {
            while (!side.readRequest().empty()) {
                side.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            }
        });
        WatchRun silence(url(strict), Seconds(6.5));
        WatchRun fine(url(kind), Seconds(6.5));
        WatchRun http(url(web, "http"), Seconds(6.5));
        QVERIFY(silence.wait());
        QVERIFY(silence.outcome().state == ProbeState::Done);
        QCOMPARE(silence.word("watch_pattern"), std::string("silence"));
        const Finding *value = find(silence.outcome().findings, "watch_pattern_value");
        QVERIFY(value != nullptr);
        QVERIFY(*value->low <= 1.6 && *value->high >= 1.4);
        QVERIFY(silence.number("watch_resets") >= 4);
        QCOMPARE(static_cast<double>(silence.events("rst")), silence.number("watch_resets"));
        QCOMPARE(silence.number("watch_silent"), 0.0);
        QCOMPARE(silence.number("watch_refused"), 0.0);
        QVERIFY(silence.events("ok") > 10);
        QCOMPARE(silence.word("idle_close_kind"), std::string("rst"));
        const Finding *limit = find(silence.outcome().findings, "idle_limit_s");
        QVERIFY(limit != nullptr && *limit->low <= 1.6 && *limit->high >= 1.4);
        QVERIFY(most <= 9);
        QTRY_COMPARE_WITH_TIMEOUT(open.load(), 0, 5000);
        for (const WatchRun *run : {&fine, &http}) {
            QVERIFY(run->wait());
            QCOMPARE(run->word("watch_pattern"), std::string("none"));
            QCOMPARE(run->number("watch_resets"), 0.0);
            QCOMPARE(run->number("watch_refused"), 0.0);
            QVERIFY(run->events("ok") > 10);
            QVERIFY(find(run->outcome().findings, "idle_limit_s") == nullptr);
        }
    }
    void alwaysResetIsNoRhythm()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            side.readSome();
            side.reset();
        });
        WatchRun run(url(server, "http"), Seconds(4));
        QVERIFY(run.wait());
        QVERIFY(run.number("watch_resets") >= 4);
        QVERIFY2(run.word("watch_pattern") == "random" || run.word("watch_pattern") == "unknown",
                 run.word("watch_pattern").c_str());
        QVERIFY(find(run.outcome().findings, "crash_interval_s") == nullptr);
    }
    void itsOwnAbsenceIsNotTheService()
    {
        std::atomic<bool> lost = false;
        const ScriptedServer server([&](ServerSide &side, int) {
            for (;;) {
                pollfd wanted{side.fd(), POLLIN, 0};
                if (poll(&wanted, 1, 20) == 0) {
                    if (lost) {
                        side.reset();
                        return;
                    }
                    continue;
                }
                const std::string got = side.readSome();
                if (got.empty() || lost || !side.send(got)) {
                    side.reset();
                    return;
                }
            }
        });
        WatchRun run(url(server), Seconds(600), OwnAbsence::Senses{[&] { return lost.load(); }, {}});
        QTRY_VERIFY_WITH_TIMEOUT(run.events("ok") >= 5, 20000);
        lost = true;
        QTRY_VERIFY_WITH_TIMEOUT(run.events("away") >= 3, 20000);
        lost = false;
        const int before = run.events("ok");
        QTRY_VERIFY_WITH_TIMEOUT(run.events("ok") >= before + 3, 20000);
        run.cancel();
        QVERIFY(run.wait());
        QCOMPARE(run.number("watch_own_absences"), 1.0);
        QVERIFY(run.number("watch_own_absence_s") >= 0);
        QCOMPARE(run.number("watch_resets"), 0.0);
        QCOMPARE(run.number("watch_silent"), 0.0);
        QCOMPARE(run.number("watch_refused"), 0.0);
        QCOMPARE(run.word("watch_pattern"), std::string("none"));
    }
    void sleepIsAnAbsence()
    {
        double asleep_s = 7;
        OwnAbsence absence({{}, [&] { return asleep_s; }});
        const TimePoint start = Clock::now();
        absence.look(start);
        QCOMPARE(absence.times(), 0);
        QVERIFY(!absence.touches(start));
        asleep_s += 0.5;  // clocks are read one after the other
        absence.look(start + 1s);
        QCOMPARE(absence.times(), 0);
        asleep_s += 3600;
        absence.look(start + 2s);
        QCOMPARE(absence.times(), 1);
        QCOMPARE(absence.total_s(), 3600.0);
        QVERIFY(absence.touches(start));
        QVERIFY(absence.touches(start + 6s));
        QVERIFY(!absence.touches(start + 8s));
    }
    void onlyWhatIsNotProvenSinceAnAbsenceIsItsDoing()
    {
        WatchEvent end;
        QVERIFY(unprovenBefore(end) >= 1s);  // could not be opened: the attempt took a while
        end.age_s = 3600;
        end.quiet_s = 12;  // proven alive twelve seconds ago: what was before cannot have killed it
        QCOMPARE(unprovenBefore(end).count(), 12.0);
        end.byUse = true;
        QVERIFY(unprovenBefore(end) > 12s && unprovenBefore(end) < 60s);
        end.age_s = 13;
        QCOMPARE(unprovenBefore(end).count(), 13.0);
    }
    void anAbsenceBetweenTwoLooksCountsByHalves()
    {
        bool lost = false;
        OwnAbsence absence({[&] { return lost; }, {}});
        const TimePoint start = Clock::now();
        absence.look(start);
        lost = true;
        absence.look(start + 1s);
        absence.look(start + 2s);
        lost = false;
        absence.look(start + 3s);
        absence.look(start + 4s);
        QCOMPARE(absence.times(), 1);
        QCOMPARE(absence.total_s(), 2.0);
        QCOMPARE(absence.uncertainty_s(), 1.0);
    }
    void refusedIsSaid()
    {
        WatchRun run("tcp://127.0.0.1:" + std::to_string(unusedPort()), Seconds(1.5));
        QVERIFY(run.wait());
        QVERIFY(run.number("watch_refused") >= 2);
        QCOMPARE(run.word("watch_pattern"), std::string("none"));
    }
    void cancelKeepsWhatWasSeen()
    {
        std::atomic<int> open = 0;
        const ScriptedServer server([&](ServerSide &side, int) {
            ++open;
            echo(side, 0);
            --open;
        });
        WatchRun run(url(server), Seconds(600));
        QTRY_VERIFY_WITH_TIMEOUT(run.events("ok") >= 3, 20000);
        run.cancel();
        QVERIFY(run.wait());
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QVERIFY(run.number("watch_events") >= 3);
        QTRY_COMPARE_WITH_TIMEOUT(open.load(), 0, 5000);
    }
};

RESETSCOPE_TEST(WatchProbeTest)
#include "watch_probe_test.moc"
