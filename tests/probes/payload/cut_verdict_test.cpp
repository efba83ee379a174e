// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/cut_verdict.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

class CutVerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameByteIsASize()
    {
        const std::vector<CutTransfer> fast(3, CutTransfer{true, CloseKind::Rst, 1.5e6, 0.4});
        const CutVerdict verdict = judgeCuts(fast, CutTransfer{false, CloseKind::None, 1.1e6, 2});
        QVERIFY(verdict.kind == CutVerdict::Kind::Size);
        QCOMPARE(verdict.value, 1.5e6);
        QVERIFY(verdict.close == CloseKind::Rst);
    }
    void sameTimeIsATime()
    {
        std::vector<CutTransfer> fast(3, CutTransfer{true, CloseKind::Fin, 9e6, 3});
        fast.front().done += 1;
        const CutVerdict verdict = judgeCuts(fast, CutTransfer{true, CloseKind::Fin, 3e6, 3.1});
        QVERIFY(verdict.kind == CutVerdict::Kind::Time);
        QVERIFY(verdict.range.low <= 3 && verdict.range.high >= 3.1);
    }
    /// What waits in buffers comes at full speed for a slow reader too, so the time says nothing.
    void theVerySameByteIsNeverATime()
    {
        const std::vector<CutTransfer> fast(3, CutTransfer{true, CloseKind::Rst, 90000, 0.33});
        const CutVerdict verdict = judgeCuts(fast, CutTransfer{true, CloseKind::Rst, 12000, 0.34});
        QVERIFY(verdict.kind == CutVerdict::Kind::Size);
        QCOMPARE(verdict.value, 90000.0);
    }
    void oneThatGoesThroughMeansNothing()
    {
        const CutTransfer cut{true, CloseKind::Rst, 1e6, 0.4};
        QVERIFY(judgeCuts({cut, CutTransfer{false, CloseKind::None, 2e6, 1}}, {}).kind == CutVerdict::Kind::None);
        QVERIFY(judgeCuts({cut}, {}).kind == CutVerdict::Kind::None);
        QVERIFY(judgeCuts({}, {}).kind == CutVerdict::Kind::None);
    }
    void neitherIsUnclear()
    {
        const std::vector<CutTransfer> fast{{true, CloseKind::Rst, 1e6, 0.4}, {true, CloseKind::Rst, 4e6, 2}};
        QVERIFY(judgeCuts(fast, {}).kind == CutVerdict::Kind::Unclear);
    }
    void slowerPaceOutlastsATimeLimit()
    {
        const SlowerPace pace = slowerPace({{true, CloseKind::Rst, 3e6, 3}, {true, CloseKind::Rst, 3e6, 3.2}});
        QVERIFY(pace.stopAfter_s > 3.2 * 1.12);
        QVERIFY(pace.bytesPerSecond > 0 && pace.bytesPerSecond * pace.stopAfter_s < 0.75 * 3e6);
    }
};

RESETSCOPE_TEST(CutVerdictTest)
#include "cut_verdict_test.moc"
