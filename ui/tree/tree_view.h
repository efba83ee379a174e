// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/diagnose.h"
#include "ui/tree/tree_layout.h"
#include "ui/widgets/accessible.h"

#include <QGraphicsView>
#include <QHash>

namespace resetscope::ui {

class TreeEdgeItem;
class TreeNodeItem;

/// The decision tree: the path that the answers took is lit. Wheel (with Ctrl, or once clicked) zooms, dragging
/// pans, arrow keys walk, Enter opens a node, Home shows the path, End shows everything.
class TreeView : public QGraphicsView, public PictureParts {
    Q_OBJECT
public:
    explicit TreeView(QWidget *parent);

    void setTree(const std::vector<app::TreeNodeView> &nodes);
    /// Lights the path and updates every node; nothing moves, unless the view follows the path and it grew.
    void setDiagnosis(const app::Diagnosis &diagnosis);

    void showPath();  ///< fits the lit path, or its end where it is too long to be read; goes on following it
    void showAll();   ///< the whole tree
    void zoomBy(double factor);
    [[nodiscard]] QString currentNode() const { return m_current; }
    [[nodiscard]] QStringList litPath() const { return m_lit; }  ///< root first, with the leaf
    [[nodiscard]] const TreeNodeItem *item(const QString &id) const { return m_nodes.value(id); }
    [[nodiscard]] QPoint nodePosition(const QString &id) const;  ///< centre, in the viewport
    [[nodiscard]] QSize sizeHint() const override { return {520, 360}; }

    // Row by row from the root, each from left to right.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_order.size()); }
    [[nodiscard]] QString partWords(int index) const override;
    [[nodiscard]] QRect partArea(int index) const override;
    [[nodiscard]] int currentPart() const override { return static_cast<int>(m_order.indexOf(m_current)); }
    [[nodiscard]] QAccessible::Role pictureRole() const override { return QAccessible::Tree; }
    [[nodiscard]] QAccessible::Role partRole() const override { return QAccessible::TreeItem; }

Q_SIGNALS:
    void nodeActivated(const QString &id);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    enum class Follow { Path, All, Nothing };
    void refit();
    void setCurrent(const QString &id);
    [[nodiscard]] TreeNodeItem *nodeAt(const QPoint &position) const;
    [[nodiscard]] QString neighbour(int key) const;
    void describe();

    QGraphicsScene *m_scene;
    TreeLayout m_layout;
    QHash<QString, TreeNodeItem *> m_nodes;
    struct EdgeEntry {
        QString from, to;
        QStringList answers;
        TreeEdgeItem *item;
    };
    std::vector<EdgeEntry> m_edges;
    QStringList m_lit;
    QStringList m_order;  ///< every node, as they are read
    QString m_current;
    QPoint m_pressed;
    Follow m_follow = Follow::Path;
};

}  // namespace resetscope::ui
