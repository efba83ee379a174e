// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/symptoms_page.h"

#include "ui/widgets/card_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glossary_label.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause_ms = 150;

struct Words {
    QString title;
    QString text;
};

/// The words of an answer. A function of literals, so that the translation tools find them.
Words answerWords(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        return {SymptomsPage::tr("I don't know"), QString()};
    }
    if (key == u"when") {
        if (value == u"after_quiet") {
            return {SymptomsPage::tr("After a quiet time"), SymptomsPage::tr("The first click after a break fails.")};
        }
        if (value == u"during_long_request") {
            return {SymptomsPage::tr("While waiting for a long answer"),
                    SymptomsPage::tr("A report, an export, a slow search.")};
        }
        if (value == u"large_upload") {
            return {SymptomsPage::tr("While sending something large"), SymptomsPage::tr("An upload, a big form.")};
        }
        if (value == u"large_download") {
            return {SymptomsPage::tr("While receiving something large"), SymptomsPage::tr("A download stops halfway.")};
        }
        if (value == u"at_connect") {
            return {SymptomsPage::tr("Right at the start"), SymptomsPage::tr("It never works, not even once.")};
        }
        if (value == u"under_load") {
            return {SymptomsPage::tr("When many people use it"), SymptomsPage::tr("At busy hours.")};
        }
        if (value == u"after_deploy") {
            return {SymptomsPage::tr("Around an update or restart"),
                    SymptomsPage::tr("A new version was installed just then.")};
        }
        return {SymptomsPage::tr("Now and then"), SymptomsPage::tr("No pattern that I can see.")};
    }
    if (key == u"scope") {
        if (value == u"one_client") {
            return {SymptomsPage::tr("Only one computer or program"), QString()};
        }
        return {SymptomsPage::tr("Several people or programs"), QString()};
    }
    if (value == u"always") {
        return {SymptomsPage::tr("It was always like this"), QString()};
    }
    return {SymptomsPage::tr("Since a recent change"), QString()};
}

}  // namespace

SymptomsPage::SymptomsPage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setBack(Step::Start);
    m_pasteTitle = makeLabel(TextRole::Heading, this);
    m_paste = new QPlainTextEdit(this);
    m_paste->setObjectName(u"pasteBox"_s);
    m_paste->setProperty("data", true);
    m_paste->setTabChangesFocus(true);
    m_paste->setFont(Theme::instance().font(TextRole::Mono));
    m_paste->setFixedHeight(116);
    m_pasteTitle->setBuddy(m_paste);
    body()->addWidget(m_pasteTitle);
    body()->addWidget(m_paste);

    m_result = new Card(this);
    m_result->setObjectName(u"recognized"_s);
    m_result->setTone(Tone::Info);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new IconLabel(u"light"_s, ColorRole::Accent, 20, m_result), 0, Qt::AlignTop);
    m_what = makeLabel(TextRole::Heading, m_result);
    head->addWidget(m_what, 1);
    m_meaning = new GlossaryLabel(m_result);
    m_caution = new GlossaryLabel(m_result);
    m_chipBox = new QWidget(m_result);
    m_chips = new FlowLayout(m_chipBox, space::s);
    m_result->column()->addLayout(head);
    m_result->column()->addWidget(m_meaning);
    m_result->column()->addWidget(m_caution);
    m_result->column()->addWidget(m_chipBox);
    body()->addWidget(m_result);
    m_unknown = new MessageBox(this);
    m_unknown->setObjectName(u"notRecognized"_s);
    body()->addWidget(m_unknown);

    addQuestion(u"when"_s, {u"after_quiet"_s, u"during_long_request"_s, u"large_upload"_s, u"large_download"_s,
                            u"at_connect"_s, u"under_load"_s, u"after_deploy"_s, u"random"_s, QString()});
    addQuestion(u"scope"_s, {u"one_client"_s, u"many_clients"_s, QString()});
    addQuestion(u"since"_s, {u"always"_s, u"recent_change"_s, QString()});
    body()->addStretch(1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause_ms);
    connect(m_paste, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { this->session().setErrorText(m_paste->toPlainText()); });
    connect(&session, &Session::caseChanged, this, [this] {
        if (isVisible()) {
            showRecognized();
            showAnswers();
        }
    });
    connect(mainButton(), &QPushButton::clicked, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            this->session().setErrorText(m_paste->toPlainText());
        }
        this->session().goTo(Step::Service);
    });
    retranslate();
}

void SymptomsPage::addQuestion(const QString &key, const QStringList &values)
{
    Question question{key, makeLabel(TextRole::Heading, this), makeMuted(this), new QButtonGroup(this), {}};
    body()->addSpacing(space::s);
    body()->addWidget(question.title);
    question.hint->hide();
    auto *row = new CardRow(this, 250);
    int id = 0;
    for (const QString &value : values) {
        auto *card = new ChoiceCard(row);
        card->setObjectName(key + u':' + (value.isEmpty() ? u"unknown"_s : value));
        question.group->addButton(card, id++);
        row->add(card);
        question.answers.push_back({value, card});
    }
    body()->addWidget(row);
    connect(question.group, &QButtonGroup::idClicked, this,
            [this, key, values](int index) { this->session().setAnswer(key, values.value(index)); });
    m_questions.push_back(std::move(question));
}

void SymptomsPage::entered()
{
    if (m_paste->toPlainText() != session().request().errorText) {
        const QSignalBlocker quiet(m_paste);
        m_paste->setPlainText(session().request().errorText);
    }
    showRecognized();
    showAnswers();
    m_paste->setFocus();
}

void SymptomsPage::showRecognized()
{
    const auto &recognized = session().recognized();
    const QString text = session().request().errorText.trimmed();
    m_result->setVisible(!recognized.empty());
    if (recognized.empty()) {
        if (text.isEmpty()) {
            m_unknown->hide();
        } else {
            m_unknown->show(Tone::Info, tr("These words are not among the errors Resetscope knows. That is no problem: "
                                           "the measurements count, not the words."));
        }
        return;
    }
    m_unknown->hide();
    const app::RecognizedError &best = recognized.front();
    m_what->setText(tr("Recognised: %1").arg(best.source));
    m_meaning->setPlain(tr("What it proves: %1").arg(best.meaning));
    m_caution->setPlain(tr("What it does not prove: %1").arg(best.caution));
    m_caution->setVisible(!best.caution.isEmpty());
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto chip = [&](const QString &words) {
        auto *mark = new Chip(m_chipBox);
        mark->setText(words);
        m_chips->addWidget(mark);
    };
    if (best.host) {
        chip(tr("Service: %1").arg(*best.host));
    }
    if (best.port) {
        chip(tr("Port: %1").arg(QString::number(*best.port)));
    }
    if (best.time) {
        chip(tr("Time: %1").arg(QLocale().toString(*best.time, QLocale::ShortFormat)));
    }
    m_chipBox->setVisible(m_chips->count() > 0);
}

void SymptomsPage::showAnswers()
{
    for (const Question &question : m_questions) {
        const QString value = session().request().answers.value(question.key);
        ChoiceCard *shown = question.answers.back().card;
        for (const Answer &answer : question.answers) {
            if (answer.value == value) {
                shown = answer.card;
            }
        }
        shown->setChecked(true);
    }
}

void SymptomsPage::retranslate()
{
    setHeading(tr("What happened?"),
               tr("Everything here helps, nothing is required. If you don't know an answer, say so."));
    m_pasteTitle->setText(tr("Paste the error message or log lines"));
    m_paste->setPlaceholderText(tr("For example: read ECONNRESET, Connection reset by peer, socket hang up, 502 Bad "
                                   "Gateway …"));
    m_paste->setAccessibleName(m_pasteTitle->text());
    for (const Question &question : m_questions) {
        QString title;
        if (question.key == u"when") {
            title = tr("When does it happen?");
        } else if (question.key == u"scope") {
            title = tr("Who is affected?");
        } else {
            title = tr("Since when?");
        }
        question.title->setText(title);
        for (const Answer &answer : question.answers) {
            const Words words = answerWords(question.key, answer.value);
            answer.card->setTexts(words.title, words.text);
        }
    }
    mainButton()->setText(tr("Continue"));
    showRecognized();
}

}  // namespace resetscope::ui
