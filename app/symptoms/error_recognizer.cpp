// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symptoms/error_recognizer.h"

#include "app/symptoms/error_pattern.h"
#include "app/symptoms/location_lifter.h"

#include <algorithm>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxText = 256 * 1024;
constexpr qsizetype kMaxLine = 4000;  ///< a longer line is read up to here: bounded work for every pattern
constexpr qsizetype kMaxExcerpt = 300;
constexpr std::size_t kMaxFound = 5;

/// The text without terminal colours and control characters, each line of bounded length.
QString readable(const QString &text)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;]{0,12}[A-Za-z]"_s);
    QString result;
    for (const QStringView line : QStringView(text).left(kMaxText).split(u'\n')) {
        QString clean = line.left(kMaxLine).toString();
        clean.remove(colours);
        for (QChar &c : clean) {
            if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
                c = u' ';
            }
        }
        result += clean + u'\n';
    }
    return result;
}

struct Found {
    const ErrorPattern *pattern = nullptr;
    QString line;
    QString excerpt;
    qsizetype at = 0;
};

Found describe(const ErrorPattern &pattern, const QRegularExpressionMatch &match, const QString &text)
{
    const qsizetype begin = text.lastIndexOf(u'\n', match.capturedStart()) + 1;
    const qsizetype end = text.indexOf(u'\n', match.capturedStart());
    Found found;
    found.pattern = &pattern;
    found.at = begin;
    found.line = text.mid(begin, end < 0 ? -1 : end - begin);
    const qsizetype before = std::max<qsizetype>(0, match.capturedStart() - begin - kMaxExcerpt / 3);
    found.excerpt = found.line.mid(before, kMaxExcerpt).trimmed();
    return found;
}

bool applies(const ErrorPattern &pattern, const QString &text, const QString &lower)
{
    if (!pattern.hint.isEmpty() && !lower.contains(pattern.hint)) {
        return false;
    }
    if (!pattern.also.pattern().isEmpty() && !pattern.also.match(text).hasMatch()) {
        return false;
    }
    return pattern.unless.pattern().isEmpty() || !pattern.unless.match(text).hasMatch();
}

RecognizedError recognized(const Found &found, const QString &text)
{
    const ErrorPattern &pattern = *found.pattern;
    RecognizedError error;
    error.patternId = pattern.id;
    error.source = trContent(pattern.source);
    error.meaning = trContent(pattern.meaning);
    error.caution = trContent(pattern.caution);
    error.wire = pattern.wire;
    error.excerpt = found.excerpt;
    error.suggestedAnswers = pattern.answers;
    // The same line knows best; what it leaves open may stand elsewhere in the text.
    LiftedPlace place = liftPlace(found.line);
    if (!place.host) {
        place = liftPlace(text);
    }
    error.host = place.host;
    error.port = place.port;
    error.url = place.url;
    error.time = liftTime(found.line);
    if (!error.time) {
        error.time = liftTime(text);
    }
    return error;
}

}  // namespace

std::vector<RecognizedError> recognizeErrors(const QString &text)
{
    const QString clean = readable(text);
    const QString lower = clean.toLower();
    std::vector<Found> matches;
    for (const ErrorPattern &pattern : errorPatterns()) {
        if (!applies(pattern, clean, lower)) {
            continue;
        }
        const auto match = pattern.match.match(clean);
        if (match.hasMatch()) {
            matches.push_back(describe(pattern, match, clean));
        }
    }
    // General words are given up where a specific pattern fits the same line.
    std::erase_if(matches, [&](const Found &general) {
        return general.pattern->rank <= 1 && std::any_of(matches.begin(), matches.end(), [&](const Found &other) {
                   return other.pattern->rank > 1 && other.at == general.at;
               });
    });
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Found &a, const Found &b) { return a.pattern->rank > b.pattern->rank; });
    std::vector<RecognizedError> result;
    for (const Found &found : matches) {
        result.push_back(recognized(found, clean));
        if (result.size() >= kMaxFound) {
            break;
        }
    }
    return result;
}

}  // namespace resetscope::app
