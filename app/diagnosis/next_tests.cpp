// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/tree_evaluator.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWorthSaying_bits = 0.02;
constexpr qsizetype kMostMissing = 4;

/// Expected fall in entropy when the node were answered: the mutual information of cause and answer.
///
/// The likelihood of yes under a cause comes from its two ratios: odds = base odds * exp(llr yes - llr no).
double expectedGain(const TreeNode &node, const PerCause &distribution)
{
    PerCause ifYes{};
    PerCause ifNo{};
    double yes = 0;
    for (std::size_t i = 0; i < kCauseCount; ++i) {
        const double odds = node.base / (1 - node.base) * std::exp(node.yes[i] - node.no[i]);
        const double likelihood = odds / (1 + odds);
        ifYes[i] = distribution[i] * likelihood;
        ifNo[i] = distribution[i] * (1 - likelihood);
        yes += ifYes[i];
    }
    const double no = 1 - yes;
    if (yes <= 0 || no <= 0) {
        return 0;
    }
    for (std::size_t i = 0; i < kCauseCount; ++i) {
        ifYes[i] /= yes;
        ifNo[i] /= no;
    }
    return std::max(0.0, entropyBits(distribution) - yes * entropyBits(ifYes) - no * entropyBits(ifNo));
}

/// The probe could still answer for a target of this kind.
bool fits(const QString &probe, const Evidence &evidence)
{
    if (probe == "tls"_L1) {
        return evidence.usesTls;
    }
    if (probe == "http"_L1 || probe == "keepalive"_L1) {
        return evidence.isHttp;
    }
    return true;
}

bool open(const EvaluatedNode &node, const Evidence &evidence)
{
    return !node.answer.yes && node.node->measured() && node.node->offered &&
           !evidence.probesDone.contains(node.node->probe) && fits(node.node->probe, evidence);
}

}  // namespace

std::vector<NextTest> nextTests(const DecisionTree &tree, const Evidence &evidence,
                                const std::vector<EvaluatedNode> &nodes, const PerCause &distribution)
{
    struct Gain {
        double sum = 0;
        double best = 0;
        QString why;
    };
    std::map<QString, Gain> gains;
    for (const EvaluatedNode &node : nodes) {
        if (!open(node, evidence)) {
            continue;
        }
        const double bits = expectedGain(*node.node, distribution);
        Gain &gain = gains[node.node->probe];
        gain.sum += bits;
        if (bits > gain.best || gain.why.isEmpty()) {
            gain.best = bits;
            gain.why = trContent(tree.probePurpose.value(node.node->probe, node.node->question));
        }
    }
    const double most = entropyBits(distribution);
    std::vector<NextTest> tests;
    for (const auto &[probe, gain] : gains) {
        NextTest test;
        test.probe = probe;
        test.why = gain.why;
        // The nodes of one probe overlap; together they cannot tell more than there is to know.
        test.gainBits = std::min(gain.sum, most);
        test.cost_s = tree.probeCost_s.value(probe, 10);
        test.available = !evidence.probesMissing.contains(probe);
        tests.push_back(std::move(test));
    }
    std::stable_sort(tests.begin(), tests.end(), [](const NextTest &a, const NextTest &b) {
        if (a.available != b.available) {
            return a.available;
        }
        return a.gainBits / std::max(a.cost_s, 0.1) > b.gainBits / std::max(b.cost_s, 0.1);
    });
    return tests;
}

QStringList missingEvidence(const DecisionTree &, const Evidence &evidence, const std::vector<EvaluatedNode> &nodes,
                            const PerCause &distribution)
{
    std::vector<std::pair<double, QString>> found;
    for (const EvaluatedNode &node : nodes) {
        // What a completed probe could not tell is missing as well.
        if (node.answer.yes || node.node->missing.isEmpty() || !fits(node.node->probe, evidence)) {
            continue;
        }
        const double bits = expectedGain(*node.node, distribution);
        if (bits >= kWorthSaying_bits) {
            found.emplace_back(bits, trContent(node.node->missing));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList sentences;
    for (const auto &[bits, text] : found) {
        if (sentences.size() < kMostMissing && !sentences.contains(text)) {
            sentences << text;
        }
    }
    return sentences;
}

}  // namespace resetscope::app
