// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/path/line.h"

#include <memory>
#include <string>

namespace resetscope::probes {

/// What is done to a fresh (or a long silent) connection to draw a reset.
struct Trigger {
    enum class Kind {
        Connect,    ///< nothing: the SYN itself is answered by a reset
        Accept,     ///< nothing: the reset comes right behind the handshake
        Send,       ///< `bytes` are sent
        Keepalive,  ///< a TCP keep-alive probe, on a line that was opened before
        Wait,       ///< nothing: the reset comes by itself, on a line that was opened before
    };
    Kind kind = Kind::Send;
    bool tls = false;            ///< agree on TLS first
    bool http = false;           ///< the answer is HTTP
    bool upload = false;         ///< large; what draws the reset is somewhere in it
    bool untilEnd = false;       ///< an answer does not settle it: the reset may come behind it
    std::size_t enough = 65536;  ///< bytes after which an answer counts as complete
    std::string before;          ///< sent and acknowledged before the gate goes down
    std::size_t readFirst =
        0;  ///< bytes of the answer that are read before the gate goes down (then `bytes` come first)
    std::string bytes;

    [[nodiscard]] bool isDownload() const { return enough > 65536; }  ///< the reset is somewhere in a large answer
    /// One small request.
    [[nodiscard]] bool isSmall() const { return kind == Kind::Send && before.empty() && !upload && !isDownload(); }
    /// Needs lines that were opened before.
    [[nodiscard]] bool isPooled() const { return kind == Kind::Keepalive || kind == Kind::Wait; }
};

/// How one trigger is fired.
struct ShotPlan {
    Trigger trigger;
    int gate = 0;                ///< what arrives after the trigger with a smaller TTL is dropped; 0: nothing
    int reach = 0;               ///< routers the trigger may pass, plus one; 0: all
    bool blind = false;          ///< the gate keeps everything out until the reset must have passed; what comes then?
    bool lift = true;            ///< when nothing came: open the gate and see what the repeated trigger draws
    double window_s = 0.2;       ///< how long the gate stays down
    double patience_s = 2.5;     ///< how long an answer may take when nothing is kept out
    double reset_s = 0;          ///< usual time of the reset, for `blind`
    DialOptions where;           ///< address, port, TLS names, stop
    std::shared_ptr<Line> line;  ///< already open (Keepalive, Wait)
};

/// What came of it.
struct Shot {
    enum class End {
        NotOpened,  ///< no connection, or it was lost before the trigger
        Reset,
        Answer,   ///< a complete answer, or no reset where none is due
        Fin,      ///< an orderly end without a complete answer
        Silence,  ///< nothing at all
    };
    End end = End::NotOpened;
    bool lifted = false;     ///< it came after the gate had been opened again
    bool repeated = false;   ///< our trigger had been sent again by then
    bool refused = false;    ///< the SYN drew a reset
    bool early = false;      ///< the reset came before the trigger (while connecting, during TLS or `before`)
    bool duringTls = false;  ///< `early`, in the TLS handshake
    bool expired = false;    ///< a router said that the trigger expired
    bool stopped = false;
    double open_s = 0;           ///< TCP handshake, 0: none
    double reset_s = 0;          ///< from the trigger to the reset
    double answer_s = 0;         ///< from the trigger to the first byte
    std::size_t bytes = 0;       ///< of the answer
    std::size_t sentBefore = 0;  ///< of `before`, when it ended early
};

[[nodiscard]] asio::awaitable<Shot> shoot(ShotPlan plan);

}  // namespace resetscope::probes
