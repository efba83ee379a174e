// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fixes/fix_catalog.h"

#include "app/fixes/fix_entry.h"
#include "app/fixes/fix_values.h"

#include <QSet>

#include <algorithm>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

// What a hint is worth. Seen beats suspected, suspected beats general.
constexpr double kSeenServer = 2.0;
constexpr double kSeenClient = 1.2;
constexpr double kEvidence = 1.6;  ///< the server itself told of this very trouble
constexpr double kSuspected = 1.0;
constexpr double kNeutral = 0.8;  ///< nobody was seen: first what helps against every product
constexpr double kWrongEnd = -0.4;
constexpr double kSecondCause = -0.6;
constexpr std::size_t kFew = 8;  ///< more would only be leafed through
constexpr int kFewPerProduct = 2;
constexpr double kUncertainCause = 0.15;  ///< below this share a cause gets no checks while nothing is decided

/// What the case tells about who is involved.
struct Hints {
    QString server;
    QString pattern;
    QString closeKind;
    QString protocol;
    QMap<QString, double> suspects;  ///< product -> score
    QSet<QString> seen;              ///< "id" of findings that are true or above 0, "id=word" of words
};

QSet<QString> seenIn(const probes::Findings &findings)
{
    QSet<QString> seen;
    for (const probes::Finding &finding : findings) {
        const QString id = QString::fromStdString(finding.id);
        if (const auto *number = std::get_if<double>(&finding.value)) {
            if (*number > 0) {
                seen.insert(id);
            }
        } else if (const auto *flag = std::get_if<bool>(&finding.value)) {
            if (*flag) {
                seen.insert(id);
            }
        } else if (const auto *word = std::get_if<std::string>(&finding.value)) {
            seen.insert(id + u'=' + QString::fromStdString(*word));
        }
    }
    return seen;
}

Hints hintsOf(const probes::Findings &findings)
{
    Hints hints;
    hints.server = QString::fromStdString(probes::word(findings, "server_product").value_or(std::string()));
    hints.seen = seenIn(findings);
    if (const auto limit = measuredLimit(findings)) {
        hints.closeKind = limit->closeKind;
        for (const Suspect &suspect : suspectsFor(limit->low, limit->high, limit->closeKind, limit->scope)) {
            double &score = hints.suspects[suspect.product];
            score = std::max(score, suspect.score);
        }
    }
    return hints;
}

Hints hintsOf(const CaseFile &file)
{
    Hints hints = hintsOf(file.findings);
    hints.pattern = file.errorPattern;
    hints.protocol = file.target.isHttp() ? u"http"_s : u"raw"_s;
    return hints;
}

double relevance(const FixEntry &entry, const Hints &hints)
{
    double result = entry.weight;
    if (!hints.server.isEmpty() && entry.servers.contains(hints.server, Qt::CaseInsensitive)) {
        result += kSeenServer;
    }
    if (!hints.pattern.isEmpty() &&
        std::any_of(entry.patterns.begin(), entry.patterns.end(),
                    [&](const QString &start) { return hints.pattern.startsWith(start); })) {
        result += kSeenClient;
    }
    if (std::any_of(entry.findings.begin(), entry.findings.end(),
                    [&](const QString &finding) { return hints.seen.contains(finding); })) {
        result += kEvidence;
    }
    double suspected = 0;
    for (const QString &product : entry.suspects) {
        suspected = std::max(suspected, hints.suspects.value(product));
    }
    result += kSuspected * suspected;
    if (entry.neutral && hints.server.isEmpty() && hints.pattern.isEmpty()) {
        result += kNeutral;
    }
    if (!hints.closeKind.isEmpty() && !entry.closeKinds.isEmpty() && !entry.closeKinds.contains(hints.closeKind)) {
        result += kWrongEnd;
    }
    return result;
}

}  // namespace

std::vector<Fix> everyFixFor(const CaseFile &file)
{
    QMap<Cause, double> offsets;
    if (file.diagnosis.abstained) {
        // Nothing is decided: only commands that look, for the causes still in question.
        for (const RankedCause &ranked : file.diagnosis.ranking) {
            if (ranked.probability >= kUncertainCause) {
                offsets.insert(ranked.cause, ranked.probability);
            }
        }
    } else {
        offsets.insert(file.diagnosis.cause, 0);
        if (file.diagnosis.second && !offsets.contains(*file.diagnosis.second)) {
            offsets.insert(*file.diagnosis.second, kSecondCause);
        }
    }
    offsets.remove(Cause::Healthy);
    if (offsets.isEmpty()) {
        return {};
    }
    const Hints hints = hintsOf(file);
    const TemplateValues values = fixValues(file.findings, file.target);
    std::vector<Fix> fixes;
    for (const FixEntry &entry : fixEntries()) {
        if (!offsets.contains(entry.cause) || (file.diagnosis.abstained && entry.kind != FixEntry::Kind::Check) ||
            (!entry.protocols.isEmpty() && !entry.protocols.contains(hints.protocol))) {
            continue;
        }
        auto rendered = renderFix(entry, values);
        if (auto *fix = std::get_if<Fix>(&rendered)) {
            fix->relevance = relevance(entry, hints) + offsets.value(entry.cause);
            fixes.push_back(std::move(*fix));
        }
    }
    std::stable_sort(fixes.begin(), fixes.end(), [](const Fix &a, const Fix &b) { return a.relevance > b.relevance; });
    return fixes;
}

std::vector<Fix> bestOf(const std::vector<Fix> &fixes, const QString &chosen)
{
    std::vector<Fix> best;
    QMap<QString, int> products;
    const auto take = [&](const Fix &fix) {
        best.push_back(fix);
        ++products[fix.product];
    };
    const auto found = std::find_if(fixes.begin(), fixes.end(), [&](const Fix &fix) { return fix.id == chosen; });
    if (found != fixes.end()) {
        take(*found);
    }
    for (const Fix &fix : fixes) {
        if (best.size() < kFew && products.value(fix.product) < kFewPerProduct && fix.id != chosen) {
            take(fix);
        }
    }
    return best;
}

std::vector<Fix> fixesFor(const CaseFile &file)
{
    return bestOf(everyFixFor(file));
}

std::vector<Fix> allFixes(std::optional<Cause> cause, const probes::Findings &findings)
{
    const TemplateValues values = fixValues(findings, std::nullopt);
    const Hints hints = hintsOf(findings);
    std::vector<Fix> fixes;
    for (const FixEntry &entry : fixEntries()) {
        if (cause && entry.cause != *cause) {
            continue;
        }
        auto rendered = renderFix(entry, values);
        if (auto *fix = std::get_if<Fix>(&rendered)) {
            fix->relevance = relevance(entry, hints);
            fixes.push_back(std::move(*fix));
        }
    }
    if (cause) {
        std::stable_sort(fixes.begin(), fixes.end(),
                         [](const Fix &a, const Fix &b) { return a.relevance > b.relevance; });
    }
    return fixes;
}

}  // namespace resetscope::app
