// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/keepalive/reuse_ladder.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace resetscope::probes;

class ReuseLadderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rungsFollowTheFirstCloseShortly_data()
    {
        QTest::addColumn<int>("connections");
        for (const int count : {0, 1, 5, 12, 16, 40}) {
            QTest::addRow("%d", count) << count;
        }
    }
    void rungsFollowTheFirstCloseShortly()
    {
        QFETCH(int, connections);
        const std::vector<LadderRung> ladder = planLadder(connections);
        QCOMPARE(ladder.size(), static_cast<std::size_t>(std::min(connections, 16)));
        double last = 0;
        for (const LadderRung &rung : ladder) {
            const double reuse = rung.offset_s - rung.before_s;  // counted from the first close
            QVERIFY(rung.offset_s > 0);
            QVERIFY(reuse >= 0.11 && reuse <= 0.3);
            QVERIFY(reuse - last >= 0.005);
            last = reuse;
        }
    }
    void fewConnectionsKeepTheEdge()
    {
        const std::vector<LadderRung> ladder = planLadder(4);
        QVERIFY(std::any_of(ladder.begin(), ladder.end(), [](const LadderRung &r) { return r.before_s == 0; }));
        QVERIFY(std::any_of(ladder.begin(), ladder.end(), [](const LadderRung &r) { return r.before_s >= 0.1; }));
    }
    void judgesWindowAndRatio()
    {
        const LadderVerdict verdict =
            judgeLadder({{0.5, "ok"}, {0.1, "ok"}, {0.05, "rst"}, {0.01, "rst"}, {0.0, "fin"}, {-0.01, "rst"}});
        QCOMPARE(verdict.attempts, 6U);
        QCOMPARE(verdict.successes, 2U);
        QCOMPARE(verdict.edgeAttempts, 3U);
        QCOMPARE(verdict.edgeSuccesses, 0U);
        QCOMPARE(QByteArray::fromStdString(verdict.failureKind), QByteArray("rst"));
        QVERIFY(verdict.ratio.low < 1.0 / 3 && verdict.ratio.high > 1.0 / 3);
        QVERIFY(verdict.window_s.has_value());
        QCOMPARE(verdict.window.low, 0.05);
        QCOMPARE(verdict.window.high, 0.1);
    }
    void failuresOnlyAfterTheCloseMakeNoWindow()
    {
        const LadderVerdict verdict = judgeLadder({{0.002, "ok"}, {0.001, "ok"}, {-0.001, "fin"}, {-0.05, "fin"}});
        QVERIFY(verdict.window_s.has_value());
        QCOMPARE(verdict.window.low, 0.0);
        QCOMPARE(verdict.window.high, 0.001);
    }
    void allWell()
    {
        const LadderVerdict verdict = judgeLadder({{0.1, "ok"}, {0.0, "ok"}});
        QVERIFY(!verdict.window_s.has_value());
        QVERIFY(verdict.failureKind.empty());
        QVERIFY(judgeLadder({}).attempts == 0);
    }
    void announcement()
    {
        QVERIFY(keepsAnnouncement(5.01, 5));
        QVERIFY(keepsAnnouncement(6, 5));
        QVERIFY(keepsAnnouncement(4.6, 5));
        QVERIFY(!keepsAnnouncement(4.4, 5));
        QVERIFY(keepsAnnouncement(118, 120));
        QVERIFY(!keepsAnnouncement(60, 120));
    }
};

RESETSCOPE_TEST(ReuseLadderTest)
#include "reuse_ladder_test.moc"
