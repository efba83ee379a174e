// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

/// How much moves on the screen. GUI thread.
namespace resetscope::ui {

/// What the system asks for: animations switched off in the settings of the desktop (Windows, KDE, GTK and GNOME).
/// False where it does not say.
[[nodiscard]] bool systemWantsLessMotion();

/// Whether things that move by themselves stand still: bars grow in steps of a second, busy bars rest, menus do not
/// fade. What is measured is shown all the same. The user's choice, else the system's.
[[nodiscard]] bool reducedMotion();

/// The user's choice; kept for the next start.
void setReducedMotion(bool reduced);

/// Reads the choice and makes Qt follow it.
void applyMotion(QApplication &application);

}  // namespace resetscope::ui
