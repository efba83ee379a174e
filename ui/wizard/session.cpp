// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/session.h"

#include "app/diagnosis/diagnose.h"
#include "app/report/case_json.h"
#include "probes/core/log.h"
#include "ui/wizard/long_run.h"
#include "ui/wizard/server_files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookAtPractice_ms = 250;
constexpr qint64 kMostFileBytes = 64LL * 1024 * 1024;

const std::array<QString, 3> &questionKeys()
{
    static const std::array<QString, 3> keys{u"when"_s, u"scope"_s, u"since"_s};
    return keys;
}

}  // namespace

Session::Session(const QString &storePath, QObject *parent)
    : QObject(parent), m_storePath(storePath), m_controller(std::make_unique<app::RunController>()),
      m_long(std::make_unique<LongRun>()), m_check(std::make_unique<app::RunController>()),
      m_files(std::make_unique<ServerFiles>()), m_checkFiles(std::make_unique<ServerFiles>())
{
    startSaving();
    m_practiceTimer.setInterval(kLookAtPractice_ms);
    connect(&m_practiceTimer, &QTimer::timeout, this, &Session::checkPractice);

    auto *controller = m_controller.get();
    connect(controller, &app::RunController::started, this, [this] {
        m_measuring = true;
        touched();
        Q_EMIT runStarted();
    });
    connect(controller, &app::RunController::probeChanged, this, [this] { touched(); });
    connect(controller, &app::RunController::samplesReady, this, [this] { touched(); });
    connect(controller, &app::RunController::diagnosisChanged, this, [this] {
        if (m_live) {
            m_fixes.reset();
            m_checkPlan.reset();
            touched();
            Q_EMIT diagnosisChanged();
        }
    });
    connect(controller, &app::RunController::finished, this, [this] {
        m_measuring = false;
        m_fixes.reset();
        m_checkPlan.reset();
        saveNow();
        Q_EMIT runFinished();
        if (m_live) {
            Q_EMIT diagnosisChanged();
        }
    });
    connectCheck();
    connect(m_long.get(), &LongRun::started, this, [this] {
        touched();
        Q_EMIT runStarted();
    });
    connect(m_long.get(), &LongRun::samplesReady, this, [this] { touched(); });
    connect(m_long.get(), &LongRun::finished, this, [this] {
        m_opened = std::make_unique<app::CaseFile>(m_long->caseFile());
        m_fixes.reset();
        m_checkPlan.reset();
        post(*m_opened);
        Q_EMIT runFinished();
        Q_EMIT diagnosisChanged();
        Q_EMIT caseChanged();
    });
}

Session::~Session()
{
    // Nothing may call back into a half-destroyed session; the measured part is written last.
    m_controller->disconnect(this);
    m_long->disconnect(this);
    m_check->disconnect(this);
    m_files->disconnect(this);
    m_checkFiles->disconnect(this);
    m_saveTimer.stop();
    commitDeletes();
    saveNow();
    m_long->drop();
    endSaving();
}

const app::CaseFile &Session::caseFile() const
{
    static const app::CaseFile none;
    if (m_live) {
        return m_controller->caseFile();
    }
    if (isLong()) {
        return m_long->caseFile();
    }
    return m_opened ? *m_opened : none;
}

bool Session::hasResults() const
{
    return m_live || m_opened || isLong();
}

bool Session::isLong() const
{
    return !m_live && m_long->isRunning();
}

bool Session::isRunning() const
{
    return (m_live && m_controller->isRunning()) || isLong();
}

void Session::endRun()
{
    if (m_live && m_controller->isRunning()) {
        m_controller->cancel();
    }
    saveNow();
    dropCheck();
    m_long->drop();
    m_live = false;
}

bool Session::canVisit(Step step) const
{
    switch (step) {
    case Step::Start:
    case Step::WhatHappened:
    case Step::Service:
    case Step::Watch:
    case Step::Observe:
    case Step::Training:
    case Step::Capture:
    case Step::Ask:
        return true;
    case Step::Tests:
        return hasResults();
    case Step::Cause:
    case Step::Fix:
    case Step::Check:
    case Step::Report:
        return hasResults() && !isRunning();
    }
    return false;
}

void Session::newCase()
{
    endRun();
    m_opened.reset();
    m_files->forget();
    m_request = {};
    m_targetText.clear();
    m_recognized.clear();
    m_fixes.reset();
    m_checkPlan.reset();
    m_chosenFix.clear();
    Q_EMIT caseChanged();
}

std::optional<QString> Session::openCase(const QString &id)
{
    auto loaded = store().load(id);
    if (const auto *error = std::get_if<app::StoreError>(&loaded)) {
        return error->message;
    }
    showCase(std::get<app::CaseFile>(loaded));
    return std::nullopt;
}

std::optional<QString> Session::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tr("“%1” cannot be opened: %2").arg(name, file.errorString());
    }
    if (file.size() > kMostFileBytes) {
        return tr("“%1” is too large to be a saved case.").arg(name);
    }
    auto loaded = app::caseFromJson(file.read(kMostFileBytes), name);
    if (const auto *error = std::get_if<app::LoadError>(&loaded)) {
        return tr("“%1” is not a case that Resetscope can read: %2").arg(name, error->message);
    }
    showCase(std::get<app::CaseFile>(loaded));
    return std::nullopt;
}

bool Session::isSavedCase(const QString &path)
{
    QFile file(path);
    if (file.size() > kMostFileBytes || !file.open(QIODevice::ReadOnly) || !file.peek(256).trimmed().startsWith('{')) {
        return false;
    }
    // The name of the form stands behind the measurements.
    return file.readAll().contains("\"resetscope.report/1\"");
}

void Session::showCase(const app::CaseFile &file)
{
    endRun();
    m_opened = std::make_unique<app::CaseFile>(file);
    m_request = {};
    m_request.target = file.target;
    m_request.options = file.options;
    m_request.answers = file.answers;
    m_request.errorText = file.errorText;
    m_request.errorPattern = file.errorPattern;
    m_request.evidence = file.evidence;
    m_files->forget();
    m_targetText = file.target.host.empty() ? QString() : QString::fromStdString(file.target.url());
    m_recognized = app::recognizeErrors(file.errorText);
    m_fixes.reset();
    m_checkPlan.reset();
    m_chosenFix.clear();
    Q_EMIT caseChanged();
    Q_EMIT diagnosisChanged();
}

void Session::adoptCase(const app::CaseFile &file)
{
    showCase(file);
    post(file);
}

void Session::setErrorText(const QString &text)
{
    if (text == m_request.errorText) {
        return;
    }
    // Answers that the old text implied go with it; answers the user gave stay.
    const auto before = m_recognized.empty() ? QMap<QString, QString>() : m_recognized.front().suggestedAnswers;
    m_request.errorText = text;
    m_recognized = app::recognizeErrors(text);
    for (const QString &key : questionKeys()) {
        if (before.contains(key) && m_request.answers.value(key) == before.value(key)) {
            m_request.answers.remove(key);
        }
    }
    m_request.answers.remove(u"error_wire"_s);
    m_request.errorPattern.clear();
    if (!m_recognized.empty()) {
        const auto &best = m_recognized.front();
        m_request.errorPattern = best.patternId;
        if (!best.wire.isEmpty()) {
            m_request.answers.insert(u"error_wire"_s, best.wire);
        }
        for (auto it = best.suggestedAnswers.begin(); it != best.suggestedAnswers.end(); ++it) {
            if (!m_request.answers.contains(it.key())) {
                m_request.answers.insert(it.key(), it.value());
            }
        }
        QString lifted;
        if (best.url) {
            lifted = *best.url;
        } else if (best.host) {
            const QString host = best.host->contains(u':') ? u'[' + *best.host + u']' : *best.host;
            lifted = best.port ? host + u':' + QString::number(*best.port) : host;
        }
        if (!lifted.isEmpty()) {
            setTargetText(lifted);
        }
    }
    Q_EMIT caseChanged();
}

void Session::setAnswer(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        m_request.answers.remove(key);
    } else {
        m_request.answers.insert(key, value);
    }
    if (m_live) {
        m_controller->setAnswer(key, value);
    } else if (m_opened) {
        m_opened->answers = m_request.answers;
        m_opened->diagnosis = app::diagnose(*app::builtInTree(), app::evidenceOf(*m_opened));
        m_fixes.reset();
        m_checkPlan.reset();
        Q_EMIT diagnosisChanged();
    }
    Q_EMIT caseChanged();
}

void Session::setTargetText(const QString &text)
{
    m_targetText = text;
    const auto parsed = probes::parseTarget(text.toStdString());
    m_request.target =
        std::holds_alternative<probes::Target>(parsed) ? std::get<probes::Target>(parsed) : probes::Target{};
    Q_EMIT caseChanged();
}

void Session::setOptions(const probes::RunOptions &options)
{
    m_request.options = options;
    Q_EMIT caseChanged();
}

void Session::setOnly(const QStringList &probes)
{
    m_request.only = probes;
    Q_EMIT caseChanged();
}

void Session::setRecord(bool on)
{
    m_request.record = on;
}

void Session::startRun()
{
    if (m_request.target.host.empty()) {
        goTo(Step::Service);
        return;
    }
    if (isRunning()) {
        goTo(Step::Tests);
        return;
    }
    start(m_request);
    goTo(Step::Tests);
}

void Session::start(const app::RunRequest &request)
{
    if (m_live) {
        saveNow();
    }
    dropCheck();
    m_opened.reset();
    m_fixes.reset();
    m_checkPlan.reset();
    m_chosenFix.clear();
    m_live = true;
    log::info("ui", "run started by the user");
    m_controller->start(request);
    Q_EMIT caseChanged();
}

void Session::startLong(const QString &id, double limit_s)
{
    if (m_request.target.host.empty() || isRunning()) {
        return;
    }
    endRun();
    m_opened.reset();
    m_fixes.reset();
    m_checkPlan.reset();
    m_chosenFix.clear();
    log::info("ui", "long test started by the user");
    app::RunRequest alone = m_request;
    alone.record = false;  // the box was ticked for the tests, not for hours
    m_long->start(id, alone, limit_s);
    Q_EMIT caseChanged();
}

void Session::runAgain()
{
    m_request.only.clear();
    m_request.runToEnd = false;
    startRun();
}

void Session::runProbeToo(const QString &id)
{
    if (m_live) {
        m_controller->rerunProbe(id);
        goTo(Step::Tests);
        return;
    }
    m_request.only.clear();
    m_request.runToEnd = true;
    startRun();
}

const std::vector<app::Fix> &Session::fixes() const
{
    if (!m_fixes) {
        m_fixes = hasResults() ? app::everyFixFor(caseFile()) : std::vector<app::Fix>();
    }
    return *m_fixes;
}

std::optional<app::Fix> Session::chosenFix() const
{
    const auto &all = fixes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const app::Fix &fix) { return fix.id == m_chosenFix; });
    if (found != all.end()) {
        return *found;
    }
    // The product that answered is the first guess; else the best fix of all.
    const auto product = probes::word(caseFile().findings, "server_product");
    const auto seen = std::find_if(all.begin(), all.end(), [&](const app::Fix &fix) {
        return product && fix.product.compare(QString::fromStdString(*product), Qt::CaseInsensitive) == 0;
    });
    if (seen != all.end()) {
        return *seen;
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
}

void Session::chooseFix(const QString &id)
{
    if (m_chosenFix != id) {
        m_chosenFix = id;
        m_checkPlan.reset();
        Q_EMIT fixChosen();
    }
}

std::optional<QString> Session::startPractice(const QString &scenario, double limit_s)
{
    probes::lab::LabOptions options;
    options.limit_s = limit_s;
    return startPractice(scenario, options);
}

std::optional<QString> Session::startPractice(const QString &scenario, const probes::lab::LabOptions &options)
{
    stopPractice();
    auto started = probes::lab::start(scenario.toStdString(), options);
    if (const auto *problem = std::get_if<std::string>(&started)) {
        return app::trContent(QString::fromStdString(*problem));
    }
    newCase();
    m_lab = std::move(std::get<std::unique_ptr<probes::lab::Lab>>(started));
    m_practice = scenario;
    m_practiceTimer.start();
    setTargetText(QString::fromStdString(m_lab->url()));
    Q_EMIT practiceChanged();
    return std::nullopt;
}

void Session::stopPractice()
{
    if (!m_lab) {
        return;
    }
    m_practiceTimer.stop();
    m_lab.reset();
    m_practice.clear();
    Q_EMIT practiceChanged();
}

void Session::checkPractice()
{
    if (!m_lab || !m_lab->ended()) {
        return;
    }
    // What is measured against a service that is gone says nothing about its fault.
    if (m_controller->isRunning()) {
        m_controller->cancel();
    }
    cancelCheck();
    const QString lost = m_practice;
    stopPractice();
    Q_EMIT practiceLost(lost);
}

QString Session::practiceLostText()
{
    return tr("The practice fault has stopped: its process was ended from outside. Please start it again; what you did "
              "so far is kept.");
}

}  // namespace resetscope::ui
