// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/log.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace resetscope::ui {

class CopyButton;

/// The newest log lines, live, with a filter by importance and by word. GUI thread.
class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(QWidget *parent);

    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void poll();
    void refill();
    void append(const std::vector<log::Line> &lines);
    [[nodiscard]] bool wanted(const log::Line &line) const;
    void retranslate();

    QComboBox *m_level;
    QLineEdit *m_search;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    CopyButton *m_copy;
    QPushButton *m_folder;
    QTimer m_timer;
    std::vector<log::Line> m_lines;  ///< what the view holds, filtered or not
    std::uint64_t m_last = 0;
};

/// The folder in which the program keeps its log files.
[[nodiscard]] QString logFolder();

}  // namespace resetscope::ui
