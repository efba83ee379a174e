// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/template.h"
#include "probes/core/finding.h"
#include "probes/core/target.h"

#include <QSet>

#include <optional>

namespace resetscope::app {

/// The names a fix may use, worked out in this one place from what was measured.
///
/// Every finding stands under its own id (`idle_limit_s`). Derived names lean to the safe side: a number that has to
/// be above a limit starts from the upper end of the measured interval, one that has to be below from the lower end.
///
/// - `limit_s`             the measured silence limit: between requests, during a request or of a raw connection
/// - `idle_need_s`         how long a middle box should wait: twice the limit, whole seconds, at least limit + 1
/// - `keepalive_probe_s`   silence after which the sender must give a sign of life: half the limit, 1 to 32767;
///                         absent when even 1 s would be too late
/// - `keepalive_client_s`  when the side that reuses connections must give up: 80 % of the limit and at least 1 s
///                         before it, whole seconds; absent when that leaves less than 1 s
/// - `keepalive_client_ms` the same in milliseconds, at least 1; present for every limit
/// - `keepalive_server_s`  what the server should offer: twice what it offers now, at least 75 s (above the usual 60 s
///                         of load balancers)
/// - `body_need_bytes`     twice the measured body limit, whole mebibytes; `body_need_mib` the same in mebibytes
/// - `connection_need`     twice the measured number of connections
/// - `ping_payload_bytes`  ICMP payload that just fits the measured path MTU (IPv4: MTU - 28)
/// - `idle_need_hms`       `idle_need_s` as hours:minutes:seconds, at least 0:05:00, for firewalls that want it so
/// - `host_port`           both together, an IPv6 address in brackets
/// - `host`, `port`, `path` of the target; only names and addresses that are harmless in a shell and a configuration
[[nodiscard]] TemplateValues fixValues(const probes::Findings &findings, const std::optional<probes::Target> &target);

/// The interval of the silence limit that matters, in seconds.
struct MeasuredLimit {
    double low = 0;
    double value = 0;
    double high = 0;
    QString closeKind;  ///< "rst", "fin", "silent" or empty
    QString scope;      ///< "between_requests", "during_request" or "raw"
};
/// Keep-alive first, then silence between messages, then silence during a request; none when nothing ended.
[[nodiscard]] std::optional<MeasuredLimit> measuredLimit(const probes::Findings &findings);

/// Every name a template of the catalogue may use; a name outside this set is an error when the catalogue is loaded.
[[nodiscard]] const QSet<QString> &knownFixNames();

}  // namespace resetscope::app
