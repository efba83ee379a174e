// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/diagnose.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
namespace net = resetscope::probes;

namespace {

net::Finding num(const char *id, double value, const char *probe, double low, double high)
{
    return {id, value, low, high, "", probe};
}

net::Finding num(const char *id, double value, const char *probe)
{
    return {id, value, std::nullopt, std::nullopt, "", probe};
}

net::Finding word(const char *id, const char *value, const char *probe)
{
    return {id, std::string(value), std::nullopt, std::nullopt, "", probe};
}

net::Finding flag(const char *id, bool value, const char *probe)
{
    return {id, value, std::nullopt, std::nullopt, "", probe};
}

/// Evidence that grows by one probe at a time.
struct Case {
    Evidence evidence;

    explicit Case(bool http = true, bool tls = false)
    {
        evidence.isHttp = http;
        evidence.usesTls = tls;
        evidence.probesMissing = {u"payload"_s, u"load"_s, u"crash"_s, u"origin"_s, u"path"_s,
                                  u"loss"_s,    u"mtu"_s,  u"host"_s,  u"control"_s};
    }
    Case &add(const char *probe, const net::Findings &findings)
    {
        evidence.findings.insert(evidence.findings.end(), findings.begin(), findings.end());
        evidence.probesDone.insert(QString::fromLatin1(probe));
        return *this;
    }
    Case &say(const QString &key, const QString &value)
    {
        evidence.answers[key] = value;
        return *this;
    }
    Case &name()
    {
        return add("dns", {flag("dns_resolved", true, "dns"), num("dns_address_count", 1, "dns"),
                           num("dns_time_s", 0.01, "dns"), flag("dns_suspicious", false, "dns")});
    }
    Case &connected()
    {
        return add("connect", {word("connect_outcome", "ok", "connect"), num("connect_ok_ratio", 1, "connect", 0.83, 1),
                               num("connect_time_s", 0.001, "connect")});
    }
    Case &notConnected(const char *how)
    {
        return add("connect", {word("connect_outcome", how, "connect"), num("connect_ok_ratio", 0, "connect", 0, 0.2)});
    }
    Case &answered(double status = 200)
    {
        return add("http", {word("http_outcome", "ok", "http"), num("http_status", status, "http"),
                            num("http_time_s", 0.01, "http")});
    }
    Case &noAnswer(const char *how) { return add("http", {word("http_outcome", how, "http")}); }
    Case &quietOk(double survived = 130) { return add("idle", {num("idle_survived_s", survived, "idle")}); }
    Case &silenceKills(const char *how, bool byTest, const char *scope = "raw")
    {
        return add("idle", {num("idle_limit_s", 60.1, "idle", 59.8, 60.4), word("idle_close_kind", how, "idle"),
                            word("idle_scope", scope, "idle"), flag("idle_by_test", byTest, "idle"),
                            flag("idle_lanes_died_together", false, "idle"), num("idle_survived_s", 59.8, "idle")});
    }
    Case &serverCloses(const char *how)
    {
        return add("idle", {word("idle_close_kind", how, "idle"), num("idle_survived_s", 4.9, "idle"),
                            flag("idle_lanes_died_together", false, "idle")});
    }
    Case &kept()
    {
        return add("keepalive",
                   {flag("keepalive_offered", true, "keepalive"), num("keepalive_survived_s", 130, "keepalive")});
    }
    Case &closes(const char *how, bool announced, bool keeps = true)
    {
        add("keepalive",
            {flag("keepalive_offered", true, "keepalive"), num("keepalive_timeout_s", 5.01, "keepalive", 4.98, 5.05),
             word("keepalive_close_kind", how, "keepalive"), flag("keepalive_announced", announced, "keepalive"),
             num("reuse_success_ratio", 0.9, "keepalive", 0.7, 0.97), num("reuse_attempts", 20, "keepalive")});
        if (announced) {
            add("keepalive", {num("keepalive_advertised_s", 5, "keepalive"),
                              flag("keepalive_matches_announcement", keeps, "keepalive")});
        }
        return *this;
    }
    Case &tls(const char *problem)
    {
        return add("tls", {flag("tls_ok", std::string_view(problem) == "none", "tls"),
                           word("tls_problem", problem, "tls"), word("tls_version", "TLSv1.3", "tls")});
    }
};

double probabilityOf(const Diagnosis &diagnosis, Cause cause)
{
    const auto it = std::find_if(diagnosis.ranking.begin(), diagnosis.ranking.end(),
                                 [&](const RankedCause &r) { return r.cause == cause; });
    return it->probability;
}

void addRow(const char *name, const Case &example, const QString &cause, double least, const QString &leaf = QString())
{
    QTest::newRow(name) << example.evidence << cause << least << leaf;
}

}  // namespace

Q_DECLARE_METATYPE(Evidence)

class DiagnosisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheCause_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<double>("least");
        QTest::addColumn<QString>("leaf");
        addRow("raw, reset", Case(false).connected().silenceKills("rst", false), u"idle_timeout"_s, 0.9,
               u"idle_timeout.l4_rst"_s);
        addRow("raw, silent", Case(false).connected().silenceKills("silent", true), u"idle_timeout"_s, 0.9,
               u"idle_timeout.l4_silent"_s);
        addRow("raw, fin", Case(false).connected().silenceKills("fin", false), u"idle_timeout"_s, 0.9,
               u"idle_timeout.fin"_s);
        addRow("web, forgotten then reset",
               Case().name().connected().answered().silenceKills("rst", true, "between_requests").kept(),
               u"idle_timeout"_s, 0.9, u"idle_timeout.silent_then_rst"_s);
        addRow("tls, silent", Case(false, true).connected().tls("none").silenceKills("silent", true), u"idle_timeout"_s,
               0.9);
        addRow("unannounced fin", Case().connected().answered().serverCloses("fin").closes("fin", false),
               u"keepalive_mismatch"_s, 0.9, u"keepalive_mismatch.fin"_s);
        addRow("unannounced rst", Case().connected().answered().serverCloses("rst").closes("rst", false),
               u"keepalive_mismatch"_s, 0.9, u"keepalive_mismatch.rst"_s);
        addRow("announced, complaint",
               Case().connected().answered().serverCloses("fin").closes("fin", true).say(u"when"_s, u"after_quiet"_s),
               u"keepalive_mismatch"_s, 0.9, u"keepalive_mismatch.announced"_s);
        addRow("announced, too early", Case().connected().answered().serverCloses("fin").closes("fin", true, false),
               u"keepalive_mismatch"_s, 0.9, u"keepalive_mismatch.broken_promise"_s);
        addRow("announced, kept", Case().connected().answered().serverCloses("fin").closes("fin", true), u"healthy"_s,
               0.85, u"healthy.all_well"_s);
        addRow("nothing closes", Case().name().connected().answered().quietOk().kept(), u"healthy"_s, 0.9,
               u"healthy.all_well"_s);
        addRow("not found is an answer", Case().name().connected().answered(404).quietOk().kept(), u"healthy"_s, 0.9);
        addRow("polite 413", Case().name().connected().answered(413).quietOk().kept(), u"healthy"_s, 0.9);
        addRow("healthy tcp", Case(false).connected().quietOk(), u"healthy"_s, 0.8);
        addRow("healthy https", Case(true, true).name().connected().tls("none").answered().quietOk().kept(),
               u"healthy"_s, 0.9);
        addRow("quiet complaint, survived",
               Case().connected().answered().quietOk().kept().say(u"when"_s, u"after_quiet"_s), u"healthy"_s, 0.6,
               u"healthy.not_reproduced"_s);
        addRow("refused", Case().name().notConnected("refused"), u"service_down"_s, 0.9, u"service_down.refused"_s);
        addRow("no such name",
               Case().add("dns", {flag("dns_resolved", false, "dns"), word("dns_error", "nxdomain", "dns")}),
               u"name_resolution"_s, 0.9, u"name_resolution.unknown_name"_s);
        addRow("name to 0.0.0.0",
               Case()
                   .add("dns", {flag("dns_resolved", true, "dns"), num("dns_address_count", 1, "dns"),
                                flag("dns_suspicious", true, "dns")})
                   .notConnected("refused"),
               u"name_resolution"_s, 0.6, u"name_resolution.wrong_place"_s);
        addRow("syn dropped", Case().notConnected("timeout"), u"unreachable"_s, 0.9, u"unreachable.silent"_s);
        addRow("no route", Case().notConnected("unreachable"), u"unreachable"_s, 0.9);
        for (const char *problem : {"expired", "not_yet_valid", "name_mismatch", "untrusted"}) {
            addRow(problem, Case(true, true).connected().tls(problem), u"tls_failure"_s, 0.9,
                   u"tls_failure.certificate"_s);
        }
        addRow("no tls there", Case(true, true).connected().tls("not_tls"), u"tls_failure"_s, 0.9,
               u"tls_failure.protocol"_s);
        addRow("bad gateway", Case().connected().answered(502), u"gateway_timeout"_s, 0.9,
               u"gateway_timeout.unavailable"_s);
        addRow("unavailable", Case().connected().answered(503), u"gateway_timeout"_s, 0.9);
        addRow("gateway late", Case().connected().answered(504).serverCloses("fin").closes("fin", false),
               u"gateway_timeout"_s, 0.6, u"gateway_timeout.late"_s);
        addRow("all at one moment",
               Case()
                   .connected()
                   .answered()
                   .add("idle", {flag("idle_lanes_died_together", true, "idle"), num("idle_survived_s", 12, "idle")})
                   .kept(),
               u"application_crash"_s, 0.85, u"application_crash.together"_s);
        addRow("restarts",
               Case().connected().answered().quietOk().kept().add("crash", {num("crash_interval_s", 8, "crash", 7, 9)}),
               u"application_crash"_s, 0.85, u"application_crash.periodic"_s);
        addRow("size",
               Case().connected().answered().quietOk().kept().add("payload",
                                                                  {num("payload_limit_bytes", 1048576, "payload")}),
               u"large_payload"_s, 0.85, u"large_payload.size"_s);
        addRow("number",
               Case().connected().answered().quietOk().kept().add("load", {num("connection_limit", 16, "load")}),
               u"resource_exhaustion"_s, 0.85, u"resource_exhaustion.connections"_s);
        addRow("forged", Case().connected().noAnswer("rst").add("origin", {word("reset_origin", "path", "origin")}),
               u"network_device_reset"_s, 0.9, u"network_device_reset.forged"_s);
        addRow("loss",
               Case().connected().answered().quietOk().kept().add(
                   "loss", {word("loss_direction", "both", "loss"), num("loss_ratio", 0.05, "loss", 0.03, 0.08)}),
               u"network_path"_s, 0.6, u"network_path.loss"_s);
    }
    void namesTheCause()
    {
        QFETCH(Evidence, evidence);
        QFETCH(QString, cause);
        QFETCH(double, least);
        QFETCH(QString, leaf);
        const Diagnosis diagnosis = diagnose(*builtInTree(), evidence);
        const QByteArray seen = (causeId(diagnosis.cause) + u' ' + QString::number(diagnosis.confidence) + u' ' +
                                 diagnosis.leaf + u' ' + diagnosis.headline)
                                    .toUtf8();
        QVERIFY2(causeId(diagnosis.cause) == cause, seen.constData());
        QVERIFY2(!diagnosis.abstained, seen.constData());
        QVERIFY2(diagnosis.confidence >= least, seen.constData());
        QVERIFY2(leaf.isEmpty() || diagnosis.leaf == leaf, seen.constData());
        QVERIFY2(!diagnosis.headline.isEmpty() && !diagnosis.headline.contains(u"{{"_s), seen.constData());
        QVERIFY(!diagnosis.explanation.isEmpty());
    }

    void abstains_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::newRow("nothing measured") << Case().evidence;
        QTest::newRow("a reset and nothing else") << Case().connected().noAnswer("rst").evidence;
        QTest::newRow("closed without answer") << Case().connected().noAnswer("fin").evidence;
        QTest::newRow("never answered") << Case().connected().noAnswer("timeout").evidence;
        QTest::newRow("reset while connecting") << Case().notConnected("reset").evidence;
        for (const QString &when : {u"large_upload"_s, u"large_download"_s, u"random"_s, u"under_load"_s,
                                    u"after_deploy"_s, u"at_connect"_s}) {
            QTest::newRow(qPrintable(when))
                << Case().name().connected().answered().quietOk().kept().say(u"when"_s, when).evidence;
        }
        QTest::newRow("words only")
            << Case().say(u"when"_s, u"large_upload"_s).say(u"error_wire"_s, u"http_413"_s).evidence;
    }
    void abstains()
    {
        QFETCH(Evidence, evidence);
        const Diagnosis diagnosis = diagnose(*builtInTree(), evidence);
        const QByteArray seen = (causeId(diagnosis.cause) + u' ' + QString::number(diagnosis.confidence)).toUtf8();
        QVERIFY2(diagnosis.abstained, seen.constData());
        QVERIFY2(diagnosis.confidence < 0.9, seen.constData());
        QVERIFY(diagnosis.side == Side::Unknown);
        QVERIFY(!diagnosis.second);
        QVERIFY2(!diagnosis.missing.isEmpty(), seen.constData());
        QVERIFY(!diagnosis.nextTests.empty());
        QVERIFY(!isClear(*builtInTree(), diagnosis));
    }

    /// What died when this computer's own network went tells nothing about the service.
    void aLostNetworkAccusesNobody()
    {
        Evidence evidence = Case(true, true)
                                .connected()
                                .tls("untrusted")
                                .answered()
                                .silenceKills("silent", true, "between_requests")
                                .kept()
                                .evidence;
        QVERIFY(!diagnose(*builtInTree(), evidence).abstained);
        evidence.findings.push_back({"network_lost", true, std::nullopt, std::nullopt, "", "host"});
        const Diagnosis diagnosis = diagnose(*builtInTree(), evidence);
        QVERIFY(diagnosis.abstained);
        QVERIFY(diagnosis.side == Side::Unknown);
        QVERIFY(!diagnosis.second);
        QVERIFY2(diagnosis.headline.contains(u"its own network"_s), qPrintable(diagnosis.headline));
        QVERIFY(!isClear(*builtInTree(), diagnosis));
    }

    void rankingIsADistribution()
    {
        const Diagnosis diagnosis = diagnose(*builtInTree(), Case().connected().answered().quietOk().evidence);
        QCOMPARE(diagnosis.ranking.size(), kCauseCount);
        double sum = 0;
        double last = 1;
        QSet<QString> names;
        for (const RankedCause &ranked : diagnosis.ranking) {
            QVERIFY(ranked.probability <= last);
            last = ranked.probability;
            sum += ranked.probability;
            names.insert(causeId(ranked.cause));
        }
        QCOMPARE(names.size(), qsizetype(kCauseCount));
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }

    void unknownAddsNothing()
    {
        const Evidence known = Case().connected().answered().evidence;
        Evidence more = known;
        more.answers[u"when"_s] = u"unknown"_s;
        more.answers[u"scope"_s] = QString();
        more.findings.push_back(num("a_number_nobody_knows", 1, "idle"));
        const Diagnosis first = diagnose(*builtInTree(), known);
        const Diagnosis second = diagnose(*builtInTree(), more);
        for (std::size_t i = 0; i < kCauseCount; ++i) {
            QCOMPARE(second.ranking[i].probability, first.ranking[i].probability);
        }
    }

    /// The interval straddles the threshold of 1 %: more of it above, more belief in loss, without a step.
    void straddlingIntervalsAreSoft()
    {
        double last = -1;
        for (const double high : {0.0099, 0.012, 0.02, 0.04, 0.2}) {
            const Evidence evidence = Case()
                                          .connected()
                                          .answered()
                                          .quietOk()
                                          .kept()
                                          .add("loss", {word("loss_direction", "both", "loss"),
                                                        num("loss_ratio", 0.008, "loss", 0.005, high)})
                                          .evidence;
            const Diagnosis diagnosis = diagnose(*builtInTree(), evidence);
            const double path = probabilityOf(diagnosis, Cause::NetworkPath);
            QVERIFY(path > last);
            last = path;
        }
        const Diagnosis middle = diagnose(
            *builtInTree(),
            Case()
                .add("loss", {word("loss_direction", "both", "loss"), num("loss_ratio", 0.008, "loss", 0.003, 0.013)})
                .evidence);
        const auto step = std::find_if(middle.steps.begin(), middle.steps.end(),
                                       [](const TreeStep &s) { return s.node == u"loss.ratio"_s; });
        QVERIFY(step != middle.steps.end());
        QVERIFY(std::abs(step->probability - 0.5) < 1e-9);
    }

    void evidenceOffThePathCountsOnce()
    {
        const Diagnosis diagnosis =
            diagnose(*builtInTree(), Case().notConnected("refused").say(u"scope"_s, u"many_clients"_s).evidence);
        QStringList seen;
        bool offPath = false;
        for (const TreeStep &step : diagnosis.steps) {
            QVERIFY2(!seen.contains(step.node), qPrintable(step.node));
            seen << step.node;
            QVERIFY(step.onPath || step.answer != u"unknown"_s);
            QVERIFY2(!(offPath && step.onPath), "the lit path comes first");
            offPath = offPath || !step.onPath;
        }
        QVERIFY(seen.contains(u"scope.many"_s));
    }

    void correlatedNodesCountOnce()
    {
        const Diagnosis diagnosis = diagnose(*builtInTree(), Case()
                                                                 .connected()
                                                                 .answered()
                                                                 .serverCloses("rst")
                                                                 .closes("rst", true, false)
                                                                 .say(u"when"_s, u"after_quiet"_s)
                                                                 .evidence);
        QSet<QString> counted;
        for (const Contribution &part : diagnosis.contributions) {
            if (part.node.startsWith(u"keepalive."_s)) {
                counted.insert(part.node);
            }
        }
        QCOMPARE(counted.size(), 1);
    }

    void twoFaultsAreTwo()
    {
        const Diagnosis diagnosis = diagnose(*builtInTree(), Case(true, true)
                                                                 .connected()
                                                                 .tls("untrusted")
                                                                 .answered()
                                                                 .silenceKills("silent", true, "between_requests")
                                                                 .kept()
                                                                 .evidence);
        QVERIFY(!diagnosis.abstained);
        QVERIFY(diagnosis.second.has_value());
        const QSet<QString> both{causeId(diagnosis.cause), causeId(*diagnosis.second)};
        QCOMPARE(both, (QSet<QString>{u"tls_failure"_s, u"idle_timeout"_s}));
    }

    void earlyEndWaitsForTheComplaint()
    {
        const Evidence plain = Case(true, true).connected().tls("untrusted").evidence;
        QVERIFY(isClear(*builtInTree(), diagnose(*builtInTree(), plain)));
        Evidence complaint = plain;
        complaint.answers[u"when"_s] = u"after_quiet"_s;
        QVERIFY(!isClear(*builtInTree(), diagnose(*builtInTree(), complaint)));
        QVERIFY(!isClear(*builtInTree(),
                         diagnose(*builtInTree(), Case().connected().answered().quietOk().kept().evidence)));
    }

    void nextTestsAreOrderedAndHonest()
    {
        const Diagnosis diagnosis = diagnose(*builtInTree(), Case(false).connected().evidence);
        bool unavailable = false;
        bool idle = false;
        for (const NextTest &test : diagnosis.nextTests) {
            QVERIFY(test.gainBits >= 0 && std::isfinite(test.gainBits));
            QVERIFY(test.cost_s > 0);
            QVERIFY(!test.why.isEmpty());
            QVERIFY(test.probe != u"keepalive"_s && test.probe != u"tls"_s && test.probe != u"connect"_s);
            QVERIFY2(!(unavailable && test.available), "available ones come first");
            unavailable = unavailable || !test.available;
            idle = idle || (test.probe == u"idle"_s && test.available && test.gainBits > 0.05);
        }
        QVERIFY(idle);
        QVERIFY(unavailable);
    }

    void measuredNumbersAreInTheWords()
    {
        const Diagnosis diagnosis =
            diagnose(*builtInTree(), Case(false).connected().silenceKills("rst", false).evidence);
        QVERIFY2(diagnosis.headline.contains(u"60"_s), qPrintable(diagnosis.headline));
        QVERIFY(!diagnosis.wouldChange.isEmpty());
        QVERIFY(diagnosis.wouldChange.join(u' ').contains(u"60"_s));
        QVERIFY2(diagnosis.side == Side::Unknown, "nobody was seen sending the reset, so nobody is named");
        Case seen = Case(false).connected().silenceKills("rst", false);
        seen.evidence.findings.push_back({"reset_origin", std::string("path"), {}, {}, "", "origin"});
        seen.evidence.findings.push_back({"reset_provoked_by", std::string("silence"), {}, {}, "", "origin"});
        seen.evidence.probesDone.insert(u"origin"_s);
        const Diagnosis named = diagnose(*builtInTree(), seen.evidence);
        QCOMPARE(causeId(named.cause), causeId(Cause::IdleTimeout));
        QVERIFY(named.side == Side::Path);
        QVERIFY(std::any_of(diagnosis.contributions.begin(), diagnosis.contributions.end(), [](const Contribution &c) {
            return c.cause == Cause::IdleTimeout && c.llr > 3 && c.text.contains(u"60"_s);
        }));
    }

    void anyEvidenceIsSafe()
    {
        const auto tree = builtInTree();
        const std::vector<std::string> ids{"dns_resolved",
                                           "dns_error",
                                           "dns_suspicious",
                                           "connect_outcome",
                                           "connect_ok_ratio",
                                           "tls_ok",
                                           "tls_problem",
                                           "tls_reset_on_name",
                                           "http_status",
                                           "http_outcome",
                                           "idle_limit_s",
                                           "idle_close_kind",
                                           "idle_by_test",
                                           "idle_lanes_died_together",
                                           "idle_survived_s",
                                           "request_idle_limit_s",
                                           "request_idle_close_kind",
                                           "keepalive_timeout_s",
                                           "keepalive_announced",
                                           "keepalive_close_kind",
                                           "keepalive_matches_announcement",
                                           "reuse_success_ratio",
                                           "payload_limit_bytes",
                                           "connection_limit",
                                           "crash_interval_s",
                                           "reset_origin",
                                           "loss_ratio",
                                           "mtu_black_hole"};
        const std::vector<std::string> words{"ok",      "rst",  "fin",      "silent", "refused",
                                             "timeout", "path", "nonsense", ""};
        const std::vector<double> numbers{0, 1, -1, 60, 504, 1e308, -1e308, std::nan(""), INFINITY};
        const std::vector<QString> probes{u"dns"_s, u"connect"_s, u"tls"_s, u"http"_s, u"idle"_s, u"keepalive"_s};
        std::mt19937 random(7);
        const auto pick = [&](std::size_t size) { return random() % size; };
        for (int round = 0; round < 2000; ++round) {
            Evidence evidence;
            evidence.isHttp = pick(2) == 0;
            evidence.usesTls = pick(2) == 0;
            for (std::size_t i = pick(ids.size()); i > 0; --i) {
                net::Finding finding;
                finding.id = ids[pick(ids.size())];
                switch (pick(3)) {
                case 0:
                    finding.value = numbers[pick(numbers.size())];
                    break;
                case 1:
                    finding.value = words[pick(words.size())];
                    break;
                default:
                    finding.value = pick(2) == 0;
                    break;
                }
                if (pick(2) == 0) {
                    finding.low = numbers[pick(numbers.size())];
                    finding.high = numbers[pick(numbers.size())];
                }
                evidence.findings.push_back(std::move(finding));
            }
            for (const QString &probe : probes) {
                if (pick(2) == 0) {
                    evidence.probesDone.insert(probe);
                }
            }
            const Diagnosis diagnosis = diagnose(*tree, evidence);
            double sum = 0;
            for (const RankedCause &ranked : diagnosis.ranking) {
                QVERIFY(std::isfinite(ranked.probability) && ranked.probability >= 0);
                sum += ranked.probability;
            }
            QVERIFY(std::abs(sum - 1) < 1e-9);
            QVERIFY(!diagnosis.headline.isEmpty());
            const Diagnosis again = diagnose(*tree, evidence);
            QCOMPARE(again.headline, diagnosis.headline);
            QCOMPARE(again.confidence, diagnosis.confidence);
        }
    }
};
RESETSCOPE_TEST(DiagnosisTest)
#include "diagnosis_test.moc"
