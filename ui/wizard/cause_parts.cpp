// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/cause_parts.h"

#include "ui/widgets/parts.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 8;

}  // namespace

// --- SidePicture

SidePicture::SidePicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void SidePicture::setSide(app::Side side, bool healthy)
{
    m_side = side;
    m_healthy = healthy;
    describe();
    update();
}

void SidePicture::describe()
{
    setAccessibleName(tr("Where the cause lies"));
    switch (m_side) {
    case app::Side::ThisComputer:
        setAccessibleDescription(tr("On this computer."));
        break;
    case app::Side::Path:
        setAccessibleDescription(tr("On the way between this computer and the service."));
        break;
    case app::Side::Service:
        setAccessibleDescription(tr("At the service."));
        break;
    case app::Side::Unknown:
        setAccessibleDescription(m_healthy ? tr("Nowhere: nothing is wrong.") : tr("Not known yet."));
        break;
    }
}

void SidePicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void SidePicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextRole::Small));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    static constexpr std::array kSides{app::Side::ThisComputer, app::Side::Path, app::Side::Service};
    const std::array names{tr("this computer"), tr("the way there"), tr("the service")};
    const double step = width() / 3.0;
    const double y = 40;
    const auto centre = [&](std::size_t i) {
        const double x = step * (static_cast<double>(i) + 0.5);
        return QPointF(mirrored ? width() - x : x, y);
    };
    // The line from end to end; its colour is the way's own.
    const bool pathLit = m_side == app::Side::Path;
    painter.setPen(QPen(theme.color(m_healthy ? ColorRole::Good : (pathLit ? ColorRole::Bad : ColorRole::BorderStrong)),
                        pathLit ? 4 : 2, pathLit ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre(0), centre(2));
    for (std::size_t i = 0; i < kSides.size(); ++i) {
        const bool lit = kSides[i] == m_side;
        const QPointF c = centre(i);
        const ColorRole ink = m_healthy ? ColorRole::Good : (lit ? ColorRole::Bad : ColorRole::TextMuted);
        painter.setPen(QPen(theme.color(m_healthy ? ColorRole::Good : (lit ? ColorRole::Bad : ColorRole::BorderStrong)),
                            lit ? 3 : 1.5));
        painter.setBrush(
            theme.color(m_healthy ? ColorRole::GoodSoft : (lit ? ColorRole::BadSoft : ColorRole::Surface)));
        painter.drawEllipse(c, 27, 27);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ink), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (i == 0) {  // a screen on a foot
            painter.drawRoundedRect(QRectF(c.x() - 13, c.y() - 12, 26, 17), 2, 2);
            painter.drawLine(c + QPointF(0, 5), c + QPointF(0, 11));
            painter.drawLine(c + QPointF(-7, 12), c + QPointF(7, 12));
        } else if (i == 1) {  // a box with arrows both ways
            painter.drawLine(c + QPointF(-11, -5), c + QPointF(11, -5));
            painter.drawLine(c + QPointF(6, -10), c + QPointF(11, -5));
            painter.drawLine(c + QPointF(6, 0), c + QPointF(11, -5));
            painter.drawLine(c + QPointF(-11, 6), c + QPointF(11, 6));
            painter.drawLine(c + QPointF(-6, 1), c + QPointF(-11, 6));
            painter.drawLine(c + QPointF(-6, 11), c + QPointF(-11, 6));
        } else {  // stacked machines
            for (const double top : {-13.0, -3.5, 6.0}) {
                painter.drawRoundedRect(QRectF(c.x() - 12, c.y() + top, 24, 7.5), 2, 2);
                painter.drawPoint(c + QPointF(-7, top + 3.7));
            }
        }
        if (lit && !m_healthy) {  // not by colour alone
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ColorRole::Bad));
            painter.drawEllipse(c + QPointF(20, -20), 9, 9);
            QFont bold = painter.font();
            bold.setBold(true);
            painter.save();
            painter.setFont(bold);
            painter.setPen(theme.color(ColorRole::Surface));
            painter.drawText(QRectF(c.x() + 11, c.y() - 29, 18, 18), Qt::AlignCenter, u"!"_s);
            painter.restore();
        }
        QFont font = painter.font();
        font.setBold(lit);
        painter.save();
        painter.setFont(font);
        painter.setPen(theme.color(lit && !m_healthy ? ColorRole::Bad : ColorRole::Text));
        painter.drawText(QRectF(c.x() - step / 2, 72, step, 30), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         names[i]);
        painter.restore();
    }
}

// --- StrengthRow

StrengthRow::StrengthRow(const QString &text, double fraction, const QString &number, ColorRole role, QWidget *parent)
    : QWidget(parent), m_fraction(std::clamp(fraction, 0.0, 1.0)), m_number(number), m_role(role)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kBar + space::m);
    m_text = makeLabel(TextRole::Body, this, text);
    column->addWidget(m_text);
    setAccessibleName(number.isEmpty() ? text : tr("%1: %2").arg(text, number));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StrengthRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    painter.setFont(theme.font(TextRole::Small));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double number = std::max(76.0, std::ceil(painter.fontMetrics().horizontalAdvance(m_number)) + space::s + 2.0);
    const QRectF track(mirrored ? number : 0, height() - kBar - 6, std::max(10.0, width() - number), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::IdleSoft));
    painter.drawRoundedRect(track, kBar / 2.0, kBar / 2.0);
    QRectF part = track;
    part.setWidth(std::max<double>(m_fraction > 0 ? kBar : 0, track.width() * m_fraction));
    if (mirrored) {
        part.moveRight(track.right());
    }
    painter.setBrush(theme.color(m_role));
    painter.drawRoundedRect(part, kBar / 2.0, kBar / 2.0);
    painter.setPen(theme.color(ColorRole::TextMuted));
    const QRectF words(mirrored ? 0 : width() - number + space::s, track.center().y() - 9, number - space::s, 18);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     m_number);
}

}  // namespace resetscope::ui
