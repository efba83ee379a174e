// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/diagnose.h"

#include "app/diagnosis/tree_evaluator.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSilent = 0.01;        ///< ratios below this are not evidence
constexpr double kSureEnough = 0.9;     ///< above it nothing is missing
constexpr double kBeyondDoubt = 8.5;    ///< one measurement settles it, whatever was told (a gateway's own answer)
constexpr double kContradiction = 0.5;  ///< the user's words point elsewhere by this much

const EvaluatedNode *evaluated(const std::vector<EvaluatedNode> &nodes, const QString &id)
{
    const auto it = std::find_if(nodes.begin(), nodes.end(), [&](const auto &n) { return n.node->id == id; });
    return it != nodes.end() ? &*it : nullptr;
}

bool says(const PerCause &llr)
{
    return std::any_of(llr.begin(), llr.end(), [](double value) { return std::abs(value) >= kSilent; });
}

TreeStep stepOf(const EvaluatedNode &node, bool onPath)
{
    TreeStep step;
    step.node = node.node->id;
    step.question = trContent(node.node->question);
    step.onPath = onPath;
    step.because = node.answer.because;
    if (!node.answer.yes) {
        step.answer = u"unknown"_s;
        step.because.clear();
    } else {
        const bool yes = *node.answer.yes >= 0.5;
        step.answer = yes ? u"yes"_s : u"no"_s;
        step.probability = yes ? *node.answer.yes : 1 - *node.answer.yes;
    }
    return step;
}

/// Walks from the root; returns the leaf where the walk ends.
const TreeLeaf *walk(const DecisionTree &tree, const std::vector<EvaluatedNode> &nodes, std::vector<TreeStep> &steps)
{
    QString id = tree.root;
    while (const EvaluatedNode *node = evaluated(nodes, id)) {
        steps.push_back(stepOf(*node, true));
        const QString &answer = steps.back().answer;
        id = answer == "yes"_L1  ? node->node->nextYes
             : answer == "no"_L1 ? node->node->nextNo
                                 : node->node->nextUnknown;
    }
    return tree.leaf(id);
}

void addOffPath(const std::vector<EvaluatedNode> &nodes, std::vector<TreeStep> &steps)
{
    const std::size_t onPath = steps.size();
    for (const EvaluatedNode &node : nodes) {
        const bool walked = std::any_of(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(onPath),
                                        [&](const TreeStep &step) { return step.node == node.node->id; });
        if (!walked && node.answer.yes && says(node.llr)) {
            steps.push_back(stepOf(node, false));
        }
    }
}

const TreeLeaf *variantOf(const DecisionTree &tree, Cause cause, const TreeLeaf *walked, const Evidence &evidence)
{
    if (walked != nullptr && walked->cause == cause) {
        return walked;
    }
    const TreeLeaf *fallback = nullptr;
    for (const TreeLeaf &leaf : tree.leaves) {
        if (leaf.cause != cause) {
            continue;
        }
        if (leaf.when.kind == Condition::Kind::None) {
            fallback = fallback != nullptr ? fallback : &leaf;
        } else if (evaluate(leaf.when, evidence).yes.value_or(0) >= 0.5) {
            return &leaf;
        }
    }
    return fallback;
}

QString becauseOf(const EvaluatedNode &node, const TemplateValues &values)
{
    const bool yes = *node.answer.yes >= 0.5;
    const QString said = sentence(yes ? node.node->becauseYes : node.node->becauseNo, values);
    if (!said.isEmpty()) {
        return said;
    }
    return trContent(node.node->question) + u' ' +
           (yes ? QCoreApplication::translate("Diagnosis", "Yes.") : QCoreApplication::translate("Diagnosis", "No."));
}

std::vector<Contribution> contributionsOf(const std::vector<EvaluatedNode> &nodes, const TemplateValues &values)
{
    std::vector<Contribution> result;
    for (const EvaluatedNode &node : nodes) {
        if (!node.counted || !says(node.llr)) {
            continue;
        }
        const QString text = becauseOf(node, values);
        for (const Cause cause : allCauses()) {
            const double llr = node.llr[indexOf(cause)];
            if (std::abs(llr) >= kSilent) {
                result.push_back({node.node->id, cause, llr, text});
            }
        }
    }
    return result;
}

/// Measured evidence whose strongest beneficiary is this cause: evidence of its own, not shared suspicion.
double ownEvidence(const std::vector<EvaluatedNode> &nodes, Cause cause)
{
    double sum = 0;
    for (const EvaluatedNode &node : nodes) {
        if (node.counted && node.node->measured()) {
            const auto best = std::max_element(node.llr.begin(), node.llr.end());
            const double llr = node.llr[indexOf(cause)];
            if (llr > 0 && *best <= llr) {
                sum += llr;
            }
        }
    }
    return sum;
}

double measuredFor(const std::vector<EvaluatedNode> &nodes, Cause cause)
{
    double sum = 0;
    for (const EvaluatedNode &node : nodes) {
        if (node.counted && node.node->measured()) {
            sum += std::max(0.0, node.llr[indexOf(cause)]);
        }
    }
    return sum;
}

/// The user describes something that only a test which was not done could show: "healthy" would be a guess.
bool complaintUntested(const Evidence &evidence, const std::vector<EvaluatedNode> &nodes)
{
    constexpr double kPointsTo = 1.0;
    constexpr double kDeciding = 3.0;
    PerCause told{};
    for (const EvaluatedNode &node : nodes) {
        if (node.counted && !node.node->measured()) {
            for (std::size_t i = 0; i < kCauseCount; ++i) {
                told[i] += node.llr[i];
            }
        }
    }
    return std::any_of(nodes.begin(), nodes.end(), [&](const EvaluatedNode &node) {
        if (node.answer.yes || !node.node->measured() || !node.node->offered ||
            evidence.probesDone.contains(node.node->probe)) {
            return false;
        }
        for (std::size_t i = 0; i < kCauseCount; ++i) {
            if (told[i] >= kPointsTo && node.node->yes[i] >= kDeciding) {
                return true;
            }
        }
        return false;
    });
}

}  // namespace

Diagnosis diagnose(const DecisionTree &tree, const Evidence &evidence)
{
    const auto nodes = evaluateNodes(tree, evidence);
    const PerCause distribution = posterior(tree, nodes);
    const TemplateValues values = sentenceValues(evidence);

    Diagnosis result;
    for (const Cause cause : allCauses()) {
        result.ranking.push_back({cause, distribution[indexOf(cause)]});
    }
    std::stable_sort(result.ranking.begin(), result.ranking.end(),
                     [](const RankedCause &a, const RankedCause &b) { return a.probability > b.probability; });
    result.cause = result.ranking.front().cause;
    result.confidence = result.ranking.front().probability;

    const TreeLeaf *walked = walk(tree, nodes, result.steps);
    addOffPath(nodes, result.steps);
    result.contributions = contributionsOf(nodes, values);

    double together = result.confidence;
    if (result.cause != Cause::Healthy && ownEvidence(nodes, result.cause) >= tree.second) {
        for (const RankedCause &ranked : result.ranking) {
            if (ranked.cause != result.cause && ranked.cause != Cause::Healthy &&
                ownEvidence(nodes, ranked.cause) >= tree.second) {
                result.second = ranked.cause;
                together += ranked.probability;
                break;
            }
        }
    }

    // Ruling others out, or the user's words alone, accuse nobody.
    const bool networkLost = probes::flag(evidence.findings, "network_lost").value_or(false);
    const bool proven = result.cause == Cause::Healthy || measuredFor(nodes, result.cause) >= tree.proof;
    result.abstained = networkLost || together < tree.floor || !proven ||
                       (result.cause == Cause::Healthy && complaintUntested(evidence, nodes));
    if (result.abstained) {
        result.second.reset();
    }

    const TreeLeaf *leaf = result.abstained ? walked : variantOf(tree, result.cause, walked, evidence);
    if (leaf != nullptr) {
        result.leaf = leaf->id;
    }
    if (result.abstained || leaf == nullptr) {
        const bool leaning = result.confidence >= tree.floor && result.cause != Cause::Healthy;
        result.headline =
            networkLost
                ? QCoreApplication::translate("Diagnosis", "This computer lost its own network during the tests. "
                                                           "Connect it again and run them once more.")
                : sentence(leaning ? tree.leaningHeadline : tree.abstainHeadline, values);
        result.explanation = sentence(leaning ? tree.leaningExplanation : tree.abstainExplanation, values);
    } else {
        result.headline = sentence(leaf->headline, values);
        if (result.headline.isEmpty()) {
            result.headline = trContent(leaf->title);
        }
        result.explanation = sentence(leaf->explanation, values);
        if (result.explanation.isEmpty()) {
            result.explanation = causeText(leaf->cause).explanation;
        }
        result.side = leaf->side;
        for (const QString &text : leaf->wouldChange) {
            if (const QString said = sentence(text, values); !said.isEmpty()) {
                result.wouldChange << said;
            }
        }
    }
    result.nextTests = nextTests(tree, evidence, nodes, distribution);
    if (result.abstained || result.confidence < kSureEnough) {
        result.missing = missingEvidence(tree, evidence, nodes, distribution);
    }
    return result;
}

bool isClear(const DecisionTree &tree, const Diagnosis &diagnosis)
{
    if (diagnosis.abstained || diagnosis.cause == Cause::Healthy || diagnosis.confidence < tree.clear) {
        return false;
    }
    // While the user describes something else, a first finding may be true and still not be what was asked about.
    PerCause told{};
    double strongest = 0;
    for (const Contribution &part : diagnosis.contributions) {
        const TreeNode *node = tree.node(part.node);
        if (node != nullptr && !node->measured()) {
            told[indexOf(part.cause)] += part.llr;
        } else if (part.cause == diagnosis.cause) {
            strongest = std::max(strongest, part.llr);
        }
    }
    if (strongest >= kBeyondDoubt) {
        return true;
    }
    return *std::max_element(told.begin(), told.end()) - told[indexOf(diagnosis.cause)] <= kContradiction;
}

std::vector<TreeNodeView> treeNodes(const DecisionTree &tree)
{
    std::vector<TreeNodeView> result;
    QStringList queue{tree.root};
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const QString id = queue.at(i);
        TreeNodeView view;
        view.id = id;
        if (const TreeNode *node = tree.node(id)) {
            view.question = trContent(node->question);
            view.probe = node->probe;
            view.source = node->source;
            view.next = {{u"yes"_s, node->nextYes}, {u"no"_s, node->nextNo}, {u"unknown"_s, node->nextUnknown}};
            for (const QString &next : {node->nextYes, node->nextNo, node->nextUnknown}) {
                if (!queue.contains(next)) {
                    queue << next;
                }
            }
        } else if (const TreeLeaf *leaf = tree.leaf(id)) {
            view.question = trContent(leaf->title);
            view.leaf = true;
            view.cause = leaf->cause;
        }
        result.push_back(std::move(view));
    }
    return result;
}

Evidence evidenceOf(const CaseFile &file)
{
    Evidence evidence;
    evidence.findings = file.findings;
    evidence.answers = file.answers;
    evidence.isHttp = file.target.isHttp();
    evidence.usesTls = file.target.usesTls();
    for (const ProbeRecord &record : file.probes) {
        if (record.state == probes::ProbeState::Done) {
            evidence.probesDone.insert(record.id);
        }
    }
    const auto tree = builtInTree();
    for (auto it = tree->probeCost_s.cbegin(); it != tree->probeCost_s.cend(); ++it) {
        if (probes::makeProbe(it.key().toStdString()) == nullptr) {
            evidence.probesMissing.insert(it.key());
        }
    }
    return evidence;
}

}  // namespace resetscope::app
