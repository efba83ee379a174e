// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_builder.h"

#include "app/check/fix_check.h"
#include "app/report/chart_axis.h"
#include "app/report/report_text.h"
#include "app/run/run_controller.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;
using Silence = probes::LaneSample::Silence;

void Builder::text(const QString &text, TextRole role, Tone tone)
{
    if (!text.trimmed().isEmpty()) {
        add(Paragraph{text.trimmed(), role, tone});
    }
}

const ProbeRecord *Builder::probe(const QString &id) const
{
    const auto it =
        std::find_if(file.probes.begin(), file.probes.end(), [&](const ProbeRecord &r) { return r.id == id; });
    return it == file.probes.end() ? nullptr : &*it;
}

bool Builder::healthy() const
{
    return file.diagnosis.cause == Cause::Healthy && !file.diagnosis.abstained;
}

std::vector<probes::Sample> Builder::samplesOf(const QString &id) const
{
    const ProbeRecord *record = probe(id);
    return record ? record->samples : std::vector<probes::Sample>();
}

std::optional<LanesChart> Builder::lanes(Silence silence) const
{
    const auto limitOf = [&](const char *id) -> std::optional<Interval> {
        const probes::Finding *finding = probes::find(file.findings, id);
        const double *value = finding ? std::get_if<double>(&finding->value) : nullptr;
        return value ? std::optional(Interval{finding->low.value_or(*value), finding->high.value_or(*value), *value})
                     : std::nullopt;
    };
    std::optional<Interval> limit;
    if (silence == Silence::DuringRequest) {
        limit = limitOf("request_idle_limit_s");
    } else if (silence == Silence::BetweenRequests) {
        limit = limitOf("keepalive_timeout_s");
        if (!limit && probes::word(file.findings, "idle_scope") == "between_requests") {
            limit = limitOf("idle_limit_s");
        }
    } else if (probes::word(file.findings, "idle_scope").value_or("raw") == "raw") {
        limit = limitOf("idle_limit_s");
    }
    LanesChart best;
    for (const ProbeRecord &record : file.probes) {
        LanesChart chart = lanesChart(record.samples, silence, limit);
        if (chart.lanes.size() > best.lanes.size()) {
            best = std::move(chart);
        }
    }
    return best.lanes.empty() ? std::nullopt : std::optional(std::move(best));
}

Figure lanesFigure(const LanesChart &chart)
{
    const Silence silence = chart.lanes.front().silence;
    Figure figure;
    figure.title = silence == Silence::Raw ? QCoreApplication::translate("Report", "How long a silent connection lives")
                   : silence == Silence::BetweenRequests
                       ? QCoreApplication::translate("Report", "How long a connection lives between two requests")
                       : QCoreApplication::translate("Report", "How long a connection lives while a request is silent");
    figure.caption = QCoreApplication::translate(
        "Report", "Each bar is one connection that was left silent. A dot: still alive when it was used again. "
                  "Another mark: where it ended.");
    const auto dead = std::count_if(chart.lanes.begin(), chart.lanes.end(),
                                    [](const Lane &lane) { return lane.phase == probes::LaneSample::Phase::Closed; });
    figure.alt = QCoreApplication::translate("Report", "%1 connections were left silent, %2 of them died.")
                     .arg(static_cast<qint64>(chart.lanes.size()))
                     .arg(static_cast<qint64>(dead));
    figure.height = [chart](const ChartStyle &style, double) { return lanesHeight(chart, style); };
    figure.paint = [chart](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintLanes(painter, area, chart, style);
    };
    return figure;
}

Figure timeToCloseFigure(const LanesChart &chart)
{
    Figure figure;
    figure.title = QCoreApplication::translate("Report", "Time to close");
    figure.caption = QCoreApplication::translate(
        "Report", "On the dashed line a connection lived as long as it was asked to. A level row of marks is "
                  "a limit: whatever was planned, they all ended there.");
    figure.alt = QCoreApplication::translate("Report", "Planned silence against the silence each connection lived.");
    figure.height = [](const ChartStyle &style, double) { return 190 * style.unit; };
    figure.paint = [chart](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintTimeToClose(painter, area, chart, style);
    };
    return figure;
}

Figure reuseFigure(const ReuseChart &chart)
{
    Figure figure;
    figure.title = QCoreApplication::translate("Report", "Using a waiting connection close to its end");
    figure.caption = QCoreApplication::translate(
        "Report", "Each mark is one request on a connection that had been waiting. The shaded part is the "
                  "moment in which a request can meet the close.");
    const auto failed = std::count_if(chart.points.begin(), chart.points.end(),
                                      [](const ReusePoint &point) { return point.outcome != "ok"_L1; });
    figure.alt = QCoreApplication::translate("Report", "%1 reuses were tried, %2 failed.")
                     .arg(static_cast<qint64>(chart.points.size()))
                     .arg(failed);
    figure.height = [](const ChartStyle &style, double) { return 170 * style.unit; };
    figure.paint = [chart](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintReuse(painter, area, chart, style);
    };
    return figure;
}

Figure connectFigure(const ConnectChart &chart)
{
    Figure figure;
    figure.title = QCoreApplication::translate("Report", "Time to connect");
    figure.caption = QCoreApplication::translate(
        "Report", "Each dot is one connection attempt; the upright stroke marks the middle one.");
    const int addresses = static_cast<int>(chart.rows.size());
    figure.alt = QCoreApplication::translate("Report", "Connection times of %n address(es).", nullptr, addresses);
    figure.height = [chart](const ChartStyle &style, double) { return connectHeight(chart, style); };
    figure.paint = [chart](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintConnect(painter, area, chart, style);
    };
    return figure;
}

namespace {

std::optional<Figure> keyDrawing(const Builder &builder)
{
    if (ladderLeads(builder.file)) {
        return ladderFigure(builder.file.ladders.front());
    }
    const CaseFile &file = builder.file;
    if (file.diagnosis.cause == Cause::KeepaliveMismatch) {
        const ReuseChart reuse =
            reuseChart(builder.samplesOf(u"keepalive"_s), probes::number(file.findings, "race_window_s"));
        if (!reuse.points.empty()) {
            return reuseFigure(reuse);
        }
    }
    std::optional<LanesChart> best;
    for (const Silence silence : {Silence::Raw, Silence::BetweenRequests, Silence::DuringRequest}) {
        auto chart = builder.lanes(silence);
        // A chart that shows an end says more than one that shows none.
        if (chart && (!best || (chart->limit_s && !best->limit_s))) {
            best = std::move(chart);
        }
    }
    if (best) {
        return lanesFigure(*best);
    }
    const ConnectChart connect = connectChart(builder.samplesOf(u"connect"_s));
    return connect.rows.empty() ? std::nullopt : std::optional(connectFigure(connect));
}

}  // namespace

std::optional<Figure> keyFigure(const Builder &builder)
{
    auto figure = keyDrawing(builder);
    if (figure) {
        figure->key = u"key"_s;
    }
    return figure;
}

namespace {

/// The measured numbers a manager should see, most telling first.
Tiles keyNumbers(const CaseFile &file)
{
    struct Candidate {
        const char *id;
        QString label;
        Tone tone;
    };
    const std::array candidates{
        Candidate{"idle_limit_s", QCoreApplication::translate("Report", "of silence end a connection"), Tone::Bad},
        Candidate{"request_idle_limit_s", QCoreApplication::translate("Report", "of silence end a request"), Tone::Bad},
        Candidate{"keepalive_timeout_s",
                  QCoreApplication::translate("Report", "until the server closes a waiting connection"), Tone::Warn},
        Candidate{"reuse_success_ratio", QCoreApplication::translate("Report", "of the reuses worked"), Tone::Normal},
        Candidate{"race_window_s", QCoreApplication::translate("Report", "is the dangerous moment around the close"),
                  Tone::Normal},
        Candidate{"payload_limit_bytes", QCoreApplication::translate("Report", "is where transfers die"), Tone::Bad},
        Candidate{"loss_ratio", QCoreApplication::translate("Report", "of the packets are lost"), Tone::Warn},
        Candidate{"idle_survived_s", QCoreApplication::translate("Report", "of silence were survived"), Tone::Good},
        Candidate{"keepalive_survived_s",
                  QCoreApplication::translate("Report", "of waiting between requests were survived"), Tone::Good},
        Candidate{"connect_ok_ratio", QCoreApplication::translate("Report", "of the connection attempts worked"),
                  Tone::Normal},
        Candidate{"connect_time_s", QCoreApplication::translate("Report", "to connect"), Tone::Normal},
        Candidate{"http_status", QCoreApplication::translate("Report", "is the status of the answer"), Tone::Normal},
    };
    Tiles tiles;
    for (const Candidate &candidate : candidates) {
        const probes::Finding *finding = probes::find(file.findings, candidate.id);
        if (!finding || tiles.tiles.size() == 4) {
            continue;
        }
        const bool limited = !tiles.tiles.empty() && probes::find(file.findings, "idle_limit_s");
        if (limited && std::string_view(candidate.id) == "idle_survived_s") {
            continue;  // says the same as the limit
        }
        tiles.tiles.push_back({findingValue(*finding), candidate.label, findingInterval(*finding), candidate.tone});
    }
    return tiles;
}

}  // namespace

void Builder::summary()
{
    const Diagnosis &d = file.diagnosis;
    heading(1, QCoreApplication::translate("Report", "Summary"));
    text(headline(), TextRole::Title);
    text(d.explanation, TextRole::Lead);

    if (!d.ranking.empty()) {
        Figure sure;
        const double confidence = d.confidence;
        const bool abstained = d.abstained;
        const Side side = abstained || healthy() ? Side::Unknown : d.side;
        const QString sentence = sideSentence(d.side, d.abstained, healthy());
        sure.alt = QCoreApplication::translate("Report", "How sure: %1. %2")
                       .arg(confidenceWords(confidence, abstained), sentence);
        sure.height = [](const ChartStyle &style, double) { return 74 * style.unit; };
        sure.paint = [=](QPainter &painter, const QRectF &area, const ChartStyle &style) {
            const double u = style.unit;
            const double half = (area.width() - 24 * u) / 2;
            QRectF first(area.left(), area.top() + 14 * u, half, area.height() - 14 * u);
            QRectF second(area.right() - half, area.top() + 14 * u, half, area.height() - 14 * u);
            if (style.rightToLeft) {
                std::swap(first, second);
            }
            const Qt::Alignment leading = style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            const QFont label = style.sized(7.5, true);
            drawLine(painter, first.adjusted(0, -14 * u, 0, -first.height()), leading | Qt::AlignTop,
                     QCoreApplication::translate("Report", "How sure"), label, style.muted);
            drawLine(painter, second.adjusted(0, -14 * u, 0, -second.height()), leading | Qt::AlignTop,
                     QCoreApplication::translate("Report", "Whose it is"), label, style.muted);
            paintConfidence(painter, first, confidence, abstained, style);
            paintSide(painter, second.adjusted(0, -2 * u, 0, 0), side, style);
            drawWrapped(painter, second.adjusted(0, 36 * u, 0, 0), leading, sentence, style.sized(8), style.muted);
        };
        add(std::move(sure));
    }

    if (!file.checks.empty()) {
        const CheckResult result = judgeCheck(file, file.checks.back());
        add(Callout{
            result.outcome == CheckOutcome::Fixed      ? Tone::Good
            : result.outcome == CheckOutcome::NotFixed ? Tone::Bad
                                                       : Tone::Warn,
            QCoreApplication::translate("Report", "Checked after the fix: %1").arg(checkOutcomeTitle(result.outcome)),
            result.sentence});
    }
    if (d.second) {
        add(Callout{Tone::Warn, QCoreApplication::translate("Report", "There is a second fault"),
                    causeText(*d.second).title});
    }
    if (!file.fixes.empty() && !d.abstained) {
        const Fix &best = file.fixes.front();
        QString what = best.title;
        if (!best.who.isEmpty()) {
            what += u'\n' + QCoreApplication::translate("Report", "Who does it: %1").arg(best.who);
        }
        const int others = static_cast<int>(file.fixes.size()) - 1;
        what += u'\n' + QCoreApplication::translate(
                            "Report", "The exact steps and %n other way(s) are under “What to do”.", nullptr, others);
        add(Callout{Tone::Accent, QCoreApplication::translate("Report", "What to do"), what});
    } else if (d.abstained && !d.nextTests.empty()) {
        add(Callout{Tone::Accent, QCoreApplication::translate("Report", "What to do next"),
                    QCoreApplication::translate("Report", "Run the test “%1”. %2")
                        .arg(probeTitle(d.nextTests.front().probe), d.nextTests.front().why)});
    } else if (healthy()) {
        add(Callout{Tone::Good, QCoreApplication::translate("Report", "What to do"),
                    QCoreApplication::translate(
                        "Report", "Nothing. If the error comes back, run the tests again while it happens.")});
    }
    Tiles tiles = keyNumbers(file);
    if (!tiles.tiles.empty()) {
        add(std::move(tiles));
    }
    if (auto figure = keyFigure(*this)) {
        const std::vector<Figure> others = measuredFigures(*this);
        figure->ifRoom = !ladderLeads(file) && std::any_of(others.begin(), others.end(),
                                                           [](const Figure &other) { return other.key.isEmpty(); });
        add(std::move(*figure));
    }
}

Document buildDocument(const CaseFile &file, const Redaction &hidden)
{
    Builder builder{file, {}};
    const QString host = QString::fromStdString(file.target.host);
    const QString name = file.title.isEmpty() ? host : file.title;
    builder.document.title = QCoreApplication::translate("Report", "Connection report: %1").arg(name);
    builder.document.subtitle = name;
    builder.document.footer = QCoreApplication::translate("Report", "Resetscope %1", "program version")
                                  .arg(QStringLiteral(RESETSCOPE_VERSION));
    builder.document.language = QLocale().bcp47Name();
    builder.document.rightToLeft =
        QGuiApplication::layoutDirection() == Qt::RightToLeft || QLocale().textDirection() == Qt::RightToLeft;
    builder.document.subject = builder.headline();
    builder.cover(hidden);
    builder.add(Contents{QCoreApplication::translate("Report", "Contents")});
    builder.add(PageBreak{});
    builder.summary();
    builder.add(PageBreak{});
    builder.checks();
    builder.evidence();
    builder.ladders();
    builder.measurements();
    builder.serverFiles();
    builder.fixes();
    builder.appendix();
    return std::move(builder.document);
}

}  // namespace resetscope::app::report
