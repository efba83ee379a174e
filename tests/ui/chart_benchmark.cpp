// SPDX-License-Identifier: GPL-3.0-or-later
// usage: resetscope-chart-benchmark [SAMPLES]
// Prints, for every chart, what a frame costs while it holds a million samples. Asserts nothing.
#include "tests/ui/chart_samples.h"
#include "ui/application.h"
#include "ui/charts/probe_charts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename Work> double medianOf(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}  // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ui::Application application(argc, argv);
    const auto count = QCoreApplication::arguments().value(1, u"1000000"_s).toULongLong();
    std::printf("%-10s %-36s %12s %12s %12s\n", "probe", "chart", "take us", "new data ms", "held ms");
    for (const QString &probe : chartSampleIds()) {
        ui::ProbeCharts charts(nullptr);
        app::ProbeRecord empty;
        empty.id = probe;
        charts.showProbe(empty, {});
        for (ui::ChartPanel *chart : charts.charts()) {
            QElapsedTimer clock;
            clock.start();
            manySamples(probe, count, [chart](const probes::Sample &sample) { chart->take(sample); });
            const double take_us = static_cast<double>(clock.nsecsElapsed()) / 1e3 / static_cast<double>(count);
            chart->resize(900, 500);
            QImage screen(chart->size(), QImage::Format_ARGB32_Premultiplied);
            const auto draw = [&] { chart->render(&screen); };
            const double fresh = medianOf([&] {
                chart->flush();
                draw();
            });
            const double held = medianOf(draw);
            std::printf("%-10s %-36s %12.3f %12.2f %12.2f\n", qPrintable(probe), qPrintable(chart->title()), take_us,
                        fresh, held);
        }
    }
    return 0;
}
