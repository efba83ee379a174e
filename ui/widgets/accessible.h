// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

/// What screen readers and other helpers learn about widgets that paint themselves. GUI thread.
namespace resetscope::ui {

/// A painted widget with things in it that the arrow keys walk over: lanes, points, questions, packets. Each becomes an
/// object of its own for screen readers, with its words and its place.
class PictureParts {
public:
    PictureParts() = default;
    PictureParts(const PictureParts &) = delete;
    PictureParts &operator=(const PictureParts &) = delete;
    virtual ~PictureParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QString partWords(int index) const = 0;  ///< values, not only a name; translated
    [[nodiscard]] virtual QRect partArea(int index) const = 0;     ///< in the coordinates of the widget
    [[nodiscard]] virtual int currentPart() const = 0;             ///< where the arrow keys are; -1: nowhere
    [[nodiscard]] virtual QAccessible::Role pictureRole() const { return QAccessible::Chart; }
    [[nodiscard]] virtual QAccessible::Role partRole() const { return QAccessible::ListItem; }
};

/// More parts than this are not listed one by one; the summary of the picture speaks for all.
inline constexpr int kMostParts = 400;

/// Makes Qt ask us for the widgets of this program. Once, before the first window.
void installAccessibility();

/// The arrow keys went to another part: screen readers say its words.
void tellCurrentPart(QWidget *picture, int index);

/// Says a sentence to people who cannot see the window of `about`, without moving the focus. Sentences that come within
/// a moment are told together, the newest three.
void announce(const QWidget *about, const QString &sentence);

}  // namespace resetscope::ui
