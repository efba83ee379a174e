// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace resetscope::tests {

/// One run of resetscope-cli with its output; several may run at the same time.
class CliProcess {
public:
    explicit CliProcess(const QStringList &arguments);
    ~CliProcess();
    CliProcess(const CliProcess &) = delete;
    CliProcess &operator=(const CliProcess &) = delete;

    /// Waits for the end; false when it did not come.
    [[nodiscard]] bool finish(int timeout_ms = 90000);
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray out();
    [[nodiscard]] QByteArray err();
    /// Standard output as the one JSON document it must be; an empty object when it is anything else.
    [[nodiscard]] QJsonObject json();
    /// Waits until `text` stands in standard error.
    [[nodiscard]] bool waitForErr(const QByteArray &text, int timeout_ms = 30000);
    /// Waits for the first whole line of standard output.
    [[nodiscard]] QByteArray firstLine(int timeout_ms = 30000);
    void signal(int number);
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

/// Runs to the end. `exitCode` is -1 when it did not end.
struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
[[nodiscard]] CliResult runCli(const QStringList &arguments, const QByteArray &input = {});
/// The same with that much memory of its own and no more.
[[nodiscard]] CliResult runLimited(int megabytes, const QStringList &arguments);

}  // namespace resetscope::tests
