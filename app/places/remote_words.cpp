// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to the other machine, and what its answers mean.
#include "app/content/language.h"
#include "app/places/remote_run.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

QString commandOf(const SshPlace &place)
{
    QString command = u"ssh "_s;
    if (!place.config.isEmpty()) {
        command += u"-F "_s + place.config + u' ';
    }
    if (place.port > 0) {
        command += u"-p %1 "_s.arg(place.port);
    }
    return command + (place.user.isEmpty() ? place.host : place.user + u'@' + place.host);
}

/// The last line of what ssh said that is not decoration.
QString lastWords(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (auto it = lines.crbegin(); it != lines.crend(); ++it) {
        const QString line = it->simplified();
        if (!line.isEmpty() && !line.startsWith(u'@')) {
            return line.left(200);
        }
    }
    return {};
}

}  // namespace

QStringList diagnoseArguments(const RunRequest &request)
{
    const probes::RunOptions standard;
    const probes::RunOptions &options = request.options;
    QStringList words{u"diagnose"_s, QString::fromStdString(request.target.url()), u"--json"_s};
    const auto add = [&](const QString &name, const QString &value) { words << u"--%1=%2"_s.arg(name, value); };
    if (options.maxIdle != standard.maxIdle) {
        add(u"max-idle"_s, QString::number(options.maxIdle.count(), 'g', 10));
    }
    if (options.maxPayload != standard.maxPayload) {
        add(u"max-payload"_s, QString::number(options.maxPayload));
    }
    if (options.seed != standard.seed) {
        add(u"seed"_s, QString::number(options.seed));
    }
    if (request.budget_s > 0) {
        add(u"budget"_s, QString::number(request.budget_s, 'g', 10));
    }
    for (const auto &[name, text] : {std::pair{u"slow-path"_s, &options.slowPath},
                                     {u"upload-path"_s, &options.uploadPath},
                                     {u"control"_s, &options.control}}) {
        if (!text->empty()) {
            add(name, QString::fromStdString(*text));
        }
    }
    for (auto it = request.answers.begin(); it != request.answers.end(); ++it) {
        add(u"answer"_s, it.key() + u'=' + it.value());
    }
    if (!request.only.isEmpty()) {
        add(u"only"_s, request.only.join(u','));
    }
    if (!request.skip.isEmpty()) {
        add(u"skip"_s, request.skip.join(u','));
    }
    add(u"lang"_s, currentLanguage());
    return words;
}

QString twinProgram()
{
    const QString name = u"resetscope-cli"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

QString machineOf(const QString &program)
{
    QFile file(program);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray head = file.read(20);
    if (head.size() < 20 || !head.startsWith("\x7f"
                                             "ELF")) {
        return {};
    }
    const bool little = head[5] == 1;
    const bool wide = head[4] == 2;
    const int low = static_cast<unsigned char>(head[little ? 18 : 19]);
    const int high = static_cast<unsigned char>(head[little ? 19 : 18]);
    struct Machine {
        int number;
        const char16_t *narrow;
        const char16_t *wide;
    };
    static constexpr std::array kMachines{Machine{3, u"i686", u"i686"},
                                          Machine{62, u"x86_64", u"x86_64"},
                                          Machine{40, u"armv7l", u"armv7l"},
                                          Machine{183, u"aarch64", u"aarch64"},
                                          Machine{243, u"riscv32", u"riscv64"},
                                          Machine{22, u"s390", u"s390x"},
                                          Machine{258, u"loongarch32", u"loongarch64"}};
    const int number = high * 256 + low;
    if (number == 21) {
        return little ? u"ppc64le"_s : u"ppc64"_s;
    }
    for (const Machine &machine : kMachines) {
        if (machine.number == number) {
            return QString::fromUtf16(wide ? machine.wide : machine.narrow);
        }
    }
    return u"?"_s;
}

PlaceProblem sshProblem(const QString &errorOutput, const SshPlace &place)
{
    const QString name = place.name();
    const auto says = [&](const char *text) {
        return errorOutput.contains(QLatin1StringView(text), Qt::CaseInsensitive);
    };
    if (says("REMOTE HOST IDENTIFICATION HAS CHANGED") || (says("host key for") && says("has changed"))) {
        return {u"host_key_changed"_s,
                QCoreApplication::translate("Places", "The host key of %1 is another one than before.").arg(name),
                QCoreApplication::translate(
                    "Places",
                    "Somebody may be pretending to be this machine, or it was set up anew. Ask who runs it. Only then "
                    "remove the old key with “ssh-keygen -R %1” and connect once by hand.")
                    .arg(place.host)};
    }
    if (says("Host key verification failed") || says("No host key is known") || says("authenticity of host")) {
        return {u"host_key_unknown"_s,
                QCoreApplication::translate("Places",
                                            "This computer does not know %1 yet, so its host key cannot be checked.")
                    .arg(name),
                QCoreApplication::translate(
                    "Places",
                    "Run “%1” once in a terminal, compare the fingerprint with one you trust, answer yes, and try "
                    "again here.")
                    .arg(commandOf(place))};
    }
    if (says("UNPROTECTED PRIVATE KEY FILE") || says("bad permissions")) {
        return {
            u"identity"_s,
            QCoreApplication::translate("Places", "ssh does not use the key because other people can read its file."),
            QCoreApplication::translate("Places", "Make it yours alone with “chmod 600”, and try again.")};
    }
    if (says("Permission denied") || says("Too many authentication failures") ||
        says("No supported authentication methods")) {
        return {u"login"_s, QCoreApplication::translate("Places", "%1 refused the login.").arg(name),
                QCoreApplication::translate(
                    "Places",
                    "A key is needed that this machine accepts; passwords are never asked for here. Try “%1” in a "
                    "terminal. If your key has a passphrase, load it with “ssh-add” first.")
                    .arg(commandOf(place))};
    }
    if (says("Could not resolve hostname")) {
        return {u"name"_s, QCoreApplication::translate("Places", "The name %1 was not found.").arg(place.host),
                QCoreApplication::translate("Places", "Check the spelling, or give the address of the machine.")};
    }
    if (says("Bad configuration option") || says("Can't open user config file") ||
        says("Bad owner or permissions on")) {
        return {u"configuration"_s,
                QCoreApplication::translate("Places", "ssh does not accept its configuration: %1")
                    .arg(lastWords(errorOutput)),
                QCoreApplication::translate("Places", "Mend the configuration file and try again.")};
    }
    for (const char *text : {"Connection refused", "Connection timed out", "Operation timed out", "No route to host",
                             "Network is unreachable", "Connection closed", "Connection reset", "kex_exchange"}) {
        if (says(text)) {
            return {u"connect"_s,
                    QCoreApplication::translate("Places", "No ssh connection to %1 came about: %2")
                        .arg(name, lastWords(errorOutput)),
                    QCoreApplication::translate("Places",
                                                "Check that the machine is on and that ssh is allowed from here.")};
        }
    }
    const QString last = lastWords(errorOutput);
    return {u"ssh"_s,
            last.isEmpty() ? QCoreApplication::translate("Places", "ssh to %1 ended without a word.").arg(name)
                           : QCoreApplication::translate("Places", "ssh to %1 ended: %2").arg(name, last),
            QCoreApplication::translate(
                "Places", "Try “%1” in a terminal. The account there must be allowed to run commands in a POSIX shell.")
                .arg(commandOf(place))};
}

}  // namespace resetscope::app
