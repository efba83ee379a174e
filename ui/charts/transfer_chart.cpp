// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/size_charts.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDirections{"up", "down", "header", "packet"};
constexpr std::array kOutcomes{"ok", "refused", "fin", "rst", "silent"};
constexpr double kMostRow = 58;
constexpr double kMostLabel = 130;  ///< wider names of rows are broken into lines
constexpr std::size_t kMostCells = 2000;

std::optional<LimitBand> sizeBand(const probes::Findings &findings, const char *id)
{
    const probes::Finding *finding = probes::find(findings, id);
    const double *value = finding ? std::get_if<double>(&finding->value) : nullptr;
    if (!value || *value <= 0) {
        return std::nullopt;
    }
    return LimitBand{*value, finding->low.value_or(*value), finding->high.value_or(*value)};
}

}  // namespace

TransferChart::TransferChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString TransferChart::title() const
{
    return m_packets ? tr("Which packet sizes arrive?") : tr("Which sizes get through?");
}

void TransferChart::take(const probes::Sample &sample)
{
    const auto *transfer = std::get_if<probes::TransferSample>(&sample.data);
    if (!transfer || !(transfer->size_bytes > 0) || !std::isfinite(transfer->size_bytes)) {
        return;
    }
    m_packets = m_packets || transfer->direction == "packet";
    Cell &cell = m_cells[{transfer->direction, transfer->pace > 0, transfer->size_bytes, transfer->outcome}];
    cell.least_s = cell.count > 0 ? std::min(cell.least_s, transfer->elapsed_s) : transfer->elapsed_s;
    cell.most_s = std::max(cell.most_s, transfer->elapsed_s);
    cell.leastDone = cell.count > 0 ? std::min(cell.leastDone, transfer->done_bytes) : transfer->done_bytes;
    cell.mostDone = std::max(cell.mostDone, transfer->done_bytes);
    cell.status = transfer->status > 0 ? transfer->status : cell.status;
    ++cell.count;
    if (m_cells.size() > kMostCells) {
        thin();
    }
}

/// Drops every other size from the inside of each run of equal outcomes; where the outcome changes, all stay.
void TransferChart::thin()
{
    bool drop = false;
    for (auto it = m_cells.begin(); it != m_cells.end();) {
        const auto next = std::next(it);
        if (it == m_cells.begin() || next == m_cells.end()) {
            ++it;
            continue;
        }
        const auto before = std::prev(it);
        const auto alike = [&](const Key &other) {
            return other.direction == it->first.direction && other.slow == it->first.slow &&
                   other.outcome == it->first.outcome;
        };
        drop = !drop && alike(before->first) && alike(next->first);
        it = drop ? m_cells.erase(it) : std::next(it);
    }
    if (m_cells.size() <= kMostCells * 3 / 4) {
        return;
    }
    // Outcomes change with almost every size: then each single one tells little.
    for (auto it = std::next(m_cells.begin()); it != m_cells.end() && std::next(it) != m_cells.end();
         it = std::next(it)) {
        it = m_cells.erase(it);
        if (std::next(it) == m_cells.end()) {
            break;
        }
    }
}

void TransferChart::showRecord(const app::ProbeRecord &record, const probes::Findings &findings)
{
    m_cells.clear();
    m_limits.clear();
    m_packets = record.id == u"mtu";
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    if (const auto band = sizeBand(findings, "payload_limit_bytes")) {
        m_limits[probes::word(findings, "payload_direction").value_or("up")] = *band;
    }
    if (const auto band = sizeBand(findings, "path_mtu_bytes")) {
        m_limits["packet"] = *band;
    }
    flush();
}

std::optional<TransferChart::Edge> TransferChart::edgeOf(const std::string &direction, bool slow) const
{
    double worked = 0;
    double failed = std::numeric_limits<double>::max();
    for (const auto &[key, cell] : m_cells) {
        if (key.direction != direction || key.slow != slow) {
            continue;
        }
        if (key.outcome == "ok") {
            worked = std::max(worked, key.size);
        } else {
            failed = std::min(failed, key.size);
        }
    }
    if (worked <= 0 || failed <= worked || failed == std::numeric_limits<double>::max()) {
        return std::nullopt;
    }
    return Edge{worked, failed};
}

std::optional<LimitBand> TransferChart::limitOf(const Row &row) const
{
    const auto found = m_limits.find(row.first);
    if (found != m_limits.end() && !row.second) {
        return found->second;
    }
    if (const auto edge = edgeOf(row.first, row.second)) {
        return LimitBand{edge->low, edge->low, edge->high};
    }
    return std::nullopt;
}

std::vector<TransferChart::Row> TransferChart::rows() const
{
    std::vector<Row> found;
    const auto collect = [&](auto wanted) {
        for (const bool slow : {false, true}) {
            const bool any = std::any_of(m_cells.begin(), m_cells.end(), [&](const auto &each) {
                return each.first.slow == slow && each.first.direction == wanted;
            });
            if (any && std::find(found.begin(), found.end(), Row{wanted, slow}) == found.end()) {
                found.emplace_back(wanted, slow);
            }
        }
    };
    for (const char *direction : kDirections) {
        collect(direction);
    }
    for (const auto &[key, cell] : m_cells) {
        collect(key.direction);
    }
    return found;
}

QString TransferChart::rowWords(const Row &row) const
{
    QString words = row.first == "up"       ? tr("Sent")
                    : row.first == "down"   ? tr("Fetched")
                    : row.first == "header" ? tr("Long request header (address, cookies)")
                    : row.first == "packet" ? tr("One packet")
                                            : QString::fromStdString(row.first);
    return row.second ? tr("%1, slowly").arg(words) : words;
}

/// A packet is as many bytes as it is; amounts of data are told roughly.
QString TransferChart::size(double bytes) const
{
    return m_packets ? tr("%1 bytes").arg(QLocale().toString(static_cast<qlonglong>(std::llround(bytes))))
                     : sizeWords(bytes);
}

QString TransferChart::outcomeText(const std::string &outcome) const
{
    if (outcome == "refused") {
        return tr("answered “too large”");
    }
    return outcome == "silent" ? tr("no answer any more") : outcomeWords(outcome);
}

std::vector<PaintedChart::LegendItem> TransferChart::legend() const
{
    std::vector<LegendItem> items;
    for (const char *outcome : kOutcomes) {
        const bool seen = std::any_of(m_cells.begin(), m_cells.end(),
                                      [&](const auto &each) { return each.first.outcome == outcome; });
        if (seen) {
            items.push_back(markItem(markOf(outcome), outcomeText(outcome)));
        }
    }
    return items;
}

void TransferChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const auto shown = rows();
    double low = std::numeric_limits<double>::max();
    double high = 0;
    for (const auto &[key, cell] : m_cells) {
        low = std::min(low, key.size);
        high = std::max(high, key.size);
    }
    for (const Row &row : shown) {
        if (const auto limit = limitOf(row)) {
            low = std::min(low, limit->low > 0 ? limit->low : low);
            high = std::max(high, limit->high);
        }
    }
    const bool wide = high / low >= 12;
    const double pad = wide ? std::pow(high / low, 0.04) : 1 + (high / low - 1) * 0.06 + 0.01;
    low /= pad;
    high *= pad;
    const double span = std::log(high / low);
    const auto place = [low, span](double size) { return std::log(size / low) / span; };

    double label = 0;
    for (const Row &row : shown) {
        label = std::max(label, metrics.horizontalAdvance(rowWords(row)));
    }
    const bool broken = label > kMostLabel;
    label = std::min(label, kMostLabel) + space::m;
    // Room for the words of a stripe above each row.
    const double head = metrics.height() + 4;
    QRectF plot = area.adjusted(label, 0, -space::s, -axisHeight());
    const double count = static_cast<double>(shown.size());
    const double rowHeight = std::clamp(plot.height() / count, head + 14, (shown.size() > 1 ? 1 : 2) * kMostRow + head);
    plot.setHeight(rowHeight * count);
    m_shown.clear();
    bool said = false;
    axisBelow(
        painter, plot, sizeTicks(low, high, std::max(2, static_cast<int>(plot.width() / 90))), place,
        [this](double bytes) { return size(bytes); },
        m_packets ? tr("Size of the packet") : tr("Size of the transfer (each step to the right is many times more)"));
    for (std::size_t r = 0; r < shown.size(); ++r) {
        const Row &row = shown[r];
        const QRectF lane(plot.left(), plot.top() + static_cast<double>(r) * rowHeight + head, plot.width(),
                          rowHeight - head);
        const double y = lane.center().y();
        painter.setPen(theme.color(ColorRole::Text));
        const double room = (broken ? 2 : 1) * metrics.height();
        painter.drawText(at(QRectF(area.left(), y - room / 2, label - space::s, room)),
                         Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignAbsolute |
                             (isMirrored() ? Qt::AlignRight : Qt::AlignLeft),
                         rowWords(row));
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {lane.left(), y}, {lane.right(), y});
        const auto limit = limitOf(row);
        if (limit) {
            const double from = lane.left() + place(std::max(limit->low, low)) * lane.width();
            const double until = lane.left() + place(std::min(limit->high, high)) * lane.width();
            const bool known = m_limits.contains(row.first) && !row.second;
            // Said once: stripes that mean the same need no words of their own.
            const bool silent = !known && (m_limits.contains(row.first) || std::exchange(said, true));
            band(painter, lane, from, until,
                 silent      ? QString()
                 : !known    ? tr("the limit lies here")
                 : m_packets ? tr("Largest that arrives: %1").arg(size(limit->value))
                             : tr("Limit: %1").arg(size(limit->value)));
        }
        paintMarks(painter, row, lane, place);
    }
}

/// The marks of one row. Those that would cover each other are left out; those next to the limit always stay.
void TransferChart::paintMarks(QPainter &painter, const Row &row, const QRectF &lane,
                               const std::function<double(double)> &place)
{
    const double radius = std::clamp(lane.height() * 0.24, 3.0, 6.0);
    std::vector<Key> keys;
    for (const auto &[key, cell] : m_cells) {
        if (Row{key.direction, key.slow} == row) {
            keys.push_back(key);
        }
    }
    std::map<std::string, double> last;
    std::vector<Key> shown;
    const auto keep = [&](const Key &key) {
        const double x = lane.left() + place(key.size) * lane.width();
        const auto before = last.find(key.outcome);
        if (before == last.end() || std::abs(x - before->second) >= 2.4 * radius) {
            last[key.outcome] = x;
            shown.push_back(key);
        }
    };
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (key->outcome == "ok") {
            keep(*key);  // from the largest that worked downwards
        }
    }
    for (const Key &key : keys) {
        if (key.outcome != "ok") {
            keep(key);  // from the smallest that failed upwards
        }
    }
    std::sort(shown.begin(), shown.end());
    for (const Key &key : shown) {
        // What worked stands a little below the line, what did not above: equal sizes stay visible.
        const double lift = key.outcome == "ok" ? lane.height() * 0.22 : -lane.height() * 0.22;
        const QPointF centre(lane.left() + place(key.size) * lane.width(), lane.center().y() + lift);
        mark(painter, markOf(key.outcome), centre, radius);
        hit(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), static_cast<int>(m_shown.size()));
        m_shown.push_back(key);
    }
}

QString TransferChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const Key &key = m_shown[static_cast<std::size_t>(index)];
    const auto found = m_cells.find(key);
    if (found == m_cells.end()) {
        return {};
    }
    const Cell &cell = found->second;
    QStringList lines;
    lines << tr("%1, %2: %3")
                 .arg(rowWords({key.direction, key.slow}), size(key.size),
                      key.outcome == "refused" ? tr("the service said no") : outcomeText(key.outcome));
    if (key.outcome != "ok" && cell.mostDone > 0 && cell.mostDone < key.size) {
        lines << tr("It broke off after %1.").arg(size(cell.mostDone));
    }
    if (cell.status > 0) {
        lines << tr("The service answered with status %1.").arg(cell.status);
    }
    lines << tr("It took %1.").arg(delayWords(cell.most_s));
    if (cell.count > 1) {
        lines << tr("Tried %n time(s).", nullptr, cell.count);
    }
    return lines.join(u'\n');
}

QString TransferChart::summary() const
{
    if (isEmpty()) {
        return tr("Nothing was transferred yet.");
    }
    for (const Row &row : rows()) {
        const auto limit = limitOf(row);
        if (!limit) {
            continue;
        }
        if (m_packets) {
            return tr("Packets of up to %1 arrive; larger ones do not.").arg(size(limit->low));
        }
        const bool cut = std::any_of(m_cells.begin(), m_cells.end(), [&](const auto &each) {
            const Key &key = each.first;
            return Row{key.direction, key.slow} == row && key.size >= limit->low && markOf(key.outcome) == Mark::Cut;
        });
        const QString most = size(limit->low);
        if (row == Row{"up", false}) {
            return (cut ? tr("Sending works up to about %1; larger uploads are cut off.")
                        : tr("Sending works up to about %1; larger uploads fail."))
                .arg(most);
        }
        if (row == Row{"down", false}) {
            return (cut ? tr("Fetching works up to about %1; larger downloads are cut off.")
                        : tr("Fetching works up to about %1; larger downloads fail."))
                .arg(most);
        }
        return tr("%1: works up to about %2; more than that fails.").arg(rowWords(row), most);
    }
    const bool failed =
        std::any_of(m_cells.begin(), m_cells.end(), [](const auto &each) { return each.first.outcome != "ok"; });
    if (failed) {
        return tr("Some transfers failed, but not from a certain size on.");
    }
    double most = 0;
    for (const auto &[key, cell] : m_cells) {
        most = std::max(most, key.size);
    }
    return tr("Every size got through, up to %1.").arg(size(most));
}

QString TransferChart::csv() const
{
    QString table = u"direction,slow,size_bytes,outcome,times,most_done_bytes,longest_s,status\n"_s;
    for (const auto &[key, cell] : m_cells) {
        table += u"%1,%2,%3,%4,%5,%6,%7,%8\n"_s.arg(QString::fromStdString(key.direction))
                     .arg(key.slow ? u"yes"_s : u"no"_s)
                     .arg(key.size, 0, 'f', 0)
                     .arg(QString::fromStdString(key.outcome))
                     .arg(cell.count)
                     .arg(cell.mostDone, 0, 'f', 0)
                     .arg(cell.most_s, 0, 'f', 3)
                     .arg(cell.status);
    }
    return table;
}

}  // namespace resetscope::ui
