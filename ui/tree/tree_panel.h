// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tree/tree_view.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace resetscope::ui {

class Card;

/// The tree with its buttons, and the details of the node that was chosen.
class TreePanel : public QWidget {
    Q_OBJECT
public:
    explicit TreePanel(QWidget *parent);

    void setCase(const app::CaseFile &file);
    void showNode(const QString &id);  ///< empty: closes the details
    [[nodiscard]] TreeView *view() const { return m_view; }
    [[nodiscard]] QString detailsText() const;
    /// Offers to fill the page with the tree; the owner makes the room when asked.
    void setExpandable(bool expandable);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }

Q_SIGNALS:
    void expandRequested(bool whole);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void retranslateWhole();
    void fillDetails();

    TreeView *m_view;
    QPushButton *m_path;
    QPushButton *m_all;
    QPushButton *m_closer;
    QPushButton *m_wider;
    QPushButton *m_whole;
    bool m_expanded = false;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    Card *m_details;
    QLabel *m_question;
    QLabel *m_text;
    QPushButton *m_close;
    app::Diagnosis m_diagnosis;
    probes::Findings m_findings;
    QMap<QString, QString> m_answers;
    QString m_node;
};

}  // namespace resetscope::ui
