// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/capture_detail.h"

#include "app/capture/capture_text.h"
#include "app/report/ladder_drawing.h"
#include "app/report/report_text.h"
#include "ui/charts/capture_chart.h"
#include "ui/charts/ladder_view.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using probes::capture::Origin;

namespace {

constexpr double kFullWeight = 6;  ///< nats: beyond that the bar is full

}  // namespace

VoteBar::VoteBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void VoteBar::setVote(Origin vote, double weight)
{
    m_vote = vote;
    m_weight = weight;
    update();
}

void VoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const QRectF track(0, height() / 2.0 - 5, width(), 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::IdleSoft));
    painter.drawRoundedRect(track, 3, 3);
    const double middle = width() / 2.0;
    if (m_vote != Origin::Unknown && m_weight > 0) {
        const double wide = std::max(3.0, std::min(1.0, m_weight / kFullWeight) * (middle - 1));
        const bool leading = m_vote == Origin::Path;
        const bool left = leading != (layoutDirection() == Qt::RightToLeft);
        painter.setBrush(senderColor(m_vote));
        painter.drawRoundedRect(QRectF(left ? middle - wide : middle, track.top(), wide, track.height()), 2, 2);
    }
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1.5));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
}

CaptureDetail::CaptureDetail(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_title = asData(makeLabel(TextRole::Heading, this));
    m_title->setObjectName(u"captureConnection"_s);
    m_verdict = makeLabel(TextRole::Body, this);
    m_verdict->setObjectName(u"captureVerdict"_s);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"captureTabs"_s);
    m_tabs->setDocumentMode(true);
    m_ladder = new LadderView(m_tabs);
    m_tabs->addTab(m_ladder, QString());

    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_signals = new QWidget(scroll);
    m_signals->setObjectName(u"captureSignals"_s);
    m_grid = new QGridLayout(m_signals);
    m_grid->setContentsMargins(space::m, space::m, space::m, space::m);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_signalsHint = makeMuted(m_signals);
    m_grid->addWidget(m_signalsHint, 0, 0, 1, 2);
    scroll->setWidget(m_signals);
    // The surface of the card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_signals->setAutoFillBackground(false);
    m_tabs->addTab(scroll, QString());

    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(m_tabs, 1);
    retranslate();
    clear();
}

void CaptureDetail::retranslate()
{
    m_tabs->setTabText(0, tr("The connection"));
    m_tabs->setTabText(1, tr("How we know"));
    m_signalsHint->setText(tr("The longer a bar, the more it counts."));
    if (m_shown) {
        setLadder(m_shown);
    } else {
        clear();
    }
}

void CaptureDetail::clear()
{
    m_shown.reset();
    m_title->setText(tr("No reset is selected"));
    m_verdict->setText(tr("Choose one in the table or in the picture above it."));
    m_ladder->clear(tr("Choose a reset to see its connection."));
    fillSignals();
}

void CaptureDetail::setWaiting()
{
    m_ladder->clear(tr("Reading the connection…"));
}

void CaptureDetail::setLadder(const std::shared_ptr<const app::CaseLadder> &ladder)
{
    m_shown = ladder;
    m_title->setText(app::report::ladderTitle(*ladder));
    m_verdict->setText(app::report::ladderVerdict(*ladder));
    if (ladder->ladder.packets.empty()) {
        m_ladder->clear(tr("The file cannot be read any more, so the connection cannot be shown."));
    } else {
        m_ladder->setLadder(*ladder);
    }
    fillSignals();
}

CaptureDetail::Row &CaptureDetail::row(std::size_t index)
{
    while (m_rows.size() <= index) {
        Row made{};
        made.title = makeLabel(TextRole::Body, m_signals);
        made.value = makeMuted(m_signals);
        made.bar = new VoteBar(m_signals);
        made.words = makeMuted(m_signals);
        const int at = 2 + static_cast<int>(m_rows.size()) * 3;
        m_grid->addWidget(made.title, at, 0);
        m_grid->addWidget(made.value, at + 1, 0, Qt::AlignTop);
        m_grid->addWidget(made.bar, at, 1, Qt::AlignVCenter);
        m_grid->addWidget(made.words, at + 1, 1, Qt::AlignTop);
        m_grid->setRowMinimumHeight(at + 2, space::xs);
        m_rows.push_back(made);
    }
    return m_rows[index];
}

void CaptureDetail::fillSignals()
{
    std::vector<app::LadderSignal> all = m_shown ? m_shown->evidence : std::vector<app::LadderSignal>();
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.weight > b.weight; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        const app::LadderSignal &signal = all[i];
        Row &made = row(i);
        const bool speaks = signal.vote != Origin::Unknown && signal.weight > 0;
        made.title->setText(app::signalTitle(signal.id.toStdString()));
        made.value->setText(app::signalValue(signal.id, signal.value));
        made.value->setProperty("data", true);
        made.bar->setVote(signal.vote, speaks ? signal.weight : 0);
        const QString words = speaks ? tr("%1 (%2)", "who, how strongly")
                                           .arg(app::originText(signal.vote), app::report::strengthText(signal.weight))
                                     : tr("information only");
        made.words->setText(words);
        made.bar->setAccessibleName(tr("Speaks for: %1").arg(words));
        for (QWidget *part : {static_cast<QWidget *>(made.title), static_cast<QWidget *>(made.value),
                              static_cast<QWidget *>(made.words)}) {
            part->show();
        }
        made.bar->setVisible(speaks);
    }
    for (std::size_t i = all.size(); i < m_rows.size(); ++i) {
        m_rows[i].title->hide();
        m_rows[i].value->hide();
        m_rows[i].bar->hide();
        m_rows[i].words->hide();
    }
    m_grid->setRowStretch(2 + static_cast<int>(m_rows.size()) * 3 + 40, 1);
    m_signalsHint->setVisible(!all.empty());
}

}  // namespace resetscope::ui
