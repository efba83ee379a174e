// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

#include <QString>
#include <QStringList>

namespace resetscope::app {

/// One sentence: why a capture gives no answer.
[[nodiscard]] QString captureErrorText(const probes::capture::CaptureError &error);

/// One sentence: what is missing or doubtful in an answer.
[[nodiscard]] QString captureWarningText(const probes::capture::CaptureWarning &warning);

/// "the server", "a device on the way", ...
[[nodiscard]] QString originText(probes::capture::Origin origin);

/// Why a reset is no fault, in plain words; empty for `Benign::None`.
[[nodiscard]] QString benignText(probes::capture::Benign benign);

/// How far the connection was, in plain words.
[[nodiscard]] QString stageText(probes::capture::Stage stage);

/// What one signal is about, in plain words ("Distance the packet travelled (TTL)").
[[nodiscard]] QString signalTitle(std::string_view id);

/// What that signal saw, in plain words of the user's language: `value` as the reader of captures words it. Texts that
/// come from packets (a claim) are shown in quotes, printable and short.
[[nodiscard]] QString signalValue(const QString &id, const QString &value);

/// That form of a value is known, so that it can be translated.
[[nodiscard]] bool isSignalKnown(const QString &id, const QString &value);

/// A title for the cause that the capture gives one reset ("healthy": an ordinary end).
[[nodiscard]] QString reasonText(probes::capture::Reason reason);

/// The capture in a few lines: how much there was, who sent how many resets, what was ordinary.
[[nodiscard]] QStringList captureSummary(const probes::capture::CaptureReport &report);

}  // namespace resetscope::app
