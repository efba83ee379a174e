// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/diagnose.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace resetscope::ui {

enum class NodeLook {
    NotTested,  ///< no answer yet
    OffPath,    ///< answered, counts as evidence, but the walk did not come by
    Lit,        ///< on the path
};

/// One question or one cause.
class TreeNodeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    explicit TreeNodeItem(app::TreeNodeView node);

    void setState(NodeLook look, const QString &answer, double probability);
    void setCurrent(bool current);
    void setHovered(bool hovered);
    [[nodiscard]] const app::TreeNodeView &node() const { return m_node; }
    [[nodiscard]] NodeLook look() const { return m_look; }
    [[nodiscard]] double probability() const { return m_probability; }  ///< of the cause (leaf) or of the answer
    /// What stands under the question: "yes (97 %)", "not tested yet".
    [[nodiscard]] QString stateWords() const;
    /// The short form on the node: the answer and the test that gives it.
    [[nodiscard]] QString footWords() const;

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    app::TreeNodeView m_node;
    NodeLook m_look = NodeLook::NotTested;
    QString m_answer;
    double m_probability = 0;
    bool m_current = false;
    bool m_hovered = false;
};

/// The way from a question to what follows, with the answer that leads there.
class TreeEdgeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    TreeEdgeItem(QPointF from, QPointF to, QStringList answers);
    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return m_lit; }
    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPainterPath m_path;
    QPointF m_to;
    QPointF m_label;
    QStringList m_answers;
    bool m_lit = false;
};

/// "yes", "no", "not known" in the current language.
[[nodiscard]] QString answerWords(const QString &answer);

}  // namespace resetscope::ui
