// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace resetscope::tests {

class WindowFixture;

/// Every page and state of the training. `shot` takes the window as it is under that name; `wanted` says whether a name
/// is asked for. `all`: each part of each lesson; else of one.
void trainingPictures(WindowFixture &fixture, const std::function<bool(const QString &)> &wanted,
                      const std::function<void(const QString &)> &shot, bool all);

}  // namespace resetscope::tests
