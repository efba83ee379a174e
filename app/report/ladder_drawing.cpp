// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ladder_drawing.h"

#include "app/capture/capture_text.h"
#include "app/report/chart_axis.h"
#include "app/report/report_text.h"
#include "probes/capture/decode.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

// Points.
constexpr double kHead = 34;  ///< names above the lines
constexpr double kRow = 16;   ///< one arrow with its label
constexpr double kHole = 22;  ///< "packets not shown"
constexpr double kFoot = 10;
constexpr double kLeastTime = 80;  ///< room that is shared out by time
constexpr double kMostTime = 190;
constexpr double kTimes = 52;     ///< column of times
constexpr double kSides = 62;     ///< column of distances
constexpr double kNamedGap = 11;  ///< a gap from that height on says how long it is
constexpr double kNarrow = 330;   ///< below it the column of distances is left out

bool isReset(const LadderPacket &packet)
{
    return (packet.flags & tcp::kRst) != 0;
}

/// Covers the line that would run through centred words.
void onPaper(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &paper)
{
    const double wide = std::min(box.width(), textWidth(text, font) * 1.02 + 0.06 * box.height());
    const double high = std::min(box.height(), QFontMetricsF(font).height() * 0.9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRect(QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high));
}

QString timeText(double seconds)
{
    return seconds > 0 ? u'+' + secondsText(seconds) : secondsText(0);
}

}  // namespace

/// Where things are in one painting.
struct LadderDrawing::Frame {
    const ChartStyle &style;
    QRectF area;
    double client = 0;  ///< upright lines, from the leading edge
    double server = 0;
    double sides = 0;  ///< width of the trailing column

    [[nodiscard]] double x(double fromLeading) const
    {
        return style.rightToLeft ? area.right() - fromLeading : area.left() + fromLeading;
    }
    [[nodiscard]] double y(double points) const { return area.top() + points * style.unit; }
    [[nodiscard]] double middle() const { return (client + server) / 2; }
    [[nodiscard]] QRectF box(double from, double top, double width, double height) const
    {
        return {style.rightToLeft ? area.right() - from - width : area.left() + from, y(top), width,
                height * style.unit};
    }
    [[nodiscard]] Qt::Alignment leading() const { return style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    [[nodiscard]] Qt::Alignment trailing() const { return style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight; }
};

LadderDrawing::LadderDrawing(CaseLadder ladder) : m_content(std::move(ladder))
{
    const auto &packets = m_content.ladder.packets;
    double quiet_s = 0;
    const auto gap_s = [&](std::size_t i) {
        if (i == 0 || (m_content.ladder.leftOut > 0 && i == m_content.ladder.leftOutAfter + 1)) {
            return 0.0;  // what happened there is not known here
        }
        return std::max(0.0, static_cast<double>(packets[i].time_ns - packets[i - 1].time_ns) / 1e9);
    };
    for (std::size_t i = 1; i < packets.size(); ++i) {
        quiet_s += gap_s(i);
    }
    const double room = std::clamp(static_cast<double>(packets.size()) * kRow * 0.6, kLeastTime, kMostTime);
    double y = kHead + 4;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        y += quiet_s > 0 ? room * gap_s(i) / quiet_s : 0;
        if (m_content.ladder.leftOut > 0 && i == m_content.ladder.leftOutAfter + 1) {
            y += kHole;
        }
        m_tops.push_back(y);
        y += kRow;
        if (packets[i].frame == m_content.resetFrame && isReset(packets[i])) {
            m_reset = static_cast<int>(i);
        }
        m_middle = m_middle || isForged(static_cast<int>(i));
    }
    m_height = y + kFoot;
}

bool LadderDrawing::isForged(int row) const
{
    const LadderPacket &packet = m_content.ladder.packets[static_cast<std::size_t>(row)];
    return isReset(packet) && std::find(m_content.forgedFrames.begin(), m_content.forgedFrames.end(), packet.frame) !=
                                  m_content.forgedFrames.end();
}

double LadderDrawing::seconds(int row) const
{
    const auto &packets = m_content.ladder.packets;
    return static_cast<double>(packets[static_cast<std::size_t>(row)].time_ns - packets.front().time_ns) / 1e9;
}

double LadderDrawing::rowTop(int row, const ChartStyle &style) const
{
    return m_tops[static_cast<std::size_t>(row)] * style.unit;
}

double LadderDrawing::rowHeight(const ChartStyle &style) const
{
    return kRow * style.unit;
}

int LadderDrawing::rowAt(double y, const ChartStyle &style) const
{
    const double points = y / style.unit;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), points);
    if (next == m_tops.begin() || points > *std::prev(next) + kRow) {
        return -1;
    }
    return static_cast<int>(std::distance(m_tops.begin(), next)) - 1;
}

QString LadderDrawing::label(int row) const
{
    const LadderPacket &packet = m_content.ladder.packets[static_cast<std::size_t>(row)];
    const bool ack = (packet.flags & tcp::kAck) != 0;
    QStringList parts;
    if (isReset(packet)) {
        parts.append(QCoreApplication::translate("Ladder", "RESET (RST)"));
    } else if ((packet.flags & tcp::kSyn) != 0) {
        parts.append(ack ? QCoreApplication::translate("Ladder", "yes, open (SYN, ACK)")
                         : QCoreApplication::translate("Ladder", "open? (SYN)"));
    }
    if (packet.payloadBytes > 0) {
        const int bytes = static_cast<int>(std::min<std::uint32_t>(packet.payloadBytes, 1U << 30));
        parts.append(QCoreApplication::translate("Ladder", "%Ln byte(s)", nullptr, bytes));
    }
    if ((packet.flags & tcp::kFin) != 0) {
        parts.append(QCoreApplication::translate("Ladder", "goodbye (FIN)"));
    }
    if (parts.isEmpty()) {
        parts.append(QCoreApplication::translate("Ladder", "received (ACK)"));
    }
    QString text = parts.join(u" + "_s);
    if (packet.again) {
        text = QCoreApplication::translate("Ladder", "again: %1").arg(text);
    }
    if (!packet.text.empty()) {
        text += u" · "_s + QString::fromStdString(packet.text);
    }
    return text;
}

QString LadderDrawing::words(int row) const
{
    const LadderPacket &packet = m_content.ladder.packets[static_cast<std::size_t>(row)];
    const QString from = isForged(row)       ? QCoreApplication::translate("Ladder", "a device on the way")
                         : packet.fromClient ? QCoreApplication::translate("Ladder", "client")
                                             : QCoreApplication::translate("Ladder", "server");
    const QString to = packet.fromClient ? QCoreApplication::translate("Ladder", "server")
                                         : QCoreApplication::translate("Ladder", "client");
    return QCoreApplication::translate("Ladder", "Packet %1 at %2, %3 to %4: %5. TTL %6, window %7.")
        .arg(QLocale().toString(static_cast<qulonglong>(packet.frame)), timeText(seconds(row)), from, to, label(row),
             QLocale().toString(packet.ttl), QLocale().toString(packet.window));
}

QString LadderDrawing::summary() const
{
    return QCoreApplication::translate("Ladder", "%n packet(s) of one connection. ", nullptr, rowCount()) +
           ladderVerdict(m_content);
}

void LadderDrawing::paintHeads(QPainter &painter, const Frame &frame) const
{
    const ChartStyle &style = frame.style;
    const double u = style.unit;
    const double width = std::min(150 * u, (frame.server - frame.client) * (m_middle ? 0.42 : 0.6));
    const auto head = [&](double centre, const QString &name, const QString &address, const QColor &color) {
        // Inside the picture, also where the line is close to its edge.
        const double from = std::clamp(centre - width / 2, 0.0, std::max(0.0, frame.area.width() - width));
        drawLine(painter, frame.box(from, 2, width, 12), Qt::AlignCenter, name, style.sized(8.5, true), color);
        drawLine(painter, frame.box(from, 14, width, 12), Qt::AlignCenter, address, style.sized(7.5), style.muted);
    };
    head(frame.client, QCoreApplication::translate("Ladder", "Client"), m_content.client, style.ink);
    head(frame.server, QCoreApplication::translate("Ladder", "Server"), m_content.server, style.ink);
    if (m_middle) {
        const double middle = std::min(width, (frame.server - frame.client) - width);
        drawLine(painter, frame.box(frame.middle() - middle / 2, 2, middle, 12), Qt::AlignCenter,
                 QCoreApplication::translate("Ladder", "A device on the way"), style.sized(8, true),
                 originColor(Origin::Path, style));
    }
}

void LadderDrawing::paintGap(QPainter &painter, const Frame &frame, int row) const
{
    const ChartStyle &style = frame.style;
    const double u = style.unit;
    const double from = m_tops[static_cast<std::size_t>(row - 1)] + kRow;
    const double to = m_tops[static_cast<std::size_t>(row)];
    const double between = frame.server - frame.client;
    if (m_content.ladder.leftOut > 0 && static_cast<std::size_t>(row) == m_content.ladder.leftOutAfter + 1) {
        const QRectF box = frame.box(frame.client - 6 * u, to - kHole + 3, between + 12 * u, kHole - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.background);
        painter.drawRect(box);
        painter.setPen(QPen(style.faint, 0.9 * u, Qt::DotLine));
        painter.drawLine(box.topLeft(), box.topRight());
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        const int leftOut = static_cast<int>(std::min<std::uint64_t>(m_content.ladder.leftOut, 1U << 30));
        const QString text = QCoreApplication::translate("Ladder", "%n packet(s) not shown", nullptr, leftOut);
        drawLine(painter, box, Qt::AlignCenter, text, style.sized(8), style.muted);
        return;
    }
    if (to - from < kNamedGap) {
        return;
    }
    const QRectF box = frame.box(frame.client + 1 * u, from + 1, between - 2 * u, to - from - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.surface);
    painter.drawRect(box);
    const double x = frame.x(frame.client + 8 * u);
    painter.setPen(QPen(style.faint, 0.9 * u));
    painter.drawLine(QPointF(x, box.top() + u), QPointF(x, box.bottom() - u));
    for (const double y : {box.top() + u, box.bottom() - u}) {
        painter.drawLine(QPointF(x - 2.5 * u, y), QPointF(x + 2.5 * u, y));
    }
    const QString text =
        QCoreApplication::translate("Ladder", "%1 of silence").arg(secondsText(seconds(row) - seconds(row - 1)));
    drawLine(painter, box, Qt::AlignCenter, text, style.sized(8), style.muted);
}

void LadderDrawing::paintRow(QPainter &painter, const Frame &frame, int row, bool current) const
{
    const ChartStyle &style = frame.style;
    const double u = style.unit;
    const LadderPacket &packet = m_content.ladder.packets[static_cast<std::size_t>(row)];
    const double top = m_tops[static_cast<std::size_t>(row)];
    const bool reset = isReset(packet);
    const bool forged = isForged(row);
    const bool chosen = row == m_reset;
    const QColor color = !reset   ? (packet.payloadBytes > 0 ? style.ink : style.muted)
                         : forged ? originColor(Origin::Path, style)
                         : chosen ? originColor(m_content.origin, style)
                                  : originColor(packet.fromClient ? Origin::Client : Origin::Server, style);
    if (chosen || current) {
        painter.setPen(current ? QPen(style.accent, 1.2 * u) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? style.band : style.surface);
        painter.drawRoundedRect(frame.box(0, top + 0.5, frame.area.width(), kRow - 1), 3 * u, 3 * u);
    }
    const QColor quiet = chosen ? style.ink : style.muted;
    drawLine(painter, frame.box(2 * u, top, kTimes * u - 6 * u, kRow), frame.trailing() | Qt::AlignVCenter,
             timeText(seconds(row)), style.sized(7.5, chosen), quiet);

    const double lineY = frame.y(top + kRow - 4);
    double from = packet.fromClient ? frame.client : frame.server;
    const double to = packet.fromClient ? frame.server : frame.client;
    if (forged) {
        from = frame.middle();
    }
    const QPointF start(frame.x(from), lineY);
    const QPointF tip(frame.x(to), lineY);
    const double sign = tip.x() > start.x() ? 1 : -1;
    const double width = (reset ? 2.0 : 1.0) * u;
    painter.setPen(QPen(color, width, packet.again ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(start, QPointF(tip.x() - sign * 4 * u, lineY));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double head = reset ? 3.4 * u : 2.6 * u;
    painter.drawPolygon(QPolygonF(
        {tip, QPointF(tip.x() - sign * 2 * head, lineY - head), QPointF(tip.x() - sign * 2 * head, lineY + head)}));
    if (forged) {
        painter.drawPolygon(QPolygonF(
            {start + QPointF(0, -4.5 * u), start + QPointF(4.5 * u, 3.5 * u), start + QPointF(-4.5 * u, 3.5 * u)}));
    }
    // The label stays on the part of the way that the packet took.
    const double low = std::min(from, to) + 6 * u;
    const double high = std::max(from, to) - 6 * u;
    QString text = label(row);
    if (chosen && !forged && m_content.origin == Origin::Unknown) {
        text = QCoreApplication::translate("Ladder", "%1 – sender not certain").arg(text);
    }
    const QFont font = style.sized(8, reset);
    const QRectF place = frame.box(low, top + 0.5, high - low, kRow - 5);
    if (m_middle && !forged) {
        onPaper(painter, place, text, font, chosen ? style.band : style.background);
    }
    drawLine(painter, place, Qt::AlignCenter, text, font, reset ? color : style.ink);
    if (frame.sides > 0) {
        drawLine(painter, frame.box(frame.server + 8 * u, top, frame.sides - 10 * u, kRow),
                 frame.leading() | Qt::AlignVCenter,
                 QCoreApplication::translate("Ladder", "TTL %1", "hops left").arg(QLocale().toString(packet.ttl)),
                 style.sized(7.5, chosen), quiet);
    }
}

void LadderDrawing::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, const QRectF &shown,
                          int current) const
{
    if (isEmpty()) {
        return;
    }
    const double u = style.unit;
    Frame frame{style, area};
    frame.sides = area.width() < kNarrow * u ? 0 : kSides * u;
    frame.client = kTimes * u + 8 * u;
    frame.server = area.width() - frame.sides - 10 * u;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double first = kHead - 4;
    const double last = m_tops.back() + kRow + 4;
    const auto upright = [&](double at, const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(frame.x(at), frame.y(first)), QPointF(frame.x(at), frame.y(last)));
    };
    const auto visible = [&](double from, double to) {
        return frame.y(to) >= shown.top() && frame.y(from) <= shown.bottom();
    };
    if (m_middle) {
        upright(frame.middle(), QPen(style.faint, 0.9 * u, Qt::DashLine));
    }
    for (int row = 1; row < rowCount(); ++row) {
        if (visible(m_tops[static_cast<std::size_t>(row - 1)], m_tops[static_cast<std::size_t>(row)])) {
            paintGap(painter, frame, row);
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        const double top = m_tops[static_cast<std::size_t>(row)];
        if (visible(top, top + kRow)) {
            paintRow(painter, frame, row, row == current);
        }
    }
    upright(frame.client, QPen(style.muted, 1.3 * u));
    upright(frame.server, QPen(style.muted, 1.3 * u));
    if (visible(0, kHead)) {
        paintHeads(painter, frame);
    }
    painter.restore();
}

QColor originColor(Origin origin, const ChartStyle &style)
{
    switch (origin) {
    case Origin::Server:
        return style.accent;
    case Origin::Path:
        return style.bad;
    case Origin::Client:
        return style.silent;
    case Origin::Unknown:
        break;
    }
    return style.muted;
}

QString ladderTitle(const CaseLadder &ladder)
{
    return QCoreApplication::translate("Ladder", "Connection %1: %2 to %3")
        .arg(QLocale().toString(ladder.connection), ladder.client, ladder.server);
}

QString ladderVerdict(const CaseLadder &ladder)
{
    QString text;
    const QString sure = percentText(std::min(ladder.confidence, 0.99));
    switch (ladder.origin) {
    case Origin::Server:
        text = QCoreApplication::translate("Ladder", "The server sent this reset (%1 sure).").arg(sure);
        break;
    case Origin::Client:
        text = QCoreApplication::translate("Ladder", "The client sent this reset (%1 sure).").arg(sure);
        break;
    case Origin::Path:
        text = QCoreApplication::translate("Ladder", "A device on the way sent this reset (%1 sure).").arg(sure);
        break;
    case Origin::Unknown:
        text = QCoreApplication::translate("Ladder", "Who sent this reset is not certain.");
        break;
    }
    if (ladder.silence_s >= 1) {
        text += u' ' + QCoreApplication::translate("Ladder", "Before it, nothing was sent for %1.")
                           .arg(secondsText(ladder.silence_s));
    }
    if (ladder.benign != Benign::None) {
        text += u' ' + QCoreApplication::translate("Ladder", "It is no fault: %1.").arg(benignText(ladder.benign));
    } else if (ladder.ignored) {
        text += u' ' + QCoreApplication::translate("Ladder", "It had no effect: the connection went on.");
    }
    return text;
}

}  // namespace resetscope::app::report
