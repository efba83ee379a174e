// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/decision_tree.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// Thrown and caught in this file only: a content error ends the whole load.
struct Broken {
    QString pointer;
    QString message;
};

/// JSON pointer (RFC 6901): "~" and "/" in a key are escaped.
QString at(const QString &pointer, QString key)
{
    return pointer + u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString text(const QJsonObject &object, const QString &key, const QString &pointer, bool needed = true)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && !needed) {
        return QString();
    }
    if (!value.isString() || (needed && value.toString().trimmed().isEmpty())) {
        throw Broken{at(pointer, key), u"a text is needed here"_s};
    }
    return value.toString();
}

double real(const QJsonValue &value, const QString &pointer)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        throw Broken{pointer, u"a number is needed here"_s};
    }
    return value.toDouble();
}

PerCause perCause(const QJsonValue &value, const QString &pointer)
{
    PerCause result{};
    if (value.isUndefined()) {
        return result;
    }
    if (!value.isObject()) {
        throw Broken{pointer, u"a number for each cause is needed here"_s};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto cause = causeFromId(it.key());
        if (!cause) {
            throw Broken{at(pointer, it.key()), u"there is no cause of this name"_s};
        }
        result[indexOf(*cause)] = real(it.value(), at(pointer, it.key()));
    }
    return result;
}

Condition condition(const QJsonValue &value, const QString &pointer, const QString &probe)
{
    auto parsed = parseCondition(value, pointer, probe);
    if (const auto *error = std::get_if<LoadError>(&parsed)) {
        throw Broken{error->pointer, error->message};
    }
    return std::get<Condition>(std::move(parsed));
}

TreeNode readNode(const QString &id, const QJsonObject &object, const QString &pointer, bool hint)
{
    TreeNode node;
    node.id = id;
    node.hint = hint;
    node.question = text(object, u"question"_s, pointer);
    node.probe = text(object, u"probe"_s, pointer, false);
    node.group = text(object, u"group"_s, pointer, false);
    node.test = condition(object.value("test"_L1), at(pointer, u"test"_s), node.probe);
    const QJsonObject llr = object.value("llr"_L1).toObject();
    node.yes = perCause(llr.value("yes"_L1), at(pointer, u"llr"_s) + u"/yes"_s);
    node.no = perCause(llr.value("no"_L1), at(pointer, u"llr"_s) + u"/no"_s);
    if (object.contains("base"_L1)) {
        node.base = real(object.value("base"_L1), at(pointer, u"base"_s));
        if (node.base <= 0 || node.base >= 1) {
            throw Broken{at(pointer, u"base"_s), u"a share between 0 and 1 is needed here"_s};
        }
    }
    const QJsonObject because = object.value("because"_L1).toObject();
    node.becauseYes = text(because, u"yes"_s, at(pointer, u"because"_s), false);
    node.becauseNo = text(because, u"no"_s, at(pointer, u"because"_s), false);
    node.missing = text(object, u"missing"_s, pointer, false);
    node.source = text(object, u"source"_s, pointer);
    if (hint) {
        return node;
    }
    const QString nextPointer = at(pointer, u"next"_s);
    const QJsonObject next = object.value("next"_L1).toObject();
    node.nextYes = text(next, u"yes"_s, nextPointer);
    node.nextNo = text(next, u"no"_s, nextPointer);
    node.nextUnknown = text(next, u"unknown"_s, nextPointer);
    return node;
}

Side readSide(const QJsonObject &object, const QString &pointer)
{
    const QString word = text(object, u"side"_s, pointer);
    if (word == "unknown"_L1) {
        return Side::Unknown;
    }
    if (word == "this_computer"_L1) {
        return Side::ThisComputer;
    }
    if (word == "path"_L1) {
        return Side::Path;
    }
    if (word == "service"_L1) {
        return Side::Service;
    }
    throw Broken{at(pointer, u"side"_s), u"a side is this_computer, path, service or unknown"_s};
}

TreeLeaf readLeaf(const QString &id, const QJsonObject &object, const QString &pointer)
{
    TreeLeaf leaf;
    leaf.id = id;
    const auto cause = causeFromId(text(object, u"cause"_s, pointer));
    if (!cause) {
        throw Broken{at(pointer, u"cause"_s), u"there is no cause of this name"_s};
    }
    leaf.cause = *cause;
    if (object.contains("when"_L1)) {
        leaf.when = condition(object.value("when"_L1), at(pointer, u"when"_s), QString());
    }
    leaf.title = text(object, u"title"_s, pointer);
    leaf.headline = text(object, u"headline"_s, pointer);
    leaf.explanation = text(object, u"explanation"_s, pointer);
    leaf.side = readSide(object, pointer);
    for (const QJsonValue value : object.value("would_change"_L1).toArray()) {
        leaf.wouldChange << value.toString();
    }
    return leaf;
}

/// Every `next` exists and no walk comes back to where it was.
void checkWalks(const DecisionTree &tree)
{
    enum class Mark { New, Open, Closed };
    QHash<QString, Mark> marks;
    const auto visit = [&](const auto &self, const QString &id, const QString &from) -> void {
        if (tree.leaf(id) != nullptr) {
            return;
        }
        const TreeNode *node = tree.node(id);
        if (node == nullptr || node->hint) {
            throw Broken{from, u"there is no node or leaf '%1'"_s.arg(id)};
        }
        const Mark mark = marks.value(id, Mark::New);
        if (mark == Mark::Open) {
            throw Broken{from, u"the walk comes back to '%1'"_s.arg(id)};
        }
        if (mark == Mark::Closed) {
            return;
        }
        marks[id] = Mark::Open;
        const QString next = at(at(u"/nodes"_s, id), u"next"_s);
        self(self, node->nextYes, next + u"/yes"_s);
        self(self, node->nextNo, next + u"/no"_s);
        self(self, node->nextUnknown, next + u"/unknown"_s);
        marks[id] = Mark::Closed;
    };
    visit(visit, tree.root, u"/root"_s);
    for (const TreeNode &node : tree.nodes) {
        if (!node.hint) {
            visit(visit, node.id, at(u"/nodes"_s, node.id));
        }
    }
}

void readProbes(DecisionTree &tree)
{
    const auto loaded = loadContent(u"probes.json"_s);
    const auto *document = std::get_if<QJsonDocument>(&loaded);
    if (document == nullptr) {
        return;
    }
    for (const QJsonValue value : document->object().value("probes"_L1).toArray()) {
        const QJsonObject probe = value.toObject();
        const QString id = probe.value("id"_L1).toString();
        tree.probeCost_s[id] = probe.value("cost_s"_L1).toDouble(10);
        tree.probePurpose[id] = probe.value("purpose"_L1).toString();
    }
}

std::shared_ptr<DecisionTree> readTree(const QJsonObject &object)
{
    auto tree = std::make_shared<DecisionTree>();
    tree->version = static_cast<int>(real(object.value("version"_L1), u"/version"_s));
    tree->root = text(object, u"root"_s, QString());
    tree->floor = real(object.value("floor"_L1), u"/floor"_s);
    tree->clear = real(object.value("clear"_L1), u"/clear"_s);
    tree->proof = real(object.value("proof"_L1), u"/proof"_s);
    tree->second = real(object.value("second"_L1), u"/second"_s);
    const QJsonObject abstain = object.value("abstain"_L1).toObject();
    tree->abstainHeadline = text(abstain, u"headline"_s, u"/abstain"_s);
    tree->abstainExplanation = text(abstain, u"explanation"_s, u"/abstain"_s);
    tree->leaningHeadline = text(abstain, u"leaning_headline"_s, u"/abstain"_s);
    tree->leaningExplanation = text(abstain, u"leaning_explanation"_s, u"/abstain"_s);

    const PerCause priors = perCause(object.value("priors"_L1), u"/priors"_s);
    for (std::size_t i = 0; i < kCauseCount; ++i) {
        if (!(priors[i] > 0)) {
            throw Broken{at(u"/priors"_s, causeId(allCauses()[i])), u"every cause needs a prior above 0"_s};
        }
        tree->logPrior[i] = std::log(priors[i]);
    }
    for (const bool hint : {false, true}) {
        const QString section = hint ? u"hints"_s : u"nodes"_s;
        const QJsonObject nodes = object.value(section).toObject();
        for (auto it = nodes.begin(); it != nodes.end(); ++it) {
            const QString pointer = at(u'/' + section, it.key());
            if (tree->node(it.key()) != nullptr) {
                throw Broken{pointer, u"the name '%1' is used twice"_s.arg(it.key())};
            }
            tree->nodes.push_back(readNode(it.key(), it.value().toObject(), pointer, hint));
            tree->nodes.back().offered = !object.value("readers"_L1).toArray().contains(tree->nodes.back().probe);
        }
    }
    // JSON objects have no order; variants are tried in the order of this list.
    const QJsonArray leaves = object.value("leaves"_L1).toArray();
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const QString pointer = at(u"/leaves"_s, QString::number(i));
        const QJsonObject leaf = leaves.at(i).toObject();
        const QString id = text(leaf, u"id"_s, pointer);
        if (tree->leaf(id) != nullptr || tree->node(id) != nullptr) {
            throw Broken{at(pointer, u"id"_s), u"the name '%1' is used twice"_s.arg(id)};
        }
        tree->leaves.push_back(readLeaf(id, leaf, pointer));
    }
    for (const Cause cause : allCauses()) {
        const bool has = std::any_of(tree->leaves.begin(), tree->leaves.end(),
                                     [&](const TreeLeaf &leaf) { return leaf.cause == cause; });
        if (!has) {
            throw Broken{u"/leaves"_s, u"the cause '%1' has no leaf"_s.arg(causeId(cause))};
        }
    }
    checkWalks(*tree);
    readProbes(*tree);
    return tree;
}

}  // namespace

const TreeNode *DecisionTree::node(const QString &id) const
{
    const auto it = std::find_if(nodes.begin(), nodes.end(), [&](const TreeNode &n) { return n.id == id; });
    return it != nodes.end() ? &*it : nullptr;
}

const TreeLeaf *DecisionTree::leaf(const QString &id) const
{
    const auto it = std::find_if(leaves.begin(), leaves.end(), [&](const TreeLeaf &l) { return l.id == id; });
    return it != leaves.end() ? &*it : nullptr;
}

std::variant<std::shared_ptr<const DecisionTree>, LoadError> parseTree(const QJsonDocument &document,
                                                                       const QString &file)
{
    try {
        return std::shared_ptr<const DecisionTree>(readTree(document.object()));
    } catch (const Broken &broken) {
        return LoadError{file, broken.pointer, broken.message};
    }
}

std::shared_ptr<const DecisionTree> builtInTree()
{
    static const std::shared_ptr<const DecisionTree> tree = [] {
        const QString name = u"tree.json"_s;
        const auto loaded = loadContent(name);
        if (const auto *error = std::get_if<LoadError>(&loaded)) {
            qFatal("%s: %s", qPrintable(error->pointer), qPrintable(error->message));
        }
        const auto parsed = parseTree(std::get<QJsonDocument>(loaded), name);
        if (const auto *error = std::get_if<LoadError>(&parsed)) {
            qFatal("%s%s: %s", qPrintable(name), qPrintable(error->pointer), qPrintable(error->message));
        }
        return std::get<std::shared_ptr<const DecisionTree>>(parsed);
    }();
    return tree;
}

}  // namespace resetscope::app
