// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/diagnose_progress.h"
#include "app/cli/diagnose_request.h"
#include "app/cli/places_text.h"
#include "app/cli/signals.h"
#include "app/places/fleet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPlaces = 50;

const CommandSpec &spec()
{
    static const CommandSpec result = [] {
        CommandSpec made{
            u"places"_s,
            u"TARGET"_s,
            1,
            1,
            u"Runs the same tests on other machines, which it reaches with the system's ssh, and says what it means\n"
            "when they see something else. A machine without resetscope-cli gets a copy for the time of the test.\n"
            "ssh must get in without a question: with a key, and with the host key known."_s,
            {{u"ssh"_s, u"[USER@]HOST[:PORT]"_s, u"a place to test from; repeatable"_s},
             {u"local"_s, QString(), u"test from this computer as well"_s},
             {u"identity"_s, u"FILE"_s, u"private key for ssh"_s},
             {u"ssh-config"_s, u"FILE"_s, u"ssh configuration instead of your own"_s},
             {u"one-by-one"_s, QString(),
              u"one place after the other, so that they do not load the service together"_s},
             {u"write-kubernetes"_s, u"FILE"_s,
              u"write a Kubernetes Job that does this on several nodes (- prints it)"_s},
             {u"write-ansible"_s, u"FILE"_s,
              u"write an Ansible playbook that does this on an inventory (- prints it)"_s},
             {u"image"_s, u"NAME"_s, u"container image for the Job (default resetscope-cli:" RESETSCOPE_VERSION ")"_s},
             {u"nodes"_s, u"N"_s, u"nodes for the Job (default 3)"_s},
             {u"save"_s, u"FOLDER"_s, u"write the whole result of every place there; `import` reads it"_s}}};
        for (const OptionSpec &option : diagnoseSpec().options) {
            if (option.name != u"pdf"_s && option.name != u"prometheus"_s && option.name != u"evidence"_s &&
                option.name != u"verbose"_s) {
                made.options.push_back(option);
            }
        }
        return made;
    }();
    return result;
}

struct PlacesRequest {
    DiagnoseRequest diagnose;
    std::vector<app::SshPlace> ssh;
    bool local = false;
    bool oneByOne = false;
    std::optional<QString> save;
    QList<std::pair<app::FleetTool, QString>> files;  ///< to write
    app::FleetOptions fleet;
};

/// The files for Kubernetes and Ansible that were asked for.
std::optional<UsageError> readFleet(const Arguments &arguments, PlacesRequest &request)
{
    for (const auto &[option, tool] : {std::pair{u"write-kubernetes"_s, app::FleetTool::Kubernetes},
                                       {u"write-ansible"_s, app::FleetTool::Ansible}}) {
        const auto path = arguments.value(option);
        if (!path) {
            continue;
        }
        if (const auto problem = *path == "-"_L1 ? std::nullopt : whyNotWritable(*path)) {
            return UsageError{u"--%1: %2"_s.arg(option, *problem)};
        }
        request.files.append({tool, *path});
    }
    if (const auto text = arguments.value(u"nodes"_s)) {
        const auto count = numberIn(*text, 1, 1000);
        if (!count || *count != std::floor(*count)) {
            return UsageError{u"--nodes needs a whole number from 1 to 1000, not '%1'"_s.arg(text->left(40))};
        }
        request.fleet.count = static_cast<int>(*count);
    }
    request.fleet.image = arguments.value(u"image"_s).value_or(QString());
    static const QRegularExpression image(u"^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,254}$"_s);
    if (!request.fleet.image.isEmpty() && !image.match(request.fleet.image).hasMatch()) {
        return UsageError{u"--image: '%1' is not the name of an image"_s.arg(request.fleet.image.left(80))};
    }
    return std::nullopt;
}

std::variant<PlacesRequest, UsageError> makePlaces(const Arguments &arguments)
{
    auto made = makeRequest(arguments);
    if (auto *error = std::get_if<UsageError>(&made)) {
        return *error;
    }
    PlacesRequest request;
    request.diagnose = std::get<DiagnoseRequest>(std::move(made));
    request.local = arguments.has(u"local"_s);
    request.oneByOne = arguments.has(u"one-by-one"_s);
    request.save = arguments.value(u"save"_s);
    for (const QString &option : {u"identity"_s, u"ssh-config"_s}) {
        const auto file = arguments.value(option);
        if (file && !QFileInfo(*file).isReadable()) {
            return UsageError{u"--%1: '%2' %3"_s.arg(
                option, file->left(200), QFileInfo::exists(*file) ? u"cannot be read"_s : u"does not exist"_s)};
        }
    }
    for (const QString &text : arguments.all(u"ssh"_s)) {
        auto place = app::parseSshPlace(text);
        if (const auto *problem = std::get_if<QString>(&place)) {
            return UsageError{u"--ssh: "_s + *problem};
        }
        auto &good = std::get<app::SshPlace>(place);
        good.identity = arguments.value(u"identity"_s).value_or(QString());
        good.config = arguments.value(u"ssh-config"_s).value_or(QString());
        if (std::find(request.ssh.begin(), request.ssh.end(), good) == request.ssh.end()) {
            request.ssh.push_back(good);
        }
    }
    if (const auto problem = readFleet(arguments, request)) {
        return *problem;
    }
    if (request.ssh.empty() && request.files.isEmpty()) {
        return UsageError{u"say where to test from: --ssh user@host (repeatable), and --local for this computer"_s};
    }
    if (request.ssh.size() > kMostPlaces) {
        return UsageError{u"at most %1 places at once; the Kubernetes and Ansible files serve more"_s.arg(kMostPlaces)};
    }
    if (request.save && !QDir().mkpath(*request.save)) {
        return UsageError{u"--save: the folder '%1' cannot be made"_s.arg(request.save->left(200))};
    }
    return request;
}

/// All places of one call, side by side or one after the other.
class PlacesRun : public QObject {
public:
    explicit PlacesRun(const PlacesRequest &request) : m_request(request), m_progress(m_here)
    {
        m_words = app::diagnoseArguments(request.diagnose.run);
        for (const app::SshPlace &place : request.ssh) {
            m_runs.push_back(std::make_unique<app::RemoteRun>(place));
        }
        connect(
            &m_here, &app::RunController::finished, this, [this] { next(); }, Qt::QueuedConnection);
        for (const auto &run : m_runs) {
            const QString name = run->place().name();
            connect(run.get(), &app::RemoteRun::line, this, [name](const QString &text) { say(name, text); });
            connect(
                run.get(), &app::RemoteRun::finished, this, [this] { next(); }, Qt::QueuedConnection);
            connect(run.get(), &app::RemoteRun::changed, this, [this, one = run.get()] { onChanged(*one); });
        }
    }

    void start()
    {
        m_waiting = static_cast<int>(m_runs.size()) + (m_request.local ? 1 : 0);
        startMore();
    }

    void cancel()
    {
        m_cancelled = true;
        if (m_here.isRunning()) {
            m_here.cancel();
        }
        for (const auto &run : m_runs) {
            run->cancel();
        }
    }

    [[nodiscard]] std::vector<app::PlaceOutcome> outcomes() const
    {
        std::vector<app::PlaceOutcome> result;
        if (m_request.local) {
            app::PlaceOutcome here;
            here.name = QCoreApplication::translate("CommandLine", "This computer");
            here.here = true;
            here.cutOff = m_cancelled && !m_here.caseFile().finished;
            if (m_started > 0) {
                here.file = m_here.caseFile();
            }
            result.push_back(std::move(here));
        }
        for (const auto &run : m_runs) {
            result.push_back(app::outcomeOf(*run));
        }
        return result;
    }

private:
    static void say(const QString &place, const QString &text)
    {
        std::fprintf(stderr, "%s: %s\n", place.toUtf8().constData(), text.toUtf8().constData());
    }

    void onChanged(const app::RemoteRun &run)
    {
        const QString name = run.place().name();
        const app::RemoteRun::Stage stage = run.stage();
        if (m_shown.value(name) == static_cast<int>(stage)) {
            return;
        }
        m_shown[name] = static_cast<int>(stage);
        switch (stage) {
        case app::RemoteRun::Stage::Connecting:
            say(name, QCoreApplication::translate("Places", "connecting"));
            break;
        case app::RemoteRun::Stage::Copying:
            say(name, QCoreApplication::translate("Places", "resetscope-cli is not there; copying it"));
            break;
        case app::RemoteRun::Stage::Failed:
            if (run.problem()) {
                say(name, run.problem()->sentence);
            }
            break;
        default:
            break;
        }
    }

    /// This computer first, then the others; with `--one-by-one` each when the one before has ended.
    void startMore()
    {
        const int all = static_cast<int>(m_runs.size()) + (m_request.local ? 1 : 0);
        while (!m_cancelled && m_started < all && (!m_request.oneByOne || m_started == all - m_waiting)) {
            const int index = m_started++ - (m_request.local ? 1 : 0);
            if (index < 0) {
                m_here.start(m_request.diagnose.run);
            } else {
                m_runs[static_cast<std::size_t>(index)]->start(m_words);
            }
        }
    }

    void next()
    {
        --m_waiting;
        startMore();
        const bool running = m_here.isRunning() || std::any_of(m_runs.begin(), m_runs.end(),
                                                               [](const auto &run) { return run->isRunning(); });
        if (m_waiting <= 0 || (m_cancelled && !running)) {
            QCoreApplication::quit();
        }
    }

    const PlacesRequest &m_request;
    app::RunController m_here;
    ProgressLines m_progress;
    std::vector<std::unique_ptr<app::RemoteRun>> m_runs;
    QStringList m_words;
    QHash<QString, int> m_shown;
    int m_started = 0;
    int m_waiting = 0;
    bool m_cancelled = false;
};

/// "admin@db1:22" as a file name.
QString fileNameOf(const QString &place)
{
    QString name;
    for (const QChar c : place) {
        name += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'@' ? c : QChar(u'-');
    }
    return (name.startsWith(u'.') ? u'_' + name : name) + u".json"_s;
}

/// One line on standard error for each file that could not be written.
bool writeFiles(const PlacesRequest &request)
{
    bool all = true;
    for (const auto &[tool, path] : request.files) {
        app::FleetOptions options = request.fleet;
        options.fileName = path == "-"_L1 ? QString() : QFileInfo(path).fileName();
        const app::FleetFile made = app::fleetFile(tool, request.diagnose.run, options);
        if (!made.problem.isEmpty()) {
            printError(u"places: "_s + made.problem);
            all = false;
            continue;
        }
        if (path == "-"_L1) {
            all = printOut(made.text) && all;
            continue;
        }
        QSaveFile file(path);
        const QByteArray text = made.text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            printError(u"places: '%1' cannot be written: %2"_s.arg(path, file.errorString()));
            all = false;
        }
    }
    return all;
}

void save(const std::vector<app::PlaceOutcome> &outcomes, const QString &folder)
{
    for (const app::PlaceOutcome &outcome : outcomes) {
        if (!outcome.file) {
            continue;
        }
        QSaveFile file(QDir(folder).filePath(fileNameOf(outcome.here ? u"this-computer"_s : outcome.name)));
        const QByteArray json = QJsonDocument(app::toJson(*outcome.file)).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
            printError(u"places: '%1' cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
        }
    }
}

}  // namespace

const CommandSpec &placesSpec()
{
    return spec();
}

Exit placesCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    const auto made = makePlaces(arguments);
    if (const auto *error = std::get_if<UsageError>(&made)) {
        printError(u"places: "_s + error->message);
        return Exit::Usage;
    }
    const auto &request = std::get<PlacesRequest>(made);
    if (!writeFiles(request)) {
        return Exit::Usage;
    }
    if (request.ssh.empty()) {
        return Exit::Healthy;
    }
    PlacesRun run(request);
    InterruptWatcher interrupt;
    QObject::connect(&interrupt, &InterruptWatcher::interruptRequested, &run, [&run] { run.cancel(); });
    QTimer::singleShot(0, &run, [&run] { run.start(); });
    QCoreApplication::exec();

    const auto outcomes = app::redacted(run.outcomes(), request.diagnose.hide);
    if (request.save) {
        save(outcomes, *request.save);
    }
    const app::Comparison comparison = app::comparePlaces(app::casesOf(outcomes));
    const bool printed = request.diagnose.json ? printJson(QJsonDocument(app::placesToJson(outcomes, comparison, true)))
                                               : printOut(placesText(outcomes, comparison));
    if (!printed) {
        return Exit::Usage;
    }
    return interrupt.interrupted() ? Exit::Interrupted : placesStatus(comparison);
}

}  // namespace resetscope::cli
