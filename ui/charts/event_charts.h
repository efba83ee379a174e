// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/charts/series_buffer.h"

#include <deque>
#include <map>

namespace resetscope::ui {

/// Observed connections as bars from their birth to their end; a common end of old and young is an upright line.
class EventLaneChart : public PaintedChart {
    Q_OBJECT
public:
    static constexpr std::size_t kMostBars = 2000;
    struct Bar {
        int lane = 0;
        double born_s = 0;
        double last_s = 0;
        std::string end;  ///< "rst", "fin", "silent"; empty: lives
        double bytes = 0;
        double quiet_s = 0;
    };
    /// A moment at which connections of different ages ended together.
    struct Together {
        double at_s = 0;
        int count = 0;
        double youngest_s = 0, oldest_s = 0;
    };
    struct Gap {
        double from_s = 0, until_s = 0;
        bool over = false;  ///< reachable again
    };

    explicit EventLaneChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] const std::deque<Bar> &bars() const { return m_bars; }
    [[nodiscard]] std::vector<Together> commonEnds() const;
    [[nodiscard]] std::vector<Gap> gaps() const { return m_gaps; }  ///< new connections were not accepted

protected:
    [[nodiscard]] bool isEmpty() const override { return m_bars.empty() && m_notes.empty() && m_gaps.empty(); }
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    struct Note {
        double at_s = 0;
        std::string what;
    };
    std::deque<Bar> m_bars;             ///< in order of birth on their lane
    std::map<int, std::size_t> m_open;  ///< lane -> number of its living bar, counted from the first ever
    std::size_t m_dropped = 0;
    std::vector<Note> m_notes;
    std::vector<Gap> m_gaps;
    double m_latest_s = 0;
};

/// Hours of watching on one line for each kind of event. Holds any number of events in bounded memory.
class EventTimelineChart : public PaintedChart {
    Q_OBJECT
public:
    explicit EventTimelineChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] std::uint64_t count(const std::string &what) const;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_rows.empty(); }
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    struct Shown {
        std::string what;
        double from_s, until_s;
        std::uint64_t count;
    };
    [[nodiscard]] std::vector<std::string> kinds() const;  ///< in order of display
    std::map<std::string, SeriesBuffer> m_rows;            ///< time -> age, by kind of event
    std::vector<Shown> m_shown;
    double m_latest_s = 0;
};

/// Time (x) against the age of each connection that ended (y): a fixed lifetime is a level line, a restart an upright
/// one.
class EndAgeChart : public PaintedChart {
    Q_OBJECT
public:
    enum class Measure { Age, Quiet };
    EndAgeChart(Measure measure, QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] const std::map<std::string, SeriesBuffer> &ends() const { return m_ends; }

protected:
    [[nodiscard]] bool isEmpty() const override { return m_ends.empty(); }
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    struct Shown {
        std::string end;
        SeriesBuffer::Bucket bucket;
    };
    Measure m_measure;
    std::map<std::string, SeriesBuffer> m_ends;  ///< time -> age or silence, by kind of end
    std::vector<Shown> m_shown;
    double m_latest_s = 0;
};

}  // namespace resetscope::ui
