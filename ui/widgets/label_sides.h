// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace resetscope::ui {

/// Labels stand at the side where the window is read from. Qt aligns a label by the direction of its own text, so that
/// names and numbers in Latin letters would stand at the far end of a mirrored window.
void installLabelSides(QApplication &application);

}  // namespace resetscope::ui
