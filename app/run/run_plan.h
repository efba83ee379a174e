// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/run_controller.h"

namespace resetscope::app {

/// What `resources/content/probes.json` says about a probe. Texts in English.
struct ProbeInfo {
    QString id;
    QString title;
    QString purpose;
    QStringList findings;
    int stage = 0;        ///< probes of one stage run side by side; a stage starts when the one before has ended
    double cost_s = 0;    ///< usual length, without the waiting for a limit
    bool alone = false;   ///< disturbs others, so nothing runs beside it
    bool waits = false;   ///< takes as long as the longest silence tried
    int connections = 0;  ///< 0: as many as the options allow
    quint64 bytes = 0;
    bool http = false;  ///< needs an HTTP target
    bool tls = false;   ///< needs a TLS target
    bool name = false;  ///< needs a host name
};

[[nodiscard]] const std::vector<ProbeInfo> &probeInfos();
[[nodiscard]] const ProbeInfo *probeInfo(const QString &id);

/// Why a probe cannot run against this target: "not_http", "not_tls", "address_given", "later"; empty: it can.
[[nodiscard]] QString whyNot(const ProbeInfo &info, const probes::Target &target);

}  // namespace resetscope::app
