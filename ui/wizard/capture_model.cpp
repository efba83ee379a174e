// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/capture_model.h"

#include "app/capture/capture_text.h"
#include "ui/charts/capture_chart.h"
#include "ui/charts/chart_scale.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <numeric>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr int kIcon = 16;
constexpr std::int64_t kDay_ns = 86'400'000'000'000;

const QIcon &senderIcon(Origin origin, bool hollow)
{
    // A table asks again for every cell that it paints.
    static std::array<std::array<std::array<QIcon, 2>, 2>, 4> icons;
    QIcon &icon = icons[static_cast<std::size_t>(origin)][hollow ? 1 : 0][Theme::instance().isDark() ? 1 : 0];
    if (!icon.isNull()) {
        return icon;
    }
    QPixmap pixmap(kIcon * 2, kIcon * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSender(painter, origin, {kIcon / 2.0, kIcon / 2.0}, 5, hollow);
    painter.end();
    icon = QIcon(pixmap);
    return icon;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

int compared(const Endpoint &a, const Endpoint &b)
{
    if (a.family != b.family) {
        return a.family < b.family ? -1 : 1;
    }
    if (a.address != b.address) {
        return a.address < b.address ? -1 : 1;
    }
    return a.port == b.port ? 0 : a.port < b.port ? -1 : 1;
}

}  // namespace

CaptureModel::CaptureModel(QObject *parent) : QAbstractTableModel(parent) {}

bool CaptureModel::isFault(const ResetRecord &reset)
{
    return reset.benign == Benign::None && !reset.ignored;
}

void CaptureModel::setReport(const CaptureResult &report)
{
    beginResetModel();
    m_report = report;
    refill();
    endResetModel();
}

void CaptureModel::setFilter(const Filter &filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    refill();
    endResetModel();
}

void CaptureModel::refill()
{
    m_order.clear();
    if (!m_report) {
        return;
    }
    // Words are matched once for every kind of reset, addresses for each.
    const QString wanted = m_filter.text.trimmed().toLower();
    const std::string plain = wanted.toStdString();
    const auto matches = [&](const QString &text) { return text.toLower().contains(wanted); };
    std::array<bool, 4> origins{};
    std::array<bool, 16> benigns{};
    std::array<bool, 16> reasons{};
    if (!wanted.isEmpty()) {
        for (std::size_t i = 0; i < origins.size(); ++i) {
            origins[i] = matches(app::originText(static_cast<Origin>(i)));
        }
        for (std::size_t i = 1; i <= static_cast<std::size_t>(Benign::Duplicate); ++i) {
            benigns[i] = matches(app::benignText(static_cast<Benign>(i)));
        }
        for (std::size_t i = 0; i <= static_cast<std::size_t>(Reason::Healthy); ++i) {
            reasons[i] = matches(app::reasonText(static_cast<Reason>(i)));
        }
    }
    for (std::size_t i = 0; i < m_report->resets.size(); ++i) {
        const ResetRecord &reset = m_report->resets[i];
        const bool fault = isFault(reset);
        if ((m_filter.show == Show::Faults && !fault) || (m_filter.show == Show::Harmless && fault) ||
            (m_filter.origin && reset.origin != *m_filter.origin)) {
            continue;
        }
        const bool found = wanted.isEmpty() || origins[static_cast<std::size_t>(reset.origin)] ||
                           (reset.benign == Benign::None ? reasons[static_cast<std::size_t>(reset.cause)]
                                                         : benigns[static_cast<std::size_t>(reset.benign)]) ||
                           contains(reset.client.text(), plain) || contains(reset.server.text(), plain);
        if (found) {
            m_order.push_back(static_cast<std::uint32_t>(i));
        }
    }
    arrange();
}

void CaptureModel::arrange()
{
    const auto &resets = m_report->resets;
    const auto by = [&](auto &&less) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_sortOrder == Qt::AscendingOrder ? less(resets[a], resets[b]) : less(resets[b], resets[a]);
        });
    };
    using R = const ResetRecord &;
    switch (m_sorted) {
    case Time:
        by([](R a, R b) { return a.time_ns < b.time_ns; });
        break;
    case Sender:
        by([](R a, R b) { return a.origin != b.origin ? a.origin < b.origin : a.confidence < b.confidence; });
        break;
    case What:
        by([](R a, R b) { return a.benign != b.benign ? a.benign < b.benign : a.cause < b.cause; });
        break;
    case Quiet:
        by([](R a, R b) { return a.silence_s < b.silence_s; });
        break;
    case Client:
        by([](R a, R b) { return compared(a.client, b.client) < 0; });
        break;
    case Server:
        by([](R a, R b) { return compared(a.server, b.server) < 0; });
        break;
    case Stage:
        by([](R a, R b) { return a.stage < b.stage; });
        break;
    case Sent:
        by([](R a, R b) { return a.bytesToServer < b.bytesToServer; });
        break;
    case Received:
        by([](R a, R b) { return a.bytesToClient < b.bytesToClient; });
        break;
    default:
        by([](R a, R b) { return a.frame < b.frame; });
        break;
    }
}

void CaptureModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumns || (column == m_sorted && order == m_sortOrder)) {
        return;
    }
    m_sorted = column;
    m_sortOrder = order;
    if (!m_report) {
        return;
    }
    // What is selected stays selected.
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> held;
    held.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &each : before) {
        held.push_back(resetAt(each.row()));
    }
    arrange();
    std::vector<std::uint32_t> rows(m_report->resets.size(), 0);
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        rows[m_order[row]] = static_cast<std::uint32_t>(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(static_cast<int>(rows[held[static_cast<std::size_t>(i)]]), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int CaptureModel::rowOf(std::size_t reset) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), static_cast<std::uint32_t>(reset));
    return found == m_order.end() ? -1 : static_cast<int>(std::distance(m_order.begin(), found));
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int CaptureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString CaptureModel::whatWords(const ResetRecord &reset)
{
    if (reset.benign != Benign::None) {
        return app::benignText(reset.benign);
    }
    return reset.ignored ? tr("without effect: the connection went on") : app::reasonText(reset.cause);
}

QString CaptureModel::timeWords(const ResetRecord &reset) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(reset.time_ns / 1'000'000);
    const bool days = m_report->last_ns - m_report->first_ns > kDay_ns;
    return QLocale().toString(at, days ? u"yyyy-MM-dd HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ResetRecord &reset = m_report->resets[resetAt(index.row())];
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == Quiet || index.column() >= Sent;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignTrailing : Qt::AlignLeading)));
    }
    if (role == Qt::DecorationRole && index.column() == Sender) {
        return senderIcon(reset.origin, !isFault(reset));
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == Time
                   ? QVariant(QLocale().toString(QDateTime::fromMSecsSinceEpoch(reset.time_ns / 1'000'000)))
                   : data(index, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return timeWords(reset);
    case Sender:
        return app::originText(reset.origin);
    case What:
        return whatWords(reset);
    case Quiet:
        return reset.silence_s > 0 ? lengthWords(reset.silence_s) : QString();
    case Client:
        return QString::fromStdString(reset.client.text());
    case Server:
        return QString::fromStdString(reset.server.text());
    case Stage:
        return app::stageText(reset.stage);
    case Sent:
        return sizeWords(static_cast<double>(reset.bytesToServer));
    case Received:
        return sizeWords(static_cast<double>(reset.bytesToClient));
    case Frame:
        return QLocale().toString(static_cast<qulonglong>(reset.frame));
    default:
        return {};
    }
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Quiet || section >= Sent;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignTrailing : Qt::AlignLeading)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Sender:
        return tr("Sent by");
    case What:
        return tr("What it means");
    case Quiet:
        return tr("Silence before the end");
    case Client:
        return tr("Client");
    case Server:
        return tr("Server");
    case Stage:
        return tr("How far it was");
    case Sent:
        return tr("To the server");
    case Received:
        return tr("To the client");
    case Frame:
        return tr("Packet");
    default:
        return {};
    }
}

void CaptureModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

}  // namespace resetscope::ui
