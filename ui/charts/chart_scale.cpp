// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"

#include "ui/widgets/verdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::ChartScale)
};

constexpr double kExactBelow = 10000;  // bytes

}  // namespace

double niceStep(double span, int most)
{
    if (!(span > 0)) {
        return 1;
    }
    const double rough = span / std::max(1, most);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough * 0.999999) {
            return power * factor;
        }
    }
    return power * 10;
}

double niceCeiling(double value)
{
    if (!(value > 0) || !std::isfinite(value)) {
        return 1;
    }
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (power * factor >= value * 0.999999) {
            return power * factor;
        }
    }
    return power * 10;
}

TimeScale timeScaleFor(double span_s)
{
    if (span_s > 3 * 3600) {
        return {3600, Text::tr("Hours since the start")};
    }
    if (span_s > 240) {
        return {60, Text::tr("Minutes since the start")};
    }
    return {1, Text::tr("Seconds since the start")};
}

std::vector<double> sizeTicks(double low, double high, int most)
{
    std::vector<double> ticks;
    if (!(low > 0) || !(high > low) || most < 1) {
        return ticks;
    }
    if (high / low < 12) {
        const double step = niceStep(high - low, most);
        for (double tick = std::ceil(low / step) * step; tick <= high * 1.000001; tick += step) {
            ticks.push_back(tick);
        }
        return ticks;
    }
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    const int every = std::max(1, static_cast<int>(std::ceil((last - first + 1.0) / most)));
    for (int power = first; power <= last; power += every) {
        const double tick = std::pow(10, power);
        if (tick >= low * 0.999999 && tick <= high * 1.000001) {
            ticks.push_back(tick);
        }
    }
    return ticks;
}

QString sizeWords(double bytes)
{
    const auto whole = static_cast<qint64>(std::llround(std::clamp(bytes, 0.0, 9e18)));
    if (bytes < kExactBelow && whole % 1000 != 0) {
        return Text::tr("%1 bytes").arg(QLocale().toString(whole));
    }
    return bytesWords(static_cast<quint64>(whole));
}

QString delayWords(double seconds)
{
    if (seconds >= 1) {
        return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    }
    const double ms = seconds * 1000;
    return Text::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 && ms > 0 ? 1 : 0));
}

QString lengthWords(double seconds)
{
    if (seconds < 120) {
        return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    }
    return durationWords(seconds);
}

}  // namespace resetscope::ui
