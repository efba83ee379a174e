// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the session that deal with the check of a fix and with the server's files.
#include "app/check/file_check.h"
#include "app/diagnosis/diagnose.h"
#include "app/evidence/evidence_case.h"
#include "probes/core/log.h"
#include "ui/wizard/server_files.h"
#include "ui/wizard/session.h"

namespace resetscope::ui {

void Session::connectCheck()
{
    auto *check = m_check.get();
    connect(check, &app::RunController::probeChanged, this, [this] {
        touched();
        Q_EMIT checkChanged();
    });
    connect(check, &app::RunController::samplesReady, this, [this] { touched(); });
    connect(check, &app::RunController::finished, this, &Session::keepCheck);
    connect(m_files.get(), &ServerFiles::read, this, &Session::setEvidence);
    connect(m_checkFiles.get(), &ServerFiles::changed, this, &Session::checkChanged);
    connect(m_checkFiles.get(), &ServerFiles::read, this, [this](const auto &report) {
        m_checkFiles->forget();
        addCheck(app::checkFromFiles(caseFile(), *report, chosenFix()));
    });
}

const app::CheckPlan &Session::checkPlan() const
{
    if (m_runningCheck) {
        return *m_runningCheck;
    }
    if (!m_checkPlan) {
        m_checkPlan = app::planCheck(caseFile(), chosenFix(), m_need);
    }
    return *m_checkPlan;
}

void Session::setNeed(std::optional<double> need)
{
    if (m_need != need) {
        m_need = need;
        m_checkPlan.reset();
        Q_EMIT checkChanged();
    }
}

bool Session::isChecking() const
{
    return m_runningCheck.has_value() || m_checkFiles->isReading();
}

void Session::checkWithFiles(const QStringList &paths)
{
    if (isRunning() || isChecking() || !hasResults() || paths.isEmpty() || !checkPlan().byFiles) {
        return;
    }
    log::info("ui", "check of the fix by files");
    m_checkFiles->forget();
    m_checkFiles->setOptions(app::fileCheckOptions(caseFile()));
    m_checkFiles->add(paths, nullptr);
}

void Session::startCheck()
{
    if (isRunning() || isChecking() || !hasResults() || !checkPlan().problem.isEmpty()) {
        return;
    }
    m_runningCheck = checkPlan();
    log::info("ui", "check of the fix started by the user");
    m_check->start(m_runningCheck->request);
    Q_EMIT checkChanged();
}

void Session::cancelCheck()
{
    if (m_runningCheck) {
        m_check->cancel();
    }
    m_checkFiles->cancel();
}

void Session::keepCheck()
{
    if (!m_runningCheck) {
        return;
    }
    const app::FixCheck check = app::checkFrom(m_check->caseFile(), *m_runningCheck, chosenFix());
    m_runningCheck.reset();
    addCheck(check);
}

void Session::addCheck(const app::FixCheck &check)
{
    if (m_live) {
        m_controller->keepCheck(check);
    } else if (m_opened) {
        m_opened->checks.push_back(check);
    }
    post(caseFile());
    Q_EMIT checkChanged();
    Q_EMIT diagnosisChanged();  // the report shows it
}

void Session::dropCheck()
{
    m_need.reset();
    m_checkPlan.reset();
    m_checkFiles->forget();
    if (m_runningCheck) {
        m_runningCheck.reset();
        m_check->cancel();
        Q_EMIT checkChanged();
    }
}

app::CaseFile Session::caseToSave() const
{
    app::CaseFile file = caseFile();
    if (m_runningCheck) {
        // A power cut in the middle of a check loses nothing that it measured.
        file.checks.push_back(app::checkFrom(m_check->caseFile(), *m_runningCheck, chosenFix()));
        file.checks.back().finished = false;
    }
    return file;
}

std::shared_ptr<const app::EvidenceReport> Session::evidence() const
{
    return hasResults() ? caseFile().evidence : m_request.evidence;
}

void Session::setEvidence(std::shared_ptr<const app::EvidenceReport> evidence)
{
    m_request.evidence = evidence;
    if (m_live) {
        m_controller->setEvidence(std::move(evidence));
        m_request.evidence = m_controller->caseFile().evidence;
        post(caseFile());
    } else if (m_opened) {
        app::joinEvidence(*m_opened, std::move(evidence));
        m_request.evidence = m_opened->evidence;
        m_opened->diagnosis = app::diagnose(*app::builtInTree(), app::evidenceOf(*m_opened));
        m_fixes.reset();
        m_checkPlan.reset();
        m_opened->fixes = fixes();
        post(*m_opened);
        Q_EMIT diagnosisChanged();
    }
    Q_EMIT evidenceChanged();
}

void Session::showFilesAsCase()
{
    if (hasResults() || !m_request.evidence || m_request.evidence->files.empty()) {
        return;
    }
    const auto report = m_request.evidence;
    const QString title = report->files.front().path.section(QLatin1Char('/'), -1);
    app::CaseFile file = app::caseFromEvidence(*report, title, m_request.answers);
    showCase(file);
    post(*m_opened);
    Q_EMIT evidenceChanged();
}

}  // namespace resetscope::ui
