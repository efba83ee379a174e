// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"

#include <algorithm>
#include <array>

namespace resetscope::app {

using namespace Qt::StringLiterals;

QString paperWord(Paper paper)
{
    return paper == Paper::Letter ? u"letter"_s : u"a4"_s;
}

std::optional<Paper> paperFromWord(const QString &word)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        if (word.compare(paperWord(paper), Qt::CaseInsensitive) == 0) {
            return paper;
        }
    }
    return std::nullopt;
}

QSizeF paperSize(Paper paper)
{
    return paper == Paper::Letter ? QSizeF(612, 792) : QSizeF(595.276, 841.89);
}

Paper paperOf(QLocale::Territory territory)
{
    static constexpr std::array letter{
        QLocale::UnitedStates, QLocale::Canada,      QLocale::Mexico,     QLocale::Belize,    QLocale::Chile,
        QLocale::Colombia,     QLocale::CostaRica,   QLocale::ElSalvador, QLocale::Guatemala, QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::Venezuela,
    };
    return std::find(letter.begin(), letter.end(), territory) == letter.end() ? Paper::A4 : Paper::Letter;
}

Paper usualPaper()
{
#ifdef Q_OS_UNIX
    for (const char *name : {"LC_ALL", "LC_PAPER", "LANG"}) {
        // "en_US.UTF-8"; a bare "C" says nothing about a country.
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) {
            return value.contains(u'_') ? paperOf(QLocale(value.section(u'.', 0, 0)).territory()) : Paper::A4;
        }
    }
#endif
    return paperOf(QLocale::system().territory());
}

}  // namespace resetscope::app
