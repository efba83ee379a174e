// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/tree_items.h"

#include "app/run/run_controller.h"
#include "ui/tree/tree_layout.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::TreeView)
};

/// The text in at most `most` lines of that width; the last one ends in "…" when it did not fit.
QStringList wrapped(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString percent(double probability)
{
    return QLocale().toString(std::clamp(static_cast<int>(std::lround(probability * 100)), 0, 100));
}

QFont scaled(TextRole role, double pixels, bool bold)
{
    QFont font = Theme::instance().font(role);
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(bold);
    return font;
}

}  // namespace

QString answerWords(const QString &answer)
{
    if (answer == u"yes") {
        return Text::tr("yes");
    }
    if (answer == u"no") {
        return Text::tr("no");
    }
    return Text::tr("not known");
}

QString unknownWords(const QStringList &takenAs)
{
    QStringList words;
    for (const QString &answer : takenAs) {
        if (answer != u"unknown") {
            words << answerWords(answer);
        }
    }
    return words.isEmpty() ? Text::tr("not known")
                           : Text::tr("not known: taken as \u201c%1\u201d").arg(words.join(Text::tr(" / ")));
}

// --- TreeNodeItem

TreeNodeItem::TreeNodeItem(app::TreeNodeView node) : m_node(std::move(node))
{
    setAcceptHoverEvents(true);
    setCacheMode(NoCache);
    setToolTip(m_node.question);
    setCursor(Qt::PointingHandCursor);
    setZValue(2);
}

void TreeNodeItem::setState(NodeLook look, const QString &answer, double probability, const QStringList &takenAs)
{
    if (look != m_look || answer != m_answer || probability != m_probability || takenAs != m_takenAs) {
        m_takenAs = takenAs;
        m_look = look;
        m_answer = answer;
        m_probability = probability;
        setToolTip(m_node.question + u'\n' + stateWords());
        update();
    }
}

void TreeNodeItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void TreeNodeItem::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

QString TreeNodeItem::stateWords() const
{
    if (m_node.leaf) {
        return Text::tr("%1 % likely").arg(percent(m_probability));
    }
    if (m_answer.isEmpty()) {
        return Text::tr("not tested yet");
    }
    if (m_answer == u"unknown") {
        return unknownWords(m_takenAs);
    }
    return m_probability > 0 && m_probability < 0.995
               ? Text::tr("%1 (%2 % certain)").arg(answerWords(m_answer), percent(m_probability))
               : answerWords(m_answer);
}

QString TreeNodeItem::footWords() const
{
    const QString words = m_answer.isEmpty() ? Text::tr("not tested yet") : answerWords(m_answer);
    return m_node.probe.isEmpty() ? words : words + u" \u00b7 "_s + app::probeTitle(m_node.probe);
}

QRectF TreeNodeItem::boundingRect() const
{
    return QRectF(-kNodeWidth / 2, -kNodeHeight / 2, kNodeWidth, kNodeHeight).adjusted(-4, -4, 4, 4);
}

QPainterPath TreeNodeItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(boundingRect().adjusted(4, 4, -4, -4), 12, 12);
    return path;
}

void TreeNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const Theme &theme = Theme::instance();
    const QRectF box = boundingRect().adjusted(4, 4, -4, -4);
    const bool lit = m_look == NodeLook::Lit;
    const bool dim = m_look == NodeLook::NotTested && !(m_node.leaf && m_probability >= 0.1);
    ColorRole fill = ColorRole::Surface;
    if (lit) {
        fill = m_node.leaf ? ColorRole::Lit : ColorRole::AccentSoft;
    } else if (m_hovered || m_look == NodeLook::OffPath) {
        fill = ColorRole::SurfaceRaised;
    }
    // Dark letters on the lit leaf in both looks: white ones would have 3.5:1 only.
    const QColor ink = lit && m_node.leaf ? (theme.isDark() ? theme.color(ColorRole::OnAccent) : QColor(Qt::black))
                                          : theme.color(dim ? ColorRole::TextMuted : ColorRole::Text);
    QPen edge(theme.color(lit ? ColorRole::Lit : (dim ? ColorRole::Border : ColorRole::BorderStrong)), lit ? 2.5 : 1.2);
    if (dim && !m_node.leaf) {
        edge.setStyle(Qt::DashLine);
    }
    if (m_current) {
        edge = QPen(theme.color(ColorRole::Text), 3);
    }
    painter->setPen(edge);
    painter->setBrush(theme.color(fill));
    const double round = m_node.leaf ? box.height() / 2.6 : 12;
    painter->drawRoundedRect(box, round, round);

    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const bool mirrored = option->direction == Qt::RightToLeft;
    const Qt::Alignment side = Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const QRectF inner = box.adjusted(14, 7, -14, -7);
    // Seen from far away only shapes and the lit path matter; larger letters keep the lit ones readable.
    const double size = zoom < 0.55 ? 16 : std::clamp(9.5 / zoom, 13.0, 14.5);
    const QFont font = scaled(TextRole::Body, size, lit);
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetricsF metrics(font);
    const int most = zoom < 0.55 ? 4 : 3;
    const QStringList lines = wrapped(m_node.question, font, inner.width(), most);
    const double top = m_node.leaf
                           ? box.center().y() - (metrics.lineSpacing() * static_cast<double>(lines.size()) + 16) / 2
                           : inner.top();
    double y = top;
    for (const QString &line : lines) {
        painter->drawText(QRectF(inner.left(), y, inner.width(), metrics.height()),
                          m_node.leaf ? Qt::Alignment(Qt::AlignHCenter) : side, line);
        y += metrics.lineSpacing();
    }
    if (zoom < 0.55) {
        return;
    }
    const QFont small = scaled(TextRole::Small, std::clamp(8.5 / zoom, 11.0, 12.5), lit);
    painter->setFont(small);
    if (m_node.leaf) {
        const QRectF track(box.center().x() - 60, y + 5, 120, 5);
        QColor faint = ink;
        faint.setAlpha(50);
        painter->setPen(Qt::NoPen);
        painter->setBrush(faint);
        painter->drawRoundedRect(track, 2.5, 2.5);
        QRectF part = track;
        part.setWidth(track.width() * std::clamp(m_probability, 0.0, 1.0));
        if (mirrored) {
            part.moveRight(track.right());
        }
        painter->setBrush(lit ? ink : theme.color(ColorRole::BorderStrong));
        painter->drawRoundedRect(part, 2.5, 2.5);
    } else {
        painter->setPen(lit ? theme.color(ColorRole::Accent) : theme.color(ColorRole::TextMuted));
        const QFontMetricsF foot(small);
        const int rows = std::clamp(static_cast<int>((inner.bottom() - y) / foot.height()), 1, 2);
        const QStringList below = wrapped(footWords(), small, inner.width(), rows);
        double line = inner.bottom() - foot.height() * static_cast<double>(below.size());
        for (const QString &words : below) {
            painter->drawText(QRectF(inner.left(), line, inner.width(), foot.height()), side | Qt::AlignVCenter, words);
            line += foot.height();
        }
    }
}

// --- TreeEdgeItem

TreeEdgeItem::TreeEdgeItem(QPointF from, QPointF to, QStringList answers) : m_to(to.x(), to.y() - kNodeHeight / 2 - 2)
{
    // Each answer leaves the question at its own place, so that the words under it stay apart.
    const double place = answers.contains(u"yes"_s) ? 0.3 : (answers.contains(u"no"_s) ? -0.3 : 0.0);
    const QPointF start(from.x() + place * kNodeWidth, from.y() + kNodeHeight / 2);
    const double bend = std::max(24.0, std::min(90.0, (m_to.y() - start.y()) / 2));
    m_path.moveTo(start);
    m_path.cubicTo(start + QPointF(0, bend), m_to - QPointF(0, bend), m_to);
    m_label = new TreeAnswerItem(start + QPointF(0, 13), std::move(answers));
    setAcceptedMouseButtons(Qt::NoButton);
}

void TreeEdgeItem::setLit(bool lit, bool unknown)
{
    m_label->setLit(lit, unknown);
    if (lit != m_lit) {
        m_lit = lit;
        setZValue(lit ? 1 : 0);
        update();
    }
}

QRectF TreeEdgeItem::boundingRect() const
{
    return m_path.controlPointRect().adjusted(-60, -8, 60, 8);
}

void TreeEdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = Theme::instance();
    const QColor color = theme.color(m_lit ? ColorRole::Lit : ColorRole::Border);
    painter->setPen(QPen(color, m_lit ? 4 : 1.3, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    const double head = m_lit ? 7 : 4;
    const std::array arrow{m_to, m_to + QPointF(-head * 0.7, -head), m_to + QPointF(head * 0.7, -head)};
    painter->setBrush(color);
    painter->setPen(Qt::NoPen);
    painter->drawPolygon(arrow.data(), static_cast<int>(arrow.size()));
}

// --- TreeAnswerItem

TreeAnswerItem::TreeAnswerItem(QPointF centre, QStringList answers) : m_answers(std::move(answers))
{
    setPos(centre);
    setZValue(3);  // above every line and node
    setAcceptedMouseButtons(Qt::NoButton);
}

void TreeAnswerItem::setLit(bool lit, bool unknown)
{
    if (lit != m_lit || unknown != m_unknown) {
        prepareGeometryChange();
        m_lit = lit;
        m_unknown = unknown;
        setZValue(lit ? 4 : 3);
        update();
    }
}

QString TreeAnswerItem::words() const
{
    if (m_lit && m_unknown) {
        return unknownWords(m_answers);
    }
    QStringList words;
    for (const QString &answer : m_answers) {
        if (answer != u"unknown" || m_answers.size() == 1) {
            words << answerWords(answer);
        }
    }
    return words.join(Text::tr(" / "));
}

QRectF TreeAnswerItem::boundingRect() const
{
    const double half = QFontMetricsF(scaled(TextRole::Small, 12.5, true)).horizontalAdvance(words()) / 2 + 8;
    return {-half, -11, 2 * half, 22};
}

void TreeAnswerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = Theme::instance();
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < 0.5) {
        return;
    }
    const QString text = words();
    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QFont font = scaled(TextRole::Small, std::clamp(8.5 / zoom, 11.0, 12.5), m_lit);
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(text) + 12;
    const double high = metrics.height() + 2;
    const QRectF box(-wide / 2, -high / 2, wide, high);
    painter->setPen(m_lit ? QPen(theme.color(ColorRole::Lit), 1.2) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(ColorRole::Window));
    painter->drawRoundedRect(box, 6, 6);
    painter->setFont(font);
    painter->setPen(theme.color(m_lit ? ColorRole::Accent : ColorRole::TextMuted));
    painter->drawText(box, Qt::AlignCenter, text);
}

}  // namespace resetscope::ui
