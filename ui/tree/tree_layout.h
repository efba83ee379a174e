// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/diagnose.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace resetscope::ui {

inline constexpr double kNodeWidth = 244;
inline constexpr double kNodeHeight = 96;
inline constexpr double kNodeGapX = 24;
inline constexpr double kNodeGapY = 30;

/// Where each node of a tree stands: questions from top to bottom, every node once. Depends on the tree alone, so
/// that nothing moves while answers arrive.
struct TreeLayout {
    struct Edge {
        QString from;
        QString to;
        QStringList answers;  ///< "yes", "no", "unknown": those that lead there
    };
    QHash<QString, QPointF> centres;
    QHash<QString, int> layers;     ///< 0: the root
    std::vector<QStringList> rows;  ///< ids of each layer from left to right
    std::vector<Edge> edges;
    QRectF bounds;
};

/// Nodes that no answer leads to are left out (the built-in tree has none).
[[nodiscard]] TreeLayout layOutTree(const std::vector<app::TreeNodeView> &nodes);

}  // namespace resetscope::ui
