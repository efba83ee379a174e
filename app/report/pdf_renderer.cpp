// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_axis.h"
#include "app/report/page_layout.h"
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

constexpr double kPageWidth = 595.276 * kPoint;  // A4
constexpr double kPageHeight = 841.89 * kPoint;
constexpr double kSide = 56 * kPoint;
constexpr double kTop = 58 * kPoint;
constexpr double kBottom = 62 * kPoint;

QRectF contentArea()
{
    return {kSide, kTop, kPageWidth - 2 * kSide, kPageHeight - kTop - kBottom};
}

void paintFrame(QPainter &painter, const Document &document, const ChartStyle &style, int number, int count)
{
    const QFont font = style.sized(7.5);
    const Qt::Alignment leading = style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    if (number == 1) {
        painter.fillRect(QRectF(0, 0, kPageWidth, 5 * kPoint), style.accent);
    } else {
        drawLine(painter, {kSide, 30 * kPoint, kPageWidth - 2 * kSide, 11 * kPoint}, leading | Qt::AlignVCenter,
                 document.subtitle, font, style.muted);
        painter.fillRect(QRectF(kSide, 44 * kPoint, kPageWidth - 2 * kSide, 0.5 * kPoint), style.grid);
    }
    const double foot = kPageHeight - 40 * kPoint;
    painter.fillRect(QRectF(kSide, foot, kPageWidth - 2 * kSide, 0.5 * kPoint), style.grid);
    const QRectF line(kSide, foot + 4 * kPoint, kPageWidth - 2 * kSide, 11 * kPoint);
    const QString pages =
        QCoreApplication::translate("Report", "Page %1 of %2").arg(numberText(number, 0), numberText(count, 0));
    drawLine(painter, line, leading | Qt::AlignVCenter, document.footer, font, style.muted);
    drawLine(painter, line, trailing | Qt::AlignVCenter, pages, font, style.muted);
}

struct LaidOut {
    ChartStyle style;
    Layout layout;
    std::vector<Page> pages;
};

/// The pages point into the layout, so both live together on the heap.
std::unique_ptr<LaidOut> layOut(const Document &document)
{
    auto out = std::make_unique<LaidOut>();
    out->style = lightChartStyle(kPoint);
    out->style.rightToLeft = document.rightToLeft;
    const QRectF area = contentArea();
    out->layout = LayoutBuilder(out->style, area.width(), area.height()).build(document);
    out->pages = paginate(out->layout, area);
    return out;
}

}  // namespace

QByteArray renderPdf(const Document &document, const QByteArray &attachment)
{
    const auto laid = layOut(document);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(72 * kPoint));
    writer.setTitle(document.title);
    writer.setCreator(document.footer);
    writer.addFileAttachment(u"case.json"_s, attachment, u"application/json"_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    const int count = static_cast<int>(laid->pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0 && !writer.newPage()) {
            return {};
        }
        paintPage(painter, laid->pages[static_cast<std::size_t>(i)], laid->style);
        paintFrame(painter, document, laid->style, i + 1, count);
    }
    return painter.end() ? bytes : QByteArray();
}

QList<QImage> renderPages(const Document &document, int dpi)
{
    const auto laid = layOut(document);
    const double scale = std::clamp(dpi, 24, 600) / (72.0 * kPoint);
    const QSize size(static_cast<int>(std::ceil(kPageWidth * scale)), static_cast<int>(std::ceil(kPageHeight * scale)));
    QList<QImage> out;
    const int count = static_cast<int>(laid->pages.size());
    for (int i = 0; i < count; ++i) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(laid->style.background);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintPage(painter, laid->pages[static_cast<std::size_t>(i)], laid->style);
        paintFrame(painter, document, laid->style, i + 1, count);
        painter.end();
        out.append(image);
    }
    return out;
}

}  // namespace resetscope::app::report
