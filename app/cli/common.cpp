// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/content/language.h"
#include "probes/core/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own remarks belong to the log: standard error carries one line for each thing that matters.
void qtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const std::string line = text.toStdString();
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        log::debug("app", line);
        break;
    case QtWarningMsg:
        log::warning("app", line);
        break;
    case QtCriticalMsg:
        log::error("app", line);
        break;
    case QtFatalMsg:
        std::fprintf(stderr, "resetscope-cli: %s\n", line.c_str());
        break;
    }
}

}  // namespace

void printError(const QString &message)
{
    QString line;
    line.reserve(message.size());
    for (const QChar c : message) {
        line += c.isPrint() ? c : QChar(u' ');
    }
    std::fprintf(stderr, "resetscope-cli: %s\n", line.simplified().toUtf8().constData());
}

bool printOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                             static_cast<std::size_t>(bytes.size()) &&
                         std::fflush(stdout) == 0;
    if (!written) {
        printError(u"standard output could not be written: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    return written;
}

bool printJson(const QJsonDocument &document)
{
    return printOut(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

std::variant<Arguments, Exit> argumentsOrExit(const CommandSpec &spec, const QStringList &words)
{
    auto parsed = parseArguments(spec, words);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        printError(error->message);
        return Exit::Usage;
    }
    auto &arguments = std::get<Arguments>(parsed);
    if (arguments.has(u"help"_s)) {
        return printOut(helpText(spec)) ? Exit::Healthy : Exit::Usage;
    }
    return std::move(arguments);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool drawing, const QString &language)
{
    qInstallMessageHandler(qtMessage);
    QCoreApplication::setApplicationName(u"resetscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESETSCOPE_VERSION));
    std::unique_ptr<QCoreApplication> application;
    if (drawing) {
        qputenv("QT_QPA_PLATFORM", "offscreen");  // a report is drawn on paper, never on a display
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    app::installLanguage(language);
    return application;
}

std::variant<app::Redaction, UsageError> parseHide(const QStringList &values)
{
    app::Redaction redaction;
    for (const QString &value : values) {
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
            const QString word = part.trimmed();
            if (word == u"hosts"_s) {
                redaction.hosts = true;
            } else if (word == u"addresses"_s) {
                redaction.addresses = true;
            } else if (word == u"paths"_s) {
                redaction.paths = true;
            } else if (word == u"names"_s) {
                redaction.names = true;
            } else {
                return UsageError{u"--hide knows hosts, addresses, paths and names, but not '%1'"_s.arg(word.left(80))};
            }
        }
    }
    return redaction;
}

std::optional<QString> whyNotWritable(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (path.isEmpty()) {
        return u"an empty file name was given for a report"_s;
    }
    if (file.isDir()) {
        return u"'%1' is a folder; give the name of a file"_s.arg(path);
    }
    if (file.exists() && !file.isFile()) {
        return u"'%1' is not an ordinary file"_s.arg(path);
    }
    if (!folder.isDir()) {
        return u"the folder '%1' does not exist"_s.arg(file.path());
    }
    if (!folder.isWritable() || (file.exists() && !file.isWritable())) {
        return u"'%1' cannot be written: permission denied"_s.arg(path);
    }
    return std::nullopt;
}

}  // namespace resetscope::cli
