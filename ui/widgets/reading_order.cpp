// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>
#include <vector>

namespace resetscope::ui {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &stops);

void collectLayout(QLayout *layout, std::vector<QWidget *> &stops, QList<QWidget *> &seen)
{
    std::vector<QLayoutItem *> items;
    for (int i = 0; i < layout->count(); ++i) {
        items.push_back(layout->itemAt(i));
    }
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        const auto cell = [&](const QLayoutItem *item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            for (int i = 0; i < grid->count(); ++i) {
                if (grid->itemAt(i) == item) {
                    grid->getItemPosition(i, &row, &column, &rows, &columns);
                }
            }
            return std::pair(row, column);
        };
        std::stable_sort(items.begin(), items.end(),
                         [&](const QLayoutItem *a, const QLayoutItem *b) { return cell(a) < cell(b); });
    }
    for (QLayoutItem *item : items) {
        if (QWidget *widget = item->widget()) {
            seen << widget;
            collect(widget, stops);
        } else if (QLayout *inner = item->layout()) {
            collectLayout(inner, stops, seen);
        }
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &stops)
{
    if (widget->isHidden() || widget->isWindow()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()) {
        stops.push_back(widget);
    }
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget)) {
        return;  // what is inside belongs to it
    }
    QList<QWidget *> seen;
    if (widget->layout()) {
        collectLayout(widget->layout(), stops, seen);
    }
    QList<QWidget *> rest;
    if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            rest << splitter->widget(i);
        }
    } else {
        for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!seen.contains(child)) {
                rest << child;
            }
        }
        std::stable_sort(rest.begin(), rest.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    }
    for (QWidget *child : std::as_const(rest)) {
        collect(child, stops);
    }
}

class BeforeTab : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            const auto *widget = static_cast<QWidget *>(watched);
            if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && widget->hasFocus()) {
                followReadingOrder(*widget->window());
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

void followReadingOrder(QWidget &window)
{
    std::vector<QWidget *> stops;
    QList<QWidget *> seen;
    if (window.layout()) {
        collectLayout(window.layout(), stops, seen);
    }
    for (QWidget *child : window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!seen.contains(child)) {
            collect(child, stops);
        }
    }
    for (std::size_t i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

void installReadingOrder(QApplication &application)
{
    application.installEventFilter(new BeforeTab(&application));
}

}  // namespace resetscope::ui
