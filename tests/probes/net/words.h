// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <QByteArray>

namespace resetscope::tests {

/// The word of an enumerator, for comparisons whose failures can be read.
template <typename Enum> QByteArray enumWord(Enum value)
{
    const std::string_view text = toString(value);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

}  // namespace resetscope::tests
