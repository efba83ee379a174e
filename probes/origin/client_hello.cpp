// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/client_hello.h"

#include "probes/net/tls_context.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <memory>

namespace resetscope::probes {

std::string clientHello(const std::string &serverName)
{
    SSL_CTX *const context = clientTlsContext();
    if (context == nullptr) {
        return {};
    }
    const std::unique_ptr<SSL, decltype(&SSL_free)> session(SSL_new(context), SSL_free);
    if (!session) {
        return {};
    }
    BIO *const in = BIO_new(BIO_s_mem());
    BIO *const out = BIO_new(BIO_s_mem());
    if (in == nullptr || out == nullptr) {
        BIO_free(in);
        BIO_free(out);
        return {};
    }
    SSL_set_bio(session.get(), in, out);  // owns both from here
    if (!serverName.empty()) {
        // The macro for this casts in the old style.
        SSL_ctrl(session.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(serverName.c_str()));
    }
    static constexpr unsigned char kHttp[] = "\x08http/1.1";
    SSL_set_alpn_protos(session.get(), kHttp, sizeof kHttp - 1);
    SSL_connect(session.get());  // wants an answer: the greeting lies in `out`
    ERR_clear_error();
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out, &bytes);
    return size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

}  // namespace resetscope::probes
