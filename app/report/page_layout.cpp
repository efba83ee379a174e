// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_layout.h"

#include "app/report/chart_axis.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCodeTogether = 12;  ///< lines of code that are not torn apart

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

}  // namespace

LayoutBuilder::LayoutBuilder(const ChartStyle &style, double width, double pageHeight)
    : m_style(style), m_width(width), m_pageHeight(pageHeight)
{
}

Layout LayoutBuilder::build(const Document &document)
{
    m_rightToLeft = document.rightToLeft;
    m_style.rightToLeft = document.rightToLeft;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            m_layout.anchors.push_back({heading->text, heading->level});
        }
    }
    const std::vector<Block> &blocks = document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
        if (paragraph && i > 0 && i + 1 < blocks.size() && std::holds_alternative<Heading>(blocks[i - 1]) &&
            !std::holds_alternative<Paragraph>(blocks[i + 1])) {
            // A heading and its introduction do not stay behind when what they introduce goes to the next page.
            Paragraph introduction = *paragraph;
            introduction.keepWithNext = true;
            lay(introduction);
            continue;
        }
        std::visit([this](const auto &item) { lay(item); }, blocks[i]);
    }
    return std::move(m_layout);
}

QColor LayoutBuilder::toneColor(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return m_style.ink;
    case Tone::Muted:
        return m_style.muted;
    case Tone::Good:
        return m_style.good;
    case Tone::Warn:
        return m_style.bad;
    case Tone::Bad:
        return m_style.bad;
    case Tone::Accent:
        return m_style.accent;
    }
    return m_style.ink;
}

LayoutBuilder::TextStyle LayoutBuilder::styleOf(TextRole role, Tone tone) const
{
    const auto make = [&](double points, bool bold, double pitch) {
        return TextStyle{m_style.sized(points, bold), pitch * kPoint, toneColor(tone)};
    };
    switch (role) {
    case TextRole::Eyebrow: {
        TextStyle style = make(8, true, 12);
        style.font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4 * kPoint);
        return style;
    }
    case TextRole::Title:
        return make(20, true, 25.5);
    case TextRole::Lead:
        return make(10.5, false, 15.5);
    case TextRole::Body:
        return make(9.5, false, 13.8);
    case TextRole::Small:
        return make(8.5, false, 12);
    case TextRole::Caption:
        return make(8, false, 11.2);
    case TextRole::Strong:
        return make(9.5, true, 13.8);
    }
    return make(9.5, false, 13.8);
}

std::vector<LayoutBuilder::Line> LayoutBuilder::lines(const QString &text, const TextStyle &style, double width) const
{
    std::vector<Line> out;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    for (const QString &paragraph : text.split(u'\n')) {
        const bool speaksRightToLeft = !style.leftToRight && hasRightToLeft(paragraph);
        option.setTextDirection(style.leftToRight                    ? Qt::LeftToRight
                                : m_rightToLeft && speaksRightToLeft ? Qt::RightToLeft
                                                                     : Qt::LayoutDirectionAuto);
        // In a text layout left is left; here a line begins where its page, or its own script, begins.
        const bool fromRight = m_rightToLeft || (speaksRightToLeft && paragraph.isRightToLeft());
        option.setAlignment(fromRight != style.trailing ? Qt::AlignRight : Qt::AlignLeft);
        auto layout =
            std::make_shared<QTextLayout>(style.leftToRight ? paragraph : withNumbersKept(paragraph), style.font);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0});
        }
        layout->endLayout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            // Fallback fonts of other scripts may be taller than the pitch of this role.
            const double pitch = std::max(style.pitch, layout->lineAt(i).height() * 0.92);
            out.push_back({layout, i, pitch, style.color, i + 1 < layout->lineCount()});
        }
    }
    return out;
}

double LayoutBuilder::x(const QRectF &area, double start, double width) const
{
    return m_rightToLeft ? area.right() - start - width : area.left() + start;
}

void LayoutBuilder::gap(double points)
{
    m_gap = std::max(m_gap, points * kPoint);
}

Atom &LayoutBuilder::push(Atom atom)
{
    atom.before = std::max(atom.before, m_gap);
    m_gap = 0;
    m_layout.atoms.push_back(std::move(atom));
    return m_layout.atoms.back();
}

void drawTextLine(QPainter &painter, const QTextLine &line, double x, double top, double pitch, const QColor &color)
{
    painter.setPen(color);
    line.draw(&painter, QPointF(x, top + (pitch - line.height()) / 2));
}

void LayoutBuilder::addLines(const std::vector<Line> &list, double indent, std::optional<Box> box, bool keepWithNext)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Line line = list[i];
        Atom atom;
        atom.height = line.pitch;
        atom.box = box;
        // No single line of a paragraph alone at the foot or the head of a page.
        atom.keepWithNext = keepWithNext || (i == 0 && list.size() > 1) || (i + 2 == list.size());
        if (i + 1 == list.size()) {
            atom.keepWithNext = keepWithNext;
        }
        const bool rtl = m_rightToLeft;
        atom.paint = [line, indent, rtl](QPainter &painter, const QRectF &area) {
            drawTextLine(painter, line.layout->lineAt(line.index), rtl ? area.left() : area.left() + indent, area.top(),
                         line.pitch, line.color);
        };
        push(std::move(atom));
    }
}

void LayoutBuilder::lay(const Heading &heading)
{
    const double points = heading.level == 1 ? 16 : heading.level == 2 ? 11.5 : 9.5;
    const TextStyle style{m_style.sized(points, true), points * 1.3 * kPoint, m_style.ink};
    gap(heading.level == 1 ? 28 : heading.level == 2 ? 17 : 10);
    const std::size_t first = m_layout.atoms.size();
    addLines(lines(heading.text, style, m_width), 0, std::nullopt, true);
    m_layout.atoms[first].anchor = m_anchor++;
    if (heading.level == 1) {
        Atom rule;
        rule.height = 8 * kPoint;
        rule.keepWithNext = true;
        const ChartStyle look = m_style;
        rule.paint = [look, this_rtl = m_rightToLeft](QPainter &painter, const QRectF &area) {
            painter.fillRect(QRectF(area.left(), area.top() + 3 * kPoint, area.width(), 0.6 * kPoint), look.grid);
            const double width = 36 * kPoint;
            painter.fillRect(
                QRectF(this_rtl ? area.right() - width : area.left(), area.top() + 2.4 * kPoint, width, 1.8 * kPoint),
                look.accent);
        };
        push(std::move(rule));
    }
    gap(heading.level == 1 ? 4 : 3);
}

void LayoutBuilder::lay(const Paragraph &paragraph)
{
    gap(paragraph.role == TextRole::Title ? 4 : paragraph.role == TextRole::Lead ? 9 : 5);
    const QString text = paragraph.role == TextRole::Eyebrow ? paragraph.text.toUpper() : paragraph.text;
    const TextStyle style = styleOf(paragraph.role, paragraph.tone);
    std::vector<Line> list = lines(text, style, m_width);
    if (paragraph.role == TextRole::Title && list.size() > 1 && !m_rightToLeft && !text.isRightToLeft()) {
        // Lines of even length: no single word alone on the last line of a headline.
        for (double width = m_width * 0.98; width > m_width * 0.5; width -= m_width * 0.02) {
            std::vector<Line> narrower = lines(text, style, width);
            if (narrower.size() > list.size()) {
                break;
            }
            list = std::move(narrower);
        }
    }
    addLines(list, 0, std::nullopt,
             paragraph.keepWithNext || paragraph.role == TextRole::Eyebrow || paragraph.role == TextRole::Title);
    gap(paragraph.role == TextRole::Lead ? 9 : 5);
}

void LayoutBuilder::lay(const Bullets &bullets)
{
    const TextStyle style = styleOf(TextRole::Body, Tone::Normal);
    const double indent = 12 * kPoint;
    gap(3);
    for (const QString &item : bullets.items) {
        const std::vector<Line> list = lines(item, style, m_width - indent);
        const std::size_t first = m_layout.atoms.size();
        addLines(list, indent, std::nullopt, false);
        Atom &atom = m_layout.atoms[first];
        const QColor color = m_style.accent;
        const double pitch = atom.height;
        atom.paint = [text = atom.paint, color, pitch, rtl = m_rightToLeft](QPainter &painter, const QRectF &area) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            const double at = rtl ? area.right() - 4 * kPoint : area.left() + 4 * kPoint;
            painter.drawEllipse(QPointF(at, area.top() + pitch * 0.52), 1.6 * kPoint, 1.6 * kPoint);
            text(painter, area);
        };
        gap(3);
    }
    gap(6);
}

void LayoutBuilder::lay(const Code &code)
{
    const Box box{++m_boxes, m_style.surface, QColor()};
    const double padding = 8 * kPoint;
    TextStyle style{m_style.mono, 11.4 * kPoint, m_style.ink};
    style.font.setPixelSize(static_cast<int>(8 * kPoint));
    style.leftToRight = true;
    QString text = code.text;
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    text.replace(u'\t', u"    "_s);
    // Code reads from the left in every language.
    std::vector<Line> list;
    {
        const bool mirrored = std::exchange(m_rightToLeft, false);
        list = lines(text, style, m_width - 2 * padding);
        m_rightToLeft = mirrored;
    }
    gap(5);
    Atom space;
    space.height = 6 * kPoint;
    space.box = box;
    space.keepWithNext = true;
    push(space);
    const std::size_t first = m_layout.atoms.size();
    {
        const bool mirrored = std::exchange(m_rightToLeft, false);
        addLines(list, padding, box, false);
        m_rightToLeft = mirrored;
    }
    const QColor faint = m_style.muted;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list.size() <= kCodeTogether) {
            m_layout.atoms[first + i].keepWithNext = true;
        }
        if (!list[i].continues) {
            continue;
        }
        // A drawn hook, not a character: it must not end up in what is copied.
        Atom &atom = m_layout.atoms[first + i];
        atom.keepWithNext = true;
        atom.paint = [text = atom.paint, faint](QPainter &painter, const QRectF &area) {
            text(painter, area);
            const QPointF at(area.right() - 6.5 * kPoint, area.center().y());
            QPainterPath hook(at + QPointF(2.6 * kPoint, -3 * kPoint));
            hook.lineTo(at + QPointF(2.6 * kPoint, 1.2 * kPoint));
            hook.lineTo(at + QPointF(-2 * kPoint, 1.2 * kPoint));
            hook.moveTo(at + QPointF(-0.4 * kPoint, -0.4 * kPoint));
            hook.lineTo(at + QPointF(-2 * kPoint, 1.2 * kPoint));
            hook.lineTo(at + QPointF(-0.4 * kPoint, 2.8 * kPoint));
            painter.strokePath(hook, QPen(faint, 0.6 * kPoint));
        };
    }
    m_layout.atoms.back().keepWithNext = true;
    space.keepWithNext = false;
    push(space);
    gap(6);
}

void LayoutBuilder::lay(const Callout &callout)
{
    const QColor edge = callout.tone == Tone::Good     ? m_style.good
                        : callout.tone == Tone::Accent ? m_style.accent
                                                       : m_style.warn;
    const Box box{++m_boxes, m_style.surface, edge};
    const double padding = 14 * kPoint;
    const double width = m_width - 2 * padding;
    gap(8);
    Atom space;
    space.height = 7 * kPoint;
    space.box = box;
    space.keepWithNext = true;
    push(space);
    const double indent = padding;
    const auto inset = [&](const std::vector<Line> &list, bool keep) {
        const std::size_t first = m_layout.atoms.size();
        addLines(list, indent, box, keep);
        if (m_rightToLeft) {
            for (std::size_t i = first; i < m_layout.atoms.size(); ++i) {
                Atom &atom = m_layout.atoms[i];
                atom.paint = [text = atom.paint, indent](QPainter &painter, const QRectF &area) {
                    text(painter, area.translated(indent, 0));
                };
            }
        }
    };
    inset(lines(callout.title, styleOf(TextRole::Strong, Tone::Normal), width), true);
    inset(lines(callout.text, styleOf(TextRole::Body, Tone::Normal), width), false);
    m_layout.atoms.back().keepWithNext = true;
    space.keepWithNext = false;
    push(space);
    gap(10);
}

void LayoutBuilder::lay(const Figure &figure)
{
    if (!figure.key.isEmpty() && !figure.ifRoom && m_leftOut.count(figure.key) == 0 && m_shown.count(figure.key) > 0) {
        return;
    }
    const std::size_t first = m_layout.atoms.size();
    const double gapBefore = m_gap;
    layFigure(figure);
    if (figure.ifRoom) {
        double used = 0;
        for (std::size_t i = m_pageStart; i < m_layout.atoms.size(); ++i) {
            used += m_layout.atoms[i].before + m_layout.atoms[i].least.value_or(m_layout.atoms[i].height);
        }
        if (used > m_pageHeight) {
            m_layout.atoms.erase(m_layout.atoms.begin() + static_cast<std::ptrdiff_t>(first), m_layout.atoms.end());
            m_gap = gapBefore;
            m_leftOut.insert(figure.key);
            return;
        }
    }
    m_shown.insert(figure.key);
}

void LayoutBuilder::layFigure(const Figure &figure)
{
    if (!figure.joined) {
        gap(figure.title.isEmpty() ? 6 : 14);
    } else {
        m_gap = 0;
    }
    if (!figure.title.isEmpty()) {
        addLines(lines(figure.title, styleOf(TextRole::Strong, Tone::Normal), m_width), 0, std::nullopt, true);
        gap(3);
    }
    const double natural = figure.height(m_style, m_width);
    Atom atom;
    atom.height = std::min(natural, m_pageHeight * 0.9);
    if (!figure.title.isEmpty()) {
        atom.least = std::min(atom.height, std::max(atom.height * 0.55, 150 * kPoint));
    }
    atom.keepWithNext = !figure.caption.isEmpty();
    atom.paint = [figure, style = m_style](QPainter &painter, const QRectF &area) {
        figure.paint(painter, area, style);
    };
    push(std::move(atom));
    if (!figure.caption.isEmpty()) {
        gap(2);
        addLines(lines(figure.caption, styleOf(TextRole::Caption, Tone::Muted), m_width), 0, std::nullopt, false);
    }
    gap(figure.title.isEmpty() ? 6 : 12);
}

void LayoutBuilder::lay(const PageBreak &pageBreak)
{
    Atom atom;
    atom.pageBreak = true;
    atom.softBreak = pageBreak.soft;
    if (!pageBreak.soft) {
        m_gap = 0;
    }
    atom.before = 0;
    m_layout.atoms.push_back(std::move(atom));
    m_pageStart = m_layout.atoms.size();
}

}  // namespace resetscope::app::report
