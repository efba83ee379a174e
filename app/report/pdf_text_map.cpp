// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_text_map.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

/// Radicals without a decomposition and the ideograph that shares their glyph (Unicode's EquivalentUnifiedIdeograph).
constexpr std::array<std::pair<char16_t, char16_t>, 74> kRadicals{
    {{0x2E82, 0x4E5B}, {0x2E83, 0x4E5A}, {0x2E85, 0x4EBB}, {0x2E89, 0x5202}, {0x2E8B, 0x353E}, {0x2E8E, 0x5140},
     {0x2E8F, 0x5C23}, {0x2E90, 0x5C22}, {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A}, {0x2E94, 0x5F51}, {0x2E95, 0x5F50},
     {0x2E96, 0x5FC4}, {0x2E98, 0x624C}, {0x2E99, 0x6535}, {0x2E9B, 0x65E1}, {0x2E9E, 0x6B7A}, {0x2EA0, 0x6C11},
     {0x2EA1, 0x6C35}, {0x2EA3, 0x706C}, {0x2EA4, 0x722B}, {0x2EA6, 0x4E2C}, {0x2EA8, 0x72AD}, {0x2EAB, 0x7F52},
     {0x2EAD, 0x793B}, {0x2EAF, 0x7CF9}, {0x2EB0, 0x7E9F}, {0x2EB1, 0x7F53}, {0x2EB2, 0x7F52}, {0x2EB3, 0x34C1},
     {0x2EB9, 0x8002}, {0x2EBA, 0x8080}, {0x2EBE, 0x8279}, {0x2EC2, 0x8864}, {0x2EC3, 0x8980}, {0x2EC4, 0x897F},
     {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2}, {0x2EC8, 0x8BA0}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ECC, 0x8FB6},
     {0x2ECD, 0x8FB6}, {0x2ED0, 0x9485}, {0x2ED1, 0x9577}, {0x2ED2, 0x9578}, {0x2ED3, 0x957F}, {0x2ED4, 0x95E8},
     {0x2ED6, 0x961D}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE},
     {0x2EDD, 0x98DF}, {0x2EDF, 0x98E0}, {0x2EE0, 0x9963}, {0x2EE2, 0x9A6C}, {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C},
     {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F}, {0x2EE7, 0x5364}, {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE},
     {0x2EEB, 0x6589}, {0x2EEC, 0x9F50}, {0x2EED, 0x6B6F}, {0x2EEE, 0x9F7F}, {0x2EEF, 0x7ADC}, {0x2EF0, 0x9F99},
     {0x2EF1, 0x9F9C}, {0x2EF2, 0x4E80}}};

/// What was meant by the character a glyph is named after.
QString meant(char16_t code, const QString &language)
{
    switch (code) {
    case 0x0009:
    case 0x000D:
    case 0x00A0:
        return u" "_s;
    case 0x00AD:
        return u"-"_s;
    case 0x2F3E:
        return language.startsWith("zh"_L1) ? u"\u6237"_s : u"\u6238"_s;
    default:
        break;
    }
    if (code >= 0x2E80 && code < 0x2F00) {
        const auto at = std::lower_bound(kRadicals.begin(), kRadicals.end(), std::pair<char16_t, char16_t>{code, 0});
        return at != kRadicals.end() && at->first == code ? QString(QChar(at->second)) : QString(QChar(code));
    }
    const bool compatible = (code >= 0x2F00 && code < 0x2FE0) || (code >= 0xF900 && code < 0xFE00) ||
                            (code >= 0xFE70 && code < 0xFEFF) || code == 0x2126;
    const QString text{QChar(code)};
    if (!compatible) {
        return text;
    }
    // A ligature of two Arabic letters stays one: readers that turn a line round would turn its letters round as well.
    const QString letter = text.normalized(QString::NormalizationForm_KC);
    return letter.size() == 1 ? letter : text;
}

QString hex(const QString &text)
{
    QString out = u"<"_s;
    for (const QChar c : text) {
        out += u"%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0')).toUpper();
    }
    return out + u'>';
}

/// "-63.6 0 Td <0008> Tj": a step and the glyph drawn there.
struct Glyph {
    double x = 0, y = 0;  ///< of the page, once added up
    QByteArray code;
};

std::optional<Glyph> glyphOf(const QByteArray &line)
{
    if (!line.trimmed().endsWith(" Tj")) {
        return std::nullopt;
    }
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() != 5 || words[2] != "Td" || !words[3].startsWith('<')) {
        return std::nullopt;
    }
    bool okX = false;
    bool okY = false;
    Glyph glyph{words[0].toDouble(&okX), words[1].toDouble(&okY), words[3]};
    return okX && okY ? std::optional(glyph) : std::nullopt;
}

/// Writes one run of glyphs, turned round when it goes from right to left.
void appendRun(QByteArray &out, std::vector<Glyph> &run)
{
    for (std::size_t i = 1; i < run.size(); ++i) {
        run[i].x += run[i - 1].x;
        run[i].y += run[i - 1].y;
    }
    if (run.size() > 1 && run.back().x < run.front().x) {
        std::reverse(run.begin(), run.end());
    }
    double x = 0;
    double y = 0;
    for (const Glyph &glyph : run) {
        // Steps of written numbers, so that rounding does not add up.
        const QByteArray stepX = QByteArray::number(glyph.x - x, 'f', 4);
        const QByteArray stepY = QByteArray::number(glyph.y - y, 'f', 4);
        x += stepX.toDouble();
        y += stepY.toDouble();
        out += stepX + ' ' + stepY + " Td " + glyph.code + " Tj\n";
    }
    run.clear();
}

}  // namespace

QByteArray glyphsInVisualOrder(const QByteArray &content)
{
    QByteArray out;
    out.reserve(content.size() + content.size() / 8);
    std::vector<Glyph> run;
    bool backwards = false;
    QByteArray unchanged;
    const auto finish = [&] {
        if (backwards) {
            appendRun(out, run);
        } else {
            out += unchanged;
            run.clear();
        }
        unchanged.clear();
        backwards = false;
    };
    for (qsizetype at = 0; at < content.size();) {
        qsizetype end = content.indexOf('\n', at);
        end = end < 0 ? content.size() : end + 1;
        const QByteArray line = content.mid(at, end - at);
        at = end;
        if (auto glyph = glyphOf(line)) {
            backwards = backwards || (!run.empty() && glyph->x < 0);
            run.push_back(std::move(*glyph));
            unchanged += line;
        } else {
            finish();
            out += line;
        }
    }
    finish();
    return out;
}

QByteArray searchableTextMap(const QByteArray &map, const QString &language)
{
    static const QRegularExpression list(u"^(<[0-9A-Fa-f]+> <[0-9A-Fa-f]+> )\\[([^\\]]*)\\]"_s);
    static const QRegularExpression range(u"^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>\\s*$"_s);
    QStringList lines = QString::fromLatin1(map).split(u'\n');
    bool inside = false;
    const auto translated = [&](uint code) { return hex(meant(static_cast<char16_t>(code), language)); };
    for (QString &line : lines) {
        if (line.endsWith("beginbfrange"_L1)) {
            inside = true;
        } else if (line.startsWith("endbfrange"_L1)) {
            inside = false;
        } else if (const auto found = list.match(line); inside && found.hasMatch()) {
            QStringList codes;
            for (const QString &code : found.captured(2).split(u' ', Qt::SkipEmptyParts)) {
                // A longer one is several characters already.
                codes.append(code.size() == 6 ? translated(code.mid(1, 4).toUInt(nullptr, 16)) : code);
            }
            line = found.captured(1) + u'[' + codes.join(u' ') + u']';
        } else if (const auto same = range.match(line); inside && same.hasMatch()) {
            const uint first = same.captured(1).toUInt(nullptr, 16);
            const uint last = same.captured(2).toUInt(nullptr, 16);
            const uint code = same.captured(3).toUInt(nullptr, 16);
            if (first == 0 || last < first || last - first > 255) {
                continue;  // the glyph for what is missing
            }
            QStringList codes;
            for (uint i = 0; i <= last - first; ++i) {
                codes.append(translated(code + i));
            }
            line = u"<%1> <%2> [%3]"_s.arg(same.captured(1), same.captured(2), codes.join(u' '));
        }
    }
    return lines.join(u'\n').toLatin1();
}

}  // namespace resetscope::app::report
