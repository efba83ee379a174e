// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ssl_ctx_st;

namespace resetscope::probes {

/// The client context with the system's trusted certificates (OpenSSL's default places; SSL_CERT_FILE and
/// SSL_CERT_DIR are honoured). Made once for each value of those variables and kept; null when OpenSSL fails.
/// Reading the certificates takes some milliseconds the first time. Any thread.
[[nodiscard]] ssl_ctx_st *clientTlsContext();

}  // namespace resetscope::probes
