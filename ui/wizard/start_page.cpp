// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/start_page.h"

#include "ui/widgets/card_row.h"
#include "ui/widgets/parts.h"
#include "ui/wizard/practice_dialog.h"
#include "ui/wizard/recent_cases.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kCasesKey("start/cases");

}  // namespace

StartPage::StartPage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    auto *row = new CardRow(this, 200);
    m_diagnose = new ActionCard(u"pulse"_s, ColorRole::Accent, row);
    m_diagnose->setObjectName(u"diagnoseCard"_s);
    m_open = new ActionCard(u"open"_s, ColorRole::Warn, row);
    m_open->setObjectName(u"openCard"_s);
    m_practice = new ActionCard(u"practice"_s, ColorRole::Good, row);
    m_practice->setObjectName(u"practiceCard"_s);
    m_training = new ActionCard(u"book"_s, ColorRole::Running, row);
    m_training->setObjectName(u"trainingCard"_s);
    for (ActionCard *card : {m_diagnose, m_open, m_practice, m_training}) {
        row->add(card);
    }
    auto *longRow = new CardRow(this, 300);
    m_watch = new ActionCard(u"clock"_s, ColorRole::Running, longRow);
    m_watch->setObjectName(u"watchCard"_s);
    m_observe = new ActionCard(u"relay"_s, ColorRole::Accent, longRow);
    m_observe->setObjectName(u"observeCard"_s);
    longRow->add(m_watch);
    longRow->add(m_observe);
    auto *evidenceRow = new CardRow(this, 300);
    m_capture = new ActionCard(u"log"_s, ColorRole::Accent, evidenceRow);
    m_capture->setObjectName(u"captureCard"_s);
    evidenceRow->add(m_capture);
    m_ask = new ActionCard(u"person"_s, ColorRole::Good, evidenceRow);
    m_ask->setObjectName(u"askCard"_s);
    evidenceRow->add(m_ask);
    m_evidenceTitle = makeLabel(TextRole::Heading, this);
    m_longTitle = makeLabel(TextRole::Heading, this);
    m_problem = new MessageBox(this);
    m_recentTitle = makeLabel(TextRole::Heading, this);
    m_cards = row;
    body()->addWidget(m_problem);
    body()->addWidget(row);
    body()->addSpacing(space::s);
    body()->addWidget(m_evidenceTitle);
    body()->addWidget(evidenceRow);
    body()->addSpacing(space::s);
    body()->addWidget(m_longTitle);
    body()->addWidget(longRow);
    body()->addSpacing(space::s);
    m_recentBox = new QWidget(this);
    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(space::s);
    recent->addWidget(m_recentTitle);
    m_recent = new RecentCases(session, m_recentBox);
    recent->addWidget(m_recent);
    body()->addWidget(m_recentBox);
    body()->addStretch(1);
    // Where the last start found cases they are expected again: nothing jumps when they are read.
    placeRecent(QSettings().value(kCasesKey).toBool());
    connect(m_recent, &RecentCases::filled, this, [this](bool any) {
        if (any != m_recentFirst) {
            placeRecent(any);
            QSettings().setValue(kCasesKey, any);
        }
    });

    const auto diagnose = [this] {
        Session &shared = this->session();
        if (shared.hasResults() || !shared.practice().isEmpty()) {
            shared.stopPractice();
            shared.newCase();
        }
        shared.goTo(Step::WhatHappened);
    };
    connect(m_diagnose, &QAbstractButton::clicked, this, diagnose);
    connect(mainButton(), &QPushButton::clicked, this, diagnose);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openFileDialog);
    connect(m_practice, &QAbstractButton::clicked, this, &StartPage::openPracticeDialog);
    connect(m_training, &QAbstractButton::clicked, this, [this] { this->session().goTo(Step::Training); });
    connect(m_watch, &QAbstractButton::clicked, this, [this] { this->session().goTo(Step::Watch); });
    connect(m_observe, &QAbstractButton::clicked, this, [this] { this->session().goTo(Step::Observe); });
    connect(m_ask, &QAbstractButton::clicked, this, [this] { this->session().goTo(Step::Ask); });
    connect(m_capture, &QAbstractButton::clicked, this, [this] { this->session().goTo(Step::Capture); });
    connect(m_recent, &RecentCases::problem, this, [this](const QString &text) { m_problem->show(Tone::Bad, text); });
    retranslate();
}

void StartPage::placeRecent(bool first)
{
    m_recentFirst = first;
    body()->removeWidget(m_recentBox);
    // Who comes back looks for the own cases: above the cards, where they are seen without scrolling.
    const int at = first ? body()->indexOf(m_cards) : body()->count() - 1;
    body()->insertWidget(at, m_recentBox);
}

void StartPage::entered()
{
    m_problem->hide();
    m_recent->entered();
}

void StartPage::openFileDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a saved case"), QString(), tr("Resetscope case (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto problem = session().openFile(path)) {
        m_problem->show(Tone::Bad, *problem);
        return;
    }
    session().goTo(Step::Cause);
}

void StartPage::openPracticeDialog()
{
    PracticeDialog dialog(session(), this);
    if (dialog.exec() == QDialog::Accepted) {
        session().goTo(Step::WhatHappened);
    }
}

void StartPage::retranslate()
{
    setHeading(tr("Why do my connections break?"),
               tr("Resetscope measures how your connections end, says what most likely ends them, and gives you the "
                  "setting that stops it."));
    m_diagnose->setTexts(tr("Diagnose a service"),
                         tr("A program says “connection reset” or simply hangs. Find out why, in a few clicks."));
    m_open->setTexts(tr("Open a saved case"),
                     tr("Look at a case that somebody sent you as a file, with all its measurements."));
    m_practice->setTexts(tr("Practice on a built-in fault"),
                         tr("See how it works, safely: the fault runs on this computer only and ends when you close "
                            "it."));
    m_training->setTexts(tr("Training"),
                         tr("Short lessons on real faults, mystery rounds against the program, and a certificate."));
    m_evidenceTitle->setText(tr("For evidence that somebody recorded"));
    m_ask->setTexts(
        tr("I have files from the server"),
        tr("Logs, configurations, or what the administrator's script printed. See what they say and whether "
           "the limits along the way fit."));
    m_capture->setTexts(tr("I have a packet capture"),
                        tr("A file from tcpdump or Wireshark (pcap, pcapng, also gzip). See who sent every reset, and "
                           "why."));
    m_longTitle->setText(tr("For trouble that comes and goes"));
    m_watch->setTexts(tr("Watch for hours"),
                      tr("Keeps a few connections open beside your work, notes every one that breaks, and names the "
                         "pattern."));
    m_observe->setTexts(tr("Observe my application"),
                        tr("Let your own program connect through Resetscope and see how each of its connections "
                           "ends."));
    m_recentTitle->setText(tr("Recent cases"));
    mainButton()->setText(tr("Diagnose a service"));
}

}  // namespace resetscope::ui
