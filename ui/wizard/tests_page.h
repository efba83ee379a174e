// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

class QProgressBar;
class QSplitter;
class QTabWidget;

namespace resetscope::ui {

class Card;
class MessageBox;
class ProbeCharts;
class ProbeRow;
class TreePanel;

/// Step 4: the tests while they run and when they are over. Left the tests, right the chart and the decision tree; in a
/// narrow window one below the other behind tabs.
class TestsPage : public Page {
    Q_OBJECT
public:
    TestsPage(Session &session, QWidget *parent);

    void entered() override;
    void retranslate() override;
    void chooseProbe(const QString &id);
    [[nodiscard]] QString chosenProbe() const { return m_chosen; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool narrow);
    void refreshAll();
    void refreshRow(const QString &id);
    void refreshHeader();
    void refreshChart();
    void makeRows();
    void tellResult(const QString &id);  ///< to screen readers, once for each test of a run
    [[nodiscard]] const app::ProbeRecord *record(const QString &id) const;
    [[nodiscard]] QString purposeOf(const QString &id) const;
    [[nodiscard]] double overallProgress() const;

    QProgressBar *m_progress;
    QLabel *m_elapsed;
    QLabel *m_why;
    MessageBox *m_note;
    QWidget *m_bodyHolder;
    QWidget *m_list;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_noRows;
    ProbeCharts *m_charts;
    TreePanel *m_tree;
    QWidget *m_treeBox;
    QWidget *m_chartBox;
    QLabel *m_chartTitle;
    QLabel *m_treeTitle;
    QSplitter *m_across;
    QSplitter *m_down;
    QTabWidget *m_tabs;
    QPushButton *m_cancel;
    QPushButton *m_runAgain;
    std::vector<ProbeRow *> m_rows;
    QString m_chosen;
    QStringList m_told;
    bool m_userChose = false;
    bool m_narrow = false;
    bool m_arranged = false;
    QTimer m_second;
    QElapsedTimer m_clock;
    double m_clockFrom_s = 0;
};

}  // namespace resetscope::ui
