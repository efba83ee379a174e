// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probe_charts.h"

#include "ui/charts/event_charts.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/numeric_chart.h"
#include "ui/charts/route_charts.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/size_charts.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrame_ms = 50;
constexpr int kOthers = 550;  ///< what else of the window wants its height
constexpr int kLeastRoom = 150;
constexpr int kUsualRoom = 230;
constexpr int kMostRoom = 250;

/// The charts of a probe, the most telling first.
std::vector<ChartPanel *> chartsOf(const QString &probe, QWidget *parent)
{
    if (probe == u"idle") {
        return {new LaneChart(parent), new TimeToCloseChart(parent)};
    }
    if (probe == u"keepalive") {
        return {new LaneChart(parent), new ReuseLadderChart(parent), new TimeToCloseChart(parent)};
    }
    if (probe == u"origin") {
        return {new HopRowChart(parent), new GateChart(parent)};
    }
    if (probe == u"path") {
        return {new HopRowChart(parent), new HopDelayChart(parent)};
    }
    if (probe == u"payload" || probe == u"mtu") {
        return {new TransferChart(parent)};
    }
    if (probe == u"load") {
        return {new LoadChart(parent)};
    }
    if (probe == u"crash") {
        return {new EventLaneChart(parent), new EndAgeChart(EndAgeChart::Measure::Age, parent)};
    }
    if (probe == u"loss") {
        return {new SeriesChart(parent)};
    }
    if (probe == u"watch") {
        return {new EventTimelineChart(parent), new EndAgeChart(EndAgeChart::Measure::Age, parent),
                new EndAgeChart(EndAgeChart::Measure::Quiet, parent)};
    }
    if (probe == u"capture") {
        return {new EventTimelineChart(parent), new EndAgeChart(EndAgeChart::Measure::Quiet, parent),
                new EndAgeChart(EndAgeChart::Measure::Age, parent)};
    }
    if (probe == u"relay") {
        return {new FlowChart(parent), new EndAgeChart(EndAgeChart::Measure::Quiet, parent),
                new EndAgeChart(EndAgeChart::Measure::Age, parent)};
    }
    return {new ConnectTimeChart(parent)};
}

/// A chart that needs more height than there is scrolls; a part of it is always given, the more the higher the window.
class ChartScroll : public QScrollArea {
public:
    explicit ChartScroll(QWidget *parent) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize needed = widget() ? widget()->minimumSizeHint() : QSize();
        const int room = std::clamp(window()->height() - kOthers, kLeastRoom, kMostRoom);
        return {needed.width(), std::min(std::max(needed.height(), kUsualRoom), room)};
    }
    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool handled = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return handled;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }
};

}  // namespace

ProbeCharts::ProbeCharts(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"chartTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    column->addWidget(m_tabs);
    auto *scroll = new ChartScroll(this);
    m_stack = new QStackedWidget;
    m_stack->setProperty("column", true);
    scroll->setWidget(m_stack);
    column->addWidget(scroll, 1);
    m_none = makeMuted(m_stack);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(space::xl);
    m_stack->addWidget(m_none);
    m_words = makeLabel(TextRole::Small, this);
    m_words->setProperty("text_role", u"muted"_s);
    m_words->setContentsMargins(space::s, 0, space::s, 0);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->addWidget(m_words, 1);
    m_save = makeButton(this, u"chartSave"_s, "quiet");
    m_save->hide();
    below->addWidget(m_save, 0, Qt::AlignTop);
    column->addLayout(below);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (auto *chart = qobject_cast<ChartPanel *>(m_stack->currentWidget())) {
            chart->openSaveMenu(m_save->mapToGlobal(QPoint(0, m_save->height())));
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_charts.size())) {
            m_stack->setCurrentWidget(m_charts[static_cast<std::size_t>(index)]);
            showWords();
        }
    });
    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrame_ms);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        for (ChartPanel *chart : m_charts) {
            if (chart->isVisible()) {
                chart->flush();
            }
        }
    });
    clear();
    retranslate();
}

void ProbeCharts::clear()
{
    m_probe.clear();
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    m_stack->setCurrentWidget(m_none);
    for (ChartPanel *chart : m_charts) {
        m_stack->removeWidget(chart);
        delete chart;
    }
    m_charts.clear();
    m_tabs->hide();
    m_save->hide();
    m_words->clear();
}

void ProbeCharts::showProbe(const app::ProbeRecord &record, const probes::Findings &findings)
{
    if (record.id != m_probe) {
        clear();
        m_probe = record.id;
        m_charts = chartsOf(m_probe, m_stack);
        for (ChartPanel *chart : m_charts) {
            m_stack->addWidget(chart);
            connect(chart, &ChartPanel::summaryChanged, this, &ProbeCharts::showWords);
            m_tabs->addTab(chart->title());
        }
        m_tabs->setVisible(m_charts.size() > 1);
        m_save->show();
        m_stack->setCurrentWidget(m_charts.front());
    }
    for (ChartPanel *chart : m_charts) {
        chart->showRecord(record, findings);
        chart->setRunning(record.state == probes::ProbeState::Running);
    }
    showWords();
}

void ProbeCharts::take(const std::vector<probes::Sample> &samples)
{
    bool any = false;
    for (const probes::Sample &sample : samples) {
        if (QLatin1StringView(sample.probe.data(), static_cast<qsizetype>(sample.probe.size())) == m_probe) {
            for (ChartPanel *chart : m_charts) {
                chart->take(sample);
            }
            any = true;
        }
    }
    if (any && !m_frame.isActive()) {
        m_frame.start();
    }
}

void ProbeCharts::showWords()
{
    const int index = m_tabs->currentIndex();
    m_words->setText(index >= 0 && index < static_cast<int>(m_charts.size())
                         ? m_charts[static_cast<std::size_t>(index)]->summary()
                         : QString());
}

void ProbeCharts::retranslate()
{
    m_save->setText(ChartPanel::tr("Save the chart"));
    m_none->setText(tr("Choose a test to see its chart."));
    m_tabs->setAccessibleName(tr("Charts of this test"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, m_charts[static_cast<std::size_t>(i)]->title());
    }
    showWords();
}

void ProbeCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace resetscope::ui
