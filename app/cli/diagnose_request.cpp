// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diagnose_request.h"

#include "app/cli/commands.h"

#include <QFileInfo>

#include <cmath>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

/// Every probe that the design names; one that this build lacks is known, and reported as not available.
const QStringList &knownProbes()
{
    static const QStringList ids{u"dns"_s,     u"connect"_s, u"tls"_s,   u"http"_s,   u"idle"_s, u"keepalive"_s,
                                 u"payload"_s, u"load"_s,    u"crash"_s, u"origin"_s, u"path"_s, u"loss"_s,
                                 u"mtu"_s,     u"host"_s,    u"relay"_s, u"control"_s};
    return ids;
}

const QMap<QString, QStringList> &knownAnswers()
{
    static const QMap<QString, QStringList> answers{
        {u"when"_s,
         {u"after_quiet"_s, u"during_long_request"_s, u"large_upload"_s, u"large_download"_s, u"at_connect"_s,
          u"random"_s, u"under_load"_s, u"after_deploy"_s}},
        {u"scope"_s, {u"one_client"_s, u"many_clients"_s, u"unknown"_s}},
        {u"since"_s, {u"always"_s, u"recent_change"_s, u"unknown"_s}}};
    return answers;
}

namespace {

constexpr double kQuick_s = 130;
constexpr double kCloud_s = 370;
constexpr double kDeep_s = 1000;
constexpr double kBackground_s = 7800;  // 2 h 10 min
constexpr double kMaxPayloadBytes = 1024.0 * 1024 * 1024;

QString targetProblem(probes::TargetError error, const QString &text)
{
    const QString shown = text.left(80);
    switch (error) {
    case probes::TargetError::Empty:
        return u"the target is empty; give a URL or host:port"_s;
    case probes::TargetError::UnknownScheme:
        return u"'%1': only http://, https://, tcp:// and tls:// can be tested"_s.arg(shown);
    case probes::TargetError::NoHost:
        return u"'%1' has no host name"_s.arg(shown);
    case probes::TargetError::BadPort:
        return u"'%1' has no usable port; ports go from 1 to 65535"_s.arg(shown);
    case probes::TargetError::NoPort:
        return u"'%1' has no port; give one, such as host:5432"_s.arg(shown);
    case probes::TargetError::BadHost:
        return u"'%1' has a host name with characters that no host name has"_s.arg(shown);
    case probes::TargetError::TooLong:
        return u"the target is too long"_s;
    case probes::TargetError::HasCredentials:
        // The text is not repeated: it holds a password.
        return u"the target holds a user name or password; leave out the part before the @"_s;
    }
    return u"'%1' is not a target"_s.arg(shown);
}

std::optional<double> idleSeconds(const QString &text)
{
    static const QHash<QString, double> presets{
        {u"quick"_s, kQuick_s}, {u"cloud"_s, kCloud_s}, {u"deep"_s, kDeep_s}, {u"background"_s, kBackground_s}};
    if (const auto it = presets.constFind(text); it != presets.cend()) {
        return *it;
    }
    return numberIn(text, 0.5, 86400);
}

std::variant<QStringList, UsageError> probeList(const Arguments &arguments, const QString &option)
{
    QStringList ids;
    for (const QString &value : arguments.all(option)) {
        for (const QString &part : value.split(u',')) {
            const QString id = part.trimmed();
            if (!knownProbes().contains(id)) {
                return UsageError{u"--%1: there is no probe '%2'; the probes are %3"_s.arg(
                    option, id.left(80), knownProbes().join(u", "_s))};
            }
            if (!ids.contains(id)) {
                ids.append(id);
            }
        }
    }
    return ids;
}

std::optional<UsageError> readPath(const Arguments &arguments, const QString &option, std::string &into)
{
    const auto path = arguments.value(option);
    if (!path) {
        return std::nullopt;
    }
    for (const QChar c : *path) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f) {
            return UsageError{
                u"--%1: '%2' holds a character that must be percent-encoded"_s.arg(option, path->left(80))};
        }
    }
    if (!path->startsWith(u'/') || path->size() > 4096) {
        return UsageError{u"--%1 needs a path that begins with /, not '%2'"_s.arg(option, path->left(80))};
    }
    into = path->toStdString();
    return std::nullopt;
}

std::optional<UsageError> readLimits(const Arguments &arguments, app::RunRequest &run)
{
    if (const auto text = arguments.value(u"max-idle"_s)) {
        const auto seconds = idleSeconds(*text);
        if (!seconds) {
            return UsageError{
                u"--max-idle needs seconds from 0.5 to 86400, or quick, cloud, deep or background, not '%1'"_s.arg(
                    text->left(80))};
        }
        run.options.maxIdle = probes::Seconds(*seconds);
    }
    if (const auto text = arguments.value(u"max-payload"_s)) {
        const auto bytes = numberIn(*text, 1, kMaxPayloadBytes);
        if (!bytes || std::floor(*bytes) != *bytes) {
            return UsageError{u"--max-payload needs whole bytes from 1 to 1073741824, not '%1'"_s.arg(text->left(80))};
        }
        run.options.maxPayload = static_cast<std::uint64_t>(*bytes);
    }
    if (const auto text = arguments.value(u"budget"_s)) {
        const auto seconds = numberIn(*text, 0.1, 7 * 86400.0);
        if (!seconds) {
            return UsageError{u"--budget needs seconds above zero, not '%1'"_s.arg(text->left(80))};
        }
        run.budget_s = *seconds;
    }
    if (const auto text = arguments.value(u"seed"_s)) {
        bool ok = false;
        run.options.seed = text->toULongLong(&ok);
        if (!ok) {
            return UsageError{u"--seed needs a whole number of zero or more, not '%1'"_s.arg(text->left(80))};
        }
    }
    return std::nullopt;
}

std::optional<UsageError> readControl(const Arguments &arguments, app::RunRequest &run)
{
    const auto text = arguments.value(u"control"_s);
    if (!text) {
        return std::nullopt;
    }
    const auto control = probes::parseTarget(text->toStdString());
    if (const auto *error = std::get_if<probes::TargetError>(&control)) {
        return UsageError{u"--control: "_s + targetProblem(*error, *text)};
    }
    const auto &other = std::get<probes::Target>(control);
    if (other.host == run.target.host && other.port == run.target.port) {
        return UsageError{u"--control needs another service than the one that is tested"_s};
    }
    run.options.control = text->toStdString();
    return std::nullopt;
}

std::optional<UsageError> readAnswers(const Arguments &arguments, app::RunRequest &run)
{
    auto answers = parseAnswers(arguments);
    if (const auto *error = std::get_if<UsageError>(&answers)) {
        return *error;
    }
    run.answers = std::get<QMap<QString, QString>>(std::move(answers));
    return std::nullopt;
}

}  // namespace

std::variant<probes::Target, UsageError> readTarget(const QString &text)
{
    const auto target = probes::parseTarget(text.toStdString());
    if (const auto *error = std::get_if<probes::TargetError>(&target)) {
        return UsageError{targetProblem(*error, text)};
    }
    return std::get<probes::Target>(target);
}

std::variant<QMap<QString, QString>, UsageError> parseAnswers(const Arguments &arguments)
{
    QMap<QString, QString> answers;
    for (const QString &text : arguments.all(u"answer"_s)) {
        const QString key = text.section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        const auto known = knownAnswers().constFind(key);
        if (!text.contains(u'=') || known == knownAnswers().cend()) {
            return UsageError{u"--answer needs when=..., scope=... or since=..., not '%1'"_s.arg(text.left(80))};
        }
        if (!known->contains(value)) {
            return UsageError{u"--answer %1= knows %2, but not '%3'"_s.arg(key, known->join(u", "_s), value.left(80))};
        }
        answers[key] = value;
    }
    return answers;
}

const CommandSpec &diagnoseSpec()
{
    static const CommandSpec spec{
        u"diagnose"_s,
        u"TARGET"_s,
        1,
        1,
        u"Measures TARGET (http://, https://, tcp://, tls:// with host, port and path, or host:port)\n"
        "and says what is wrong, how sure that is, and what ends it."_s,
        {{u"json"_s, QString(), u"one JSON document on standard output, nothing else"_s},
         {u"max-idle"_s, u"SECONDS"_s,
          u"longest silence tried: seconds, or quick (130), cloud (370), deep (1000), background"_s},
         {u"max-payload"_s, u"BYTES"_s, u"largest body tried (default 16777216)"_s},
         {u"budget"_s, u"SECONDS"_s, u"wall-clock limit of the whole run"_s},
         {u"slow-path"_s, u"PATH"_s, u"a path known to answer slowly"_s},
         {u"upload-path"_s, u"PATH"_s, u"a path that accepts POST"_s},
         {u"control"_s, u"TARGET"_s, u"a second service that works, to compare with"_s},
         {u"answer"_s, u"KEY=VALUE"_s, u"when=..., scope=... or since=...; repeatable"_s},
         {u"evidence"_s, u"FILE"_s, u"a server-side file, folder or capture, read beside the tests; repeatable"_s},
         {u"record"_s, u"FILE"_s, u"also record the packets of the tests, as pcap, and read them (needs the helper)"_s},
         {u"only"_s, u"ID,..."_s, u"run these probes only"_s},
         {u"skip"_s, u"ID,..."_s, u"leave these probes out"_s},
         {u"pdf"_s, u"FILE"_s, u"write the report as well"_s},
         {u"prometheus"_s, u"FILE"_s, u"write the result for a Prometheus textfile collector"_s},
         {u"hide"_s, u"WHAT"_s, u"hosts,addresses,paths,names: leave these out of everything written"_s},
         {u"seed"_s, u"N"_s, u"repeatable order of the tests"_s},
         {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s},
         {u"verbose"_s, QString(), u"show the log on standard error"_s}}};
    return spec;
}

std::variant<DiagnoseRequest, UsageError> makeRequest(const Arguments &arguments)
{
    DiagnoseRequest request;
    request.json = arguments.has(u"json"_s);
    request.verbose = arguments.has(u"verbose"_s);
    request.language = arguments.value(u"lang"_s).value_or(QString());
    const QString text = arguments.positional.first();
    const auto target = probes::parseTarget(text.toStdString());
    if (const auto *error = std::get_if<probes::TargetError>(&target)) {
        return UsageError{targetProblem(*error, text)};
    }
    request.run.target = std::get<probes::Target>(target);
    request.evidence = arguments.all(u"evidence"_s);
    for (const QString &path : std::as_const(request.evidence)) {
        if (const QFileInfo info(path); !info.isReadable()) {
            return UsageError{u"--evidence: '%1' %2"_s.arg(path.left(200),
                                                           info.exists() ? u"cannot be read"_s : u"does not exist"_s)};
        }
    }
    for (auto problem :
         {readLimits(arguments, request.run), readAnswers(arguments, request.run), readControl(arguments, request.run),
          readPath(arguments, u"slow-path"_s, request.run.options.slowPath),
          readPath(arguments, u"upload-path"_s, request.run.options.uploadPath)}) {
        if (problem) {
            return *problem;
        }
    }
    for (const auto &[option, into] : {std::pair{u"only"_s, &request.run.only}, {u"skip"_s, &request.run.skip}}) {
        auto ids = probeList(arguments, option);
        if (const auto *error = std::get_if<UsageError>(&ids)) {
            return *error;
        }
        *into = std::get<QStringList>(ids);
    }
    const auto hide = parseHide(arguments.all(u"hide"_s));
    if (const auto *error = std::get_if<UsageError>(&hide)) {
        return *error;
    }
    request.hide = std::get<app::Redaction>(hide);
    request.pdf = arguments.value(u"pdf"_s);
    request.record = arguments.value(u"record"_s);
    for (const auto &[option, path] : {std::pair{u"pdf"_s, request.pdf}, {u"record"_s, request.record}}) {
        if (const auto problem = path ? whyNotWritable(*path) : std::nullopt) {
            return UsageError{u"--%1: %2"_s.arg(option, *problem)};
        }
    }
    request.prometheus = arguments.value(u"prometheus"_s);
    if (const auto problem = request.prometheus ? whyNotWritable(*request.prometheus) : std::nullopt) {
        return UsageError{u"--prometheus: "_s + *problem};
    }
    request.run.record = request.record.has_value();
    request.run.recordTo = request.record.value_or(QString());
    return request;
}

}  // namespace resetscope::cli
