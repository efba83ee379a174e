// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/condition.h"
#include "app/run/run_controller.h"

namespace resetscope::app {

/// Stage of the quick probes: a waiting probe that the answers call for starts beside them.
constexpr int kQuickStage = 4;

/// What `resources/content/probes.json` says about a probe. Texts in English.
struct ProbeInfo {
    QString id;
    QString title;
    QString purpose;
    QStringList findings;
    int stage = 0;           ///< probes of one stage run side by side; a stage starts when the one before has ended
    QStringList firstWhen;   ///< answers to "when" that let a probe which waits start beside the quick ones
    Condition againWhen;     ///< worth a second run when all others have ended; none: never
    QStringList completes;   ///< causes whose verdict says more with this probe: it still runs when they are clear
    bool brokenTls = false;  ///< has something to ask where the secure connection is reset while it is set up
    bool local = false;      ///< opens no connection
    double holds_s = 0;      ///< the quick stage waits no longer than this for it; 0: until it has ended
    double cost_s = 0;       ///< usual length, without the waiting for a limit
    bool alone = false;      ///< disturbs others, so nothing runs beside it
    bool waits = false;      ///< takes as long as the longest silence tried
    int connections = 0;     ///< 0: as many as the options allow
    quint64 bytes = 0;
    bool http = false;  ///< needs an HTTP target
    bool tls = false;   ///< needs a TLS target
    bool name = false;  ///< needs a host name
};

[[nodiscard]] const std::vector<ProbeInfo> &probeInfos();
/// What is read from files instead of being measured: records and findings have these ids.
[[nodiscard]] const std::vector<ProbeInfo> &readerInfos();
[[nodiscard]] const ProbeInfo *probeInfo(const QString &id);

/// Stage in which a probe runs, given the symptom answers.
[[nodiscard]] int stageOf(const ProbeInfo &info, const QMap<QString, QString> &answers);

/// Connections a probe may have open at once.
[[nodiscard]] int connectionsOf(const ProbeInfo &info, const probes::RunOptions &options);

/// Why a probe cannot run against this target: "not_http", "not_tls", "address_given", "later"; empty: it can.
[[nodiscard]] QString whyNot(const ProbeInfo &info, const probes::Target &target);

}  // namespace resetscope::app
