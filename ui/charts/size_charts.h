// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/lane_model.h"
#include "ui/charts/painted_chart.h"

#include <functional>
#include <map>
#include <optional>

namespace resetscope::ui {

/// Transfers of growing size, one row for each direction: where they stop working shows as a stripe.
class TransferChart : public PaintedChart {
    Q_OBJECT
public:
    /// Where transfers of one row begin to die: between the largest that worked and the smallest that did not.
    struct Edge {
        double low = 0;   ///< bytes
        double high = 0;  ///< bytes
    };
    explicit TransferChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    /// From the samples alone; empty while both sides are not known, or where they contradict each other.
    [[nodiscard]] std::optional<Edge> edgeOf(const std::string &direction, bool slow) const;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_cells.empty(); }
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    struct Key {
        std::string direction;
        bool slow = false;
        double size = 0;
        std::string outcome;
        auto operator<=>(const Key &) const = default;
    };
    struct Cell {
        int count = 0;
        double least_s = 0, most_s = 0;
        double leastDone = 0, mostDone = 0;
        int status = 0;
    };
    using Row = std::pair<std::string, bool>;  ///< direction, slow
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] QString rowWords(const Row &row) const;
    [[nodiscard]] std::optional<LimitBand> limitOf(const Row &row) const;
    [[nodiscard]] QString size(double bytes) const;
    [[nodiscard]] QString outcomeText(const std::string &outcome) const;
    void paintMarks(QPainter &painter, const Row &row, const QRectF &lane, const std::function<double(double)> &place);
    void thin();
    std::map<Key, Cell> m_cells;
    std::map<std::string, LimitBand> m_limits;  ///< by direction, from the findings
    std::vector<Key> m_shown;
    bool m_packets = false;
};

/// Growing load: at each level, which share of the connections worked and what happened to the others.
class LoadChart : public PaintedChart {
    Q_OBJECT
public:
    static constexpr std::size_t kMostLevels = 256;
    struct Level {
        double from = 0;  ///< level, or the first of those merged
        double until = 0;
        std::array<std::uint64_t, 5> counts{};  ///< ok, slow down (errors), refused, stalled, reset
        int rounds = 0;
        double median_s = 0;  ///< the longest of the rounds
        [[nodiscard]] std::uint64_t total() const;
    };
    explicit LoadChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    /// The levels of "held" or "rate", rising; neighbours are merged beyond `kMostLevels`.
    [[nodiscard]] const std::vector<Level> &levels(const std::string &kind) const;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_ramps.empty(); }
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    void paintRamp(QPainter &painter, const QRectF &area, const std::string &kind);
    std::map<std::string, std::vector<Level>> m_ramps;
    std::map<std::string, LimitBand> m_limits;
    std::vector<std::pair<std::string, std::size_t>> m_shown;
};

}  // namespace resetscope::ui
