// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace resetscope::app::report {

/// The ToUnicode table of an embedded font so that its text is found and copied as it was written. A font may draw
/// several characters with one glyph; the PDF then names the lowest of them: a radical for an ideograph, a joined
/// form for an Arabic letter, a tab for a space. `language` (BCP 47) decides where two ideographs are possible.
[[nodiscard]] QByteArray searchableTextMap(const QByteArray &map, const QString &language);

/// The drawing commands of a page with the glyphs of right-to-left words in the order in which they stand on the page,
/// from left to right, as readers expect them. QPdfWriter draws them in reading order, each a step back; programs
/// that extract the text then take every letter for a word of its own. Nothing moves on the page.
[[nodiscard]] QByteArray glyphsInVisualOrder(const QByteArray &content);

}  // namespace resetscope::app::report
