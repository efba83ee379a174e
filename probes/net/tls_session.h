// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/step.h"

#include <memory>
#include <string>

namespace resetscope::probes {

/// A TLS client over a non-blocking descriptor that someone else owns and waits on.
class TlsSession {
public:
    /// `verifyName`: name or address that the certificate must carry; empty: not checked.
    TlsSession(int fd, const DialOptions &options);
    ~TlsSession();
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    [[nodiscard]] bool valid() const noexcept;  ///< false: the TLS library could not be set up

    [[nodiscard]] Step handshake();
    /// Peeking takes records that carry no data (session tickets) out of the socket. A close_notify is `eof`.
    [[nodiscard]] Step read(char *into, std::size_t size, bool peek);
    [[nodiscard]] Step write(const char *data, std::size_t size);
    /// Sends close_notify if the socket takes it at once.
    void closeNotify() noexcept;
    [[nodiscard]] bool sawCloseNotify() const noexcept;

    /// Valid once the handshake is done.
    [[nodiscard]] const TlsInfo &info() const noexcept;
    /// Why the handshake failed: expired, not_yet_valid, name_mismatch, untrusted, not_tls, reset, eof, alert, error.
    [[nodiscard]] std::string problem() const;
    /// Printable words for the failure.
    [[nodiscard]] std::string detail() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::probes
