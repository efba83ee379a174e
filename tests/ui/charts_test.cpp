// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "ui/application.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/lane_look.h"
#include "ui/charts/numeric_chart.h"
#include "ui/charts/probe_charts.h"
#include "ui/charts/series_buffer.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

[[maybe_unused]] const bool kApplication =
    resetscope::tests::setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
        auto application = std::make_unique<resetscope::ui::Application>(argc, argv);
        resetscope::ui::Theme::instance().apply(*application, resetscope::ui::Theme::Scheme::Light);
        return application;
    });

}  // namespace

using namespace Qt::StringLiterals;
using namespace resetscope::ui;
using resetscope::probes::CloseKind;
using resetscope::probes::LaneSample;
using resetscope::probes::Sample;
using resetscope::tests::SampleCase;

namespace {

Sample laneSample(int lane, double planned, double silent, LaneSample::Phase phase, CloseKind close = CloseKind::None,
                  bool byTest = false, double at = 0)
{
    return {"idle", at, LaneSample{lane, LaneSample::Silence::Raw, phase, planned, silent, close, byTest}};
}

const resetscope::app::ProbeRecord *recordOf(const resetscope::app::CaseFile &file, const QString &id)
{
    for (const auto &record : file.probes) {
        if (record.id == id) {
            return &record;
        }
    }
    return nullptr;
}

}  // namespace

class SeriesBufferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsExtremesAndCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("start");
        QTest::newRow("nothing") << 0 << 1.0 << 0.0;
        QTest::newRow("one") << 1 << 1.0 << 5.0;
        QTest::newRow("as many as buckets") << 512 << 1.0 / 1024 << 0.0;
        QTest::newRow("one more") << 513 << 1.0 / 1024 << 0.0;
        QTest::newRow("a million, milliseconds apart") << 1'000'000 << 0.001 << 0.0;
        QTest::newRow("a million, far apart") << 1'000'000 << 17.0 << 1e6;
        QTest::newRow("from below zero") << 5000 << 0.25 << -625.0;
        QTest::newRow("all at one moment") << 1000 << 0.0 << 3.0;
    }

    void keepsExtremesAndCounts()
    {
        QFETCH(int, samples);
        QFETCH(double, step);
        QFETCH(double, start);
        SeriesBuffer buffer;
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (int i = 0; i < samples; ++i) {
            const double y = std::sin(i * 0.37) * (1 + (i == samples / 3 ? 50 : 0)) + i * 1e-6;
            low = std::min(low, y);
            high = std::max(high, y);
            buffer.add(start + i * step, y);
        }
        QCOMPARE(buffer.count(), static_cast<std::uint64_t>(samples));
        QVERIFY(buffer.buckets().size() <= SeriesBuffer::kMostBuckets);
        QVERIFY(buffer.buckets().capacity() <= 2 * SeriesBuffer::kMostBuckets);
        std::uint64_t counted = 0;
        double bucketLow = std::numeric_limits<double>::max();
        double bucketHigh = std::numeric_limits<double>::lowest();
        for (std::size_t i = 0; i < buffer.buckets().size(); ++i) {
            const SeriesBuffer::Bucket &bucket = buffer.buckets()[i];
            counted += bucket.count;
            bucketLow = std::min(bucketLow, bucket.low);
            bucketHigh = std::max(bucketHigh, bucket.high);
            QVERIFY(i == 0 || buffer.buckets()[i - 1].slot < bucket.slot);
            QVERIFY(bucket.firstX <= bucket.lastX);
            QVERIFY(bucket.lastX - bucket.firstX <= buffer.width());
        }
        QCOMPARE(counted, static_cast<std::uint64_t>(samples));
        if (samples > 0) {
            QCOMPARE(bucketLow, low);
            QCOMPARE(bucketHigh, high);
            QCOMPARE(buffer.low(), low);
            QCOMPARE(buffer.high(), high);
            QCOMPARE(buffer.firstX(), start);
            QCOMPARE(buffer.lastX(), start + (samples - 1) * step);
        }
    }

    void takesSamplesOutOfOrder()
    {
        SeriesBuffer buffer(1);
        for (const double x : {5.0, 2.0, 900.0, 2.5, -40.0, 450.0}) {
            buffer.add(x, x);
        }
        QCOMPARE(buffer.count(), 6U);
        QCOMPARE(buffer.firstX(), -40.0);
        QCOMPARE(buffer.lastX(), 900.0);
        QVERIFY(std::is_sorted(buffer.buckets().begin(), buffer.buckets().end(),
                               [](const auto &a, const auto &b) { return a.slot < b.slot; }));
    }

    void keepsGaps()
    {
        SeriesBuffer buffer(1);
        buffer.add(0, 1);
        buffer.add(1, std::numeric_limits<double>::quiet_NaN());
        buffer.add(300, 2);
        buffer.addGap();
        buffer.add(400, 3);
        const auto gaps = [&] {
            return std::count_if(buffer.buckets().begin(), buffer.buckets().end(),
                                 [](const auto &bucket) { return bucket.gapBefore; });
        };
        QCOMPARE(gaps(), 2);
        QVERIFY(!buffer.buckets().front().gapBefore);
        buffer.add(4000, 4);  // merges three times
        QCOMPARE(gaps(), 2);
        QCOMPARE(buffer.count(), 4U);
    }

    void ignoresWhatHasNoPlace()
    {
        SeriesBuffer buffer;
        buffer.add(std::numeric_limits<double>::infinity(), 1);
        buffer.add(std::numeric_limits<double>::quiet_NaN(), 1);
        QVERIFY(buffer.isEmpty());
        buffer.add(1e300, 1);
        buffer.add(0, 2);
        QCOMPARE(buffer.count(), 2U);
        QVERIFY(buffer.buckets().size() <= SeriesBuffer::kMostBuckets);
    }
};

class LaneChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAreToldApart_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("close");
        QTest::addColumn<bool>("byTest");
        QTest::addColumn<int>("look");
        using Phase = LaneSample::Phase;
        const auto row = [](const char *name, Phase phase, CloseKind close, bool byTest, LaneLook look) {
            QTest::newRow(name) << static_cast<int>(phase) << static_cast<int>(close) << byTest
                                << static_cast<int>(look);
        };
        row("opening", Phase::Opening, CloseKind::None, false, LaneLook::Waiting);
        row("waiting", Phase::Waiting, CloseKind::None, false, LaneLook::Waiting);
        row("testing", Phase::Testing, CloseKind::None, false, LaneLook::Waiting);
        row("survived", Phase::Survived, CloseKind::None, true, LaneLook::Survived);
        row("fin", Phase::Closed, CloseKind::Fin, false, LaneLook::Fin);
        row("rst", Phase::Closed, CloseKind::Rst, false, LaneLook::Rst);
        row("rst drawn by our own use", Phase::Closed, CloseKind::Rst, true, LaneLook::Silent);
        row("silent", Phase::Closed, CloseKind::Silent, true, LaneLook::Silent);
        row("failed", Phase::Failed, CloseKind::None, false, LaneLook::Failed);
    }

    void endsAreToldApart()
    {
        QFETCH(int, phase);
        QFETCH(int, close);
        QFETCH(bool, byTest);
        QFETCH(int, look);
        LaneModel model;
        QVERIFY(model.take(
            laneSample(1, 60, 30, static_cast<LaneSample::Phase>(phase), static_cast<CloseKind>(close), byTest)));
        QCOMPARE(static_cast<int>(model.lanes().front().look()), look);
    }

    void lanesGrowAndAreSorted()
    {
        LaneModel model;
        QVERIFY(model.take(laneSample(2, 60, 5, LaneSample::Phase::Waiting, CloseKind::None, false, 10)));
        QVERIFY(model.take(laneSample(1, 20, 5, LaneSample::Phase::Waiting, CloseKind::None, false, 10)));
        QVERIFY(!model.take({"connect", 0, resetscope::probes::ConnectSample{}}));
        QCOMPARE(model.lanes().size(), 2U);
        QCOMPARE(model.lanes().front().last.planned_s, 20.0);
        QCOMPARE(LaneModel::silentAt(model.lanes().back(), 22), 17.0);
        QCOMPARE(LaneModel::silentAt(model.lanes().front(), 100), 20.0);  // never beyond its plan
        QCOMPARE(LaneModel::silentAt(model.lanes().front(), 0), 5.0);
        QVERIFY(model.take(laneSample(1, 20, 12, LaneSample::Phase::Closed, CloseKind::Fin, false, 17)));
        QCOMPARE(LaneModel::silentAt(model.lanes().front(), 100), 12.0);
        QCOMPARE(model.count(LaneLook::Fin), 1);
        QCOMPARE(model.count(LaneLook::Waiting), 1);
    }

    void picturesAndTablesAreSaved()
    {
        const auto file = resetscope::tests::sampleCase(SampleCase::IdleTimeout);
        const auto *record = recordOf(file, u"idle"_s);
        QVERIFY(record);
        LaneChart chart(nullptr);
        QVERIFY(!chart.summary().isEmpty());
        chart.resize(640, 400);
        chart.showRecord(*record, file.findings);
        QVERIFY(chart.model().lanes().size() > 5);
        QVERIFY(chart.model().limit(LaneSample::Silence::Raw).has_value());
        QCOMPARE(chart.accessibleDescription(), chart.summary());
        QCOMPARE(chart.csv().count(u'\n'), static_cast<qsizetype>(chart.model().lanes().size()) + 1);
        QTemporaryDir folder;
        QVERIFY(chart.savePng(folder.filePath(u"a.png"_s)));
        QVERIFY(chart.saveSvg(folder.filePath(u"a.svg"_s)));
        QVERIFY(chart.saveCsv(folder.filePath(u"a.csv"_s)));
        QVERIFY(!chart.saveCsv(folder.filePath(u"missing/a.csv"_s)));
        QFile svg(folder.filePath(u"a.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        QVERIFY(drawing.contains("<path"));
        QVERIFY(!drawing.contains("<image"));
    }

    void everyLookHasItsOwnShape()
    {
        QList<QImage> seen;
        for (int look = 0; look < kLaneLooks; ++look) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintLaneSymbol(painter, static_cast<LaneLook>(look), {16, 16}, 7, Qt::white);
            painter.end();
            // Only black and white left: what remains is the shape.
            const QImage shape = image.convertToFormat(QImage::Format_Grayscale8)
                                     .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
            QVERIFY(!seen.contains(shape));
            seen << shape;
        }
    }

    /// A TCP keep-alive test carries no data: the silence of a plain connection goes on across it.
    void silenceGoesOnAcrossTests_data()
    {
        QTest::addColumn<double>("told");
        QTest::newRow("told since the test") << 4.0;
        QTest::newRow("told since the last data") << 8.0;
    }
    void silenceGoesOnAcrossTests()
    {
        QFETCH(const double, told);
        using Phase = LaneSample::Phase;
        LaneModel model;
        model.take(laneSample(1, 4, 0, Phase::Waiting, CloseKind::None, false, 0.1));
        model.take(laneSample(1, 4, 4, Phase::Testing, CloseKind::None, false, 4.1));
        model.take(laneSample(1, 4, 4, Phase::Survived, CloseKind::None, false, 4.1));
        model.take(laneSample(1, 6, 0, Phase::Waiting, CloseKind::None, false, 4.1));
        QVERIFY(std::abs(LaneModel::silentAt(model.lanes().front(), 6.1) - 6) < 0.01);
        model.take(laneSample(1, 6, told, Phase::Closed, CloseKind::Rst, false, 8.1));
        QVERIFY(std::abs(model.lanes().front().last.silent_s - 8) < 0.01);
        QCOMPARE(model.count(LaneLook::Rst), 1);
    }

    void talkStartsTheSilenceAnew()
    {
        using Phase = LaneSample::Phase;
        LaneModel model;
        model.take(laneSample(1, 20, 0, Phase::Waiting, CloseKind::None, false, 0.1));
        model.take(laneSample(1, 20, 3, Phase::Closed, CloseKind::Fin, false, 9.1));
        QCOMPARE(model.lanes().front().last.silent_s, 3.0);
    }

    void aLaneIsFoundUnderThePointer()
    {
        const auto file = resetscope::tests::sampleCase(SampleCase::IdleTimeout);
        LaneChart chart(nullptr);
        chart.resize(640, 500);
        chart.showRecord(*recordOf(file, u"idle"_s), file.findings);
        QCOMPARE(chart.laneAt({100, 2}), -1);
        int found = 0;
        for (int y = 0; y < chart.height(); ++y) {
            found = std::max(found, chart.laneAt({100, static_cast<double>(y)}) + 1);
        }
        QCOMPARE(found, static_cast<int>(chart.model().lanes().size()));
        for (const auto &lane : chart.model().lanes()) {
            QVERIFY(chart.laneWords(lane).contains(u"onnection"_s));
        }
    }
};

class ProbeChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProbeHasItsCharts()
    {
        ProbeCharts charts(nullptr);
        charts.resize(600, 400);
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Cancelled}) {
            const auto file = resetscope::tests::sampleCase(kind);
            for (const auto &record : file.probes) {
                charts.showProbe(record, file.findings);
                QCOMPARE(charts.probe(), record.id);
                QVERIFY(!charts.charts().empty());
                for (const ChartPanel *chart : charts.charts()) {
                    QVERIFY(!chart->summary().isEmpty());
                    QVERIFY(chart->csv().count(u'\n') >= 1);
                }
                QVERIFY(!charts.grab().isNull());
            }
        }
        charts.clear();
        QVERIFY(charts.charts().empty());
    }

    void liveSamplesOfOtherProbesAreIgnored()
    {
        ProbeCharts charts(nullptr);
        resetscope::app::ProbeRecord record;
        record.id = u"connect"_s;
        record.state = resetscope::probes::ProbeState::Running;
        charts.showProbe(record, {});
        auto *times = qobject_cast<ConnectTimeChart *>(charts.charts().front());
        QVERIFY(times);
        charts.take({{"connect", 0.1, resetscope::probes::ConnectSample{"a:1", 0.012, "ok"}},
                     {"tls", 0.2, resetscope::probes::TlsSample{}},
                     {"connect", 0.3, resetscope::probes::ConnectSample{"a:1", 0.5, "timeout"}}});
        QCOMPARE(times->times().count(), 1U);
        QCOMPARE(times->times().high(), 12.0);
    }

    void aMillionAttemptsAreCheapToHold()
    {
        ConnectTimeChart chart(nullptr);
        for (int i = 0; i < 1'000'000; ++i) {
            chart.take(
                {"connect", i * 0.001, resetscope::probes::ConnectSample{std::string(), 0.001 * (i % 50), "ok"}});
        }
        chart.flush();
        QVERIFY(chart.times().buckets().size() <= SeriesBuffer::kMostBuckets);
        QCOMPARE(chart.times().count(), 1'000'000U);
        QCOMPARE(chart.times().high(), 49.0);
    }
};

RESETSCOPE_TEST(SeriesBufferTest)
RESETSCOPE_TEST(LaneChartTest)
RESETSCOPE_TEST(ProbeChartsTest)
#include "charts_test.moc"
