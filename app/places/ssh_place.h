// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace resetscope::app {

/// Another machine that the system's `ssh` reaches.
struct SshPlace {
    QString host;      ///< name, address or alias of the user's ssh configuration
    QString user;      ///< empty: as ssh decides
    int port = 0;      ///< 0: as ssh decides
    QString identity;  ///< file with the private key; empty: as ssh decides
    QString config;    ///< ssh configuration file instead of the user's own; empty: the user's own

    /// "admin@db1", "db1:2222": how people call it, and how results name it.
    [[nodiscard]] QString name() const;
    friend bool operator==(const SshPlace &, const SshPlace &) = default;
};

/// Understands `host`, `user@host`, `user@host:port`, `[address]:port` and `ssh://user@host:port`; otherwise one
/// plain sentence, translated, that says what is wrong.
[[nodiscard]] std::variant<SshPlace, QString> parseSshPlace(const QString &text);

/// Arguments of `ssh` that run the POSIX shell text `command` there: never a question, host keys checked as the user's
/// configuration says, nothing forwarded.
[[nodiscard]] QStringList sshArguments(const SshPlace &place, const QString &command);

}  // namespace resetscope::app
