// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/ttl_bracket.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

class TtlBracketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTtlIsFoundExactly()
    {
        for (int ttl = 1; ttl <= TtlBracket::kMost; ++ttl) {
            TtlBracket bracket;
            int asked = 0;
            for (auto gates = bracket.next(8); !gates.empty() && asked < 200; gates = bracket.next(8)) {
                QVERIFY(gates.size() <= 10);
                for (const int gate : gates) {
                    bracket.record(gate, ttl >= gate);
                    ++asked;
                }
            }
            QVERIFY(bracket.range());
            QCOMPARE(bracket.range()->low, ttl);
            QCOMPARE(bracket.range()->high, ttl);
            QVERIFY(asked <= 40);
        }
    }
    void oneLostPacketChangesNothing()
    {
        TtlBracket bracket;
        for (int i = 0; i < 4; ++i) {
            bracket.record(62, true);
            bracket.record(63, false);
        }
        bracket.record(62, false);
        QVERIFY(bracket.range());
        QCOMPARE(bracket.range()->low, 62);
    }
    void severalWaysGiveARange()
    {
        TtlBracket bracket;
        for (int i = 0; i < 5; ++i) {
            bracket.record(60, true);
            bracket.record(61, i % 2 == 0);
            bracket.record(62, i % 2 == 0);
            bracket.record(63, false);
        }
        QVERIFY(bracket.range());
        QCOMPARE(bracket.range()->low, 60);
        QCOMPARE(bracket.range()->high, 62);
    }
    void comparison()
    {
        const std::vector<TtlRange> server{{62, 62}};
        QVERIFY(compareTtl(server, TtlRange{62, 62}, 3) == TtlRelation::Same);
        QVERIFY(compareTtl(server, TtlRange{64, 64}, 3) == TtlRelation::Different);
        QVERIFY(compareTtl(server, TtlRange{63, 63}, 3) == TtlRelation::Different);
        QVERIFY(compareTtl(server, TtlRange{253, 253}, 3) == TtlRelation::Alias);  // same distance, starts from 255
        QVERIFY(compareTtl(server, TtlRange{126, 126}, 3) == TtlRelation::Alias);
        QVERIFY(compareTtl(server, std::nullopt, 3) == TtlRelation::Unknown);
        QVERIFY(compareTtl({}, TtlRange{62, 62}, 3) == TtlRelation::Unknown);
        QVERIFY(compareTtl({{60, 62}}, TtlRange{61, 61}, 3) == TtlRelation::Unknown);
    }
    void distance()
    {
        QCOMPARE(distanceFromTtl(64), 1);
        QCOMPARE(distanceFromTtl(62), 3);
        QCOMPARE(distanceFromTtl(117), 12);
        QCOMPARE(distanceFromTtl(250), 6);
    }
};

RESETSCOPE_TEST(TtlBracketTest)
#include "ttl_bracket_test.moc"
