// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/hit_table.h"

#include <optional>
#include <string_view>
#include <vector>

namespace resetscope::app {

/// One part of what the collector printed: `=== resetscope KIND NAME [ARGUMENT]` and the lines after it.
struct BundleSection {
    std::string_view kind;      ///< "log", "config", "json", "counters", "info"
    std::string_view name;      ///< "dmesg", "netstat", "limits", ...
    std::string_view argument;  ///< a path, a service
    std::string_view text;
    qint64 firstLine = 0;
};

struct Bundle {
    std::vector<BundleSection> sections;
    std::optional<int> offset_s;  ///< of the server's clock
    bool complete = false;        ///< the last line is there
};

/// Cuts a bundle into its parts; they point into `text`. A damaged bundle gives the parts that are there.
[[nodiscard]] Bundle splitBundle(std::string_view text);

/// Counters, queues and limits.
void readCounters(const BundleSection &section, const PatternBook &book, HitTable &hits);

}  // namespace resetscope::app
