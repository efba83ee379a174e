// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/lesson_ladder.h"

#include "app/content/content.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using Kind = app::training::PictureEvent::Kind;

namespace {

constexpr int kSlope = 9;   ///< an arrow takes time, so it falls
constexpr int kCross = 40;  ///< arrows that meet on the way fall more, so that one sees them cross
constexpr int kCrossLater = 8;
constexpr int kHead = 8;
constexpr int kGap = 10;
constexpr int kComfortable = 520;
constexpr int kLeast = 280;
constexpr int kSilenceExtra = 14;

ColorRole roleOf(Kind kind)
{
    switch (kind) {
    case Kind::Reset:
    case Kind::Lost:
        return ColorRole::Bad;
    case Kind::Close:
        return ColorRole::Warn;
    case Kind::Answer:
        return ColorRole::Good;
    case Kind::Silence:
    case Kind::Note:
        return ColorRole::Idle;
    case Kind::Open:
    case Kind::Data:
        break;
    }
    return ColorRole::Accent;
}

QFont labelFont(Kind kind)
{
    QFont font = Theme::instance().font(TextRole::Small);
    if (kind == Kind::Reset || kind == Kind::Close || kind == Kind::Lost) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

/// Where it ends: what gets lost is lost at whoever stands between the two, if somebody does.
int endOf(const app::training::PictureEvent &event)
{
    const bool over = std::abs(event.to - event.from) > 1;
    return event.kind == Kind::Lost && over ? (event.from + event.to) / 2 : event.to;
}

int textHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(0, 0, std::max(width, 20), 2000, Qt::TextWordWrap, text).height();
}

}  // namespace

LessonLadder::LessonLadder(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LessonLadder::setPicture(const app::training::LadderPicture &picture)
{
    m_picture = picture;
    QStringList lines;
    const auto actor = [&](int index) { return trContent(m_picture.actors.value(index)); };
    for (const auto &event : m_picture.events) {
        const QString label = trContent(event.label);
        switch (event.kind) {
        case Kind::Silence:
            lines.append(label);
            break;
        case Kind::Note:
            lines.append(tr("%1: %2").arg(actor(event.from), label));
            break;
        case Kind::Lost:
            lines.append(tr("%1 to %2, lost on the way: %3").arg(actor(event.from), actor(event.to), label));
            break;
        default:
            if (event.crosses) {
                lines.append(tr("At the same time, %1 to %2: %3").arg(actor(event.from), actor(event.to), label));
                break;
            }
            lines.append(tr("%1 to %2: %3").arg(actor(event.from), actor(event.to), label));
        }
    }
    setAccessibleName(trContent(m_picture.title));
    setAccessibleDescription(lines.join(u". "_s));
    updateGeometry();
    update();
}

LessonLadder::Plan LessonLadder::plan(int width) const
{
    Plan plan;
    const auto count = static_cast<std::size_t>(std::max<qsizetype>(m_picture.actors.size(), 2));
    const double room = std::max(width, kLeast);
    const double side = std::min(90.0, room / (2.0 * static_cast<double>(count)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count - 1);
        const double x = side + share * (room - 2 * side);
        plan.columns.push_back(mirrored ? room - x : x);
    }
    QFont bold = Theme::instance().font(TextRole::Small);
    bold.setWeight(QFont::DemiBold);
    int head = 0;
    for (const QString &actor : m_picture.actors) {
        head = std::max(head, textHeight(bold, static_cast<int>(2 * side) - 2 * space::s, trContent(actor)));
    }
    plan.headBottom = head + 2 * space::s;
    int y = plan.headBottom + space::m;
    for (std::size_t i = 0; i < m_picture.events.size(); ++i) {
        const auto &event = m_picture.events[i];
        const bool crossed = i + 1 < m_picture.events.size() && m_picture.events[i + 1].crosses;
        Row row;
        row.crosses = crossed || event.crosses;
        row.top = y;
        const QFont font = labelFont(event.kind);
        int labelWidth = static_cast<int>(room) - 2 * space::xl;
        if (event.kind != Kind::Silence) {
            const double from = plan.columns[static_cast<std::size_t>(event.from)];
            const double to = plan.columns[static_cast<std::size_t>(endOf(event))];
            labelWidth = event.kind == Kind::Note ? static_cast<int>(2 * side) - space::s
                                                  : static_cast<int>(std::abs(to - from)) - 2 * space::m;
        }
        if (row.crosses) {
            labelWidth = labelWidth / 2 - space::s;  // side by side, each at its start
        }
        const int text = textHeight(font, labelWidth, trContent(event.label));
        if (crossed) {
            const auto &next = m_picture.events[i + 1];
            const int other = textHeight(labelFont(next.kind), labelWidth, trContent(next.label));
            row.line = y + std::max(text, other) + 3;
            row.height = 0;  // both stand in one row
        } else if (event.crosses) {
            row.line = plan.rows.back().line + kCrossLater;
            row.height = row.line - y + kCross + kGap;
        } else if (event.kind == Kind::Silence) {
            row.height = text + 2 * kSilenceExtra;
            row.line = y;
        } else if (event.kind == Kind::Note) {
            row.height = text + space::s + kGap;
            row.line = y;
        } else {
            row.height = text + kSlope + kGap + 4;
            row.line = y + text + 3;
        }
        y += row.height;
        plan.rows.push_back(row);
    }
    plan.height = y + space::m;
    return plan;
}

int LessonLadder::heightForWidth(int width) const
{
    return plan(width).height;
}

QSize LessonLadder::sizeHint() const
{
    return {kComfortable, plan(width() > kLeast ? width() : kComfortable).height};
}

QSize LessonLadder::minimumSizeHint() const
{
    return {kLeast, plan(std::max(width(), kLeast)).height};
}

void LessonLadder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        keepHeight();
    }
}

void LessonLadder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        keepHeight();
    }
}

/// Words around it may take more room than the page counted with; an arrow less would be a wrong picture.
void LessonLadder::keepHeight()
{
    setMinimumHeight(plan(width()).height);
    updateGeometry();
}

void LessonLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Plan now = plan(width());
    paintHeads(painter, now);
    for (std::size_t i = 0; i < m_picture.events.size(); ++i) {
        switch (m_picture.events[i].kind) {
        case Kind::Silence:
            paintSilence(painter, now, i);
            break;
        case Kind::Note:
            paintNote(painter, now, i);
            break;
        default:
            paintArrow(painter, now, i);
        }
    }
}

void LessonLadder::paintHeads(QPainter &painter, const Plan &plan)
{
    const Theme &theme = Theme::instance();
    QFont bold = theme.font(TextRole::Small);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const double side = std::min(plan.columns.front(), plan.columns.back());
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const QRectF box(plan.columns[i] - side + 4, 0, 2 * side - 8, plan.headBottom);
        painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
        painter.setBrush(theme.color(ColorRole::IdleSoft));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::radiusSmall, space::radiusSmall);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(box.adjusted(4, 0, -4, 0), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                         trContent(m_picture.actors.value(static_cast<qsizetype>(i))));
        painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1.5));
        painter.drawLine(QPointF(plan.columns[i], plan.headBottom), QPointF(plan.columns[i], plan.height));
    }
}

void LessonLadder::paintArrow(QPainter &painter, const Plan &plan, std::size_t index)
{
    const auto &event = m_picture.events[index];
    const Theme &theme = Theme::instance();
    const QColor color = theme.color(roleOf(event.kind));
    const Row &row = plan.rows[index];
    const double x1 = plan.columns[static_cast<std::size_t>(event.from)];
    const double full = plan.columns[static_cast<std::size_t>(endOf(event))];
    const bool lost = event.kind == Kind::Lost;
    const double x2 = lost && endOf(event) == event.to ? x1 + (full - x1) * 0.62 : full;
    const double direction = full > x1 ? 1 : -1;
    const QPointF start(x1, row.line);
    const QPointF end(x2 - (lost ? 0 : direction), row.line + (row.crosses ? kCross : kSlope));
    QPen pen(color, event.kind == Kind::Reset ? 2.6 : 1.8);
    if (lost) {
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(pen);
    painter.drawLine(start, end);
    painter.setPen(QPen(color, 2.2));
    if (lost) {
        painter.drawLine(end + QPointF(-6, -6), end + QPointF(6, 6));
        painter.drawLine(end + QPointF(-6, 6), end + QPointF(6, -6));
    } else {
        // Turned along the arrow.
        const double angle = std::atan2(end.y() - start.y(), std::abs(end.x() - start.x()));
        const auto corner = [&](double back, double side) {
            return end + QPointF(-direction * (back * std::cos(angle) + side * std::sin(angle)),
                                 -back * std::sin(angle) + side * std::cos(angle));
        };
        QPainterPath head(end);
        head.lineTo(corner(kHead * 1.4, -kHead * 0.65));
        head.lineTo(corner(kHead * 1.4, kHead * 0.65));
        head.closeSubpath();
        painter.fillPath(head, color);
    }
    if (event.kind == Kind::Reset || event.kind == Kind::Close) {
        // A stop at the foot of the arrow: this side has ended the connection.
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (event.kind == Kind::Reset) {
            painter.drawRect(QRectF(x1 - 5, row.line - 5, 10, 10));
        } else {
            painter.drawEllipse(start, 5, 5);
        }
    }
    const double left = std::min(x1, full) + space::m;
    QRectF box(left, row.top, std::abs(full - x1) - 2 * space::m, row.line - row.top);
    if (row.crosses) {
        const double half = box.width() / 2 - space::s;
        if (direction > 0) {
            box.setWidth(half);
        } else {
            box.setLeft(box.right() - half);
        }
    }
    const int how = static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap);
    painter.setFont(labelFont(event.kind));
    // The line of an actor in between must not run through the words.
    const QRectF words = painter.boundingRect(box, how, trContent(event.label));
    painter.fillRect(words.adjusted(-3, 1, 3, -1), theme.color(ColorRole::Surface));
    painter.setPen(color);
    painter.drawText(box, how, trContent(event.label));
}

void LessonLadder::paintSilence(QPainter &painter, const Plan &plan, std::size_t index)
{
    const Theme &theme = Theme::instance();
    const Row &row = plan.rows[index];
    const double left = std::min(plan.columns.front(), plan.columns.back());
    const double right = std::max(plan.columns.front(), plan.columns.back());
    const QRectF band(left - 14, row.top + 6, right - left + 28, row.height - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::IdleSoft));
    painter.drawRoundedRect(band, 6, 6);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1.5, Qt::DotLine));
    for (const double x : plan.columns) {
        painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
    }
    QFont font = labelFont(Kind::Silence);
    font.setItalic(true);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Text));
    const QString text = trContent(m_picture.events[index].label);
    const QRectF wish =
        painter.boundingRect(band.adjusted(16, 0, -16, 0), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap), text);
    painter.fillRect(wish.adjusted(-6, 0, 6, 0), theme.color(ColorRole::IdleSoft));
    painter.drawText(band.adjusted(16, 0, -16, 0), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap), text);
}

void LessonLadder::paintNote(QPainter &painter, const Plan &plan, std::size_t index)
{
    const auto &event = m_picture.events[index];
    const Theme &theme = Theme::instance();
    const Row &row = plan.rows[index];
    const double side = std::min(plan.columns.front(), plan.columns.back());
    const double x = plan.columns[static_cast<std::size_t>(event.from)];
    const QRectF box(x - side + 2, row.top, 2 * side - 4, row.height - kGap);
    painter.setPen(QPen(theme.color(ColorRole::Warn), 1));
    painter.setBrush(theme.color(ColorRole::WarnSoft));
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(labelFont(event.kind));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(box.adjusted(3, 0, -3, 0), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                     trContent(event.label));
}

}  // namespace resetscope::ui
