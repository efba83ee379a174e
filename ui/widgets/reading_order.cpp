// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
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
    if (widget->isHidden() || widget->isWindow() || !widget->isEnabled()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()) {
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

/// A ring around a label that has the focus; style sheets could only draw it by moving the text.
class LabelRings : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint) {
            return QObject::eventFilter(watched, event);
        }
        auto *label = qobject_cast<QLabel *>(watched);
        if (!label || !label->hasFocus()) {
            return QObject::eventFilter(watched, event);
        }
        watched->event(event);
        QPainter painter(label);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::instance().color(ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(label->rect()).adjusted(1, 1, -1, -1), 4, 4);
        return true;
    }
};

}  // namespace

bool moveFocus(QWidget &window, bool next)
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
    const auto count = static_cast<qsizetype>(stops.size());
    if (count == 0) {
        return false;
    }
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < count; ++i) {
        const QWidget *stop = stops[static_cast<std::size_t>(i)];
        // The innermost stop around the focus: a field inside a spin box, a button inside a row.
        if (now && (stop == now || stop->isAncestorOf(now))) {
            at = i;
        }
    }
    at = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    QWidget *target = stops[static_cast<std::size_t>(at)];
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = target->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            scroll->ensureWidgetVisible(target);
        }
    }
    return true;
}

void installFocusRings(QApplication &application)
{
    application.installEventFilter(new LabelRings(&application));
}

}  // namespace resetscope::ui
