// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/compare.h"

#include "app/places/compare_words.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFloor = 0.5;            ///< a weaker verdict is not one to compare with
constexpr double kLimitTolerance = 0.05;  ///< limits of one box seen over two paths
constexpr double kFarEnough = 1.05;       ///< beyond the limit by this much, and still fine
constexpr qint64 kSameTime_s = 3600;

/// The finding that carries the limit of a cause, and the one that says how far it was fine.
struct LimitIds {
    Cause cause;
    const char *limit;
    const char *survived;
};
constexpr std::array kLimits{
    LimitIds{Cause::IdleTimeout, "idle_limit_s", "idle_survived_s"},
    LimitIds{Cause::IdleTimeout, "request_idle_limit_s", "request_idle_survived_s"},
    LimitIds{Cause::KeepaliveMismatch, "keepalive_timeout_s", "keepalive_survived_s"},
    LimitIds{Cause::LargePayload, "payload_limit_bytes", "payload_survived_up_bytes"},
    LimitIds{Cause::LargePayload, "payload_limit_bytes", "payload_survived_down_bytes"},
    LimitIds{Cause::ResourceExhaustion, "connection_limit", "load_survived_connections"},
};

std::optional<probes::Finding> limitOf(const CaseFile &file, Cause cause)
{
    for (const LimitIds &ids : kLimits) {
        const probes::Finding *finding = ids.cause == cause ? probes::find(file.findings, ids.limit) : nullptr;
        if (finding != nullptr && std::holds_alternative<double>(finding->value)) {
            return *finding;
        }
    }
    return std::nullopt;
}

/// A place that is fine says so only if it was tried beyond the limit that was seen elsewhere.
bool testedBeyond(const CaseFile &file, Cause cause, const probes::Finding &limit)
{
    const double value = std::get<double>(limit.value);
    bool known = false;
    for (const LimitIds &ids : kLimits) {
        if (ids.cause != cause || limit.id != ids.limit) {
            continue;
        }
        known = true;
        if (probes::number(file.findings, ids.survived).value_or(0) >= value * kFarEnough) {
            return true;
        }
        // Fine with a limit of its own that lies further out.
        const auto own = probes::number(file.findings, ids.limit);
        if (own && *own >= value * kFarEnough) {
            return true;
        }
    }
    return !known;
}

/// Faults that come and go: two places differ by chance when they measured at different times.
bool comesAndGoes(Cause cause)
{
    return cause == Cause::ApplicationCrash || cause == Cause::ResourceExhaustion || cause == Cause::GatewayTimeout;
}

QDateTime endOf(const CaseFile &file)
{
    return file.started.addMSecs(static_cast<qint64>(file.elapsed_s * 1000));
}

bool overlap(const CaseFile &a, const CaseFile &b)
{
    return !a.started.isValid() || !b.started.isValid() || (a.started <= endOf(b) && b.started <= endOf(a));
}

std::string serviceOf(const CaseFile &file)
{
    return file.target.host + ':' + std::to_string(file.target.port);
}

QSet<QString> addressesOf(const CaseFile &file)
{
    return {file.addresses.begin(), file.addresses.end()};
}

bool loopback(const probes::Target &target)
{
    return target.host == "localhost" || target.host == "::1" || target.host.starts_with("127.") ||
           target.host.ends_with(".localhost");
}

PlaceRow rowOf(const PlaceCase &place)
{
    PlaceRow row;
    row.name = place.name;
    row.here = place.here;
    const Diagnosis &diagnosis = place.file.diagnosis;
    row.cause = diagnosis.cause;
    row.confidence = diagnosis.confidence;
    if (place.file.findings.empty() || diagnosis.abstained || diagnosis.confidence < kFloor) {
        row.says = PlaceSays::Unknown;
    } else if (diagnosis.cause == Cause::Healthy) {
        row.says = PlaceSays::Healthy;
    } else {
        row.says = PlaceSays::Fault;
        row.limit = limitOf(place.file, diagnosis.cause);
    }
    return row;
}

/// Different services cannot be compared: the one that most places measured stays.
void leaveOutOthers(const std::vector<PlaceCase> &places, Comparison &result)
{
    std::map<std::string, int> count;
    for (const PlaceCase &place : places) {
        ++count[serviceOf(place.file)];
    }
    if (count.size() < 2) {
        return;
    }
    const auto most =
        std::max_element(count.begin(), count.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    QStringList left;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (serviceOf(places[i].file) != most->first) {
            result.places[i].says = PlaceSays::OtherService;
            left << places[i].name;
        }
    }
    result.notes << places::leftOut(left, QString::fromStdString(most->first));
}

std::vector<FindingRow> findingRows(const std::vector<PlaceCase> &places)
{
    static constexpr std::array kFirst{
        "connect_outcome",  "tls_ok",          "http_status",         "idle_limit_s",
        "idle_survived_s",  "idle_close_kind", "keepalive_timeout_s", "payload_limit_bytes",
        "connection_limit", "reset_origin",    "reset_hop",           "reset_ratio",
        "loss_ratio",       "path_mtu_bytes",  "crash_interval_s",    "connect_time_s",
        "server_product"};
    std::vector<std::string> ids(kFirst.begin(), kFirst.end());
    for (const PlaceCase &place : places) {
        for (const probes::Finding &finding : place.file.findings) {
            if (std::find(ids.begin(), ids.end(), finding.id) == ids.end()) {
                ids.push_back(finding.id);
            }
        }
    }
    std::vector<FindingRow> rows;
    for (const std::string &id : ids) {
        FindingRow row;
        row.id = QString::fromStdString(id);
        const probes::Finding *first = nullptr;
        for (const PlaceCase &place : places) {
            const probes::Finding *finding = probes::find(place.file.findings, id);
            row.values.push_back(finding ? std::optional(*finding) : std::nullopt);
            if (finding != nullptr && first == nullptr) {
                first = finding;
            } else if (finding != nullptr && differs(*first, *finding)) {
                row.differs = true;
            }
        }
        if (first != nullptr) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// The verdicts, sorted.
struct Groups {
    std::vector<std::size_t> faulty;
    std::vector<std::size_t> healthy;
    std::vector<std::size_t> unknown;
    std::vector<std::size_t> tooNear;
};

QStringList namesOf(const Comparison &result, const std::vector<std::size_t> &group)
{
    QStringList names;
    for (const std::size_t i : group) {
        names << (result.places[i].here ? places::hereName() : result.places[i].name);
    }
    return names;
}

double best(const Comparison &result, const std::vector<std::size_t> &group)
{
    double value = 0;
    for (const std::size_t i : group) {
        value = std::max(value, result.places[i].confidence);
    }
    return value;
}

double weakest(const Comparison &result, const std::vector<std::size_t> &group)
{
    double value = 1;
    for (const std::size_t i : group) {
        value = std::min(value, result.places[i].confidence);
    }
    return value;
}

Groups groupsOf(const Comparison &result)
{
    Groups groups;
    for (std::size_t i = 0; i < result.places.size(); ++i) {
        switch (result.places[i].says) {
        case PlaceSays::Fault:
            groups.faulty.push_back(i);
            break;
        case PlaceSays::Healthy:
            groups.healthy.push_back(i);
            break;
        case PlaceSays::NotFarEnough:
            groups.tooNear.push_back(i);
            break;
        case PlaceSays::Unknown:
            groups.unknown.push_back(i);
            break;
        case PlaceSays::OtherService:
            break;
        }
    }
    return groups;
}

/// All faulty.
void judgeFaults(const Groups &groups, Comparison &result)
{
    const Cause cause = result.places[groups.faulty.front()].cause;
    const bool oneCause = std::all_of(groups.faulty.begin(), groups.faulty.end(),
                                      [&](std::size_t i) { return result.places[i].cause == cause; });
    result.confidence = weakest(result, groups.faulty);
    if (!oneCause) {
        result.pattern = Pattern::DifferentCauses;
        std::vector<std::pair<QString, Cause>> seen;
        for (const std::size_t i : groups.faulty) {
            seen.emplace_back(result.places[i].name, result.places[i].cause);
        }
        places::sayDifferentCauses(result, seen);
        return;
    }
    std::size_t low = groups.faulty.front();
    std::size_t high = low;
    bool limitsEverywhere = true;
    for (const std::size_t i : groups.faulty) {
        const auto &limit = result.places[i].limit;
        limitsEverywhere = limitsEverywhere && limit && limit->id == result.places[low].limit->id;
        if (!limitsEverywhere) {
            break;
        }
        const double value = std::get<double>(limit->value);
        low = value < std::get<double>(result.places[low].limit->value) ? i : low;
        high = value > std::get<double>(result.places[high].limit->value) ? i : high;
    }
    // A crowd's limit moves from run to run; it does not tell two paths apart.
    const bool steady = cause != Cause::ResourceExhaustion;
    if (limitsEverywhere && steady && differs(*result.places[low].limit, *result.places[high].limit, kLimitTolerance)) {
        std::vector<std::size_t> lower;
        std::vector<std::size_t> rest;
        for (const std::size_t i : groups.faulty) {
            (differs(*result.places[low].limit, *result.places[i].limit, kLimitTolerance) ? rest : lower).push_back(i);
        }
        result.pattern = Pattern::DifferentLimits;
        result.side = Side::Path;
        places::sayDifferentLimits(result, namesOf(result, lower), *result.places[low].limit, namesOf(result, rest),
                                   *result.places[high].limit);
        return;
    }
    result.pattern = Pattern::SameEverywhere;
    result.side = Side::Service;
    places::saySameEverywhere(result, cause,
                              limitsEverywhere ? result.places[low].limit : std::optional<probes::Finding>());
}

/// Some faulty, some fine.
void judgeSome(const std::vector<PlaceCase> &places, const Groups &groups, Comparison &result)
{
    const QStringList from = namesOf(result, groups.faulty);
    const QStringList notFrom = namesOf(result, groups.healthy);
    const PlaceRow &first = result.places[groups.faulty.front()];
    const auto comes = std::find_if(groups.faulty.begin(), groups.faulty.end(),
                                    [&](std::size_t i) { return comesAndGoes(result.places[i].cause); });
    const auto together = [&](std::size_t a) {
        return std::any_of(groups.healthy.begin(), groups.healthy.end(),
                           [&](std::size_t b) { return overlap(places[a].file, places[b].file); });
    };
    if (comes != groups.faulty.end() && !together(*comes)) {
        result.pattern = Pattern::Unclear;
        places::sayAtDifferentTimes(result, from, notFrom);
        return;
    }
    result.confidence = std::min(best(result, groups.faulty), best(result, groups.healthy));
    QSet<QString> bad;
    QSet<QString> good;
    for (const std::size_t i : groups.faulty) {
        bad += addressesOf(places[i].file);
    }
    for (const std::size_t i : groups.healthy) {
        good += addressesOf(places[i].file);
    }
    if (!bad.isEmpty() && !good.isEmpty() && !bad.intersects(good) && first.cause != Cause::NameResolution) {
        result.pattern = Pattern::DifferentMachines;
        places::sayDifferentMachines(result, from, bad.values(), notFrom, good.values());
        return;
    }
    result.pattern = Pattern::OnlySome;
    const bool onlyHere = groups.faulty.size() == 1 && first.here;
    result.side = Side::Path;
    places::sayOnlySome(result, from, notFrom, first.cause, onlyHere);
}

void addNotes(const std::vector<PlaceCase> &places, const Groups &groups, Comparison &result)
{
    if (!groups.unknown.empty()) {
        result.notes << places::cannotTell(namesOf(result, groups.unknown));
    }
    if (!groups.tooNear.empty() && result.pattern != Pattern::Unclear) {
        result.notes << places::notFarEnough(namesOf(result, groups.tooNear));
    }
    QDateTime first;
    QDateTime last;
    bool local = false;
    for (const PlaceCase &place : places) {
        const QDateTime &started = place.file.started;
        if (started.isValid()) {
            first = first.isValid() ? std::min(first, started) : started;
            last = last.isValid() ? std::max(last, started) : started;
        }
        local = local || loopback(place.file.target);
    }
    if (first.isValid() && first.secsTo(last) > kSameTime_s) {
        result.notes << places::farApart(first.secsTo(last));
    }
    if (local && places.size() > 1) {
        result.notes << places::localName();
    }
}

}  // namespace

QString patternId(Pattern pattern)
{
    switch (pattern) {
    case Pattern::TooFew:
        return u"too_few"_s;
    case Pattern::Unclear:
        return u"unclear"_s;
    case Pattern::NoneSeesIt:
        return u"none_sees_it"_s;
    case Pattern::SameEverywhere:
        return u"same_everywhere"_s;
    case Pattern::OnlySome:
        return u"only_some"_s;
    case Pattern::DifferentLimits:
        return u"different_limits"_s;
    case Pattern::DifferentCauses:
        return u"different_causes"_s;
    case Pattern::DifferentMachines:
        break;
    }
    return u"different_machines"_s;
}

bool differs(const probes::Finding &a, const probes::Finding &b, double tolerance)
{
    const auto *first = std::get_if<double>(&a.value);
    const auto *second = std::get_if<double>(&b.value);
    if (first == nullptr || second == nullptr) {
        return a.value != b.value;
    }
    const double spanA = std::abs(*first) * tolerance;
    const double spanB = std::abs(*second) * tolerance;
    const double highA = std::max(a.high.value_or(*first), *first + spanA);
    const double lowA = std::min(a.low.value_or(*first), *first - spanA);
    const double highB = std::max(b.high.value_or(*second), *second + spanB);
    const double lowB = std::min(b.low.value_or(*second), *second - spanB);
    return highA < lowB || highB < lowA;
}

Comparison comparePlaces(const std::vector<PlaceCase> &places)
{
    Comparison result;
    for (const PlaceCase &place : places) {
        result.places.push_back(rowOf(place));
    }
    result.findings = findingRows(places);
    leaveOutOthers(places, result);
    Groups groups = groupsOf(result);
    // The shortest limit seen decides how far the others must have been tested.
    for (const std::size_t faulty : groups.faulty) {
        const PlaceRow &seen = result.places[faulty];
        for (const std::size_t fine : groups.healthy) {
            if (seen.limit && !testedBeyond(places[fine].file, seen.cause, *seen.limit)) {
                result.places[fine].says = PlaceSays::NotFarEnough;
            }
        }
    }
    groups = groupsOf(result);
    const std::size_t usable = groups.faulty.size() + groups.healthy.size();
    if (places.size() < 2 || usable + groups.unknown.size() + groups.tooNear.size() < 2) {
        result.pattern = Pattern::TooFew;
        places::sayTooFew(result);
    } else if (usable < 2) {
        result.pattern = Pattern::Unclear;
        if (!groups.tooNear.empty()) {
            const PlaceRow &seen = result.places[groups.faulty.front()];
            places::sayNotFarEnough(result, namesOf(result, groups.tooNear),
                                    namesOf(result, {groups.faulty.front()}).first(), *seen.limit);
        } else {
            places::sayUnclear(result);
        }
    } else if (groups.faulty.empty()) {
        result.pattern = Pattern::NoneSeesIt;
        result.confidence = weakest(result, groups.healthy);
        places::sayNoneSeesIt(result);
    } else if (groups.healthy.empty()) {
        judgeFaults(groups, result);
    } else {
        judgeSome(places, groups, result);
    }
    addNotes(places, groups, result);
    return result;
}

}  // namespace resetscope::app
