// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/diagnose.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace resetscope::app {

/// The test of a node: a comparison of one finding, a symptom answer, or a combination.
struct Condition {
    enum class Kind { None, Between, Above, Below, Word, Flag, Exists, Answer, Target, Any, All, Not };
    Kind kind = Kind::None;
    QString name;                  ///< finding id or answer key
    QString probe;                 ///< whose completion turns a missing finding into "measured: nothing"
    double low = 0;                ///< Between, Above
    double high = 0;               ///< Between, Below
    QStringList words;             ///< Word, Answer, Target ("http", "tls")
    bool flag = true;              ///< Flag, Exists
    bool absentIsNo = false;       ///< the finding is missing although the probe is done: "no" and not "unknown"
    std::vector<Condition> parts;  ///< Any, All, Not
};

/// How far a condition holds.
struct Answer {
    std::optional<double> yes;  ///< probability of yes; empty: unknown
    QStringList because;        ///< findings and answers that were read
};

/// Soft where an interval straddles a threshold: the truth is taken as uniform in [low, high].
[[nodiscard]] Answer evaluate(const Condition &condition, const Evidence &evidence);

/// Findings that a condition reads.
void collectFindings(const Condition &condition, QStringList &findings);

/// Reads a condition; `pointer` is the place of `value` in the file. `probe` is the node's own.
[[nodiscard]] std::variant<Condition, LoadError> parseCondition(const QJsonValue &value, const QString &pointer,
                                                                const QString &probe);

}  // namespace resetscope::app
