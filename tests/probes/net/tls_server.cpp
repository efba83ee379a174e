// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/net/tls_server.h"

#include <array>
#include <csignal>
#include <stdexcept>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace resetscope::tests {

struct TestCertificate::Impl {
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
};

TestCertificate::TestCertificate(const CertificateOptions &options) : m_impl(std::make_unique<Impl>())
{
    Impl &d = *m_impl;
    d.key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    d.certificate = X509_new();
    if (d.key == nullptr || d.certificate == nullptr) {
        throw std::runtime_error("no test certificate");
    }
    X509_set_version(d.certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(d.certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(d.certificate), options.notBeforeDays * 86400L);
    X509_gmtime_adj(X509_getm_notAfter(d.certificate), options.notAfterDays * 86400L);
    X509_set_pubkey(d.certificate, d.key);
    X509_NAME *name = X509_get_subject_name(d.certificate);
    const std::string common = options.dnsNames.empty() ? "nameless" : options.dnsNames.front();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(common.c_str()), -1,
                               -1, 0);
    X509_set_issuer_name(d.certificate, name);
    std::string names;
    for (const std::string &dns : options.dnsNames) {
        names += (names.empty() ? "DNS:" : ",DNS:") + dns;
    }
    for (const auto &[nid, text] : {std::pair<int, std::string>{NID_basic_constraints, "critical,CA:TRUE"},
                                    std::pair<int, std::string>{NID_subject_alt_name, names}}) {
        if (text.empty()) {
            continue;
        }
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, text.c_str());
        X509_add_ext(d.certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(d.certificate, d.key, EVP_sha256());
}

TestCertificate::~TestCertificate()
{
    X509_free(m_impl->certificate);
    EVP_PKEY_free(m_impl->key);
}

std::string TestCertificate::pem() const
{
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, m_impl->certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    std::string text(data, static_cast<std::size_t>(size));
    BIO_free(out);
    return text;
}

struct TlsServerSide::Impl {
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
};

TlsServerSide::TlsServerSide(ServerSide &side, const TestCertificate &certificate) : m_impl(std::make_unique<Impl>())
{
    // The library writes with write(); the product under test must not need this, so it is set for this thread only.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    m_impl->context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(m_impl->context, certificate.m_impl->certificate);
    SSL_CTX_use_PrivateKey(m_impl->context, certificate.m_impl->key);
    m_impl->ssl = SSL_new(m_impl->context);
    SSL_set_fd(m_impl->ssl, side.fd());
}

TlsServerSide::~TlsServerSide()
{
    SSL_free(m_impl->ssl);
    SSL_CTX_free(m_impl->context);
}

bool TlsServerSide::handshake()
{
    return SSL_accept(m_impl->ssl) == 1;
}

std::string TlsServerSide::serverName() const
{
    const char *name = SSL_get_servername(m_impl->ssl, TLSEXT_NAMETYPE_host_name);
    return name != nullptr ? name : "";
}

std::string TlsServerSide::readSome()
{
    std::array<char, 16384> buffer{};
    const int count = SSL_read(m_impl->ssl, buffer.data(), static_cast<int>(buffer.size()));
    return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string();
}

std::string TlsServerSide::readUntil(const std::string &end)
{
    std::string bytes;
    while (bytes.find(end) == std::string::npos) {
        const std::string part = readSome();
        if (part.empty()) {
            break;
        }
        bytes += part;
    }
    return bytes;
}

bool TlsServerSide::send(const std::string &bytes)
{
    return SSL_write(m_impl->ssl, bytes.data(), static_cast<int>(bytes.size())) == static_cast<int>(bytes.size());
}

void TlsServerSide::closeNotify()
{
    SSL_shutdown(m_impl->ssl);
}

}  // namespace resetscope::tests
