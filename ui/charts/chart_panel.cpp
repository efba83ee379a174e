// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QScrollArea>
#include <QSvgGenerator>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

ChartPanel::ChartPanel(QWidget *parent) : QWidget(parent)
{
    setContextMenuPolicy(Qt::DefaultContextMenu);
}

void ChartPanel::summarize()
{
    const QString words = summary();
    if (words == m_lastSummary) {
        return;
    }
    m_lastSummary = words;
    setAccessibleName(title());
    setAccessibleDescription(words);
    Q_EMIT summaryChanged();
}

void ChartPanel::keepInSight(const QRect &area)
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            const QPoint centre = mapTo(scroll->widget(), area.center());
            scroll->ensureVisible(centre.x(), centre.y(), area.width() / 2 + 8, area.height() / 2 + 8);
            return;
        }
    }
}

void ChartPanel::retranslate()
{
    m_lastSummary.clear();
    flush();
    summarize();
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool ChartPanel::savePng(const QString &path)
{
    flush();
    QImage image(size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(palette().color(QPalette::Base));
    m_saving = true;
    render(&image);
    m_saving = false;
    return image.save(path, "PNG");
}

bool ChartPanel::saveSvg(const QString &path)
{
    flush();
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(title());
    generator.setDescription(summary());
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    painter.fillRect(rect(), palette().color(QPalette::Base));
    m_saving = true;
    render(&painter);
    m_saving = false;
    return painter.end();
}

bool ChartPanel::saveCsv(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(csv().toUtf8()) >= 0 && file.commit();
}

void ChartPanel::saveAs(const QString &suffix)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the chart"), u"chart."_s + suffix, u"*."_s + suffix);
    if (path.isEmpty()) {
        return;
    }
    const bool saved = suffix == u"png" ? savePng(path) : (suffix == u"svg" ? saveSvg(path) : saveCsv(path));
    if (!saved) {
        QMessageBox::warning(this, tr("Save the chart"),
                             tr("The file could not be written. Please choose another place."));
    }
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    openSaveMenu(event->globalPos());
}

void ChartPanel::openSaveMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.setObjectName(u"chartMenu"_s);
    menu.addAction(tr("Copy picture"), this, [this] {
        flush();
        QApplication::clipboard()->setPixmap(grab());
    });
    menu.addAction(tr("Copy result in words"), this, [this] { QApplication::clipboard()->setText(summary()); });
    menu.addSeparator();
    menu.addAction(tr("Save as picture (PNG)…"), this, [this] { saveAs(u"png"_s); });
    menu.addAction(tr("Save as drawing (SVG)…"), this, [this] { saveAs(u"svg"_s); });
    menu.addAction(tr("Save the numbers (CSV)…"), this, [this] { saveAs(u"csv"_s); });
    menu.exec(globalPosition);
}

}  // namespace resetscope::ui
