// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

struct Installed {
    QString code = u"en"_s;
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qt;
};

Installed &installed()
{
    static Installed state;
    return state;
}

/// A system in Portuguese (Brazil) is "pt_BR"; a file may be named after the whole code or the language alone. Another
/// country's kind of the language is better than English, unless it is written in another script (zh_TW).
QString bestMatch(const QString &wanted)
{
    const auto known = languages();
    const auto has = [&](const QString &code) {
        return std::any_of(known.begin(), known.end(), [&](const Language &l) { return l.code == code; });
    };
    const QString code = QString(wanted).replace(u'-', u'_');
    if (has(code)) {
        return code;
    }
    const QString language = code.section(u'_', 0, 0);
    if (has(language)) {
        return language;
    }
    const QLocale asked(code);
    for (const Language &other : known) {
        const QLocale locale(other.code);
        if (asked.language() != QLocale::C && asked.language() == locale.language() &&
            asked.script() == locale.script()) {
            return other.code;
        }
    }
    return u"en"_s;
}

/// Numbers and dates as the system writes them where it speaks the language, else as most of its readers do.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    QLocale locale(code);
    if (system.language() == locale.language() && system.script() == locale.script()) {
        locale = system;
    }
    // Qt fills %n with 0-9 always; two kinds of digits on one page would be worse than the less usual one.
    if (locale.zeroDigit() != u"0"_s) {
        locale = QLocale(locale.language(), QLocale::UnitedArabEmirates);
    }
    return locale;
}

}  // namespace

std::vector<Language> languages()
{
    std::vector<Language> result{{u"en"_s, u"English"_s}};
    const auto files = QDir(u":/i18n"_s).entryList({u"resetscope_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(11, file.size() - 14);
        if (code == u"en"_s) {
            continue;
        }
        const QLocale locale(code);
        // "português (Brasil)": the country where the code names one
        QString name = locale.nativeLanguageName();
        if (code.contains(u'_') && !name.contains(u'(') && locale.language() == QLocale::Portuguese) {
            name += u" ("_s + locale.nativeTerritoryName() + u')';
        }
        if (!name.isEmpty()) {
            name[0] = name[0].toUpper();
        }
        result.push_back({code, name});
    }
    return result;
}

void installLanguage(const QString &code)
{
    const QString wanted = bestMatch(code.isEmpty() ? QLocale::system().name() : code);
    Installed &state = installed();
    QLocale::setDefault(localeOf(wanted));
    state.code = wanted;

    auto ours = std::make_unique<QTranslator>();
    auto qt = std::make_unique<QTranslator>();
    // English carries plural forms only ("1 test", "2 tests").
    const bool haveOurs = ours->load(u":/i18n/resetscope_"_s + wanted + u".qm"_s);
    const bool haveQt =
        wanted != u"en"_s && qt->load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (state.qt) {
        QCoreApplication::removeTranslator(state.qt.get());
    }
    if (state.ours) {
        QCoreApplication::removeTranslator(state.ours.get());
    }
    state.qt = haveQt ? std::move(qt) : nullptr;
    state.ours = haveOurs ? std::move(ours) : nullptr;
    if (state.qt) {
        QCoreApplication::installTranslator(state.qt.get());
    }
    if (state.ours) {
        QCoreApplication::installTranslator(state.ours.get());
    }
}

QString currentLanguage()
{
    return installed().code;
}

}  // namespace resetscope::app
