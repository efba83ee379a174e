// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "ui/wizard/page.h"

#include <QImage>

class QCheckBox;
class QComboBox;
class QProgressBar;

namespace resetscope::ui {

class Card;
class MessageBox;

/// Step 8: preview, what to hide, and the files. All rendering happens in a worker thread.
class ReportPage : public Page {
    Q_OBJECT
public:
    enum class Format { Pdf, Html, Json };

    ReportPage(Session &session, QWidget *parent);
    ~ReportPage() override;
    void entered() override;
    void retranslate() override;
    void saveTo(Format format, const QString &path);  ///< without the file dialog
    [[nodiscard]] app::Redaction redaction() const;
    [[nodiscard]] app::Paper paper() const;  ///< remembered; at first what is usual in this country

Q_SIGNALS:
    void previewReady();
    void saved(const QString &path, bool ok);

private:
    void ask(Format format);
    void render();
    void showPages();
    void setBusy(bool busy);

    QLabel *m_hideTitle;
    QLabel *m_hideHint;
    QCheckBox *m_hosts;
    QCheckBox *m_addresses;
    QCheckBox *m_paths;
    QCheckBox *m_names;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    MessageBox *m_result;
    Card *m_preview;
    QLabel *m_previewTitle;
    QLabel *m_waiting;
    QProgressBar *m_progress;
    QVBoxLayout *m_pages;
    QPushButton *m_html;
    QPushButton *m_json;
    QList<QImage> m_images;
    int m_renderNumber = 0;
    int m_rendering = 0;
    bool m_renderAgain = false;
    QString m_renderError;
};

}  // namespace resetscope::ui
