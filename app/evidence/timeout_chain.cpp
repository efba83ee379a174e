// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/timeout_chain.h"

#include "app/evidence/config_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// The side that reuses a connection has to give it up this much earlier: a second of travel and timers.
constexpr double kKeepaliveMargin_s = 1;

QString said(const char *text)
{
    return QCoreApplication::translate("TimeoutChain", text);
}

QString whoOf(const ConfigScope &scope)
{
    return scope.product + u", "_s + scope.name;
}

ChainEnd endOf(const ConfigScope &scope, const ConfigSetting &setting)
{
    return {whoOf(scope), scope.product, setting.directive, setting.value.value_or(INFINITY),
            setting.file, setting.line,  setting.isDefault};
}

/// "50m", "8k", "1000": what nginx reads as that many bytes.
QString nginxSize(double value)
{
    const auto bytes = static_cast<qint64>(std::ceil(value));
    return bytes > 0 && bytes % (1024 * 1024) == 0 ? u"%1m"_s.arg(bytes / (1024 * 1024))
           : bytes > 0 && bytes % 1024 == 0        ? u"%1k"_s.arg(bytes / 1024)
                                                   : QString::number(bytes);
}

/// The line to write so that a limit gets this value, in the product's own words; empty: no such setting.
QString settingLine(const QString &product, Limit limit, double value)
{
    const QString seconds = QString::number(std::ceil(value), 'f', 0);
    const QString bytes = QString::number(std::ceil(value), 'f', 0);
    if (product == "nginx"_L1) {
        switch (limit) {
        case Limit::ClientIdle:
        case Limit::UpstreamIdle:
            return u"keepalive_timeout %1s;"_s.arg(seconds);
        case Limit::UpstreamRead:
            return u"proxy_read_timeout %1s;"_s.arg(seconds);
        case Limit::Tunnel:
            return u"proxy_timeout %1s;"_s.arg(seconds);
        case Limit::BodySize:
            return u"client_max_body_size %1;"_s.arg(nginxSize(value));
        case Limit::HeaderSize:
            return u"large_client_header_buffers 4 %1;"_s.arg(nginxSize(value));
        default:
            return QString();
        }
    }
    if (product == "haproxy"_L1) {
        switch (limit) {
        case Limit::ClientIdle:
            return u"timeout http-keep-alive %1s"_s.arg(seconds);
        case Limit::UpstreamRead:
            return u"timeout server %1s"_s.arg(seconds);
        case Limit::UpstreamIdle:
            return u"pool-purge-delay %1s"_s.arg(seconds);
        case Limit::Tunnel:
            return u"timeout tunnel %1s"_s.arg(seconds);
        case Limit::HeaderSize:
            return u"tune.bufsize %1"_s.arg(bytes);
        default:
            return QString();
        }
    }
    if (product == "apache"_L1) {
        switch (limit) {
        case Limit::ClientIdle:
            return u"KeepAliveTimeout %1"_s.arg(seconds);
        case Limit::UpstreamRead:
            return u"ProxyTimeout %1"_s.arg(seconds);
        case Limit::UpstreamIdle:
            return u"ProxyPass ... ttl=%1"_s.arg(seconds);
        case Limit::BodySize:
            return u"LimitRequestBody %1"_s.arg(bytes);
        case Limit::HeaderSize:
            return u"LimitRequestFieldSize %1"_s.arg(bytes);
        default:
            return QString();
        }
    }
    if (product == "envoy"_L1) {
        switch (limit) {
        case Limit::ClientIdle:
        case Limit::UpstreamIdle:
        case Limit::Tunnel:
            return u"idle_timeout: %1s"_s.arg(seconds);
        case Limit::UpstreamRead:
            return u"timeout: %1s"_s.arg(seconds);
        case Limit::HeaderSize:
            return u"max_request_headers_kb: %1"_s.arg(std::ceil(value / 1024));
        default:
            return QString();
        }
    }
    if (product == "aws"_L1 && (limit == Limit::UpstreamRead || limit == Limit::UpstreamIdle)) {
        return u"idle_timeout.timeout_seconds=%1"_s.arg(seconds);
    }
    return QString();
}

/// Back must be larger than front: the front gives up first.
struct Rule {
    const char *id;
    Limit front;
    Limit back;
    double margin;
    bool changeBack;
    const char *good;
    const char *bad;
};

constexpr Rule kRules[] = {
    {"keepalive", Limit::UpstreamIdle, Limit::ClientIdle, kKeepaliveMargin_s, true,
     QT_TRANSLATE_NOOP("TimeoutChain",
                       "%1 lets an unused connection go after %2, before %3 closes it after %4. That is right."),
     QT_TRANSLATE_NOOP("TimeoutChain", "%1 keeps unused connections for %2, but %3 already closes them after %4. A "
                                       "request that is sent at that moment is lost.")},
    {"body", Limit::BodySize, Limit::BodySize, 0, true,
     QT_TRANSLATE_NOOP("TimeoutChain", "%1 lets uploads of up to %2 through, and %3 accepts up to %4. That is right."),
     QT_TRANSLATE_NOOP(
         "TimeoutChain",
         "%1 lets uploads of up to %2 through, but %3 accepts only %4. A larger one is cut off in the middle.")},
    {"header", Limit::HeaderSize, Limit::HeaderSize, 0, true,
     QT_TRANSLATE_NOOP("TimeoutChain", "%1 lets headers up to %2 through, and %3 accepts up to %4. That is right."),
     QT_TRANSLATE_NOOP("TimeoutChain",
                       "%1 lets headers up to %2 through, but %3 accepts only %4. A larger one is refused.")},
};

ChainLink linkOf(const Rule &rule, const ChainEnd &front, const ChainEnd &back, bool uncertain)
{
    const bool size = isSize(rule.front);
    ChainLink link;
    link.rule = QString::fromLatin1(rule.id);
    link.front = front;
    link.back = back;
    link.uncertain = uncertain;
    link.margin = back.value - front.value;
    link.violated = back.value < front.value + rule.margin;
    const auto shown = [&](double value) {
        return std::isinf(value) ? said(QT_TRANSLATE_NOOP("TimeoutChain", "no limit")) : limitAmount(value, size);
    };
    link.sentence =
        said(link.violated ? rule.bad : rule.good).arg(front.who, shown(front.value), back.who, shown(back.value));
    if (!link.violated) {
        return link;
    }
    // Longer at the back where it has a setting for that; else shorter in front.
    const double longer = size ? front.value : std::max(front.value * 1.2, front.value + 5);
    QString fix = std::isfinite(longer) ? settingLine(back.product, rule.back, longer) : QString();
    if (!fix.isEmpty()) {
        link.fixAt = u"back"_s;
    } else {
        const double shorter = size ? back.value : std::max(1.0, std::min(back.value * 0.8, back.value - 1));
        fix = settingLine(front.product, rule.front, shorter);
        link.fixAt = fix.isEmpty() ? QString() : u"front"_s;
    }
    link.fix = fix;
    return link;
}

/// The outer side waits at least as long as the inner one, or it gives up while the inner one still works.
ChainLink gatewayLink(const ChainEnd &front, const ChainEnd &back, bool uncertain)
{
    ChainLink link;
    link.rule = u"gateway"_s;
    link.front = front;
    link.back = back;
    link.uncertain = uncertain;
    link.margin = front.value - back.value;
    link.violated = front.value < back.value;
    const auto shown = [&](double value) {
        return std::isinf(value) ? said(QT_TRANSLATE_NOOP("TimeoutChain", "no limit")) : limitAmount(value, false);
    };
    link.sentence =
        said(link.violated
                 ? QT_TRANSLATE_NOOP("TimeoutChain",
                                     "%1 gives up after %2 although %3 may still wait %4 for its answer. The client "
                                     "then gets an error for a request that goes on working.")
                 : QT_TRANSLATE_NOOP("TimeoutChain", "%1 waits %2, longer than %3 behind it with %4. That is right."))
            .arg(front.who, shown(front.value), back.who, shown(back.value));
    if (link.violated) {
        link.fix = std::isfinite(back.value)
                       ? settingLine(front.product, Limit::UpstreamRead, back.value + 5)
                       : settingLine(back.product, Limit::UpstreamRead, std::max(1.0, front.value - 5));
        link.fixAt = link.fix.isEmpty() ? QString() : std::isfinite(back.value) ? u"front"_s : u"back"_s;
    }
    return link;
}

void join(const ConfigScope &front, const ConfigScope &back, bool uncertain, TimeoutChain &chain)
{
    for (const Rule &rule : kRules) {
        const ConfigSetting *near = front.setting(rule.front);
        const ConfigSetting *far = back.setting(rule.back);
        const bool applies = rule.front != Limit::UpstreamIdle || front.keepsUpstream;
        // Two defaults say nothing about these servers as they are run: only what somebody wrote is judged.
        if (near == nullptr || far == nullptr || !applies ||
            (near->isDefault && far->isDefault && isSize(rule.front))) {
            continue;
        }
        if (rule.front == Limit::UpstreamIdle && far->value && *far->value <= 0) {
            continue;  // the back closes after every answer and says so
        }
        chain.links.push_back(linkOf(rule, endOf(front, *near), endOf(back, *far), uncertain));
    }
    const ConfigSetting *near = front.setting(Limit::UpstreamRead);
    const ConfigSetting *far = back.setting(Limit::UpstreamRead);
    if (near != nullptr && far != nullptr && !back.upstreams.isEmpty()) {
        chain.links.push_back(gatewayLink(endOf(front, *near), endOf(back, *far), uncertain));
    }
}

/// A live test against the outermost configuration: what was measured, beside what is written.
void addMeasured(const std::vector<ConfigScope> &scopes, const probes::Findings &measured, TimeoutChain &chain)
{
    const auto idle = probes::number(measured, "idle_limit_s");
    const auto keepalive = probes::number(measured, "keepalive_timeout_s");
    const auto payload = probes::number(measured, "payload_limit_bytes");
    const auto compare = [&](const char *rule, Limit limit, std::optional<double> value, const char *name) {
        if (!value) {
            return;
        }
        const ConfigScope *nearest = nullptr;
        for (const ConfigScope &scope : scopes) {
            const ConfigSetting *setting = scope.setting(limit);
            if (setting != nullptr && setting->value &&
                (nearest == nullptr ||
                 std::abs(*setting->value - *value) < std::abs(*nearest->setting(limit)->value - *value))) {
                nearest = &scope;
            }
        }
        if (nearest == nullptr) {
            return;
        }
        const ConfigSetting &setting = *nearest->setting(limit);
        ChainLink link;
        link.rule = QString::fromLatin1(rule);
        link.front = {said(QT_TRANSLATE_NOOP("TimeoutChain", "measured from here")),
                      QString(),
                      QString::fromLatin1(name),
                      *value,
                      QString(),
                      0,
                      false};
        link.back = endOf(*nearest, setting);
        link.margin = *value - *setting.value;
        const bool same = std::abs(link.margin) <= std::max(isSize(limit) ? 65536.0 : 1.5, *setting.value * 0.03);
        // Shorter than anything that is written: another box on the way ends the connection first.
        link.violated = !same && link.margin < 0;
        const bool size = isSize(limit);
        link.sentence =
            said(same ? QT_TRANSLATE_NOOP("TimeoutChain", "The measured limit of %1 is the one that %2 sets (%3).")
                 : link.violated
                     ? QT_TRANSLATE_NOOP("TimeoutChain", "The measured limit of %1 is smaller than what %2 sets (%3). "
                                                         "Something else on the way ends the connection first.")
                     : QT_TRANSLATE_NOOP("TimeoutChain",
                                         "The measured limit of %1 is larger than what %2 sets (%3). "
                                         "The test may have reached another part of the configuration."))
                .arg(limitAmount(*value, size), link.back.who, setting.directive);
        chain.links.push_back(std::move(link));
    };
    compare("idle", Limit::Tunnel, idle, "idle_limit_s");
    compare("idle", Limit::ClientIdle, keepalive, "keepalive_timeout_s");
    compare("body", Limit::BodySize, payload, "payload_limit_bytes");
}

}  // namespace

int TimeoutChain::violations(const QString &rule) const
{
    return static_cast<int>(std::count_if(links.begin(), links.end(),
                                          [&](const ChainLink &link) { return link.rule == rule && link.violated; }));
}

QString limitAmount(double value, bool bytes)
{
    const QLocale locale;
    if (bytes) {
        double unit = 1;
        while (value / unit >= 1024) {
            unit *= 1024;
        }
        const bool round = std::abs(value / unit - std::round(value / unit)) < 0.05;
        return locale.formattedDataSize(static_cast<qint64>(value), round ? 0 : 1);
    }
    // What was measured is not exact to a hundredth, what is written rarely has any.
    const double digits = value < 10 ? 100 : value < 60 ? 10 : 1;
    return QCoreApplication::translate("Report", "%1 s", "seconds")
        .arg(locale.toString(std::round(value * digits) / digits, 'g', 8));
}

TimeoutChain buildChain(const std::vector<ConfigScope> &scopes, const probes::Findings &measured,
                        const QString &testedPort)
{
    TimeoutChain chain;
    // Who passes to whom: the port of the next server is one that a configuration listens on.
    std::vector<std::vector<std::size_t>> behind(scopes.size());
    std::vector<bool> hasFront(scopes.size(), false);
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        for (std::size_t j = 0; j < scopes.size(); ++j) {
            const bool reaches = i != j && std::any_of(scopes[i].upstreams.begin(), scopes[i].upstreams.end(),
                                                       [&](const QString &address) {
                                                           return scopes[j].listens.contains(portOf(address));
                                                       });
            // A configuration that passes to its own port passes to another machine.
            if (reaches && !(scopes[i].product == scopes[j].product && scopes[i].listens == scopes[j].listens)) {
                behind[i].push_back(j);
                hasFront[j] = true;
            }
        }
    }
    // Two products without a matching port: the one that passes on stands in front.
    bool any = std::any_of(behind.begin(), behind.end(), [](const auto &list) { return !list.empty(); });
    bool guessed = false;
    if (!any) {
        std::vector<std::size_t> fronts;
        std::vector<std::size_t> backs;
        for (std::size_t i = 0; i < scopes.size(); ++i) {
            const bool passes = !scopes[i].upstreams.isEmpty() || scopes[i].product == "aws"_L1;
            (passes ? fronts : backs).push_back(i);
        }
        // AWS does not say where it passes to: whatever else there is stands behind it.
        for (const std::size_t front : std::vector<std::size_t>(fronts)) {
            for (std::size_t i = 0; scopes[front].product == "aws"_L1 && i < scopes.size(); ++i) {
                if (scopes[i].product != "aws"_L1) {
                    behind[front].push_back(i);
                    hasFront[i] = true;
                    guessed = true;
                }
            }
        }
        if (!guessed && fronts.size() == 1 && backs.size() == 1 &&
            scopes[fronts[0]].product != scopes[backs[0]].product) {
            behind[fronts[0]].push_back(backs[0]);
            hasFront[backs[0]] = true;
            guessed = true;
        }
    }
    // From the client inwards: a box comes after every box in front of it.
    std::vector<std::size_t> order;
    std::vector<bool> placed(scopes.size(), false);
    for (std::size_t round = 0; round < scopes.size() && order.size() < scopes.size(); ++round) {
        for (std::size_t i = 0; i < scopes.size(); ++i) {
            bool waits = false;
            for (std::size_t j = 0; j < scopes.size(); ++j) {
                waits = waits ||
                        (!placed[j] && j != i && std::find(behind[j].begin(), behind[j].end(), i) != behind[j].end());
            }
            if (!placed[i] && (!waits || round + 1 == scopes.size())) {
                placed[i] = true;
                order.push_back(i);
            }
        }
    }
    for (const std::size_t i : order) {
        ChainHop hop{whoOf(scopes[i]), scopes[i].product, scopes[i].listens, {}};
        for (const ConfigSetting &setting : scopes[i].settings) {
            hop.limits.push_back(endOf(scopes[i], setting));
        }
        chain.hops.push_back(std::move(hop));
        for (const std::size_t j : behind[i]) {
            join(scopes[i], scopes[j], guessed, chain);
        }
    }
    std::vector<ConfigScope> outer;
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (!hasFront[i]) {
            outer.push_back(scopes[i]);
        }
    }
    // What was tested is the box that listens where the test went; without one, what stands outermost.
    std::vector<ConfigScope> tested;
    for (const ConfigScope &scope : scopes) {
        if (!testedPort.isEmpty() && scope.listens.contains(testedPort)) {
            tested.push_back(scope);
        }
    }
    addMeasured(tested.empty() ? outer : tested, measured, chain);
    std::stable_sort(chain.links.begin(), chain.links.end(),
                     [](const ChainLink &a, const ChainLink &b) { return a.violated && !b.violated; });
    return chain;
}

}  // namespace resetscope::app
