// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "app/places/ssh_place.h"
#include "app/run/run_controller.h"

#include <QObject>

#include <memory>
#include <optional>

namespace resetscope::app {

/// Why another machine gave no result: what happened, and what to do about it. Both translated.
struct PlaceProblem {
    QString id;  ///< "host_key_unknown", "host_key_changed", "login", "name", "connect", "program", ...
    QString sentence;
    QString advice;
};

/// The words of `resetscope-cli diagnose` that measure the same elsewhere, as JSON in the current language.
[[nodiscard]] QStringList diagnoseArguments(const RunRequest &request);

/// The program that is copied when the other machine lacks it: beside this one, or in PATH. Empty: there is none.
[[nodiscard]] QString twinProgram();

/// "x86_64", "aarch64", ...: the machine that an ELF program is made for, as `uname -m` says it; empty: no such file.
[[nodiscard]] QString machineOf(const QString &program);

/// What ssh meant when it ended before the other side said a word. `host` is how the user calls the machine.
[[nodiscard]] PlaceProblem sshProblem(const QString &errorOutput, const SshPlace &place);

/// One measurement on another machine: connects, finds the twin there or copies it, runs it, reads its result. One
/// ssh connection, whose end also ends everything over there. Lives in the thread that made it; never blocks it.
class RemoteRun : public QObject {
    Q_OBJECT
public:
    enum class Stage { Waiting, Connecting, Looking, Copying, Measuring, Stopping, Done, Failed, Cancelled };

    struct Options {
        QString ssh;        ///< program; empty: `ssh` in PATH
        QString twin;       ///< program to copy; empty: `twinProgram()`
        int answer_s = 60;  ///< longest wait for the other side's first word
        int stop_s = 12;    ///< longest wait for the partial result after `cancel`
    };

    explicit RemoteRun(const SshPlace &place, QObject *parent = nullptr);
    RemoteRun(const SshPlace &place, const Options &options, QObject *parent = nullptr);
    ~RemoteRun() override;  ///< a run that goes on is ended, here and there

    void start(const QStringList &arguments);  ///< of the twin; `diagnoseArguments`
    void cancel();                             ///< what was measured still arrives

    [[nodiscard]] const SshPlace &place() const;
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double copied() const;     ///< fraction of the program that is there, [0, 1]
    [[nodiscard]] bool wasCopied() const;    ///< the twin was not there
    [[nodiscard]] QString version() const;   ///< of the twin that was found there; empty: copied
    [[nodiscard]] QString lastLine() const;  ///< newest line of progress
    [[nodiscard]] const std::optional<CaseFile> &result() const;
    [[nodiscard]] const std::optional<PlaceProblem> &problem() const;

Q_SIGNALS:
    void changed();                  ///< stage, copied share or last line
    void line(const QString &text);  ///< one line of progress from the twin
    void finished();                 ///< exactly once per start

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::app
