// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/content.h"
#include "app/content/template.h"
#include "app/diagnosis/decision_tree.h"
#include "app/run/run_plan.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace resetscope::app;

namespace {

QJsonObject builtInObject()
{
    return std::get<QJsonDocument>(loadContent(u"tree.json"_s)).object();
}

/// Replaces what stands at a path of keys; the last key is removed when the value is undefined.
QJsonValue changed(const QJsonValue &from, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    QJsonObject object = from.toObject();
    const QJsonValue inner = changed(object.value(path.first()), path.mid(1), value);
    if (inner.isUndefined()) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), inner);
    }
    return object;
}

std::vector<ProbeInfo> measuredAndRead()
{
    std::vector<ProbeInfo> all = probeInfos();
    all.insert(all.end(), readerInfos().begin(), readerInfos().end());
    return all;
}

/// A leaf of what only a log can tell: no question of the walk leads to it.
bool fromALog(const TreeLeaf &leaf)
{
    QStringList used;
    collectFindings(leaf.when, used);
    return !used.isEmpty() &&
           std::all_of(used.begin(), used.end(), [](const QString &id) { return id.startsWith("ev_"_L1); });
}

}  // namespace

class TreeContentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNodeAndLeafIsReached()
    {
        const auto tree = builtInTree();
        QSet<QString> reached;
        QStringList queue{tree->root};
        while (!queue.isEmpty()) {
            const QString id = queue.takeFirst();
            if (reached.contains(id)) {
                continue;
            }
            reached.insert(id);
            if (const TreeNode *node = tree->node(id)) {
                queue << node->nextYes << node->nextNo << node->nextUnknown;
            } else {
                QVERIFY2(tree->leaf(id) != nullptr, qPrintable(id));
            }
        }
        for (const TreeNode &node : tree->nodes) {
            QVERIFY2(node.hint || reached.contains(node.id), qPrintable(node.id));
        }
        for (const TreeLeaf &leaf : tree->leaves) {
            QVERIFY2(reached.contains(leaf.id) || fromALog(leaf), qPrintable(leaf.id));
        }
        QCOMPARE(treeNodes(*tree).size(), static_cast<std::size_t>(reached.size()));
        QCOMPARE(treeNodes(*tree).front().id, tree->root);
    }

    void everyCauseHasALeafAndWords()
    {
        const auto tree = builtInTree();
        for (const Cause cause : allCauses()) {
            QVERIFY2(std::any_of(tree->leaves.begin(), tree->leaves.end(),
                                 [&](const TreeLeaf &leaf) { return leaf.cause == cause; }),
                     qPrintable(causeId(cause)));
            const CauseText text = causeText(cause);
            QVERIFY2(!text.title.isEmpty() && !text.explanation.isEmpty() && !text.analogy.isEmpty(),
                     qPrintable(causeId(cause)));
            QCOMPARE(causeFromId(causeId(cause)), cause);
        }
        QVERIFY(!causeFromId(u"gremlins"_s));
    }

    /// The seven causes of the folklore have their correction.
    void folkloreIsCorrected()
    {
        for (const Cause cause :
             {Cause::IdleTimeout, Cause::ApplicationCrash, Cause::ResourceExhaustion, Cause::NetworkDeviceReset,
              Cause::LargePayload, Cause::KeepaliveMismatch, Cause::NetworkPath}) {
            QVERIFY2(!causeText(cause).folklore.isEmpty(), qPrintable(causeId(cause)));
        }
    }

    void everyFindingIsDeclared()
    {
        QSet<QString> declared;
        QSet<QString> probes;
        for (const ProbeInfo &info : measuredAndRead()) {
            declared.unite(QSet<QString>(info.findings.begin(), info.findings.end()));
            probes.insert(info.id);
            QVERIFY2(!info.title.isEmpty() && !info.purpose.isEmpty() && info.cost_s > 0, qPrintable(info.id));
        }
        for (const TreeNode &node : builtInTree()->nodes) {
            QVERIFY2(node.probe.isEmpty() || probes.contains(node.probe), qPrintable(node.id));
            QStringList used;
            collectFindings(node.test, used);
            for (const QString &finding : std::as_const(used)) {
                QVERIFY2(declared.contains(finding), qPrintable(node.id + u": "_s + finding));
            }
        }
    }

    void everyNodeHasASourceAndFiniteNumbers()
    {
        for (const TreeNode &node : builtInTree()->nodes) {
            QVERIFY2(!node.source.trimmed().isEmpty(), qPrintable(node.id));
            QVERIFY(node.question.endsWith(u'?'));
            for (std::size_t i = 0; i < kCauseCount; ++i) {
                QVERIFY(std::isfinite(node.yes[i]) && std::abs(node.yes[i]) <= 10);
                QVERIFY(std::isfinite(node.no[i]) && std::abs(node.no[i]) <= 10);
            }
        }
    }

    /// A wrong expression would silently drop a sentence.
    void everyTemplateParses()
    {
        QSet<QString> declared;
        for (const ProbeInfo &info : measuredAndRead()) {
            declared.unite(QSet<QString>(info.findings.begin(), info.findings.end()));
        }
        QStringList texts;
        for (const TreeNode &node : builtInTree()->nodes) {
            texts << node.becauseYes << node.becauseNo;
        }
        for (const TreeLeaf &leaf : builtInTree()->leaves) {
            texts << leaf.headline << leaf.explanation << leaf.wouldChange;
        }
        const auto probes = std::get<QJsonDocument>(loadContent(u"probes.json"_s)).object();
        for (const QJsonValue probe : probes.value("probes"_L1).toArray()) {
            for (const QJsonValue line : probe.toObject().value("lines"_L1).toArray()) {
                texts << line.toObject().value("result"_L1).toString();
            }
        }
        QVERIFY(texts.size() > 100);
        for (const QString &text : std::as_const(texts)) {
            const auto names = templateNames(text);
            QVERIFY2(std::holds_alternative<QSet<QString>>(names), qPrintable(text));
            for (const QString &name : std::get<QSet<QString>>(names)) {
                QVERIFY2(declared.contains(name), qPrintable(name + u" in "_s + text));
            }
        }
    }

    void brokenTreesSayWhere_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("root") << QStringList{u"root"_s} << QJsonValue(u"nowhere"_s) << u"/root"_s;
        QTest::newRow("next") << QStringList{u"nodes"_s, u"idle.limit"_s, u"next"_s, u"no"_s}
                              << QJsonValue(u"nowhere"_s) << u"/nodes/idle.limit/next/no"_s;
        QTest::newRow("cycle") << QStringList{u"nodes"_s, u"idle.limit"_s, u"next"_s, u"no"_s}
                               << QJsonValue(u"idle.limit"_s) << u"/nodes/idle.limit/next/no"_s;
        QTest::newRow("hint as node") << QStringList{u"nodes"_s, u"idle.limit"_s, u"next"_s, u"no"_s}
                                      << QJsonValue(u"when.random"_s) << u"/nodes/idle.limit/next/no"_s;
        QTest::newRow("cause") << QStringList{u"nodes"_s, u"idle.limit"_s, u"llr"_s, u"yes"_s, u"gremlins"_s}
                               << QJsonValue(1.0) << u"/nodes/idle.limit/llr/yes/gremlins"_s;
        QTest::newRow("number") << QStringList{u"nodes"_s, u"idle.limit"_s, u"llr"_s, u"yes"_s, u"healthy"_s}
                                << QJsonValue(u"much"_s) << u"/nodes/idle.limit/llr/yes/healthy"_s;
        QTest::newRow("test") << QStringList{u"nodes"_s, u"idle.limit"_s, u"test"_s} << QJsonValue(QJsonObject())
                              << u"/nodes/idle.limit/test"_s;
        QTest::newRow("source") << QStringList{u"nodes"_s, u"idle.limit"_s, u"source"_s} << QJsonValue(u" "_s)
                                << u"/nodes/idle.limit/source"_s;
        QTest::newRow("prior") << QStringList{u"priors"_s, u"healthy"_s} << QJsonValue(0.0) << u"/priors/healthy"_s;
        QTest::newRow("no leaves") << QStringList{u"leaves"_s} << QJsonValue(QJsonArray()) << u"/leaves"_s;
        QTest::newRow("not a tree") << QStringList{u"version"_s} << QJsonValue(u"one"_s) << u"/version"_s;
    }
    void brokenTreesSayWhere()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, pointer);
        const QJsonDocument document(changed(builtInObject(), path, value).toObject());
        const auto parsed = parseTree(document, u"tree.json"_s);
        QVERIFY(std::holds_alternative<LoadError>(parsed));
        const auto &error = std::get<LoadError>(parsed);
        QCOMPARE(error.pointer, pointer);
        QCOMPARE(error.file, u"tree.json"_s);
        QVERIFY(!error.message.isEmpty());
    }
};
RESETSCOPE_TEST(TreeContentTest)
#include "tree_content_test.moc"
