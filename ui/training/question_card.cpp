// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/question_card.h"

#include "app/content/content.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;

QuestionCard::QuestionCard(const app::training::Question &question, bool guess, QWidget *parent)
    : QWidget(parent), m_question(question), m_guess(guess), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *title = makeLabel(TextRole::Heading, this, trContent(question.question));
    title->setObjectName(u"questionText"_s);
    column->addWidget(title);
    int index = 0;
    for (const auto &answer : question.answers) {
        auto *card = new ChoiceCard(this);
        card->setObjectName(u"answer:%1"_s.arg(index));
        card->setTexts(trContent(answer.answer), QString());
        m_group->addButton(card, index++);
        column->addWidget(card);
    }
    setFocusProxy(m_group->button(0));
    m_explanation = new MessageBox(this);
    m_explanation->setObjectName(u"explanation"_s);
    column->addWidget(m_explanation);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT chosen(id);
        show(id);
    });
}

void QuestionCard::choose(int answer)
{
    if (QAbstractButton *button = m_group->button(answer)) {
        button->setChecked(true);
        show(answer);
    }
}

void QuestionCard::show(int answer)
{
    const auto &chosen = m_question.answers.at(static_cast<std::size_t>(answer));
    QString words = trContent(chosen.explanation);
    if (!chosen.right && !m_guess && !m_settled) {
        words += u' ' + tr("Try another answer.");
    }
    m_explanation->show(chosen.right ? Tone::Good : Tone::Warn, words);
    if (!m_settled && (chosen.right || m_guess)) {
        m_settled = true;
        Q_EMIT settledChanged();
    }
}

}  // namespace resetscope::ui
