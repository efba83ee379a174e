// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/case_json_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr double kMostFrames = 1e15;  ///< a JSON number holds that exactly
constexpr double kMostSeconds = 1e9;  ///< thirty years
constexpr double kMostNumber = 4294967295.0;
constexpr qsizetype kMostText = 200;

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

double finite(double value)
{
    return std::isfinite(value) ? value : 0;
}

/// From a file that may say anything: one line of printable characters, nothing that turns the direction of text.
QString plain(const QString &text)
{
    QString result = text.left(kMostText);
    for (QChar &c : result) {
        if (!c.isPrint()) {
            c = u' ';
        }
    }
    return result;
}

template <typename Enum, std::size_t N>
Enum fromWord(const QString &word, const std::array<Enum, N> &known, Enum missing)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](Enum value) { return word == qs(toString(value)); });
    return found == known.end() ? missing : *found;
}

Origin originFrom(const QString &word)
{
    return fromWord(word, std::array{Origin::Server, Origin::Path, Origin::Client}, Origin::Unknown);
}

QJsonObject packetJson(const LadderPacket &packet, std::int64_t first_ns, bool forged)
{
    QJsonObject out{{u"frame"_s, static_cast<double>(packet.frame)},
                    {u"t"_s, static_cast<double>(packet.time_ns - first_ns) / 1e9},
                    {u"from_client"_s, packet.fromClient},
                    {u"flags"_s, packet.flags},
                    {u"ttl"_s, packet.ttl},
                    {u"window"_s, packet.window},
                    {u"seq"_s, static_cast<double>(packet.relativeSeq)},
                    {u"ack"_s, static_cast<double>(packet.relativeAck)},
                    {u"bytes"_s, static_cast<double>(packet.payloadBytes)}};
    if (forged) {
        out[u"forged"_s] = true;
    }
    if (packet.again) {
        out[u"again"_s] = true;
    }
    if (!packet.text.empty()) {
        out[u"text"_s] = qs(packet.text);
    }
    return out;
}

LadderPacket readPacket(JsonReader &in, const QJsonObject &o, const QString &at)
{
    LadderPacket packet;
    packet.frame = static_cast<std::uint64_t>(in.number(o, "frame", at, 0, kMostFrames));
    packet.time_ns = std::llround(in.number(o, "t", at, -kMostSeconds, kMostSeconds) * 1e9);
    packet.fromClient = in.flag(o, "from_client", at);
    packet.flags = static_cast<std::uint8_t>(in.number(o, "flags", at, 0, 255));
    packet.ttl = static_cast<std::uint8_t>(in.number(o, "ttl", at, 0, 255));
    packet.window = static_cast<std::uint16_t>(in.number(o, "window", at, 0, 65535));
    packet.relativeSeq = static_cast<std::uint32_t>(in.number(o, "seq", at, 0, kMostNumber));
    packet.relativeAck = static_cast<std::uint32_t>(in.number(o, "ack", at, 0, kMostNumber));
    packet.payloadBytes = static_cast<std::uint32_t>(in.number(o, "bytes", at, 0, kMostNumber));
    packet.again = in.flag(o, "again", at);
    packet.text = plain(in.text(o, "text", at)).toStdString();
    return packet;
}

CaseLadder readLadder(JsonReader &in, const QJsonObject &o, const QString &at)
{
    CaseLadder out;
    out.client = plain(in.text(o, "client", at));
    out.server = plain(in.text(o, "server", at));
    out.connection = static_cast<std::uint32_t>(in.number(o, "connection", at, 0, kMostNumber));
    out.resetFrame = static_cast<std::uint64_t>(in.number(o, "reset_frame", at, 0, kMostFrames));
    out.origin = originFrom(in.text(o, "origin", at));
    out.confidence = in.number(o, "confidence", at, 0, 1);
    out.stage = fromWord(in.text(o, "stage", at),
                         std::array{Stage::Syn, Stage::Handshake, Stage::FirstData, Stage::Data, Stage::AfterFin},
                         Stage::Unknown);
    out.benign = fromWord(in.text(o, "benign", at),
                          std::array{Benign::Refused, Benign::AfterFin, Benign::AfterExchange, Benign::LatePacket,
                                     Benign::HalfOpen, Benign::Scan, Benign::ClientLeft, Benign::Duplicate},
                          Benign::None);
    out.ignored = in.flag(o, "ignored", at);
    out.silence_s = in.number(o, "silence_s", at, 0, kMostSeconds);
    const QJsonArray packets = in.array(o, "packets", at);
    const auto many = std::min(packets.size(), static_cast<qsizetype>(kMostLadderPackets));
    for (qsizetype i = 0; i < many && !in.failed(); ++i) {
        const QJsonObject packet = packets.at(i).toObject();
        const QString here = u"%1/packets/%2"_s.arg(at).arg(i);
        out.ladder.packets.push_back(readPacket(in, packet, here));
        if (in.flag(packet, "forged", here)) {
            out.forgedFrames.push_back(out.ladder.packets.back().frame);
        }
    }
    out.ladder.leftOut = static_cast<std::uint64_t>(in.number(o, "left_out", at, 0, kMostFrames));
    out.ladder.leftOutAfter = static_cast<std::size_t>(in.number(o, "left_out_after", at, 0, kMostNumber));
    if (out.ladder.leftOutAfter >= out.ladder.packets.size()) {
        out.ladder.leftOut = 0;
        out.ladder.leftOutAfter = 0;
    }
    const QJsonArray evidence = in.array(o, "signals", at);
    const auto most = std::min(evidence.size(), static_cast<qsizetype>(kMostLadderSignals));
    for (qsizetype i = 0; i < most && !in.failed(); ++i) {
        const QJsonObject item = evidence.at(i).toObject();
        const QString here = u"%1/signals/%2"_s.arg(at).arg(i);
        out.evidence.push_back({plain(in.text(item, "id", here)), plain(in.text(item, "value", here)),
                                originFrom(in.text(item, "vote", here)), in.number(item, "weight", here, 0, 1000)});
    }
    return out;
}

}  // namespace

QJsonArray laddersToJson(const std::vector<CaseLadder> &ladders)
{
    QJsonArray out;
    for (const CaseLadder &each : ladders) {
        const auto &packets = each.ladder.packets;
        const std::int64_t first_ns = packets.empty() ? 0 : packets.front().time_ns;
        QJsonArray arrows;
        for (const LadderPacket &packet : packets) {
            const bool forged =
                std::find(each.forgedFrames.begin(), each.forgedFrames.end(), packet.frame) != each.forgedFrames.end();
            arrows.append(packetJson(packet, first_ns, forged));
        }
        QJsonArray evidence;
        for (const LadderSignal &signal : each.evidence) {
            evidence.append(QJsonObject{{u"id"_s, signal.id},
                                        {u"value"_s, signal.value},
                                        {u"vote"_s, qs(toString(signal.vote))},
                                        {u"weight"_s, finite(signal.weight)}});
        }
        QJsonObject one{{u"client"_s, each.client},
                        {u"server"_s, each.server},
                        {u"connection"_s, static_cast<double>(each.connection)},
                        {u"reset_frame"_s, static_cast<double>(each.resetFrame)},
                        {u"origin"_s, qs(toString(each.origin))},
                        {u"confidence"_s, finite(each.confidence)},
                        {u"stage"_s, qs(toString(each.stage))},
                        {u"benign"_s, qs(toString(each.benign))},
                        {u"ignored"_s, each.ignored},
                        {u"silence_s"_s, finite(each.silence_s)},
                        {u"packets"_s, arrows},
                        {u"signals"_s, evidence}};
        if (each.ladder.leftOut > 0) {
            one[u"left_out"_s] = static_cast<double>(each.ladder.leftOut);
            one[u"left_out_after"_s] = static_cast<double>(each.ladder.leftOutAfter);
        }
        out.append(one);
    }
    return out;
}

std::vector<CaseLadder> readLadders(JsonReader &in, const QJsonObject &root)
{
    std::vector<CaseLadder> out;
    const QJsonArray list = in.array(root, "ladders", QString());
    for (qsizetype i = 0; i < std::min(list.size(), static_cast<qsizetype>(kMostLadders)) && !in.failed(); ++i) {
        const QString at = u"/ladders/%1"_s.arg(i);
        if (!list.at(i).isObject()) {
            in.fail(at, QCoreApplication::translate("CaseReader", "An object was expected here."));
            break;
        }
        CaseLadder ladder = readLadder(in, list.at(i).toObject(), at);
        if (!ladder.ladder.packets.empty()) {
            out.push_back(std::move(ladder));
        }
    }
    return out;
}

}  // namespace resetscope::app
