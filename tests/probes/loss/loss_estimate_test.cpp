// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/loss_estimate.h"

#include "probes/loss/checksum_errors.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace resetscope::probes;

namespace {

/// One small segment at a time over a path that loses packets, counted the way a kernel counts them.
class SimulatedPath {
public:
    SimulatedPath(double up, double down, unsigned seed) : m_up(up), m_down(down), m_random(seed) {}

    ExchangeCounts run(int exchanges, bool reportsDuplicates = true)
    {
        ExchangeCounts counts;
        counts.reportsDuplicates = reportsDuplicates;
        for (int i = 0; i < exchanges; ++i) {
            ++counts.exchanges;
            ++counts.segments;
            bool arrived = !lost(m_up);
            bool acknowledged = arrived && !lost(m_down);
            while (!acknowledged) {
                ++counts.segments;
                ++counts.retransmits;
                const bool again = !lost(m_up);
                const bool reply = again && !lost(m_down);
                counts.duplicates += again && arrived && reply ? 1 : 0;  // the word about it may get lost too
                arrived = arrived || again;
                acknowledged = reply;
            }
        }
        return counts;
    }

private:
    bool lost(double ratio) { return std::bernoulli_distribution(ratio)(m_random); }
    double m_up;
    double m_down;
    std::mt19937_64 m_random;
};

LossVerdict judge(double up, double down, int exchanges, unsigned seed, bool reports = true)
{
    SimulatedPath path(up, down, seed);
    LossTally tally;
    tally.add(path.run(exchanges, reports));
    return judgeLoss(tally);
}

}  // namespace

class LossEstimateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverBelowTheNeededSample()
    {
        for (std::uint64_t sent = 0; sent < kFewestSamples; ++sent) {
            LossTally tally;
            tally.up = {sent, 0};
            QVERIFY(!judgeLoss(tally).enough);
            if (sent > 0) {
                tally.up = {sent, 1};  // one lost packet says nothing about a small sample
                QVERIFY(!judgeLoss(tally).enough || judgeLoss(tally).interval.low > 0.02);
            }
            tally = {};
            tally.roundTrip = {sent, 0};
            QVERIFY(!judgeLoss(tally).enough);
            QCOMPARE(judgeLoss(tally).direction, std::string("unknown"));
        }
        LossTally enough;
        enough.up = {kFewestSamples, 0};
        QVERIFY(judgeLoss(enough).enough);
        QVERIFY(judgeLoss(enough).interval.high <= 0.0505);
        QCOMPARE(judgeLoss(enough).direction, std::string("none"));
        // Very high loss needs no large sample.
        LossTally high;
        high.up = {30, 12};
        QVERIFY(judgeLoss(high).enough);
    }
    void nothingMeasuredIsNothingKnown()
    {
        const LossVerdict verdict = judgeLoss({});
        QVERIFY(!verdict.enough);
        QCOMPARE(verdict.samples, std::uint64_t(0));
        QCOMPARE(verdict.interval.low, 0.0);
        QCOMPARE(verdict.interval.high, 1.0);
        QCOMPARE(verdict.direction, std::string("unknown"));
    }
    void wilsonInterval()
    {
        // Reference values: R, binom::binom.wilson(x, n).
        const Interval some = lossInterval({100, 5});
        QVERIFY(std::abs(some.low - 0.02154) < 2e-4);
        QVERIFY(std::abs(some.high - 0.11175) < 2e-4);
        const Interval none = lossInterval({700, 0});
        QCOMPARE(none.low, 0.0);
        QVERIFY(std::abs(none.high - 0.005458) < 2e-5);
    }
    void fisher()
    {
        // Reference values: R, fisher.test.
        QVERIFY(std::abs(fisherExact({10, 3}, {15, 12}) - 0.0328) < 0.01);
        QCOMPARE(fisherExact({100, 0}, {100, 0}), 1.0);
        QCOMPARE(fisherExact({0, 0}, {100, 5}), 1.0);
        QVERIFY(fisherExact({400, 20}, {400, 0}) < 1e-4);
        QVERIFY(std::abs(fisherExact({8, 1}, {9, 4}) - 0.2941) < 0.01);
    }
    void directionsOfSimulatedPaths_data()
    {
        QTest::addColumn<double>("up");
        QTest::addColumn<double>("down");
        QTest::addColumn<QString>("direction");
        QTest::newRow("clean") << 0.0 << 0.0 << "none";
        QTest::newRow("up") << 0.05 << 0.0 << "up";
        QTest::newRow("down") << 0.0 << 0.05 << "down";
        QTest::newRow("both") << 0.05 << 0.05 << "both";
        QTest::newRow("heavy") << 0.15 << 0.15 << "both";
        QTest::newRow("one percent") << 0.01 << 0.01 << "both";
    }
    void directionsOfSimulatedPaths()
    {
        QFETCH(double, up);
        QFETCH(double, down);
        QFETCH(QString, direction);
        int right = 0;
        int covered = 0;
        constexpr int kRuns = 100;
        for (unsigned seed = 1; seed <= kRuns; ++seed) {
            const LossVerdict verdict = judge(up, down, 400, seed);
            QVERIFY(verdict.enough);
            right += verdict.direction == direction.toStdString() ? 1 : 0;
            const double truth = up > 0 && down > 0 ? (up + down) / 2 : std::max(up, down);
            covered += verdict.interval.low <= truth && truth <= verdict.interval.high ? 1 : 0;
            if (up > 0 && down == 0.0) {
                QVERIFY(verdict.direction != "down" && verdict.direction != "both");
            }
            if (up > 0 && down > 0) {
                QVERIFY(verdict.direction != "none");
            }
        }
        QVERIFY2(right >= 90, qPrintable(QString::number(right)));
        QVERIFY2(covered >= 85, qPrintable(QString::number(covered)));
    }
    void withoutWordOfDuplicatesTheWayIsNotNamed()
    {
        const LossVerdict verdict = judge(0.05, 0.0, 400, 5, false);
        QVERIFY(verdict.enough);
        QCOMPARE(verdict.direction, std::string("round_trip"));
        QVERIFY(verdict.interval.low <= 0.05 && verdict.interval.high >= 0.05);
    }
    void refusedHandshakesAreNoLoss()
    {
        LossTally tally;
        tally.roundTrip = {100, 0};
        tally.handshake = {40, 25};  // a full accept queue drops them
        const LossVerdict verdict = judgeLoss(tally);
        QCOMPARE(verdict.lost, std::uint64_t(0));
        QCOMPARE(verdict.direction, std::string("none"));
        tally.handshake = {40, 1};
        QCOMPARE(judgeLoss(tally).samples, std::uint64_t(140));
    }
    void decidedEarlyButNotByChance()
    {
        QVERIFY(!lossDecided({0, 0}));
        QVERIFY(!lossDecided({600, 0}));
        QVERIFY(lossDecided({700, 0}));
        QVERIFY(!lossDecided({20, 10}));
        QVERIFY(lossDecided({320, 16}));
        // A path that loses half a percent is never cut short, however often it is looked at.
        int cut = 0;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937_64 random(seed);
            LossCount count;
            for (int i = 0; i < 900; ++i) {
                count.add(1, std::bernoulli_distribution(0.005)(random) ? 1 : 0);
                if (count.lost > 0 && lossDecided(count)) {
                    ++cut;
                    break;
                }
            }
        }
        QCOMPARE(cut, 0);
    }
    void lateAnswersCountForTheWayBack()
    {
        LossTally tally;
        ExchangeCounts counts;
        counts.exchanges = 100;
        counts.segments = 100;
        counts.lateAnswers = 4;
        counts.reportsDuplicates = true;
        tally.add(counts);
        QCOMPARE(tally.up.lost, std::uint64_t(0));
        QCOMPARE(tally.down.lost, std::uint64_t(4));
        QCOMPARE(tally.down.sent, std::uint64_t(104));
    }
    void checksumErrorsOfTheKernel()
    {
        const char *const text = "Ip: Forwarding DefaultTTL\nIp: 1 64\n"
                                 "Tcp: RtoAlgorithm ActiveOpens InErrs OutRsts InCsumErrors\nTcp: 1 2 3 4 17\n"
                                 "Udp: InDatagrams\nUdp: 5\n";
        QCOMPARE(checksumErrorsIn(text).value_or(0), std::uint64_t(17));
        QVERIFY(!checksumErrorsIn(""));
        QVERIFY(!checksumErrorsIn("Tcp: InCsumErrors\n"));
        QVERIFY(!checksumErrorsIn("Tcp: InCsumErrors\nTcp: many\n"));
        QVERIFY(!checksumErrorsIn("Tcp: InErrs\nTcp: 3\n"));
    }
};

RESETSCOPE_TEST(LossEstimateTest)
#include "loss_estimate_test.moc"
