// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/tls_session.h"

#include "probes/net/printable.h"
#include "probes/net/resolver.h"
#include "probes/net/socket_options.h"
#include "probes/net/tls_context.h"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <ctime>
#include <vector>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace resetscope::probes {
namespace {

constexpr std::size_t kFirstBytes = 256;

/// What the byte transport under OpenSSL saw. OpenSSL's own socket BIO would raise SIGPIPE and loses the error.
struct Wire {
    int fd = -1;
    error_code readEnd;  // eof or a socket error, as soon as one was seen
    error_code writeEnd;
    std::string first;  // start of what the peer sent
};

int wireRead(BIO *bio, char *into, int size)
{
    auto *wire = static_cast<Wire *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (size <= 0) {
        return 0;
    }
    const Step step = socketio::receive(wire->fd, into, static_cast<std::size_t>(size), false);
    if (step.state == Step::State::WantRead) {
        BIO_set_retry_read(bio);
        return -1;
    }
    if (step.state == Step::State::Failed) {
        wire->readEnd = step.ec;
        return step.ec == asio::error::eof ? 0 : -1;
    }
    if (wire->first.size() < kFirstBytes) {
        wire->first.append(into, std::min(step.bytes, kFirstBytes - wire->first.size()));
    }
    return static_cast<int>(step.bytes);
}

int wireWrite(BIO *bio, const char *data, int size)
{
    auto *wire = static_cast<Wire *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (size <= 0) {
        return 0;
    }
    const Step step = socketio::send(wire->fd, data, static_cast<std::size_t>(size));
    if (step.state == Step::State::WantWrite) {
        BIO_set_retry_write(bio);
        return -1;
    }
    if (step.state == Step::State::Failed) {
        wire->writeEnd = step.ec;
        return -1;
    }
    return static_cast<int>(step.bytes);
}

long wireControl(BIO *bio, int command, long, void *)
{
    const auto *wire = static_cast<const Wire *>(BIO_get_data(bio));
    switch (command) {
    case BIO_CTRL_FLUSH:
    case BIO_CTRL_DUP:
        return 1;
    case BIO_CTRL_EOF:
        return wire->readEnd == asio::error::eof ? 1 : 0;
    default:
        return 0;
    }
}

BIO_METHOD *wireMethod()
{
    static BIO_METHOD *const method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "resetscope socket");
        if (made != nullptr) {
            BIO_meth_set_read(made, wireRead);
            BIO_meth_set_write(made, wireWrite);
            BIO_meth_set_ctrl(made, wireControl);
        }
        return made;
    }();
    return method;
}

/// Everything the verification complained about; it goes on to the end of the chain.
using VerifyErrors = std::vector<int>;

int verifyIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

int noteVerifyError(int ok, X509_STORE_CTX *store)
{
    if (ok == 0) {
        auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
        auto *errors = ssl != nullptr ? static_cast<VerifyErrors *>(SSL_get_ex_data(ssl, verifyIndex())) : nullptr;
        if (errors != nullptr && errors->size() < 16) {
            errors->push_back(X509_STORE_CTX_get_error(store));
        }
    }
    return 1;  // the connection goes on; the caller decides
}

/// Called when the server asks for a certificate of the client's; going on without one is the answer.
int noteCertificateRequest(SSL * /*ssl*/, void *info)
{
    static_cast<TlsInfo *>(info)->clientCertificateAsked = true;
    return 1;
}

std::string nameText(const X509_NAME *name)
{
    if (name == nullptr) {
        return {};
    }
    BIO *out = BIO_new(BIO_s_mem());
    if (out == nullptr) {
        return {};
    }
    X509_NAME_print_ex(out, name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    std::string text =
        size > 0 ? printable(std::string_view(data, static_cast<std::size_t>(size)), 200) : std::string();
    BIO_free(out);
    return text;
}

std::string problemOf(const VerifyErrors &errors, bool nameMismatch)
{
    const auto has = [&errors](int code) { return std::find(errors.begin(), errors.end(), code) != errors.end(); };
    if (has(X509_V_ERR_CERT_HAS_EXPIRED)) {
        return "expired";
    }
    if (has(X509_V_ERR_CERT_NOT_YET_VALID)) {
        return "not_yet_valid";
    }
    if (nameMismatch) {
        return "name_mismatch";
    }
    return errors.empty() ? "none" : "untrusted";
}

}  // namespace

struct TlsSession::Impl {
    Wire wire;
    VerifyErrors verifyErrors;
    std::string verifyName;
    SSL *ssl = nullptr;
    TlsInfo info;
    bool handshakeDone = false;
    bool closeNotified = false;
    unsigned long lastError = 0;  // first entry of OpenSSL's queue at the failure

    Step finish(int returned);
    void readCertificate();
    void readMore();
    [[nodiscard]] bool plainText() const;
    [[nodiscard]] bool alerted() const;
};

TlsSession::TlsSession(int fd, const DialOptions &options) : m_impl(std::make_unique<Impl>())
{
    Impl &d = *m_impl;
    d.wire.fd = fd;
    d.verifyName = options.verifyName.empty() ? options.serverName : options.verifyName;
    SSL_CTX *context = clientTlsContext();
    if (context == nullptr || wireMethod() == nullptr) {
        return;
    }
    ERR_clear_error();
    d.ssl = SSL_new(context);
    BIO *bio = d.ssl != nullptr ? BIO_new(wireMethod()) : nullptr;
    if (bio == nullptr) {
        return;
    }
    BIO_set_data(bio, &d.wire);
    BIO_set_init(bio, 1);
    SSL_set_bio(d.ssl, bio, bio);
    SSL_set_ex_data(d.ssl, verifyIndex(), &d.verifyErrors);
    SSL_set_verify(d.ssl, SSL_VERIFY_PEER, noteVerifyError);
    SSL_set_cert_cb(d.ssl, noteCertificateRequest, &d.info);
    if (!options.serverName.empty()) {
        // The call behind the macro SSL_set_tlsext_host_name, whose casts the warnings do not allow.
        std::string name = options.serverName;
        SSL_ctrl(d.ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    }
    if (!options.alpn.empty() && options.alpn.size() < 256) {
        std::string list(1, static_cast<char>(options.alpn.size()));
        list += options.alpn;
        SSL_set_alpn_protos(d.ssl, reinterpret_cast<const unsigned char *>(list.data()),
                            static_cast<unsigned>(list.size()));
    }
    SSL_set_connect_state(d.ssl);
}

TlsSession::~TlsSession()
{
    SSL_free(m_impl->ssl);
}

bool TlsSession::valid() const noexcept
{
    return m_impl->ssl != nullptr && SSL_get_rbio(m_impl->ssl) != nullptr;
}

Step TlsSession::Impl::finish(int returned)
{
    Step step;
    const int error = SSL_get_error(ssl, returned);
    switch (error) {
    case SSL_ERROR_WANT_READ:
        step.state = Step::State::WantRead;
        return step;
    case SSL_ERROR_WANT_WRITE:
        step.state = Step::State::WantWrite;
        return step;
    case SSL_ERROR_ZERO_RETURN:
        closeNotified = true;
        step.ec = asio::error::eof;
        return step;
    default:
        break;
    }
    const unsigned long queued = ERR_peek_error();
    if (queued != 0) {
        lastError = queued;
    }
    ERR_clear_error();
    // The socket's own words come first: they say which segment ended the stream.
    if (wire.readEnd) {
        step.ec = wire.readEnd;
    } else if (wire.writeEnd) {
        step.ec = wire.writeEnd;
    } else if (queued != 0) {
        step.ec = error_code(static_cast<int>(queued), asio::error::get_ssl_category());
    } else {
        step.ec = asio::error::connection_aborted;
    }
    return step;
}

Step TlsSession::handshake()
{
    Impl &d = *m_impl;
    ERR_clear_error();
    const int returned = SSL_connect(d.ssl);
    if (returned != 1) {
        const Step step = d.finish(returned);
        if (step.state == Step::State::Failed) {
            d.readMore();
        }
        return step;
    }
    d.handshakeDone = true;
    d.readCertificate();
    Step step;
    step.state = Step::State::Done;
    return step;
}

/// OpenSSL stops after the five bytes of a record's header; the line they begin tells what answered.
void TlsSession::Impl::readMore()
{
    std::array<char, kFirstBytes> more{};
    if (plainText() && wire.first.size() < kFirstBytes && !wire.readEnd) {
        const Step step = socketio::receive(wire.fd, more.data(), kFirstBytes - wire.first.size(), false);
        if (step.state == Step::State::Done) {
            wire.first.append(more.data(), step.bytes);
        }
    }
}

void TlsSession::Impl::readCertificate()
{
    info.version = SSL_get_version(ssl);
    info.cipher = SSL_get_cipher_name(ssl);
    info.resumedSession = SSL_session_reused(ssl) == 1;
    info.nameMatch = "unknown";
    bool mismatch = false;
    if (X509 *certificate = SSL_get1_peer_certificate(ssl); certificate != nullptr) {
        info.subject = nameText(X509_get_subject_name(certificate));
        info.issuer = nameText(X509_get_issuer_name(certificate));
        int days = 0;
        int seconds = 0;
        if (ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(certificate)) == 1) {
            info.daysLeft = days + seconds / 86400.0;
        }
        if (!verifyName.empty()) {
            const bool match = isAddressLiteral(verifyName) ? X509_check_ip_asc(certificate, verifyName.c_str(), 0) == 1
                                                            : X509_check_host(certificate, verifyName.data(),
                                                                              verifyName.size(), 0, nullptr) == 1;
            info.nameMatch = match ? "yes" : "no";
            mismatch = !match;
        }
        X509_free(certificate);
    }
    info.problem = problemOf(verifyErrors, mismatch);
    if (info.problem == "name_mismatch") {
        info.verifyError = "certificate is not for " + printable(verifyName, 100);
    } else if (info.problem != "none") {
        int code = verifyErrors.front();
        if (info.problem == "expired") {
            code = X509_V_ERR_CERT_HAS_EXPIRED;
        } else if (info.problem == "not_yet_valid") {
            code = X509_V_ERR_CERT_NOT_YET_VALID;
        }
        info.verifyError = X509_verify_cert_error_string(code);
    }
}

Step TlsSession::read(char *into, std::size_t size, bool peek)
{
    Impl &d = *m_impl;
    ERR_clear_error();
    const int limit = static_cast<int>(std::min<std::size_t>(size, INT_MAX));
    const int returned = peek ? SSL_peek(d.ssl, into, limit) : SSL_read(d.ssl, into, limit);
    if (returned <= 0) {
        return d.finish(returned);
    }
    Step step;
    step.state = Step::State::Done;
    step.bytes = static_cast<std::size_t>(returned);
    return step;
}

Step TlsSession::write(const char *data, std::size_t size)
{
    Impl &d = *m_impl;
    ERR_clear_error();
    // A stale end of the reading side must not be taken for the reason why writing failed.
    const error_code readEnd = std::exchange(d.wire.readEnd, error_code());
    const int returned = SSL_write(d.ssl, data, static_cast<int>(std::min<std::size_t>(size, INT_MAX)));
    Step step;
    if (returned > 0) {
        step.state = Step::State::Done;
        step.bytes = static_cast<std::size_t>(returned);
    } else {
        step = d.finish(returned);
    }
    if (readEnd && !d.wire.readEnd) {
        d.wire.readEnd = readEnd;
    }
    return step;
}

void TlsSession::closeNotify() noexcept
{
    if (m_impl->handshakeDone && !m_impl->wire.writeEnd) {
        ERR_clear_error();
        SSL_shutdown(m_impl->ssl);
        ERR_clear_error();
    }
}

bool TlsSession::sawCloseNotify() const noexcept
{
    return m_impl->closeNotified;
}

const TlsInfo &TlsSession::info() const noexcept
{
    return m_impl->info;
}

bool TlsSession::Impl::plainText() const
{
    // Every TLS record starts with a type of 20..24 and the major version 3 (RFC 8446, 5.1).
    const auto &first = wire.first;
    if (first.empty()) {
        return false;
    }
    const auto byte = [&first](std::size_t at) { return static_cast<unsigned char>(first[at]); };
    if (byte(0) < 20 || byte(0) > 24 || (first.size() > 1 && byte(1) != 3)) {
        return true;
    }
    // Our own ClientHello coming back: an echo service.
    return first.size() > 5 && byte(0) == 22 && byte(5) == 1;
}

bool TlsSession::Impl::alerted() const
{
    return !wire.first.empty() && static_cast<unsigned char>(wire.first.front()) == 21;
}

std::string TlsSession::problem() const
{
    const Impl &d = *m_impl;
    if (d.plainText()) {
        return "not_tls";
    }
    const error_code end = d.wire.readEnd ? d.wire.readEnd : d.wire.writeEnd;
    // An alert says more than the FIN or RST behind it.
    const int reason = ERR_GET_REASON(d.lastError);
    if (d.alerted() || (d.lastError != 0 && reason >= SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256)) {
        return "alert";
    }
    if (end == asio::error::eof) {
        return "eof";
    }
    if (end) {
        return "reset";
    }
    return "alert";
}

std::string TlsSession::detail() const
{
    const Impl &d = *m_impl;
    if (d.plainText()) {
        return printable(std::string_view(d.wire.first).substr(0, d.wire.first.find('\n')), 80);
    }
    if (d.lastError != 0) {
        const char *words = ERR_reason_error_string(d.lastError);
        if (words != nullptr) {
            return words;
        }
    }
    const error_code end = d.wire.readEnd ? d.wire.readEnd : d.wire.writeEnd;
    return end ? errorName(end) : std::string();
}

}  // namespace resetscope::probes
