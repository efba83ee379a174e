// SPDX-License-Identifier: GPL-3.0-or-later
// The files for Kubernetes and Ansible, shown to the real checkers where they are installed.
#include "app/places/fleet.h"
#include "app/places/outcome.h"
#include "probes/lab/lab.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;

namespace {

RunRequest request(const std::string &url)
{
    RunRequest result;
    result.target = std::get<probes::Target>(probes::parseTarget(url));
    return result;
}

/// Words that break quoting, comments, templates and variables.
RunRequest nasty()
{
    RunRequest result = request("https://shop.example.com:8443/a'b\"c#d:%20{{x}}/$(HOME)/@name@/*&!|>");
    result.options.slowPath = "/\\n\\\\{%x%}?a=b: c";
    result.options.maxIdle = probes::Seconds(370);
    result.answers = {{u"when"_s, u"after_quiet"_s}};
    return result;
}

QString write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
}

/// "-": not installed; empty: content; otherwise what it said.
QString check(const QString &program, const QStringList &arguments, const QTemporaryDir &folder, int timeout_ms = 90000)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        return u"-"_s;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"ANSIBLE_LOCAL_TEMP"_s, folder.filePath(u"local"_s));
    environment.insert(u"ANSIBLE_REMOTE_TEMP"_s, folder.filePath(u"remote"_s));
    environment.insert(u"ANSIBLE_ASYNC_DIR"_s, folder.filePath(u"async"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(found, arguments);
    if (!process.waitForFinished(timeout_ms)) {
        return u"did not end"_s;
    }
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? QString() : said + u" (failed)"_s;
}

const QString kRules = u"{extends: default, rules: {line-length: {max: 120}}}"_s;

QString lint(const QString &text)
{
    const QTemporaryDir folder;
    return check(u"yamllint"_s, {u"-s"_s, u"-d"_s, kRules, write(folder, u"file.yaml"_s, text)}, folder);
}

/// The document as JSON, by a real YAML parser.
QJsonValue parsed(const QString &text)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    QProcess process;
    process.start(python, {u"-c"_s, u"import json, sys, yaml\n"
                                    "class L(yaml.SafeLoader): pass\n"
                                    "L.add_constructor('!unsafe', lambda l, n: l.construct_scalar(n))\n"
                                    "json.dump(list(yaml.load_all(sys.stdin.buffer, L)), sys.stdout)"_s});
    process.write(text.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(30000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array().at(0);
}

bool hasYaml()
{
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s, u"import yaml"_s});
    return process.waitForFinished(30000) && process.exitCode() == 0;
}

}  // namespace

class FleetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lintAccepts_data();
    void lintAccepts();
    void kubernetesFields();
    void ansibleArguments();
    void ansibleSyntax();
    void ansibleRun();
    void instructionsFit();
    void secretsStayOut_data();
    void secretsStayOut();
    void names();
    void checkersNoticeFaults();
};

void FleetTest::lintAccepts_data()
{
    QTest::addColumn<int>("tool");
    QTest::addColumn<bool>("odd");
    for (const bool odd : {false, true}) {
        QTest::addRow("kubernetes %d", odd) << static_cast<int>(FleetTool::Kubernetes) << odd;
        QTest::addRow("ansible %d", odd) << static_cast<int>(FleetTool::Ansible) << odd;
    }
}

void FleetTest::lintAccepts()
{
    QFETCH(int, tool);
    QFETCH(bool, odd);
    const FleetFile file = fleetFile(static_cast<FleetTool>(tool), odd ? nasty() : request("tcp://db1:5432"));
    QCOMPARE(file.problem, QString());
    const QString said = lint(file.text);
    if (said == u"-"_s) {
        QFAIL("yamllint is not installed");
    }
    QVERIFY2(said.isEmpty(), qPrintable(said + file.text));
}

void FleetTest::kubernetesFields()
{
    if (!hasYaml()) {
        QFAIL("no YAML parser is installed");
    }
    FleetOptions options;
    options.count = 7;
    options.image = u"registry.example.com/tools/resetscope-cli:1"_s;
    const RunRequest wish = nasty();
    const QJsonValue job = parsed(fleetFile(FleetTool::Kubernetes, wish, options).text);
    QCOMPARE(job[u"apiVersion"_s].toString(), u"batch/v1"_s);
    QCOMPARE(job[u"kind"_s].toString(), u"Job"_s);
    const QJsonValue spec = job[u"spec"_s];
    QCOMPARE(spec[u"completions"_s].toInt(), 7);
    QCOMPARE(spec[u"parallelism"_s].toInt(), 7);
    QCOMPARE(spec[u"backoffLimit"_s].toInt(-1), 0);
    QVERIFY(spec[u"activeDeadlineSeconds"_s].toInt() >= 900);
    const QJsonValue pod = spec[u"template"_s][u"spec"_s];
    QCOMPARE(pod[u"restartPolicy"_s].toString(), u"Never"_s);
    const QJsonValue spread = pod[u"topologySpreadConstraints"_s][0];
    QCOMPARE(spread[u"topologyKey"_s].toString(), u"kubernetes.io/hostname"_s);
    // The selector must choose the pods of this very job, or the spread does nothing.
    QCOMPARE(spread[u"labelSelector"_s][u"matchLabels"_s][u"app.kubernetes.io/instance"_s],
             spec[u"template"_s][u"metadata"_s][u"labels"_s][u"app.kubernetes.io/instance"_s]);
    const QJsonValue container = pod[u"containers"_s][0];
    QCOMPARE(container[u"image"_s].toString(), options.image);
    QCOMPARE(container[u"securityContext"_s][u"allowPrivilegeEscalation"_s].toBool(true), false);
    QCOMPARE(pod[u"securityContext"_s][u"runAsNonRoot"_s].toBool(), true);
    QCOMPARE(container[u"volumeMounts"_s][0][u"name"_s], pod[u"volumes"_s][0][u"name"_s]);
    // The arguments are the very words; only `$(` is doubled, which Kubernetes turns back.
    QStringList words;
    for (const QJsonValue word : container[u"args"_s].toArray()) {
        words << word.toString().replace(u"$$("_s, u"$("_s);
    }
    QCOMPARE(words, diagnoseArguments(wish));
    QVERIFY(!container[u"args"_s].toArray().at(1).toString().contains(u"/$("_s));
    const QString shell = container[u"command"_s][2].toString();
    QProcess sh;
    sh.start(u"sh"_s, {u"-n"_s, u"-c"_s, shell});
    QVERIFY(sh.waitForFinished(10000));
    QCOMPARE(sh.exitCode(), 0);
}

void FleetTest::ansibleArguments()
{
    if (!hasYaml()) {
        QFAIL("no YAML parser is installed");
    }
    const QJsonValue play = parsed(fleetFile(FleetTool::Ansible, nasty()).text)[0];
    QStringList words;
    for (const QJsonValue word : play[u"vars"_s][u"resetscope_arguments"_s].toArray()) {
        words << word.toString();
    }
    QCOMPARE(words, diagnoseArguments(nasty()));
}

void FleetTest::ansibleSyntax()
{
    const QTemporaryDir folder;
    const QString book = write(folder, u"book.yaml"_s, fleetFile(FleetTool::Ansible, nasty()).text);
    const QString said = check(u"ansible-playbook"_s, {u"--syntax-check"_s, u"-i"_s, u"localhost,"_s, book}, folder);
    if (said == u"-"_s) {
        QFAIL("ansible is not installed");
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

/// The playbook really runs, brings the program along, and what it collects can be imported.
void FleetTest::ansibleRun()
{
    const QTemporaryDir folder;
    auto started = probes::lab::start("healthy", {0, 0});
    QVERIFY(std::holds_alternative<std::unique_ptr<probes::lab::Lab>>(started));
    const auto lab = std::get<std::unique_ptr<probes::lab::Lab>>(std::move(started));
    RunRequest wish = request(lab->url() + "?odd={{x}}");
    wish.only = QStringList{u"dns"_s, u"connect"_s};
    const QString book = write(folder, u"book.yaml"_s, fleetFile(FleetTool::Ansible, wish).text);
    const QString inventory =
        write(folder, u"inventory"_s, u"one ansible_connection=local\ntwo ansible_connection=local\n"_s);
    const QString said = check(u"ansible-playbook"_s,
                               {u"-i"_s, inventory, book, u"-e"_s,
                                u"resetscope_program="_s + QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-cli"),
                                u"-e"_s, u"ansible_python_interpreter=/usr/bin/python3"_s},
                               folder, 200000);
    if (said == u"-"_s) {
        QFAIL("ansible is not installed");
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const PlaceFolder read = readPlaceFolder(folder.filePath(u"results"_s));
    QCOMPARE(read.problem, QString());
    QVERIFY2(read.refused.empty(), qPrintable(read.refused.empty() ? QString() : read.refused[0].sentence));
    QCOMPARE(read.places.size(), 2U);
    QCOMPARE(read.places[0].name, u"one"_s);
    QVERIFY(!read.places[0].file->findings.empty());
    QCOMPARE(QString::fromStdString(read.places[0].file->target.url()), QString::fromStdString(wish.target.url()));
}

void FleetTest::instructionsFit()
{
    FleetOptions options;
    options.fileName = u"my job.yaml"_s;
    const QString text = fleetFile(FleetTool::Kubernetes, request("https://shop.example.com/"), options).text;
    QVERIFY(text.contains(u"kubectl apply -f my job.yaml"_s));
    QVERIFY(text.contains(u"job/resetscope-shop-example-com"_s));
    QVERIFY(text.contains(u"resetscope-cli import results"_s));
    QVERIFY(!text.contains(u"@"_s + u"name@"_s));
}

void FleetTest::secretsStayOut_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("refused");
    for (const char *path :
         {"/?token=abc", "/a?x=1&api_key=abc", "/?X-Amz-Signature=abc", "/?PASSWORD=abc", "/?a=1;auth=x"}) {
        QTest::newRow(path) << QString::fromUtf8(path) << true;
    }
    for (const char *path : {"/", "/token/abc", "/?page=2&size=3", "/keys?limit=1"}) {
        QTest::newRow(path) << QString::fromUtf8(path) << false;
    }
}

void FleetTest::secretsStayOut()
{
    QFETCH(QString, path);
    QFETCH(bool, refused);
    for (const FleetTool tool : {FleetTool::Kubernetes, FleetTool::Ansible}) {
        const FleetFile inTarget = fleetFile(tool, request("https://shop.example.com" + path.toStdString()));
        QCOMPARE(inTarget.problem.isEmpty(), !refused);
        QCOMPARE(inTarget.text.isEmpty(), refused);
        RunRequest slow = request("https://shop.example.com/");
        slow.options.slowPath = path.toStdString();
        QCOMPARE(fleetFile(tool, slow).text.isEmpty(), refused);
    }
}

void FleetTest::names()
{
    const auto job = [](const std::string &url) {
        const QString text = fleetFile(FleetTool::Kubernetes, request(url)).text;
        return text.section(u"\n  name: "_s, 1).section(u'\n', 0, 0);
    };
    QCOMPARE(job("tcp://[2001:db8::1]:5432"), u"resetscope-2001-db8--1"_s);
    QCOMPARE(job("tcp://db_1.:5432").endsWith(u'-'), false);
    QVERIFY(job("tcp://" + std::string(60, 'a') + ".example.com:1").size() <= 52);
}

void FleetTest::checkersNoticeFaults()
{
    QVERIFY(!lint(u"---\na: [\n"_s).isEmpty());
    const QTemporaryDir folder;
    const QString book = write(folder, u"book.yaml"_s, u"---\n- hosts: all\n  tasks:\n    - no_such_thing: [\n"_s);
    QVERIFY(!check(u"ansible-playbook"_s, {u"--syntax-check"_s, u"-i"_s, u"localhost,"_s, book}, folder).isEmpty());
}

RESETSCOPE_TEST(FleetTest)
#include "fleet_test.moc"
