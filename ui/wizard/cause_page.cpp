// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/cause_page.h"

#include "ui/tree/tree_panel.h"
#include "ui/widgets/card_row.h"
#include "ui/widgets/glossary_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/cause_parts.h"
#include "ui/wizard/places_dialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEvidence = 5;
constexpr double kVisible_llr = 0.1;  // weaker evidence is not worth a line
constexpr double kStrong_llr = 3.0;   // fills the bar: makes a cause twenty times as likely
constexpr double kRuledOut = 0.02;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString bullets(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences) {
        lines << u"\u2022 "_s + sentence;
    }
    return lines.join(u'\n');
}

QString percentWords(double probability)
{
    if (probability < 0.01) {
        return CausePage::tr("under 1 %");
    }
    if (probability > 0.99) {
        return CausePage::tr("over 99 %");
    }
    return CausePage::tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(probability * 100))));
}

QString strengthWords(double llr)
{
    const double size = std::abs(llr);
    return size >= 2.0 ? CausePage::tr("strong") : (size >= 0.7 ? CausePage::tr("clear") : CausePage::tr("weak"));
}

}  // namespace

CausePage::CausePage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setObjectName(u"causePage"_s);
    setBack(Step::Tests);
    footer()->addStretch(1);
    m_places = makeButton(this, u"otherPlace"_s);
    footer()->addWidget(m_places);
    connect(m_places, &QPushButton::clicked, this, [this] { PlacesDialog(this->session().caseFile(), this).exec(); });

    m_verdict = new Card(this, space::xl);
    m_verdict->setObjectName(u"verdictCard"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    m_icon = new IconLabel(u"cause"_s, ColorRole::Bad, 26, m_verdict);
    m_icon->setDisc(ColorRole::BadSoft);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    m_headline = makeLabel(TextRole::Title, m_verdict);
    m_headline->setObjectName(u"headline"_s);
    asData(m_headline);
    words->addWidget(m_headline);
    auto *sure = new QHBoxLayout;
    sure->setSpacing(space::m);
    m_sureWords = makeLabel(TextRole::Heading, m_verdict);
    m_sureWords->setWordWrap(false);
    m_sureWords->setObjectName(u"howSure"_s);
    m_sureBar = new QProgressBar(m_verdict);
    m_sureBar->setRange(0, 100);
    m_sureBar->setTextVisible(false);
    m_sureBar->setMaximumWidth(260);
    sure->addWidget(m_sureWords);
    sure->addWidget(m_sureBar, 1);
    sure->addStretch(1);
    words->addLayout(sure);
    head->addLayout(words, 1);
    m_verdict->column()->addLayout(head);
    m_explanation = new GlossaryLabel(m_verdict);
    m_explanation->setObjectName(u"explanation"_s);
    m_verdict->column()->addSpacing(space::s);
    m_verdict->column()->addWidget(m_explanation);
    m_side = new SidePicture(m_verdict);
    m_sideWords = makeLabel(TextRole::Heading, m_verdict);
    m_sideWords->setAlignment(Qt::AlignCenter);
    m_verdict->column()->addWidget(m_side);
    m_verdict->column()->addWidget(m_sideWords);
    body()->addWidget(m_verdict);

    m_second = new MessageBox(this);
    m_second->setObjectName(u"secondFault"_s);
    body()->addWidget(m_second);

    m_analogy = new Card(this);
    m_analogy->setTone(Tone::Info);
    auto *analogyRow = new QHBoxLayout;
    analogyRow->setSpacing(space::m);
    analogyRow->addWidget(new IconLabel(u"light"_s, ColorRole::Accent, 22, m_analogy), 0, Qt::AlignTop);
    m_analogyText = makeLabel(TextRole::Body, m_analogy);
    analogyRow->addWidget(m_analogyText, 1);
    m_analogy->column()->addLayout(analogyRow);
    body()->addWidget(m_analogy);

    m_nextBox = section(m_nextTitle, u"nextTest"_s);
    m_missing = makeLabel(TextRole::Body, m_nextBox);
    m_nextText = makeLabel(TextRole::Body, m_nextBox);
    m_nextBox->column()->addWidget(m_missing);
    m_nextBox->column()->addWidget(m_nextText);
    auto *nextRow = new QHBoxLayout;
    m_runNext = makeButton(m_nextBox, u"runNext"_s);
    nextRow->addWidget(m_runNext);
    nextRow->addStretch(1);
    m_nextBox->column()->addLayout(nextRow);

    auto *evidence = new CardRow(this, 330);
    m_evidence = evidence;
    const auto side = [this](QLabel *&title, QVBoxLayout *&list) {
        auto *card = new Card(m_evidence);
        title = makeLabel(TextRole::Heading, card);
        card->column()->addWidget(title);
        list = new QVBoxLayout;
        list->setSpacing(space::s);
        card->column()->addLayout(list);
        card->column()->addStretch(1);
        return card;
    };
    m_forBox = side(m_forTitle, m_for);
    m_againstBox = side(m_againstTitle, m_against);
    m_forBox->setObjectName(u"evidenceFor"_s);
    m_againstBox->setObjectName(u"evidenceAgainst"_s);
    evidence->add(m_forBox);
    evidence->add(m_againstBox);
    body()->addWidget(m_evidence);

    m_folklore = new MessageBox(this);
    m_folklore->setObjectName(u"folklore"_s);
    body()->addWidget(m_folklore);

    m_rankBox = section(m_rankTitle, u"ranking"_s);
    m_rank = new QVBoxLayout;
    m_rank->setSpacing(space::s);
    m_rankBox->column()->addLayout(m_rank);
    m_ruledTitle = makeLabel(TextRole::Heading, m_rankBox);
    m_rankBox->column()->addSpacing(space::s);
    m_rankBox->column()->addWidget(m_ruledTitle);
    m_ruled = new QVBoxLayout;
    m_ruled->setSpacing(space::xs);
    m_rankBox->column()->addLayout(m_ruled);

    m_changeBox = section(m_changeTitle, u"wouldChange"_s);
    m_change = makeLabel(TextRole::Body, m_changeBox);
    m_changeBox->column()->addWidget(m_change);

    m_treeBox = section(m_treeTitle, u"treeBox"_s);
    m_tree = new TreePanel(m_treeBox);
    m_tree->setMinimumHeight(460);
    m_treeBox->column()->addWidget(m_tree);
    body()->addStretch(1);

    connect(mainButton(), &QPushButton::clicked, this, [this] {
        const app::Diagnosis &diagnosis = this->session().caseFile().diagnosis;
        this->session().goTo(diagnosis.abstained || diagnosis.cause == app::Cause::Healthy ? Step::Report : Step::Fix);
    });
    connect(m_runNext, &QPushButton::clicked, this, [this] {
        if (!m_nextProbe.isEmpty()) {
            this->session().runProbeToo(m_nextProbe);
            this->session().goTo(Step::Tests);
        }
    });
    const auto refreshIfSeen = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&session, &Session::diagnosisChanged, this, refreshIfSeen);
    connect(&session, &Session::caseChanged, this, refreshIfSeen);
    connect(&session, &Session::runFinished, this, refreshIfSeen);
    retranslate();
}

Card *CausePage::section(QLabel *&title, const QString &name)
{
    auto *card = new Card(this);
    card->setObjectName(name);
    title = makeLabel(TextRole::Heading, card);
    card->column()->addWidget(title);
    body()->addWidget(card);
    return card;
}

void CausePage::entered()
{
    refresh();
}

void CausePage::refresh()
{
    const app::CaseFile &file = session().caseFile();
    fillVerdict(file);
    fillEvidence(file.diagnosis);
    fillRanking(file.diagnosis);
    fillNext(file);
    m_tree->setCase(file);
}

void CausePage::fillVerdict(const app::CaseFile &file)
{
    const app::Diagnosis &diagnosis = file.diagnosis;
    const bool measured = !file.findings.empty();
    const bool unsure = diagnosis.abstained || !measured;
    const bool healthy = !unsure && diagnosis.cause == app::Cause::Healthy;
    const Verdict verdict = verdictOf(file);
    setHeading(unsure ? tr("What we know so far") : (healthy ? tr("The result") : tr("The likely cause")),
               session().isRunning() ? tr("The tests are still running; this page follows them.") : QString());

    m_icon->setIcon(verdict.icon, verdict.role);
    m_icon->setDisc(healthy ? ColorRole::GoodSoft : (unsure ? ColorRole::WarnSoft : ColorRole::BadSoft));
    if (!measured) {
        m_headline->setText(tr("Nothing was measured, so nothing can be said yet."));
    } else if (diagnosis.headline.isEmpty()) {
        m_headline->setText(unsure ? tr("We cannot tell yet. Here is what would.") : verdict.words);
    } else {
        m_headline->setText(diagnosis.headline);
    }
    m_sureWords->setVisible(!unsure);
    m_sureBar->setVisible(!unsure);
    m_sureWords->setText(tr("We are %1").arg(confidenceWords(diagnosis.confidence)));
    m_sureBar->setValue(static_cast<int>(std::lround(diagnosis.confidence * 100)));
    m_sureBar->setAccessibleName(tr("How sure"));
    m_sureBar->setAccessibleDescription(m_sureWords->text());
    QString explanation = diagnosis.explanation;
    const app::CauseText text = app::causeText(diagnosis.cause);
    if (explanation.isEmpty()) {
        explanation = unsure
                          ? tr("The tests have not shown enough to name a cause. Guessing would only send you to the "
                               "wrong person.")
                          : text.explanation;
    }
    m_explanation->setPlain(explanation);

    m_side->setVisible(measured && (healthy || !unsure));
    m_side->setSide(unsure || healthy ? app::Side::Unknown : diagnosis.side, healthy);
    QString whose;
    if (healthy) {
        whose = tr("All three did their job while we watched.");
    } else if (!unsure) {
        switch (diagnosis.side) {
        case app::Side::ThisComputer:
            whose = tr("The cause is on this computer.");
            break;
        case app::Side::Path:
            whose = tr("The cause is on the way, between this computer and the service.");
            break;
        case app::Side::Service:
            whose = tr("The cause is at the service.");
            break;
        case app::Side::Unknown:
            whose = tr("Which of the three it is cannot be told from here. A test from another place can tell.");
            break;
        }
    }
    m_sideWords->setText(whose);
    m_sideWords->setVisible(!whose.isEmpty());

    m_analogy->setVisible(!unsure && !text.analogy.isEmpty());
    m_analogyText->setText(tr("An everyday comparison: %1").arg(text.analogy));
    m_folklore->hide();
    if (!unsure && !text.folklore.isEmpty()) {
        m_folklore->show(Tone::Info, text.folklore);
    }
    m_second->hide();
    if (diagnosis.second && !unsure) {
        m_second->show(Tone::Warn,
                       tr("There is a second problem at the same time: %1 It has its own evidence and its own "
                          "fix.")
                           .arg(app::causeText(*diagnosis.second).title + u'.'));
    }

    mainButton()->setText(unsure || healthy ? tr("Make a report") : tr("Show the fix"));
    mainButton()->setEnabled(measured);
    // Only what a place can reach by itself can be tested from there.
    m_places->setVisible(measured && !session().isRunning() && file.target.port > 0);
    m_places->setText(tr("Test from another place"));
}

void CausePage::fillEvidence(const app::Diagnosis &diagnosis)
{
    empty(m_for);
    empty(m_against);
    std::vector<const app::Contribution *> parts;
    for (const app::Contribution &part : diagnosis.contributions) {
        if (part.cause == diagnosis.cause && std::abs(part.llr) >= kVisible_llr && !part.text.isEmpty()) {
            parts.push_back(&part);
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto *a, const auto *b) { return std::abs(a->llr) > std::abs(b->llr); });
    int speaksFor = 0;
    int speaksAgainst = 0;
    for (const app::Contribution *part : parts) {
        int &count = part->llr > 0 ? speaksFor : speaksAgainst;
        if (++count > kMostEvidence) {
            continue;
        }
        QVBoxLayout *list = part->llr > 0 ? m_for : m_against;
        auto *row = new StrengthRow(part->text, std::abs(part->llr) / kStrong_llr, strengthWords(part->llr),
                                    part->llr > 0 ? ColorRole::Good : ColorRole::Warn, m_evidence);
        row->setProperty("evidence", part->node);
        list->addWidget(row);
    }
    if (speaksFor == 0) {
        m_for->addWidget(makeMuted(m_evidence, tr("Nothing yet.")));
    }
    if (speaksAgainst == 0) {
        m_against->addWidget(makeMuted(m_evidence, tr("Nothing that was measured speaks against it.")));
    }
    m_evidence->setVisible(!parts.empty());
    const QString cause = app::causeText(diagnosis.cause).title;
    m_forTitle->setText(diagnosis.abstained ? tr("What points to \u201c%1\u201d").arg(cause)
                                            : tr("What speaks for it"));
    m_againstTitle->setText(diagnosis.abstained ? tr("What speaks against that") : tr("What speaks against it"));
}

void CausePage::fillRanking(const app::Diagnosis &diagnosis)
{
    empty(m_rank);
    empty(m_ruled);
    m_rankBox->setVisible(!diagnosis.ranking.empty());
    bool anyRuledOut = false;
    int shown = 0;
    for (const app::RankedCause &ranked : diagnosis.ranking) {
        const QString title = app::causeText(ranked.cause).title;
        if (ranked.probability >= kRuledOut || shown < 2) {
            const bool first = shown == 0 && !diagnosis.abstained;
            m_rank->addWidget(new StrengthRow(title, ranked.probability, percentWords(ranked.probability),
                                              first ? ColorRole::Accent : ColorRole::BorderStrong, m_rankBox));
            ++shown;
            continue;
        }
        // Only what a measurement spoke against was ruled out; the rest was merely never likely.
        const app::Contribution *reason = nullptr;
        for (const app::Contribution &part : diagnosis.contributions) {
            if (part.cause == ranked.cause && part.llr < -kVisible_llr && !part.text.isEmpty() &&
                (!reason || part.llr < reason->llr)) {
                reason = &part;
            }
        }
        if (reason) {
            m_ruled->addWidget(makeMuted(m_rankBox, tr("%1. Why not: %2").arg(title, reason->text)));
            anyRuledOut = true;
        }
    }
    m_ruledTitle->setVisible(anyRuledOut);
}

/// As the plan of the case would run it, with its waiting.
double CausePage::longestOf(const QString &probe) const
{
    const auto plan = app::planFor(session().request());
    const auto found = std::find_if(plan.begin(), plan.end(), [&](const auto &planned) { return planned.id == probe; });
    return found == plan.end() ? 0 : found->longest_s;
}

void CausePage::fillNext(const app::CaseFile &file)
{
    const app::Diagnosis &diagnosis = file.diagnosis;
    const bool unsure = diagnosis.abstained || file.findings.empty() || diagnosis.confidence < 0.9;
    m_missing->setText(bullets(diagnosis.missing));
    m_missing->setVisible(!diagnosis.missing.isEmpty());
    m_nextProbe.clear();
    QString words;
    const auto best = std::find_if(diagnosis.nextTests.begin(), diagnosis.nextTests.end(),
                                   [](const app::NextTest &next) { return next.available; });
    if (best != diagnosis.nextTests.end()) {
        m_nextProbe = best->probe;
        words = tr("The test that would help most: %1. %2").arg(app::probeTitle(best->probe), best->why);
        const double longest_s = longestOf(best->probe);
        m_runNext->setText(longest_s >= 1 ? tr("Run this test (up to %1)").arg(durationWords(longest_s))
                                          : tr("Run this test"));
    } else if (!diagnosis.nextTests.empty()) {
        const app::NextTest &next = diagnosis.nextTests.front();
        words = tr("The test that would help most: %1. %2 This version does not have that test yet.")
                    .arg(app::probeTitle(next.probe), next.why);
    }
    m_nextText->setText(words);
    m_nextText->setVisible(!words.isEmpty());
    m_runNext->setVisible(!m_nextProbe.isEmpty() && !session().isRunning());
    m_nextBox->setVisible(unsure && !(words.isEmpty() && diagnosis.missing.isEmpty()));
    // One main action: while nothing is certain, the test that would make it so.
    const bool testFirst = diagnosis.abstained && !m_runNext->isHidden() && !m_nextBox->isHidden();
    setMainAction(testFirst ? m_runNext : mainButton());
    m_nextTitle->setText(diagnosis.abstained || file.findings.empty() ? tr("Not tested yet, and what would help")
                                                                      : tr("What would make us surer"));
    m_change->setText(bullets(diagnosis.wouldChange));
    m_changeBox->setVisible(!diagnosis.wouldChange.isEmpty());
}

void CausePage::retranslate()
{
    m_rankTitle->setText(tr("All possible causes, most likely first"));
    m_ruledTitle->setText(tr("Ruled out, and why"));
    m_changeTitle->setText(tr("What would change this verdict"));
    m_treeTitle->setText(tr("How we got there"));
    refresh();
}

}  // namespace resetscope::ui
