// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/path/path_summary.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using Kind = HopAnswer::Kind;

class PathSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nearestAnswerIsTheTarget()
    {
        const PathSummary way = summarizePath({{{1, Kind::Router, "10.0.0.1", 0.001},
                                                {2, Kind::Silent, "", 0},
                                                {3, Kind::Target, "192.0.2.7", 0.02},
                                                {4, Kind::Target, "192.0.2.7", 0.02}}});
        QVERIFY(way.reached);
        QCOMPARE(way.hops, 3);
        QCOMPARE(way.hopsMost, 3);
        QCOMPARE(way.silent, 1);
        QCOMPARE(way.routers.at(1), std::string("10.0.0.1"));
    }
    void refusedPortIsReached()
    {
        const PathSummary way = summarizePath({{{1, Kind::Router, "10.0.0.1", 0.001}, {2, Kind::Refused, "", 0.01}}});
        QVERIFY(way.reached);
        QCOMPARE(way.hops, 2);
    }
    void waysOfDifferentLength()
    {
        const PathSummary way = summarizePath(
            {{{1, Kind::Router, "10.0.0.1", 0.001}, {2, Kind::Router, "10.0.1.1", 0.002}, {3, Kind::Target, "", 0.01}},
             {{1, Kind::Router, "10.0.0.1", 0.001},
              {2, Kind::Router, "10.0.2.1", 0.002},
              {4, Kind::Target, "", 0.01}}});
        QCOMPARE(way.hops, 3);
        QCOMPARE(way.hopsMost, 4);
        QCOMPARE(way.forked.size(), 1U);
        QCOMPARE(way.forked.front(), 2);
    }
    void silenceReachesNothing()
    {
        const PathSummary way = summarizePath({{{1, Kind::Router, "10.0.0.1", 0.001}, {2, Kind::Silent, "", 0}}});
        QVERIFY(!way.reached);
        QCOMPARE(way.hops, 0);
        QCOMPARE(way.lastAnswer, 1);
        QVERIFY(!summarizePath({}).reached);
    }
};

RESETSCOPE_TEST(PathSummaryTest)
#include "path_summary_test.moc"
