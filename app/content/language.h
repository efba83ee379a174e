// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace resetscope::app {

/// A language of the interface.
struct Language {
    QString code;        ///< "en", "de"
    QString nativeName;  ///< "Deutsch"
};

/// Every language that has a translation, English first.
[[nodiscard]] std::vector<Language> languages();

/// Switches the running program to a language: our texts, Qt's own, and the default locale for numbers and dates.
/// Empty: the system's language where we have it, else English. Unknown codes give English. Widgets receive
/// QEvent::LanguageChange. GUI thread (or the only thread of a command-line program).
void installLanguage(const QString &code);

/// Code of the language in use; "en" before the first `installLanguage`.
[[nodiscard]] QString currentLanguage();

}  // namespace resetscope::app
