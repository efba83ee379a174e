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

    /// `takenAs`: the answers whose way the walk went on although none is known; empty: that of the answer itself.
    void setState(NodeLook look, const QString &answer, double probability, const QStringList &takenAs = {});
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
    QStringList m_takenAs;
    double m_probability = 0;
    bool m_current = false;
    bool m_hovered = false;
};

/// The words beside a way, on a plate of their own that no line runs through.
class TreeAnswerItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };
    TreeAnswerItem(QPointF centre, QStringList answers);
    void setLit(bool lit, bool unknown);
    /// "yes", "not known: taken as “no”"; what is painted.
    [[nodiscard]] QString words() const;
    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QStringList m_answers;
    bool m_lit = false;
    bool m_unknown = false;
};

/// The way from a question to what follows.
class TreeEdgeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    TreeEdgeItem(QPointF from, QPointF to, QStringList answers);
    /// `unknown`: the walk came this way because the question has no answer.
    void setLit(bool lit, bool unknown);
    [[nodiscard]] bool isLit() const { return m_lit; }
    [[nodiscard]] TreeAnswerItem *label() const { return m_label; }  ///< belongs to the scene it is added to
    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPainterPath m_path;
    QPointF m_to;
    TreeAnswerItem *m_label;
    bool m_lit = false;
};

/// "yes", "no", "not known" in the current language.
[[nodiscard]] QString answerWords(const QString &answer);

/// What is said where a question has no answer and the walk went on as if these had been given.
[[nodiscard]] QString unknownWords(const QStringList &takenAs);

}  // namespace resetscope::ui
