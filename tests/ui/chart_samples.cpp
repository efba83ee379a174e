// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_samples.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::tests {

using namespace Qt::StringLiterals;
using namespace probes;

namespace {

probes::Finding number(const char *probe, const char *id, double value, double low, double high, const char *unit)
{
    return {id, value, low, high, unit, probe};
}

probes::Finding word(const char *probe, const char *id, const char *value)
{
    return {id, std::string(value), std::nullopt, std::nullopt, "", probe};
}

void origin(ChartSample &out)
{
    auto &samples = out.record.samples;
    double at = 0;
    const auto gates = [&](const char *what, int arrives) {
        int low = 1;
        int high = 256;
        while (high - low > 1) {
            const int middle = (low + high) / 2;
            const bool passed = middle <= arrives;
            samples.push_back({"origin", at += 0.2, GateSample{middle, passed, what}});
            (passed ? low : high) = middle;
        }
        for (int i = 0; i < 2; ++i) {
            samples.push_back({"origin", at += 0.2, GateSample{arrives, true, what}});
            samples.push_back({"origin", at += 0.2, GateSample{arrives + 1, false, what}});
        }
    };
    gates("handshake", 57);
    gates("data", 57);
    gates("reset", 62);
    samples.push_back({"origin", at += 0.1, HopSample{1, "192.168.178.1", 0.0011, "router"}});
    samples.push_back({"origin", at += 0.1, HopSample{2, "10.40.0.1", 0.0062, "reset"}});
    samples.push_back({"origin", at += 0.1, HopSample{3, "", 0, "silent"}});
    samples.push_back({"origin", at += 0.1, HopSample{7, "203.0.113.20", 0.021, "target"}});
    out.findings = {word("origin", "reset_origin", "path"), number("origin", "reset_hop", 2, 2, 2, ""),
                    number("origin", "server_hops", 7, 7, 7, "")};
}

void path(ChartSample &out)
{
    struct Hop {
        const char *address;
        double rtt_s;
    };
    constexpr std::array<Hop, 9> hops{{{"192.168.178.1", 0.0008},
                                       {"100.64.0.1", 0.0071},
                                       {"", 0},
                                       {"80.156.4.9", 0.0083},
                                       {"80.156.4.120", 0.0089},
                                       {"", 0},
                                       {"", 0},
                                       {"62.115.9.10", 0.094},
                                       {"203.0.113.20", 0.0951}}};
    double at = 0;
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = 0; i < hops.size(); ++i) {
            const bool last = i + 1 == hops.size();
            const bool silent = hops[i].rtt_s <= 0;
            const double spread = 1 + 0.1 * round * static_cast<double>(i % 3);
            out.record.samples.push_back({"path", at += 0.03,
                                          HopSample{static_cast<int>(i) + 1, hops[i].address, hops[i].rtt_s * spread,
                                                    silent ? "silent"
                                                    : last ? "target"
                                                           : "router"}});
        }
    }
    out.findings = {number("path", "path_hops", 9, 9, 9, ""),
                    {"path_reached", true, std::nullopt, std::nullopt, "", "path"}};
}

void payload(ChartSample &out)
{
    auto &samples = out.record.samples;
    constexpr double limit = 1048576;
    double at = 0;
    double low = 0;
    double high = 0;
    for (double size = 1024; size < 5e6; size *= 4) {
        const bool ok = size <= limit;
        samples.push_back({"payload", at += 0.4,
                           TransferSample{"up", size, ok ? size : limit, 0.05, 0, ok ? 200 : 0, ok ? "ok" : "rst"}});
        (ok ? low : high) = size;
    }
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        const bool ok = middle <= limit;
        samples.push_back({"payload", at += 0.4,
                           TransferSample{"up", middle, ok ? middle : limit, 0.1, 0, ok ? 200 : 0, ok ? "ok" : "rst"}});
        (ok ? low : high) = middle;
    }
    for (double size = 1024; size < 2e7; size *= 8) {
        samples.push_back({"payload", at += 0.4, TransferSample{"down", size, size, 0.05, 0, 200, "ok"}});
    }
    for (const double size : {1000.0, 4000.0, 8000.0, 16000.0, 12000.0}) {
        const bool ok = size <= 8000;
        samples.push_back({"payload", at += 0.1,
                           TransferSample{"header", size, size, 0.01, 0, ok ? 200 : 431, ok ? "ok" : "refused"}});
    }
    samples.push_back({"payload", at += 9, TransferSample{"up", 1048576, 1048576, 9, 1, 200, "ok"}});
    samples.push_back({"payload", at += 9, TransferSample{"up", 1048577, 1048576, 9, 1, 0, "rst"}});
    out.findings = {number("payload", "payload_limit_bytes", limit, limit, limit + 1, "bytes"),
                    word("payload", "payload_direction", "up")};
}

void load(ChartSample &out)
{
    double at = 0;
    for (int round = 0; round < 2; ++round) {
        for (const int level : {1, 2, 4, 8, 16, 24, 32, 48, 64}) {
            LoadSample sample;
            sample.kind = "held";
            sample.level = level;
            sample.round = round;
            sample.ok = std::min(level, 20);
            sample.reset = std::max(0, (level - 20) / 2);
            sample.refused = std::max(0, level - 20 - sample.reset);
            sample.stalled = level > 40 && sample.refused > 4 ? 4 : 0;
            sample.refused -= sample.stalled;
            sample.median_s = 0.004 + 0.001 * level;
            out.record.samples.push_back({"load", at += 1, sample});
        }
    }
    for (const int level : {1, 2, 5, 10, 20, 50}) {
        LoadSample sample;
        sample.kind = "rate";
        sample.level = level;
        sample.ok = level;
        out.record.samples.push_back({"load", at += 1, sample});
    }
    out.findings = {number("load", "connection_limit", 20, 20, 23, "")};
}

void crash(ChartSample &out)
{
    auto &samples = out.record.samples;
    for (double at = 0; at <= 60; at += 1) {
        for (int lane = 0; lane < 10; ++lane) {
            const bool second = at > 36;
            const double born = second ? 36 + 0.3 * lane : 2.0 * lane;
            const bool short_lived = lane == 3 && !second && at > 15;
            if (at < born || (at > 34 && !second) || short_lived) {
                continue;
            }
            samples.push_back({"crash", at, EventSample{"ok", lane, at - born, 0.9, 100 * at}});
        }
        if (at == 15) {
            samples.push_back({"crash", 15.2, EventSample{"fin", 3, 9.2, 0.2, 1500}});
        }
        if (at == 34) {
            for (int lane = 0; lane < 10; ++lane) {
                if (lane != 3) {
                    samples.push_back(
                        {"crash", 34.2 + 0.01 * lane, EventSample{"rst", lane, 34.2 - 2.0 * lane, 0.2, 3400}});
                }
            }
            samples.push_back({"crash", 34.5, EventSample{"refused", -1, 0, 0, 0}});
            samples.push_back({"crash", 35.4, EventSample{"refused", -1, 0, 0, 0}});
        }
        if (at == 36) {
            samples.push_back({"crash", 36, EventSample{"back", -1, 0, 0, 0}});
            samples.push_back({"crash", 36.2, EventSample{"identity", -1, 0, 0, 0}});
        }
    }
}

void loss(ChartSample &out)
{
    for (int i = 0; i < 600; ++i) {
        const double at = i * 0.025 + (i > 350 ? 4.0 : 0.0);
        const double wave = 0.5 + 0.5 * std::sin(i * 0.7) * std::cos(i * 0.13);
        out.record.samples.push_back(
            {"loss", at, ValueSample{"answer_s", 0.021 + 0.006 * wave + (i % 97 == 50 ? 0.2 : 0)}});
        if (i % 20 == 0) {
            out.record.samples.push_back({"loss", at, ValueSample{"loss_ratio", 0.012 + 0.01 * std::exp(-i / 150.0)}});
        }
        if (i % 97 == 50) {
            out.record.samples.push_back({"loss", at, ValueSample{"resent", 1}});
        }
    }
    out.findings = {number("loss", "loss_ratio", 0.0122, 0.008, 0.018, "ratio")};
}

void mtu(ChartSample &out)
{
    double at = 0;
    for (const double size :
         {576.0, 1460.0, 1018.0, 1239.0, 1349.0, 1404.0, 1376.0, 1390.0, 1397.0, 1400.0, 1402.0, 1401.0}) {
        const bool ok = size <= 1400;
        out.record.samples.push_back(
            {"mtu", at += 0.4, TransferSample{"packet", size, ok ? size : 0, 0.02, 0, 0, ok ? "ok" : "silent"}});
    }
    out.findings = {number("mtu", "path_mtu_bytes", 1400, 1400, 1401, "bytes")};
}

void watch(ChartSample &out)
{
    auto &samples = out.record.samples;
    for (int i = 0; i < 1400; ++i) {
        const double at = i * 10.0;
        const bool away = i > 700 && i < 760;  // the computer slept
        if (away) {
            continue;
        }
        samples.push_back({"watch", at, EventSample{"ok", i % 4, std::fmod(at, 3600), 10, i * 20.0}});
        if (i % 180 == 179) {
            for (int lane = 0; lane < 4; ++lane) {
                samples.push_back({"watch", at + 1, EventSample{"rst", lane, 1790.0 - lane * 13, 9.5, i * 20.0}});
            }
        }
        if (i == 400 || i == 401 || i == 402) {
            samples.push_back({"watch", at + 2, EventSample{"refused", -1, 0, 0, 0}});
        }
        if (i == 403) {
            samples.push_back({"watch", at + 2, EventSample{"back", -1, 0, 0, 0}});
        }
    }
}

void relay(ChartSample &out)
{
    for (int i = 1; i <= 14; ++i) {
        FlowSample flow;
        flow.flow = i;
        flow.age_s = 62 + 11.0 * (i % 5);
        flow.quiet_s = i % 3 == 0 ? 60.1 : 0.4 * i;
        flow.bytes_up = 830.0 * i;
        flow.bytes_down = 41250.0 * (i % 4 + 1);
        flow.endedBy = i > 12 ? "" : i % 3 == 0 ? "service" : i % 4 == 0 ? "service" : "application";
        flow.close = i > 12 ? CloseKind::None : i % 3 == 0 ? CloseKind::Rst : CloseKind::Fin;
        out.record.samples.push_back({"relay", 80.0 * i, flow});
    }
    out.findings = {number("relay", "relay_port", 41873, 41873, 41873, "")};
}

}  // namespace

QStringList chartSampleIds()
{
    return {u"origin"_s, u"path"_s, u"payload"_s, u"load"_s, u"crash"_s, u"loss"_s, u"mtu"_s, u"watch"_s, u"relay"_s};
}

ChartSample chartSample(const QString &probe)
{
    ChartSample out;
    out.record.id = probe;
    out.record.state = ProbeState::Done;
    out.record.progress = 1;
    using Fill = void (*)(ChartSample &);
    constexpr std::array<Fill, 9> fills{origin, path, payload, load, crash, loss, mtu, watch, relay};
    const auto at = chartSampleIds().indexOf(probe);
    if (at >= 0) {
        fills[static_cast<std::size_t>(at)](out);
    }
    auto &samples = out.record.samples;
    std::stable_sort(samples.begin(), samples.end(), [](const auto &a, const auto &b) { return a.at_s < b.at_s; });
    out.record.elapsed_s = samples.empty() ? 0 : samples.back().at_s;
    return out;
}

void manySamples(const QString &probe, std::size_t count, const std::function<void(const probes::Sample &)> &take)
{
    const std::vector<Sample> samples = chartSample(probe).record.samples;
    const double length = samples.back().at_s + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t round = i / samples.size();
        Sample sample = samples[i % samples.size()];
        sample.at_s += length * static_cast<double>(round);
        if (auto *flow = std::get_if<FlowSample>(&sample.data)) {
            flow->flow += static_cast<int>(20 * round);
        } else if (auto *transfer = std::get_if<TransferSample>(&sample.data)) {
            transfer->size_bytes += static_cast<double>(round);
        } else if (auto *load = std::get_if<LoadSample>(&sample.data)) {
            load->level += static_cast<double>(round);
        }
        take(sample);
    }
}

}  // namespace resetscope::tests
