// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace resetscope::tests {

/// A real sshd on loopback for the user that runs the test: own host key, own authorized key, own configuration files
/// for server and client, so that nothing of the user's own ~/.ssh is read or written.
class SshServer {
public:
    struct Options {
        QString path;           ///< PATH of the sessions; empty: as sshd decides
        QString forcedCommand;  ///< instead of what is asked for; empty: none
    };
    SshServer() : SshServer(Options()) {}
    explicit SshServer(const Options &options);
    ~SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    /// Why there is no server here (not installed, ...); empty: it answers.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString config() const { return path(u"client.conf"); }      ///< for `ssh -F`; knows the host key
    [[nodiscard]] QString strangeConfig() const;                               ///< the same, without the host key
    [[nodiscard]] QString changedConfig() const;                               ///< the same, with another host key
    [[nodiscard]] QString strangeKey() const { return path(u"strange_key"); }  ///< a private key that is not accepted
    [[nodiscard]] QString path(QStringView name) const { return m_folder.filePath(name.toString()); }

private:
    QString writeClient(const QString &name, const QString &knownHosts) const;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
    int m_port = 0;
};

}  // namespace resetscope::tests
