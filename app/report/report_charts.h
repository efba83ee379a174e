// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace resetscope::app::report {

/// Colours, fonts and scale of a drawing. The hues are Okabe and Ito's: told apart with any kind of colour vision,
/// and every meaning also has its own shape or word.
struct ChartStyle {
    double unit = 1;  ///< device units of one typographic point
    QFont font;       ///< without size
    QFont mono;       ///< without size
    bool rightToLeft = false;
    QColor ink, muted, faint, grid, surface, background;
    QColor accent, good, warn, bad, silent, band;

    [[nodiscard]] QFont sized(double points, bool bold = false) const;
    [[nodiscard]] QColor closeColor(probes::CloseKind kind) const;
};

/// Fonts with a real bold face that are installed; `unit` as above.
[[nodiscard]] ChartStyle lightChartStyle(double unit);
[[nodiscard]] ChartStyle darkChartStyle(double unit);

/// Where the truth lies, drawn as a band.
struct Interval {
    double low = 0, high = 0;
    double value = 0;  ///< the best estimate inside
};

/// One waiting connection at its last known state.
struct Lane {
    int lane = 0;
    probes::LaneSample::Silence silence = probes::LaneSample::Silence::Raw;
    probes::LaneSample::Phase phase = probes::LaneSample::Phase::Opening;
    double planned_s = 0, silent_s = 0;
    probes::CloseKind close = probes::CloseKind::None;
    bool byTest = false;
};
struct LanesChart {
    std::vector<Lane> lanes;  ///< shortest plan first
    std::optional<Interval> limit_s;
    double longest_s = 1;
};
[[nodiscard]] LanesChart lanesChart(const std::vector<probes::Sample> &samples, probes::LaneSample::Silence silence,
                                    std::optional<Interval> limit);
/// Connections as horizontal bars that die; x is silence in seconds.
[[nodiscard]] double lanesHeight(const LanesChart &chart, const ChartStyle &style);
void paintLanes(QPainter &painter, const QRectF &area, const LanesChart &chart, const ChartStyle &style);
/// Silence that was planned (x) against silence lived (y): a limit shows as a plateau.
void paintTimeToClose(QPainter &painter, const QRectF &area, const LanesChart &chart, const ChartStyle &style);

struct ReusePoint {
    double beforeClose_s = 0;
    QString outcome;  ///< machine word
};
struct ReuseChart {
    std::vector<ReusePoint> points;
    std::optional<double> window_s;  ///< width of the window in which reuse failed
};
[[nodiscard]] ReuseChart reuseChart(const std::vector<probes::Sample> &samples, std::optional<double> window);
/// Reuses of a kept connection around the moment it is closed.
void paintReuse(QPainter &painter, const QRectF &area, const ReuseChart &chart, const ChartStyle &style);

struct ConnectRow {
    QString peer;
    std::vector<double> ok_ms;
    std::vector<double> failed_ms;
    double median_ms = 0;
};
struct ConnectChart {
    std::vector<ConnectRow> rows;
    double longest_ms = 1;
};
[[nodiscard]] ConnectChart connectChart(const std::vector<probes::Sample> &samples);
[[nodiscard]] double connectHeight(const ConnectChart &chart, const ChartStyle &style);
/// One row of dots an address, the median as a line.
void paintConnect(QPainter &painter, const QRectF &area, const ConnectChart &chart, const ChartStyle &style);

/// Horizontal bars of the ranking; causes below half a percent are summed up.
struct RankingRow {
    QString label;
    double probability = 0;
    bool winner = false;
};
[[nodiscard]] std::vector<RankingRow> rankingRows(const Diagnosis &diagnosis);
[[nodiscard]] double rankingHeight(const std::vector<RankingRow> &rows, const ChartStyle &style);
void paintRanking(QPainter &painter, const QRectF &area, const std::vector<RankingRow> &rows, const ChartStyle &style);

/// How sure: a bar with its words.
[[nodiscard]] QString confidenceWords(double confidence, bool abstained);
void paintConfidence(QPainter &painter, const QRectF &area, double confidence, bool abstained, const ChartStyle &style);

/// This computer, the path, the service: the one it is, filled.
void paintSide(QPainter &painter, const QRectF &area, Side side, const ChartStyle &style);

/// One question of the lit path with the answer that was taken; drawn under each other they make one picture.
struct TreePathStep {
    QString question;
    QString answer;   ///< translated: "Yes"
    QString because;  ///< what the answer rests on; may be empty
    double probability = 0;
    bool known = true;
    bool last = false;  ///< the leaf: `question` is the title of the cause
    bool first = false;
    bool abstained = false;
};
[[nodiscard]] double treeStepHeight(const TreePathStep &step, const ChartStyle &style, double width);
void paintTreeStep(QPainter &painter, const QRectF &area, const TreePathStep &step, const ChartStyle &style);

}  // namespace resetscope::app::report
