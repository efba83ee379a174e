// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace resetscope::app::report {

/// A place in the document: points of 1/72 inch from the top of the page, pages from 0.
struct PdfPlace {
    int page = 0;
    double top = 0;
};

struct PdfBookmark {
    QString title;
    int level = 1;  ///< 1 is outermost; a deeper one hangs under the nearest higher one before it
    PdfPlace target;
};

struct PdfLink {
    int page = 0;
    QRectF area;  ///< points from the top left corner of the page
    PdfPlace target;
};

struct PdfExtras {
    QString language;  ///< BCP 47
    QString subject;
    bool rightToLeft = false;
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
};

/// The PDF with what QPdfWriter cannot write: bookmarks (shown when it is opened), links inside the document, its
/// language, the title in the window of the reader, and text maps in which every character is the one that was written;
/// everything else, attachments too, stays. Objects are packed
/// into streams, so the file gets smaller. Gives `pdf` back unchanged, with a line in the log, when it cannot be read.
[[nodiscard]] QByteArray finishPdf(const QByteArray &pdf, const PdfExtras &extras);

}  // namespace resetscope::app::report
