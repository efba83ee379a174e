// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/tree_evaluator.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

double strength(const PerCause &llr)
{
    const auto [low, high] = std::minmax_element(llr.begin(), llr.end());
    return std::max({*high - *low, std::abs(*low), std::abs(*high)});
}

/// The precision a person would use: 60.1, 5.02, 0.0123.
double rounded(double value)
{
    const double size = std::abs(value);
    if (!std::isfinite(value) || size == 0) {
        return value;
    }
    const double step = size >= 10 ? 0.1 : size >= 1 ? 0.01 : std::pow(10.0, std::floor(std::log10(size)) - 2);
    // Dividing by the inverse keeps 0.1 exact where it can be.
    const double inverse = std::round(1 / step);
    return std::round(value * inverse) / inverse;
}

}  // namespace

std::vector<EvaluatedNode> evaluateNodes(const DecisionTree &tree, const Evidence &evidence)
{
    std::vector<EvaluatedNode> result;
    result.reserve(tree.nodes.size());
    QHash<QString, std::size_t> strongest;
    for (const TreeNode &node : tree.nodes) {
        EvaluatedNode evaluated;
        evaluated.node = &node;
        evaluated.answer = evaluate(node.test, evidence);
        if (evaluated.answer.yes) {
            const double yes = *evaluated.answer.yes;
            for (std::size_t i = 0; i < kCauseCount; ++i) {
                evaluated.llr[i] = yes * node.yes[i] + (1 - yes) * node.no[i];
            }
            evaluated.counted = true;
        }
        result.push_back(std::move(evaluated));
        if (!result.back().counted || node.group.isEmpty()) {
            continue;
        }
        const auto rival = strongest.constFind(node.group);
        if (rival == strongest.cend()) {
            strongest.insert(node.group, result.size() - 1);
        } else if (strength(result.back().llr) > strength(result[*rival].llr)) {
            result[*rival].counted = false;
            strongest[node.group] = result.size() - 1;
        } else {
            result.back().counted = false;
        }
    }
    return result;
}

PerCause posterior(const DecisionTree &tree, const std::vector<EvaluatedNode> &nodes)
{
    PerCause score = tree.logPrior;
    for (const EvaluatedNode &node : nodes) {
        if (node.counted) {
            for (std::size_t i = 0; i < kCauseCount; ++i) {
                score[i] += node.llr[i];
            }
        }
    }
    const double highest = *std::max_element(score.begin(), score.end());
    double sum = 0;
    for (double &value : score) {
        value = std::exp(value - highest);
        sum += value;
    }
    for (double &value : score) {
        value /= sum;
    }
    return score;
}

TemplateValues sentenceValues(const Evidence &evidence)
{
    TemplateValues values;
    for (const probes::Finding &finding : evidence.findings) {
        const QString id = QString::fromStdString(finding.id);
        if (const auto *number = std::get_if<double>(&finding.value)) {
            values[id] = rounded(*number);
            values[id + u"_low"_s] = rounded(finding.low.value_or(*number));
            values[id + u"_high"_s] = rounded(finding.high.value_or(*number));
        } else if (const auto *word = std::get_if<std::string>(&finding.value)) {
            values[id] = QString::fromStdString(*word);
        }
    }
    return values;
}

QString sentence(const QString &english, const TemplateValues &values)
{
    if (english.isEmpty()) {
        return QString();
    }
    const auto rendered = renderTemplate(trContent(english), values, NumberStyle::Prose);
    const auto *text = std::get_if<QString>(&rendered);
    return text != nullptr ? *text : QString();
}

double entropyBits(const PerCause &distribution)
{
    double bits = 0;
    for (const double p : distribution) {
        if (p > 0) {
            bits -= p * std::log2(p);
        }
    }
    return bits;
}

}  // namespace resetscope::app
