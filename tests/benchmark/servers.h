// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace resetscope::benchmark
{

/// A real server on a free loopback port, ended with the object.
struct Server {
    QString name;        ///< "nginx"
    QString url;         ///< what to diagnose
    double limit_s = 0;  ///< what it was configured with; the product is not told
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QProcess> process;

    Server() = default;
    Server(Server &&) = default;
    Server &operator=(Server &&) = default;
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server();
};

/// Starts nginx, HAProxy (HTTP and TCP mode), Apache httpd or Node.js with an idle limit of `limit_s` seconds; empty
/// when the program is not installed or does not answer within ten seconds.
/// `kind`: "nginx", "haproxy-http", "haproxy-tcp", "apache", "node".
[[nodiscard]] std::optional<Server> startServer(const QString &kind, int limit_s);

}  // namespace resetscope::benchmark
