// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/place_card.h"

#include "ui/widgets/verdict.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using Stage = app::RemoteRun::Stage;

PlaceCard::PlaceCard(QWidget *parent) : Card(parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    m_icon = new IconLabel(u"service"_s, ColorRole::Idle, 20, this);
    m_name = asData(makeLabel(TextRole::Heading, this));
    m_name->setObjectName(u"placeName"_s);
    m_remove = makeButton(this, u"removePlace"_s, "quiet");
    m_remove->setIcon(themedIcon(u"cross"_s, ColorRole::TextMuted));
    QSizePolicy policy = m_remove->sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // all names on one line
    m_remove->setSizePolicy(policy);
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    head->addWidget(m_name, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    column()->addLayout(head);
    m_state = new Chip(this);
    m_state->setObjectName(u"placeState"_s);
    column()->addWidget(m_state, 0, Qt::AlignLeading);
    m_words = makeLabel(TextRole::Body, this);
    m_words->setObjectName(u"placeWords"_s);
    m_advice = makeMuted(this);
    // Progress comes from the other machine, in the words of the program there.
    m_line = asData(makeMuted(this));
    for (QLabel *label : {m_words, m_advice, m_line}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column()->addWidget(label);
    }
    column()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_stop = makeButton(this, u"stopPlace"_s);
    m_again = makeButton(this, u"againPlace"_s);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, &PlaceCard::stopAsked);
    connect(m_again, &QPushButton::clicked, this, &PlaceCard::againAsked);
    connect(m_remove, &QPushButton::clicked, this, &PlaceCard::removeAsked);
    clear();
}

void PlaceCard::clear()
{
    m_stop->setText(tr("Stop"));
    m_again->setText(tr("Try again"));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this place"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_advice, m_line, m_stop, m_again}) {
        part->hide();
    }
}

void PlaceCard::showRun(const app::RemoteRun &run)
{
    clear();
    m_name->setText(run.place().name());
    m_icon->setIcon(u"pulse"_s, ColorRole::Running);
    setTone(Tone::Neutral);
    m_state->setTone(Tone::Running);
    switch (run.stage()) {
    case Stage::Waiting:
    case Stage::Connecting:
        m_state->setText(tr("connecting"));
        break;
    case Stage::Looking:
        m_state->setText(tr("looking for the program there"));
        break;
    case Stage::Copying:
        m_state->setText(
            tr("copying the program: %1 %").arg(QLocale().toString(static_cast<int>(std::floor(run.copied() * 100)))));
        break;
    case Stage::Stopping:
        m_state->setText(tr("stopping"));
        break;
    default:
        m_state->setText(tr("testing"));
    }
    m_state->updateGeometry();
    m_line->setText(run.lastLine());
    m_line->setVisible(!run.lastLine().isEmpty());
    m_stop->setVisible(run.stage() != Stage::Stopping);
}

void PlaceCard::showOutcome(const app::PlaceOutcome &outcome, const app::PlaceRow *row)
{
    clear();
    m_name->setText(outcome.name);
    m_remove->setVisible(!outcome.here);
    if (!outcome.file || row == nullptr) {
        m_icon->setIcon(u"warning"_s, outcome.problem ? ColorRole::Bad : ColorRole::Idle);
        m_state->setTone(outcome.problem ? Tone::Bad : Tone::Neutral);
        m_state->setText(outcome.problem ? tr("no result") : tr("stopped"));
        if (outcome.problem) {
            m_words->setText(outcome.problem->sentence);
            m_words->show();
            m_advice->setText(outcome.problem->advice);
            m_advice->setVisible(!outcome.problem->advice.isEmpty());
        }
        m_again->show();
        m_state->updateGeometry();
        return;
    }
    Verdict verdict = verdictOf(*outcome.file);
    QString extra;
    switch (row->says) {
    case app::PlaceSays::NotFarEnough:
        extra = tr("Fine, but not tested as far as the limit seen elsewhere.");
        break;
    case app::PlaceSays::OtherService:
        extra = tr("This place measured another service, so it is left out.");
        break;
    default:
        break;
    }
    if (row->limit) {
        extra = tr("Limit: %1").arg(findingValue(*row->limit));
    }
    m_icon->setIcon(verdict.icon, verdict.role);
    m_state->setTone(outcome.file->findings.empty() ? Tone::Neutral : verdict.tone);
    m_state->setText(outcome.file->findings.empty() ? tr("no measurements")
                                                    : confidenceWords(outcome.file->diagnosis.confidence));
    m_state->setVisible(row->says != app::PlaceSays::Unknown || outcome.file->findings.empty());
    m_words->setText(verdict.words);
    m_words->show();
    m_advice->setText(outcome.cutOff ? (extra + u' ' + tr("It was stopped before its end.")).trimmed() : extra);
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_state->updateGeometry();
}

}  // namespace resetscope::ui
