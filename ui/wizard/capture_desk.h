// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "probes/capture/capture.h"
#include "probes/capture/join.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace resetscope::ui {

using CaptureResult = std::shared_ptr<const probes::capture::CaptureReport>;

/// Reads captures on threads of its own. What was read before stays until a new capture has been read; a file that
/// cannot be read changes nothing. GUI thread; every signal arrives there.
class CaptureDesk : public QObject {
    Q_OBJECT
public:
    explicit CaptureDesk(QObject *parent = nullptr);
    ~CaptureDesk() override;

    void open(const QString &path);
    /// A second capture of the same connections, taken at the other end.
    void addOther(const QString &path);
    void cancel();  ///< returns at once
    [[nodiscard]] bool isReading() const { return m_reading; }

    [[nodiscard]] const CaptureResult &report() const { return m_report; }  ///< null: none
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString otherName() const { return m_otherName; }  ///< empty: no second capture
    [[nodiscard]] const probes::capture::JoinSummary &joined() const { return m_joined; }

    /// The connection of `report()->resets[reset]`; only the latest question is answered.
    void askLadder(std::size_t reset);
    void save(const QString &to, std::vector<probes::capture::ConnectionChoice> chosen);
    /// The case that this capture makes, with the ladders for its reports.
    void makeCase(const QMap<QString, QString> &answers);

Q_SIGNALS:
    void started(const QString &fileName);
    void progressed(quint64 taken, quint64 total, quint64 packets, quint64 resets);
    void changed();                        ///< another report
    void failed(const QString &sentence);  ///< the report before is still there
    void stopped();                        ///< cancelled; the report before is still there
    void ladderReady(std::size_t reset, const std::shared_ptr<const app::CaseLadder> &ladder);
    void saved(const QString &path, quint64 packets);
    void saveFailed(const QString &sentence);
    void caseReady(const std::shared_ptr<const app::CaseFile> &file);

private:
    enum Slot { Reading, Ladders, Saving, Making, kSlots };
    struct Progress {
        std::atomic<quint64> taken{0}, total{0}, packets{0}, resets{0};
    };
    struct Work {
        std::jthread thread;
        std::shared_ptr<std::atomic<bool>> done;
    };
    /// `work` runs on a thread and returns what is to be done here, unless something newer was begun in that slot.
    void run(Slot slot, std::function<std::function<void()>(std::stop_token)> work);
    void begin(const QString &fileName);
    void end();

    std::array<Work, kSlots> m_work;
    std::array<quint64, kSlots> m_turns{};
    std::vector<Work> m_ending;  ///< asked to stop
    QTimer m_tick;
    std::shared_ptr<Progress> m_progress;
    CaptureResult m_report;
    QString m_path;
    QString m_otherName;
    probes::capture::JoinSummary m_joined;
    bool m_reading = false;
};

/// The file begins like a capture, also inside gzip, or is named like one.
[[nodiscard]] bool looksLikeCapture(const QString &path);

}  // namespace resetscope::ui
