// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/capture_desk.h"
#include "ui/wizard/page.h"

class QComboBox;
class QLineEdit;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace resetscope::ui {

class Card;
class CaptureChart;
class CaptureDetail;
class CaptureModel;
class CopyButton;
class Disclosure;
class IconLabel;
class MessageBox;

/// Beside the steps: a packet capture. Who sent every reset, each connection as a ladder, and the way to the cause.
class CapturePage : public Page {
    Q_OBJECT
public:
    CapturePage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

    void open(const QString &path);
    void addOther(const QString &path);
    bool saveShown(const QString &path);  ///< the selected connections; false: there is none
    [[nodiscard]] CaptureDesk &desk() const { return *m_desk; }
    [[nodiscard]] CaptureModel &model() const { return *m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeReading();
    QWidget *makeQuiet();
    QWidget *makeResult();
    QWidget *makeTable(QWidget *parent);
    void connectAll();
    void refresh();  ///< which of the states is shown
    void refreshSummary();
    void refreshSelection();
    void applyFilter();
    void refreshColumns();
    void refreshRecipe();  ///< how to record, on the chosen system
    void select(std::size_t reset);
    void arrange();  ///< side by side or below each other
    void chooseFile();
    void chooseOther();
    void chooseTarget();  ///< where to save the small capture
    void toCause();
    [[nodiscard]] std::vector<probes::capture::ConnectionChoice> selected() const;  ///< each connection once

    CaptureDesk *m_desk;
    CaptureModel *m_model;
    MessageBox *m_note;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QWidget *m_readingBox;
    QWidget *m_result;
    QWidget *m_quiet;  ///< read, and no reset in it
    QTimer m_late;     ///< a file that is read at once shows no progress
    QTimer m_typing;
    // nothing read yet
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_choose;
    QLabel *m_howTitle;
    QLabel *m_howText;
    QLabel *m_systemTitle;
    QComboBox *m_system;
    QLabel *m_howCommand;
    CopyButton *m_howCopy;
    // no reset
    QLabel *m_quietTitle;
    QLabel *m_quietText;
    QLabel *m_quietFile;
    QLabel *m_quietSummary;
    QPushButton *m_quietAnother;
    QPushButton *m_quietTest;
    // reading
    QLabel *m_readingTitle;
    QProgressBar *m_bar;
    QLabel *m_readingText;
    QPushButton *m_cancel;
    // result
    QLabel *m_file;
    QLabel *m_summary;
    QLabel *m_details;
    Disclosure *m_more;
    QPushButton *m_another;
    QPushButton *m_other;
    CaptureChart *m_chart;
    QPushButton *m_saveChart;
    QComboBox *m_show;
    QComboBox *m_sender;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_columns;  ///< pressed: all of them
    QTableView *m_table;
    QLabel *m_noRows;
    QStackedWidget *m_tableStack;
    QSplitter *m_split;
    CaptureDetail *m_detail;
    CopyButton *m_filter;
    QPushButton *m_save;
    std::size_t m_shown = static_cast<std::size_t>(-1);  ///< whose ladder was asked for
    bool m_reading = false;
    bool m_making = false;
    bool m_arranged = false;
};

}  // namespace resetscope::ui
