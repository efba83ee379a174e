// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Capture", text);
}

QString count(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

/// Comes out of a file: never longer than a line, nothing but printable characters.
QString harmless(const std::string &text)
{
    QString result;
    for (const QChar c :
         QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 120)))) {
        result += c.isPrint() ? c : QChar(u' ');
    }
    return result;
}

}  // namespace

QString captureErrorText(const CaptureError &error)
{
    const QString detail = harmless(error.detail);
    const QString place = count(error.offset);
    switch (error.kind) {
    case CaptureError::Kind::Open:
        return said(QT_TRANSLATE_NOOP("Capture", "The file cannot be opened: %1.")).arg(detail);
    case CaptureError::Kind::Read:
        return said(QT_TRANSLATE_NOOP("Capture", "Reading failed after %1 bytes: %2.")).arg(place, detail);
    case CaptureError::Kind::Compression:
        return said(QT_TRANSLATE_NOOP("Capture", "The compressed file is damaged or cut off after %1 bytes."))
            .arg(place);
    case CaptureError::Kind::Empty:
        return said(QT_TRANSLATE_NOOP("Capture", "The file is empty."));
    case CaptureError::Kind::NotACapture:
        return detail.isEmpty()
                   ? said(QT_TRANSLATE_NOOP("Capture", "This is not a network capture (pcap or pcapng)."))
                   : said(QT_TRANSLATE_NOOP("Capture",
                                            "This is not a network capture (pcap or pcapng); it looks like: %1."))
                         .arg(detail);
    case CaptureError::Kind::Truncated:
        return said(QT_TRANSLATE_NOOP("Capture", "The capture is cut off after %1 bytes.")).arg(place);
    case CaptureError::Kind::BadBlock:
        return said(QT_TRANSLATE_NOOP("Capture", "The capture is damaged at byte %1.")).arg(place);
    case CaptureError::Kind::Unsupported:
        return said(QT_TRANSLATE_NOOP("Capture", "This form of capture cannot be read: %1.")).arg(detail);
    case CaptureError::Kind::NoLinkType:
        return said(QT_TRANSLATE_NOOP(
                        "Capture",
                        "The capture was made on a kind of network interface that cannot be read (link type %1)."))
            .arg(detail);
    case CaptureError::Kind::Write:
        return said(QT_TRANSLATE_NOOP("Capture", "The small capture cannot be written: %1.")).arg(detail);
    case CaptureError::Kind::Cancelled:
        return said(QT_TRANSLATE_NOOP("Capture", "Reading was stopped."));
    }
    return {};
}

QString captureWarningText(const CaptureWarning &warning)
{
    const QString n = count(warning.count);
    switch (warning.kind) {
    case CaptureWarning::Kind::Damaged:
        return said(QT_TRANSLATE_NOOP("Capture", "%1 What comes before that (%2 packets) was read."))
            .arg(warning.error ? captureErrorText(*warning.error) : QString(), n);
    case CaptureWarning::Kind::TooManyResets:
        return said(QT_TRANSLATE_NOOP("Capture", "There are so many resets that %1 of them were only counted.")).arg(n);
    case CaptureWarning::Kind::TooManyConnections:
        return said(QT_TRANSLATE_NOOP(
                        "Capture", "There are so many connections (%1) that the overview covers only the first ones."))
            .arg(n);
    case CaptureWarning::Kind::TooManyAtOnce:
        return said(QT_TRANSLATE_NOOP("Capture",
                                      "So many connections were open at once that %1 had to be judged early."))
            .arg(n);
    case CaptureWarning::Kind::UnknownLink:
        return said(QT_TRANSLATE_NOOP("Capture",
                                      "%1 packets come from a kind of network interface that cannot be read."))
            .arg(n);
    case CaptureWarning::Kind::Disordered:
        return said(QT_TRANSLATE_NOOP("Capture", "The packets are not in order of time (%1 are older than the one "
                                                 "before), which makes timing less certain."))
            .arg(n);
    case CaptureWarning::Kind::CutHeaders:
        return said(QT_TRANSLATE_NOOP("Capture", "%1 packets were captured too short to hold their whole header."))
            .arg(n);
    }
    return {};
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Server:
        return said(QT_TRANSLATE_NOOP("Capture", "the server"));
    case Origin::Path:
        return said(QT_TRANSLATE_NOOP("Capture", "a device on the way"));
    case Origin::Client:
        return said(QT_TRANSLATE_NOOP("Capture", "the client"));
    case Origin::Unknown:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Capture", "not certain"));
}

QString benignText(Benign benign)
{
    switch (benign) {
    case Benign::Refused:
        return said(QT_TRANSLATE_NOOP("Capture", "nothing listens on this port"));
    case Benign::AfterFin:
        return said(QT_TRANSLATE_NOOP("Capture", "the connection was being closed anyway"));
    case Benign::AfterExchange:
        return said(QT_TRANSLATE_NOOP("Capture", "the client left after the complete answer"));
    case Benign::LatePacket:
        return said(QT_TRANSLATE_NOOP("Capture", "answer to a late packet of a connection that had ended"));
    case Benign::HalfOpen:
        return said(QT_TRANSLATE_NOOP("Capture", "the sender did not know the connection any more"));
    case Benign::Scan:
        return said(QT_TRANSLATE_NOOP("Capture", "the client only looked whether the port is open"));
    case Benign::ClientLeft:
        return said(QT_TRANSLATE_NOOP("Capture", "the client gave up by itself"));
    case Benign::Duplicate:
        return said(QT_TRANSLATE_NOOP("Capture", "the same packet, captured twice"));
    case Benign::None:
        break;
    }
    return {};
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Syn:
        return said(QT_TRANSLATE_NOOP("Capture", "before the connection was open"));
    case Stage::Handshake:
        return said(QT_TRANSLATE_NOOP("Capture", "open, but nothing was sent yet"));
    case Stage::FirstData:
        return said(QT_TRANSLATE_NOOP("Capture", "after the first message, before any answer"));
    case Stage::Data:
        return said(QT_TRANSLATE_NOOP("Capture", "in the middle of the conversation"));
    case Stage::AfterFin:
        return said(QT_TRANSLATE_NOOP("Capture", "after one side had said goodbye"));
    case Stage::Unknown:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Capture", "the beginning was not captured"));
}

QString signalTitle(std::string_view id)
{
    struct Title {
        std::string_view id;
        const char *text;
    };
    static constexpr std::array kTitles{
        Title{"stage", QT_TRANSLATE_NOOP("Capture", "How far the connection was")},
        Title{"signature",
              QT_TRANSLATE_NOOP("Capture", "Order of the last packets, as in known cases of interference")},
        Title{"answer_to_syn", QT_TRANSLATE_NOOP("Capture", "Answer to a connection attempt")},
        Title{"after_fin", QT_TRANSLATE_NOOP("Capture", "The connection was being closed")},
        Title{"late_packet", QT_TRANSLATE_NOOP("Capture", "Answer to a late packet")},
        Title{"silence", QT_TRANSLATE_NOOP("Capture", "Silence before")},
        Title{"ttl", QT_TRANSLATE_NOOP("Capture", "Distance the packet has travelled (TTL)")},
        Title{"rst_seq_data", QT_TRANSLATE_NOOP("Capture", "The sender kept talking after its own reset")},
        Title{"challenge_ack", QT_TRANSLATE_NOOP("Capture", "The other end questioned the reset")},
        Title{"ignored", QT_TRANSLATE_NOOP("Capture", "The reset had no effect")},
        Title{"seq", QT_TRANSLATE_NOOP("Capture", "Place in the stream")},
        Title{"data_seq_rst", QT_TRANSLATE_NOOP("Capture", "Behind data that was sent before")},
        Title{"rst_seq_change", QT_TRANSLATE_NOOP("Capture", "Several resets that guess the place in the stream")},
        Title{"rst_ack_change", QT_TRANSLATE_NOOP("Capture", "Several resets that acknowledge different things")},
        Title{"rst_ttl_change", QT_TRANSLATE_NOOP("Capture", "Several resets from different distances")},
        Title{"rst_burst", QT_TRANSLATE_NOOP("Capture", "Several resets of different kinds")},
        Title{"timing", QT_TRANSLATE_NOOP("Capture", "Quickness of the answer")},
        Title{"ip_id", QT_TRANSLATE_NOOP("Capture", "Packet counter of the sender")},
        Title{"timestamps", QT_TRANSLATE_NOOP("Capture", "Clock of the sender")},
        Title{"window", QT_TRANSLATE_NOOP("Capture", "Receive window in the packet")},
        Title{"both_ends", QT_TRANSLATE_NOOP("Capture", "Both ends were reset together")},
        Title{"volley", QT_TRANSLATE_NOOP("Capture", "Came together with a forged reset")},
        Title{"other_capture", QT_TRANSLATE_NOOP("Capture", "What the capture at the other end says")},
        Title{"claim", QT_TRANSLATE_NOOP("Capture", "What the packet says about itself (a claim, no proof)")},
    };
    for (const Title &title : kTitles) {
        if (title.id == id) {
            return said(title.text);
        }
    }
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QStringList captureSummary(const CaptureReport &report)
{
    std::array<std::uint64_t, 4> faulty{};
    std::array<std::uint64_t, 9> ordinary{};
    std::uint64_t harmlessOnes = 0;
    for (const ResetRecord &reset : report.resets) {
        if (reset.benign == Benign::None) {
            ++faulty[static_cast<std::size_t>(reset.origin)];
        } else {
            ++ordinary[static_cast<std::size_t>(reset.benign)];
            ++harmlessOnes;
        }
    }
    QStringList lines;
    lines.append(said(QT_TRANSLATE_NOOP("Capture", "%1 packets, %2 connections, %3 resets."))
                     .arg(count(report.totals.packets), count(report.totals.connections), count(report.totals.resets)));
    for (const Origin origin : {Origin::Path, Origin::Server, Origin::Client, Origin::Unknown}) {
        if (const std::uint64_t n = faulty[static_cast<std::size_t>(origin)]; n > 0) {
            lines.append(said(QT_TRANSLATE_NOOP("Capture", "%1 resets broke a connection; sender: %2."))
                             .arg(count(n), originText(origin)));
        }
    }
    if (harmlessOnes > 0) {
        QStringList kinds;
        for (std::size_t i = 1; i < ordinary.size(); ++i) {
            if (ordinary[i] > 0) {
                kinds.append(u"%1 × %2"_s.arg(count(ordinary[i]), benignText(static_cast<Benign>(i))));
            }
        }
        lines.append(said(QT_TRANSLATE_NOOP("Capture", "%1 resets are ordinary ends: %2."))
                         .arg(count(harmlessOnes), kinds.join(u"; "_s)));
    }
    for (const CaptureWarning &warning : report.warnings) {
        lines.append(captureWarningText(warning));
    }
    return lines;
}

}  // namespace resetscope::app
