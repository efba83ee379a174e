// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/template.h"
#include "app/diagnosis/decision_tree.h"

namespace resetscope::app {

/// One node with the answer the evidence gives it.
struct EvaluatedNode {
    const TreeNode *node = nullptr;
    Answer answer;
    PerCause llr{};        ///< what the answer is worth, soft; 0 for unknown
    bool counted = false;  ///< false: unknown, or a stronger node of its group counts instead
};

/// All nodes, in the order of the tree.
[[nodiscard]] std::vector<EvaluatedNode> evaluateNodes(const DecisionTree &tree, const Evidence &evidence);

/// softmax(log prior + sum of the counted ratios).
[[nodiscard]] PerCause posterior(const DecisionTree &tree, const std::vector<EvaluatedNode> &nodes);

/// Values for the sentences: findings as `id`, `id_low`, `id_high`, rounded as a person would say them.
[[nodiscard]] TemplateValues sentenceValues(const Evidence &evidence);

/// Translated and filled in; empty when a value is missing.
[[nodiscard]] QString sentence(const QString &english, const TemplateValues &values);

/// Entropy of a distribution, bits.
[[nodiscard]] double entropyBits(const PerCause &distribution);

/// Tests that are not done, by the expected fall in entropy per second.
[[nodiscard]] std::vector<NextTest> nextTests(const DecisionTree &tree, const Evidence &evidence,
                                              const std::vector<EvaluatedNode> &nodes, const PerCause &distribution);

/// What is not known and would move the verdict most, plain sentences.
[[nodiscard]] QStringList missingEvidence(const DecisionTree &tree, const Evidence &evidence,
                                          const std::vector<EvaluatedNode> &nodes, const PerCause &distribution);

}  // namespace resetscope::app
