// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resetscope::app::report {

namespace {

constexpr double kCellGap = 10 * kPoint;
constexpr double kLabelWidth = 108 * kPoint;
constexpr std::size_t kFactsTogether = 4;  ///< so many rows are not torn apart

}  // namespace

void LayoutBuilder::addRow(const std::vector<std::vector<Line>> &cells, const std::vector<double> &starts,
                           double padding, int header, bool rule)
{
    struct Piece {
        Line line;
        double x = 0;
        double y = 0;
    };
    std::vector<Piece> pieces;
    double tallest = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        double y = 0;
        for (const Line &line : cells[i]) {
            pieces.push_back({line, starts[i], y});
            y += line.pitch;
        }
        tallest = std::max(tallest, y);
    }
    // A row taller than a page goes on, line by line, on the next.
    const double slice = m_pageHeight * 0.6;
    const int slices = std::max(1, static_cast<int>(std::ceil(tallest / slice)));
    for (int k = 0; k < slices; ++k) {
        std::vector<Piece> part;
        double top = 1e18;
        double bottom = 0;
        for (const Piece &piece : pieces) {
            if (std::min(slices - 1, static_cast<int>(piece.y / slice)) == k) {
                part.push_back(piece);
                top = std::min(top, piece.y);
                bottom = std::max(bottom, piece.y + piece.line.pitch);
            }
        }
        if (part.empty()) {
            continue;
        }
        Atom atom;
        const double above = k == 0 ? padding : 0;
        atom.height = above + bottom - top + (k + 1 == slices ? padding : 0);
        atom.header = header;
        const QColor grid = m_style.grid;
        const bool line = rule && k + 1 == slices;
        atom.paint = [part = std::move(part), top, above, grid, line](QPainter &painter, const QRectF &area) {
            for (const Piece &piece : part) {
                drawTextLine(painter, piece.line.layout->lineAt(piece.line.index), area.left() + piece.x,
                             area.top() + above + piece.y - top, piece.line.pitch, piece.line.color);
            }
            if (line) {
                painter.fillRect(QRectF(area.left(), area.bottom() - 0.3 * kPoint, area.width(), 0.6 * kPoint), grid);
            }
        };
        push(std::move(atom));
    }
}

void LayoutBuilder::lay(const Table &table)
{
    const double total = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                         [](double sum, const Column &column) { return sum + column.weight; });
    const auto count = static_cast<double>(table.columns.size());
    std::vector<double> starts;
    std::vector<double> widths;
    double at = 0;
    for (const Column &column : table.columns) {
        const double width = (m_width - kCellGap * (count - 1)) * column.weight / total;
        starts.push_back(m_rightToLeft ? m_width - at - width : at);
        widths.push_back(width);
        at += width + kCellGap;
    }
    // The header is laid out like a row, then taken out to be repeated on every page.
    gap(4);
    const double before = std::exchange(m_gap, 0);
    std::vector<std::vector<Line>> titles;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        TextStyle style{m_style.sized(7.5, true), 10.5 * kPoint, m_style.muted};
        style.trailing = table.columns[i].trailing;
        titles.push_back(lines(table.columns[i].title, style, widths[i]));
    }
    addRow(titles, starts, 2.5 * kPoint, -1, true);
    Atom header = std::move(m_layout.atoms.back());
    m_layout.atoms.pop_back();
    header.keepWithNext = true;
    const int index = static_cast<int>(m_layout.headers.size());
    m_layout.headers.push_back(header);
    header.before = before;
    push(std::move(header));
    for (const auto &row : table.rows) {
        std::vector<std::vector<Line>> cells;
        for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
            const Cell &cell = row[i];
            TextStyle style{m_style.sized(8.8, cell.strong), 12.3 * kPoint, toneColor(cell.tone)};
            if (cell.mono) {
                style.font = m_style.mono;
                style.font.setPixelSize(static_cast<int>(8 * kPoint));
                style.leftToRight = true;
            }
            style.trailing = table.columns[i].trailing;
            std::vector<Line> list = lines(cell.text, style, widths[i]);
            if (!cell.note.isEmpty()) {
                TextStyle note{m_style.sized(7.5), 10.4 * kPoint, m_style.muted};
                note.trailing = style.trailing;
                for (Line &line : lines(cell.note, note, widths[i])) {
                    list.push_back(std::move(line));
                }
            }
            cells.push_back(std::move(list));
        }
        addRow(cells, starts, 3.4 * kPoint, index, true);
        // No single row alone at the foot or the head of a page.
        const std::size_t number = static_cast<std::size_t>(&row - table.rows.data());
        m_layout.atoms.back().keepWithNext =
            number + 1 < table.rows.size() && (number == 0 || number + 2 == table.rows.size());
    }
    gap(9);
}

void LayoutBuilder::lay(const Facts &facts)
{
    gap(3);
    const double value = m_width - kLabelWidth - kCellGap;
    const std::vector<double> starts =
        m_rightToLeft ? std::vector{m_width - kLabelWidth, 0.0} : std::vector{0.0, kLabelWidth + kCellGap};
    for (std::size_t i = 0; i < facts.rows.size(); ++i) {
        const auto &[label, cell] = facts.rows[i];
        const TextStyle labelStyle{m_style.sized(8.8), 12.6 * kPoint, m_style.muted};
        TextStyle style{m_style.sized(8.8, cell.strong), 12.6 * kPoint, toneColor(cell.tone)};
        if (cell.mono) {
            style.font = m_style.mono;
            style.font.setPixelSize(static_cast<int>(8 * kPoint));
            style.leftToRight = true;
        }
        addRow({lines(label, labelStyle, kLabelWidth), lines(cell.text, style, value)}, starts, 1.6 * kPoint, -1,
               false);
        const bool last = i + 1 == facts.rows.size();
        m_layout.atoms.back().keepWithNext =
            last ? facts.keepWithNext
                 : i == 0 || i + 2 == facts.rows.size() || facts.keepWithNext || facts.rows.size() <= kFactsTogether;
    }
    gap(6);
}

void LayoutBuilder::lay(const Tiles &tiles)
{
    const auto count = static_cast<double>(std::max<std::size_t>(tiles.tiles.size(), 3));
    const double between = 10 * kPoint;
    const double width = (m_width - between * (count - 1)) / count;
    struct Laid {
        std::vector<Line> lines;
        double start = 0;
    };
    std::vector<Laid> laid;
    double tallest = 0;
    double start = 0;
    for (const Tile &tile : tiles.tiles) {
        Laid one;
        one.start = m_rightToLeft ? m_width - start - width : start;
        const TextStyle big{m_style.sized(15, true), 20 * kPoint, toneColor(tile.tone)};
        const TextStyle label{m_style.sized(8), 10.8 * kPoint, m_style.ink};
        const TextStyle note{m_style.sized(7.5), 10.4 * kPoint, m_style.muted};
        for (const auto &[text, style] :
             {std::pair{tile.value, big}, std::pair{tile.label, label}, std::pair{tile.note, note}}) {
            if (!text.isEmpty()) {
                for (Line &line : lines(text, style, width)) {
                    one.lines.push_back(std::move(line));
                }
            }
        }
        tallest = std::max(tallest, std::accumulate(one.lines.begin(), one.lines.end(), 0.0,
                                                    [](double sum, const Line &line) { return sum + line.pitch; }));
        laid.push_back(std::move(one));
        start += width + between;
    }
    Atom atom;
    atom.height = tallest + 6 * kPoint;
    const QColor grid = m_style.grid;
    atom.paint = [laid = std::move(laid), grid, width](QPainter &painter, const QRectF &area) {
        for (const Laid &one : laid) {
            painter.fillRect(QRectF(area.left() + one.start, area.top(), width, 1.2 * kPoint), grid);
            double y = area.top() + 4 * kPoint;
            for (const Line &line : one.lines) {
                drawTextLine(painter, line.layout->lineAt(line.index), area.left() + one.start, y, line.pitch,
                             line.color);
                y += line.pitch;
            }
        }
    };
    gap(8);
    push(std::move(atom));
    gap(10);
}

}  // namespace resetscope::app::report
