// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/origin_suspects.h"

#include "probes/net/http_client.h"
#include "probes/net/resolver.h"
#include "probes/origin/client_hello.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr double kMostBytes = 4.0 * 1024 * 1024;
constexpr double kAllBytes = 40.0 * 1024 * 1024;
constexpr double kLongestSilence_s = 20.5;
constexpr double kHardToMiss = 48 * 1024;              // behind a limit; fits into what may be under way unacknowledged
constexpr std::size_t kEnough = 16384;                 // of a page; the rest is not asked for
constexpr const char *kOtherName = "www.example.com";  // RFC 2606

Trigger httpRequest(const ProbeContext &context, HttpRequest request)
{
    Trigger trigger;
    trigger.tls = context.target.usesTls();
    trigger.http = true;
    trigger.enough = kEnough;
    trigger.bytes = serialize(request);
    return trigger;
}

HttpRequest get(const ProbeContext &context, const std::string &path)
{
    HttpRequest request;
    request.path = path;
    request.host = context.target.authority();
    return request;
}

/// Host header that names nobody.
std::string numericHost(const DialOptions &where)
{
    return where.address.find(':') != std::string::npos ? "[" + where.address + "]" : where.address;
}

Suspect page(const ProbeContext &context, const DialOptions &where)
{
    Suspect suspect;
    suspect.word = "request";
    suspect.trigger = httpRequest(context, get(context, context.target.path));
    const auto add = [&](const char *word, HttpRequest request) {
        Suspect::Control control;
        control.word = word;
        control.trigger = httpRequest(context, std::move(request));
        suspect.controls.push_back(std::move(control));
    };
    if (context.target.path != "/") {
        add("path", get(context, "/"));
    }
    if (!isAddressLiteral(context.target.host) && !context.target.usesTls()) {
        HttpRequest request = get(context, context.target.path);
        request.host = numericHost(where);
        add("host", std::move(request));
    }
    return suspect;
}

Suspect greeting(const DialOptions &where)
{
    Suspect suspect;
    suspect.word = "request";
    suspect.trigger.bytes = clientHello(where.serverName);
    suspect.tries = 6;
    if (!where.serverName.empty()) {
        for (const char *name : {"", kOtherName}) {
            Suspect::Control control;
            control.word = "host";
            control.trigger.bytes = clientHello(name);
            suspect.controls.push_back(std::move(control));
        }
    }
    return suspect;
}

bool hasLimit(const ProbeContext &context, double &low, double &high)
{
    const Finding *limit = find(context.known, "payload_limit_bytes");
    if (limit == nullptr || !std::holds_alternative<double>(limit->value)) {
        return false;
    }
    const double value = std::get<double>(limit->value);
    low = limit->low.value_or(value);
    high = limit->high.value_or(value);
    return low > 0 && high >= low && high <= kMostBytes &&
           word(context.known, "payload_close_kind").value_or("rst") == "rst" &&
           !flag(context.known, "payload_is_time").value_or(false);
}

/// A transfer just above the size that is known to die.
bool transfer(const ProbeContext &context, Suspect &suspect)
{
    double low = 0;
    double high = 0;
    if (!context.target.isHttp() || !hasLimit(context, low, high)) {
        return false;
    }
    const std::string direction = word(context.known, "payload_direction").value_or("up");
    suspect.word = direction == "header" ? "header" : "size";
    suspect.tries = 4;
    suspect.shots = static_cast<int>(std::clamp(kAllBytes / high, 8.0, 40.0));
    Suspect::Control control;
    control.word = suspect.word;
    control.trigger = httpRequest(context, get(context, direction == "down" ? "/" : context.target.path));
    suspect.controls.push_back(std::move(control));
    if (direction == "down") {
        suspect.trigger = httpRequest(context, get(context, context.target.path));
        suspect.trigger.enough = static_cast<std::size_t>(2 * kMostBytes);
        return true;
    }
    HttpRequest request = get(context, context.target.path);
    std::string all;
    if (direction == "header") {
        const auto size = static_cast<std::size_t>(high + std::min(high, 8192.0));
        request.headers.emplace_back("X-Padding", std::string(size, 'a'));
        all = serialize(request);
    } else {
        request.method = "POST";
        request.path = context.options.uploadPath.empty() ? context.target.path : context.options.uploadPath;
        request.body.assign(static_cast<std::size_t>(high + kHardToMiss), 'a');
        all = serialize(request);
    }
    // Up to shortly before the limit nothing is kept out, or the far end's acknowledgements would be missing.
    const double until = std::max(0.0, std::min(low * 0.98, low - 4096));
    suspect.trigger.tls = context.target.usesTls();
    suspect.trigger.http = true;
    suspect.trigger.untilEnd = true;
    suspect.trigger.before = all.substr(0, static_cast<std::size_t>(until));
    suspect.trigger.bytes = all.substr(suspect.trigger.before.size());
    return true;
}

bool afterSilence(const ProbeContext &context, Suspect &suspect)
{
    const Finding *limit = find(context.known, "idle_limit_s");
    bool byItself = false;
    if (limit == nullptr && word(context.known, "keepalive_close_kind") == "rst") {
        limit = find(context.known, "keepalive_timeout_s");
        byItself = true;
    } else if (word(context.known, "idle_close_kind") != "rst") {
        return false;
    }
    if (limit == nullptr || !std::holds_alternative<double>(limit->value)) {
        return false;
    }
    const double high = std::max(limit->high.value_or(0), std::get<double>(limit->value));
    if (high > kLongestSilence_s || high <= 0) {
        return false;
    }
    suspect.word = "silence";
    suspect.tries = 4;
    suspect.silence_s = std::max(high * 1.04, high + 0.5);
    const bool byTest = !byItself && flag(context.known, "idle_by_test").value_or(true);
    suspect.trigger.kind = byTest ? Trigger::Kind::Keepalive : Trigger::Kind::Wait;
    suspect.trigger.tls = context.target.usesTls();
    if (context.target.isHttp()) {
        suspect.prelude = httpRequest(context, get(context, context.target.path));
    }
    return true;
}

bool crowd(const ProbeContext &context, Suspect &suspect)
{
    const auto limit = number(context.known, "connection_limit");
    const std::string kind = word(context.known, "load_kind").value_or("");
    if (!limit || (kind != "rst" && kind != "refused") || *limit < 1 || *limit > context.options.maxConnections - 8) {
        return false;
    }
    const Finding *finding = find(context.known, "connection_limit");
    suspect.word = "load";
    suspect.held = static_cast<int>(std::ceil(std::max(*limit, finding->high.value_or(*limit))));
    suspect.tries = 6;
    suspect.shots = 80;
    if (kind == "refused") {
        suspect.trigger.kind = Trigger::Kind::Connect;
    } else if (context.target.isHttp()) {
        suspect.trigger = httpRequest(context, get(context, context.target.path));
    } else {
        suspect.trigger.kind = Trigger::Kind::Accept;
        suspect.trigger.tls = context.target.usesTls();
    }
    return true;
}

/// Another test's smallest upload died: what is not let through may be the method.
bool method(const ProbeContext &context, Suspect &suspect)
{
    if (!context.target.isHttp() || !flag(context.known, "upload_reset").value_or(false)) {
        return false;
    }
    HttpRequest request = get(context, context.target.path);
    request.method = "POST";
    request.path = context.options.uploadPath.empty() ? context.target.path : context.options.uploadPath;
    request.body = "resetscope";
    suspect.word = "method";
    suspect.tries = 6;
    suspect.trigger = httpRequest(context, std::move(request));
    Suspect::Control control;
    control.word = suspect.word;
    control.trigger = httpRequest(context, get(context, context.target.path));
    suspect.controls.push_back(std::move(control));
    return true;
}

/// A raw peer that was greeted by another test answered with a reset.
bool hello(const ProbeContext &context, Suspect &suspect)
{
    if (context.target.isHttp() || context.target.usesTls() || !flag(context.known, "hello_reset").value_or(false)) {
        return false;
    }
    suspect.word = kHello;
    suspect.tries = 6;
    suspect.trigger.bytes = "resetscope " + std::to_string(context.options.seed) + "\r\n";
    return true;
}

}  // namespace

std::vector<Suspect> suspectsFor(const ProbeContext &context, const DialOptions &where)
{
    std::vector<Suspect> list;
    if (word(context.known, "connect_outcome") == "reset") {
        Suspect accept;
        accept.word = "handshake";
        accept.tries = 8;
        accept.trigger.kind = Trigger::Kind::Accept;
        list.push_back(std::move(accept));
    }
    const std::string tls = word(context.known, "tls_problem").value_or("none");
    const bool tlsDies = tls == "reset" || flag(context.known, "tls_reset_on_name").value_or(false);
    const bool tlsWorks = !tlsDies && tls != "not_tls" && tls != "eof" && tls != "alert" && tls != "timeout";
    if (context.target.isHttp() && (!context.target.usesTls() || tlsWorks)) {
        list.push_back(page(context, where));
    }
    if (context.target.usesTls() && (tlsDies || !context.target.isHttp())) {
        list.push_back(greeting(where));
    }
    if (context.target.scheme == Target::Scheme::Tcp && list.empty()) {
        Suspect accept;
        accept.word = "handshake";
        accept.tries = 6;
        accept.trigger.kind = Trigger::Kind::Accept;
        list.push_back(std::move(accept));
    }
    const auto offer = [&](bool (*make)(const ProbeContext &, Suspect &)) {
        Suspect suspect;
        if (make(context, suspect)) {
            list.push_back(std::move(suspect));
        }
    };
    const auto usual = static_cast<std::ptrdiff_t>(list.size());
    offer(transfer);
    offer(crowd);
    offer(afterSilence);
    offer(method);
    offer(hello);
    // What another probe saw die comes first: the usual request only dies of it by accident.
    std::rotate(list.begin(), list.begin() + usual, list.end());
    return list;
}

}  // namespace resetscope::probes
