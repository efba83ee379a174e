// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/cause.h"

#include "app/content/content.h"

#include <QJsonObject>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    Cause cause;
    QLatin1StringView id;
};

constexpr std::array<Named, kCauseCount> kNames{{
    {Cause::IdleTimeout, "idle_timeout"_L1},
    {Cause::ApplicationCrash, "application_crash"_L1},
    {Cause::ResourceExhaustion, "resource_exhaustion"_L1},
    {Cause::NetworkDeviceReset, "network_device_reset"_L1},
    {Cause::LargePayload, "large_payload"_L1},
    {Cause::KeepaliveMismatch, "keepalive_mismatch"_L1},
    {Cause::NetworkPath, "network_path"_L1},
    {Cause::GatewayTimeout, "gateway_timeout"_L1},
    {Cause::ServiceDown, "service_down"_L1},
    {Cause::NameResolution, "name_resolution"_L1},
    {Cause::Unreachable, "unreachable"_L1},
    {Cause::TlsFailure, "tls_failure"_L1},
    {Cause::Healthy, "healthy"_L1},
}};

/// The English texts, read once; translation happens at each call because the language can change.
const QJsonObject &causeObject()
{
    static const QJsonObject causes = [] {
        const auto loaded = loadContent(u"causes.json"_s);
        const auto *document = std::get_if<QJsonDocument>(&loaded);
        return document != nullptr ? document->object().value("causes"_L1).toObject() : QJsonObject();
    }();
    return causes;
}

}  // namespace

const std::array<Cause, kCauseCount> &allCauses() noexcept
{
    static constexpr std::array<Cause, kCauseCount> causes = [] {
        std::array<Cause, kCauseCount> list{};
        for (std::size_t i = 0; i < kCauseCount; ++i) {
            list[i] = kNames[i].cause;
        }
        return list;
    }();
    return causes;
}

QString causeId(Cause cause)
{
    for (const Named &named : kNames) {
        if (named.cause == cause) {
            return named.id;
        }
    }
    return QString();
}

std::optional<Cause> causeFromId(const QString &id)
{
    for (const Named &named : kNames) {
        if (named.id == id) {
            return named.cause;
        }
    }
    return std::nullopt;
}

CauseText causeText(Cause cause)
{
    const QJsonObject object = causeObject().value(causeId(cause)).toObject();
    const auto text = [&](QLatin1StringView key) { return trContent(object.value(key).toString()); };
    return {text("title"_L1), text("explanation"_L1), text("folklore"_L1), text("analogy"_L1)};
}

QString sideId(Side side)
{
    switch (side) {
    case Side::ThisComputer:
        return u"this_computer"_s;
    case Side::Path:
        return u"path"_s;
    case Side::Service:
        return u"service"_s;
    case Side::Unknown:
        break;
    }
    return u"unknown"_s;
}

}  // namespace resetscope::app
