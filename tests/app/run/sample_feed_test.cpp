// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/sample_feed.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
namespace net = resetscope::probes;

namespace {

net::Sample numbered(int number)
{
    return {"idle", number / 1000.0, net::ValueSample{"requests", static_cast<double>(number)}};
}

}  // namespace

class SampleFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleArrivesInOrderOrIsCounted()
    {
        SampleFeed feed;
        QSignalSpy batches(&feed, &SampleFeed::batchReady);
        constexpr int kCount = 100000;  // more than fit at once
        std::thread network([&] {
            for (int i = 0; i < kCount; ++i) {
                feed.push(numbered(i));
            }
        });
        network.join();
        feed.flush();
        quint64 total = 0;
        double last = -1;
        for (const auto &arguments : std::as_const(batches)) {
            const auto batch = arguments.front().value<std::shared_ptr<const SampleBatch>>();
            total += batch->samples.size() + batch->dropped;
            for (const net::Sample &sample : batch->samples) {
                QVERIFY(sample.at_s > last);
                last = sample.at_s;
            }
        }
        QCOMPARE(total, quint64(kCount));
        QVERIFY(batches.size() >= 1);
        QCOMPARE(batches.front().front().value<std::shared_ptr<const SampleBatch>>()->samples.size(),
                 SampleFeed::kCapacity);
    }

    void oneWakeUpForManySamples()
    {
        SampleFeed feed;
        QSignalSpy batches(&feed, &SampleFeed::batchReady);
        for (int i = 0; i < 1000; ++i) {
            feed.push(numbered(i));
        }
        QCOMPARE(batches.size(), 0);  // never inside the call that pushed
        QTRY_COMPARE_WITH_TIMEOUT(batches.size(), 1, 5000);
        QCOMPARE(batches.front().front().value<std::shared_ptr<const SampleBatch>>()->samples.size(),
                 std::size_t(1000));
        // The next one wakes it again.
        feed.push(numbered(1000));
        QTRY_COMPARE_WITH_TIMEOUT(batches.size(), 2, 5000);
    }

    void theLastProgressCounts()
    {
        SampleFeed feed;
        QSignalSpy progress(&feed, &SampleFeed::progressed);
        feed.setProgress(u"idle"_s, 0.1, u"waiting"_s);
        feed.setProgress(u"idle"_s, 0.4, u"testing"_s);
        QTRY_COMPARE_WITH_TIMEOUT(progress.size(), 1, 5000);
        QCOMPARE(progress.front().at(1).toDouble(), 0.4);
        QCOMPARE(progress.front().at(2).toString(), u"testing"_s);
    }
};
RESETSCOPE_TEST(SampleFeedTest)
#include "sample_feed_test.moc"
