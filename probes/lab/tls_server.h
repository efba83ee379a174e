// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/engine.h"

#include <memory>
#include <variant>

namespace resetscope::probes::lab {

enum class TlsHabit { Good, Expired, WrongName, SelfSigned, OldProtocol, WantsCertificate };

/// An HTTPS service on 127.0.0.1 with certificates made for this run. Their authority is known to the probes of this
/// program alone, for 127.0.0.1 alone, and its key is never written down.
[[nodiscard]] Starting startTls(const Values &values, TlsHabit habit);

}  // namespace resetscope::probes::lab
