// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes are, reading them gives a report or an error, without crash, hang or growth.
#include "probes/capture/capture.h"

#include <cstddef>
#include <cstdint>

using namespace resetscope::probes::capture;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    CaptureOptions options;
    options.maxFlows = 64;  // small, so that the limits are reached too
    options.easyFlows = 16;
    options.maxResets = 64;
    options.maxConnectionRecords = 64;
    options.maxHosts = 16;
    options.maxNames = 8;
    const auto result = readCapture(memorySource(data, size), options);
    if (const auto *report = std::get_if<CaptureReport>(&result)) {
        for (const ResetRecord &reset : report->resets) {
            for (const Signal &signal : signalsOf(*report, reset)) {
                if (!(signal.weight >= 0) || signal.value.size() > 1000) {
                    __builtin_trap();
                }
            }
        }
        if (report->resets.size() > options.maxResets || report->totals.resets < report->resets.size()) {
            __builtin_trap();
        }
    }
    return 0;
}
