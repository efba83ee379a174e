// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/idle/wake_up.h"
#include "probes/net/reporter.h"
#include "probes/net/task_group.h"
#include "probes/payload/cut_verdict.h"
#include "probes/payload/size_search.h"
#include "probes/payload/transfer.h"

#include <map>

namespace resetscope::probes {

/// What the parts of one run share.
struct PayloadSession {
    PayloadSession(ProbeContext given, asio::any_io_executor on)
        : context(std::make_shared<const ProbeContext>(std::move(given))), reporter(*context, "payload"), executor(on)
    {
    }
    std::shared_ptr<const ProbeContext> context;
    Reporter reporter;
    asio::any_io_executor executor;
    TimePoint begin = Clock::now();
    Failures failures;
    double usual_s = 0;  ///< a small request and its answer

    SizeVerdict up;
    std::optional<CutVerdict> upCuts;  ///< with a limit: whether it is a time after all
    SizeVerdict header;
    CutVerdict down;
    double survivedDown = 0;
    bool uploadsRun = false;

    [[nodiscard]] bool stopped() const { return context->stop.stop_requested(); }
    [[nodiscard]] double elapsed_s() const { return Seconds(Clock::now() - begin).count(); }
    void sample(const char *direction, const TransferPlan &plan, const TransferResult &result, bool refused) const;
};

/// Runs a `SizeSearch` with real transfers of one kind. `deaths` collects the ones that were cut off, by size.
struct SearchRun {
    TransferPlan plan;
    const char *direction = "up";
    SizeSearch::Plan sizes;
    double hurryAfter_s = 6;
    double giveUpAfter_s = 13;
    bool politeEnds = false;  ///< a polite refusal is all we want to know
    SizeVerdict verdict;
    int usualStatus = 0;
    std::map<std::uint64_t, std::vector<CutTransfer>> deaths;
};
[[nodiscard]] asio::awaitable<void> searchSizes(std::shared_ptr<PayloadSession> session,
                                                std::shared_ptr<SearchRun> search);

}  // namespace resetscope::probes
