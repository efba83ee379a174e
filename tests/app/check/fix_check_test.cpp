// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/fix_check.h"
#include "app/diagnosis/diagnose.h"
#include "app/evidence/evidence.h"
#include "app/fixes/fix_catalog.h"
#include "app/report/case_json.h"
#include "app/report/case_json_parts.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;
namespace net = resetscope::probes;
using State = net::ProbeState;

namespace {

net::Finding number(const char *id, double value, const char *unit, const char *probe, double low, double high)
{
    return {id, value, low, high, unit, probe};
}

net::Finding word(const char *id, const char *value, const char *probe)
{
    return {id, std::string(value), std::nullopt, std::nullopt, "", probe};
}

net::Finding flag(const char *id, bool value, const char *probe)
{
    return {id, value, std::nullopt, std::nullopt, "", probe};
}

ProbeRecord record(const QString &id, State state = State::Done, double elapsed_s = 1)
{
    ProbeRecord made;
    made.id = id;
    made.state = state;
    made.elapsed_s = elapsed_s;
    return made;
}

net::Findings alive()
{
    return {word("connect_outcome", "ok", "connect"),
            number("connect_ok_ratio", 1, "ratio", "connect", 0.9, 1),
            word("http_outcome", "ok", "http"),
            {"http_status", 200.0, std::nullopt, std::nullopt, "", "http"}};
}

net::Findings keepalive(double value, double low, double high, const char *kind = "fin")
{
    net::Findings findings = alive();
    findings.push_back(flag("keepalive_offered", true, "keepalive"));
    findings.push_back(flag("keepalive_announced", false, "keepalive"));
    findings.push_back(number("keepalive_timeout_s", value, "s", "keepalive", low, high));
    findings.push_back(word("keepalive_close_kind", kind, "keepalive"));
    return findings;
}

net::Findings keepaliveSurvived(double value)
{
    net::Findings findings = alive();
    findings.push_back(flag("keepalive_offered", true, "keepalive"));
    findings.push_back(number("keepalive_survived_s", value, "s", "keepalive", value, value));
    return findings;
}

CaseFile caseWith(net::Findings findings, const QStringList &probes)
{
    CaseFile file;
    file.id = u"9b7f4f0c-6f1e-4d0e-8f3d-4f1d6a2f1c11"_s;
    file.target = std::get<net::Target>(net::parseTarget("http://127.0.0.1:8080/"));
    file.title = u"127.0.0.1"_s;
    file.finished = true;
    file.findings = std::move(findings);
    for (const QString &id : probes) {
        file.probes.push_back(record(id));
    }
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
    return file;
}

const QStringList kWeb{u"connect"_s, u"http"_s, u"keepalive"_s};

CaseFile keepaliveCase()
{
    return caseWith(keepalive(60, 59.8, 60.4), kWeb);
}

FixCheck checkWith(net::Findings findings, std::optional<double> need = {}, const QString &source = u"told"_s)
{
    FixCheck check;
    check.finished = true;
    check.findings = std::move(findings);
    check.need = need;
    check.needSource = need ? source : QString();
    for (const QString &id : kWeb) {
        check.probes.push_back(record(id));
    }
    return check;
}

}  // namespace

/// The plan and the verdict of a check, on findings made by hand.
class FixCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDecidingProbesAreChosen()
    {
        const CaseFile file = keepaliveCase();
        QCOMPARE(file.diagnosis.cause, Cause::KeepaliveMismatch);
        const CheckPlan plan = planCheck(file, std::nullopt, 300);
        QCOMPARE(plan.problem, QString());
        QCOMPARE(plan.deciding, QStringList{u"keepalive"_s});
        QStringList planned;
        for (const PlannedProbe &each : plan.planned) {
            planned << each.id;
        }
        QCOMPARE(planned, (QStringList{u"connect"_s, u"http"_s, u"keepalive"_s}));
        QVERIFY(plan.request.options.maxIdle.count() >= 330);
        QVERIFY(plan.longest_s >= 330);
        QVERIFY(plan.connections > 0 && plan.bytes > 0);
        QVERIFY(plan.need && plan.need->source == u"told");
    }

    void theFixSaysWhatTheClientNeeds()
    {
        const CaseFile file = keepaliveCase();
        std::optional<double> server;
        std::optional<double> client;
        for (const Fix &fix : file.fixes) {
            const CheckPlan plan = planCheck(file, fix);
            if (plan.need && plan.need->source == u"fix_server") {
                server = plan.need->value;
            } else if (plan.need && plan.need->source == u"fix_client") {
                client = plan.need->value;
            }
        }
        QVERIFY(server && *server > 60.4);
        QVERIFY(client && *client < 59.8);
    }

    void nothingToCheckIsSaid()
    {
        QVERIFY(!planCheck(diagnosedSampleCase(SampleCase::Healthy), std::nullopt).problem.isEmpty());
        QVERIFY(!planCheck(diagnosedSampleCase(SampleCase::Abstained), std::nullopt).problem.isEmpty());
        QVERIFY(!planCheck(CaseFile(), std::nullopt).problem.isEmpty());
        CaseFile fromFiles = caseWith({{"ev_oom_kill", 3.0, std::nullopt, std::nullopt, "events", "evidence"}}, {});
        fromFiles.probes.push_back(record(u"evidence"_s));
        fromFiles.diagnosis = diagnose(*builtInTree(), evidenceOf(fromFiles));
        const CheckPlan plan = planCheck(fromFiles, std::nullopt);
        QVERIFY(plan.deciding.isEmpty() == !plan.problem.isEmpty());
    }

    void verdicts_data()
    {
        QTest::addColumn<net::Findings>("after");
        QTest::addColumn<double>("need");
        QTest::addColumn<QString>("source");
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::addColumn<CheckChange>("change");
        using enum CheckOutcome;
        const QString told = u"told"_s;
        QTest::newRow("the same") << keepalive(60.1, 59.9, 60.5) << 300.0 << told << NotFixed << CheckChange::Same;
        QTest::newRow("overlaps by a hair")
            << keepalive(61, 60.3, 61.4) << 300.0 << told << NotFixed << CheckChange::Same;
        QTest::newRow("far enough") << keepalive(300, 299, 301) << 120.0 << told << Fixed << CheckChange::Better;
        QTest::newRow("moved, not far enough")
            << keepalive(300, 299, 301) << 600.0 << told << Changed << CheckChange::Better;
        QTest::newRow("the need lies in the interval")
            << keepalive(300, 295, 305) << 300.0 << told << CannotTell << CheckChange::Better;
        QTest::newRow("moved, need not known")
            << keepalive(300, 299, 301) << 0.0 << told << Changed << CheckChange::Better;
        QTest::newRow("fell") << keepalive(5, 4.9, 5.1) << 300.0 << told << NotFixed << CheckChange::Worse;
        QTest::newRow("no end any more") << keepaliveSurvived(331) << 300.0 << told << Fixed << CheckChange::Gone;
        QTest::newRow("no end, not tried far enough")
            << keepaliveSurvived(130) << 300.0 << told << CannotTell << CheckChange::Gone;
        QTest::newRow("not even tried as far as before")
            << keepaliveSurvived(30) << 300.0 << told << CannotTell << CheckChange::Unknown;
        QTest::newRow("ends in another way")
            << keepalive(60, 59.8, 60.4, "rst") << 300.0 << told << Changed << CheckChange::Kind;
        QTest::newRow("the client needs less now")
            << keepalive(60, 59.8, 60.4) << 48.0 << told << Fixed << CheckChange::Same;
        QTest::newRow("the client should need less now")
            << keepalive(60, 59.8, 60.4) << 48.0 << u"fix_client"_s << CannotTell << CheckChange::Same;
    }

    void verdicts()
    {
        QFETCH(net::Findings, after);
        QFETCH(double, need);
        QFETCH(QString, source);
        QFETCH(CheckOutcome, outcome);
        QFETCH(CheckChange, change);
        const CaseFile file = keepaliveCase();
        const FixCheck check = checkWith(after, need > 0 ? std::optional(need) : std::nullopt, source);
        const CheckResult result = judgeCheck(file, check);
        QVERIFY2(result.outcome == outcome, qPrintable(result.sentence));
        QVERIFY(!result.rows.empty() && result.rows.front().primary);
        QVERIFY2(result.rows.front().change == change, qPrintable(result.sentence));
        QVERIFY(result.scale && result.scale->before.low <= 60 && result.scale->before.high >= 60);
        QCOMPARE(result.scale->need.has_value(), need > 0);
        QVERIFY2(!result.sentence.contains(u'%') && result.sentence.startsWith(checkOutcomeTitle(outcome)),
                 qPrintable(result.sentence));
        QCOMPARE(judgeCheck(file, check).sentence, result.sentence);
    }

    void aNewCauseIsNamed()
    {
        const CaseFile file = keepaliveCase();
        net::Findings down{word("connect_outcome", "refused", "connect"),
                           number("connect_ok_ratio", 0, "ratio", "connect", 0, 0.3)};
        FixCheck check = checkWith(down, 300.0);
        for (ProbeRecord &each : check.probes) {
            if (each.id != u"connect") {
                each.state = State::Skipped;
                each.reason = u"not_connected"_s;
            }
        }
        const CheckResult result = judgeCheck(file, check);
        QCOMPARE(result.after.cause, Cause::ServiceDown);
        QVERIFY2(result.outcome == CheckOutcome::Changed, qPrintable(result.sentence));
        QVERIFY(result.sentence.contains(causeText(Cause::ServiceDown).title));
    }

    void whatNobodyMeasuredAgainIsNoNewCause()
    {
        // Loss was seen before and is not part of this check: it must not be blamed for the result.
        net::Findings findings = keepalive(60, 59.8, 60.4);
        findings.push_back(number("loss_ratio", 0.05, "ratio", "loss", 0.03, 0.08));
        findings.push_back(word("loss_direction", "up", "loss"));
        const CaseFile file = caseWith(findings, kWeb + QStringList{u"loss"_s});
        QCOMPARE(file.diagnosis.cause, Cause::KeepaliveMismatch);
        const CheckResult result = judgeCheck(file, checkWith(keepaliveSurvived(331), 300.0));
        QVERIFY2(result.outcome == CheckOutcome::Fixed, qPrintable(result.sentence));
    }

    void aStoppedCheckProvesNothing()
    {
        const CaseFile file = keepaliveCase();
        FixCheck check = checkWith(alive(), 300.0);
        check.finished = false;
        check.probes.back().state = State::Cancelled;
        const CheckResult result = judgeCheck(file, check);
        QVERIFY2(result.outcome == CheckOutcome::CannotTell, qPrintable(result.sentence));
        QVERIFY(!result.scale->after);
    }

    void rareResetsNeedEnoughTries()
    {
        net::Findings findings = alive();
        findings.push_back(word("reset_origin", "path", "origin"));
        findings.push_back(number("reset_ratio", 0.1, "ratio", "origin", 0.03, 0.25));
        const QStringList probes{u"connect"_s, u"http"_s, u"origin"_s};
        const CaseFile file = caseWith(findings, probes);
        QCOMPARE(file.diagnosis.cause, Cause::NetworkDeviceReset);
        FixCheck check;
        check.finished = true;
        for (const QString &id : probes) {
            check.probes.push_back(record(id));
        }
        check.findings = alive();
        check.findings.push_back(number("reset_ratio", 0, "ratio", "origin", 0, 0.08));
        QVERIFY(judgeCheck(file, check).outcome == CheckOutcome::CannotTell);
        check.findings.back() = number("reset_ratio", 0, "ratio", "origin", 0, 0.01);
        QVERIFY2(judgeCheck(file, check).outcome == CheckOutcome::Fixed, qPrintable(judgeCheck(file, check).sentence));
        check.findings.back() = number("reset_ratio", 0.1, "ratio", "origin", 0.02, 0.3);
        check.findings.push_back(word("reset_origin", "path", "origin"));
        QVERIFY(judgeCheck(file, check).outcome == CheckOutcome::NotFixed);
    }

    void aRestartMustNotComeForTwoPeriods()
    {
        net::Findings findings = alive();
        findings.push_back(number("crash_interval_s", 20, "s", "crash", 19, 21));
        findings.push_back(flag("crash_seen", true, "crash"));
        const QStringList probes{u"connect"_s, u"http"_s, u"crash"_s};
        const CaseFile file = caseWith(findings, probes);
        QCOMPARE(file.diagnosis.cause, Cause::ApplicationCrash);
        FixCheck check;
        check.finished = true;
        for (const QString &id : probes) {
            check.probes.push_back(record(id, State::Done, 30));
        }
        check.findings = alive();
        check.findings.push_back(flag("crash_seen", false, "crash"));
        QVERIFY(judgeCheck(file, check).outcome == CheckOutcome::CannotTell);
        check.probes.back().elapsed_s = 45;
        QVERIFY2(judgeCheck(file, check).outcome == CheckOutcome::Fixed, qPrintable(judgeCheck(file, check).sentence));
    }

    void everyCauseCanBeJudged()
    {
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::ServiceDown,
                                      SampleCase::Healthy, SampleCase::Abstained, SampleCase::Empty}) {
            const CaseFile file = diagnosedSampleCase(kind);
            FixCheck check;
            check.finished = true;
            check.findings = file.findings;
            check.probes = file.probes;
            const CheckResult result = judgeCheck(file, check);
            QVERIFY(!result.sentence.isEmpty());
            QVERIFY2(result.outcome != CheckOutcome::Fixed || kind == SampleCase::Healthy, qPrintable(result.sentence));
        }
    }

    void theCaseRemembers()
    {
        CaseFile file = keepaliveCase();
        file.checks.push_back(checkWith(keepalive(300, 299, 301), 600.0, u"chain"_s));
        file.checks.back().started = QDateTime::fromSecsSinceEpoch(1767225600);
        file.checks.back().fixId = u"nginx.keepalive_timeout"_s;
        file.checks.back().probes.back().samples.push_back({"keepalive", 1.5, net::ValueSample{"x", 2.0}});
        file.checks.push_back(checkWith(keepaliveSurvived(700), 600.0));
        const QByteArray json = QJsonDocument(toJson(file)).toJson();
        const auto read = caseFromJson(json, u"case.json"_s);
        QVERIFY(std::holds_alternative<CaseFile>(read));
        const auto &again = std::get<CaseFile>(read);
        QCOMPARE(again.checks.size(), std::size_t(2));
        QCOMPARE(again.checks[0].need, std::optional(600.0));
        QCOMPARE(again.checks[0].needSource, u"chain"_s);
        QCOMPARE(again.checks[0].started, file.checks[0].started);
        QCOMPARE(again.checks[0].probes.back().samples.size(), std::size_t(1));
        QCOMPARE(judgeCheck(again, again.checks[0]).sentence, judgeCheck(file, file.checks[0]).sentence);
        QVERIFY(judgeCheck(again, again.checks[1]).outcome == CheckOutcome::Fixed);
        QCOMPARE(QJsonDocument(toJson(again)).toJson(), json);
    }

    void foreignChecksAreRead_data()
    {
        QTest::addColumn<QByteArray>("checks");
        QTest::addColumn<bool>("good");
        QTest::newRow("no list") << QByteArray("7") << false;
        QTest::newRow("no objects") << QByteArray("[1, 2]") << false;
        QTest::newRow("a word as need") << QByteArray(R"([{"need": "x"}])") << true;
        QTest::newRow("negative need") << QByteArray(R"([{"need": -1}])") << false;
        QTest::newRow("empty") << QByteArray("[{}]") << true;
    }

    void foreignChecksAreRead()
    {
        QFETCH(QByteArray, checks);
        QFETCH(bool, good);
        QJsonObject root = toJson(keepaliveCase());
        QByteArray json = QJsonDocument(root).toJson(QJsonDocument::Compact);
        json.insert(1, "\"checks\":" + checks + ",");
        const auto read = caseFromJson(json, u"case.json"_s);
        QCOMPARE(std::holds_alternative<CaseFile>(read), good);
        if (good) {
            const auto &file = std::get<CaseFile>(read);
            QVERIFY(!judgeCheck(file, file.checks.front()).sentence.isEmpty());
        }
    }
};

RESETSCOPE_TEST(FixCheckTest)
#include "fix_check_test.moc"
