// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/patterns.h"

#include "probes/core/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resetscope::probes {
namespace {

constexpr double kDay_s = 86400;
constexpr double kContradiction = 3.0;  // a survivor is twenty times as likely without the explanation
constexpr double kOutlierShare = 0.15;  // ends that may have another reason
constexpr double kOutlierCost = 2.0;
constexpr double kWorthSaying = 3.0;  // natural log of the likelihood ratio against chance
constexpr double kIncidentSpread_s = 2.0;
constexpr double kTimeStep_s = 0.2;  // how finely servers and boxes keep their times
constexpr double kTogether_s = 1.0;
constexpr double kApart_s = 0.5;  // ages and silences that differ by more are not one limit

/// One explanation with how much better than chance it accounts for the ends.
struct Fit {
    const char *word = "";
    double gain = -1e9;
    double value = 0;
    double low = 0;
    double high = 0;
};

double spread(const std::vector<double> &values, double middle)
{
    double sum = 0;
    for (const double value : values) {
        sum += (value - middle) * (value - middle);
    }
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(values.size(), 1)));
}

double gainOf(std::size_t count, double range, double sigma)
{
    const double each = std::log(range / (sigma * std::sqrt(2.0 * std::numbers::pi * std::numbers::e)));
    // One value and one width were fitted.
    return static_cast<double>(count) * each - std::log(static_cast<double>(count) + 1.0) - 1.0;
}

/// The ends happen when `values` reach one number. `alive`: the same quantity where connections were still well.
Fit fitConstant(const char *word, const std::vector<double> &values, const std::vector<double> &alive,
                double resolution)
{
    Fit fit;
    fit.word = word;
    const double middle = median(values);
    if (middle <= resolution) {
        return fit;
    }
    // A few ends of another kind must not hide the common one.
    std::vector<double> core;
    const double reach = std::max(4.0 * resolution, 0.1 * middle);
    for (const double value : values) {
        if (std::abs(value - middle) <= reach) {
            core.push_back(value);
        }
    }
    const std::size_t outliers = values.size() - core.size();
    if (core.size() < kFewestEnds ||
        static_cast<double>(outliers) > kOutlierShare * static_cast<double>(values.size())) {
        return fit;
    }
    const double centre = std::accumulate(core.begin(), core.end(), 0.0) / static_cast<double>(core.size());
    const double sigma = std::max(spread(core, centre), resolution / 2.0);
    double range = *std::max_element(values.begin(), values.end());
    std::size_t survivors = 0;
    for (const double value : alive) {
        range = std::max(range, value);
        survivors += value > centre + std::max(4.0 * sigma, resolution) ? 1 : 0;
    }
    range = std::max(range, 4.0 * sigma);
    fit.gain = gainOf(core.size(), range, sigma) - kContradiction * static_cast<double>(survivors) -
               kOutlierCost * static_cast<double>(outliers);
    const double margin = std::max(1.96 * sigma / std::sqrt(static_cast<double>(core.size())), resolution / 2.0);
    fit.value = centre;
    fit.low = centre - margin;
    fit.high = centre + margin;
    return fit;
}

/// Least squares of moments = phase + number * period, for whole numbers; missed beats are allowed.
struct Beat {
    double period = 0;
    double sigma = 0;
    double error = 0;  ///< standard error of the period
    bool valid = false;
};

Beat beatOf(const std::vector<double> &moments, double guess)
{
    Beat beat;
    double period = guess;
    std::vector<double> numbers(moments.size());
    double phase = moments.front();
    for (int round = 0; round < 4; ++round) {
        for (std::size_t i = 0; i < moments.size(); ++i) {
            numbers[i] = std::round((moments[i] - phase) / period);
        }
        const auto n = static_cast<double>(moments.size());
        const double meanX = std::accumulate(numbers.begin(), numbers.end(), 0.0) / n;
        const double meanY = std::accumulate(moments.begin(), moments.end(), 0.0) / n;
        double xx = 0;
        double xy = 0;
        for (std::size_t i = 0; i < moments.size(); ++i) {
            xx += (numbers[i] - meanX) * (numbers[i] - meanX);
            xy += (numbers[i] - meanX) * (moments[i] - meanY);
        }
        if (xx <= 0 || xy <= 0) {
            return beat;
        }
        period = xy / xx;
        phase = meanY - period * meanX;
        double residual = 0;
        for (std::size_t i = 0; i < moments.size(); ++i) {
            const double off = moments[i] - phase - period * numbers[i];
            residual += off * off;
        }
        beat.sigma = std::sqrt(residual / n);
        beat.error = std::max(beat.sigma, 0.25) / std::sqrt(xx);
    }
    beat.period = period;
    beat.valid = true;
    return beat;
}

Fit fitPeriod(const std::vector<WatchEvent> &ends, const std::vector<WatchEvent> &alive, double watched_s)
{
    Fit fit;
    fit.word = "period";
    const std::vector<double> moments = incidents(ends, alive);
    if (moments.size() < kFewestEnds) {
        return fit;
    }
    // Connections that die at the same moment all speak for the clock.
    const auto explained = static_cast<std::size_t>(std::count_if(ends.begin(), ends.end(), [&](const WatchEvent &end) {
        const auto after = std::upper_bound(moments.begin(), moments.end(), end.at_s);
        return after != moments.begin() && end.at_s - *(after - 1) <= kIncidentSpread_s;
    }));
    std::vector<double> gaps;
    for (std::size_t i = 1; i < moments.size(); ++i) {
        gaps.push_back(moments[i] - moments[i - 1]);
    }
    const double shortest = *std::min_element(gaps.begin(), gaps.end());
    const std::array<double, 3> guesses{median(gaps), shortest, quantile(gaps, 0.25)};
    for (const double guess : guesses) {
        const Beat beat = beatOf(moments, guess);
        const double sigma = std::max(beat.sigma, 0.25);
        if (!beat.valid || beat.period < 8.0 * sigma || beat.period < kIncidentSpread_s) {
            continue;
        }
        // Beats that should have been there and were not count against it.
        const double expected = std::floor((moments.back() - moments.front()) / beat.period + 0.5) + 1.0;
        const double missed = std::max(0.0, expected - static_cast<double>(moments.size()));
        const double silentAfter = std::floor((watched_s - moments.back()) / beat.period);
        const double gain =
            gainOf(explained - 1, beat.period, sigma) - 1.0 - missed - 0.5 * std::max(0.0, silentAfter - 1.0);
        if (gain > fit.gain) {
            fit.gain = gain;
            fit.value = beat.period;
            fit.low = beat.period - 1.96 * beat.error;
            fit.high = beat.period + 1.96 * beat.error;
        }
    }
    return fit;
}

/// The same hour on different days.
Fit fitTimeOfDay(const std::vector<WatchEvent> &ends, double startOfDay_s, double watched_s)
{
    Fit fit;
    fit.word = "time_of_day";
    std::vector<double> all;
    for (const WatchEvent &end : ends) {
        all.push_back(end.at_s);
    }
    const std::vector<double> moments = incidents(all, 60.0);
    std::vector<double> days;
    double sine = 0;
    double cosine = 0;
    for (const double moment : moments) {
        const double local = startOfDay_s + moment;
        days.push_back(std::floor(local / kDay_s));
        const double angle = 2.0 * std::numbers::pi * std::fmod(local, kDay_s) / kDay_s;
        sine += std::sin(angle);
        cosine += std::cos(angle);
    }
    std::sort(days.begin(), days.end());
    const auto different = std::unique(days.begin(), days.end()) - days.begin();
    if (different < 3 || watched_s < 2.0 * kDay_s) {
        return fit;
    }
    const auto n = static_cast<double>(moments.size());
    const double length = std::min(std::hypot(sine, cosine) / n, 1.0 - 1e-9);
    const double sigma = std::max(std::sqrt(-2.0 * std::log(length)) * kDay_s / (2.0 * std::numbers::pi), 60.0);
    double centre = std::atan2(sine, cosine) * kDay_s / (2.0 * std::numbers::pi);
    centre += centre < 0 ? kDay_s : 0;
    fit.gain = gainOf(moments.size(), kDay_s, sigma);
    fit.value = centre;
    fit.low = centre - 1.96 * sigma;
    fit.high = centre + 1.96 * sigma;
    return fit;
}

std::vector<double> column(const std::vector<WatchEvent> &events, double WatchEvent::*member)
{
    std::vector<double> values;
    values.reserve(events.size());
    for (const WatchEvent &event : events) {
        values.push_back(event.*member);
    }
    return values;
}

}  // namespace

std::vector<double> incidents(std::vector<double> moments, double within_s)
{
    std::sort(moments.begin(), moments.end());
    std::vector<double> result;
    double last = 0;
    for (const double moment : moments) {
        if (result.empty() || moment - last > within_s) {
            result.push_back(moment);
        }
        last = moment;
    }
    return result;
}

std::vector<double> incidents(const std::vector<WatchEvent> &ends, const std::vector<WatchEvent> &alive)
{
    std::vector<double> moments = column(ends, &WatchEvent::at_s);
    std::vector<double> signs = column(alive, &WatchEvent::at_s);
    std::sort(moments.begin(), moments.end());
    std::sort(signs.begin(), signs.end());
    std::vector<double> result;
    double last = 0;
    for (const double moment : moments) {
        const auto sign = std::upper_bound(signs.begin(), signs.end(), last);
        const bool lived = sign != signs.end() && *sign < moment;
        if (result.empty() || (lived && moment - last > kIncidentSpread_s)) {
            result.push_back(moment);
        }
        last = moment;
    }
    return result;
}

std::vector<WatchEvent> endedTogether(std::vector<WatchEvent> closes)
{
    std::sort(closes.begin(), closes.end(), [](const WatchEvent &a, const WatchEvent &b) { return a.at_s < b.at_s; });
    std::vector<WatchEvent> result;
    std::size_t first = 0;
    while (first < closes.size()) {
        std::size_t last = first;
        while (last + 1 < closes.size() && closes[last + 1].at_s - closes[first].at_s <= kTogether_s) {
            ++last;
        }
        const auto spreadOf = [&](double WatchEvent::*member) {
            double low = closes[first].*member;
            double high = low;
            for (std::size_t i = first; i <= last; ++i) {
                low = std::min(low, closes[i].*member);
                high = std::max(high, closes[i].*member);
            }
            return high - low;
        };
        const double moments_s = closes[last].at_s - closes[first].at_s;
        const double apart_s = moments_s + kApart_s;
        if (last > first && spreadOf(&WatchEvent::age_s) > apart_s && spreadOf(&WatchEvent::quiet_s) > apart_s) {
            result.insert(result.end(), closes.begin() + static_cast<std::ptrdiff_t>(first),
                          closes.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        }
        first = last + 1;
    }
    return result;
}

int mostTogether(const std::vector<WatchEvent> &ends)
{
    std::vector<double> moments = column(ends, &WatchEvent::at_s);
    std::sort(moments.begin(), moments.end());
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        while (moments[i] - moments[first] > kIncidentSpread_s) {
            ++first;
        }
        most = std::max(most, i - first + 1);
    }
    return static_cast<int>(most);
}

WatchPattern findPattern(const std::vector<WatchEvent> &ends, const std::vector<WatchEvent> &alive, double startOfDay_s)
{
    WatchPattern pattern;
    if (ends.empty()) {
        return pattern;
    }
    pattern.word = "unknown";
    if (ends.size() < kFewestEnds) {
        return pattern;
    }
    double watched_s = 0;
    for (const auto *events : {&ends, &alive}) {
        for (const WatchEvent &event : *events) {
            watched_s = std::max(watched_s, event.at_s);
        }
    }
    const std::vector<double> bytes = column(ends, &WatchEvent::bytes);
    const double byteStep = std::max(256.0, 0.02 * median(bytes));
    const std::vector<Fit> fits{
        fitConstant("silence", column(ends, &WatchEvent::quiet_s), column(alive, &WatchEvent::quiet_s), kTimeStep_s),
        fitConstant("age", column(ends, &WatchEvent::age_s), column(alive, &WatchEvent::age_s), kTimeStep_s),
        fitConstant("bytes", bytes, column(alive, &WatchEvent::bytes), byteStep),
        fitPeriod(ends, alive, watched_s),
        fitTimeOfDay(ends, startOfDay_s, watched_s),
    };
    // Chance explains with a gain of zero.
    const auto best =
        std::max_element(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.gain < b.gain; });
    const double reference = std::max(best->gain, 0.0);
    double total = std::exp(-reference);
    for (const Fit &fit : fits) {
        total += std::exp(fit.gain - reference);
    }
    if (best->gain < kWorthSaying) {
        // Three ends without a pattern are not yet chance; a dozen are.
        const bool many = ends.size() >= 8;
        pattern.word = many ? "random" : "unknown";
        pattern.confidence = many ? std::exp(-reference) / total : 0.0;
        return pattern;
    }
    pattern.word = best->word;
    pattern.value = best->value;
    pattern.low = std::max(0.0, best->low);
    pattern.high = best->high;
    pattern.confidence = 1.0 / total;
    return pattern;
}

}  // namespace resetscope::probes
