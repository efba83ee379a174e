// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace resetscope::ui {

/// To be called after parts of a scrolling page were filled anew while it is shown. New parts become visible with the
/// next round of the event loop; only then is it known how tall the page is, and what the layouts remember is wrong.
void layOutAgain(QWidget &page);

}  // namespace resetscope::ui
