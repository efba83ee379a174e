// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/condition.h"
#include "app/diagnosis/diagnose.h"

#include <QHash>

#include <array>
#include <vector>

namespace resetscope::app {

/// One number for each cause, in the order of `allCauses()`.
using PerCause = std::array<double, kCauseCount>;

[[nodiscard]] constexpr std::size_t indexOf(Cause cause) noexcept
{
    return static_cast<std::size_t>(cause);
}

/// A question. Texts are English; the evaluator translates.
struct TreeNode {
    QString id;
    QString question;
    QString probe;      ///< that answers it; empty: answers of the user
    bool hint = false;  ///< evidence beside the walk: no `next`
    QString group;      ///< of several nodes that tell the same story, only the strongest counts
    Condition test;
    PerCause yes{};  ///< natural log of the likelihood ratio
    PerCause no{};
    double base = 0.1;   ///< how often the answer is yes for a cause that the node says nothing about
    QString becauseYes;  ///< templates
    QString becauseNo;
    QString missing;
    QString nextYes, nextNo, nextUnknown;
    QString source;

    /// The user's words alone: they point, but prove nothing.
    [[nodiscard]] bool measured() const { return !probe.isEmpty(); }
    bool offered = true;  ///< false: only the user can start it (a log, the relay, a watch); its absence is no gap
};

struct TreeLeaf {
    QString id;
    Cause cause = Cause::Healthy;
    Condition when;  ///< which variant of the cause this is; none: any
    QString title;
    QString headline;     ///< template
    QString explanation;  ///< template
    Side side = Side::Unknown;
    QStringList wouldChange;  ///< templates
};

/// The loaded tree: immutable, shared.
class DecisionTree {
public:
    int version = 0;
    QString root;
    PerCause logPrior{};
    double floor = 0.6;   ///< below this probability: "cannot tell yet"
    double clear = 0.95;  ///< from this probability on more tests are not worth the wait
    double proof = 1.0;   ///< least measured log likelihood ratio for an accusation
    double second = 3.0;  ///< least own log likelihood ratio for a second fault
    QString abstainHeadline;
    QString leaningHeadline;  ///< one cause is likely, and nothing measured proves it
    QString leaningExplanation;
    QString abstainExplanation;
    std::vector<TreeNode> nodes;
    std::vector<TreeLeaf> leaves;
    QHash<QString, double> probeCost_s;
    QHash<QString, QString> probePurpose;

    [[nodiscard]] const TreeNode *node(const QString &id) const;
    [[nodiscard]] const TreeLeaf *leaf(const QString &id) const;
};

}  // namespace resetscope::app
