// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/mtu/mtu_search.h"

#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace resetscope::probes;

namespace {

/// Tries every size of each wave on a path of that size; returns the waves that were needed.
int solve(MtuSearch &search, int truth, int sideBySide, double loss = 0, unsigned seed = 1)
{
    std::mt19937_64 random(seed);
    int waves = 0;
    while (search.valid() && !search.exact() && waves < 100) {
        const std::vector<int> sizes = search.next(sideBySide);
        if (sizes.empty()) {
            break;
        }
        ++waves;
        std::vector<int> passed;
        for (const int size : sizes) {
            if (size > truth || std::bernoulli_distribution(loss)(random)) {
                search.stalled(size);
            } else {
                passed.push_back(size);
            }
        }
        for (const int size : passed) {
            search.passed(size);
        }
    }
    return waves;
}

}  // namespace

class MtuSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySizeIsFoundToTheByte()
    {
        for (int truth = 576; truth < 1500; ++truth) {
            MtuSearch search(576, 1500);
            QVERIFY(solve(search, truth, 12) <= 3);
            QVERIFY(search.exact());
            QCOMPARE(search.low(), truth);
            QCOMPARE(search.high(), truth + 1);
        }
    }
    void largePacketsAndFewLanes()
    {
        for (const int truth : {576, 577, 1280, 8999, 40000, 65534}) {
            MtuSearch many(576, 65535);
            QVERIFY(solve(many, truth, 12) <= 5);
            QCOMPARE(many.low(), truth);
            MtuSearch one(576, 65535);
            QVERIFY(solve(one, truth, 1) <= 17);
            QCOMPARE(one.low(), truth);
        }
    }
    void wavesStayInsideAndAscend()
    {
        const MtuSearch search(576, 1500);
        for (int count = -1; count < 40; ++count) {
            const std::vector<int> sizes = search.next(count);
            QVERIFY(!sizes.empty() && sizes.size() <= static_cast<std::size_t>(std::max(count, 1)));
            int last = search.low();
            for (const int size : sizes) {
                QVERIFY(size > last && size < search.high());
                last = size;
            }
        }
        QVERIFY(MtuSearch(1399, 1400).next(12).empty());
        QVERIFY(MtuSearch(1399, 1400).exact());
    }
    void randomLossNeverRaisesTheAnswer()
    {
        int right = 0;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            MtuSearch search(576, 1500);
            (void)solve(search, 1400, 12, 0.05, seed);
            QVERIFY(search.low() <= 1400);  // what passed did pass
            right += search.low() == 1400 ? 1 : 0;
        }
        QVERIFY(right > 100);  // the driver tries both sides of the edge again
    }
    void aPassTakesStallsBack()
    {
        MtuSearch search(576, 1500);
        search.stalled(900);
        QCOMPARE(search.high(), 900);
        search.passed(1200);
        QCOMPARE(search.low(), 1200);
        QCOMPARE(search.high(), 1500);
        search.passed(1500);
        QVERIFY(!search.valid());
    }
};

RESETSCOPE_TEST(MtuSearchTest)
#include "mtu_search_test.moc"
