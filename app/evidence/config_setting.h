// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace resetscope::app {

/// What a setting limits, whatever the product calls it.
enum class Limit {
    ClientIdle,       ///< silence allowed between two requests of a client (s)
    ClientHeader,     ///< time for the request's header (s)
    ClientBody,       ///< silence allowed inside a request's body (s)
    ClientSend,       ///< silence allowed while the answer is sent (s)
    UpstreamConnect,  ///< time to reach the next server (s)
    UpstreamRead,     ///< silence of the next server that is waited for (s)
    UpstreamIdle,     ///< how long an unused connection to the next server is kept (s)
    Tunnel,           ///< silence on a passed-through connection (s)
    BodySize,         ///< request body (bytes)
    HeaderSize,       ///< request header (bytes)
};
[[nodiscard]] QString limitId(Limit limit);  ///< "client_idle"
[[nodiscard]] bool isSize(Limit limit);

/// One effective value with the line that set it. `value` is in seconds or bytes; nothing: no limit.
struct ConfigSetting {
    Limit limit = Limit::ClientIdle;
    QString directive;  ///< "proxy_read_timeout 30s"
    std::optional<double> value;
    QString file;
    qint64 line = 0;         ///< 0 with `isDefault`
    bool isDefault = false;  ///< the product's own default: no line sets it
};

/// A part of a configuration with settings of its own: a server, a location, a frontend.
struct ConfigScope {
    QString product;                    ///< "nginx", "haproxy", "apache", "envoy"
    QString name;                       ///< "server shop.example, location /api"
    QStringList listens;                ///< ports ("443", "8080") that clients connect to
    QStringList upstreams;              ///< "host:port" of the next servers; empty: it answers itself
    bool keepsUpstream = false;         ///< unused connections to the next server are kept for reuse
    QMap<int, ConfigSetting> settings;  ///< by `Limit`
    QString file;
    qint64 line = 0;

    [[nodiscard]] const ConfigSetting *setting(Limit limit) const;
};

}  // namespace resetscope::app
