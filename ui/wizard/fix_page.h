// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <QHash>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;

namespace resetscope::ui {

class Card;
class CodeView;
class CopyButton;
class GlossaryLabel;
class MessageBox;

/// Step 6: the setting that ends it, for the product in use, and the message for whoever must change it.
class FixPage : public Page {
    Q_OBJECT
public:
    FixPage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

private:
    void fill();
    void fillFixList();
    void showFix();
    void showSuspects();
    [[nodiscard]] QString message() const;
    void addFact(const QString &icon, QLabel *&title, GlossaryLabel *&text);

    MessageBox *m_none;
    MessageBox *m_folklore;
    QWidget *m_fixBox;
    QLabel *m_productTitle;
    QComboBox *m_product;
    QWidget *m_listBox;
    QVBoxLayout *m_list;
    QButtonGroup *m_group = nullptr;
    Card *m_card;
    QLabel *m_fixTitle;
    QLabel *m_default;
    CodeView *m_code;
    CopyButton *m_copy;
    QGridLayout *m_facts;
    QLabel *m_whyTitle = nullptr, *m_whoTitle = nullptr, *m_riskTitle = nullptr, *m_undoTitle = nullptr,
           *m_verifyTitle = nullptr, *m_touchesTitle = nullptr, *m_mythTitle = nullptr;
    GlossaryLabel *m_why = nullptr, *m_who = nullptr, *m_risk = nullptr, *m_undo = nullptr, *m_verify = nullptr,
                  *m_touches = nullptr, *m_myth = nullptr;
    QHash<QLabel *, QWidget *> m_factIcons;  ///< by the title beside
    QLabel *m_source;
    Card *m_suspectCard;
    QLabel *m_suspectTitle;
    QVBoxLayout *m_suspects;
    Card *m_messageCard;
    QLabel *m_messageTitle;
    QLabel *m_messageHint;
    QPlainTextEdit *m_message;
    CopyButton *m_copyMessage;
    QPushButton *m_mail;
    QPushButton *m_ask;
    QPushButton *m_report;
    QString m_case;  ///< whose fixes are shown
    bool m_filling = false;
};

}  // namespace resetscope::ui
