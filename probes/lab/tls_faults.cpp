// SPDX-License-Identifier: GPL-3.0-or-later
// Encryption that does not come about, and a name that leads nowhere.
#include "probes/lab/catalogue.h"
#include "probes/lab/tls_server.h"
#include "probes/net/private_network.h"

#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;

namespace {

constexpr const char *kName = "practice-shop.invalid";

StartFault tls(TlsHabit habit)
{
    return [habit](const Values &values) { return startTls(values, values.fixed ? TlsHabit::Good : habit); };
}

Starting startPlaintext(const Values &values)
{
    static const StartFault plain = onThread(
        "https", "/", [](asio::io_context &io, const Values &v) -> Started { return {startHttp(io, v.port, {})}; });
    return values.fixed ? startTls(values, TlsHabit::Good) : plain(values);
}

/// The service itself is healthy; only its name is missing from the address books.
class NamelessEngine : public Engine {
public:
    NamelessEngine(std::unique_ptr<Engine> service, bool known) : m_service(std::move(service))
    {
        if (known) {
            m_announced = announceName(kName, "127.0.0.1");
        }
    }
    [[nodiscard]] std::string url() const override
    {
        return std::string("http://") + kName + ":" + std::to_string(m_service->port()) + "/";
    }
    [[nodiscard]] std::uint16_t port() const override { return m_service->port(); }

private:
    std::unique_ptr<Engine> m_service;
    std::shared_ptr<void> m_announced;
};

Starting startNameless(const Values &values)
{
    static const StartFault healthy = onThread(
        "http", "/", [](asio::io_context &io, const Values &v) -> Started { return {startHttp(io, v.port, {})}; });
    Starting started = healthy(values);
    if (auto *service = std::get_if<std::unique_ptr<Engine>>(&started)) {
        return std::make_unique<NamelessEngine>(std::move(*service), values.fixed);
    }
    return started;
}

const char *const kNewCertificate =
    QT_TRANSLATE_NOOP("content", "The server gets a good certificate, which this program trusts.");

Definition plaintext()
{
    return {
        {.id = "tls-plaintext",
         .cause = "tls_failure",
         .title = QT_TRANSLATE_NOOP("content", "An encrypted address on an unencrypted port"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The client starts to encrypt, the server answers in plain text, and both give up."),
         .twin = "tls-old",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "The handshake is answered with the plain text \"HTTP/1.1 400 Bad Request\", then a close."),
         .fix = QT_TRANSLATE_NOOP("content", "Encryption is turned on for this port.")},
        startPlaintext};
}

Definition expired()
{
    return {{.id = "tls-expired",
             .cause = "tls_failure",
             .title = QT_TRANSLATE_NOOP("content", "A certificate that has run out"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "The connection is fine; the client hangs up because the certificate is too old."),
             .twin = "tls-self-signed",
             .clientSees = QT_TRANSLATE_NOOP("content", "The check of the certificate fails: certificate has expired."),
             .fix = kNewCertificate,
             .hint = {.when = "at_connect"}},
            tls(TlsHabit::Expired)};
}

Definition wrongName()
{
    return {{.id = "tls-wrong-name",
             .cause = "tls_failure",
             .title = QT_TRANSLATE_NOOP("content", "A certificate for another name"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "The certificate is good, but it belongs to somebody else, so the client hangs up."),
             .twin = "tls-expired",
             .clientSees = QT_TRANSLATE_NOOP("content", "The check of the certificate fails: the name does not match."),
             .fix = kNewCertificate,
             .hint = {.when = "at_connect"}},
            tls(TlsHabit::WrongName)};
}

Definition selfSigned()
{
    return {{.id = "tls-self-signed",
             .cause = "tls_failure",
             .title = QT_TRANSLATE_NOOP("content", "A certificate that the server signed itself"),
             .teaches = QT_TRANSLATE_NOOP("content", "Nobody whom the client trusts vouches for this certificate."),
             .twin = "tls-wrong-name",
             .clientSees = QT_TRANSLATE_NOOP("content", "The check of the certificate fails: self-signed certificate."),
             .fix = kNewCertificate,
             .hint = {.when = "at_connect"}},
            tls(TlsHabit::SelfSigned)};
}

Definition oldProtocol()
{
    return {{.id = "tls-old",
             .cause = "tls_failure",
             .title = QT_TRANSLATE_NOOP("content", "A server that speaks only old encryption"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Client and server have no version in common: TLS 1.0 is given up everywhere."),
             .twin = "tls-plaintext",
             .clientSees = QT_TRANSLATE_NOOP("content", "The handshake fails: alert protocol version."),
             .fix = QT_TRANSLATE_NOOP("content", "The server speaks TLS 1.2 and 1.3."),
             .hint = {.when = "at_connect"}},
            tls(TlsHabit::OldProtocol)};
}

Definition wantsCertificate()
{
    return {{.id = "tls-client-certificate",
             .cause = "tls_failure",
             .title = QT_TRANSLATE_NOOP("content", "A server that asks for your certificate"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "It lets in only those who show a certificate of their own; everybody else is cut off."),
             .twin = "server-reset",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "The handshake works, then the connection ends with the alert: certificate required."),
             .fix = QT_TRANSLATE_NOOP("content", "The server no longer asks for a certificate."),
             .hint = {.when = "at_connect"}},
            tls(TlsHabit::WantsCertificate)};
}

Definition nameless()
{
    return {
        {.id = "name-unknown",
         .cause = "name_resolution",
         .title = QT_TRANSLATE_NOOP("content", "A name that does not exist"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The service runs, but no address book knows its name, so nobody gets as far as connecting."),
         .twin = "service-down",
         .clientSees = QT_TRANSLATE_NOOP("content", "Looking up the name fails: name not known (EAI_NONAME)."),
         .fix = QT_TRANSLATE_NOOP("content", "The name is entered, in this program's own address book only."),
         .hint = {.when = "at_connect"}},
        startNameless};
}

}  // namespace

std::vector<Definition> tlsFaults()
{
    return {plaintext(), expired(), wrongName(), selfSigned(), oldProtocol(), wantsCertificate(), nameless()};
}

}  // namespace resetscope::probes::lab
