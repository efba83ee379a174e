// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_area.h"

#include "ui/training/class_card.h"
#include "ui/training/home_page.h"
#include "ui/training/lesson_page.h"
#include "ui/training/mystery_page.h"
#include "ui/training/progress_page.h"
#include "ui/training/trainer_page.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace app::training;

TrainingArea::TrainingArea(Session &session, Coach::PageOf pageOf, QWidget *parent)
    : QWidget(parent), m_session(session), m_desk(session, this), m_stack(new QStackedWidget(this)),
      m_coach(new Coach(session, std::move(pageOf), window(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_desk, &TrainingDesk::roomWanted, this, &TrainingArea::showRoom);
    connect(&m_desk, &TrainingDesk::coachWanted, this, &TrainingArea::beginCoach);
    connect(&m_desk, &TrainingDesk::roundWanted, this, [this](const QString &code) {
        showRoom(TrainingRoom::Mystery);
        qobject_cast<MysteryPage *>(page(TrainingRoom::Mystery))->setCode(code);
    });
    connect(&m_desk, &TrainingDesk::faultLost, this, [this] {
        if (m_coach->isActive()) {
            m_coach->stop();
            m_session.goTo(Step::Training);
        }
    });
    connect(m_coach, &Coach::finished, this, [this] {
        m_desk.keepVerdict();
        m_desk.setStage(Stage::Questions);
        m_session.goTo(Step::Training);
    });
    connect(m_coach, &Coach::left, this, [this] {
        m_coach->stop();
        m_desk.keepVerdict();
        m_session.goTo(Step::Training);
    });
}

TrainingArea::~TrainingArea() = default;

QWidget *TrainingArea::page(TrainingRoom room)
{
    QWidget *&page = m_pages[static_cast<std::size_t>(room)];
    if (page) {
        return page;
    }
    switch (room) {
    case TrainingRoom::Home:
        page = new TrainingHome(m_desk, m_stack);
        break;
    case TrainingRoom::Lesson:
        page = new LessonPage(m_desk, m_stack);
        break;
    case TrainingRoom::Mystery:
        page = new MysteryPage(m_desk, m_stack);
        break;
    case TrainingRoom::Trainer:
        page = new TrainerPage(m_desk, m_stack);
        break;
    case TrainingRoom::Progress:
        page = new ProgressPage(m_desk, m_stack);
        break;
    }
    m_stack->addWidget(page);
    return page;
}

void TrainingArea::entered()
{
    showRoom(m_room);
}

void TrainingArea::showRoom(TrainingRoom room)
{
    m_room = room;
    auto *shown = qobject_cast<Page *>(page(room));
    m_stack->setCurrentWidget(shown);
    shown->entered();
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !shown->isAncestorOf(focus) || focus == shown->backButton()) {
        shown->mainButton()->setFocus(Qt::OtherFocusReason);
    }
}

void TrainingArea::beginCoach()
{
    if (m_desk.lesson()) {
        m_coach->start(m_desk.lesson()->steps);
    }
}

void TrainingArea::endAll()
{
    m_coach->stop();
    m_desk.endAll();
    if (auto *mystery = qobject_cast<MysteryPage *>(m_pages[static_cast<std::size_t>(TrainingRoom::Mystery)])) {
        mystery->endAll();
    }
}

bool TrainingArea::isTrainingFile(const QString &path)
{
    const auto read = readTrainingFile(path);
    const auto *bytes = std::get_if<QByteArray>(&read);
    return bytes && trainingFileKind(*bytes) != TrainingFile::None;
}

void TrainingArea::openFile(const QString &path)
{
    const auto read = readTrainingFile(path);
    const auto *bytes = std::get_if<QByteArray>(&read);
    if (bytes && trainingFileKind(*bytes) == TrainingFile::Result) {
        showRoom(TrainingRoom::Trainer);
        qobject_cast<TrainerPage *>(page(TrainingRoom::Trainer))->classCard().addFiles({path});
        return;
    }
    showRoom(TrainingRoom::Home);
    qobject_cast<TrainingHome *>(page(TrainingRoom::Home))->join(path);
}

}  // namespace resetscope::ui
