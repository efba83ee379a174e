// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_ladder.h"
#include "app/report/report_charts.h"

namespace resetscope::app::report {

/// A connection as a ladder: client and server as two upright lines, every packet an arrow, time downwards. Between
/// the arrows, the room that is left is shared out by time, so that a long silence is a tall gap. A reset that a
/// device on the way sent begins between the two lines. The screen and the reports draw the same.
class LadderDrawing {
public:
    LadderDrawing() = default;
    explicit LadderDrawing(CaseLadder ladder);

    [[nodiscard]] const CaseLadder &content() const { return m_content; }
    [[nodiscard]] bool isEmpty() const { return m_content.ladder.packets.empty(); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_content.ladder.packets.size()); }
    [[nodiscard]] int resetRow() const { return m_reset; }  ///< -1: the reset is not among the packets
    [[nodiscard]] double height(const ChartStyle &style) const { return m_height * style.unit; }
    /// Only what lies in `shown` (in the coordinates of `area`) is painted; `current` is marked.
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, const QRectF &shown,
               int current = -1) const;
    [[nodiscard]] int rowAt(double y, const ChartStyle &style) const;  ///< `y` below the top; -1: none
    [[nodiscard]] double rowTop(int row, const ChartStyle &style) const;
    [[nodiscard]] double rowHeight(const ChartStyle &style) const;
    [[nodiscard]] bool isForged(int row) const;
    /// One packet in a sentence, for tooltips and screen readers.
    [[nodiscard]] QString words(int row) const;
    /// What the arrow says: "open (SYN)", "517 bytes · GET /".
    [[nodiscard]] QString label(int row) const;
    /// The whole in two sentences.
    [[nodiscard]] QString summary() const;

private:
    struct Frame;
    void paintHeads(QPainter &painter, const Frame &frame) const;
    void paintGap(QPainter &painter, const Frame &frame, int row) const;
    void paintRow(QPainter &painter, const Frame &frame, int row, bool current) const;
    [[nodiscard]] double seconds(int row) const;  ///< since the first packet

    CaseLadder m_content;
    std::vector<double> m_tops;  ///< of the rows, in points
    double m_height = 0;         ///< points
    int m_reset = -1;
    bool m_middle = false;  ///< a device on the way takes part
};

/// "Connection 17: 192.0.2.7:50123 to 203.0.113.1:443".
[[nodiscard]] QString ladderTitle(const CaseLadder &ladder);
/// Who sent the reset, how sure that is, and what was quiet before.
[[nodiscard]] QString ladderVerdict(const CaseLadder &ladder);
/// Colour of whoever sent a reset, and of the bars of evidence.
[[nodiscard]] QColor originColor(probes::capture::Origin origin, const ChartStyle &style);

}  // namespace resetscope::app::report
