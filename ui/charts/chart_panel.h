// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "ui/widgets/accessible.h"

#include <QWidget>

class QMenu;

namespace resetscope::ui {

/// What every chart shares: a result in words, and saving as picture, drawing or table. GUI thread.
class ChartPanel : public QWidget, public PictureParts {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent);

    /// Forgets everything and shows what the record holds; `findings` give the measured limits.
    virtual void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) = 0;
    /// One more sample of that probe while it runs; drawn with the next frame.
    virtual void take(const probes::Sample &sample) = 0;
    /// Everything taken so far is drawn now.
    virtual void flush() = 0;
    virtual void setRunning(bool running) { Q_UNUSED(running) }

    [[nodiscard]] virtual QString title() const = 0;    ///< translated
    [[nodiscard]] virtual QString summary() const = 0;  ///< the current result in plain words, translated
    [[nodiscard]] virtual QString csv() const = 0;      ///< columns in seconds, '.' as decimal point

    bool savePng(const QString &path);
    bool saveSvg(const QString &path);
    bool saveCsv(const QString &path) const;
    void openSaveMenu(const QPoint &globalPosition);  ///< the same as the context menu

Q_SIGNALS:
    void summaryChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    virtual void retranslate();
    [[nodiscard]] bool isSaving() const { return m_saving; }  ///< drawn into a file, not on the screen
    void summarize();                                         ///< hands the words to screen readers
    void keepInSight(const QRect &area);                      ///< scrolls what is around the chart, if anything does

private:
    void saveAs(const QString &suffix);
    QString m_lastSummary;
    bool m_saving = false;
};

}  // namespace resetscope::ui
