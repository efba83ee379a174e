// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/lane_model.h"

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

namespace resetscope::ui {

[[nodiscard]] QColor laneColor(LaneLook look);
/// "cut off (reset)": what the symbol means, translated.
[[nodiscard]] QString laneLookWords(LaneLook look);
/// The symbol at the end of a lane: each look has its own shape, so that colour is never the only sign.
void paintLaneSymbol(QPainter &painter, LaneLook look, const QPointF &centre, double radius, const QColor &paper);

}  // namespace resetscope::ui
