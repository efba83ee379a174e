// SPDX-License-Identifier: GPL-3.0-or-later
// The measuring library without Qt and without a test framework: what it says must be the same on every system.
//   resetscope-portable numbers                     statistics, targets, the plan of the silences
//   resetscope-portable make FILE [pcapng]          a capture of made-up traffic
//   resetscope-portable capture FILE [SAVED]        every reset of a capture; its first connection saved on its own
//   resetscope-portable probe URL MAX-IDLE ID...    probes against a service, and what they found
#include "probes/capture/capture.h"
#include "probes/core/probe_runner.h"
#include "probes/core/statistics.h"
#include "probes/idle/idle_search.h"
#include "tests/probes/capture/traffic_maker.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <string>
#include <vector>

namespace {

using namespace resetscope;
using namespace resetscope::probes;

std::string shown(const Finding::Value &value)
{
    if (const auto *number = std::get_if<double>(&value)) {
        char text[64];
        std::snprintf(text, sizeof text, "%.6g", *number);
        return text;
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag ? "yes" : "no";
    }
    return std::get<std::string>(value);
}

void print(const Finding &finding)
{
    std::printf("finding %s %s", finding.id.c_str(), shown(finding.value).c_str());
    if (finding.low && finding.high) {
        std::printf(" [%.6g, %.6g]", *finding.low, *finding.high);
    }
    std::printf("\n");
}

int numbers()
{
    for (const std::uint64_t n : {0ULL, 1ULL, 20ULL, 5000ULL}) {
        const Interval interval = wilson(n / 3, n);
        std::printf("wilson %llu [%.9f, %.9f]\n", static_cast<unsigned long long>(n), interval.low, interval.high);
    }
    std::printf("median %.9g quantile %.9g\n", median({3, 1, 4, 1, 5, 9}), quantile({3, 1, 4, 1, 5, 9}, 0.9));
    for (const char *text : {"https://Example.org", "[2001:db8::1]:443", "tcp://10.0.0.1:6379", "300.1.1.1",
                             "fe80::1%3", "http://[::1]:8080/a?b", "http://user:x@host/", "host:70000", ""}) {
        const auto parsed = parseTarget(text);
        const auto *target = std::get_if<Target>(&parsed);
        std::printf("target '%s' %s\n", text,
                    target != nullptr ? target->url().c_str()
                                      : std::to_string(static_cast<int>(std::get<TargetError>(parsed))).c_str());
    }
    for (const LanePlan &lane : planComb(130, 12)) {
        std::printf("lane %.3f", lane.offset_s);
        for (const double tooth : lane.teeth_s) {
            std::printf(" %.3f", tooth);
        }
        std::printf("\n");
    }
    IdleSearch search;
    for (int lane = 0; lane < 6; ++lane) {
        const double age = 60 + 0.01 * lane;
        search.recordEnd({lane, age, age - 0.02, age + 0.02, 70 + 3.0 * lane, CloseKind::Fin});
    }
    const IdleVerdict verdict = search.active(100, {12, 30});
    std::printf("idle %d %.4f [%.4f, %.4f] %s\n", static_cast<int>(verdict.kind), verdict.value_s, verdict.low_s,
                verdict.high_s, std::string(toString(verdict.close)).c_str());
    return 0;
}

std::filesystem::path native(const std::string &path)
{
    return {std::u8string(path.begin(), path.end())};
}

int make(const std::string &path, bool pcapng)
{
    test::TrafficPlan plan;
    plan.connections = 3000;
    test::FileForm form;
    form.pcapng = pcapng;
    const std::string bytes = test::captureOf(test::makeTraffic(plan).wires, form);
    std::ofstream out(native(path), std::ios::binary);
    out << bytes;
    out.close();
    return out ? 0 : 1;
}

int failed(const capture::CaptureError &error)
{
    std::printf("error %d %s\n", static_cast<int>(error.kind), error.detail.c_str());
    return 1;
}

int readBack(const std::string &path, const std::string &saved)
{
    const auto read = capture::readCapture(path);
    if (const auto *error = std::get_if<capture::CaptureError>(&read)) {
        return failed(*error);
    }
    const auto &report = std::get<capture::CaptureReport>(read);
    std::printf("packets %llu connections %llu resets %llu\n", static_cast<unsigned long long>(report.totals.packets),
                static_cast<unsigned long long>(report.totals.connections),
                static_cast<unsigned long long>(report.totals.resets));
    for (const capture::ResetRecord &reset : report.resets) {
        std::printf("reset %llu %s %s %s\n", static_cast<unsigned long long>(reset.frame), reset.client.text().c_str(),
                    reset.server.text().c_str(), std::string(toString(reset.origin)).c_str());
    }
    for (const Finding &finding : report.findings) {
        print(finding);
    }
    if (!saved.empty() && !report.resets.empty()) {
        const std::vector<capture::ConnectionChoice> chosen{capture::choiceOf(report, report.resets.front())};
        for (int again = 0; again < 2; ++again) {  // the second time over the file of the first
            const auto written = capture::saveConnections(path, saved, chosen);
            if (const auto *error = std::get_if<capture::CaptureError>(&written)) {
                return failed(*error);
            }
            std::printf("saved %llu packets\n", static_cast<unsigned long long>(std::get<std::uint64_t>(written)));
        }
    }
    return 0;
}

int probe(const std::string &url, double maxIdle, const std::vector<std::string> &ids)
{
    auto parsed = parseTarget(url);
    auto *target = std::get_if<Target>(&parsed);
    if (target == nullptr) {
        std::printf("not a target: %s\n", url.c_str());
        return 2;
    }
    ProbeContext context;
    context.target = *target;
    context.options.maxIdle = Seconds(maxIdle);
    int worst = 0;
    ProbeRunner runner;
    for (const std::string &id : ids) {
        auto made = makeProbe(id);
        if (!made) {
            std::printf("probe %s unknown\n", id.c_str());
            return 2;
        }
        std::promise<ProbeOutcome> promise;
        auto future = promise.get_future();
        Seconds took{};
        runner.start(std::move(made), context, [&](ProbeOutcome outcome, Seconds elapsed) {
            took = elapsed;
            promise.set_value(std::move(outcome));
        });
        const ProbeOutcome outcome = future.get();
        std::printf("probe %s %s %s\n", id.c_str(), std::string(toString(outcome.state)).c_str(),
                    outcome.reason.c_str());
        std::fprintf(stderr, "%s took %.2f s\n", id.c_str(), took.count());
        for (const Finding &finding : outcome.findings) {
            print(finding);
            context.known.push_back(finding);
        }
        for (const Failure &failure : outcome.failures) {
            std::printf("failure %s %s\n", std::string(toString(failure.operation)).c_str(), failure.code.c_str());
        }
        worst = outcome.state == ProbeState::Failed ? 1 : worst;
    }
    return worst;
}

}  // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::string command = words.empty() ? "" : words.front();
    if (command == "numbers") {
        return numbers();
    }
    if (command == "make" && words.size() >= 2) {
        return make(words[1], words.size() > 2);
    }
    if (command == "capture" && words.size() >= 2) {
        return readBack(words[1], words.size() > 2 ? words[2] : "");
    }
    if (command == "probe" && words.size() >= 4) {
        return probe(words[1], std::atof(words[2].c_str()), {words.begin() + 3, words.end()});
    }
    std::fputs("usage: numbers | make FILE [pcapng] | capture FILE [SAVED] | probe URL MAX-IDLE ID...\n", stderr);
    return 2;
}
