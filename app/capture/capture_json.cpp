// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_json.h"

#include "probes/capture/attribution.h"
#include "probes/capture/decode.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <string>

namespace resetscope::app {

using namespace probes::capture;

namespace {

constexpr std::size_t kPiece = 64 * 1024;

/// JSON text built up in one buffer that is handed on piece by piece.
class Writer {
public:
    explicit Writer(const TextSink &sink) : m_sink(sink) { m_text.reserve(kPiece + 8192); }

    Writer &raw(std::string_view text)
    {
        m_text += text;
        return *this;
    }
    template <typename Integer> Writer &whole(Integer value)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_text.append(digits.data(), end);
        return *this;
    }
    Writer &real(double value, int decimals)
    {
        std::array<char, 400> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::isfinite(value) ? value : 0.0,
                                       std::chars_format::fixed, decimals)
                             .ptr;
        m_text.append(digits.data(), end);
        return *this;
    }
    /// Texts here are ASCII; quotes, backslashes and control characters are escaped.
    Writer &text(std::string_view value)
    {
        m_text += '"';
        for (const char c : value) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                m_text += '\\';
                m_text += c;
            } else if (byte < 0x20 || byte >= 0x7f) {
                m_text += '?';
            } else {
                m_text += c;
            }
        }
        m_text += '"';
        return *this;
    }
    Writer &boolean(bool value) { return raw(value ? "true" : "false"); }
    bool flush(std::size_t least)
    {
        if (m_text.size() < least) {
            return m_good;
        }
        m_good = m_good && m_sink(m_text);
        m_text.clear();
        return m_good;
    }

private:
    const TextSink &m_sink;
    std::string m_text;
    bool m_good = true;
};

/// Names of ends, or their stand-ins.
class Names {
public:
    explicit Names(bool hide) : m_hide(hide) {}
    std::string operator()(const Endpoint &end)
    {
        if (!m_hide) {
            return end.text();
        }
        const std::string host = end.host();
        const auto it = m_known.try_emplace(host, m_known.size() + 1).first;
        return "address-" + std::to_string(it->second) + ':' + std::to_string(end.port);
    }

private:
    bool m_hide;
    std::map<std::string, std::size_t> m_known;
};

void writeReset(Writer &out, const CaptureReport &report, const ResetRecord &reset, Names &names, bool hide)
{
    out.raw(R"({"frame": )").whole(reset.frame);
    out.raw(R"(, "time_s": )").real(static_cast<double>(reset.time_ns - report.first_ns) / 1e9, 6);
    out.raw(R"(, "client": )").text(names(reset.client));
    out.raw(R"(, "server": )").text(names(reset.server));
    out.raw(R"(, "sender": )").text(reset.fromClient ? "client" : "server");
    out.raw(R"(, "origin": )").text(toString(reset.origin));
    out.raw(R"(, "confidence": )").real(static_cast<double>(reset.confidence), 3);
    out.raw(R"(, "cause": )").text(toString(reset.cause));
    out.raw(R"(, "benign": )").text(toString(reset.benign));
    out.raw(R"(, "stage": )").text(toString(reset.stage));
    out.raw(R"(, "ignored": )").boolean(reset.ignored);
    out.raw(R"(, "connection": )").whole(reset.connection);
    out.raw(R"(, "idle_before_s": )").real(reset.silence_s, 6);
    out.raw(R"(, "idle_data_s": )").real(reset.dataSilence_s, 6);
    out.raw(R"(, "age_s": )").real(reset.age_s, 6);
    out.raw(R"(, "bytes_to_server": )").whole(reset.bytesToServer);
    out.raw(R"(, "bytes_to_client": )").whole(reset.bytesToClient);
    out.raw(R"(, "ttl": )").whole(static_cast<unsigned>(reset.ttl));
    out.raw(R"(, "flags": )").text((reset.flags & tcp::kAck) != 0 ? "RST,ACK" : "RST");
    out.raw(R"(, "signals": [)");
    bool first = true;
    for (const Signal &signal : signalsOf(report, reset)) {
        if (hide && signal.id == "claim") {
            continue;  // its text may name anything
        }
        out.raw(first ? R"({"id": )" : R"(, {"id": )").text(signal.id);
        out.raw(R"(, "value": )").text(signal.value);
        out.raw(R"(, "vote": )").text(toString(signal.vote));
        out.raw(R"(, "weight": )").real(signal.weight, 2);
        out.raw("}");
        first = false;
    }
    out.raw("]}");
}

}  // namespace

bool writeCaptureMembers(const CaptureReport &report, const CaptureJsonOptions &options, const TextSink &sink)
{
    Writer out(sink);
    Names names(options.hideAddresses);
    std::array<std::uint64_t, 4> origins{};
    std::uint64_t benign = 0;
    out.raw(R"("resets": [)");
    bool first = true;
    for (const ResetRecord &reset : report.resets) {
        out.raw(first ? "\n        " : ",\n        ");
        first = false;
        writeReset(out, report, reset, names, options.hideAddresses);
        ++origins[static_cast<std::size_t>(reset.origin)];
        benign += reset.benign != Benign::None ? 1 : 0;
        if (!out.flush(kPiece)) {
            return false;
        }
    }
    const CaptureTotals &totals = report.totals;
    out.raw(first ? "],\n" : "\n    ],\n").raw(R"(    "totals": {"packets": )").whole(totals.packets);
    out.raw(R"(, "connections": )").whole(totals.connections);
    out.raw(R"(, "resets": )").whole(totals.resets);
    out.raw(R"(, "tcp_packets": )").whole(totals.tcpPackets);
    out.raw(R"(, "bytes": )").whole(totals.bytes);
    out.raw(R"(, "described_resets": )").whole(report.resets.size());
    out.raw(R"(, "benign": )").whole(benign);
    for (const Origin origin : {Origin::Server, Origin::Path, Origin::Client, Origin::Unknown}) {
        out.raw(", \"origin_").raw(toString(origin)).raw("\": ").whole(origins[static_cast<std::size_t>(origin)]);
    }
    out.raw("}");
    return out.flush(0);
}

}  // namespace resetscope::app
