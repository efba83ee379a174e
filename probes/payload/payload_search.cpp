// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/payload_session.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr std::size_t kAtOnce = 3;
constexpr std::size_t kAnnouncedAtOnce = 4;
constexpr Seconds kNotConnectedPause{0.2};

std::string outcomeWord(const TransferResult &result, bool refused)
{
    if (result.cutOff) {
        return std::string(toString(result.close));
    }
    return refused ? "refused" : "ok";
}

/// One try, told to the search.
asio::awaitable<void> makeTry(std::shared_ptr<PayloadSession> session, std::shared_ptr<SearchRun> run,
                              std::shared_ptr<SizeSearch> search, SizeTry one)
{
    TransferPlan plan = run->plan;
    plan.size = one.size;
    if (one.declaredOnly) {
        plan.kind = TransferPlan::Kind::Announce;
        // A server that refuses does so at once. One that never reads bodies takes as long as for any request.
        plan.patience_s = 0.25 + (search->answers() < 8 ? 2 : 0.5) * session->usual_s;
    } else {
        plan.patience_s += 2 * session->usual_s;
    }
    const TransferResult result = co_await transfer(session->context, plan);
    if (result.stopped) {
        co_return;
    }
    SizeAnswer answer;
    answer.size = one.size;
    answer.declaredOnly = one.declaredOnly;
    answer.sent = plan.kind == TransferPlan::Kind::Announce ? 0 : std::max(result.done, one.size / 8);
    const bool refused = result.answered && run->usualStatus != 0 && refusesSize(result.status, run->usualStatus);
    if (!result.connected) {
        answer.kind = SizeAnswer::Kind::Unclear;
    } else if (one.declaredOnly && result.cutOff && result.close == CloseKind::Silent) {
        answer.kind = SizeAnswer::Kind::Waits;
    } else if (result.cutOff) {
        answer.kind = result.close == CloseKind::Silent ? SizeAnswer::Kind::Stalled : SizeAnswer::Kind::Died;
        answer.close = result.close;
        if (run->usualStatus != 0 && refusesSize(result.status, run->usualStatus)) {
            answer.status = result.status;
        }
        if (!one.declaredOnly) {
            CutTransfer death;
            death.cut = true;
            death.close = result.close;
            death.done = static_cast<double>(result.done);
            death.elapsed_s = result.elapsed_s;
            run->deaths[one.size].push_back(death);
        }
    } else if (result.answered) {
        answer.kind = refused ? SizeAnswer::Kind::Refused : SizeAnswer::Kind::Accepted;
        answer.status = refused ? result.status : 0;
        if (!one.declaredOnly && run->usualStatus == 0) {
            run->usualStatus = result.status;
            session->usual_s = std::max(session->usual_s, result.elapsed_s + result.connect_s);
        }
    } else {
        answer.kind = SizeAnswer::Kind::Unclear;
    }
    search->record(answer);
    if (!result.connected) {
        const auto pause = std::chrono::duration_cast<Clock::duration>(kNotConnectedPause);
        (void)co_await sleepUntil(Clock::now() + pause, session->context->stop);
        co_return;
    }
    if (!one.declaredOnly || answer.kind != SizeAnswer::Kind::Waits) {
        session->sample(run->direction, plan, result, refused);
    }
}

}  // namespace

void PayloadSession::sample(const char *direction, const TransferPlan &plan, const TransferResult &result,
                            bool refused) const
{
    TransferSample data;
    data.direction = direction;
    data.size_bytes = static_cast<double>(plan.size);
    data.done_bytes = static_cast<double>(result.done);
    data.elapsed_s = result.elapsed_s;
    data.pace = plan.bytesPerSecond > 0 ? 1 : 0;
    data.status = result.status;
    data.outcome = outcomeWord(result, refused);
    reporter.sample(data);
}

asio::awaitable<void> searchSizes(std::shared_ptr<PayloadSession> session, std::shared_ptr<SearchRun> run)
{
    const auto search = std::make_shared<SizeSearch>(run->sizes);
    for (;;) {
        const double elapsed = session->elapsed_s();
        if (session->stopped() || elapsed > run->giveUpAfter_s || Clock::now() >= session->context->deadline) {
            break;
        }
        if (elapsed > run->hurryAfter_s) {
            search->hurry();
        }
        if (run->politeEnds && search->verdict().kind == SizeVerdict::Kind::Polite) {
            break;
        }
        const std::vector<SizeTry> tries = search->next();
        if (tries.empty()) {
            break;
        }
        const std::size_t atOnce = tries.front().declaredOnly ? kAnnouncedAtOnce : kAtOnce;
        for (std::size_t i = 0; i < tries.size() && !session->stopped(); i += atOnce) {
            TaskGroup group(session->executor);
            for (std::size_t k = i; k < std::min(i + atOnce, tries.size()); ++k) {
                group.spawn(makeTry(session, run, search, tries[k]));
            }
            co_await group.join();
        }
    }
    run->verdict = search->verdict();
}

}  // namespace resetscope::probes
