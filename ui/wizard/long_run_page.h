// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace resetscope::ui {

class Card;
class CopyButton;
class EndedModel;
class MessageBox;
class ProbeCharts;
class TickRow;

/// Beside the steps: watch a service for hours, or observe the user's own application through a relay on this
/// computer. Both run one probe, draw it live, and list in plain words what ended.
class LongRunPage : public Page {
    Q_OBJECT
public:
    enum class Kind { Watch, Observe };
    LongRunPage(Kind kind, Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

    [[nodiscard]] QString probe() const
    {
        return m_kind == Kind::Watch ? QStringLiteral("watch") : QStringLiteral("relay");
    }
    [[nodiscard]] EndedModel &model() const { return *m_model; }
    [[nodiscard]] ProbeCharts &charts() const { return *m_charts; }
    void focusMain() override;
    bool saveTable(const QString &path);  ///< CSV; false: could not be written

private:
    void refresh();
    void refreshForm();
    void refreshRecord();  ///< chart and table from the case in hand
    void fillTimes();
    void refreshButtons();  ///< which of them is the one to press
    void startOrStop();
    void askForFile();
    [[nodiscard]] const app::ProbeRecord *record() const;  ///< of our probe, when it ran in this case
    [[nodiscard]] bool isOurs() const;                     ///< our probe is running now
    [[nodiscard]] QString whyNot() const;                  ///< sentence; empty: can be started
    [[nodiscard]] QString listenAddress() const;           ///< where the relay waits; empty: not known (yet)

    Kind m_kind;
    MessageBox *m_note;
    Card *m_stepsBox;  ///< what to do, before the first run
    QLabel *m_steps;
    QWidget *m_form;
    QLabel *m_fieldTitle;
    QLineEdit *m_field;
    QLabel *m_hint;
    QLabel *m_timeTitle;
    QComboBox *m_time;
    TickRow *m_permission;
    Card *m_guide = nullptr;  ///< Observe: where the application shall connect to
    QLabel *m_guideTitle = nullptr;
    QLabel *m_guideAddress = nullptr;
    QLabel *m_guideText = nullptr;
    CopyButton *m_guideCopy = nullptr;
    QLabel *m_status;
    MessageBox *m_pattern;
    QSplitter *m_split;
    ProbeCharts *m_charts;
    QLabel *m_tableTitle;
    QStackedWidget *m_tableStack;
    QLabel *m_noRows;
    QTableView *m_table;
    EndedModel *m_model;
    QPushButton *m_save;
    QPushButton *m_cause;
    QString m_allowedFor;
    QString m_shownCase;
    QTimer m_second;
};

}  // namespace resetscope::ui
