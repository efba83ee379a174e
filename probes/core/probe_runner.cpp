// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/probe_runner.h"

#include "probes/core/log.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <atomic>
#include <map>
#include <thread>

namespace resetscope::probes {
namespace {

struct Running {
    std::shared_ptr<Probe> probe;  // lives until its coroutine has ended
    std::stop_source stop;
};

asio::awaitable<ProbeOutcome> guarded(std::shared_ptr<Probe> probe, ProbeContext context)
{
    std::string message;
    try {
        ProbeOutcome outcome = co_await probe->run(std::move(context));
        co_return outcome;
    } catch (const std::exception &error) {
        message = error.what();
    } catch (...) {
        message = "unknown exception";
    }
    log::error("probes", "probe " + std::string(probe->id()) + " threw: " + message);
    ProbeOutcome outcome;
    outcome.state = ProbeState::Failed;
    outcome.reason = "internal";
    Failure failure;
    failure.code = "internal";
    failure.detail = message;
    outcome.failures.push_back(std::move(failure));
    co_return outcome;
}

}  // namespace

struct ProbeRunner::Impl {
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    std::map<RunId, Running> running;  // network thread only
    std::atomic<RunId> next{1};
    std::thread thread;

    void stopAll()
    {
        for (auto &[id, run] : running) {
            run.stop.request_stop();
        }
    }
};

ProbeRunner::ProbeRunner() : m_impl(std::make_unique<Impl>())
{
    m_impl->thread = std::thread([impl = m_impl.get()] { impl->io.run(); });
}

ProbeRunner::~ProbeRunner()
{
    asio::post(m_impl->io, [impl = m_impl.get()] {
        impl->stopAll();
        impl->work.reset();  // the context ends by itself once the last coroutine has completed
    });
    m_impl->thread.join();
}

ProbeRunner::RunId ProbeRunner::start(std::unique_ptr<Probe> probe, ProbeContext context, Completion done)
{
    const RunId id = m_impl->next++;
    asio::post(m_impl->io, [impl = m_impl.get(), id, probe = std::shared_ptr<Probe>(std::move(probe)),
                            context = std::move(context), done = std::move(done)]() mutable {
        Running &run = impl->running[id];
        run.probe = probe;
        context.stop = run.stop.get_token();
        const auto begin = Clock::now();
        log::info("probes", "start " + std::string(probe->id()));
        asio::co_spawn(impl->io, guarded(probe, std::move(context)),
                       [impl, id, begin, probe, done = std::move(done)](std::exception_ptr, ProbeOutcome outcome) {
                           const Seconds elapsed = Clock::now() - begin;
                           log::info("probes", "end " + std::string(probe->id()) + ": " +
                                                   std::string(toString(outcome.state)) + " " + outcome.reason);
                           impl->running.erase(id);
                           done(std::move(outcome), elapsed);
                       });
    });
    return id;
}

void ProbeRunner::cancel(RunId id)
{
    asio::post(m_impl->io, [impl = m_impl.get(), id] {
        if (const auto it = impl->running.find(id); it != impl->running.end()) {
            it->second.stop.request_stop();
        }
    });
}

void ProbeRunner::cancelAll()
{
    asio::post(m_impl->io, [impl = m_impl.get()] { impl->stopAll(); });
}

}  // namespace resetscope::probes
