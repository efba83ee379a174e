// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSizeF>
#include <QString>

#include <optional>

namespace resetscope::app {

/// The sheet a report is laid out for.
enum class Paper { A4, Letter };

/// "a4" or "letter"; the word in settings and on the command line.
[[nodiscard]] QString paperWord(Paper paper);
/// The other way round, in any case of letters; nothing for another word.
[[nodiscard]] std::optional<Paper> paperFromWord(const QString &word);

/// Width and height in points of 1/72 inch.
[[nodiscard]] QSizeF paperSize(Paper paper);

/// What printers hold in that country: Letter in the United States, Canada, Mexico and most of Latin America that
/// uses it (CLDR "paperSize"), A4 everywhere else.
[[nodiscard]] Paper paperOf(QLocale::Territory territory);

/// Of the country this computer is set up for, whatever the language of the report: on Unix `LC_ALL`, `LC_PAPER`
/// and `LANG` in that order, elsewhere the regional settings.
[[nodiscard]] Paper usualPaper();

}  // namespace resetscope::app
