// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/lay_out.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

void layOutAgain(QWidget &page)
{
    auto *scroll = page.findChild<QScrollArea *>(u"pageScroll"_s);
    if (!scroll || !scroll->widget()) {
        return;
    }
    // Queued behind what makes the new parts visible.
    QTimer::singleShot(0, scroll, [scroll] {
        QWidget *holder = scroll->widget();
        const auto parts = holder->findChildren<QWidget *>();
        // Inner parts first: what holds them asks them.
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            if (QLayout *layout = (*part)->layout()) {
                layout->invalidate();
                layout->activate();  // layouts in layouts forget what they remember only here
            }
            (*part)->updateGeometry();
        }
        holder->layout()->invalidate();
        holder->updateGeometry();
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(holder, &request);
    });
}

}  // namespace resetscope::ui
