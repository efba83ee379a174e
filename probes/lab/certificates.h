// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <openssl/ssl.h>

namespace resetscope::probes::lab {

template <auto function> struct FreeWith {
    template <typename Thing> void operator()(Thing *thing) const noexcept { function(thing); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, FreeWith<X509_free>>;
using ContextPtr = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;

struct Identity {
    KeyPtr key;
    CertificatePtr certificate;
};

/// The authority of this process, made at the first call and known to its probes from then on.
[[nodiscard]] const Identity &practiceAuthority();
/// A server's certificate from the practice authority, or signed by itself. `name` as in an alternative name:
/// "IP:127.0.0.1". Times are seconds from now.
[[nodiscard]] Identity makeIdentity(const char *name, long notBefore_s, long notAfter_s, bool selfSigned);

}  // namespace resetscope::probes::lab
