// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace resetscope::ui {

class MessageBox;

/// The list of saved cases: open, rename, delete with undo, tick two to compare.
class RecentCases : public QWidget {
    Q_OBJECT
public:
    RecentCases(Session &session, QWidget *parent);
    void entered();  ///< in view again
    void reload();
    void rename(const QString &id);
    void remove(const QString &id);
    void compareTicked();

Q_SIGNALS:
    void problem(const QString &sentence);
    void filled(bool any);  ///< after each loading: whether there is a case at all

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeRow(const app::CaseSummary &summary);
    void open(const app::CaseSummary &summary);
    void onTicked();
    void retranslate();

    Session &m_session;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QPushButton *m_compare;
    QPushButton *m_more;
    MessageBox *m_undo;
    QList<QCheckBox *> m_ticks;
    int m_shown = 3;
    bool m_loaded = false;
};

}  // namespace resetscope::ui
