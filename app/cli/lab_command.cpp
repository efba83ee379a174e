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

std::vector<OptionSpec> faultOptions()
{
    return {{u"port"_s, u"N"_s, u"port to listen on (default: any free one)"_s},
            {u"limit"_s, u"SECONDS"_s, u"the silence or keep-alive limit of the fault"_s},
            {u"set"_s, u"KEY=VALUE"_s, u"a setting of the fault (\"lab list\" shows them); repeatable"_s},
            {u"fixed"_s, QString(), u"the same service with the fault repaired"_s},
            {u"seed"_s, u"N"_s, u"repeatable chance"_s},
            {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}};
}

const CommandSpec &startSpec()
{
    static const CommandSpec spec{u"lab start"_s,
                                  u"SCENARIO"_s,
                                  1,
                                  1,
                                  u"Starts a practice fault on this computer (loopback only) until it is interrupted.\n"
                                  "The first line on standard output is its URL."_s,
                                  faultOptions()};
    return spec;
}

const CommandSpec &runSpec()
{
    static const CommandSpec spec{
        u"lab run"_s,
        u"SCENARIO [-- DIAGNOSE-OPTIONS]"_s,
        1,
        1,
        u"Starts a practice fault, diagnoses it, and ends it. What a user of the service would know (such as the\n"
        "path for uploads) is told to the diagnosis; options after -- go to \"diagnose\" and win over that."_s,
        faultOptions()};
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

std::variant<probes::lab::LabOptions, QString> faultOptionsOf(const Arguments &arguments)
{
    probes::lab::LabOptions options;
    if (const auto port = arguments.value(u"port"_s)) {
        const auto number = numberIn(*port, 0, 65535);
        if (!number || *number != static_cast<double>(static_cast<int>(*number))) {
            return u"--port needs a number from 0 to 65535, not '%1'"_s.arg(port->left(80));
        }
        options.port = static_cast<std::uint16_t>(*number);
    }
    if (const auto limit = arguments.value(u"limit"_s)) {
        const auto number = numberIn(*limit, 0.05, 86400);
        if (!number) {
            return u"--limit needs seconds from 0.05 to 86400, not '%1'"_s.arg(limit->left(80));
        }
        options.limit_s = *number;
    }
    for (const QString &word : arguments.all(u"set"_s)) {
        const qsizetype sign = word.indexOf(u'=');
        const auto number = sign > 0 ? numberIn(word.mid(sign + 1), -1e15, 1e15) : std::nullopt;
        if (!number) {
            return u"--set needs KEY=NUMBER, not '%1'"_s.arg(word.left(80));
        }
        options.settings[word.left(sign).toStdString()] = *number;
    }
    if (const auto seed = arguments.value(u"seed"_s)) {
        bool ok = false;
        options.seed = seed->toULongLong(&ok);
        if (!ok) {
            return u"--seed needs a whole number, not '%1'"_s.arg(seed->left(80));
        }
    }
    options.fixed = arguments.has(u"fixed"_s);
    return options;
}

using StartedLab = std::variant<std::unique_ptr<probes::lab::Lab>, QString>;

StartedLab startFault(const Arguments &arguments)
{
    auto options = faultOptionsOf(arguments);
    if (auto *problem = std::get_if<QString>(&options)) {
        return std::move(*problem);
    }
    auto started = probes::lab::start(arguments.positional.first().toStdString(),
                                      std::get<probes::lab::LabOptions>(std::move(options)));
    if (const auto *problem = std::get_if<std::string>(&started)) {
        return QString::fromStdString(*problem) + u" \"lab list\" shows all of them."_s;
    }
    return std::get<std::unique_ptr<probes::lab::Lab>>(std::move(started));
}

Exit startScenario(int &argc, char **argv, const Arguments &arguments)
{
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    // Before the URL is printed: whoever reads it may send the signal at once.
    InterruptWatcher interrupt;
    const StartedLab started = startFault(arguments);
    if (const auto *problem = std::get_if<QString>(&started)) {
        printError(u"lab start: "_s + *problem);
        return Exit::Usage;
    }
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    if (!printOut(QString::fromStdString(lab->url()) + u'\n')) {
        return Exit::Usage;
    }
    if (const auto inside = lab->insideCommand(); !inside.empty()) {
        QStringList words;
        for (const std::string &word : inside) {
            words.append(QString::fromStdString(word));
        }
        printError(u"lab start: this address lies in a private network; reach it with: "_s + words.join(u' ') +
                   u" PROGRAM (or use \"lab run\")"_s);
    }
    QObject::connect(&interrupt, &InterruptWatcher::interruptRequested, application.get(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return Exit::Healthy;
}

Exit runScenario(int &argc, char **argv, const Arguments &arguments, const QStringList &more)
{
    const StartedLab started = startFault(arguments);
    if (const auto *problem = std::get_if<QString>(&started)) {
        printError(u"lab run: "_s + *problem);
        return Exit::Usage;
    }
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    QStringList words{QString::fromStdString(lab->url())};
    for (const std::string &word :
         probes::lab::findScenario(arguments.positional.first().toStdString())->hint.options()) {
        words.append(QString::fromStdString(word));
    }
    if (const std::string control = lab->controlUrl(); !control.empty()) {
        words += {u"--control"_s, QString::fromStdString(control)};
    }
    if (const auto language = arguments.value(u"lang"_s)) {
        words += {u"--lang"_s, *language};
    }
    return diagnoseCommand(argc, argv, words + more);
}

QJsonObject toJson(const probes::lab::Scenario &scenario)
{
    const auto translated = [](const std::string &text) { return app::trContent(QString::fromStdString(text)); };
    QJsonArray settings;
    for (const probes::lab::Setting &setting : scenario.settings) {
        settings.append(QJsonObject{{u"key"_s, QString::fromStdString(setting.key)},
                                    {u"label"_s, translated(setting.label)},
                                    {u"unit"_s, QString::fromStdString(setting.unit)},
                                    {u"default"_s, setting.initial},
                                    {u"min"_s, setting.least},
                                    {u"max"_s, setting.most},
                                    {u"whole"_s, setting.whole}});
    }
    QJsonArray options;
    for (const std::string &word : scenario.hint.options()) {
        options.append(QString::fromStdString(word));
    }
    return {{u"id"_s, QString::fromStdString(scenario.id)},
            {u"cause"_s, QString::fromStdString(scenario.cause)},
            {u"title"_s, translated(scenario.title)},
            {u"teaches"_s, translated(scenario.teaches)},
            {u"needs_namespaces"_s, scenario.needsNamespaces},
            {u"limit_s"_s, scenario.limit_s},
            {u"twin"_s, QString::fromStdString(scenario.twin)},
            {u"client_sees"_s, translated(scenario.clientSees)},
            {u"fix"_s, translated(scenario.fix)},
            {u"hint"_s, options},
            {u"settings"_s, settings}};
}

Exit listScenarios(int &argc, char **argv, const Arguments &arguments)
{
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    QJsonArray list;
    QString text;
    for (const probes::lab::Scenario &scenario : probes::lab::scenarios()) {
        const QJsonObject object = toJson(scenario);
        list.append(object);
        const QString indent(26, u' ');
        text += object[u"id"_s].toString().leftJustified(25) + u' ' + object[u"title"_s].toString() + u'\n' + indent +
                object[u"teaches"_s].toString() + u'\n';
        for (const QJsonValue setting : object[u"settings"_s].toArray()) {
            text += indent + u"--set %1=%2  %3"_s.arg(setting[u"key"_s].toString(),
                                                      QString::number(setting[u"default"_s].toDouble(), 'g', 12),
                                                      setting[u"label"_s].toString());
            const QString unit = setting[u"unit"_s].toString();
            text += unit.isEmpty() ? u"\n"_s : u" (%1)\n"_s.arg(unit);
        }
    }
    const bool printed = arguments.has(u"json"_s) ? printJson(QJsonDocument(list)) : printOut(text);
    return printed ? Exit::Healthy : Exit::Usage;
}

}  // namespace

std::vector<const CommandSpec *> labSpecs()
{
    return {&listSpec(), &startSpec(), &runSpec()};
}

Exit labCommand(int &argc, char **argv, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb.isEmpty() || verb == u"--help"_s || verb == u"-h"_s) {
        const bool printed =
            printOut(helpText(startSpec()) + u'\n' + helpText(runSpec()) + u'\n' + helpText(listSpec()));
        return printed && !verb.isEmpty() ? Exit::Healthy : Exit::Usage;
    }
    const bool run = verb == u"run"_s;
    if (!run && verb != u"start"_s && verb != u"list"_s) {
        printError(u"lab: '%1' is neither start nor run nor list"_s.arg(verb.left(80)));
        return Exit::Usage;
    }
    QStringList own = words.mid(1);
    QStringList more;
    if (const qsizetype end = own.indexOf(u"--"_s); run && end >= 0) {
        more = own.mid(end + 1);
        own = own.first(end);
    }
    const CommandSpec &spec = run ? runSpec() : verb == u"start"_s ? startSpec() : listSpec();
    const auto parsed = argumentsOrExit(spec, own);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    if (run) {
        return runScenario(argc, argv, arguments, more);
    }
    return verb == u"start"_s ? startScenario(argc, argv, arguments) : listScenarios(argc, argv, arguments);
}

}  // namespace resetscope::cli
