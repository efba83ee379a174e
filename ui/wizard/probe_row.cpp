// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/probe_row.h"

#include "app/run/run_controller.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using State = probes::ProbeState;

namespace {

struct StateLook {
    QString icon;
    ColorRole role;
    QString words;
};

StateLook lookOf(State state)
{
    switch (state) {
    case State::Waiting:
        return {u"clock"_s, ColorRole::Idle, ProbeRow::tr("waiting")};
    case State::Running:
        return {u"pulse"_s, ColorRole::Running, ProbeRow::tr("running")};
    case State::Done:
        return {u"check"_s, ColorRole::Good, ProbeRow::tr("done")};
    case State::Skipped:
        return {u"skip"_s, ColorRole::Idle, ProbeRow::tr("not run")};
    case State::Failed:
        return {u"warning"_s, ColorRole::Warn, ProbeRow::tr("did not work")};
    case State::Cancelled:
        return {u"stop"_s, ColorRole::Warn, ProbeRow::tr("stopped")};
    }
    return {u"question"_s, ColorRole::Idle, QString()};
}

bool isOver(State state)
{
    return state != State::Waiting && state != State::Running;
}

}  // namespace

ProbeRow::ProbeRow(const QString &id, QWidget *parent) : QFrame(parent), m_id(id)
{
    setObjectName(u"probeRow:"_s + id);
    setProperty("card", true);
    setProperty("pressable", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    m_icon = new IconLabel(u"clock"_s, ColorRole::Idle, 20, this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    m_title = makeLabel(TextRole::Heading, this);
    m_state = makeLabel(TextRole::Small, this);
    m_state->setWordWrap(false);
    m_state->setProperty("text_role", u"muted"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_result = makeMuted(this);
    column->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    m_stop = makeButton(this, u"stop:"_s + id, "quiet");
    m_skip = makeButton(this, u"skip:"_s + id, "quiet");
    m_again = makeButton(this, u"again:"_s + id, "quiet");
    for (QPushButton *button : {m_stop, m_skip, m_again}) {
        button->setCursor(Qt::ArrowCursor);
        buttons->addWidget(button);
        button->hide();
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopRequested(m_id); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(m_id); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT rerunRequested(m_id); });
}

void ProbeRow::show(const app::ProbeRecord &record, const probes::Findings &findings, bool running, bool canRerun)
{
    StateLook look = lookOf(record.state);
    if (app::probeFoundProblem(record, findings)) {  // a tick would say that all is well
        look = {u"cause"_s, ColorRole::Bad, tr("found something")};
    }
    const QString title = app::probeTitle(m_id);
    m_icon->setIcon(look.icon, look.role);
    m_title->setText(title);
    QString state = look.words;
    if (isOver(record.state) && record.elapsed_s >= 0.05 && record.state != State::Skipped) {
        state = tr("%1 · %2").arg(look.words, record.elapsed_s < 10
                                                  ? tr("%1 s").arg(QLocale().toString(record.elapsed_s, 'f', 1))
                                                  : durationWords(record.elapsed_s));
    }
    m_state->setText(state);
    m_result->setText(app::probeResultLine(record, findings));
    m_result->setVisible(!m_result->text().isEmpty() && m_result->text() != look.words);
    m_bar->setVisible(record.state == State::Running);
    m_bar->setValue(static_cast<int>(std::lround(std::clamp(record.progress, 0.0, 1.0) * 1000)));
    m_bar->setAccessibleName(tr("Progress of: %1").arg(title));
    m_stop->setText(tr("Stop this test"));
    m_skip->setText(tr("Skip"));
    m_again->setText(tr("Run again"));
    m_stop->setAccessibleName(tr("Stop this test: %1").arg(title));
    m_skip->setAccessibleName(tr("Skip: %1").arg(title));
    m_again->setAccessibleName(tr("Run again: %1").arg(title));
    m_stop->setVisible(record.state == State::Running && running);
    m_skip->setVisible(record.state == State::Waiting && running);
    // What does not fit this service cannot be run either; what was only left out can.
    const bool leftOut = record.reason == u"clear_already" || record.reason == u"skipped_by_user";
    m_again->setVisible(isOver(record.state) && canRerun && (record.state != State::Skipped || leftOut));
    setAccessibleName(tr("%1: %2").arg(title, state));
    setAccessibleDescription(m_result->text());
}

QString ProbeRow::stateText() const
{
    return m_state->text();
}

QString ProbeRow::resultText() const
{
    return m_result->text();
}

void ProbeRow::setSelected(bool selected)
{
    setStyled(this, "tone", selected ? u"info"_s : QString());
}

void ProbeRow::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen(m_id);
    QFrame::mousePressEvent(event);
}

void ProbeRow::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        Q_EMIT chosen(m_id);
    }
    QFrame::focusInEvent(event);
}

void ProbeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT chosen(m_id);
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace resetscope::ui
