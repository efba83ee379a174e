// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/origin_verdict.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

namespace {

OriginEvidence evidence(int server, int reset)
{
    OriginEvidence result;
    result.handshakeTtl = TtlRange{server, server};
    result.resetTtl = TtlRange{reset, reset};
    result.resetTtlRepeats = 3;
    result.serverHops = 3;
    result.roundTrip_s = 0.05;
    result.handshakes = 8;
    result.reset_s = {0.051, 0.052, 0.053, 0.051};
    result.resetRatio = 1;
    result.triggers = 6;
    return result;
}

}  // namespace

class OriginVerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameTtlIsTheServer()
    {
        const OriginVerdict verdict = decideOrigin(evidence(62, 62));
        QVERIFY(verdict.origin == Origin::Server);
        QVERIFY(!verdict.injected);
        QCOMPARE(verdict.hop, 0);
    }
    void nearerSenderIsOnTheWay()
    {
        const OriginVerdict verdict = decideOrigin(evidence(62, 64));
        QVERIFY(verdict.origin == Origin::Path);
        QCOMPARE(verdict.hop, 1);
    }
    void anotherStartValueIsUnknown() { QVERIFY(decideOrigin(evidence(62, 253)).origin == Origin::Unknown); }
    void unrepeatedTtlDecidesNothing()
    {
        OriginEvidence once = evidence(62, 64);
        once.resetTtlRepeats = 1;
        QVERIFY(decideOrigin(once).origin == Origin::Unknown);
        once = evidence(62, 62);
        once.resetTtlRepeats = 1;
        QVERIFY(decideOrigin(once).origin == Origin::Unknown);
    }
    void nothingMeasuredIsUnknown() { QVERIFY(decideOrigin(OriginEvidence{}).origin == Origin::Unknown); }
    void copiedTtlIsGivenAwayByReach()
    {
        OriginEvidence copied = evidence(62, 62);
        copied.triggerReach = 2;
        copied.triggerRepeats = 3;
        copied.lastWithoutReset = 1;
        copied.triggerExpired = true;
        const OriginVerdict verdict = decideOrigin(copied);
        QVERIFY(verdict.origin == Origin::Path);
        QVERIFY(verdict.conflict);
        QCOMPARE(verdict.hop, 2);
    }
    void copiedTtlIsGivenAwayByTime()
    {
        OriginEvidence copied = evidence(62, 62);
        copied.reset_s = {0.011, 0.012, 0.011, 0.013};
        QVERIFY(decideOrigin(copied).origin == Origin::Path);
    }
    void twoFastOnesProveNothing()
    {
        OriginEvidence few = evidence(62, 62);
        few.reset_s = {0.011, 0.012};
        QVERIFY(decideOrigin(few).origin == Origin::Server);
    }
    void answerBehindTheResetIsForgery()
    {
        OriginEvidence forged = evidence(62, 62);
        forged.keptOut = 3;
        forged.answersBehindReset = 3;
        forged.triggers = 20;
        const OriginVerdict verdict = decideOrigin(forged);
        QVERIFY(verdict.injected && verdict.origin == Origin::Path);
    }
    void answersByChanceAreNoForgery()
    {
        OriginEvidence chance = evidence(62, 62);
        chance.keptOut = 6;
        chance.answersBehindReset = 3;
        chance.triggers = 20;
        chance.resetRatio = 0.5;
        QVERIFY(!decideOrigin(chance).injected);
    }
};

RESETSCOPE_TEST(OriginVerdictTest)
#include "origin_verdict_test.moc"
