// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/log_record.h"

#include <algorithm>
#include <charconv>

namespace resetscope::app {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isStatus(std::string_view text)
{
    return text.size() == 3 && text[0] >= '1' && text[0] <= '5' && isDigit(text[1]) && isDigit(text[2]);
}

/// The next word; a word in double quotes may hold blanks and is given without them.
std::string_view word(std::string_view &rest)
{
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t')) {
        rest.remove_prefix(1);
    }
    std::string_view result;
    if (!rest.empty() && rest.front() == '"') {
        std::size_t end = 1;
        while (end < rest.size() && rest[end] != '"') {
            end += rest[end] == '\\' ? 2 : 1;
        }
        end = std::min(end, rest.size());
        result = rest.substr(1, end - 1);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return result;
    }
    const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
    result = rest.substr(0, end);
    rest.remove_prefix(end);
    return result;
}

/// "0/0/1/-1/30" of HAProxy: three to five numbers with slashes; also "+30" for a log written early.
bool isTimers(std::string_view text)
{
    const auto slashes = std::count(text.begin(), text.end(), '/');
    return slashes >= 2 && slashes <= 6 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '/' || c == '-' || c == '+'; });
}

bool isTermination(std::string_view text)
{
    if (text.size() != 2 && text.size() != 4) {
        return false;
    }
    constexpr std::string_view first = "-CSPLRIDUKcs";
    constexpr std::string_view second = "-RQCHDLT";
    return first.find(text[0]) != npos && second.find(text[1]) != npos;
}

}  // namespace

const char *formName(LineForm form)
{
    constexpr std::array<const char *, kLineForms> names{"access", "haproxy", "envoy", "aws", "iis"};
    return names[static_cast<std::size_t>(form)];
}

void LineReader::note(LineVerdict &verdict, std::string_view key, std::string_view value) const
{
    if (verdict.count == verdict.patterns.size() || value.size() > 64) {
        return;
    }
    std::array<char, 128> field{};
    char *end = std::copy(key.begin(), key.end(), field.data());
    *end++ = '=';
    end = std::copy(value.begin(), value.end(), end);
    if (const auto pattern = m_book.byField({field.data(), static_cast<std::size_t>(end - field.data())})) {
        verdict.patterns[verdict.count++] = *pattern;
    }
}

LineVerdict LineReader::read(LineForm form, std::string_view line)
{
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    switch (form) {
    case LineForm::Access:
        return access(line);
    case LineForm::HaProxy:
        return haproxy(line);
    case LineForm::Envoy:
        return envoy(line);
    case LineForm::LoadBalancer:
        return loadBalancer(line);
    case LineForm::Iis:
        return iis(line);
    }
    return {};
}

/// host ident user [time] "GET / HTTP/1.1" 200 612 ...
LineVerdict LineReader::access(std::string_view line) const
{
    const std::size_t bracket = line.substr(0, 400).find(" [");
    if (bracket == npos || bracket + 30 > line.size() || line[bracket + 4] != '/' || line[bracket + 8] != '/') {
        return {};
    }
    const std::size_t close = line.find("] \"", bracket);
    if (close == npos || close - bracket > 40) {
        return {};
    }
    std::size_t end = close + 3;
    while (end < line.size() && line[end] != '"') {
        end += line[end] == '\\' ? 2 : 1;
    }
    if (end + 5 > line.size() || line[end + 1] != ' ' || !isStatus(line.substr(end + 2, 3))) {
        return {};
    }
    LineVerdict verdict;
    verdict.recognised = true;
    if (line[end + 2] >= '4') {
        note(verdict, "access.status", line.substr(end + 2, 3));
    }
    return verdict;
}

/// ... haproxy[1]: 10.0.0.1:4242 [21/Nov/2026:03:54:36.123] front back/server 0/0/0/-1/30 502 209 - - SH-- 1/1/0/0/0
/// 0/0 "GET ..."
LineVerdict LineReader::haproxy(std::string_view line) const
{
    const std::size_t bracket = line.substr(0, 400).find(" [");
    if (bracket == npos || bracket + 30 > line.size() || line[bracket + 4] != '/' || line[bracket + 8] != '/') {
        return {};
    }
    const std::size_t close = line.find(']', bracket);
    if (close == npos || close - bracket > 40) {
        return {};
    }
    std::string_view rest = line.substr(close + 1);
    const std::string_view frontend = word(rest);
    const std::string_view backend = word(rest);
    const std::string_view timers = word(rest);
    if (frontend.empty() || backend.find('/') == npos || !isTimers(timers)) {
        return {};
    }
    LineVerdict verdict;
    const std::string_view third = word(rest);
    // TCP logs have three times, and the bytes follow at once.
    const bool http = std::count(timers.begin(), timers.end(), '/') > 2;
    if (http && (isStatus(third) || third == "-1" || third == "0")) {
        word(rest);  // bytes
        word(rest);  // captured cookies
        word(rest);
        const std::string_view flags = word(rest);
        if (isTermination(flags)) {
            verdict.recognised = true;
            if (flags.substr(0, 2) != "--") {
                note(verdict, "haproxy.termination", flags.substr(0, 2));
            }
            return verdict;
        }
    }
    const std::string_view flags = word(rest);  // TCP: bytes, flags
    if (isTermination(flags)) {
        verdict.recognised = true;
        if (flags.substr(0, 2) != "--") {
            note(verdict, "haproxy.tcp", flags.substr(0, 2));
        }
    }
    return verdict;
}

/// [2026-11-21T03:54:36.123Z] "GET /api HTTP/1.1" 503 UC 0 95 12 - ...
LineVerdict LineReader::envoy(std::string_view line) const
{
    if (line.size() < 40 || line[0] != '[' || line[5] != '-' || line[11] != 'T') {
        return {};
    }
    const std::size_t quote = line.substr(0, 48).find("] \"");
    if (quote == npos) {
        return {};
    }
    std::string_view rest = line.substr(quote + 2);
    word(rest);
    const std::string_view status = word(rest);
    std::string_view flags = word(rest);
    if ((!isStatus(status) && status != "0") || flags.empty() || flags.size() > 60) {
        return {};
    }
    LineVerdict verdict;
    verdict.recognised = true;
    while (flags != "-" && !flags.empty()) {
        const std::size_t comma = std::min(flags.find(','), flags.size());
        note(verdict, "envoy.flag", flags.substr(0, comma));
        flags.remove_prefix(std::min(comma + 1, flags.size()));
    }
    return verdict;
}

/// http 2026-11-21T03:54:36.123456Z app/lb/1 10.0.0.1:2817 10.0.1.1:80 0.0 -1 -1 502 - 34 366 "GET ..." ...
LineVerdict LineReader::loadBalancer(std::string_view line) const
{
    constexpr std::array<std::string_view, 7> kinds{"http ", "https ", "h2 ", "grpcs ", "ws ", "wss ", "tls "};
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](auto each) { return line.starts_with(each); });
    if (kind == kinds.end() || line.size() < 60) {
        return {};
    }
    std::string_view rest = line.substr(kind->size());
    LineVerdict verdict;
    if (*kind == "tls ") {
        // Network Load Balancer: version, time, balancer, listener, client, target, times, bytes, alert
        std::array<std::string_view, 11> fields{};
        for (auto &field : fields) {
            field = word(rest);
        }
        if (fields[1].size() < 19 || fields[1][10] != 'T' || fields[2].find("net/") == npos) {
            return {};
        }
        verdict.recognised = true;
        if (fields[10] != "-" && !fields[10].empty()) {
            note(verdict, "aws.tls", "alert");
        }
        return verdict;
    }
    std::array<std::string_view, 9> fields{};
    for (auto &field : fields) {
        field = word(rest);
    }
    if (fields[0].size() < 19 || fields[0][10] != 'T' || fields[1].find('/') == npos || !isStatus(fields[7])) {
        return {};
    }
    verdict.recognised = true;
    if (fields[7][0] >= '4') {
        const bool answered = isStatus(fields[8]);
        std::string value(fields[7]);
        value += answered ? "/answered" : "/none";
        note(verdict, "aws.status", value);
    }
    return verdict;
}

LineVerdict LineReader::iis(std::string_view line)
{
    LineVerdict verdict;
    if (line.starts_with('#')) {
        verdict.recognised = line.starts_with("#Fields:") || line.starts_with("#Software: Microsoft");
        if (line.starts_with("#Fields:")) {
            m_columns.clear();
            std::string_view rest = line.substr(8);
            for (auto each = word(rest); !each.empty() && m_columns.size() < 64; each = word(rest)) {
                m_columns.emplace_back(each);
            }
        }
        return verdict;
    }
    if (m_columns.empty() || line.size() < 20 || line[4] != '-' || line[7] != '-') {
        return verdict;
    }
    std::string_view rest = line;
    std::string_view status;
    std::string_view substatus;
    for (const std::string &column : m_columns) {
        const std::string_view value = word(rest);
        if (value.empty()) {
            return {};
        }
        if (column == "sc-status") {
            status = value;
        } else if (column == "sc-substatus") {
            substatus = value;
        } else if (column == "sc-win32-status" && value != "0") {
            note(verdict, "iis.win32", value);
        } else if (column == "s-reason" && value != "-") {
            note(verdict, "iis.reason", value);
        }
    }
    verdict.recognised = true;
    if (isStatus(status) && status[0] >= '4') {
        std::string full(status);
        full += '.';
        full += substatus;
        const std::size_t before = verdict.count;
        note(verdict, "iis.status", full);
        if (verdict.count == before) {
            note(verdict, "access.status", status);
        }
    }
    return verdict;
}

}  // namespace resetscope::app
