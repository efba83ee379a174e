// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/probe_runner.h"
#include "tests/support/registry.h"

#include <QTest>

#include <future>
#include <stdexcept>

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

using namespace resetscope::probes;

namespace {

/// Turns the event loop over until it is stopped.
class EndlessProbe final : public Probe {
public:
    explicit EndlessProbe(std::promise<void> started) : m_started(std::move(started)) {}
    std::string_view id() const noexcept override { return "endless"; }
    asio::awaitable<ProbeOutcome> run(ProbeContext context) override
    {
        m_started.set_value();
        const auto executor = co_await asio::this_coro::executor;
        while (!context.stop.stop_requested()) {
            co_await asio::post(executor, asio::use_awaitable);
        }
        ProbeOutcome outcome;
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }

private:
    std::promise<void> m_started;
};

class ThrowingProbe final : public Probe {
public:
    std::string_view id() const noexcept override { return "throwing"; }
    asio::awaitable<ProbeOutcome> run(ProbeContext) override
    {
        throw std::runtime_error("a bug");
        co_return ProbeOutcome();
    }
};

}  // namespace

class ProbeRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cancelCompletesOnce()
    {
        ProbeRunner runner;
        std::promise<void> started;
        auto isRunning = started.get_future();
        std::promise<ProbeOutcome> done;
        auto outcome = done.get_future();
        const auto id = runner.start(std::make_unique<EndlessProbe>(std::move(started)), ProbeContext(),
                                     [&](ProbeOutcome result, Seconds) { done.set_value(std::move(result)); });
        isRunning.wait();
        runner.cancel(id);
        runner.cancel(id);
        QVERIFY(outcome.get().state == ProbeState::Cancelled);
    }
    void destructorWaitsForEveryCompletion()
    {
        std::atomic<int> completed = 0;
        {
            ProbeRunner runner;
            for (int i = 0; i < 5; ++i) {
                (void)runner.start(std::make_unique<EndlessProbe>(std::promise<void>()), ProbeContext(),
                                   [&](ProbeOutcome, Seconds) { ++completed; });
            }
        }
        QCOMPARE(completed.load(), 5);
    }
    void anExceptionBecomesAFailedOutcome()
    {
        ProbeRunner runner;
        std::promise<ProbeOutcome> done;
        auto future = done.get_future();
        (void)runner.start(std::make_unique<ThrowingProbe>(), ProbeContext(),
                           [&](ProbeOutcome result, Seconds) { done.set_value(std::move(result)); });
        const ProbeOutcome outcome = future.get();
        QVERIFY(outcome.state == ProbeState::Failed);
        QCOMPARE(outcome.reason, std::string("internal"));
        QCOMPARE(outcome.failures.at(0).detail, std::string("a bug"));
    }
};
RESETSCOPE_TEST(ProbeRunnerTest)
#include "probe_runner_test.moc"
