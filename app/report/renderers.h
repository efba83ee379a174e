// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paper.h"
#include "app/report/report_document.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace resetscope::app::report {

/// The document as a PDF with `attachment` inside as "case.json"; empty when the PDF could not be made.
[[nodiscard]] QByteArray renderPdf(const Document &document, const QByteArray &attachment, Paper paper = Paper::A4);
/// The same pages as pictures.
[[nodiscard]] QList<QImage> renderPages(const Document &document, int dpi, Paper paper = Paper::A4);
/// One self-contained page.
[[nodiscard]] QString renderHtml(const Document &document);

}  // namespace resetscope::app::report
