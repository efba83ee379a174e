// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_axis.h"
#include "app/report/page_layout.h"
#include "app/report/pdf_finish.h"
#include "app/report/renderers.h"
#include "app/report/report_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSide = 56 * kPoint;
constexpr double kTop = 58 * kPoint;
constexpr double kBottom = 62 * kPoint;

QRectF contentArea(const QSizeF &sheet)
{
    return {kSide, kTop, sheet.width() - 2 * kSide, sheet.height() - kTop - kBottom};
}

struct LaidOut {
    QSizeF sheet;
    ChartStyle style;
    Layout layout;
    std::vector<Page> pages;
};

void paintFrame(QPainter &painter, const Document &document, const LaidOut &laid, int number)
{
    const ChartStyle &style = laid.style;
    const double width = laid.sheet.width();
    const double height = laid.sheet.height();
    const auto count = static_cast<double>(laid.pages.size());
    const QFont font = style.sized(7.5);
    const Qt::Alignment leading = style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    if (number == 1) {
        painter.fillRect(QRectF(0, 0, width, 5 * kPoint), style.accent);
        if (laid.layout.hasCover) {
            return;
        }
    } else {
        drawLine(painter, {kSide, 30 * kPoint, width - 2 * kSide, 11 * kPoint}, leading | Qt::AlignVCenter,
                 document.subtitle, font, style.muted);
        painter.fillRect(QRectF(kSide, 44 * kPoint, width - 2 * kSide, 0.5 * kPoint), style.grid);
    }
    const double foot = height - 40 * kPoint;
    painter.fillRect(QRectF(kSide, foot, width - 2 * kSide, 0.5 * kPoint), style.grid);
    const QRectF line(kSide, foot + 4 * kPoint, width - 2 * kSide, 11 * kPoint);
    const QString pages =
        QCoreApplication::translate("Report", "Page %1 of %2").arg(numberText(number, 0), numberText(count, 0));
    drawLine(painter, line, leading | Qt::AlignVCenter, document.footer, font, style.muted);
    drawLine(painter, line, trailing | Qt::AlignVCenter, pages, font, style.muted);
}

/// The pages point into the layout, so both live together on the heap.
std::unique_ptr<LaidOut> layOut(const Document &document, Paper paper)
{
    auto out = std::make_unique<LaidOut>();
    out->sheet = paperSize(paper) * kPoint;
    out->style = lightChartStyle(kPoint);
    out->style.rightToLeft = document.rightToLeft;
    const QRectF area = contentArea(out->sheet);
    out->layout = LayoutBuilder(out->style, area.width(), area.height()).build(document);
    out->pages = paginate(out->layout, area);
    numberPages(out->layout, out->pages);
    return out;
}

QRectF inPoints(const QRectF &area)
{
    return {area.topLeft() / kPoint, area.size() / kPoint};
}

PdfExtras extrasOf(const Document &document, const LaidOut &laid)
{
    PdfExtras extras;
    extras.language = document.language;
    extras.subject = document.subject;
    extras.rightToLeft = document.rightToLeft;
    std::vector<PdfPlace> places(laid.layout.anchors.size());
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        for (const Placed &placed : laid.pages[i]) {
            if (placed.atom->anchor >= 0) {
                // A little above the heading, so that it does not stick to the edge of the window.
                const double top = std::max(0.0, placed.area.top() / kPoint - 12);
                places.at(static_cast<std::size_t>(placed.atom->anchor)) = {static_cast<int>(i), top};
            }
        }
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Anchor &anchor = laid.layout.anchors[i];
        extras.bookmarks.push_back({anchor.title, anchor.level, places[i]});
    }
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        for (const Placed &placed : laid.pages[i]) {
            if (placed.atom->link >= 0) {
                extras.links.push_back({static_cast<int>(i), inPoints(placed.area),
                                        places.at(static_cast<std::size_t>(placed.atom->link))});
            }
        }
    }
    return extras;
}

}  // namespace

QByteArray renderPdf(const Document &document, const QByteArray &attachment, Paper paper)
{
    const auto laid = layOut(document, paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(72 * kPoint));
    writer.setTitle(document.title);
    writer.setCreator(document.footer);
    writer.addFileAttachment(u"case.json"_s, attachment, u"application/json"_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    for (std::size_t i = 0; i < laid->pages.size(); ++i) {
        if (i > 0 && !writer.newPage()) {
            return {};
        }
        paintPage(painter, laid->pages[i], laid->style);
        paintFrame(painter, document, *laid, static_cast<int>(i) + 1);
    }
    if (!painter.end()) {
        return {};
    }
    return finishPdf(bytes, extrasOf(document, *laid));
}

QList<QImage> renderPages(const Document &document, int dpi, Paper paper)
{
    const auto laid = layOut(document, paper);
    const double scale = std::clamp(dpi, 24, 600) / (72.0 * kPoint);
    const QSize size(static_cast<int>(std::ceil(laid->sheet.width() * scale)),
                     static_cast<int>(std::ceil(laid->sheet.height() * scale)));
    QList<QImage> out;
    for (std::size_t i = 0; i < laid->pages.size(); ++i) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(laid->style.background);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintPage(painter, laid->pages[i], laid->style);
        paintFrame(painter, document, *laid, static_cast<int>(i) + 1);
        painter.end();
        out.append(image);
    }
    return out;
}

}  // namespace resetscope::app::report
