// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include <vector>

namespace resetscope::cli {

/// What the commands accept; each stands beside its command.
[[nodiscard]] const CommandSpec &diagnoseSpec();
[[nodiscard]] const CommandSpec &checkSpec();
[[nodiscard]] const CommandSpec &watchSpec();
[[nodiscard]] const CommandSpec &relaySpec();
[[nodiscard]] const CommandSpec &placesSpec();
[[nodiscard]] const CommandSpec &importSpec();
[[nodiscard]] const CommandSpec &reportSpec();
[[nodiscard]] const CommandSpec &fixesSpec();
[[nodiscard]] const CommandSpec &captureSpec();
[[nodiscard]] const CommandSpec &evidenceSpec();
[[nodiscard]] std::vector<const CommandSpec *> labSpecs();

/// A word after `resetscope-cli`.
struct Command {
    QString name;     ///< "diagnose"
    QString usage;    ///< as the overview shows it: "diagnose TARGET"
    QString summary;  ///< one line
    Exit (*run)(int &argc, char **argv, const QStringList &words);
    std::vector<const CommandSpec *> specs;  ///< more than one where verbs follow (`lab list`); empty: takes a word
};

/// Every command, in the order of the overview.
[[nodiscard]] const std::vector<Command> &commandTable();

/// The text of `resetscope-cli --help`.
[[nodiscard]] QString overviewText();

/// The manual page in the man macros of man(7), from the same specifications as `--help`.
[[nodiscard]] QString manualPage();

/// A completion script. `shell`: bash, zsh or fish; nothing for another.
[[nodiscard]] std::optional<QString> completionScript(const QString &shell);

/// `resetscope-cli manual` and `resetscope-cli completion SHELL`: what packages install.
[[nodiscard]] Exit manualCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit completionCommand(int &argc, char **argv, const QStringList &words);

}  // namespace resetscope::cli
