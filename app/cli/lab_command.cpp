// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/signals.h"
#include "app/content/content.h"
#include "probes/lab/lab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

const CommandSpec &startSpec()
{
    static const CommandSpec spec{u"lab start"_s,
                                  u"SCENARIO"_s,
                                  1,
                                  1,
                                  u"Starts a practice fault on this computer (loopback only) until it is interrupted.\n"
                                  "The first line on standard output is its URL."_s,
                                  {{u"port"_s, u"N"_s, u"port to listen on (default: any free one)"_s},
                                   {u"limit"_s, u"SECONDS"_s, u"the silence or keep-alive limit of the fault"_s},
                                   {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}}};
    return spec;
}

const CommandSpec &listSpec()
{
    static const CommandSpec spec{u"lab list"_s,
                                  QString(),
                                  0,
                                  0,
                                  u"Lists the practice faults."_s,
                                  {{u"json"_s, QString(), u"as one JSON document"_s},
                                   {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}}};
    return spec;
}

Exit startScenario(int &argc, char **argv, const Arguments &arguments)
{
    probes::lab::LabOptions options;
    if (const auto port = arguments.value(u"port"_s)) {
        const auto number = numberIn(*port, 0, 65535);
        if (!number || *number != static_cast<double>(static_cast<int>(*number))) {
            printError(u"lab start: --port needs a number from 0 to 65535, not '%1'"_s.arg(port->left(80)));
            return Exit::Usage;
        }
        options.port = static_cast<std::uint16_t>(*number);
    }
    if (const auto limit = arguments.value(u"limit"_s)) {
        const auto number = numberIn(*limit, 0.05, 86400);
        if (!number) {
            printError(u"lab start: --limit needs seconds from 0.05 to 86400, not '%1'"_s.arg(limit->left(80)));
            return Exit::Usage;
        }
        options.limit_s = *number;
    }
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    // Before the URL is printed: whoever reads it may send the signal at once.
    InterruptWatcher interrupt;
    auto started = probes::lab::start(arguments.positional.first().toStdString(), options);
    if (const auto *problem = std::get_if<std::string>(&started)) {
        printError(u"lab start: "_s + QString::fromStdString(*problem) + u" \"lab list\" shows all of them."_s);
        return Exit::Usage;
    }
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    if (!printOut(QString::fromStdString(lab->url()) + u'\n')) {
        return Exit::Usage;
    }
    QObject::connect(&interrupt, &InterruptWatcher::interruptRequested, application.get(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return Exit::Healthy;
}

Exit listScenarios(int &argc, char **argv, const Arguments &arguments)
{
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    QJsonArray list;
    QString text;
    for (const probes::lab::Scenario &scenario : probes::lab::scenarios()) {
        const QString id = QString::fromStdString(scenario.id);
        const QString title = app::trContent(QString::fromStdString(scenario.title));
        const QString teaches = app::trContent(QString::fromStdString(scenario.teaches));
        list.append(QJsonObject{{u"id"_s, id},
                                {u"cause"_s, QString::fromStdString(scenario.cause)},
                                {u"title"_s, title},
                                {u"teaches"_s, teaches},
                                {u"needs_namespaces"_s, scenario.needsNamespaces},
                                {u"limit_s"_s, scenario.limit_s}});
        text += id.leftJustified(24) + title + u'\n' + QString(24, u' ') + teaches + u'\n';
    }
    const bool printed = arguments.has(u"json"_s) ? printJson(QJsonDocument(list)) : printOut(text);
    return printed ? Exit::Healthy : Exit::Usage;
}

}  // namespace

Exit labCommand(int &argc, char **argv, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb.isEmpty() || verb == u"--help"_s || verb == u"-h"_s) {
        const bool printed = printOut(helpText(startSpec()) + u'\n' + helpText(listSpec()));
        return printed && !verb.isEmpty() ? Exit::Healthy : Exit::Usage;
    }
    if (verb != u"start"_s && verb != u"list"_s) {
        printError(u"lab: '%1' is neither start nor list"_s.arg(verb.left(80)));
        return Exit::Usage;
    }
    const CommandSpec &spec = verb == u"start"_s ? startSpec() : listSpec();
    const auto parsed = parseArguments(spec, words.mid(1));
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        printError(error->message);
        return Exit::Usage;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    if (arguments.has(u"help"_s)) {
        return printOut(helpText(spec)) ? Exit::Healthy : Exit::Usage;
    }
    return verb == u"start"_s ? startScenario(argc, argv, arguments) : listScenarios(argc, argv, arguments);
}

}  // namespace resetscope::cli
