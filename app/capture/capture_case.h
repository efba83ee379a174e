// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "probes/capture/capture_report.h"

#include <QMap>
#include <QString>

namespace resetscope::app {

/// The case that a capture makes: its findings, the diagnosis of the same decision tree that live tests use, and fixes.
/// `fileName` is shown as its title; `answers` are the user's (keys and words of the contract).
///
/// Where the capture itself shows that connections break after a quiet time, it answers the question "when" for a user
/// who did not.
[[nodiscard]] CaseFile caseFromCapture(const probes::capture::CaptureReport &report, const QString &fileName,
                                       const QMap<QString, QString> &answers = {});

}  // namespace resetscope::app
