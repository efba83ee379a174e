// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/program.h"

#include "probes/lab/lab.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostOutput = 64LL << 20;

std::vector<QByteArray> bytesOf(const QStringList &texts)
{
    std::vector<QByteArray> bytes;
    for (const QString &text : texts) {
        bytes.push_back(text.toLocal8Bit());
    }
    return bytes;
}

std::vector<char *> pointersTo(std::vector<QByteArray> &bytes)
{
    std::vector<char *> pointers;
    for (QByteArray &each : bytes) {
        pointers.push_back(each.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

double now_s()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void pause_s(double seconds)
{
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
}

QString cli()
{
    return QStringLiteral(RESETSCOPE_BIN_DIR) + u"/resetscope-cli"_s;
}

QString self()
{
    return QCoreApplication::applicationFilePath();
}

QString whyNoNamespaces()
{
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty() || QStandardPaths::findExecutable(u"ip"_s).isEmpty()) {
        return u"the programs unshare and ip are needed"_s;
    }
    return QString::fromStdString(probes::lab::whyNoNamespaces());
}

QStringList inNamespaces(const QStringList &command)
{
    return QStringList{u"unshare"_s, u"-Urmn"_s} + command;
}

QString mb(double megabytes)
{
    return u"%1 MB"_s.arg(qRound(megabytes));
}

QString seconds(double value)
{
    return u"%1 s"_s.arg(value, 0, 'f', value < 10 ? 1 : 0);
}

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Ended::verdict() const
{
    return json()[u"verdict"_s][u"cause"_s].toString();
}

Program::~Program()
{
    if (m_pid > 0 && !m_ended) {
        signal(SIGKILL);
        Ended ended;
        reap(true, ended);
    }
}

bool Program::start(const QStringList &command, const QStringList &environment, const QByteArray &input)
{
    QFile given(m_folder.filePath(u"in"_s));
    if (!given.open(QIODevice::WriteOnly) || given.write(input) != input.size()) {
        return false;
    }
    given.close();
    std::vector<QByteArray> words = bytesOf(command);
    std::vector<QByteArray> values = bytesOf(environment);
    for (char **each = environ; *each != nullptr; ++each) {
        const QByteArray own(*each);
        const QByteArray name = own.left(own.indexOf('=') + 1);
        if (std::none_of(values.begin(), values.end(), [&](const QByteArray &v) { return v.startsWith(name); })) {
            values.push_back(own);
        }
    }
    const std::vector<char *> argv = pointersTo(words);
    const std::vector<char *> envp = pointersTo(values);
    const QByteArray in = given.fileName().toLocal8Bit();
    const QByteArray out = m_folder.filePath(u"out"_s).toLocal8Bit();
    const QByteArray err = m_folder.filePath(u"err"_s).toLocal8Bit();
    m_begin_s = now_s();
    m_pid = ::fork();
    if (m_pid == 0) {
        // System calls only: other threads may have held locks.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(::open(in.constData(), O_RDONLY), STDIN_FILENO);
        ::dup2(::open(out.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
        ::dup2(::open(err.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
        for (int fd = 3; fd < 256; ++fd) {
            ::close(fd);
        }
        ::execvpe(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    return m_pid > 0;
}

void Program::signal(int number) const
{
    if (m_pid > 0 && !m_ended) {
        ::kill(m_pid, number);
    }
}

bool Program::reap(bool wait, Ended &ended)
{
    look();
    int status = 0;
    rusage used{};
    pid_t got = -1;
    do {
        got = ::wait4(m_pid, &status, wait ? 0 : WNOHANG, &used);
    } while (got < 0 && errno == EINTR);
    if (got != m_pid) {
        return false;
    }
    ended.wall_s = now_s() - m_begin_s;
    ended.cpu_s = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    ended.peak_MB = m_peak_MB;
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    m_ended = ended;
    return true;
}

bool Program::isOver()
{
    Ended ended;
    return m_ended || reap(false, ended);
}

double Program::age_s() const
{
    return now_s() - m_begin_s;
}

Ended Program::finish(double limit_s)
{
    Ended ended;
    if (m_ended) {
        ended = *m_ended;
    } else {
        while (!reap(false, ended)) {
            if (now_s() - m_begin_s > limit_s) {
                signal(SIGKILL);
                reap(true, ended);
                ended.tooLong = true;
                break;
            }
            pause_s(0.01);
        }
    }
    ended.out = out();
    ended.err = err();
    return ended;
}

bool Program::waitFor(const QByteArray &text, double limit_s, bool inError)
{
    const double until = now_s() + limit_s;
    while (now_s() < until) {
        Ended ended;
        const bool over = m_ended || reap(false, ended);
        if ((inError ? err() : out()).contains(text)) {
            return true;
        }
        if (over) {
            return false;
        }
        pause_s(0.01);
    }
    return false;
}

QByteArray Program::text(const char *name) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.read(kMostOutput) : QByteArray();
}

QByteArray Program::out() const
{
    return text("out");
}

QByteArray Program::err() const
{
    return text("err");
}

/// What the kernel accounts at the end would count this program's own size, up to the moment of exec, as the child's.
void Program::look()
{
    QFile file(u"/proc/%1/status"_s.arg(m_pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    if (at >= 0 && !text.startsWith("Name:\t" + QCoreApplication::applicationName().left(15).toUtf8())) {
        m_peak_MB = std::max(m_peak_MB, text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024);
    }
}

}  // namespace resetscope::campaign
