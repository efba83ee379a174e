// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/content.h"
#include "app/fixes/fix_catalog.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastScore = 0.2;
constexpr std::size_t kMostSuspects = 12;

struct Row {
    Suspect suspect;
    QString scope;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table = [] {
        std::vector<Row> result;
        const auto document = loadContent(u"suspects.json"_s);
        if (const auto *json = std::get_if<QJsonDocument>(&document)) {
            for (const QJsonValue value : json->object().value(u"suspects"_s).toArray()) {
                const QJsonObject item = value.toObject();
                Row row;
                row.suspect.product = item.value(u"product"_s).toString();
                row.suspect.setting = item.value(u"setting"_s).toString();
                row.suspect.default_s = item.value(u"default_s"_s).toDouble();
                row.suspect.onExpiry = item.value(u"on_expiry"_s).toString();
                row.suspect.note = item.value(u"note"_s).toString();
                row.suspect.source = item.value(u"source"_s).toString();
                row.scope = item.value(u"scope"_s).toString();
                if (row.suspect.default_s > 0) {
                    result.push_back(std::move(row));
                }
            }
        }
        return result;
    }();
    return table;
}

/// 1 inside the interval, falling off within about 3 % (at least half a second) outside it.
double closeness(double default_s, double low, double high)
{
    const double distance = default_s < low ? low - default_s : default_s > high ? default_s - high : 0;
    const double tolerance = std::max(0.5, 0.03 * default_s);
    return std::exp(-(distance / tolerance) * (distance / tolerance));
}

/// A box that forgets silently is seen as silence, or as a reset drawn by the next use.
double kindAgreement(const QString &seen, const QString &expected)
{
    if (seen.isEmpty()) {
        return 0.7;
    }
    if (seen == expected || (seen == u"silent"_s && expected.startsWith(u"silent"_s))) {
        return 1.0;
    }
    if (seen == u"rst"_s && expected == u"silent_then_rst"_s) {
        return 0.9;
    }
    if (expected == u"other"_s) {
        return 0.5;
    }
    return 0.15;
}

double scopeAgreement(const QString &seen, const QString &expected)
{
    static const QMap<QString, QStringList> fitting{
        {u"between_requests"_s, {u"between_requests"_s, u"server_side"_s}},
        {u"during_request"_s, {u"during_request"_s, u"upstream"_s, u"header"_s, u"body"_s}},
        {u"raw"_s, {u"tcp_idle"_s, u"server_side"_s}}};
    if (seen.isEmpty() || !fitting.contains(seen) || fitting.value(seen).contains(expected)) {
        return 1.0;
    }
    // A layer-4 device counts silence wherever it falls.
    if (expected == u"tcp_idle"_s) {
        return 0.85;
    }
    // Settings of the client's own pool explain what the client does, not what the far end did.
    return expected == u"client_side"_s ? 0.1 : 0.35;
}

}  // namespace

std::vector<Suspect> suspectsFor(double low, double high, const QString &closeKind, const QString &scope)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high <= 0) {
        return {};
    }
    if (low > high) {
        std::swap(low, high);
    }
    std::vector<Suspect> result;
    for (const Row &row : rows()) {
        Suspect suspect = row.suspect;
        suspect.score = closeness(suspect.default_s, low, high) * kindAgreement(closeKind, suspect.onExpiry) *
                        scopeAgreement(scope, row.scope);
        if (suspect.score >= kLeastScore) {
            suspect.note = trContent(suspect.note);
            result.push_back(std::move(suspect));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Suspect &a, const Suspect &b) { return a.score > b.score; });
    QSet<QString> seen;
    std::erase_if(result, [&](const Suspect &suspect) {
        const QString key = suspect.product + u'\n' + suspect.setting;
        if (seen.contains(key)) {
            return true;
        }
        seen.insert(key);
        return false;
    });
    if (result.size() > kMostSuspects) {
        result.resize(kMostSuspects);
    }
    return result;
}

}  // namespace resetscope::app
