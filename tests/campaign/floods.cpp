// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of samples a second through the queue between the threads and every chart; a day of watching in minutes.
#include "app/run/sample_feed.h"
#include "probes/watch/patterns.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"
#include "tests/ui/chart_samples.h"
#include "ui/charts/probe_charts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGridLayout>

#include <algorithm>
#include <random>
#include <thread>

#include <unistd.h>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

double ownResident_MB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() < 2 ? 0 : fields[1].toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double threadProcessor_ms()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The longest turn of the event loop while a timer asks for one each millisecond: on the clock, and in processor time,
/// which other programs on a busy computer do not lengthen.
class GapMeter {
public:
    GapMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest_ms = std::max(m_longest_ms, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_longestWork_ms = std::max(m_longestWork_ms, threadProcessor_ms() - m_work_ms);
            m_clock.start();
            m_work_ms = threadProcessor_ms();
        });
    }
    void begin()
    {
        m_longest_ms = m_longestWork_ms = 0;
        m_work_ms = threadProcessor_ms();
        m_clock.start();
        m_timer.start(1);
    }
    [[nodiscard]] double longest_ms() const { return m_longest_ms; }
    [[nodiscard]] double longestWork_ms() const { return m_longestWork_ms; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest_ms = 0, m_longestWork_ms = 0, m_work_ms = 0;
};

void spin(double duration_s)
{
    const double until = now_s() + duration_s;
    while (now_s() < until) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
}

/// One window with the charts of every probe, fed from another thread as a run does.
void everyChart(Figures &figures, Size size)
{
    constexpr int kRate = 10000;
    QWidget window;
    window.resize(1200, 900);
    auto *layout = new QGridLayout(&window);
    std::vector<ui::ProbeCharts *> charts;
    std::vector<probes::Sample> samples;
    for (const QString &probe : tests::chartSampleIds()) {
        app::ProbeRecord record;
        record.id = probe;
        record.state = probes::ProbeState::Running;
        charts.push_back(new ui::ProbeCharts(&window));
        charts.back()->showProbe(record, {});
        layout->addWidget(charts.back(), static_cast<int>(charts.size() - 1) / 3,
                          static_cast<int>(charts.size() - 1) % 3);
        tests::manySamples(probe, 5000, [&](const probes::Sample &sample) { samples.push_back(sample); });
    }
    std::shuffle(samples.begin(), samples.end(), std::mt19937(3));
    window.show();
    spin(1);

    app::SampleFeed feed;
    quint64 arrived = 0, dropped = 0;
    QObject::connect(&feed, &app::SampleFeed::batchReady, &window, [&](const auto &batch) {
        arrived += batch->samples.size();
        dropped += batch->dropped;
        for (ui::ProbeCharts *each : charts) {
            each->take(batch->samples);
        }
    });
    GapMeter meter;
    meter.begin();
    const double before_MB = ownResident_MB();
    const double duration_s = size.of(60, 5);
    std::jthread source([&](const std::stop_token &stop) {
        std::size_t sent = 0;
        const double begin = now_s();
        while (!stop.stop_requested()) {
            const auto due = static_cast<std::size_t>((now_s() - begin) * kRate);
            for (; sent < due; ++sent) {
                probes::Sample sample = samples[sent % samples.size()];
                sample.at_s += static_cast<double>(sent / samples.size());
                feed.push(std::move(sample));
            }
            pause_s(0.005);
        }
    });
    spin(duration_s);
    source.request_stop();
    source.join();
    spin(0.3);
    figures.add(u"%1 samples a second through the queue and %2 charts at once, for %3"_s.arg(kRate)
                    .arg(charts.size())
                    .arg(seconds(duration_s)),
                1,
                u"longest turn of the event loop %1 ms of processor time (%5 ms on the clock), %2 of %3 samples not "
                u"shown, memory %4 "
                "more"_s.arg(qRound(meter.longestWork_ms()))
                    .arg(dropped)
                    .arg(arrived + dropped)
                    .arg(mb(ownResident_MB() - before_MB))
                    .arg(qRound(meter.longest_ms())),
                meter.longestWork_ms() < 250 && dropped == 0 && ownResident_MB() - before_MB < 150);
}

/// A service that resets every connection at a moment of its own, watched for a day.
void aDay(Figures &figures, Size size)
{
    constexpr double kDay_s = 24 * 3600;
    ui::ProbeCharts charts(nullptr);
    app::ProbeRecord record;
    record.id = u"watch"_s;
    record.state = probes::ProbeState::Running;
    charts.showProbe(record, {});
    charts.resize(900, 600);
    charts.show();
    spin(0.5);

    std::mt19937 random(5);
    std::exponential_distribution<double> wait(1.0 / 90);
    std::uniform_real_distribution<double> quiet(0, 1);
    std::vector<probes::WatchEvent> ends, alive(9);
    std::vector<double> begun(9, 0), dies(9);
    for (double &each : dies) {
        each = wait(random);
    }
    GapMeter meter;
    double hour_MB = 0, frameEarly_ms = 0, frameLate_ms = 0;
    quint64 samples = 0;
    const double days = size.quick ? 0.25 : 1;
    const auto frame = [&] {
        QElapsedTimer clock;
        clock.start();
        for (ui::ChartPanel *chart : charts.charts()) {
            chart->flush();
        }
        static_cast<void>(charts.grab());
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    };
    QElapsedTimer whole;
    whole.start();
    meter.begin();
    for (double at = 0; at < days * kDay_s; at += 1) {
        std::vector<probes::Sample> batch;
        for (int lane = 0; lane < 9; ++lane) {
            const auto i = static_cast<std::size_t>(lane);
            probes::EventSample event{"ok", lane, at - begun[i], 1, 100};
            if (at >= dies[i]) {
                event.what = "rst";
                event.quiet_s = quiet(random);
                ends.push_back({at, event.age_s, event.quiet_s, 100, lane, false, false});
                begun[i] = at;
                dies[i] = at + wait(random);
            } else {
                alive[i] = {at, event.age_s, 1, 100, lane, false, false};
            }
            batch.push_back({"watch", at, event});
        }
        samples += batch.size();
        charts.take(batch);
        if (static_cast<qint64>(at) % 600 == 0) {
            QApplication::processEvents();
        }
        if (at == 3600) {
            frameEarly_ms = frame();
            hour_MB = ownResident_MB();
        }
    }
    frameLate_ms = frame();
    const double grown_MB = ownResident_MB() - hour_MB;
    QElapsedTimer naming;
    naming.start();
    const probes::WatchPattern pattern = probes::findPattern(ends, alive, 0);
    const double naming_s = static_cast<double>(naming.nsecsElapsed()) / 1e9;
    figures.add(
        u"%1 h of watching at 9 samples a second, fed %2 times faster than real"_s.arg(days * 24).arg(
            qRound(days * kDay_s / std::max(0.001, static_cast<double>(whole.elapsed()) / 1000))),
        1,
        u"%1 samples, %2 ends; memory after the first hour grew by %3; a frame takes %4 ms after an hour and %5 "
        "ms at the end; naming the pattern (%6) takes %7"_s.arg(samples)
            .arg(ends.size())
            .arg(mb(grown_MB))
            .arg(frameEarly_ms, 0, 'f', 1)
            .arg(frameLate_ms, 0, 'f', 1)
            .arg(QString::fromStdString(pattern.word), seconds(naming_s)),
        grown_MB < 50 && frameLate_ms < 3 * frameEarly_ms + 20 && naming_s < 5);
}

}  // namespace

void floods(Figures &figures, Size size)
{
    everyChart(figures, size);
    aDay(figures, size);
}

}  // namespace resetscope::campaign
