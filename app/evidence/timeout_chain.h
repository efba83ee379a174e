// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/config_setting.h"
#include "probes/core/finding.h"

#include <QString>

#include <vector>

namespace resetscope::app {

/// One end of a link: who holds which limit, and where it is written or how it was measured.
struct ChainEnd {
    QString who;        ///< "nginx, server shop.example", "measured from here"
    QString product;    ///< "nginx"; empty: a measurement
    QString directive;  ///< "keepalive_timeout 65s"
    double value = 0;   ///< seconds or bytes
    QString file;
    qint64 line = 0;
    bool isDefault = false;
};

/// A rule between two neighbours in the chain client - proxy - server.
struct ChainLink {
    QString rule;    ///< "keepalive", "gateway", "idle", "body", "header"
    ChainEnd front;  ///< nearer to the client
    ChainEnd back;   ///< nearer to the server
    bool violated = false;
    bool uncertain = false;  ///< the two are taken for neighbours because no other fits
    QString sentence;        ///< what is right or wrong, plain, translated
    QString fixAt;           ///< "front" or "back": which of the two is to be changed; empty: none
    QString fix;             ///< the line to write there, in the product's own words
    double margin = 0;       ///< how far it is on the right side (negative: violated), seconds or bytes
};

/// One box of the picture, in order from the client to the server.
struct ChainHop {
    QString who;
    QString product;
    QStringList listens;
    std::vector<ChainEnd> limits;
};

/// The chain of timeouts and size limits, ready to be drawn.
struct TimeoutChain {
    std::vector<ChainHop> hops;
    std::vector<ChainLink> links;
    [[nodiscard]] int violations(const QString &rule) const;
};

/// A limit as a person would write it: "65 s" and not "65.0 s", "50 MiB" and not "50.0 MiB". Seconds or bytes.
[[nodiscard]] QString limitAmount(double value, bool bytes);

/// Joins configurations by the ports they listen on and the addresses they pass to, and checks each pair of
/// neighbours: the side that sends on an idle connection must give it up first; the side that waits must wait longer
/// than the one behind it; a size that the front lets through must be accepted behind it. `measured` adds what live
/// tests saw (`keepalive_timeout_s`, `idle_limit_s`, `payload_limit_bytes`) at the box that listens on `testedPort`.
[[nodiscard]] TimeoutChain buildChain(const std::vector<ConfigScope> &scopes, const probes::Findings &measured,
                                      const QString &testedPort = {});

}  // namespace resetscope::app
