// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>

#include <csignal>

namespace resetscope::tests {

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-cli");

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

}  // namespace

CliProcess::CliProcess(const QStringList &arguments)
{
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(kProgram, arguments);
}

CliProcess::~CliProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool CliProcess::finish(int timeout_ms)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeout_ms)) {
        return false;
    }
    return m_process.exitStatus() == QProcess::NormalExit;
}

QByteArray CliProcess::out()
{
    m_out += m_process.readAllStandardOutput();
    return m_out;
}

QByteArray CliProcess::err()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

QJsonObject CliProcess::json()
{
    return QJsonDocument::fromJson(out()).object();
}

bool CliProcess::waitForErr(const QByteArray &text, int timeout_ms)
{
    const QDeadlineTimer deadline(timeout_ms);
    while (!err().contains(text) && !deadline.hasExpired()) {
        m_process.waitForReadyRead(50);  // follows standard output; standard error is read along
        if (m_process.state() == QProcess::NotRunning) {
            break;
        }
    }
    return err().contains(text);
}

QByteArray CliProcess::firstLine(int timeout_ms)
{
    const QDeadlineTimer deadline(timeout_ms);
    while (!out().contains('\n') && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
    }
    return m_out.left(m_out.indexOf('\n'));
}

void CliProcess::signal(int number)
{
    if (m_process.processId() > 0) {
        ::kill(static_cast<pid_t>(m_process.processId()), number);
    }
}

CliResult runCli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(kProgram, arguments);
    process.write(input);
    process.closeWriteChannel();
    CliResult result;
    if (process.waitForFinished(90000) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

CliResult runLimited(int megabytes, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    // Memory that it asked for and can write to; libraries and files that are mapped do not count.
    process.start(u"prlimit"_s, QStringList{u"--data=%1"_s.arg(qint64{megabytes} << 20), kProgram} + arguments);
    CliResult result;
    if (process.waitForFinished(90000) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

}  // namespace resetscope::tests
