// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_desk.h"

#include "app/content/content.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

namespace {

/// Beside the cases, so that a copy of that folder takes everything along.
QString progressPath(const Session &session)
{
    const QString cases = session.storePath();
    return cases.isEmpty() ? QString() : QFileInfo(cases).absolutePath() + u"/training.sqlite"_s;
}

}  // namespace

std::variant<QByteArray, QString> readTrainingFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return TrainingDesk::tr("“%1” cannot be opened: %2").arg(name, file.errorString());
    }
    if (file.size() > kMostTrainingBytes) {
        return TrainingDesk::tr("“%1” is too large to be a training file.").arg(name);
    }
    return file.read(kMostTrainingBytes);
}

std::optional<QString> writeTrainingFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return TrainingDesk::tr("“%1” cannot be written: %2").arg(QFileInfo(path).fileName(), file.errorString());
    }
    return std::nullopt;
}

TrainingDesk::TrainingDesk(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_store(std::make_unique<ProgressStore>(progressPath(session))),
      m_controller(std::make_unique<app::RunController>())
{
    connect(m_controller.get(), &app::RunController::finished, this, [this] {
        m_session.checkPractice();  // a service that has died is no service without the fault
        if (m_checking) {
            m_checking = false;
            m_after = m_controller->caseFile();
            Q_EMIT measured();
        }
    });
    connect(&m_session, &Session::practiceLost, this, &TrainingDesk::onPracticeLost);
    const QString joined = m_store->value(u"joined"_s);
    if (!joined.isEmpty()) {
        auto read = sessionFromJson(joined.toUtf8(), QString());
        if (auto *found = std::get_if<TrainerSession>(&read)) {
            m_joined = std::move(*found);
        }
    }
}

TrainingDesk::~TrainingDesk()
{
    m_controller->disconnect(this);
}

void TrainingDesk::save()
{
    m_store->saveLesson(m_progress);
    Q_EMIT progressChanged();
}

void TrainingDesk::openLesson(const QString &id)
{
    const Lesson *wanted = findLesson(id);
    if (!wanted) {
        return;
    }
    if (wanted != m_lesson) {
        endAll();
        m_before.reset();
        m_after.reset();
    }
    m_notice.clear();
    m_lesson = wanted;
    m_progress = m_store->lesson(id).value_or(LessonProgress{});
    m_progress.lesson = id;
    const auto last = static_cast<int>(wanted->questions.size()) - 1;
    m_progress.step = m_progress.stage == Stage::Questions ? std::clamp(m_progress.step, 0, last) : 0;
    if (m_progress.stage == Stage::Check && !isFixed()) {
        m_progress.stage = Stage::Fix;  // the fault of the last time is gone, and the fix with it
    }
    if (m_progress.finished && m_progress.stage == Stage::Recap) {
        m_progress.stage = Stage::Story;  // looked at once more
    }
    save();
    Q_EMIT lessonChanged();
    show(TrainingRoom::Lesson);
}

void TrainingDesk::leaveLesson()
{
    endAll();
    show(TrainingRoom::Home);
}

void TrainingDesk::setStage(Stage stage, int step)
{
    m_notice.clear();
    m_progress.stage = stage;
    m_progress.step = step;
    save();
    Q_EMIT lessonChanged();
}

void TrainingDesk::answer(const Question &question, int chosen)
{
    if (!m_progress.answers.contains(question.id)) {
        m_progress.answers.insert(question.id, chosen);
        save();
    }
}

void TrainingDesk::restartLesson()
{
    endAll();
    m_before.reset();
    m_after.reset();
    m_progress.answers.clear();
    setStage(Stage::Story);
}

void TrainingDesk::retryQuestions()
{
    for (const Question &question : m_lesson->questions) {
        m_progress.answers.remove(question.id);
    }
    setStage(Stage::Questions);
}

void TrainingDesk::finishLesson()
{
    const double score = lessonScore(*m_lesson, m_progress.answers);
    m_progress.finished = true;
    m_progress.score = std::max(m_progress.score, score);
    m_store->addAttempt({QDateTime::currentDateTime(), skillOf(*m_lesson), u"lesson"_s, m_lesson->id, score});
    endAll();
    save();
}

std::optional<QString> TrainingDesk::startFault()
{
    m_notice.clear();
    const LessonFault &fault = m_lesson->fault;
    const std::string id = fault.scenario.toStdString();
    const auto *scenario = probes::lab::findScenario(id);
    if (scenario && scenario->needsNamespaces && !probes::lab::whyNoNamespaces().empty()) {
        return trContent(QString::fromStdString(probes::lab::whyNoNamespaces()));
    }
    probes::lab::LabOptions options;
    options.limit_s = fault.limit_s;
    for (auto it = fault.settings.begin(); it != fault.settings.end(); ++it) {
        options.settings[it.key().toStdString()] = it.value();
    }
    if (const auto problem = m_session.startPractice(fault.scenario, options)) {
        return problem;
    }
    probes::RunOptions run;
    run.maxIdle = probes::Seconds(fault.maxIdle_s);
    run.maxPayload = fault.maxPayload;
    run.control = m_session.lab()->controlUrl();
    if (scenario) {
        run.uploadPath = fault.uploadPath.isEmpty() ? scenario->hint.uploadPath : fault.uploadPath.toStdString();
        run.slowPath = scenario->hint.slowPath;
    }
    m_session.setOptions(run);
    m_session.setOnly(fault.probes);
    return std::nullopt;
}

bool TrainingDesk::isFixed() const
{
    return m_lesson && m_session.lab() && m_session.practice() == m_lesson->fault.scenario && m_session.lab()->fixed();
}

std::optional<QString> TrainingDesk::setFixed(bool fixed)
{
    const bool running = m_session.lab() && m_session.practice() == m_lesson->fault.scenario;
    if (!running) {
        if (const auto problem = startFault()) {
            return problem;
        }
    }
    if (const auto problem = m_session.lab()->setFixed(fixed)) {
        m_session.stopPractice();
        return trContent(QString::fromStdString(*problem));
    }
    return std::nullopt;
}

void TrainingDesk::onPracticeLost(const QString &scenario)
{
    if (!m_lesson || scenario != m_lesson->fault.scenario) {
        return;
    }
    m_checking = false;
    if (m_controller->isRunning()) {
        m_controller->cancel();
    }
    m_session.setOnly({});
    switch (m_progress.stage) {
    case Stage::Practice:
        break;
    case Stage::Fix:
    case Stage::Check:
        setStage(Stage::Fix);  // the fix went with the fault
        break;
    default:
        return;  // nothing needs it now; the fix starts it anew
    }
    m_notice = Session::practiceLostText();
    Q_EMIT faultLost();
    Q_EMIT lessonChanged();
}

void TrainingDesk::keepVerdict()
{
    if (m_session.hasResults() && !m_session.isRunning()) {
        m_before = m_session.caseFile();
    }
}

void TrainingDesk::measureAgain()
{
    if (!m_session.lab() || m_controller->isRunning()) {
        return;
    }
    const auto parsed = probes::parseTarget(m_session.lab()->url());
    const auto *target = std::get_if<probes::Target>(&parsed);
    if (!target) {
        return;
    }
    app::RunRequest request;
    request.target = *target;
    request.options = m_before ? m_before->options : m_session.request().options;
    request.answers = m_before ? m_before->answers : QMap<QString, QString>();
    request.only = m_lesson->check.probes;
    request.runToEnd = true;
    m_checking = true;
    m_after.reset();
    m_controller->start(request);
}

void TrainingDesk::endAll()
{
    m_checking = false;
    if (m_controller->isRunning()) {
        m_controller->cancel();
    }
    if (m_lesson && m_session.lab() && m_session.practice() == m_lesson->fault.scenario) {
        if (m_session.isRunning()) {
            m_session.controller().cancel();
        }
        m_session.stopPractice();
        m_session.setOnly({});  // the next diagnosis is none of the lesson's
    }
}

std::optional<QString> TrainingDesk::joinSession(const QString &path)
{
    const auto read = readTrainingFile(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        return *problem;
    }
    const auto &bytes = std::get<QByteArray>(read);
    auto session = sessionFromJson(bytes, QFileInfo(path).fileName());
    if (const auto *problem = std::get_if<QString>(&session)) {
        return *problem;
    }
    m_joined = std::get<TrainerSession>(session);
    m_store->setValue(u"joined"_s, QString::fromUtf8(bytes));
    Q_EMIT joinedChanged();
    return std::nullopt;
}

void TrainingDesk::leaveSession()
{
    m_joined.reset();
    m_store->setValue(u"joined"_s, QString());
    Q_EMIT joinedChanged();
}

std::optional<QString> TrainingDesk::saveResult(const QString &path, const QString &name)
{
    if (!m_joined) {
        return tr("There is no session to save a result for.");
    }
    if (name.trimmed().isEmpty()) {
        return tr("Please type your name first.");
    }
    m_store->setValue(u"name"_s, name.simplified());
    return writeTrainingFile(path, resultToJson(collectResult(*m_joined, name, *m_store), *m_joined));
}

}  // namespace resetscope::ui
