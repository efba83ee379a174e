// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label_sides.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace resetscope::ui {

namespace {

constexpr const char *kWanted = "wanted_alignment";  ///< as the page asked for it

class LabelSides : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto type = event->type();
        if (type == QEvent::Polish || type == QEvent::Show || type == QEvent::LayoutDirectionChange) {
            if (auto *label = qobject_cast<QLabel *>(watched)) {
                place(*label);
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void place(QLabel &label)
    {
        const Qt::Alignment now = label.alignment();
        const bool ours = now.testFlag(Qt::AlignAbsolute) && label.property(kWanted).isValid();
        const Qt::Alignment wanted = ours ? Qt::Alignment(label.property(kWanted).toInt()) : now;
        if (wanted.testFlag(Qt::AlignAbsolute) || wanted.testFlag(Qt::AlignHCenter)) {
            return;
        }
        Qt::Alignment then = wanted;
        if (label.layoutDirection() == Qt::RightToLeft) {
            label.setProperty(kWanted, static_cast<int>(wanted));
            then = QStyle::visualAlignment(Qt::RightToLeft, wanted) | Qt::AlignAbsolute;
        }
        if (then != now) {
            label.setAlignment(then);
        }
    }
};

}  // namespace

void installLabelSides(QApplication &application)
{
    application.installEventFilter(new LabelSides(&application));
}

}  // namespace resetscope::ui
