// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/numeric_chart.h"
#include "ui/charts/painted_chart.h"

#include <map>
#include <optional>

namespace resetscope::ui {

/// Which gates the greeting, the answer and the reset got through: what comes from nearer passes higher gates.
class GateChart : public PaintedChart {
    Q_OBJECT
public:
    explicit GateChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    /// Highest gate that `what` got through every time; empty: none known.
    [[nodiscard]] std::optional<int> arrivesWith(const std::string &what) const;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_cells.empty(); }
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    struct Cell {
        int passed = 0;
        int stopped = 0;
    };
    using Key = std::pair<std::string, int>;  ///< what, gate
    [[nodiscard]] static QString whatWords(const std::string &what);
    std::map<Key, Cell> m_cells;
    std::vector<Key> m_shown;  ///< of the last painting, for `hitWords`
};

/// The stations from this computer to the service as a row of boxes; the one that sends the resets is marked.
class HopRowChart : public PaintedChart {
    Q_OBJECT
public:
    struct Station {
        int hop = 0;
        QStringList addresses;  ///< all that answered at this distance
        double least_s = 0;
        double most_s = 0;
        int answers = 0;
        int asked = 0;
        bool target = false;
        bool reset = false;
    };
    enum class Culprit { None, Server, Station, PathSomewhere };

    explicit HopRowChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    /// From the first router to the service; distances that nobody answered for are stations without an address.
    [[nodiscard]] std::vector<Station> stations() const;
    [[nodiscard]] Culprit culprit() const { return m_culprit; }
    [[nodiscard]] QSize minimumSizeHint() const override;  ///< all boxes, at the width it has

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool isEmpty() const override { return m_hops.empty() && m_serverHop == 0 && m_culpritHop == 0; }
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    struct Box;
    struct Grid {
        int count = 0;
        int across = 1;
        int lines = 1;
        double least = 0;  ///< height of a box
    };
    [[nodiscard]] std::vector<Box> boxes() const;
    [[nodiscard]] Grid gridFor(double width) const;
    void paintBox(QPainter &painter, const Box &box, const QRectF &where) const;
    std::map<int, Station> m_hops;
    Culprit m_culprit = Culprit::None;
    int m_culpritHop = 0;
    int m_culpritLow = 0, m_culpritHigh = 0;
    int m_serverHop = 0;  ///< from a finding; 0: unknown
};

/// Delay to each station; stations that do not answer are gaps.
class HopDelayChart : public NumericChart {
    Q_OBJECT
public:
    explicit HopDelayChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    /// Stretches of neighbouring stations that answered, first and last hop.
    [[nodiscard]] std::vector<std::pair<int, int>> stretches() const;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_hops.empty(); }
    void redraw() override;
    void nameAll() override;
    void colorAll() override;
    [[nodiscard]] QString pointWords(QXYSeries &series, const QPointF &point) const override;

private:
    struct Delay {
        double least_s = 0;
        double most_s = 0;
        int answers = 0;
        int asked = 0;
    };
    void ensureLines(std::size_t count);
    std::map<int, Delay> m_hops;
    std::vector<QLineSeries *> m_lines;  ///< one for each stretch
    std::vector<QLineSeries *> m_highs, m_lows;
    std::vector<QAreaSeries *> m_bands;
    QScatterSeries *m_dots;
    QScatterSeries *m_silent;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

}  // namespace resetscope::ui
