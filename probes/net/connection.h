// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <boost/asio/awaitable.hpp>
#include <boost/system/error_code.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace resetscope::probes {

using boost::system::error_code;

/// Result of one read or write. `timedOut` is set when the deadline passed; the connection stays usable then.
struct IoResult {
    error_code ec;
    std::size_t bytes = 0;
    bool timedOut = false;
    [[nodiscard]] bool ok() const noexcept { return !ec && !timedOut; }
    bool input = false;  ///< only from `writeUnlessInput`: stopped because the peer sent something or ended the stream
};

/// The first end of a silent wait.
struct WaitResult {
    CloseKind close = CloseKind::None;  ///< None: still open at the deadline, or data came, or stopped
    bool data = false;                  ///< the peer sent something instead
    TimePoint at{};                     ///< when it was seen
    error_code ec;
};

/// Numbers of TCP_INFO that probes use. Zero where the system has none.
struct TransportInfo {
    double rtt_s = 0;
    std::uint32_t unacked = 0;      ///< segments sent and not acknowledged
    std::uint32_t retransmits = 0;  ///< of the oldest unacknowledged segment
    std::uint32_t totalRetransmits = 0;
    std::uint32_t probes = 0;   ///< unanswered keep-alive or window probes
    double sinceLastAck_s = 0;  ///< time since an ACK arrived
    std::uint32_t sndMss = 0;
    std::uint32_t pmtu = 0;
    std::uint32_t unsentBytes = 0;  ///< SIOCOUTQ: bytes in the send queue not acknowledged
};

/// What the TLS handshake agreed on and what the certificate says.
struct TlsInfo {
    std::string version;  ///< "TLSv1.3"
    std::string cipher;
    std::string subject;  ///< printable, shortened
    std::string issuer;
    std::string verifyError;         ///< empty: trusted, in time and for this name
    std::optional<double> daysLeft;  ///< until notAfter; negative: expired
    std::string nameMatch;           ///< "yes", "no", "unknown"
    bool resumedSession = false;
    bool clientCertificateAsked = false;  ///< the server asked for one; none is ever sent
    std::string problem = "none";  ///< none, expired, not_yet_valid, name_mismatch, untrusted
};

/// One TCP or TLS connection. All members run on the network thread. A stop request of the dialling context closes
/// it: pending operations then end with operation_aborted. Dropping the last reference closes it,
/// which must happen before the network thread's context ends.
class Connection {
public:
    virtual ~Connection() = default;

    /// Writes everything, or ends with an error (EPIPE after a FIN and a RST; ECONNRESET after a RST) or at the
    /// deadline.
    [[nodiscard]] virtual asio::awaitable<IoResult> write(std::string data, TimePoint deadline) = 0;
    /// Like `write`, but when the socket takes no more and the peer has sent something (or ended the stream), ends
    /// early with `input` set; `bytes` says how far it came.
    [[nodiscard]] virtual asio::awaitable<IoResult> writeUnlessInput(std::string data, TimePoint deadline) = 0;
    /// Reads up to `max` bytes into `*into` (replaced). End of stream is `asio::error::eof`.
    [[nodiscard]] virtual asio::awaitable<IoResult> readSome(std::shared_ptr<std::string> into, std::size_t max,
                                                             TimePoint deadline) = 0;
    /// Waits without sending a byte until the peer ends the connection, sends data, or the deadline passes.
    /// Data is left unread (for TLS: records such as session tickets are consumed and not reported as data).
    [[nodiscard]] virtual asio::awaitable<WaitResult> waitForEnd(TimePoint deadline) = 0;
    /// Sends one TCP keep-alive probe now (SO_KEEPALIVE, TCP_KEEPIDLE) and waits for what it draws:
    /// None = acknowledged, alive; Rst; Fin; Silent = no answer by the deadline.
    [[nodiscard]] virtual asio::awaitable<WaitResult> testWithKeepalive(TimePoint deadline) = 0;

    [[nodiscard]] virtual TransportInfo info() const = 0;
    [[nodiscard]] virtual int nativeHandle() const = 0;
    [[nodiscard]] virtual const TlsInfo *tls() const noexcept = 0;  ///< null on plain TCP
    [[nodiscard]] virtual std::string peer() const = 0;             ///< "address:port"
    /// Closes with FIN and without waiting; further operations fail.
    virtual void close() noexcept = 0;
    /// Closes with RST (SO_LINGER 0).
    virtual void abort() noexcept = 0;
};

/// How to open a connection.
struct DialOptions {
    std::string address;  ///< numeric; a name is looked up first
    std::uint16_t port = 0;
    bool tls = false;
    std::string serverName;         ///< SNI and certificate check; empty: none sent
    bool requireTrust = false;      ///< false: a bad certificate is noted in TlsInfo and the connection goes on
    std::string alpn = "http/1.1";  ///< empty: none
    TimePoint deadline = TimePoint::max();
    std::stop_token stop;
    std::string verifyName;  ///< name or address the certificate must carry; empty: `serverName`
    /// Called with the new descriptor before it connects, to set socket options (TCP_MAXSEG, IP_TTL ...).
    std::function<void(int fd)> prepare;
};

/// A connection, or the step that failed.
struct DialResult {
    std::shared_ptr<Connection> connection;  ///< null on failure
    error_code ec;
    bool timedOut = false;
    bool stopped = false;
    Operation failedAt = Operation::Connect;  ///< Resolve, Connect or TlsHandshake
    CloseKind close = CloseKind::None;        ///< how a TLS handshake was cut short
    std::string detail;                       ///< printable words of the TLS library; first bytes when not TLS
    double connect_s = 0;
    double tls_s = 0;
    std::string tlsProblem;  ///< word of `tls_problem` when the TLS step failed
};

/// Opens a TCP connection and, when asked, TLS on it. Cancellation: `options.stop`.
[[nodiscard]] asio::awaitable<DialResult> dial(DialOptions options);

/// Waits until `until`; returns false when stopped before.
[[nodiscard]] asio::awaitable<bool> sleepUntil(TimePoint until, std::stop_token stop);

/// fin/rst/silent for an I/O result: eof -> Fin, ECONNRESET and EPIPE -> Rst, time-out -> Silent, else None.
[[nodiscard]] CloseKind closeKind(const IoResult &result) noexcept;

/// "ECONNRESET", "EPIPE", "EOF", "ETIMEDOUT", ...; unknown codes give "category:number".
[[nodiscard]] std::string errorName(const error_code &ec);

/// Options for `dial` to the first (or the given) address of the context's target. The first gives way to the one
/// that the finding `connect_best_address` names; without addresses the host itself is dialled.
[[nodiscard]] DialOptions dialOptions(const ProbeContext &context, Seconds timeout, std::size_t addressIndex = 0);

}  // namespace resetscope::probes
