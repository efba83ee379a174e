// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/statistics.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace resetscope::probes;

class StatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wilsonMatchesPublishedValues()
    {
        // No success: the upper end is z^2 / (n + z^2), with z = 1.96.
        const Interval none = wilson(0, 10);
        QCOMPARE(none.low, 0.0);
        QVERIFY(std::abs(none.high - 3.8416 / 13.8416) < 1e-9);
        const Interval half = wilson(5, 10);
        QVERIFY(std::abs(half.low - 0.2365930904982421) < 1e-3);
        QVERIFY(std::abs(half.low + half.high - 1.0) < 1e-12);
        const Interval all = wilson(10, 10);
        QCOMPARE(all.high, 1.0);
        QVERIFY(std::abs(all.low - (1.0 - none.high)) < 1e-12);
        const Interval unknown = wilson(0, 0);
        QCOMPARE(unknown.low, 0.0);
        QCOMPARE(unknown.high, 1.0);
    }
    void quantiles()
    {
        QCOMPARE(median({}), 0.0);
        QCOMPARE(median({3}), 3.0);
        QCOMPARE(median({4, 1, 3}), 3.0);
        QCOMPARE(median({4, 1, 3, 2}), 2.5);
        QCOMPARE(quantile({1, 2, 3, 4, 5}, 0.25), 2.0);
        QCOMPARE(quantile({1, 2}, 2.0), 2.0);
    }
};
RESETSCOPE_TEST(StatisticsTest)
#include "statistics_test.moc"
