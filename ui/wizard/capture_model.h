// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"
#include "ui/wizard/capture_desk.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace resetscope::ui {

/// The resets of a capture as a table: filtered and sorted by indices, the records stay where they are.
class CaptureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Sender, What, Quiet, Client, Server, Stage, Sent, Received, Frame, kColumns };
    enum class Show { Faults, All, Harmless };
    struct Filter {
        Show show = Show::Faults;
        std::optional<probes::capture::Origin> origin;
        QString text;  ///< part of an address, a port, a cause, a sender
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit CaptureModel(QObject *parent);
    void setReport(const CaptureResult &report);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] std::size_t resetAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(std::size_t reset) const;  ///< -1: not shown
    /// "nothing listens on this port", or the title of the cause.
    [[nodiscard]] static QString whatWords(const probes::capture::ResetRecord &reset);
    [[nodiscard]] static bool isFault(const probes::capture::ResetRecord &reset);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void retranslate();

private:
    void refill();
    void arrange();  ///< sorts `m_order`
    [[nodiscard]] QString timeWords(const probes::capture::ResetRecord &reset) const;

    CaptureResult m_report;
    Filter m_filter;
    int m_sorted = Time;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_order;  ///< into `resets`
};

}  // namespace resetscope::ui
