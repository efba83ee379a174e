// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_chart.h"

#include <map>

namespace resetscope::ui {

/// What the observed application did: one bar for each connection, its silence before the end hatched.
class FlowChart : public PaintedChart {
    Q_OBJECT
public:
    static constexpr std::size_t kMostFlows = 2000;
    explicit FlowChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }
    /// "closed by the service in good order": who ended it and how, translated; empty while it is open.
    [[nodiscard]] static QString endWords(const probes::FlowSample &flow);
    [[nodiscard]] static Mark endMark(const probes::FlowSample &flow);
    [[nodiscard]] std::uint64_t ended() const { return m_ended; }

protected:
    [[nodiscard]] bool isEmpty() const override { return m_flows.empty(); }
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    std::map<int, probes::FlowSample> m_flows;    ///< the newest, by number
    std::map<std::string, std::uint64_t> m_ends;  ///< by kind of end
    std::uint64_t m_ended = 0;
    std::vector<int> m_shown;
};

}  // namespace resetscope::ui
