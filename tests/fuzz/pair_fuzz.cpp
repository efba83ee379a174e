// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: two captures joined, and what is cut out of the first one again. The first two bytes of the input
// are the length of the first capture.
#include "probes/capture/capture.h"
#include "probes/capture/join.h"
#include "tests/fuzz/fuzz_input.h"

using namespace resetscope::probes::capture;
using namespace resetscope::fuzz;

namespace {

CaptureOptions smallOptions()
{
    CaptureOptions options;
    options.maxFlows = 64;
    options.easyFlows = 16;
    options.maxResets = 64;
    options.maxConnectionRecords = 64;
    options.maxHosts = 16;
    options.maxNames = 8;
    return options;
}

void cutOut(const CaptureReport &report, const std::uint8_t *data, std::size_t size)
{
    static MemoryFile from;
    static MemoryFile to;
    from.set(data, size);
    std::vector<ConnectionChoice> chosen;
    for (const ResetRecord &reset : report.resets) {
        chosen.push_back(choiceOf(report, reset));
        if (chosen.size() == 2) {
            break;
        }
    }
    if (chosen.empty() && !report.connections.empty()) {
        chosen.push_back(choiceOf(report.connections.front()));
    }
    if (chosen.empty()) {
        return;
    }
    demand(!wiresharkFilter(chosen).empty());
    const auto ladder = readLadder(from.path(), chosen.front(), 20);
    if (const auto *packets = std::get_if<Ladder>(&ladder)) {
        demand(packets->packets.size() <= 20);
    }
    const auto saved = saveConnections(from.path(), to.path(), chosen);
    if (const auto *count = std::get_if<std::uint64_t>(&saved); count != nullptr && *count > 0) {
        // What we wrote ourselves has to be readable.
        const auto again = readCapture(to.path(), smallOptions());
        const auto *smaller = std::get_if<CaptureReport>(&again);
        demand(smaller != nullptr && smaller->totals.packets == *count);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Front front(data, size);
    std::size_t first = front.byte() * 256U;
    first = std::min(first + front.byte(), front.size());
    auto one = readCapture(memorySource(front.data(), first), smallOptions());
    auto two = readCapture(memorySource(front.data() + first, front.size() - first), smallOptions());
    auto *near = std::get_if<CaptureReport>(&one);
    auto *far = std::get_if<CaptureReport>(&two);
    if (near != nullptr && far != nullptr) {
        const JoinSummary joined = joinCaptures(*near, *far);
        demand(joined.forged <= joined.judged && joined.judged <= near->resets.size() + far->resets.size());
    }
    if (near != nullptr) {
        cutOut(*near, front.data(), first);
    }
    return 0;
}
