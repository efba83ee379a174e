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
#include <QTabBar>
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
    m_tabs->tabBar()->setDrawBase(false);  // the style draws it in a colour of its own
    m_ladder = new LadderView(m_tabs);
    m_tabs->addTab(m_ladder, QString());

    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_signals = new QWidget(scroll);
    m_signals->setObjectName(u"captureSignals"_s);
    m_grid = new QGridLayout(m_signals);
    m_grid->setContentsMargins(space::m, space::m, space::m, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_signalsHint = makeMuted(m_signals);
    m_ends = new QWidget(m_signals);
    auto *ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(space::s);
    m_endOther = makeMuted(m_ends);
    m_endNamed = makeMuted(m_ends);
    m_endOther->setWordWrap(false);
    m_endNamed->setWordWrap(false);
    m_endNamed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    ends->addWidget(m_endOther, 1);
    ends->addWidget(m_endNamed, 1);
    m_grid->addWidget(m_signalsHint, 0, 0);
    m_grid->addWidget(m_ends, 0, 1);
    m_expert = new QWidget(m_signals);
    auto *facts = new QVBoxLayout(m_expert);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(space::xs);
    m_more = new Disclosure(m_expert, m_signals);
    m_more->setObjectName(u"captureExpert"_s);
    auto *all = new QWidget(scroll);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, space::m);
    rows->setSpacing(space::xs);
    rows->addWidget(m_signals);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space::m, 0, space::m, 0);
    below->addWidget(m_more, 0, Qt::AlignLeading);
    below->addWidget(m_expert);
    rows->addLayout(below);
    rows->addStretch(1);
    scroll->setWidget(all);
    all->setAutoFillBackground(false);
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
    m_signalsHint->setText(tr("Who each sign points at; the longer the bar, the more it counts."));
    m_more->setTexts(tr("More for experts"), tr("Hide what is for experts"));
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
    const auto speaks = [](const app::LadderSignal &each) { return each.vote != Origin::Unknown && each.weight > 0; };
    const auto firstFact = std::stable_partition(all.begin(), all.end(), speaks);
    fillFacts({firstFact, all.end()});
    all.erase(firstFact, all.end());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.weight > b.weight; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        const app::LadderSignal &signal = all[i];
        Row &made = row(i);
        made.title->setText(app::signalTitle(signal.id.toStdString()));
        made.value->setText(app::signalValue(signal.id, signal.value));
        made.value->setProperty("data", true);
        made.bar->setVote(signal.vote, signal.weight);
        const QString words = tr("%1 (%2)", "who, how strongly")
                                  .arg(app::originText(signal.vote), app::report::strengthText(signal.weight));
        made.words->setText(words);
        made.bar->setAccessibleName(tr("Speaks for: %1").arg(words));
        for (QWidget *part : std::initializer_list<QWidget *>{made.title, made.value, made.bar, made.words}) {
            part->show();
        }
    }
    for (std::size_t i = all.size(); i < m_rows.size(); ++i) {
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_rows[i].title, m_rows[i].value, m_rows[i].bar, m_rows[i].words}) {
            part->hide();
        }
    }
    const auto votes = [&](Origin who) {
        return std::any_of(all.begin(), all.end(), [&](const auto &each) { return each.vote == who; });
    };
    m_endOther->setText(tr("someone else"));
    m_endNamed->setText(votes(Origin::Client) && votes(Origin::Server)
                            ? tr("one of the ends")
                            : app::originText(votes(Origin::Client) ? Origin::Client : Origin::Server));
    m_signalsHint->setVisible(!all.empty());
    m_ends->setVisible(!all.empty());
}

void CaptureDetail::fillFacts(const std::vector<app::LadderSignal> &facts)
{
    while (m_facts.size() < facts.size()) {
        m_facts.emplace_back(makeLabel(TextRole::Body, m_expert), makeMuted(m_expert));
        m_expert->layout()->addWidget(m_facts.back().first);
        m_expert->layout()->addWidget(asData(m_facts.back().second));
    }
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const bool used = i < facts.size();
        m_facts[i].first->setVisible(used);
        m_facts[i].second->setVisible(used);
        if (used) {
            m_facts[i].first->setText(app::signalTitle(facts[i].id.toStdString()));
            m_facts[i].second->setText(app::signalValue(facts[i].id, facts[i].value));
        }
    }
    m_more->setVisible(!facts.empty());
    if (facts.empty()) {
        m_more->setOpen(false);
    }
}

}  // namespace resetscope::ui
