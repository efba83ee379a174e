// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/model/case_file.h"

#include <QSet>

#include <memory>

namespace resetscope::app {

class DecisionTree;

/// What the tree reads, and nothing else: findings and symptom answers (so a saved case gives the same verdict).
struct Evidence {
    probes::Findings findings;
    QMap<QString, QString> answers;
    QSet<QString> probesDone;     ///< probes that completed (their missing findings are "measured: nothing")
    QSet<QString> probesMissing;  ///< probes that cannot run here: never proposed as next test
    bool isHttp = true;
    bool usesTls = false;
};

[[nodiscard]] Evidence evidenceOf(const CaseFile &file);

/// The tree of `resources/content/tree.json`, loaded once. The built-in tree is valid by test.
[[nodiscard]] std::shared_ptr<const DecisionTree> builtInTree();
[[nodiscard]] std::variant<std::shared_ptr<const DecisionTree>, LoadError> parseTree(const QJsonDocument &document,
                                                                                     const QString &file);

/// Pure: walks the tree, adds the log likelihood ratios, softmax over all thirteen causes.
[[nodiscard]] Diagnosis diagnose(const DecisionTree &tree, const Evidence &evidence);

/// True when more tests would not change the answer enough to be worth the wait (early end).
[[nodiscard]] bool isClear(const DecisionTree &tree, const Diagnosis &diagnosis);

/// A node as the tree view draws it.
struct TreeNodeView {
    QString id;
    QString question;  ///< translated; for a leaf its title
    bool leaf = false;
    Cause cause = Cause::Healthy;  ///< leaves only
    QString probe;                 ///< probe that answers it; empty: a symptom answer
    QMap<QString, QString> next;   ///< answer -> node id
    QString source;                ///< where the rule comes from
};
/// All nodes, root first, in a stable order.
[[nodiscard]] std::vector<TreeNodeView> treeNodes(const DecisionTree &tree);

}  // namespace resetscope::app
