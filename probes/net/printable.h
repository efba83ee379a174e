// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace resetscope::probes {

/// Foreign bytes made safe to show: control bytes and non-ASCII become '.', at most `limit` characters.
[[nodiscard]] inline std::string printable(std::string_view bytes, std::size_t limit)
{
    std::string text(bytes.substr(0, limit));
    for (char &c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte > 0x7e) {
            c = '.';
        }
    }
    while (!text.empty() && (text.back() == '.' || text.back() == ' ') && text.size() > 1) {
        text.pop_back();
    }
    if (bytes.size() > limit) {
        text += "...";
    }
    return text;
}

}  // namespace resetscope::probes
