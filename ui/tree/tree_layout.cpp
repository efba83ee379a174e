// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/tree_layout.h"

#include <algorithm>
#include <functional>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// Longest way from the root, so that every edge points down. Cycles (invalid) are cut at their second visit.
void deepen(const QHash<QString, const app::TreeNodeView *> &byId, const QString &id, int depth,
            QHash<QString, int> &layers, QStringList &walk)
{
    if (walk.contains(id) || !byId.contains(id)) {
        return;
    }
    const auto known = layers.constFind(id);
    if (known != layers.cend() && known.value() >= depth) {
        return;
    }
    layers[id] = depth;
    walk << id;
    for (const QString &next : byId[id]->next) {
        deepen(byId, next, depth + 1, layers, walk);
    }
    walk.removeLast();
}

}  // namespace

TreeLayout layOutTree(const std::vector<app::TreeNodeView> &nodes)
{
    TreeLayout layout;
    if (nodes.empty()) {
        return layout;
    }
    QHash<QString, const app::TreeNodeView *> byId;
    for (const app::TreeNodeView &node : nodes) {
        byId.insert(node.id, &node);
    }
    QStringList walk;
    deepen(byId, nodes.front().id, 0, layout.layers, walk);

    int deepest = 0;
    for (const app::TreeNodeView &node : nodes) {
        if (!layout.layers.contains(node.id)) {
            continue;
        }
        deepest = std::max(deepest, layout.layers[node.id]);
        for (auto it = node.next.cbegin(); it != node.next.cend(); ++it) {
            const auto same = std::find_if(layout.edges.begin(), layout.edges.end(), [&](const TreeLayout::Edge &edge) {
                return edge.from == node.id && edge.to == it.value();
            });
            if (same != layout.edges.end()) {
                same->answers << it.key();
            } else if (byId.contains(it.value())) {
                layout.edges.push_back({node.id, it.value(), {it.key()}});
            }
        }
    }

    constexpr double kStepX = kNodeWidth + kNodeGapX;
    constexpr double kStepY = kNodeHeight + kNodeGapY;
    layout.rows.resize(static_cast<std::size_t>(deepest) + 1);
    QHash<QString, double> wanted;
    for (int depth = 0; depth <= deepest; ++depth) {
        QStringList &row = layout.rows[static_cast<std::size_t>(depth)];
        for (const app::TreeNodeView &node : nodes) {
            if (layout.layers.value(node.id, -1) != depth) {
                continue;
            }
            row << node.id;
            // Below its askers; "yes" leans to one side, so that the usual way down stays straight.
            double sum = 0;
            int count = 0;
            for (const TreeLayout::Edge &edge : layout.edges) {
                if (edge.to == node.id && layout.layers[edge.from] < depth) {
                    const bool onlyYes = edge.answers == QStringList{u"yes"_s};
                    sum += layout.centres[edge.from].x() + (onlyYes ? kStepX * 0.75 : 0);
                    ++count;
                }
            }
            wanted[node.id] = count > 0 ? sum / count : 0;
        }
        std::stable_sort(row.begin(), row.end(),
                         [&](const QString &a, const QString &b) { return wanted[a] < wanted[b]; });
        double last = 0;
        double drift = 0;
        std::vector<double> xs;
        for (const QString &id : row) {
            const double x = xs.empty() ? wanted[id] : std::max(wanted[id], last + kStepX);
            drift += x - wanted[id];
            xs.push_back(x);
            last = x;
        }
        drift /= std::max<double>(1, static_cast<double>(xs.size()));
        for (std::size_t i = 0; i < xs.size(); ++i) {
            const QPointF centre(xs[i] - drift, depth * kStepY);
            layout.centres[row[static_cast<qsizetype>(i)]] = centre;
            layout.bounds |= QRectF(centre.x() - kNodeWidth / 2, centre.y() - kNodeHeight / 2, kNodeWidth, kNodeHeight);
        }
    }
    return layout;
}

}  // namespace resetscope::ui
