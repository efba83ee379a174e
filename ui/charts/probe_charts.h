// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_panel.h"

#include <QTabBar>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace resetscope::ui {

/// The charts of one probe behind tabs, with the result in words below. Follows the probe while it runs.
class ProbeCharts : public QWidget {
    Q_OBJECT
public:
    explicit ProbeCharts(QWidget *parent);

    /// Shows that probe from the record on; a probe without charts shows a sentence.
    void showProbe(const app::ProbeRecord &record, const probes::Findings &findings);
    void clear();
    /// New samples of any probe; others than the shown one are ignored. Drawn at most 20 times a second.
    void take(const std::vector<probes::Sample> &samples);
    [[nodiscard]] QString probe() const { return m_probe; }
    [[nodiscard]] const std::vector<ChartPanel *> &charts() const { return m_charts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWords();
    QString m_probe;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QLabel *m_words;
    QPushButton *m_save;
    QTimer m_frame;
    std::vector<ChartPanel *> m_charts;
};

}  // namespace resetscope::ui
