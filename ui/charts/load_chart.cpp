// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/size_charts.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum Part { Ok, Errors, Refused, Stalled, Reset };

struct PartLook {
    Part part;
    Mark mark;
    Qt::BrushStyle pattern;  ///< colour is never the only sign
};
constexpr std::array kParts{
    PartLook{Ok, Mark::Good, Qt::SolidPattern},       PartLook{Errors, Mark::Note, Qt::Dense3Pattern},
    PartLook{Refused, Mark::Refused, Qt::HorPattern}, PartLook{Stalled, Mark::Silent, Qt::BDiagPattern},
    PartLook{Reset, Mark::Cut, Qt::DiagCrossPattern},
};

constexpr double kLeastRamp = 220;  ///< pixels that the bars of one kind need beside each other
constexpr double kMostRamp = 210;   ///< higher than this they need not be

void paintPart(QPainter &painter, const PartLook &look, const QRectF &where)
{
    const QColor color = markColor(look.mark);
    painter.setPen(Qt::NoPen);
    QColor soft = color;
    soft.setAlpha(look.pattern == Qt::SolidPattern ? 255 : 110);
    painter.setBrush(soft);
    painter.drawRect(where);
    if (look.pattern != Qt::SolidPattern) {
        painter.setBrush(QBrush(color, look.pattern));
        painter.drawRect(where);
    }
}

}  // namespace

std::uint64_t LoadChart::Level::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

LoadChart::LoadChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString LoadChart::title() const
{
    return tr("How many connections does it bear?");
}

void LoadChart::take(const probes::Sample &sample)
{
    const auto *load = std::get_if<probes::LoadSample>(&sample.data);
    if (!load || !std::isfinite(load->level)) {
        return;
    }
    auto &ramp = m_ramps[load->kind];
    auto at = std::lower_bound(ramp.begin(), ramp.end(), load->level,
                               [](const Level &each, double level) { return each.until < level; });
    if (at == ramp.end() || at->from > load->level) {
        Level fresh;
        fresh.from = fresh.until = load->level;
        at = ramp.insert(at, fresh);
    }
    const std::array<int, 5> parts{load->ok, load->errors, load->refused, load->stalled, load->reset};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        at->counts[i] += static_cast<std::uint64_t>(std::max(0, parts[i]));
    }
    at->median_s = std::max(at->median_s, load->median_s);
    ++at->rounds;
    if (ramp.size() > kMostLevels) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < ramp.size(); i += 2) {
            Level merged = ramp[i];
            if (i + 1 < ramp.size()) {
                merged.until = ramp[i + 1].until;
                merged.rounds += ramp[i + 1].rounds;
                merged.median_s = std::max(merged.median_s, ramp[i + 1].median_s);
                for (std::size_t part = 0; part < merged.counts.size(); ++part) {
                    merged.counts[part] += ramp[i + 1].counts[part];
                }
            }
            ramp[kept++] = merged;
        }
        ramp.resize(kept);
    }
}

void LoadChart::showRecord(const app::ProbeRecord &record, const probes::Findings &findings)
{
    m_ramps.clear();
    m_limits.clear();
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    for (const auto &[kind, id] : {std::pair("held", "connection_limit"), std::pair("rate", "load_rate_limit_per_s")}) {
        const probes::Finding *finding = probes::find(findings, id);
        if (const double *value = finding ? std::get_if<double>(&finding->value) : nullptr) {
            m_limits[kind] = {*value, finding->low.value_or(*value), finding->high.value_or(*value)};
        }
    }
    flush();
}

const std::vector<LoadChart::Level> &LoadChart::levels(const std::string &kind) const
{
    static const std::vector<Level> none;
    const auto found = m_ramps.find(kind);
    return found == m_ramps.end() ? none : found->second;
}

std::vector<PaintedChart::LegendItem> LoadChart::legend() const
{
    const std::array<QString, 5> names{tr("worked"), tr("answered “too busy” or an error"), tr("refused"),
                                       tr("no answer"), tr("cut off (reset)")};
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const PartLook look = kParts[i];
        const bool seen = std::any_of(m_ramps.begin(), m_ramps.end(), [&](const auto &ramp) {
            return std::any_of(ramp.second.begin(), ramp.second.end(),
                               [&](const Level &level) { return level.counts[look.part] > 0; });
        });
        if (seen || look.part == Ok) {
            items.push_back({[look](QPainter &painter, const QPointF &centre, double radius) {
                                 paintPart(
                                     painter, look,
                                     QRectF(centre.x() - radius * 1.4, centre.y() - radius, radius * 2.8, radius * 2));
                             },
                             names[look.part]});
        }
    }
    return items;
}

void LoadChart::paintChart(QPainter &painter, const QRectF &area)
{
    m_shown.clear();
    const double count = static_cast<double>(m_ramps.size());
    // Beside each other where that gives higher bars and still leaves each its width.
    const bool beside = area.width() / count >= kLeastRamp && area.height() / count < kMostRamp;
    const double wide = beside ? (area.width() - space::l * (count - 1)) / count : area.width();
    const double high = beside ? area.height() : area.height() / count;
    QRectF place(area.left(), area.top(), wide, high);
    for (const auto &[kind, ramp] : m_ramps) {
        paintRamp(painter, place, kind);
        place.translate(beside ? wide + space::l : 0, beside ? 0 : high);
    }
}

void LoadChart::paintRamp(QPainter &painter, const QRectF &area, const std::string &kind)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const auto &ramp = m_ramps[kind];
    const QString full = tr("%1 %").arg(QLocale().toString(100));
    const double label = metrics.horizontalAdvance(full) + space::s;
    const QRectF plot = area.adjusted(label, metrics.height() * 2 + 6, -space::xs, -axisHeight());
    painter.setPen(theme.color(ColorRole::TextMuted));
    words(painter, QRectF(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
          tr("Share of the connections"));
    for (const int percent : {0, 50, 100}) {
        if (percent == 50 && plot.height() < 4 * metrics.height()) {
            continue;
        }
        const double y = plot.bottom() - plot.height() * percent / 100;
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {plot.left(), y}, {plot.right(), y});
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(area.left(), y - metrics.height() / 2, label - 4, metrics.height()),
              Qt::AlignRight | Qt::AlignVCenter, tr("%1 %").arg(QLocale().toString(percent)));
    }
    const double count = static_cast<double>(ramp.size());
    const double column = plot.width() / count;
    // Few levels must not become walls.
    const double wide = std::min(column * 0.8, 72.0);
    std::vector<double> ticks;
    for (std::size_t i = 0; i < ramp.size(); ++i) {
        ticks.push_back(static_cast<double>(i));
    }
    painter.save();
    axisBelow(
        painter, plot, ticks, [count](double i) { return (i + 0.5) / count; },
        [&ramp](double i) { return QLocale().toString(ramp[static_cast<std::size_t>(i)].from, 'g', 6); },
        kind == "rate" ? tr("New connections each second") : tr("Connections open at the same time"));
    painter.restore();
    for (std::size_t i = 0; i < ramp.size(); ++i) {
        const Level &level = ramp[i];
        const double total = static_cast<double>(level.total());
        if (total <= 0) {
            continue;  // nothing is known about this level: a gap
        }
        const double x = plot.left() + (static_cast<double>(i) + 0.5) * column - wide / 2;
        double y = plot.bottom();
        for (const PartLook &look : kParts) {
            const double high = plot.height() * static_cast<double>(level.counts[look.part]) / total;
            if (high > 0) {
                paintPart(painter, look, at(QRectF(x, y - high, wide, high)));
                y -= high;
            }
        }
        hit(QRectF(x, plot.top(), wide, plot.height()), static_cast<int>(m_shown.size()));
        m_shown.emplace_back(kind, i);
    }
    if (const auto limit = m_limits.find(kind); limit != m_limits.end()) {
        // Levels stand side by side, so a limit is the gap between the last that it bore and the next.
        const double value = limit->second.value;
        const auto next = std::find_if(ramp.begin(), ramp.end(), [value](const Level &level) {
            return level.from > value || (level.from >= value && level.counts[Ok] < level.total());
        });
        const double gap = plot.left() + static_cast<double>(next - ramp.begin()) * column;
        const double half = std::max(2.0, (column - wide) / 2 - 1);
        band(painter, plot, gap - half, gap + half, tr("Limit: %1").arg(QLocale().toString(value, 'f', 0)));
    }
}

QString LoadChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const auto &[kind, at] = m_shown[static_cast<std::size_t>(index)];
    const auto &ramp = levels(kind);
    if (at >= ramp.size()) {
        return {};
    }
    const Level &level = ramp[at];
    const QLocale locale;
    QStringList lines;
    lines << (kind == "rate" ? tr("%1 new connections each second:") : tr("%1 connections at the same time:"))
                 .arg(locale.toString(level.from, 'g', 6));
    const std::array<QString, 5> texts{tr("%1 worked"), tr("%1 got an error as answer"), tr("%1 were refused"),
                                       tr("%1 got no answer"), tr("%1 were cut off")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (level.counts[i] > 0) {
            lines << texts[i].arg(locale.toString(static_cast<qulonglong>(level.counts[i])));
        }
    }
    if (level.rounds > 1) {
        lines << tr("Tried %n time(s).", nullptr, level.rounds);
    }
    if (level.median_s > 0) {
        lines << tr("Usual time for an answer: %1").arg(delayWords(level.median_s));
    }
    return lines.join(u'\n');
}

QString LoadChart::summary() const
{
    if (isEmpty()) {
        return tr("No load was tried yet.");
    }
    for (const auto &[kind, limit] : m_limits) {
        return (kind == "rate" ? tr("Trouble begins at about %1 new connections each second.")
                               : tr("Trouble begins at about %1 connections at the same time."))
            .arg(QLocale().toString(limit.value, 'f', 0));
    }
    double worked = 0;
    double trouble = 0;
    std::string kindShown = "held";
    for (const auto &[kind, ramp] : m_ramps) {
        kindShown = kind;
        for (const Level &level : ramp) {
            const bool clean = level.counts[Ok] == level.total();
            if (clean && trouble <= 0) {
                worked = level.until;
            } else if (!clean && trouble <= 0 && level.total() > 0) {
                trouble = level.from;
            }
        }
        break;
    }
    const QString most = QLocale().toString(worked, 'f', 0);
    if (trouble > 0) {
        return tr("The first trouble was seen at %1.").arg(QLocale().toString(trouble, 'f', 0));
    }
    return kindShown == "rate" ? tr("No trouble up to %1 new connections each second.").arg(most)
                               : tr("No trouble up to %1 connections at the same time.").arg(most);
}

QString LoadChart::csv() const
{
    QString table = u"kind,level,rounds,ok,errors,refused,stalled,reset,median_s\n"_s;
    for (const auto &[kind, ramp] : m_ramps) {
        for (const Level &level : ramp) {
            table += u"%1,%2,%3,%4,%5,%6,%7,%8,%9\n"_s.arg(QString::fromStdString(kind))
                         .arg(level.from, 0, 'g', 8)
                         .arg(level.rounds)
                         .arg(level.counts[Ok])
                         .arg(level.counts[Errors])
                         .arg(level.counts[Refused])
                         .arg(level.counts[Stalled])
                         .arg(level.counts[Reset])
                         .arg(level.median_s, 0, 'f', 4);
        }
    }
    return table;
}

}  // namespace resetscope::ui
