// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/chart_samples.h"
#include "tests/ui/ui_tools.h"
#include "ui/charts/chart_scale.h"
#include "ui/charts/event_charts.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/probe_charts.h"
#include "ui/charts/route_charts.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/size_charts.h"

#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::ui;
using namespace Qt::StringLiterals;
using namespace resetscope::probes;

namespace {

template <typename Chart> void fill(Chart &chart, const QString &probe)
{
    const ChartSample sample = chartSample(probe);
    chart.resize(700, 420);
    chart.showRecord(sample.record, sample.findings);
}

/// Every place of the chart that has something to say.
QStringList toldBy(PaintedChart &chart)
{
    static_cast<void>(chart.grab());
    QStringList told;
    for (int y = 0; y < chart.height(); y += 3) {
        for (int x = 0; x < chart.width(); x += 3) {
            const QString words = chart.wordsAt(QPointF(x, y));
            if (!words.isEmpty() && !told.contains(words)) {
                told << words;
            }
        }
    }
    return told;
}

}  // namespace

/// What every chart of a sample type promises.
class SampleChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChartSpeaks_data()
    {
        QTest::addColumn<QString>("probe");
        QTest::addColumn<bool>("rightToLeft");
        for (const QString &probe : chartSampleIds()) {
            QTest::addRow("%s", qPrintable(probe)) << probe << false;
            QTest::addRow("%s from right to left", qPrintable(probe)) << probe << true;
        }
    }
    void everyChartSpeaks()
    {
        QFETCH(const QString, probe);
        QFETCH(const bool, rightToLeft);
        const ChartSample sample = chartSample(probe);
        QVERIFY(!sample.record.samples.empty());
        ProbeCharts charts(nullptr);
        charts.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        charts.resize(620, 420);
        app::ProbeRecord empty;
        empty.id = probe;
        charts.showProbe(empty, {});
        std::vector<QString> before;
        QList<QImage> drawnEmpty;
        for (ChartPanel *chart : charts.charts()) {
            QVERIFY(!chart->title().isEmpty());
            QVERIFY(!chart->summary().isEmpty());
            QCOMPARE(chart->csv().count(u'\n'), 1);  // the names of the columns
            before.push_back(chart->summary());
            chart->resize(600, 360);
            drawnEmpty << chart->grab().toImage();
        }
        charts.showProbe(sample.record, sample.findings);
        for (std::size_t i = 0; i < charts.charts().size(); ++i) {
            ChartPanel *chart = charts.charts()[i];
            QVERIFY(chart->csv().count(u'\n') > 1);
            QVERIFY2(chart->summary() != before[i], qPrintable(chart->title()));
            QVERIFY(chart->grab().toImage() != drawnEmpty[static_cast<qsizetype>(i)]);
            if (auto *painted = qobject_cast<PaintedChart *>(chart)) {
                QVERIFY2(!toldBy(*painted).isEmpty(), qPrintable(chart->title()));
                QTest::keyClick(painted, Qt::Key_Down);
                QVERIFY(!painted->partWords(painted->currentPart()).isEmpty());
                QVERIFY(painted->partWords(painted->currentPart()) != chart->summary());
            }
        }
    }

    /// Live samples and the finished record end in the same picture.
    void liveIsTheSameAsReopened_data() { everyChartSpeaks_data(); }
    void liveIsTheSameAsReopened()
    {
        QFETCH(const QString, probe);
        const ChartSample sample = chartSample(probe);
        ProbeCharts live(nullptr);
        app::ProbeRecord empty;
        empty.id = probe;
        live.showProbe(empty, sample.findings);
        live.take(sample.record.samples);
        ProbeCharts reopened(nullptr);
        reopened.showProbe(sample.record, sample.findings);
        QCOMPARE(live.charts().size(), reopened.charts().size());
        for (std::size_t i = 0; i < live.charts().size(); ++i) {
            QCOMPARE(live.charts()[i]->csv(), reopened.charts()[i]->csv());
        }
    }

    /// Memory and picture stay bounded; what a frame costs is the benchmark's business.
    void manySamplesAreCheapToHold_data()
    {
        QTest::addColumn<QString>("probe");
        for (const QString &probe : chartSampleIds()) {
            QTest::addRow("%s", qPrintable(probe)) << probe;
        }
    }
    void manySamplesAreCheapToHold()
    {
        QFETCH(const QString, probe);
        ProbeCharts charts(nullptr);
        charts.resize(900, 600);
        app::ProbeRecord empty;
        empty.id = probe;
        charts.showProbe(empty, {});
        manySamples(probe, 20'000, [&](const probes::Sample &sample) {
            for (ChartPanel *chart : charts.charts()) {
                chart->take(sample);
            }
        });
        for (ChartPanel *chart : charts.charts()) {
            chart->resize(900, 500);
            chart->flush();
            QVERIFY(!chart->grab().isNull());
            QVERIFY(chart->csv().count(u'\n') < 10000);
        }
    }

    /// A picture that is held is the one a fresh chart would draw.
    void theHeldPictureIsNeverStale()
    {
        TransferChart chart(nullptr);
        fill(chart, u"payload"_s);
        const QImage before = chart.grab().toImage();
        QVERIFY(chart.grab().toImage() == before);
        chart.take({"payload", 200, TransferSample{"up", 5e8, 5e8, 1, 0, 200, "ok"}});
        chart.flush();
        QVERIFY(chart.grab().toImage() != before);
        const QImage small = chart.grab().toImage();
        chart.resize(500, 420);
        QCOMPARE(chart.grab().toImage().width(), 500);
        chart.resize(700, 420);
        QVERIFY(chart.grab().toImage() == small);
    }

    // --- origin and path

    void gatesAreReadExactly()
    {
        GateChart chart(nullptr);
        fill(chart, u"origin"_s);
        QCOMPARE(chart.arrivesWith("data"), std::optional(57));
        QCOMPARE(chart.arrivesWith("reset"), std::optional(62));
        QVERIFY(chart.summary().contains(u"57"_s) && chart.summary().contains(u"62"_s));
        // A gate that was passed only sometimes says nothing for certain.
        chart.take({"origin", 99, GateSample{62, false, "reset"}});
        QVERIFY(!chart.arrivesWith("reset"));
        // Nor does one whose neighbour was never tried.
        GateChart half(nullptr);
        half.take({"origin", 1, GateSample{50, true, "data"}});
        half.take({"origin", 2, GateSample{60, false, "data"}});
        QVERIFY(!half.arrivesWith("data"));
    }

    void theCulpritIsMarkedOnlyWithEvidence()
    {
        HopRowChart chart(nullptr);
        fill(chart, u"origin"_s);
        QCOMPARE(chart.culprit(), HopRowChart::Culprit::Station);
        QCOMPARE(chart.stations().size(), std::size_t(7));
        QVERIFY(chart.stations()[3].addresses.isEmpty());
        QVERIFY(toldBy(chart).join(u'\n').contains(u"The resets come from here"_s));
        auto sample = chartSample(u"origin"_s);
        sample.findings[0].value = std::string("unknown");
        chart.showRecord(sample.record, sample.findings);
        QCOMPARE(chart.culprit(), HopRowChart::Culprit::None);
        QVERIFY(!toldBy(chart).join(u'\n').contains(u"The resets come"_s));
        sample.findings = {sample.findings[0]};
        sample.findings[0].value = std::string("server");
        chart.showRecord(sample.record, sample.findings);
        QCOMPARE(chart.culprit(), HopRowChart::Culprit::Server);
        sample.findings[0].value = std::string("path");  // which station is not known
        chart.showRecord(sample.record, sample.findings);
        QCOMPARE(chart.culprit(), HopRowChart::Culprit::PathSomewhere);
    }

    void silentStationsAreGaps()
    {
        HopDelayChart chart(nullptr);
        fill(chart, u"path"_s);
        const std::vector<std::pair<int, int>> expected{{1, 2}, {4, 5}, {8, 9}};
        QCOMPARE(chart.stretches(), expected);
        QVERIFY(chart.summary().contains(u'8'));  // the largest step
    }

    // --- payload, mtu, load

    void theEdgeIsBetweenWorkedAndFailed()
    {
        TransferChart chart(nullptr);
        fill(chart, u"payload"_s);
        const auto edge = chart.edgeOf("up", false);
        QVERIFY(edge);
        QCOMPARE(edge->low, 1048576.0);
        QCOMPARE(edge->high, 1048577.0);
        QVERIFY(!chart.edgeOf("down", false));
        QVERIFY(chart.edgeOf("header", false));
        chart.take({"payload", 1, TransferSample{"up", 2000, 0, 1, 0, 0, "rst"}});
        QVERIFY(!chart.edgeOf("up", false));  // not a question of size
    }

    void loadIsAddedUpByLevel()
    {
        LoadChart chart(nullptr);
        fill(chart, u"load"_s);
        const auto &levels = chart.levels("held");
        QCOMPARE(levels.size(), std::size_t(9));
        QCOMPARE(levels.back().from, 64.0);
        QCOMPARE(levels.back().rounds, 2);
        QCOMPARE(levels.back().total(), std::uint64_t(128));
        QCOMPARE(chart.levels("rate").size(), std::size_t(6));
        std::uint64_t before = 0;
        for (int level = 1; level <= 5000; ++level) {
            LoadSample sample;
            sample.kind = "many";
            sample.level = level;
            sample.ok = 1;
            chart.take({"load", 1, sample});
            ++before;
        }
        QVERIFY(chart.levels("many").size() <= LoadChart::kMostLevels);
        std::uint64_t after = 0;
        for (const auto &level : chart.levels("many")) {
            after += level.total();
        }
        QCOMPARE(after, before);
    }

    // --- crash, watch, relay, loss

    void commonEndsNeedMixedAges()
    {
        EventLaneChart chart(nullptr);
        fill(chart, u"crash"_s);
        const auto moments = chart.commonEnds();
        QCOMPARE(moments.size(), std::size_t(1));
        QCOMPARE(moments.front().count, 9);
        QVERIFY(std::abs(moments.front().at_s - 34.25) < 0.2);
        QCOMPARE(chart.gaps().size(), std::size_t(1));
        QVERIFY(chart.gaps().front().over);
        // All of one age: a limit on the age, no restart.
        EventLaneChart limit(nullptr);
        for (int lane = 0; lane < 6; ++lane) {
            limit.take({"crash", 30.0, EventSample{"rst", lane, 30, 1, 0}});
        }
        QVERIFY(limit.commonEnds().empty());
        QCOMPARE(limit.bars().size(), std::size_t(6));
    }

    void aLaneMayLiveAgain()
    {
        EventLaneChart chart(nullptr);
        chart.take({"crash", 5, EventSample{"ok", 0, 5, 0, 0}});
        chart.take({"crash", 10, EventSample{"rst", 0, 10, 0, 0}});
        chart.take({"crash", 20, EventSample{"ok", 0, 5, 0, 0}});
        QCOMPARE(chart.bars().size(), std::size_t(2));
        QCOMPARE(chart.bars().back().born_s, 15.0);
        QVERIFY(chart.bars().back().end.empty());
    }

    void eventsAreCounted()
    {
        EventTimelineChart chart(nullptr);
        fill(chart, u"watch"_s);
        QCOMPARE(chart.count("refused"), std::uint64_t(3));
        QCOMPARE(chart.count("rst"), std::uint64_t(24));
        QVERIFY(chart.count("ok") > 1000);
    }

    void whoEndedItIsSaid()
    {
        FlowSample flow;
        QVERIFY(FlowChart::endWords(flow).isEmpty());
        QStringList seen;
        for (const char *by : {"service", "application", "relay"}) {
            for (const CloseKind close : {CloseKind::Fin, CloseKind::Rst, CloseKind::Silent}) {
                flow.endedBy = by;
                flow.close = close;
                const QString words = FlowChart::endWords(flow);
                QVERIFY(!words.isEmpty());
                seen << words;
            }
        }
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 7);  // the relay ends in one way only
    }

    void pausesBreakTheLine()
    {
        SeriesChart chart(nullptr);
        fill(chart, u"loss"_s);
        const SeriesBuffer *answers = chart.series("answer_s");
        QVERIFY(answers);
        const auto gaps = std::count_if(answers->buckets().begin(), answers->buckets().end(),
                                        [](const auto &bucket) { return bucket.gapBefore; });
        QCOMPARE(gaps, 1);
    }

    void scalesAreRound()
    {
        QCOMPARE(niceStep(10, 5), 2.0);
        QCOMPARE(niceStep(0.7, 7), 0.1);
        QCOMPARE(niceStep(90, 4), 50.0);
        QVERIFY(niceStep(0, 4) > 0);
        QVERIFY(sizeTicks(1000, 1e9, 4).size() <= 5);
        QVERIFY(sizeTicks(1300, 1500, 6).size() >= 3);
        QVERIFY(sizeTicks(0, 10, 4).empty());
        QVERIFY(sizeWords(1400).contains(u"bytes"_s) || sizeWords(1400).contains(u"kB"_s));
        QVERIFY(sizeWords(1401).contains(QLocale().toString(1401)));
    }

    void badSamplesDoNoHarm()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double huge = std::numeric_limits<double>::infinity();
        for (const QString &probe : chartSampleIds()) {
            ProbeCharts charts(nullptr);
            app::ProbeRecord empty;
            empty.id = probe;
            charts.showProbe(empty, {});
            std::vector<probes::Sample> samples;
            for (const double value : {nan, huge, -huge, -1.0, 0.0, 1e300}) {
                samples.push_back({probe.toStdString(), 1, HopSample{-5, "x", value, "?"}});
                samples.push_back({probe.toStdString(), 1, HopSample{2'000'000'000, "x", value, "router"}});
                samples.push_back({probe.toStdString(), 1, GateSample{-4, true, ""}});
                samples.push_back({probe.toStdString(), 1, TransferSample{"", value, value, value, -1, -1, "?"}});
                LoadSample load;
                load.level = value;
                load.ok = -3;
                samples.push_back({probe.toStdString(), 1, load});
                samples.push_back({probe.toStdString(), 1, EventSample{"rst", 3, value, value, value}});
                samples.push_back({probe.toStdString(), 1, EventSample{"nonsense", -9, value, value, value}});
                samples.push_back({probe.toStdString(), 1, ValueSample{"", value}});
                FlowSample flow;
                flow.age_s = flow.quiet_s = flow.bytes_up = value;
                samples.push_back({probe.toStdString(), 1, flow});
                flow.endedBy = "service";
                samples.push_back({probe.toStdString(), 1, flow});
            }
            charts.take(samples);
            for (ChartPanel *chart : charts.charts()) {
                chart->flush();
                chart->resize(500, 300);
                QVERIFY(!chart->grab().isNull());
                chart->resize(60, 40);
                QVERIFY(!chart->grab().isNull());
                static_cast<void>(chart->csv());
            }
        }
    }
};

RESETSCOPE_TEST(SampleChartsTest)
#include "sample_charts_test.moc"
