// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace resetscope::ui {

/// Moves the focus to the next stop of the Tab key in the order in which the window is read. Qt's own order is that in
/// which widgets were made, which is wrong wherever rows come and go. False where there is no other stop.
bool moveFocus(QWidget &window, bool next);

/// Texts with links or words to select show the focus like everything else.
void installFocusRings(QApplication &application);

}  // namespace resetscope::ui
