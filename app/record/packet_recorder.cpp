// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/packet_recorder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience_ms = 8000;      ///< for an answer, and for the end after being told
constexpr qint64 kFileHeader = 24;      ///< of a pcap file
constexpr qsizetype kMostWords = 4096;  ///< of standard error

enum HelperExit { Done = 0, NotAllowed = 3 };  // as the helper documents them

/// The process could not be started, or ended: what that says.
RecordingState stateOf(const QProcess &process, bool started)
{
    if (!started) {
        // The package lets only one group run it; to everybody else the system says "permission denied".
        const QFileInfo helper(process.program());
        return helper.exists() && !helper.isExecutable() ? RecordingState::NotAllowed : RecordingState::Failed;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == NotAllowed ? RecordingState::NotAllowed
                                                                                            : RecordingState::Failed;
}

}  // namespace

QString recordingStateText(RecordingState state, const QString &detail)
{
    switch (state) {
    case RecordingState::Unknown:
    case RecordingState::Ready:
        return {};
    case RecordingState::NoHelper:
        return QCoreApplication::translate(
            "Recording", "Packets cannot be recorded because the package resetscope-capture-helper is not installed.");
    case RecordingState::NotAllowed:
        return QCoreApplication::translate(
            "Recording", "Packets cannot be recorded because you are not allowed to: an administrator can put you into "
                         "the group “resetscope”, and you sign in again.");
    case RecordingState::Failed:
        break;
    }
    return detail.isEmpty() ? QCoreApplication::translate("Recording", "Packets cannot be recorded on this computer.")
                            : QCoreApplication::translate("Recording", "Packets cannot be recorded: %1.").arg(detail);
}

RecordingCheck::RecordingCheck(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience_ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_process.kill(); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            answer(stateOf(m_process, false), m_process.errorString());
        }
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == Done) {
            answer(RecordingState::Ready);
        } else {
            const QString words = QString::fromUtf8(m_process.readAllStandardError().left(kMostWords));
            answer(stateOf(m_process, true), words.section(u": "_s, 1).trimmed());
        }
    });
}

RecordingCheck::~RecordingCheck()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void RecordingCheck::ask(const QString &helper)
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    const QString program = helper.isEmpty() ? PacketRecorder::helperPath() : helper;
    if (program.isEmpty() || !QFileInfo::exists(program)) {
        QMetaObject::invokeMethod(
            this, [this] { answer(RecordingState::NoHelper); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start();
    m_process.start(program, {u"check"_s});
}

void RecordingCheck::answer(RecordingState state, const QString &detail)
{
    if (!m_asking) {
        return;
    }
    m_asking = false;
    m_patience.stop();
    m_state = state;
    m_detail = detail;
    // Queued: a program that cannot be started says so inside `ask`.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT answered(); }, Qt::QueuedConnection);
}

PacketRecorder::PacketRecorder(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience_ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_process.kill(); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PacketRecorder::take);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_words = (m_words + m_process.readAllStandardError()).right(kMostWords); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(stateOf(m_process, false), m_process.errorString());
        }
    });
    connect(&m_process, &QProcess::finished, this, &PacketRecorder::onExit);
}

PacketRecorder::~PacketRecorder()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

QString PacketRecorder::helperPath()
{
    const QString name = u"resetscope-capture-helper"_s;
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + u"/" RESETSCOPE_HELPER_FOLDER ""_s}) {
        if (const QFileInfo helper(folder + u'/' + name); helper.isFile()) {
            return helper.canonicalFilePath();
        }
    }
    return {};
}

void PacketRecorder::start(const Order &order)
{
    if (m_active) {
        return;
    }
    m_active = true;
    m_seen = false;
    m_words.clear();
    m_result = {};
    m_result.path = order.path;
    const QString helper = order.helper.isEmpty() ? helperPath() : order.helper;
    m_file.setFileName(order.path);
    if (helper.isEmpty()) {
        end(RecordingState::NoHelper, {});
        return;
    }
    // Packets hold what was said: nobody else may read them.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        end(RecordingState::Failed, m_file.errorString());
        return;
    }
    QStringList words{u"record"_s};
    for (const QString &address : order.addresses) {
        words << u"--address"_s << address;
    }
    words << u"--port"_s << QString::number(order.port) << u"--seconds"_s << QString::number(order.seconds)
          << u"--bytes"_s << QString::number(order.bytes);
    m_patience.start();
    m_process.start(helper, words);
}

void PacketRecorder::stop()
{
    if (!m_active) {
        return;
    }
    // The helper ends when its input does, after what is on its way.
    m_process.closeWriteChannel();
    m_patience.start();
}

void PacketRecorder::take()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_file.write(bytes) != bytes.size()) {
        m_result.detail = m_file.errorString();
        m_process.closeReadChannel(QProcess::StandardOutput);
        m_process.closeWriteChannel();
        return;
    }
    m_result.bytes += static_cast<quint64>(bytes.size());
    if (!m_seen && m_result.bytes >= static_cast<quint64>(kFileHeader)) {
        m_seen = true;
        m_patience.stop();
        Q_EMIT recording();
    }
}

void PacketRecorder::onExit(int code, QProcess::ExitStatus status)
{
    take();
    m_words = (m_words + m_process.readAllStandardError()).right(kMostWords);
    const QString words = QString::fromUtf8(m_words).trimmed().section(u'\n', -1);
    static const QRegularExpression last(u"^ended=(\\w+) packets=(\\d+) dropped=(\\d+)$"_s);
    if (const auto match = last.match(words); match.hasMatch()) {
        m_result.ended = match.captured(1);
        m_result.packets = match.captured(2).toULongLong();
        m_result.dropped = match.captured(3).toULongLong();
    }
    if (!m_file.flush() && m_result.detail.isEmpty()) {
        m_result.detail = m_file.errorString();
    }
    m_file.close();
    if (m_seen && m_result.detail.isEmpty()) {
        // What was recorded before it broke off is still true.
        end(RecordingState::Ready, {});
    } else if (status == QProcess::NormalExit && code == Done) {
        end(RecordingState::Failed, m_result.detail);
    } else {
        end(stateOf(m_process, true), m_result.detail.isEmpty() ? words.section(u": "_s, 1) : m_result.detail);
    }
}

void PacketRecorder::end(RecordingState state, const QString &detail)
{
    m_patience.stop();
    m_file.close();
    m_result.state = state;
    m_result.detail = detail;
    if (state != RecordingState::Ready) {
        m_file.remove();
    }
    // Queued: a program that cannot be started says so inside `start`.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_active = false;
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

}  // namespace resetscope::app
