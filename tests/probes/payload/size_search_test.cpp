// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/size_search.h"
#include "tests/support/registry.h"

#include <QTest>

#include <functional>

using namespace resetscope::probes;

namespace {

using Service = std::function<SizeAnswer::Kind(const SizeTry &)>;

SizeSearch run(const Service &service)
{
    SizeSearch search{SizeSearch::Plan{}};
    for (int i = 0; i < 400; ++i) {
        const std::vector<SizeTry> tries = search.next();
        if (tries.empty()) {
            break;
        }
        for (const SizeTry &one : tries) {
            SizeAnswer answer;
            answer.size = one.size;
            answer.declaredOnly = one.declaredOnly;
            answer.kind = service(one);
            answer.sent = one.declaredOnly ? 0 : one.size;
            answer.status = answer.kind == SizeAnswer::Kind::Refused ? 413 : 0;
            answer.close = answer.kind == SizeAnswer::Kind::Died ? CloseKind::Rst : CloseKind::None;
            search.record(answer);
        }
    }
    return search;
}

}  // namespace

class SizeSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitWithinItsInterval_data()
    {
        QTest::addColumn<qulonglong>("limit");
        for (const qulonglong limit : {30'000ULL, 65'536ULL, 262'144ULL, 777'777ULL, 1'048'576ULL, 2'000'001ULL}) {
            QTest::addRow("%llu", limit) << limit;
        }
    }
    void limitWithinItsInterval()
    {
        QFETCH(qulonglong, limit);
        const SizeSearch search = run([=](const SizeTry &one) {
            return one.declaredOnly   ? SizeAnswer::Kind::Waits
                   : one.size > limit ? SizeAnswer::Kind::Died
                                      : SizeAnswer::Kind::Accepted;
        });
        const SizeVerdict verdict = search.verdict();
        QVERIFY(verdict.kind == SizeVerdict::Kind::Limit);
        QVERIFY(verdict.high - verdict.low <= limit / 100);
        QVERIFY(verdict.low <= limit && verdict.high >= limit);
        QVERIFY(verdict.repeats >= 2);
        QVERIFY(search.bytesSpent() <= (48ULL << 20));
    }
    void politeRefusalIsNoDeath()
    {
        const SizeVerdict verdict = run([](const SizeTry &one) {
                                        return one.size > 2'097'152 ? SizeAnswer::Kind::Refused
                                               : one.declaredOnly   ? SizeAnswer::Kind::Waits
                                                                    : SizeAnswer::Kind::Accepted;
                                    }).verdict();
        QVERIFY(verdict.kind == SizeVerdict::Kind::Polite);
        QCOMPARE(static_cast<qulonglong>(verdict.limit), 2'097'152ULL);
        QCOMPARE(verdict.status, 413);
    }
    void answeredUnreadIsNoLimit()
    {
        // Go's server reads a small body to its end whatever the handler does, and answers a large one unread.
        const SizeVerdict verdict = run([](const SizeTry &one) {
                                        const bool large = one.size > 262'144;
                                        return one.declaredOnly
                                                   ? large ? SizeAnswer::Kind::Accepted : SizeAnswer::Kind::Waits
                                               : large ? SizeAnswer::Kind::Died
                                                       : SizeAnswer::Kind::Accepted;
                                    }).verdict();
        QVERIFY(verdict.kind == SizeVerdict::Kind::Unread);
    }
    void everythingIsTaken()
    {
        const SizeVerdict verdict = run([](const SizeTry &one) {
                                        return one.declaredOnly ? SizeAnswer::Kind::Waits : SizeAnswer::Kind::Accepted;
                                    }).verdict();
        QVERIFY(verdict.kind == SizeVerdict::Kind::Survived);
        QVERIFY(verdict.survived >= (1U << 20));
    }
    void nothingIsTaken()
    {
        const SizeSearch search = run([](const SizeTry &) { return SizeAnswer::Kind::Unclear; });
        QVERIFY(search.verdict().kind == SizeVerdict::Kind::Unknown);
        QVERIFY(search.next().empty());
    }
    void deathsByChanceGiveNoByte()
    {
        int asked = 0;
        const SizeVerdict verdict = run([&](const SizeTry &one) {
                                        return one.declaredOnly   ? SizeAnswer::Kind::Waits
                                               : ++asked % 3 == 0 ? SizeAnswer::Kind::Died
                                                                  : SizeAnswer::Kind::Accepted;
                                    }).verdict();
        QVERIFY(verdict.kind != SizeVerdict::Kind::Limit);
    }
};

RESETSCOPE_TEST(SizeSearchTest)
#include "size_search_test.moc"
