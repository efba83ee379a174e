// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QProgressBar;

namespace resetscope::ui {

class IconLabel;

/// One test: what it is, how it goes, what it found, and what can be done with it.
class ProbeRow : public QFrame {
    Q_OBJECT
public:
    ProbeRow(const QString &id, QWidget *parent);
    [[nodiscard]] QString id() const { return m_id; }
    /// `canRerun`: the case is live and this program has the test.
    void show(const app::ProbeRecord &record, const probes::Findings &findings, bool running, bool canRerun);
    void setSelected(bool selected);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void chosen(const QString &id);
    void stopRequested(const QString &id);
    void skipRequested(const QString &id);
    void rerunRequested(const QString &id);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_id;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_result;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_skip;
    QPushButton *m_again;
};

}  // namespace resetscope::ui
