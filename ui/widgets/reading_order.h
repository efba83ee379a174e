// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace resetscope::ui {

/// Puts the stops of the Tab key into the order in which the window is read. Qt's own order is that in which widgets
/// were made, which is wrong wherever rows come and go.
void followReadingOrder(QWidget &window);

/// Does that for the window that has the focus, each time before Tab moves it.
void installReadingOrder(QApplication &application);

}  // namespace resetscope::ui
