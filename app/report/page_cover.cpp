// SPDX-License-Identifier: GPL-3.0-or-later
// The cover and the contents.
#include "app/report/chart_axis.h"
#include "app/report/page_layout.h"
#include "app/report/report_text.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMark = 34 * kPoint;
constexpr std::size_t kMostEntries = 44;  ///< more headings than this, and the contents show the outermost alone

/// The mark of the program, drawn and not a picture: sharp at any size.
void paintMark(QPainter &painter, const QRectF &area)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / 128, area.height() / 128);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1f, 0x5f, 0xbf));
    painter.drawRoundedRect(QRectF(6, 6, 116, 116), 28, 28);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{22, 66}, {42, 66}, {51, 40}, {66, 90}, {75, 66}, {81, 66}}));
    painter.setPen(QPen(QColor(0xff, 0xc0, 0x4d), 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(90, 54), QPointF(108, 78));
    painter.drawLine(QPointF(108, 54), QPointF(90, 78));
    painter.restore();
}

}  // namespace

double LayoutBuilder::heightOf(const std::vector<Line> &list)
{
    double height = 0;
    for (const Line &line : list) {
        height += line.pitch;
    }
    return height;
}

std::vector<LayoutBuilder::Line> LayoutBuilder::fitted(const QString &text, std::initializer_list<double> sizes,
                                                       double width, double mostHeight, const QColor &color) const
{
    std::vector<Line> list;
    for (const double points : sizes) {
        list = lines(text, TextStyle{m_style.sized(points, true), points * 1.26 * kPoint, color}, width);
        if (heightOf(list) <= mostHeight) {
            return list;
        }
    }
    // Longer than any cover: as much as fits; the whole text stands in the summary.
    while (list.size() > 1 && heightOf(list) > mostHeight) {
        list.pop_back();
    }
    return list;
}

void LayoutBuilder::lay(const Cover &cover)
{
    struct Piece {
        Line line;
        double x = 0, y = 0;
    };
    std::vector<Piece> pieces;
    double y = 0;
    const auto put = [&](const std::vector<Line> &list, double start, double width) {
        const double x = m_rightToLeft ? m_width - start - width : start;
        for (const Line &line : list) {
            pieces.push_back({line, x, y});
            y += line.pitch;
        }
    };
    const auto textStyle = [&](double points, bool bold, const QColor &color) {
        return TextStyle{m_style.sized(points, bold), points * 1.42 * kPoint, color};
    };

    // The name of the program beside its mark.
    y = (kMark - 15 * 1.42 * kPoint) / 2;
    put(lines(u"Resetscope"_s, textStyle(15, true, m_style.ink), m_width - kMark - 10 * kPoint), kMark + 10 * kPoint,
        m_width - kMark - 10 * kPoint);

    y = m_pageHeight * 0.2;
    put(lines(cover.kind, textStyle(10.5, true, m_style.accent), m_width), 0, m_width);
    y += 6 * kPoint;
    put(fitted(cover.title, {30, 24, 19, 15}, m_width, m_pageHeight * 0.16, m_style.ink), 0, m_width);
    y += 6 * kPoint;
    put(fitted(cover.target, {11.5, 9.5, 8}, m_width, 44 * kPoint, m_style.muted), 0, m_width);
    y += 4 * kPoint;
    put(lines(cover.run, textStyle(9.5, false, m_style.muted), m_width), 0, m_width);

    // The result in a box of its own.
    y = std::max(y + 30 * kPoint, m_pageHeight * 0.44);
    const double inset = 20 * kPoint;
    const double boxTop = y;
    y += 14 * kPoint;
    put(lines(cover.verdictLabel, textStyle(8.5, true, m_style.muted), m_width - 2 * inset), inset,
        m_width - 2 * inset);
    y += 2 * kPoint;
    put(fitted(cover.verdict, {16, 14, 12, 10}, m_width - 2 * inset, m_pageHeight * 0.16, m_style.ink), inset,
        m_width - 2 * inset);
    if (!cover.confidence.isEmpty()) {
        y += 5 * kPoint;
        put(lines(cover.confidence, textStyle(9.5, false, m_style.ink), m_width - 2 * inset), inset,
            m_width - 2 * inset);
    }
    y += 14 * kPoint;
    const double boxBottom = y;

    // For whom and which case, at the foot; above it what is hidden.
    const double label = 84 * kPoint;
    std::vector<std::pair<std::vector<Line>, std::vector<Line>>> rows;
    double foot = 0;
    for (const auto &[name, value] : cover.facts) {
        rows.emplace_back(lines(name, textStyle(8.8, false, m_style.muted), label),
                          lines(value, textStyle(8.8, false, m_style.ink), m_width - label - 10 * kPoint));
        foot += std::max(heightOf(rows.back().first), heightOf(rows.back().second)) + 3 * kPoint;
    }
    double noteTop = 0;
    double noteBottom = 0;
    if (!cover.note.isEmpty()) {
        const auto title = lines(cover.noteTitle, textStyle(9.5, true, m_style.ink), m_width - 2 * inset);
        const auto note = lines(cover.note, textStyle(9, false, m_style.ink), m_width - 2 * inset);
        const double height = heightOf(title) + heightOf(note) + 20 * kPoint;
        noteTop = std::max(boxBottom + 12 * kPoint, m_pageHeight - foot - 18 * kPoint - height);
        y = noteTop + 9 * kPoint;
        put(title, inset, m_width - 2 * inset);
        y += 2 * kPoint;
        put(note, inset, m_width - 2 * inset);
        noteBottom = y + 9 * kPoint;
    }
    double row = m_pageHeight - foot;
    const double rule = row - 9 * kPoint;
    for (const auto &[name, value] : rows) {
        y = row;
        put(name, 0, label);
        y = row;
        put(value, label + 10 * kPoint, m_width - label - 10 * kPoint);
        row += std::max(heightOf(name), heightOf(value)) + 3 * kPoint;
    }

    Atom atom;
    atom.height = m_pageHeight;
    const QColor edge = cover.tone == Tone::Good ? m_style.good : cover.tone == Tone::Bad ? m_style.bad : m_style.warn;
    const ChartStyle style = m_style;
    atom.paint = [pieces = std::move(pieces), style, edge, boxTop, boxBottom, noteTop, noteBottom, rule,
                  rtl = m_rightToLeft](QPainter &painter, const QRectF &area) {
        paintMark(painter, QRectF(rtl ? area.right() - kMark : area.left(), area.top(), kMark, kMark));
        const auto box = [&](double top, double bottom, const QColor &color) {
            const QRectF at(area.left(), area.top() + top, area.width(), bottom - top);
            painter.fillRect(at, style.surface);
            const double bar = 4 * kPoint;
            painter.fillRect(QRectF(rtl ? at.right() - bar : at.left(), at.top(), bar, at.height()), color);
        };
        box(boxTop, boxBottom, edge);
        if (noteBottom > noteTop) {
            box(noteTop, noteBottom, style.accent);
        }
        painter.fillRect(QRectF(area.left(), area.top() + rule, area.width(), 0.6 * kPoint), style.grid);
        for (const Piece &piece : pieces) {
            drawTextLine(painter, piece.line.layout->lineAt(piece.line.index), area.left() + piece.x,
                         area.top() + piece.y, piece.line.pitch, piece.line.color);
        }
    };
    push(std::move(atom));
    m_layout.hasCover = true;
    lay(PageBreak{});
}

void LayoutBuilder::lay(const Contents &contents)
{
    const TextStyle head{m_style.sized(16, true), 20.8 * kPoint, m_style.ink};
    addLines(lines(contents.title, head, m_width), 0, std::nullopt, true);
    gap(10);
    const auto shown = std::count_if(m_layout.anchors.begin(), m_layout.anchors.end(),
                                     [](const Anchor &anchor) { return anchor.level <= 2; });
    const int deepest = static_cast<std::size_t>(shown) > kMostEntries ? 1 : 2;
    const double numbers = 34 * kPoint;
    for (std::size_t i = 0; i < m_layout.anchors.size(); ++i) {
        const Anchor &anchor = m_layout.anchors[i];
        if (anchor.level > deepest) {
            continue;
        }
        const bool outer = anchor.level == 1;
        const double indent = outer ? 0 : 14 * kPoint;
        const double width = m_width - numbers - indent;
        const TextStyle style{m_style.sized(outer ? 10 : 9.3, outer), (outer ? 15 : 13.6) * kPoint, m_style.ink};
        if (outer) {
            gap(9);
        }
        const std::vector<Line> list = lines(anchor.title, style, width);
        for (std::size_t k = 0; k < list.size(); ++k) {
            Atom atom;
            atom.height = list[k].pitch;
            atom.link = static_cast<int>(i);
            atom.keepWithNext = outer || k + 1 < list.size();
            const bool last = k + 1 == list.size();
            atom.paint = [line = list[k], last, i, indent, width, numbers, style = m_style, font = style.font,
                          pageOf = m_layout.pageOf](QPainter &painter, const QRectF &area) {
                const QTextLine text = line.layout->lineAt(line.index);
                const double x = style.rightToLeft ? area.left() + numbers : area.left() + indent;
                drawTextLine(painter, text, x, area.top(), line.pitch, line.color);
                if (!last || i >= pageOf->size()) {
                    return;
                }
                const QString number = numberText(pageOf->at(i), 0);
                drawLine(painter,
                         QRectF(style.rightToLeft ? area.left() : area.right() - numbers, area.top(), numbers,
                                area.height()),
                         (style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, number, font,
                         line.color);
                // Dots that lead the eye are drawn: they are not in the way of a search.
                const double used = text.naturalTextWidth() + 6 * kPoint;
                const double end = numbers - textWidth(number, font) - 6 * kPoint;
                const double y = area.center().y() + 3 * kPoint;
                QPen pen(style.faint, 0.8 * kPoint, Qt::SolidLine, Qt::FlatCap);
                pen.setDashPattern({1, 4});
                painter.setPen(pen);
                if (used < width + end) {
                    if (style.rightToLeft) {
                        painter.drawLine(QPointF(x + width - used, y), QPointF(x - end, y));
                    } else {
                        painter.drawLine(QPointF(x + used, y), QPointF(x + width + end, y));
                    }
                }
            };
            push(std::move(atom));
        }
    }
    gap(14);
}

}  // namespace resetscope::app::report
