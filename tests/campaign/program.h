// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

#include <sys/types.h>

namespace resetscope::campaign {

/// What became of a program that was run to its end.
struct Ended {
    int exitCode = -1;     ///< -1: a signal or the time limit ended it
    int signal = 0;        ///< that ended it
    bool tooLong = false;  ///< killed at the time limit
    double wall_s = 0;
    double cpu_s = 0;
    double peak_MB = 0;  ///< largest resident size that was seen (its children are not counted)
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const;  ///< standard output as one JSON document; empty: it is not
    [[nodiscard]] QString verdict() const;   ///< cause of that document
};

/// One child process with its output in files, so that nothing it prints can stop it. Killed when destroyed.
class Program {
public:
    Program() = default;
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// `environment`: "NAME=value", in addition to this program's own. False: it could not be started.
    [[nodiscard]] bool start(const QStringList &command, const QStringList &environment = {},
                             const QByteArray &input = {});
    [[nodiscard]] pid_t id() const { return m_pid; }
    void signal(int number) const;
    /// Waits for the end; at the limit it is killed.
    [[nodiscard]] Ended finish(double limit_s);
    [[nodiscard]] bool isOver();
    [[nodiscard]] double age_s() const;  ///< since it was started
    /// Waits until `text` stands in standard output (or error); false: the limit or the end came first.
    [[nodiscard]] bool waitFor(const QByteArray &text, double limit_s, bool inError = false);
    [[nodiscard]] QByteArray out() const;
    [[nodiscard]] QByteArray err() const;

private:
    [[nodiscard]] QByteArray text(const char *name) const;
    bool reap(bool wait, Ended &ended);
    void look();
    QTemporaryDir m_folder;
    pid_t m_pid = -1;
    double m_begin_s = 0;
    double m_peak_MB = 0;
    std::optional<Ended> m_ended;
};

[[nodiscard]] double now_s();  ///< steady
void pause_s(double seconds);
[[nodiscard]] QString cli();   ///< path of resetscope-cli
[[nodiscard]] QString self();  ///< path of this program
/// Why there are no namespaces for this user; empty: there are.
[[nodiscard]] QString whyNoNamespaces();
/// `command` in user, mount and network namespaces of its own, in which it may do everything.
[[nodiscard]] QStringList inNamespaces(const QStringList &command);
[[nodiscard]] QString mb(double megabytes);
[[nodiscard]] QString seconds(double value);

}  // namespace resetscope::campaign
