// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace resetscope::tests
{

/// Adds a test class to this executable; `main` runs the classes named on the command line, or all.
bool registerTest(const char *name, std::function<std::unique_ptr<QObject>()> make);

/// Called once before QCoreApplication is made by `main`; a UI test file sets it to make a QApplication instead.
using ApplicationFactory = std::function<std::unique_ptr<QObject>(int &, char **)>;
bool setApplicationFactory(ApplicationFactory factory);

}  // namespace resetscope::tests

#define RESETSCOPE_TEST(Class)                                                                                         \
    [[maybe_unused]] static const bool registered##Class =                                                             \
        resetscope::tests::registerTest(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
