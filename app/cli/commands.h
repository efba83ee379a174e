// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/case_json.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

class QCoreApplication;
class QJsonDocument;

namespace resetscope::cli {

struct Arguments;
struct CommandSpec;
struct UsageError;

/// Exit status of the contract.
enum class Exit : int { Healthy = 0, Fault = 1, Usage = 2, NothingMeasured = 3, Interrupted = 130 };

/// The sub-commands: `words` are the arguments after the name.
[[nodiscard]] Exit diagnoseCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit checkCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit captureCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit evidenceCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit reportCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit fixesCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit labCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit watchCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit relayCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit placesCommand(int &argc, char **argv, const QStringList &words);
[[nodiscard]] Exit importCommand(int &argc, char **argv, const QStringList &words);

/// One line on standard error: control characters, which may come from outside, are made visible.
void printError(const QString &message);
/// Standard output. False, with one line on standard error, when it could not be written (full disk, closed pipe).
bool printOut(const QString &text);
bool printJson(const QJsonDocument &document);

/// The words of a command, or the status to end with at once: what is wrong with them, or the help that was asked for,
/// has then been printed.
[[nodiscard]] std::variant<Arguments, Exit> argumentsOrExit(const CommandSpec &spec, const QStringList &words);

/// Makes a QGuiApplication without a display (PDF) or a QCoreApplication, with its name and version set, and the
/// language chosen: `language` empty is the system's.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool drawing,
                                                                const QString &language);

/// Words of `--hide` ("hosts,addresses,paths,names").
[[nodiscard]] std::variant<app::Redaction, UsageError> parseHide(const QStringList &values);

/// Why a report cannot be written to `path`, found out before a long measurement: no such folder, not writable.
[[nodiscard]] std::optional<QString> whyNotWritable(const QString &path);

/// Words of `text` in lines of at most 80 columns; `first` begins the first line, later ones are indented as far.
[[nodiscard]] QString wrapped(const QString &text, const QString &first = QString());

/// The diagnosis for people: headline, how sure, evidence, fix, what would change it. Wrapped to 80 columns.
[[nodiscard]] QString diagnosisText(const app::CaseFile &file);

}  // namespace resetscope::cli
