// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/probe.h"

namespace resetscope::probes {

std::string_view toString(CloseKind kind) noexcept
{
    switch (kind) {
    case CloseKind::None:
        return "none";
    case CloseKind::Fin:
        return "fin";
    case CloseKind::Rst:
        return "rst";
    case CloseKind::Silent:
        return "silent";
    }
    return "none";
}

std::string_view toString(Operation operation) noexcept
{
    switch (operation) {
    case Operation::Resolve:
        return "resolve";
    case Operation::Connect:
        return "connect";
    case Operation::TlsHandshake:
        return "tls_handshake";
    case Operation::Write:
        return "write";
    case Operation::Read:
        return "read";
    case Operation::Parse:
        return "parse";
    }
    return "connect";
}

std::string_view toString(ProbeState state) noexcept
{
    switch (state) {
    case ProbeState::Waiting:
        return "waiting";
    case ProbeState::Running:
        return "running";
    case ProbeState::Done:
        return "done";
    case ProbeState::Skipped:
        return "skipped";
    case ProbeState::Failed:
        return "failed";
    case ProbeState::Cancelled:
        return "cancelled";
    }
    return "waiting";
}

}  // namespace resetscope::probes
