// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "ui/tree/tree_items.h"
#include "ui/tree/tree_panel.h"
#include "ui/tree/tree_view.h"

#include <QGraphicsScene>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using resetscope::tests::SampleCase;
using resetscope::ui::TreeEdgeItem;
using resetscope::ui::TreeNodeItem;
using resetscope::ui::TreePanel;
using resetscope::ui::TreeView;

class TreeViewTest : public QObject {
    Q_OBJECT
private:
    static std::vector<app::TreeNodeView> nodes() { return app::treeNodes(*app::builtInTree()); }

private Q_SLOTS:
    void everyNodeIsDrawnOnceAndApart()
    {
        TreeView view(nullptr);
        view.setTree(nodes());
        QSet<QString> drawn;
        QList<const TreeNodeItem *> items;
        for (const QGraphicsItem *item : view.scene()->items()) {
            if (const auto *node = qgraphicsitem_cast<const TreeNodeItem *>(item)) {
                QVERIFY2(!drawn.contains(node->node().id), qPrintable(node->node().id));
                drawn << node->node().id;
                items << node;
            }
        }
        QCOMPARE(drawn.size(), static_cast<qsizetype>(nodes().size()));
        for (qsizetype i = 0; i < items.size(); ++i) {
            for (qsizetype k = i + 1; k < items.size(); ++k) {
                QVERIFY(!items[i]->sceneBoundingRect().intersects(items[k]->sceneBoundingRect()));
            }
        }
    }

    void edgesPointDown()
    {
        const ui::TreeLayout layout = ui::layOutTree(nodes());
        QVERIFY(!layout.edges.empty());
        for (const auto &edge : layout.edges) {
            QVERIFY(layout.centres[edge.from].y() < layout.centres[edge.to].y());
        }
    }

    void litPathIsTheWalk_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("idle") << static_cast<int>(SampleCase::IdleTimeout);
        QTest::newRow("keepalive") << static_cast<int>(SampleCase::KeepaliveMismatch);
        QTest::newRow("healthy") << static_cast<int>(SampleCase::Healthy);
        QTest::newRow("abstained") << static_cast<int>(SampleCase::Abstained);
        QTest::newRow("down") << static_cast<int>(SampleCase::ServiceDown);
        QTest::newRow("empty") << static_cast<int>(SampleCase::Empty);
    }

    void litPathIsTheWalk()
    {
        QFETCH(int, kind);
        const auto file = tests::diagnosedSampleCase(static_cast<SampleCase>(kind));
        TreeView view(nullptr);
        view.setTree(nodes());
        view.setDiagnosis(file.diagnosis);
        QStringList walk;
        for (const app::TreeStep &step : file.diagnosis.steps) {
            if (step.onPath) {
                walk << step.node;
            }
        }
        QStringList lit = view.litPath();
        if (!lit.isEmpty() && lit.last() == file.diagnosis.leaf) {
            QVERIFY(!file.diagnosis.abstained);
            lit.removeLast();
        }
        QCOMPARE(lit, walk);
        for (const QString &id : view.litPath()) {
            QCOMPARE(view.item(id)->look(), ui::NodeLook::Lit);
        }
        qsizetype edges = 0;
        for (const QGraphicsItem *item : view.scene()->items()) {
            const auto *edge = qgraphicsitem_cast<const TreeEdgeItem *>(item);
            edges += edge && edge->isLit() ? 1 : 0;
        }
        QCOMPARE(edges, std::max<qsizetype>(0, view.litPath().size() - 1));
    }

    /// Where nothing is known, the walk takes the way of an answer: the lit way must not read like that answer.
    void whatIsNotKnownIsSaidOnTheLitWay()
    {
        int unknown = 0;
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Abstained}) {
            const auto file = tests::diagnosedSampleCase(kind);
            TreeView view(nullptr);
            view.setTree(nodes());
            view.setDiagnosis(file.diagnosis);
            const QStringList lit = view.litPath();
            for (const app::TreeStep &step : file.diagnosis.steps) {
                if (!step.onPath || step.answer != u"unknown" || lit.indexOf(step.node) + 1 >= lit.size()) {
                    continue;
                }
                const TreeNodeItem *item = view.item(step.node);
                QVERIFY2(item->stateWords().startsWith(u"not known"_s), qPrintable(item->stateWords()));
                unknown += item->stateWords().startsWith(u"not known: taken as"_s) ? 1 : 0;
                QVERIFY(view.accessibleDescription().contains(item->stateWords()));
                bool told = false;
                for (const QGraphicsItem *each : view.scene()->items()) {
                    const auto *edge = qgraphicsitem_cast<const TreeEdgeItem *>(each);
                    told = told || (edge && edge->isLit() && edge->label()->words() == item->stateWords());
                }
                QVERIFY(told);
            }
        }
        QVERIFY(unknown > 0);
    }

    /// The end of the lit path is wholly in view and clear of the fading edges, whatever the size.
    void theEndOfThePathIsInSight()
    {
        TreeView view(nullptr);
        view.setTree(nodes());
        for (const QSize size : {QSize(534, 190), QSize(534, 260), QSize(1100, 620), QSize(320, 400)}) {
            view.resize(size);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            view.setDiagnosis(tests::diagnosedSampleCase(SampleCase::IdleTimeout).diagnosis);
            view.showPath();
            const QRectF end = view.item(view.litPath().last())->sceneBoundingRect();
            const QRect seen = view.mapFromScene(end).boundingRect();
            QVERIFY(view.viewport()->rect().adjusted(15, 15, -15, -15).contains(seen));
        }
    }

    void answersDoNotMoveNodes()
    {
        TreeView view(nullptr);
        view.setTree(nodes());
        QHash<QString, QPointF> before;
        for (const auto &node : nodes()) {
            before[node.id] = view.item(node.id)->pos();
        }
        view.setDiagnosis(tests::diagnosedSampleCase(SampleCase::IdleTimeout).diagnosis);
        view.setDiagnosis(tests::diagnosedSampleCase(SampleCase::KeepaliveMismatch).diagnosis);
        for (const auto &node : nodes()) {
            QCOMPARE(view.item(node.id)->pos(), before[node.id]);
        }
    }

    void clickAndKeysOpenANode()
    {
        const auto file = tests::diagnosedSampleCase(SampleCase::IdleTimeout);
        TreePanel panel(nullptr);
        panel.resize(900, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setCase(file);
        TreeView &view = *panel.view();
        QSignalSpy opened(&view, &TreeView::nodeActivated);
        const QString last = view.litPath().last();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.nodePosition(last));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), last);
        QVERIFY(panel.detailsText().contains(view.item(last)->node().question));

        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentNode(), view.litPath()[view.litPath().size() - 2]);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QVERIFY(panel.detailsText().contains(view.item(view.currentNode())->stateWords()));
    }

    void detailsNameTheEvidence()
    {
        const auto file = tests::diagnosedSampleCase(SampleCase::IdleTimeout);
        TreePanel panel(nullptr);
        panel.setCase(file);
        int withEvidence = 0;
        for (const app::TreeStep &step : file.diagnosis.steps) {
            if (!panel.view()->item(step.node)) {
                continue;  // a hint that counts, but asks nothing on the way down
            }
            panel.showNode(step.node);
            QVERIFY(!panel.detailsText().isEmpty());
            withEvidence += panel.detailsText().contains(u"Measured:"_s) ? 1 : 0;
        }
        QVERIFY(withEvidence > 0);
        panel.showNode(u"no such node"_s);
        QVERIFY(panel.detailsText().isEmpty());
    }
};

RESETSCOPE_TEST(TreeViewTest)
#include "tree_test.moc"
