// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ssl_ctx_st;
struct x509_st;

namespace resetscope::probes {

/// The client context with the system's trusted certificates (OpenSSL's default places; SSL_CERT_FILE and
/// SSL_CERT_DIR are honoured). Made once for each value of those variables and kept; null when OpenSSL fails.
/// Reading the certificates takes some milliseconds the first time. Any thread.
[[nodiscard]] ssl_ctx_st *clientTlsContext();

/// From now on this authority is trusted as well, by this program alone and until it ends. Any thread.
void trustAlso(x509_st *authority);

}  // namespace resetscope::probes
