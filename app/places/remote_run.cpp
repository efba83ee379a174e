// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/remote_run.h"

#include "app/content/list_text.h"
#include "app/report/case_json_parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

#include <unistd.h>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 256 * 1024;
constexpr qsizetype kMostNoise = 1024 * 1024;    ///< what a login may print before our own first word
constexpr qsizetype kMostErrorText = 16 * 1024;  ///< kept of standard error
constexpr qsizetype kMostLine = 500;             ///< characters of a line of progress
constexpr int kMostLines = 20'000;
constexpr int kKillAfter_ms = 2000;

/// The script without its comments: it is read byte by byte over there.
QByteArray script()
{
    QFile file(u":/content/other_place.sh"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray text;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#')) {
            text += line + '\n';
        }
    }
    return text;
}

QString printable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.left(4 * kMostLine)).left(kMostLine);
    for (QChar &c : text) {
        if (!c.isPrint()) {
            c = u' ';
        }
    }
    return text.simplified();
}

}  // namespace

struct RemoteRun::Impl {
    Impl(RemoteRun &run, SshPlace where, Options how) : q(run), place(std::move(where)), options(std::move(how)) {}

    RemoteRun &q;
    SshPlace place;
    Options options;
    QStringList arguments;
    Stage stage = Stage::Waiting;
    QProcess process;
    QTimer answerTimer;
    QTimer stopTimer;
    QFile program;
    qint64 programSize = 0;
    QByteArray mark;
    QByteArray out;  ///< before the result: the unfinished line; then the result
    QByteArray errorLine;
    QString errorText;
    QString machine;
    QString last;
    QString version;
    QStringList missing;  ///< libraries
    qsizetype noise = 0;
    int lines = 0;
    bool ordered = false;
    bool began = false;
    bool copiedThere = false;
    bool cancelled = false;
    std::optional<CaseFile> result;
    std::optional<PlaceProblem> problem;

    void setStage(Stage next)
    {
        stage = next;
        Q_EMIT q.changed();
    }
    /// The first problem is the one that matters; the rest follows from it.
    void fail(PlaceProblem what)
    {
        if (!problem) {
            problem = std::move(what);
        }
        hangUp();
    }
    void hangUp();
    void readOut();
    void readErrors();
    void onWord(const QByteArray &line);
    void startCopy();
    void feed();
    void onEnd();
    void readResult();
    [[nodiscard]] PlaceProblem startProblem(const QString &said) const;
};

/// Ends ssh; the other side notices that its input ended, stops and tidies up.
void RemoteRun::Impl::hangUp()
{
    if (process.state() == QProcess::NotRunning) {
        return;
    }
    process.closeWriteChannel();
    process.terminate();
    QTimer::singleShot(kKillAfter_ms, &process, [this] { process.kill(); });
}

void RemoteRun::Impl::readOut()
{
    out += process.readAllStandardOutput();
    while (!began) {
        const qsizetype end = out.indexOf('\n');
        if (end < 0) {
            break;
        }
        const QByteArray line = out.left(end);
        out.remove(0, end + 1);
        if (line.startsWith('@' + mark + ' ')) {
            onWord(line.mid(mark.size() + 2));
        } else {
            noise += line.size();
        }
    }
    if (!began && noise + out.size() > kMostNoise) {
        out.clear();
        fail({u"noise"_s,
              QCoreApplication::translate("Places", "%1 prints without end when somebody logs in.").arg(place.name()),
              QCoreApplication::translate("Places", "Look at the start files of the login shell there.")});
    }
    if (out.size() > kMaxCaseBytes) {
        out.clear();
        fail({u"result"_s,
              QCoreApplication::translate("Places", "The result from %1 is too large to be one.").arg(place.name()),
              QCoreApplication::translate("Places", "Check which “resetscope-cli” is found there.")});
    }
}

void RemoteRun::Impl::readErrors()
{
    errorLine += process.readAllStandardError();
    for (qsizetype end = errorLine.indexOf('\n'); end >= 0; end = errorLine.indexOf('\n')) {
        const QString text = printable(errorLine.left(end));
        errorLine.remove(0, end + 1);
        if (text.isEmpty() || ++lines > kMostLines) {
            continue;
        }
        errorText = (errorText + text + u'\n').right(kMostErrorText);
        if (ordered) {
            last = text;
            Q_EMIT q.line(text);
            Q_EMIT q.changed();
        }
    }
    errorLine = errorLine.right(kMostErrorText);
}

void RemoteRun::Impl::onWord(const QByteArray &line)
{
    const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
    const QString rest = printable(line.mid(verb.size()));
    if (verb == "hello") {
        answerTimer.stop();
        machine = rest;
        setStage(Stage::Looking);
    } else if (verb == "found" && !ordered) {
        version = rest;
        ordered = true;
        process.write("run\n");
    } else if ((verb == "missing" || verb == "broken") && !ordered) {
        startCopy();
    } else if (verb == "library") {
        missing << rest;
    } else if (verb == "failed") {
        fail(startProblem(rest));
    } else if (verb == "begin") {
        began = true;
        setStage(cancelled ? Stage::Stopping : Stage::Measuring);
    }
}

PlaceProblem RemoteRun::Impl::startProblem(const QString &said) const
{
    const QString name = place.name();
    const QString install = QCoreApplication::translate(
        "Places", "Install the package resetscope-cli there, or take a machine with the same system as this one.");
    if (said == "folder"_L1) {
        return {u"folder"_s,
                QCoreApplication::translate("Places", "%1 has no folder in which a program may be put and started.")
                    .arg(name),
                install};
    }
    if (said == "copy"_L1) {
        return {u"copy"_s, QCoreApplication::translate("Places", "The program did not arrive whole at %1.").arg(name),
                QCoreApplication::translate("Places", "Its disk may be full. Make room in /tmp and try again.")};
    }
    if (!missing.isEmpty()) {
        return {u"libraries"_s,
                QCoreApplication::translate("Places",
                                            "The program does not start at %1: these libraries are missing there: %2.")
                    .arg(name, listText(missing)),
                install};
    }
    return {u"start"_s,
            QCoreApplication::translate("Places", "The program does not start at %1: %2")
                .arg(name, said.section(u' ', 1).left(300)),
            install};
}

void RemoteRun::Impl::startCopy()
{
    const QString path = options.twin.isEmpty() ? twinProgram() : options.twin;
    const QString name = place.name();
    const QString install =
        QCoreApplication::translate("Places", "Install the package resetscope-cli there and try again.");
    if (path.isEmpty()) {
        fail({u"program"_s,
              QCoreApplication::translate("Places", "%1 has no resetscope-cli, and there is none here to copy.")
                  .arg(name),
              install});
        return;
    }
    const QString here = machineOf(path);
    const QString system = machine.section(u' ', 0, 0);
    QString there = machine.section(u' ', 1, 1);
    there = there == "amd64"_L1 ? u"x86_64"_s : (there == "arm64"_L1 ? u"aarch64"_s : there);
    if (system != "Linux"_L1 || (!here.isEmpty() && here != there)) {
        fail({u"machine"_s,
              QCoreApplication::translate(
                  "Places",
                  "%1 has no resetscope-cli, and the one from here does not fit: that machine is %2, this program is "
                  "made for Linux on %3.")
                  .arg(name, machine, here.isEmpty() ? u"?"_s : here),
              install});
        return;
    }
    program.setFileName(path);
    if (!program.open(QIODevice::ReadOnly)) {
        fail({u"program"_s, QCoreApplication::translate("Places", "The program %1 cannot be read here.").arg(path),
              install});
        return;
    }
    programSize = program.size();
    copiedThere = true;
    ordered = true;
    setStage(Stage::Copying);
    process.write("copy " + QByteArray::number(programSize) + '\n');
    feed();
}

void RemoteRun::Impl::feed()
{
    if (!program.isOpen() || process.state() != QProcess::Running) {
        return;
    }
    while (process.bytesToWrite() < kChunk && !program.atEnd()) {
        const QByteArray chunk = program.read(kChunk);
        if (chunk.isEmpty()) {
            break;
        }
        process.write(chunk);
    }
    Q_EMIT q.changed();
    if (program.atEnd() && process.bytesToWrite() == 0) {
        program.close();
    }
}

void RemoteRun::Impl::readResult()
{
    const qsizetype end = out.lastIndexOf('@' + mark + " end ");
    const QString name = place.name();
    if (end < 0) {
        problem = sshProblem(errorText, place);
        problem->id = u"broken"_s;
        problem->sentence =
            QCoreApplication::translate("Places", "The connection to %1 broke while it measured.").arg(name);
        problem->advice = QCoreApplication::translate(
            "Places", "Try again. What runs over there ends by itself when the connection is gone.");
        return;
    }
    const int status = out.mid(end + mark.size() + 6).trimmed().toInt();
    const QByteArray json = out.left(end);
    auto read = caseFromJson(json, name);
    if (auto *file = std::get_if<CaseFile>(&read)) {
        result = std::move(*file);
        return;
    }
    const auto &error = std::get<LoadError>(read);
    const QString said = last;
    if (json.trimmed().isEmpty()) {
        problem = PlaceProblem{
            u"refused"_s,
            said.isEmpty()
                ? QCoreApplication::translate("Places", "The program at %1 ended with status %2 and no result.")
                      .arg(name)
                      .arg(status)
                : QCoreApplication::translate("Places", "The program at %1 gave no result: %2").arg(name, said),
            QCoreApplication::translate("Places", "If it is an older version there, install the same one as here.")};
        return;
    }
    problem = PlaceProblem{
        u"result"_s,
        QCoreApplication::translate("Places", "The result from %1 cannot be used: %2").arg(name, error.message),
        QCoreApplication::translate("Places", "Check which “resetscope-cli” is found there.")};
}

void RemoteRun::Impl::onEnd()
{
    answerTimer.stop();
    stopTimer.stop();
    program.close();
    readOut();
    readErrors();
    if (!errorLine.isEmpty()) {
        errorLine += '\n';
        readErrors();
    }
    if (!problem) {
        if (began) {
            readResult();
        } else if (!cancelled) {
            problem = sshProblem(errorText, place);
        }
    }
    if (cancelled && !result) {
        problem.reset();
    }
    out.clear();
    setStage(cancelled ? Stage::Cancelled : (result ? Stage::Done : Stage::Failed));
    Q_EMIT q.finished();
}

RemoteRun::RemoteRun(const SshPlace &place, QObject *parent) : RemoteRun(place, Options(), parent) {}

RemoteRun::RemoteRun(const SshPlace &place, const Options &options, QObject *parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, place, options))
{
    Impl &impl = *m_impl;
    impl.answerTimer.setSingleShot(true);
    impl.stopTimer.setSingleShot(true);
    connect(&impl.process, &QProcess::readyReadStandardOutput, this, [&impl] { impl.readOut(); });
    connect(&impl.process, &QProcess::readyReadStandardError, this, [&impl] {
        impl.readOut();  // a word that came before must be understood before
        impl.readErrors();
    });
    connect(&impl.process, &QProcess::bytesWritten, this, [&impl] { impl.feed(); });
    connect(&impl.process, &QProcess::finished, this, [&impl] { impl.onEnd(); });
    connect(&impl.process, &QProcess::errorOccurred, this, [&impl](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            impl.problem = PlaceProblem{
                u"no_ssh"_s,
                QCoreApplication::translate("Places", "The program ssh is not installed on this computer."),
                QCoreApplication::translate("Places", "Install the package openssh-client.")};
            impl.setStage(Stage::Failed);
            Q_EMIT impl.q.finished();
        }
    });
    connect(&impl.answerTimer, &QTimer::timeout, this, [&impl] {
        impl.fail({u"silent"_s,
                   QCoreApplication::translate("Places", "%1 did not answer within %2 seconds.")
                       .arg(impl.place.name())
                       .arg(impl.options.answer_s),
                   QCoreApplication::translate("Places", "Try the same ssh connection in a terminal.")});
    });
    connect(&impl.stopTimer, &QTimer::timeout, this, [&impl] { impl.hangUp(); });
}

RemoteRun::~RemoteRun()
{
    disconnect(&m_impl->process, nullptr, this, nullptr);
    if (m_impl->process.state() != QProcess::NotRunning) {
        m_impl->process.closeWriteChannel();
        m_impl->process.terminate();
        if (!m_impl->process.waitForFinished(kKillAfter_ms)) {
            m_impl->process.kill();
            m_impl->process.waitForFinished(kKillAfter_ms);
        }
    }
}

void RemoteRun::start(const QStringList &arguments)
{
    Impl &impl = *m_impl;
    if (isRunning()) {
        return;
    }
    const bool clean = std::none_of(arguments.begin(), arguments.end(), [](const QString &word) {
        return word.contains(u'\n') || word.contains(QChar(u'\0'));
    });
    const QByteArray text = script();
    const QString ssh = impl.options.ssh.isEmpty() ? QStandardPaths::findExecutable(u"ssh"_s) : impl.options.ssh;
    impl.arguments = arguments;
    impl.result.reset();
    impl.problem.reset();
    impl.out.clear();
    impl.errorLine.clear();
    impl.errorText.clear();
    impl.last.clear();
    impl.version.clear();
    impl.missing.clear();
    impl.noise = 0;
    impl.lines = 0;
    impl.ordered = impl.began = impl.copiedThere = impl.cancelled = false;
    impl.setStage(Stage::Connecting);
    if (!clean || text.isEmpty() || ssh.isEmpty()) {
        impl.problem =
            ssh.isEmpty()
                ? PlaceProblem{u"no_ssh"_s,
                               QCoreApplication::translate("Places",
                                                           "The program ssh is not installed on this computer."),
                               QCoreApplication::translate("Places", "Install the package openssh-client.")}
                : PlaceProblem{
                      u"request"_s, QCoreApplication::translate("Places", "The request holds a line break."), {}};
        QTimer::singleShot(0, this, [this] {
            m_impl->setStage(Stage::Failed);
            Q_EMIT finished();
        });
        return;
    }
    impl.mark = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    // The command line holds nothing that came from outside; everything else goes through standard input.
    const QString command = u"exec sh -c 'eval \"$(dd bs=1 count=%1 2>/dev/null)\"'"_s.arg(text.size());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);  // its messages are read
    impl.process.setProcessEnvironment(environment);
    // A session of its own: Ctrl+C in the terminal is for this program, which then asks for the partial result.
    impl.process.setChildProcessModifier([] { ::setsid(); });
    impl.answerTimer.start(impl.options.answer_s * 1000);
    impl.process.start(ssh, sshArguments(impl.place, command));
    QByteArray input = text + impl.mark + '\n' + QByteArray::number(arguments.size()) + '\n';
    for (const QString &word : arguments) {
        input += word.toUtf8() + '\n';
    }
    impl.process.write(input);
}

void RemoteRun::cancel()
{
    Impl &impl = *m_impl;
    if (!isRunning() || impl.cancelled) {
        return;
    }
    impl.cancelled = true;
    if (impl.began) {
        impl.process.closeWriteChannel();
        impl.stopTimer.start(impl.options.stop_s * 1000);
    } else {
        impl.hangUp();
    }
    impl.setStage(Stage::Stopping);
}

const SshPlace &RemoteRun::place() const
{
    return m_impl->place;
}

RemoteRun::Stage RemoteRun::stage() const
{
    return m_impl->stage;
}

bool RemoteRun::isRunning() const
{
    const Stage stage = m_impl->stage;
    return stage != Stage::Waiting && stage != Stage::Done && stage != Stage::Failed && stage != Stage::Cancelled;
}

double RemoteRun::copied() const
{
    const Impl &impl = *m_impl;
    if (!impl.copiedThere || impl.programSize <= 0) {
        return impl.copiedThere ? 1 : 0;
    }
    const qint64 sent = impl.program.isOpen() ? impl.program.pos() - impl.process.bytesToWrite() : impl.programSize;
    return std::clamp(static_cast<double>(sent) / static_cast<double>(impl.programSize), 0.0, 1.0);
}

bool RemoteRun::wasCopied() const
{
    return m_impl->copiedThere;
}

QString RemoteRun::version() const
{
    return m_impl->version;
}

QString RemoteRun::lastLine() const
{
    return m_impl->last;
}

const std::optional<CaseFile> &RemoteRun::result() const
{
    return m_impl->result;
}

const std::optional<PlaceProblem> &RemoteRun::problem() const
{
    return m_impl->problem;
}

}  // namespace resetscope::app
