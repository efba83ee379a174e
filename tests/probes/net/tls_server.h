// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"

#include <memory>
#include <string>
#include <vector>

namespace resetscope::tests {

/// What a self-signed test certificate says. Days count from now.
struct CertificateOptions {
    std::vector<std::string> dnsNames{"localhost"};
    int notBeforeDays = -1;
    int notAfterDays = 30;
};

/// A key and a self-signed certificate, made with the TLS library.
class TestCertificate {
public:
    explicit TestCertificate(const CertificateOptions &options = CertificateOptions());
    ~TestCertificate();
    TestCertificate(const TestCertificate &) = delete;
    TestCertificate &operator=(const TestCertificate &) = delete;
    [[nodiscard]] std::string pem() const;  ///< the certificate, for SSL_CERT_FILE

private:
    friend class TlsServerSide;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The server's end of a TLS connection inside a script of a ScriptedServer.
class TlsServerSide {
public:
    TlsServerSide(ServerSide &side, const TestCertificate &certificate);
    ~TlsServerSide();
    TlsServerSide(const TlsServerSide &) = delete;
    TlsServerSide &operator=(const TlsServerSide &) = delete;
    [[nodiscard]] bool handshake();
    [[nodiscard]] std::string serverName() const;  ///< what the client asked for; empty: none
    std::string readSome();
    std::string readUntil(const std::string &end);
    bool send(const std::string &bytes);
    void closeNotify();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::tests
