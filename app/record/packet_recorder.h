// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace resetscope::app {

/// Whether packets can be recorded on this computer by this user.
enum class RecordingState {
    Unknown,     ///< not asked yet
    Ready,       ///< yes
    NoHelper,    ///< the helper program is not installed
    NotAllowed,  ///< it is there, but this user may not run it, or the system gives it no right
    Failed,      ///< something else; `detail` says what
};

/// Why not, and what makes it possible: one plain sentence each, translated. Empty for `Ready` and `Unknown`.
[[nodiscard]] QString recordingStateText(RecordingState state, const QString &detail = {});

/// Asks the helper whether it would be allowed to record. Answers once, with `answered`, never inside `ask`.
class RecordingCheck : public QObject {
    Q_OBJECT
public:
    explicit RecordingCheck(QObject *parent = nullptr);
    ~RecordingCheck() override;
    /// `helper` empty: where it belongs.
    void ask(const QString &helper = {});
    [[nodiscard]] RecordingState state() const { return m_state; }
    [[nodiscard]] QString sentence() const { return recordingStateText(m_state, m_detail); }

Q_SIGNALS:
    void answered();

private:
    void answer(RecordingState state, const QString &detail = {});
    QProcess m_process;
    QTimer m_patience;
    RecordingState m_state = RecordingState::Unknown;
    QString m_detail;
    bool m_asking = false;
};

/// What a recording came to.
struct RecordingResult {
    RecordingState state = RecordingState::Unknown;  ///< Ready: there is a file
    QString detail;                                  ///< of a failure
    QString path;
    quint64 bytes = 0;
    quint64 packets = 0;
    quint64 dropped = 0;  ///< packets that came faster than they were written
    QString ended;        ///< "time", "bytes", "input" (told to end), "output"; empty: it broke off
};

/// Records the TCP packets between this computer and one port of some addresses into a file, through the helper: this
/// program itself never has more rights than its user.
class PacketRecorder : public QObject {
    Q_OBJECT
public:
    struct Order {
        QStringList addresses;  ///< numeric
        quint16 port = 0;
        int seconds = 3 * 3600;
        quint64 bytes = 64ULL << 20U;
        QString path;    ///< the file; replaced
        QString helper;  ///< empty: where it belongs
    };

    explicit PacketRecorder(QObject *parent = nullptr);
    ~PacketRecorder() override;

    void start(const Order &order);  ///< then `recording` when packets are seen from now on, or `finished`
    void stop();                     ///< then `finished`
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const RecordingResult &result() const { return m_result; }

    /// Where the helper is: beside this program, or where the package puts it. Empty: nowhere.
    [[nodiscard]] static QString helperPath();

Q_SIGNALS:
    void recording();
    void finished();  ///< exactly once a start

private:
    void take();
    void end(RecordingState state, const QString &detail);
    void onExit(int code, QProcess::ExitStatus status);

    QProcess m_process;
    QFile m_file;
    QTimer m_patience;
    RecordingResult m_result;
    QByteArray m_words;  ///< of the helper's standard error
    bool m_active = false;
    bool m_seen = false;  ///< the file header came
};

}  // namespace resetscope::app
