// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/practice_dialog.h"

#include "app/content/content.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// A practice should end soon: the real defaults are a minute and more.
constexpr double kQuick_s = 8;

}  // namespace

PracticeDialog::PracticeDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_group(new QButtonGroup(this))
{
    setWindowTitle(tr("Practice on a built-in fault"));
    resize(620, 640);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::m);
    outer->addWidget(makeLabel(TextRole::Title, this, tr("Which fault shall be running?")));
    outer->addWidget(makeMuted(this, tr("Resetscope starts a small faulty service on this computer. Nothing else can "
                                        "reach it, and it ends with the program.")));
    m_problem = new MessageBox(this);
    outer->addWidget(m_problem);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("column", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    int index = 0;
    for (const auto &scenario : probes::lab::scenarios()) {
        if (!scenario.needsNamespaces) {
            auto *card = new ChoiceCard(holder);
            card->setObjectName(u"scenario:"_s + QString::fromStdString(scenario.id));
            card->setTexts(app::trContent(QString::fromStdString(scenario.title)),
                           app::trContent(QString::fromStdString(scenario.teaches)));
            m_group->addButton(card, index);
            column->addWidget(card);
        }
        ++index;
    }
    column->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll, 1);

    auto *row = new QHBoxLayout;
    m_limitLabel = makeLabel(TextRole::Body, this, tr("Silence until it strikes:"));
    m_limitLabel->setWordWrap(false);
    m_limit = new QDoubleSpinBox(this);
    m_limit->setObjectName(u"limitBox"_s);
    m_limit->setRange(1, 600);
    m_limit->setDecimals(0);
    m_limit->setSuffix(tr(" s"));
    m_limit->setValue(kQuick_s);
    m_limit->setAccessibleName(m_limitLabel->text());
    m_limitLabel->setBuddy(m_limit);
    m_limitHint = makeMuted(this, tr("A short silence makes a short practice."));
    row->addWidget(m_limitLabel);
    row->addWidget(m_limit);
    row->addWidget(m_limitHint, 1);
    outer->addLayout(row);

    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(this, u"cancelButton"_s);
    cancel->setText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *start = makeButton(this, u"startPractice"_s, "primary");
    start->setText(tr("Start the fault"));
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, &PracticeDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start);
    outer->addLayout(buttons);

    connect(m_group, &QButtonGroup::idClicked, this, &PracticeDialog::onChosen);
    // The fault most people meet first.
    QAbstractButton *first = nullptr;
    for (QAbstractButton *button : m_group->buttons()) {
        const auto &scenario = probes::lab::scenarios()[static_cast<std::size_t>(m_group->id(button))];
        if (!first ||
            (scenario.cause == "idle_timeout" &&
             probes::lab::scenarios()[static_cast<std::size_t>(m_group->id(first))].cause != "idle_timeout")) {
            first = button;
        }
    }
    if (first) {
        first->setChecked(true);
        onChosen(m_group->id(first));
        first->setFocus();
    }
}

void PracticeDialog::onChosen(int index)
{
    const bool hasLimit = probes::lab::scenarios()[static_cast<std::size_t>(index)].limit_s > 0;
    for (QWidget *part :
         {static_cast<QWidget *>(m_limitLabel), static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_limitHint)}) {
        part->setEnabled(hasLimit);
    }
}

void PracticeDialog::accept()
{
    if (m_group->checkedId() < 0) {
        return;
    }
    const auto &scenario = probes::lab::scenarios()[static_cast<std::size_t>(m_group->checkedId())];
    const auto problem =
        m_session.startPractice(QString::fromStdString(scenario.id), scenario.limit_s > 0 ? m_limit->value() : 0);
    if (problem) {
        m_problem->show(Tone::Bad, *problem);
        return;
    }
    QDialog::accept();
}

}  // namespace resetscope::ui
