// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_look.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace resetscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::LaneChart)
};

}  // namespace

QColor laneColor(LaneLook look)
{
    const Theme &theme = Theme::instance();
    switch (look) {
    case LaneLook::Waiting:
        return theme.series(0);
    case LaneLook::Survived:
        return theme.series(2);
    case LaneLook::Fin:
        return theme.series(1);
    case LaneLook::Rst:
        return theme.color(ColorRole::Bad);
    case LaneLook::Silent:
        return theme.series(3);
    case LaneLook::Failed:
        return theme.series(5);
    }
    return theme.color(ColorRole::Idle);
}

QString laneLookWords(LaneLook look)
{
    switch (look) {
    case LaneLook::Waiting:
        return Text::tr("still waiting");
    case LaneLook::Survived:
        return Text::tr("still worked afterwards");
    case LaneLook::Fin:
        return Text::tr("closed in good order");
    case LaneLook::Rst:
        return Text::tr("cut off (reset)");
    case LaneLook::Silent:
        return Text::tr("forgotten without a word");
    case LaneLook::Failed:
        return Text::tr("never opened");
    }
    return {};
}

void paintLaneSymbol(QPainter &painter, LaneLook look, const QPointF &centre, double radius, const QColor &paper)
{
    const QColor color = laneColor(look);
    painter.setPen(QPen(color, 1.6));
    switch (look) {
    case LaneLook::Waiting:
        painter.setBrush(paper);
        painter.drawEllipse(centre, radius * 0.8, radius * 0.8);
        break;
    case LaneLook::Survived:
        painter.setBrush(color);
        painter.drawEllipse(centre, radius, radius);
        if (radius >= 5) {
            QPainterPath check;
            check.moveTo(centre + QPointF(-radius * 0.5, 0));
            check.lineTo(centre + QPointF(-radius * 0.1, radius * 0.42));
            check.lineTo(centre + QPointF(radius * 0.52, -radius * 0.4));
            painter.setPen(QPen(paper, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(check);
        }
        break;
    case LaneLook::Fin:
        painter.setBrush(color);
        painter.drawRect(QRectF(centre.x() - radius * 0.9, centre.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case LaneLook::Rst:
        painter.setPen(QPen(color, std::max(2.0, radius * 0.5), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-radius, -radius), centre + QPointF(radius, radius));
        painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
        break;
    case LaneLook::Silent: {
        const std::array diamond{centre + QPointF(0, -radius * 1.2), centre + QPointF(radius * 1.2, 0),
                                 centre + QPointF(0, radius * 1.2), centre + QPointF(-radius * 1.2, 0)};
        painter.setBrush(paper);
        painter.drawPolygon(diamond.data(), static_cast<int>(diamond.size()));
        break;
    }
    case LaneLook::Failed:
        painter.setPen(QPen(color, 2));
        painter.drawLine(centre + QPointF(-radius, 0), centre + QPointF(radius, 0));
        break;
    }
}

}  // namespace resetscope::ui
