// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace resetscope::tests {

/// A real nginx on loopback whose setting a test changes and reloads.
class NginxServer {
public:
    NginxServer() = default;
    ~NginxServer();
    NginxServer(const NginxServer &) = delete;
    NginxServer &operator=(const NginxServer &) = delete;

    [[nodiscard]] static bool isInstalled();
    /// `server`: lines inside the server block. False when it does not come up.
    [[nodiscard]] bool start(const QString &server);
    /// Writes the new lines and reloads; true when new connections are served with them.
    [[nodiscard]] bool change(const QString &server);
    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString configuration() const { return m_folder.filePath(QStringLiteral("nginx.conf")); }

private:
    [[nodiscard]] bool write(const QString &server);
    [[nodiscard]] bool waitForGeneration();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_generation = 0;  ///< answered under /generation, so that a reload can be waited for
};

}  // namespace resetscope::tests
