// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"
#include "app/report/report_charts.h"

namespace resetscope::app::report {

/// Before, now, and what the client needs on one scale.
[[nodiscard]] double checkScaleHeight(const CheckScale &scale, const ChartStyle &style);
void paintCheckScale(QPainter &painter, const QRectF &area, const CheckScale &scale, const ChartStyle &style);
/// The same in one sentence, for a reader who cannot see it.
[[nodiscard]] QString checkScaleWords(const CheckScale &scale);

}  // namespace resetscope::app::report
