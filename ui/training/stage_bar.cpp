// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/stage_bar.h"

#include "ui/widgets/parts.h"

#include <QPainter>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDot = 22;

}  // namespace

StageBar::StageBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageBar::setStages(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    setAccessibleName(tr("Part %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names.value(current)));
    update();
}

QSize StageBar::sizeHint() const
{
    return {400, kDot + space::xs + QFontMetrics(Theme::instance().font(TextRole::Small)).height() + 2};
}

QSize StageBar::minimumSizeHint() const
{
    return {kDot * 8, sizeHint().height()};
}

void StageBar::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const double step = static_cast<double>(width()) / static_cast<double>(m_names.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto centre = [&](int index) {
        const double x = step * (index + 0.5);
        return QPointF(mirrored ? width() - x : x, kDot / 2.0 + 1);
    };
    const QFont font = theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const bool words = std::all_of(m_names.begin(), m_names.end(), [&](const QString &name) {
        return metrics.horizontalAdvance(name) < step - space::xs;
    });
    for (int i = 0; i < m_names.size(); ++i) {
        const QPointF at = centre(i);
        if (i > 0) {
            painter.setPen(QPen(theme.color(i <= m_current ? ColorRole::Good : ColorRole::Border), 2));
            const QPointF before = centre(i - 1);
            const double away = kDot / 2.0 + 3;
            const double side = mirrored ? -away : away;
            painter.drawLine(before + QPointF(side, 0), at - QPointF(side, 0));
        }
        const bool done = i < m_current;
        const bool now = i == m_current;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(now ? ColorRole::Accent : (done ? ColorRole::GoodSoft : ColorRole::IdleSoft)));
        painter.drawEllipse(at, kDot / 2.0, kDot / 2.0);
        const QColor ink = theme.color(now ? ColorRole::OnAccent : (done ? ColorRole::Good : ColorRole::TextMuted));
        if (done) {
            painter.drawPixmap(QPointF(at.x() - 7, at.y() - 7), iconPixmap(u"check"_s, ink, 14, devicePixelRatioF()));
        } else {
            painter.setPen(ink);
            painter.setFont(font);
            painter.drawText(QRectF(at.x() - 20, at.y() - 12, 40, 24), Qt::AlignCenter, QLocale().toString(i + 1));
        }
        if (words || now) {
            QFont name = font;
            name.setWeight(now ? QFont::DemiBold : QFont::Normal);
            painter.setFont(name);
            painter.setPen(theme.color(now ? ColorRole::Text : ColorRole::TextMuted));
            const double room = words ? step : std::max(step, metrics.horizontalAdvance(m_names[i]) * 1.2);
            const double left = std::clamp(at.x() - room / 2, 0.0, std::max(0.0, width() - room));
            painter.drawText(QRectF(left, kDot + space::xs, room, height() - kDot - space::xs),
                             static_cast<int>(Qt::AlignHCenter | Qt::AlignTop), m_names[i]);
        }
    }
}

}  // namespace resetscope::ui
