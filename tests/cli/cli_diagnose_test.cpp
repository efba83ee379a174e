// SPDX-License-Identifier: GPL-3.0-or-later
// `diagnose` on practice faults: the right cause, findings near the setting, the fields of the contract.
#include "probes/lab/lab.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/odd_server.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QTest>

#include <cmath>
#include <csignal>
#include <map>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;

namespace {

const QStringList kCauses{
    u"idle_timeout"_s,  u"application_crash"_s,  u"resource_exhaustion"_s, u"network_device_reset"_s,
    u"large_payload"_s, u"keepalive_mismatch"_s, u"network_path"_s,        u"gateway_timeout"_s,
    u"service_down"_s,  u"name_resolution"_s,    u"unreachable"_s,         u"tls_failure"_s,
    u"healthy"_s};

std::optional<QJsonObject> finding(const QJsonObject &report, const QString &id)
{
    for (const QJsonValue value : report[u"findings"_s].toArray()) {
        if (value[u"id"_s].toString() == id) {
            return value.toObject();
        }
    }
    return std::nullopt;
}

/// One practice fault and the process that diagnoses it.
struct Case {
    QString cause;
    int exitCode = 1;
    QString limitId;  ///< finding that must hold the limit; empty: none
    double limit_s = 0;
    QString closeId;
    QString close;
    std::unique_ptr<probes::lab::Lab> lab;
    std::unique_ptr<CliProcess> process;
};

}  // namespace

class CliDiagnoseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scenario_data();
    void scenario();
    void humanText();
    void interruptPrintsWhatWasMeasured();
    void budgetEndsTheRun();
    void onlyUnavailableProbesMeasureNothing();
    void garbageAndEndlessHeaders();
    void cleanupTestCase() { m_cases.clear(); }

private:
    void add(const char *scenario, double limit_s, Case expected, const QStringList &more = {});
    std::map<QString, Case> m_cases;
};

void CliDiagnoseTest::add(const char *scenario, double limit_s, Case expected, const QStringList &more)
{
    auto started = probes::lab::start(scenario, {0, limit_s});
    QVERIFY(std::holds_alternative<std::unique_ptr<probes::lab::Lab>>(started));
    expected.lab = std::get<std::unique_ptr<probes::lab::Lab>>(std::move(started));
    expected.limit_s = limit_s;
    expected.process = std::make_unique<CliProcess>(
        QStringList{u"diagnose"_s, QString::fromStdString(expected.lab->url()), u"--json"_s, u"--seed"_s, u"7"_s} +
        more);
    m_cases.emplace(QString::fromUtf8(scenario), std::move(expected));
}

// All of them wait for silence most of the time, so they run side by side.
void CliDiagnoseTest::initTestCase()
{
    const QStringList patient{u"--max-idle"_s, u"12"_s};
    const QStringList brief{u"--max-idle"_s, u"4"_s};
    add("idle-timeout-fin", 4.3, {u"idle_timeout"_s, 1, u"idle_limit_s"_s, 0, u"idle_close_kind"_s, u"fin"_s, {}, {}},
        patient);
    add("idle-timeout-rst", 5.2, {u"idle_timeout"_s, 1, u"idle_limit_s"_s, 0, u"idle_close_kind"_s, u"rst"_s, {}, {}},
        patient);
    add("idle-timeout-silent", 4.7,
        {u"idle_timeout"_s, 1, u"idle_limit_s"_s, 0, u"idle_close_kind"_s, u"rst"_s, {}, {}}, patient);
    add("keepalive-mismatch", 3.4, {u"keepalive_mismatch"_s, 1, u"keepalive_timeout_s"_s, 0, {}, {}, {}, {}}, patient);
    add("keepalive-mismatch-rst", 3.9, {u"keepalive_mismatch"_s, 1, u"keepalive_timeout_s"_s, 0, {}, {}, {}, {}},
        patient);
    add("keepalive-announced", 3, {u"healthy"_s, 0, u"keepalive_timeout_s"_s, 0, {}, {}, {}, {}}, patient);
    add("healthy", 0, {u"healthy"_s, 0, {}, 0, {}, {}, {}, {}}, brief);
    add("healthy-tcp", 0, {u"healthy"_s, 0, {}, 0, {}, {}, {}, {}}, brief);
    add("gateway-timeout", 0, {u"gateway_timeout"_s, 1, {}, 0, {}, {}, {}, {}}, brief);
    add("service-down", 0, {u"service_down"_s, 1, {}, 0, {}, {}, {}, {}}, brief);
    add("tls-plaintext", 0, {u"tls_failure"_s, 1, {}, 0, {}, {}, {}, {}}, brief);
    Case noName;
    noName.cause = u"name_resolution"_s;
    noName.process = std::make_unique<CliProcess>(
        QStringList{u"diagnose"_s, u"http://no-such-host.invalid/"_s, u"--json"_s, u"--max-idle"_s, u"4"_s});
    m_cases.emplace(u"no-such-host"_s, std::move(noName));
}

void CliDiagnoseTest::scenario_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &[id, expected] : m_cases) {
        QTest::newRow(id.toUtf8().constData()) << id;
    }
}

void CliDiagnoseTest::scenario()
{
    QFETCH(QString, id);
    Case &expected = m_cases.at(id);
    QVERIFY(expected.process->finish());
    const QJsonObject report = expected.process->json();
    const QByteArray shown =
        "said: " + QJsonDocument(report[u"verdict"_s].toObject()).toJson() + " stderr: " + expected.process->err();
    QVERIFY2(!report.isEmpty(), expected.process->out().left(500).constData());

    QCOMPARE(report[u"schema"_s].toString(), u"resetscope.report/1"_s);
    for (const QString &field : {u"target"_s, u"started"_s, u"elapsed_s"_s, u"verdict"_s, u"ranking"_s, u"tree_path"_s,
                                 u"findings"_s, u"probes"_s, u"fixes"_s}) {
        QVERIFY2(report.contains(field), qPrintable(field));
    }
    QVERIFY(QDateTime::fromString(report[u"started"_s].toString(), Qt::ISODateWithMs).isValid());
    double sum = 0;
    double before = 1;
    QSet<QString> names;
    for (const QJsonValue ranked : report[u"ranking"_s].toArray()) {
        const double probability = ranked[u"probability"_s].toDouble(-1);
        QVERIFY(probability >= 0 && probability <= before + 1e-9);
        before = probability;
        sum += probability;
        names.insert(ranked[u"cause"_s].toString());
    }
    QVERIFY(std::abs(sum - 1) < 1e-6);
    QCOMPARE(report[u"ranking"_s].toArray().size(), 13);
    QCOMPARE(names, QSet<QString>(kCauses.begin(), kCauses.end()));
    const QJsonObject verdict = report[u"verdict"_s].toObject();
    QCOMPARE(verdict[u"cause"_s], report[u"ranking"_s][0][u"cause"_s]);
    QVERIFY(!verdict[u"headline"_s].toString().isEmpty());
    QVERIFY(!report[u"tree_path"_s].toArray().isEmpty());
    for (const QJsonValue probe : report[u"probes"_s].toArray()) {
        const QString state = probe[u"state"_s].toString();
        QVERIFY2((QStringList{u"done"_s, u"skipped"_s, u"failed"_s, u"cancelled"_s}.contains(state)),
                 qPrintable(state));
    }

    QVERIFY2(verdict[u"cause"_s].toString() == expected.cause, shown.constData());
    QCOMPARE(expected.process->exitCode(), expected.exitCode);
    if (expected.exitCode == 1 && (expected.cause == u"idle_timeout"_s || expected.cause == u"keepalive_mismatch"_s)) {
        QVERIFY(!report[u"fixes"_s].toArray().isEmpty());
    }
    if (!expected.limitId.isEmpty()) {
        const auto limit = finding(report, expected.limitId);
        QVERIFY2(limit.has_value(), shown.constData());
        const double value = (*limit)[u"value"_s].toDouble();
        QVERIFY2(std::abs(value - expected.limit_s) <= 0.5, qPrintable(QString::number(value)));
        QVERIFY((*limit)[u"low"_s].toDouble() <= value && value <= (*limit)[u"high"_s].toDouble());
        QCOMPARE((*limit)[u"unit"_s].toString(), u"s"_s);
    }
    if (!expected.closeId.isEmpty()) {
        const auto close = finding(report, expected.closeId);
        QVERIFY2(close.has_value(), shown.constData());
        QCOMPARE((*close)[u"value"_s].toString(), expected.close);
    }
    if (id == u"idle-timeout-silent"_s) {
        // The reset was drawn by the next use; before that nobody was told.
        const auto byTest = finding(report, u"idle_by_test"_s);
        QVERIFY2(byTest.has_value() && (*byTest)[u"value"_s].toBool(), shown.constData());
    }
}

void CliDiagnoseTest::humanText()
{
    const auto started = probes::lab::start("service-down", {});
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    const CliResult result = runCli({u"diagnose"_s, QString::fromStdString(lab->url())});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.size() > 80);
    for (const QByteArray &line : result.out.split('\n')) {
        QVERIFY2(line.startsWith("    ") || QString::fromUtf8(line).size() <= 80, line.constData());
    }
    QVERIFY(!result.out.contains('{'));
}

void CliDiagnoseTest::interruptPrintsWhatWasMeasured()
{
    const auto started = probes::lab::start("healthy", {});
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    for (const int number : {SIGINT, SIGTERM}) {
        CliProcess run({u"diagnose"_s, QString::fromStdString(lab->url()), u"--json"_s, u"--max-idle"_s, u"300"_s});
        QVERIFY2(run.waitForErr("idle: "), run.err().constData());
        run.signal(number);
        QVERIFY(run.finish(20000));
        QCOMPARE(run.exitCode(), 130);
        const QJsonObject report = run.json();
        QCOMPARE(report[u"schema"_s].toString(), u"resetscope.report/1"_s);
        QCOMPARE(report[u"ranking"_s].toArray().size(), 13);
        QSet<QString> states;
        for (const QJsonValue probe : report[u"probes"_s].toArray()) {
            states.insert(probe[u"state"_s].toString());
        }
        QVERIFY(states.contains(u"cancelled"_s));
        QVERIFY(states.contains(u"done"_s));
        QVERIFY(!states.contains(u"running"_s));
    }
}

void CliDiagnoseTest::budgetEndsTheRun()
{
    const auto started = probes::lab::start("healthy", {});
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    CliProcess run({u"diagnose"_s, QString::fromStdString(lab->url()), u"--json"_s, u"--max-idle"_s, u"3000"_s,
                    u"--budget"_s, u"3"_s});
    QVERIFY(run.finish(60000));
    QVERIFY(run.exitCode() == 0 || run.exitCode() == 1);
    QVERIFY(run.json()[u"elapsed_s"_s].toDouble() < 60);
}

void CliDiagnoseTest::onlyUnavailableProbesMeasureNothing()
{
    const auto started = probes::lab::start("healthy", {});
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    const CliResult result =
        runCli({u"diagnose"_s, QString::fromStdString(lab->url()), u"--json"_s, u"--only"_s, u"control"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(!QJsonDocument::fromJson(result.out).object().isEmpty());
}

void CliDiagnoseTest::garbageAndEndlessHeaders()
{
    const OddServer garbage(std::string("\x00\xff\x1b[2J\x07 not http \r\n", 20), 4096);
    const OddServer headers("HTTP/1.1 200 OK\r\nX-Long: " + std::string(4000, 'x') + "\r\nX-More: y\r\n", 8U << 20U);
    std::vector<std::unique_ptr<CliProcess>> runs;
    for (const OddServer *server : {&garbage, &headers}) {
        runs.push_back(
            std::make_unique<CliProcess>(QStringList{u"diagnose"_s, u"http://127.0.0.1:%1/"_s.arg(server->port()),
                                                     u"--json"_s, u"--max-idle"_s, u"3"_s, u"--budget"_s, u"20"_s}));
    }
    for (const auto &run : runs) {
        QVERIFY(run->finish());
        QVERIFY2(run->exitCode() == 0 || run->exitCode() == 1, run->err().constData());
        QCOMPARE(run->json()[u"ranking"_s].toArray().size(), 13);
        QVERIFY(!run->out().contains('\x1b'));
        QVERIFY(!run->err().contains('\x1b'));
        QVERIFY(run->out().size() < 8 << 20);
    }
}

RESETSCOPE_TEST(CliDiagnoseTest)
#include "cli_diagnose_test.moc"
