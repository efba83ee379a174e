// SPDX-License-Identifier: GPL-3.0-or-later
// How a session keeps its cases: written beside the window, deleted with time to take it back.
#include "probes/core/log.h"
#include "ui/wizard/long_run.h"
#include "ui/wizard/session.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <utility>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaveEvery_ms = 500;       ///< while a run is measured
constexpr int kSaveLongEvery_ms = 5000;  ///< while a service is watched
constexpr int kDeleteAfter_ms = 10000;   ///< time to press Undo

}  // namespace

/// Writes in a thread of its own, with a connection of its own: a slow disk never holds up the window.
struct Session::Saver : public QObject {
    explicit Saver(QString storePath) : path(std::move(storePath)) {}

    app::CaseStore &opened()
    {
        if (!store) {
            store = std::make_unique<app::CaseStore>(path);
        }
        return *store;
    }
    QString path;
    std::unique_ptr<app::CaseStore> store;
};

void Session::startSaving()
{
    m_saver = new Saver(m_storePath);
    m_saver->moveToThread(&m_saverThread);
    connect(&m_saverThread, &QThread::finished, m_saver, &QObject::deleteLater);
    m_saverThread.setObjectName(u"case store"_s);
    m_saverThread.start(QThread::LowPriority);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveEvery_ms);
    connect(&m_saveTimer, &QTimer::timeout, this, &Session::saveNow);
    m_deleteTimer.setSingleShot(true);
    m_deleteTimer.setInterval(kDeleteAfter_ms);
    connect(&m_deleteTimer, &QTimer::timeout, this, &Session::commitDeletes);
}

void Session::endSaving()
{
    // An event loop that is told to quit drops what is still posted: let it work through that first.
    QMetaObject::invokeMethod(
        m_saver, [] {}, Qt::BlockingQueuedConnection);
    m_saverThread.quit();
    m_saverThread.wait();
}

app::CaseStore &Session::store() const
{
    if (!m_store) {
        m_store = std::make_unique<app::CaseStore>(m_storePath);
    }
    return *m_store;
}

std::vector<app::CaseSummary> Session::recent() const
{
    auto all = store().recent();
    std::erase_if(all, [&](const app::CaseSummary &summary) { return m_deleted.contains(summary.id); });
    return all;
}

std::optional<QString> Session::renameCase(const QString &id, const QString &title)
{
    if (const auto problem = store().rename(id, title.trimmed())) {
        return problem->message;
    }
    if (m_opened && m_opened->id == id) {
        m_opened->title = title.trimmed();
        Q_EMIT caseChanged();
    }
    Q_EMIT recentChanged();
    return std::nullopt;
}

void Session::deleteCase(const QString &id)
{
    m_deleted.insert(id);
    m_deleteTimer.start();
    Q_EMIT recentChanged();
}

void Session::undoDelete(const QString &id)
{
    m_deleted.remove(id);
    Q_EMIT recentChanged();
}

void Session::commitDeletes()
{
    // Behind every save that was posted before, so that a late save cannot bring a case back.
    for (const QString &id : std::as_const(m_deleted)) {
        QMetaObject::invokeMethod(m_saver, [saver = m_saver, id] { saver->opened().remove(id); });
    }
}

void Session::touched()
{
    if ((m_live || isLong() || isChecking()) && !m_saveTimer.isActive()) {
        // Hours of samples need not be written twice a second.
        m_saveTimer.setInterval(m_live || isChecking() ? kSaveEvery_ms : kSaveLongEvery_ms);
        m_saveTimer.start();
    }
}

void Session::saveNow()
{
    m_saveTimer.stop();
    if (m_live || isLong() || isChecking()) {
        post(caseToSave());
    }
}

void Session::post(const app::CaseFile &file)
{
    if (file.id.isEmpty() || m_deleted.contains(file.id)) {
        return;
    }
    ++m_savesOpen;
    auto copy = std::make_shared<const app::CaseFile>(file);
    QMetaObject::invokeMethod(m_saver, [this, saver = m_saver, copy] {
        QString problem;
        try {
            if (const auto error = saver->opened().save(*copy)) {
                problem = error->message;
            }
        } catch (const std::exception &error) {
            log::error("ui", error.what());
            problem = tr("This case could not be saved.");
        }
        QMetaObject::invokeMethod(this, [this, problem] { onSaved(problem); });
    });
}

void Session::onSaved(const QString &problem)
{
    --m_savesOpen;
    if (!problem.isEmpty() && problem != m_lastSaveProblem) {
        Q_EMIT message(problem, true);
    }
    m_lastSaveProblem = problem;
    if (!isRunning() && m_savesOpen == 0) {
        Q_EMIT recentChanged();
    }
}

bool Session::waitUntilSaved(int milliseconds)
{
    saveNow();
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    while (m_savesOpen > 0 && clock.elapsed() < milliseconds) {
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return m_savesOpen == 0;
}

}  // namespace resetscope::ui
