// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/timeout_chain.h"
#include "app/report/report_charts.h"

namespace resetscope::app::report {

/// One arrow of the picture: what stands between two boxes, or what a live test says about one.
struct ChainArrow {
    int from = 0, to = 0;  ///< boxes, -1: the client
    std::vector<ChainLink> links;
    [[nodiscard]] bool violated() const;
};

/// The chain of timeouts ready to be drawn: the client, every box from the outside in, and the links between them.
struct ChainPicture {
    std::vector<ChainHop> hops;
    std::vector<ChainArrow> arrows;
    int leftOut = 0;  ///< boxes that take no part in a link and were left out
};
[[nodiscard]] ChainPicture chainPicture(const TimeoutChain &chain);

[[nodiscard]] double chainHeight(const ChainPicture &picture, const ChartStyle &style, double width);
/// Boxes one above the other, the client first; a link that is wrong is drawn and named in red.
void paintChain(QPainter &painter, const QRectF &area, const ChainPicture &picture, const ChartStyle &style);

/// "Keeping connections": what a rule of the chain is about, translated.
[[nodiscard]] QString chainRuleTitle(const QString &rule);
/// Where the fix belongs: "/etc/nginx/nginx.conf:12"; the box where no file is known.
[[nodiscard]] QString chainPlace(const ChainLink &link);

}  // namespace resetscope::app::report
