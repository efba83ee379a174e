// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"
#include "app/evidence/json_tree.h"

#include <QByteArray>
#include <QMap>

#include <functional>

namespace resetscope::app {

/// A configuration file. `firstLine`: of its text inside a bundle. `name`: where it stood on its own machine.
struct ConfigText {
    QString file;  ///< as findings cite it
    QString name;  ///< "/etc/nginx/nginx.conf"; for files given directly the path on this machine
    QByteArray text;
    qint64 firstLine = 1;
};

/// Gives the files that an `include` means, with wildcards. An empty list: not given.
using IncludeFinder = std::function<std::vector<ConfigText>(const QString &pattern, const ConfigText &from)>;

struct ConfigOutcome {
    std::vector<ConfigScope> scopes;
    std::vector<EvidenceNote> notes;
};

/// nginx: blocks, inheritance, includes, its units (a bare number of `keepalive_timeout` is seconds, `1m` a minute;
/// `client_max_body_size 1m` a mebibyte). The output of `nginx -T` is understood as well.
[[nodiscard]] ConfigOutcome readNginxConfig(const ConfigText &text, const IncludeFinder &include);
/// HAProxy: sections, the `defaults` in force, milliseconds where no unit is written.
[[nodiscard]] ConfigOutcome readHaProxyConfig(const ConfigText &text);
/// Apache httpd: server and virtual hosts, `Define`, includes.
[[nodiscard]] ConfigOutcome readApacheConfig(const ConfigText &text, const IncludeFinder &include);
/// Envoy: the YAML of a bootstrap file, or the JSON of a configuration dump.
[[nodiscard]] ConfigOutcome readEnvoyYaml(const ConfigText &text);
[[nodiscard]] ConfigOutcome readEnvoyJson(const JsonNode &root, const QString &file);

}  // namespace resetscope::app
