// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"
#include "probes/net/connection.h"

#include <cstdint>
#include <memory>
#include <string>

namespace resetscope::probes {

/// What one transfer is to do.
struct TransferPlan {
    enum class Kind {
        Upload,    ///< POST a body of `size` bytes and read the answer
        Announce,  ///< POST that announces `size` bytes and sends none
        Download,  ///< GET and read up to `size` bytes of the body
        Header,    ///< GET with `size` bytes of request header
        Echo,      ///< raw: send `size` bytes and read as many
    };
    Kind kind = Kind::Upload;
    std::uint64_t size = 0;
    std::string path = "/";
    double bytesPerSecond = 0;  ///< 0: as fast as it goes
    double patience_s = 5;      ///< without any movement: silent
    double stopAfter_s = 0;     ///< > 0: ends in order after this long, with `cutOff` false
};

/// How a transfer went.
struct TransferResult {
    bool connected = false;
    bool stopped = false;
    bool answered = false;              ///< the answer (or the echo) is complete
    bool early = false;                 ///< it was complete before the body was
    bool cutOff = false;                ///< the peer, or something before it, ended it before everything was through
    bool overTime = false;              ///< `stopAfter_s` was reached
    bool garbage = false;               ///< the answer is not HTTP
    CloseKind close = CloseKind::None;  ///< with `cutOff`
    int status = 0;
    std::uint64_t done = 0;  ///< bytes written (up) or read (down)
    double connect_s = 0;
    double elapsed_s = 0;  ///< from the first byte written
    Failure failure;       ///< with `cutOff` or without `connected`
};

/// Makes one transfer on a connection of its own. An upload is written to its end as most programs do it, also when
/// the server has answered already: a reset that hits them in the middle of it is what their users see. What the
/// server said before is read all the same.
[[nodiscard]] asio::awaitable<TransferResult> transfer(std::shared_ptr<const ProbeContext> context, TransferPlan plan);

}  // namespace resetscope::probes
