// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/tls_context.h"

#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace resetscope::probes {
namespace {

struct FreeContext {
    void operator()(SSL_CTX *context) const noexcept { SSL_CTX_free(context); }
};
using ContextPtr = std::unique_ptr<SSL_CTX, FreeContext>;

ContextPtr makeContext()
{
    ContextPtr context(SSL_CTX_new(TLS_client_method()));
    if (!context) {
        return context;
    }
    // Old servers are measured too: the version is a finding, not a reason to refuse.
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_default_verify_paths(context.get());
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    // A missing close_notify is told by the socket's end of file; without this it would look like a protocol error.
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION);
    ERR_clear_error();
    return context;
}

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

struct FreeCertificate {
    void operator()(X509 *certificate) const noexcept { X509_free(certificate); }
};

struct Trust {
    std::mutex mutex;
    std::map<std::pair<std::string, std::string>, ContextPtr> contexts;
    std::vector<std::unique_ptr<X509, FreeCertificate>> more;  ///< beside the system's own
};

Trust &trust()
{
    static Trust all;
    return all;
}

}  // namespace

void trustAlso(x509_st *authority)
{
    Trust &all = trust();
    const std::lock_guard lock(all.mutex);
    X509_up_ref(authority);
    all.more.emplace_back(authority);
    for (const auto &[key, context] : all.contexts) {
        if (context) {
            X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), authority);
        }
    }
}

ssl_ctx_st *clientTlsContext()
{
    Trust &all = trust();
    const auto key =
        std::make_pair(variable(X509_get_default_cert_file_env()), variable(X509_get_default_cert_dir_env()));
    const std::lock_guard lock(all.mutex);
    auto &context = all.contexts[key];
    if (!context) {
        context = makeContext();
        for (const auto &authority : all.more) {
            if (context) {
                X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), authority.get());
            }
        }
    }
    return context.get();
}

}  // namespace resetscope::probes
