// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ended_model.h"

#include "ui/charts/chart_scale.h"
#include "ui/charts/flow_chart.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/verdict.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;

QIcon markIcon(Mark mark)
{
    QPixmap pixmap(kIcon * 2, kIcon * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, mark, {kIcon / 2.0, kIcon / 2.0}, 5, Theme::instance().color(ColorRole::Surface));
    painter.end();
    return QIcon(pixmap);
}

/// One kind of unit from top to bottom of a column.
QString amountWords(double bytes)
{
    return bytesWords(static_cast<quint64>(std::max(0.0, bytes)));
}

probes::FlowSample flowOf(const std::string &endedBy, probes::CloseKind close)
{
    probes::FlowSample flow;
    flow.endedBy = endedBy;
    flow.close = close;
    return flow;
}

}  // namespace

EndedModel::EndedModel(Kind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) {}

void EndedModel::clear(const QDateTime &started)
{
    beginResetModel();
    m_rows.clear();
    m_started = started;
    endResetModel();
}

void EndedModel::take(const std::vector<probes::Sample> &samples, const QString &probe)
{
    std::vector<Row> fresh;
    for (const probes::Sample &sample : samples) {
        if (QLatin1StringView(sample.probe.data(), static_cast<qsizetype>(sample.probe.size())) != probe) {
            continue;
        }
        Row row;
        row.at_s = sample.at_s;
        if (const auto *event = std::get_if<probes::EventSample>(&sample.data);
            event && m_kind == Kind::Events && event->what != "ok") {
            row.number = event->lane;
            row.age_s = event->age_s;
            row.quiet_s = event->quiet_s;
            row.sent = event->bytes;
            row.what = event->what;
        } else if (const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
                   flow && m_kind == Kind::Flows && !flow->endedBy.empty()) {
            row.number = flow->flow;
            row.age_s = flow->age_s;
            row.quiet_s = flow->quiet_s;
            row.sent = flow->bytes_up;
            row.received = flow->bytes_down;
            row.endedBy = flow->endedBy;
            row.close = flow->close;
        } else {
            continue;
        }
        fresh.push_back(std::move(row));
    }
    if (fresh.empty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
    if (m_rows.size() > kMostRows) {
        const auto most = static_cast<int>(kMostRows);
        beginRemoveRows({}, most, static_cast<int>(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin(), m_rows.end() - most);
        endRemoveRows();
    }
}

const EndedModel::Row &EndedModel::rowAt(int row) const
{
    return m_rows[m_rows.size() - 1 - static_cast<std::size_t>(row)];
}

int EndedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EndedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_kind == Kind::Events ? kColumns - 1 : kColumns);
}

QString EndedModel::whatWords(const Row &row) const
{
    return m_kind == Kind::Events ? outcomeWords(row.what) : FlowChart::endWords(flowOf(row.endedBy, row.close));
}

QVariant EndedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = rowAt(index.row());
    const bool noConnection = m_kind == Kind::Events && row.number < 0;
    if (role == Qt::TextAlignmentRole) {
        const bool words = index.column() == What || index.column() == Time;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeading : Qt::AlignTrailing)));
    }
    if (role == Qt::DecorationRole && index.column() == What) {
        return markIcon(m_kind == Kind::Events ? markOf(row.what) : FlowChart::endMark(flowOf(row.endedBy, row.close)));
    }
    if (role == Qt::ToolTipRole && index.column() == What) {
        return whatWords(row);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return m_started.isValid()
                   ? QLocale().toString(m_started.addMSecs(static_cast<qint64>(row.at_s * 1000)).time(), u"HH:mm:ss"_s)
                   : lengthWords(row.at_s);
    case Number:
        return noConnection ? QString() : QLocale().toString(row.number);
    case What:
        return whatWords(row);
    case Age:
        return noConnection ? QString() : lengthWords(row.age_s);
    case Quiet:
        return noConnection ? QString() : lengthWords(row.quiet_s);
    case Sent:
        return noConnection ? QString() : amountWords(row.sent);
    case Received:
        return amountWords(row.received);
    default:
        return {};
    }
}

QVariant EndedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == What || section == Time;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeading : Qt::AlignTrailing)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Number:
        return tr("Connection");
    case What:
        return tr("What happened");
    case Age:
        return tr("Age");
    case Quiet:
        return tr("Silence before the end");
    case Sent:
        return m_kind == Kind::Events ? tr("Data") : tr("Sent");
    case Received:
        return tr("Received");
    default:
        return {};
    }
}

void EndedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QString EndedModel::csv() const
{
    QString table = m_kind == Kind::Events ? u"time,at_s,connection,event,age_s,silent_before_s,bytes\n"_s
                                           : u"time,at_s,connection,ended_by,how,age_s,silent_before_s,"
                                             "bytes_from_application,bytes_from_service\n"_s;
    for (const Row &row : m_rows) {
        table += m_started.isValid()
                     ? m_started.addMSecs(static_cast<qint64>(row.at_s * 1000)).toString(Qt::ISODateWithMs)
                     : QString();
        table += u",%1,%2,"_s.arg(row.at_s, 0, 'f', 3).arg(row.number);
        if (m_kind == Kind::Events) {
            table += QString::fromStdString(row.what);
        } else {
            const std::string_view how = probes::toString(row.close);
            table += QString::fromStdString(row.endedBy) + u',' +
                     QLatin1StringView(how.data(), static_cast<qsizetype>(how.size()));
        }
        table += u",%1,%2,%3"_s.arg(row.age_s, 0, 'f', 3).arg(row.quiet_s, 0, 'f', 3).arg(row.sent, 0, 'f', 0);
        if (m_kind == Kind::Flows) {
            table += u",%1"_s.arg(row.received, 0, 'f', 0);
        }
        table += u'\n';
    }
    return table;
}

}  // namespace resetscope::ui
