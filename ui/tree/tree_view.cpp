// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/tree_view.h"

#include "ui/tree/tree_items.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostZoom = 2.0;
constexpr double kLeastZoom = 0.05;
constexpr double kReadable = 0.62;  // below it questions cannot be read
constexpr double kMargin = 6;
constexpr double kSuspect = 0.1;
constexpr int kFade = 16;          // pixels in which what goes on outside fades out
constexpr int kClear = kFade + 4;  // what was asked for keeps out of them

}  // namespace

TreeView::TreeView(QWidget *parent) : QGraphicsView(parent), m_scene(new QGraphicsScene(this))
{
    setScene(m_scene);
    setObjectName(u"treeView"_s);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setFrameShape(QFrame::NoFrame);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 120);
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    const auto recolor = [this] {
        setBackgroundBrush(Theme::instance().color(ColorRole::Window));
        viewport()->update();
    };
    connect(&Theme::instance(), &Theme::changed, this, recolor);
    recolor();
}

void TreeView::setTree(const std::vector<app::TreeNodeView> &nodes)
{
    m_scene->clear();
    m_nodes.clear();
    m_edges.clear();
    m_lit.clear();
    m_current.clear();
    m_layout = layOutTree(nodes);
    m_order.clear();
    for (const QStringList &row : m_layout.rows) {
        m_order += row;
    }
    for (const TreeLayout::Edge &edge : m_layout.edges) {
        auto *item = new TreeEdgeItem(m_layout.centres[edge.from], m_layout.centres[edge.to], edge.answers);
        m_scene->addItem(item);
        m_scene->addItem(item->label());
        m_edges.push_back({edge.from, edge.to, edge.answers, item});
    }
    for (const app::TreeNodeView &node : nodes) {
        if (!m_layout.centres.contains(node.id)) {
            continue;
        }
        auto *item = new TreeNodeItem(node);
        item->setPos(m_layout.centres[node.id]);
        m_scene->addItem(item);
        m_nodes.insert(node.id, item);
    }
    // Room around it, so that any node can be brought to the middle.
    m_scene->setSceneRect(m_layout.bounds.adjusted(-1200, -900, 1200, 900));
    m_follow = Follow::Path;
    describe();
    refit();
}

void TreeView::setDiagnosis(const app::Diagnosis &diagnosis)
{
    QStringList lit;
    QHash<QString, const app::TreeStep *> steps;
    for (const app::TreeStep &step : diagnosis.steps) {
        if (step.onPath && m_nodes.contains(step.node)) {
            lit << step.node;
        }
        if (!steps.contains(step.node)) {
            steps.insert(step.node, &step);
        }
    }
    if (!lit.isEmpty() && m_nodes.contains(diagnosis.leaf) && !diagnosis.abstained && !lit.contains(diagnosis.leaf)) {
        lit << diagnosis.leaf;
    }
    QHash<int, double> probabilities;
    for (const app::RankedCause &ranked : diagnosis.ranking) {
        probabilities.insert(static_cast<int>(ranked.cause), ranked.probability);
    }
    // Where nothing is known the walk takes the way of an answer: that must not look like the answer.
    QHash<QString, QStringList> takenAs;
    for (const EdgeEntry &edge : m_edges) {
        const qsizetype at = lit.indexOf(edge.from);
        const bool walked = at >= 0 && at + 1 < lit.size() && lit[at + 1] == edge.to;
        const app::TreeStep *step = steps.value(edge.from);
        const bool unknown = walked && step && step->answer == u"unknown";
        if (unknown) {
            takenAs.insert(edge.from, edge.answers);
        }
        edge.item->setLit(walked, unknown);
    }
    for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it) {
        TreeNodeItem *item = it.value();
        const bool onPath = lit.contains(it.key());
        if (item->node().leaf) {
            // Several leaves tell variants of one cause; its probability belongs to the variant that was reached.
            const bool otherVariant = !onPath && item->node().cause == diagnosis.cause && lit.contains(diagnosis.leaf);
            item->setState(onPath ? NodeLook::Lit : NodeLook::NotTested, QString(),
                           otherVariant ? 0 : probabilities.value(static_cast<int>(item->node().cause), 0));
        } else if (const app::TreeStep *step = steps.value(it.key())) {
            const bool answered = step->answer != u"unknown";
            item->setState(onPath ? NodeLook::Lit : (answered ? NodeLook::OffPath : NodeLook::NotTested), step->answer,
                           step->probability, takenAs.value(it.key()));
        } else {
            item->setState(NodeLook::NotTested, QString(), 0);
        }
    }
    const bool changed = lit != m_lit;
    m_lit = lit;
    describe();
    if (changed && m_follow == Follow::Path) {
        refit();
    }
}

void TreeView::describe()
{
    setAccessibleName(tr("Decision tree"));
    QStringList path;
    for (const QString &id : std::as_const(m_lit)) {
        const TreeNodeItem *node = m_nodes.value(id);
        path << tr("%1: %2").arg(node->node().question, node->stateWords());
    }
    setAccessibleDescription(path.isEmpty() ? tr("No question is answered yet.") : path.join(u". "_s));
}

void TreeView::showPath()
{
    m_follow = Follow::Path;
    refit();
}

void TreeView::showAll()
{
    m_follow = Follow::All;
    refit();
}

void TreeView::refit()
{
    if (m_nodes.isEmpty() || viewport()->width() < 20) {
        return;
    }
    const double wide = std::max(20, viewport()->width() - 2 * kClear);
    const double high = std::max(20, viewport()->height() - 2 * kClear);
    QRectF wanted = m_layout.bounds;
    if (m_follow == Follow::Path) {
        wanted = QRectF();
        QStringList ids = m_lit;
        if (ids.isEmpty()) {
            ids = m_layout.rows.front();
            if (m_layout.rows.size() > 1) {
                ids += m_layout.rows[1];
            }
        }
        const auto fits = [&](const QRectF &area) {
            return std::min(wide / (area.width() + kMargin * 2), high / (area.height() + kMargin * 2));
        };
        // What is said beside the way down to a node.
        const auto labelTo = [&](const QString &id) {
            const auto found = std::find_if(m_edges.begin(), m_edges.end(),
                                            [&](const EdgeEntry &edge) { return edge.to == id && edge.item->isLit(); });
            return found == m_edges.end() ? QRectF() : found->item->label()->sceneBoundingRect();
        };
        // From the end backwards, as much of the path as can be read at once.
        for (qsizetype i = ids.size() - 1; i >= 0; --i) {
            QRectF more = wanted | m_nodes[ids[i]]->sceneBoundingRect();
            if (!wanted.isNull()) {
                more |= labelTo(ids[i + 1]);
                if (fits(more) < kReadable) {
                    if (fits(wanted | labelTo(ids[i + 1])) >= kReadable) {
                        wanted |= labelTo(ids[i + 1]);
                    }
                    break;
                }
            }
            wanted = more;
        }
        // Other suspects as well, where they leave everything readable.
        QList<const TreeNodeItem *> suspects;
        for (const TreeNodeItem *node : std::as_const(m_nodes)) {
            if (node->node().leaf && node->probability() >= kSuspect && !m_lit.contains(node->node().id)) {
                suspects << node;
            }
        }
        std::sort(suspects.begin(), suspects.end(), [](const TreeNodeItem *a, const TreeNodeItem *b) {
            return a->probability() != b->probability() ? a->probability() > b->probability()
                                                        : a->node().id < b->node().id;
        });
        for (const TreeNodeItem *node : std::as_const(suspects)) {
            const QRectF more = wanted | node->sceneBoundingRect();
            if (fits(more) >= kReadable) {
                wanted = more;
            }
        }
    } else if (m_follow == Follow::Nothing) {
        return;
    }
    wanted.adjust(-kMargin, -kMargin, kMargin, kMargin);
    const double fits = std::min(wide / wanted.width(), high / wanted.height());
    const double most = m_follow == Follow::Path ? 1.0 : kMostZoom;
    const double zoom = std::clamp(fits, kLeastZoom, most);
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(wanted.center());
}

void TreeView::zoomBy(double factor)
{
    const double now = transform().m11();
    const double zoom = std::clamp(now * factor, kLeastZoom, kMostZoom);
    scale(zoom / now, zoom / now);
    m_follow = Follow::Nothing;
}

QPoint TreeView::nodePosition(const QString &id) const
{
    const TreeNodeItem *node = m_nodes.value(id);
    return node ? mapFromScene(node->scenePos()) : QPoint(-1, -1);
}

TreeNodeItem *TreeView::nodeAt(const QPoint &position) const
{
    for (QGraphicsItem *item : items(position)) {
        if (auto *node = qgraphicsitem_cast<TreeNodeItem *>(item)) {
            return node;
        }
    }
    return nullptr;
}

void TreeView::setCurrent(const QString &id)
{
    if (TreeNodeItem *before = m_nodes.value(m_current)) {
        before->setCurrent(false);
    }
    m_current = id;
    if (TreeNodeItem *now = m_nodes.value(id)) {
        now->setCurrent(true);
        ensureVisible(now, 20, 20);
        tellCurrentPart(this, currentPart());
    }
}

QString TreeView::partWords(int index) const
{
    const TreeNodeItem *node = m_nodes.value(m_order.value(index));
    return node ? tr("%1: %2").arg(node->node().question, node->stateWords()) : QString();
}

QRect TreeView::partArea(int index) const
{
    const TreeNodeItem *node = m_nodes.value(m_order.value(index));
    return node ? mapFromScene(node->sceneBoundingRect()).boundingRect() : QRect();
}

void TreeView::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();  // the page around it scrolls
        return;
    }
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

QString TreeView::neighbour(int key) const
{
    if (m_current.isEmpty()) {
        return m_lit.isEmpty() ? (m_layout.rows.empty() ? QString() : m_layout.rows.front().value(0)) : m_lit.last();
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const QStringList &row = m_layout.rows[static_cast<std::size_t>(m_layout.layers[m_current])];
        return row.value(row.indexOf(m_current) + (key == Qt::Key_Right ? 1 : -1), m_current);
    }
    QString found = m_current;
    for (const EdgeEntry &edge : m_edges) {
        const QString &here = key == Qt::Key_Down ? edge.from : edge.to;
        const QString &there = key == Qt::Key_Down ? edge.to : edge.from;
        if (here == m_current && (found == m_current || m_lit.contains(there))) {
            found = there;
        }
    }
    return found;
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_follow = Follow::Nothing;
        setCurrent(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isEmpty()) {
            Q_EMIT nodeActivated(m_current);
        }
        return;
    case Qt::Key_Plus:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return;
    case Qt::Key_Home:
        showPath();
        return;
    case Qt::Key_End:
        showAll();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void TreeView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void TreeView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const int moved = (event->pos() - m_pressed).manhattanLength();
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (moved >= QApplication::startDragDistance()) {
        m_follow = Follow::Nothing;
    } else if (const TreeNodeItem *node = nodeAt(event->pos())) {
        const QString id = node->node().id;
        setCurrent(id);
        Q_EMIT nodeActivated(id);
    }
}

void TreeView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    refit();
}

void TreeView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    refit();
}

void TreeView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    const QRect frame = viewport()->rect();
    const QRectF all = mapFromScene(m_layout.bounds).boundingRect();
    const QColor solid = Theme::instance().color(ColorRole::Window);
    QColor clear = solid;
    clear.setAlpha(0);
    const auto fade = [&](bool needed, const QRect &strip, QPoint outside, QPoint inside) {
        if (needed) {
            QLinearGradient gradient(outside, inside);
            gradient.setColorAt(0, solid);
            gradient.setColorAt(1, clear);
            painter->fillRect(strip, gradient);
        }
    };
    fade(all.top() < frame.top(), QRect(0, 0, frame.width(), kFade), {0, 0}, {0, kFade});
    fade(all.bottom() > frame.bottom(), QRect(0, frame.height() - kFade, frame.width(), kFade), {0, frame.height()},
         {0, frame.height() - kFade});
    fade(all.left() < frame.left(), QRect(0, 0, kFade, frame.height()), {0, 0}, {kFade, 0});
    fade(all.right() > frame.right(), QRect(frame.width() - kFade, 0, kFade, frame.height()), {frame.width(), 0},
         {frame.width() - kFade, 0});
    if (!hasFocus()) {
        painter->restore();
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::instance().color(ColorRole::Accent), 2));
    painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    painter->restore();
}

}  // namespace resetscope::ui
