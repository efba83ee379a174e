// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/case_json.h"
#include "app/report/paper.h"

#include <QImage>
#include <QString>

#include <optional>

namespace resetscope::app {

/// Why a report could not be written: one sentence for the user.
struct ReportError {
    QString message;
};

/// Writes the PDF (vector charts, selectable text, embedded fonts, bookmarks, the case JSON attached) to a temporary
/// file beside `path` and renames it, so that a full disk leaves the old file alone. Needs a QGuiApplication.
[[nodiscard]] std::optional<ReportError> writePdf(const CaseFile &file, const Redaction &redaction, const QString &path,
                                                  Paper paper = usualPaper());
[[nodiscard]] std::optional<ReportError> writeHtml(const CaseFile &file, const Redaction &redaction,
                                                   const QString &path);
[[nodiscard]] std::optional<ReportError> writeJson(const CaseFile &file, const Redaction &redaction,
                                                   const QString &path);

/// One self-contained page (inline SVG charts, no script, no external link loaded).
[[nodiscard]] QString renderHtml(const CaseFile &file, const Redaction &redaction);

/// Pages of the same document as pictures, for the preview; `dpi` of the pictures.
[[nodiscard]] QList<QImage> renderPreview(const CaseFile &file, const Redaction &redaction, int dpi,
                                          Paper paper = usualPaper());

}  // namespace resetscope::app
