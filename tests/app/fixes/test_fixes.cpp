// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fixes/fix_catalog.h"
#include "app/fixes/fix_entry.h"
#include "app/fixes/fix_values.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace resetscope;
using namespace resetscope::app;
using namespace Qt::StringLiterals;

namespace {

probes::Finding number(const char *id, double value, double low, double high)
{
    return {id, value, low, high, "s", "idle"};
}

CaseFile keepaliveCase(double limit, const char *product)
{
    CaseFile file;
    file.target = std::get<probes::Target>(probes::parseTarget("http://shop.example.com:8080/slow"));
    file.findings = {number("keepalive_timeout_s", limit, limit - 0.2, limit + 0.2),
                     {"keepalive_close_kind", std::string("fin"), {}, {}, "", "keepalive"},
                     {"server_product", std::string(product), {}, {}, "", "http"}};
    file.diagnosis.cause = Cause::KeepaliveMismatch;
    file.diagnosis.confidence = 0.9;
    file.diagnosis.ranking = {{Cause::KeepaliveMismatch, 0.9}, {Cause::Healthy, 0.1}};
    return file;
}

}  // namespace

class TestFixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsValid();
    void faultsAreFound_data();
    void faultsAreFound();
    void everyCauseHasFixes();
    void requiredProducts_data();
    void requiredProducts();
    void valuesLeanToTheSafeSide_data();
    void valuesLeanToTheSafeSide();
    void hostileTargetIsNotPasted();
    void seenProductComesFirst();
    void abstainedGivesOnlyChecks();
    void fewAreChosen_data();
    void fewAreChosen();
    void evidenceLeads_data();
    void evidenceLeads();
    void hintsNameRealFindings();
    void addressesAndTimersAreWritten();
    void suspectsAreSeveral();
    void messageHasTheNumbers();
};

void TestFixes::catalogueIsValid()
{
    for (const LoadError &error : validateFixCatalog()) {
        QFAIL(qPrintable(error.file + u' ' + error.pointer + u": "_s + error.message));
    }
    QVERIFY(fixEntries().size() >= 160);
}

void TestFixes::faultsAreFound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown name") << u"text"_s << u"x {{no_such_name}};"_s;
    QTest::newRow("bad syntax") << u"text"_s << u"x {{ceil(idle_need_s};"_s;
    QTest::newRow("no risk") << u"risk"_s << QString();
    QTest::newRow("no source") << u"source"_s << u"somewhere"_s;
    QTest::newRow("cause") << u"cause"_s << u"bad_luck"_s;
    QTest::newRow("language") << u"language"_s << u"latin"_s;
    QTest::newRow("numbers in why") << u"why"_s << u"After {{limit_s}} s."_s;
    QTest::newRow("unknown name in because") << u"because"_s << u"After {{whatever}} s."_s;
    QTest::newRow("unknown field") << u"colour"_s << u"blue"_s;
}

void TestFixes::faultsAreFound()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto document = loadContent(u"fixes/nginx.json"_s);
    QVERIFY(std::holds_alternative<QJsonDocument>(document));
    QJsonObject entry = std::get<QJsonDocument>(document).object().value(u"fixes"_s).toArray().first().toObject();
    const auto parse = [&] {
        return parseFixes(QJsonDocument(QJsonObject{{u"fixes"_s, QJsonArray{entry}}}), u"x.json"_s);
    };
    QVERIFY(!std::holds_alternative<LoadError>(parse()));
    entry[key] = value;
    QVERIFY(std::holds_alternative<LoadError>(parse()));
}

void TestFixes::everyCauseHasFixes()
{
    for (const Cause cause : allCauses()) {
        QVERIFY2(cause == Cause::Healthy || allFixes(cause, {}).size() >= 10, qPrintable(causeId(cause)));
    }
}

void TestFixes::requiredProducts_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("idle");
    QTest::addColumn<bool>("keepalive");
    const auto row = [](const char *product, const char *language = "", bool idle = true, bool keepalive = true) {
        QTest::addRow("%s %s", product, language)
            << QString::fromLatin1(product) << QString::fromLatin1(language) << idle << keepalive;
    };
    row("AWS ALB", "shell");
    row("AWS ALB", "terraform");
    row("AWS NLB", "shell");
    row("AWS NLB", "terraform");
    for (const char *product :
         {"Azure Load Balancer", "GCP load balancer", "nginx", "ingress-nginx", "HAProxy", "Apache httpd", "Envoy",
          "IIS", "Node.js (server)", "undici", "Go (client)", "Go (server)", "Python requests", "Python httpx",
          "gunicorn", "uvicorn", "Java HttpClient", "Apache Tomcat", ".NET HttpClient"}) {
        row(product);
    }
    row("Apache HttpClient", "java", false, true);
    row("Linux TCP keep-alive", "ini");
    row("Linux TCP keep-alive", "python");
}

void TestFixes::requiredProducts()
{
    QFETCH(QString, product);
    QFETCH(QString, language);
    QFETCH(bool, idle);
    QFETCH(bool, keepalive);
    const auto has = [&](Cause cause) {
        const auto fixes = allFixes(cause, {});
        return std::any_of(fixes.begin(), fixes.end(), [&](const Fix &fix) {
            return fix.product.startsWith(product) && (language.isEmpty() || fix.language == language);
        });
    };
    QVERIFY(!idle || has(Cause::IdleTimeout));
    QVERIFY(!keepalive || has(Cause::KeepaliveMismatch));
}

void TestFixes::valuesLeanToTheSafeSide_data()
{
    QTest::addColumn<double>("limit");
    for (const double limit : {0.3, 0.9, 1.0, 1.5, 2.0, 5.0, 6.01, 60.0, 75.3, 350.0, 86400.0}) {
        QTest::addRow("%g s", limit) << limit;
    }
}

void TestFixes::valuesLeanToTheSafeSide()
{
    QFETCH(double, limit);
    const double low = limit * 0.97;
    const double high = limit * 1.03;
    const auto values = fixValues({number("idle_limit_s", limit, low, high)}, std::nullopt);
    QVERIFY(values.value(u"idle_need_s"_s).toDouble() > high);
    QVERIFY(values.value(u"keepalive_server_s"_s).toDouble() > high);
    QVERIFY(values.value(u"keepalive_server_s"_s).toDouble() > 60);
    QVERIFY(values.value(u"keepalive_client_ms"_s).toDouble() < low * 1000);
    if (values.contains(u"keepalive_client_s"_s)) {
        QVERIFY(values.value(u"keepalive_client_s"_s).toDouble() < low);
    }
    if (values.contains(u"keepalive_probe_s"_s)) {
        QVERIFY(values.value(u"keepalive_probe_s"_s).toDouble() < low);
    }
}

void TestFixes::hostileTargetIsNotPasted()
{
    probes::Target target;
    target.scheme = probes::Target::Scheme::Http;
    target.port = 80;
    target.host = "a;rm -rf ~";
    target.path = "/x\"; system(\"y\")";
    const auto values = fixValues({}, target);
    QVERIFY(!values.contains(u"host"_s));
    QVERIFY(!values.contains(u"path"_s));
    target.host = "shop.example.com";
    target.path = "/a/b?token=secret";
    QCOMPARE(fixValues({}, target).value(u"path"_s).toString(), u"/a/b"_s);
}

void TestFixes::seenProductComesFirst()
{
    for (const char *product : {"nginx", "Apache httpd", "HAProxy", "Node.js", "uvicorn"}) {
        const auto fixes = fixesFor(keepaliveCase(5.0, product));
        QVERIFY(!fixes.empty());
        QVERIFY2(fixes.front().product.startsWith(QLatin1String(product)), qPrintable(fixes.front().id));
        QVERIFY(!fixes.front().usesDefault);
        QVERIFY(std::is_sorted(fixes.begin(), fixes.end(),
                               [](const Fix &a, const Fix &b) { return a.relevance > b.relevance; }));
    }
}

void TestFixes::abstainedGivesOnlyChecks()
{
    CaseFile file = keepaliveCase(5.0, "nginx");
    file.diagnosis.abstained = true;
    file.diagnosis.ranking = {{Cause::NetworkPath, 0.4}, {Cause::ServiceDown, 0.3}, {Cause::IdleTimeout, 0.3}};
    const auto fixes = fixesFor(file);
    QVERIFY(!fixes.empty());
    for (const Fix &fix : fixes) {
        const auto entry = std::find_if(fixEntries().begin(), fixEntries().end(),
                                        [&](const FixEntry &candidate) { return candidate.id == fix.id; });
        QVERIFY(entry != fixEntries().end());
        QVERIFY2(entry->kind == FixEntry::Kind::Check, qPrintable(fix.id));
    }
}

void TestFixes::fewAreChosen_data()
{
    QTest::addColumn<int>("cause");
    for (const Cause cause : allCauses()) {
        if (cause != Cause::Healthy) {
            QTest::newRow(qPrintable(causeId(cause))) << static_cast<int>(cause);
        }
    }
}

void TestFixes::fewAreChosen()
{
    QFETCH(int, cause);
    CaseFile file = keepaliveCase(5.0, "");
    file.diagnosis.cause = static_cast<Cause>(cause);
    const auto all = everyFixFor(file);
    const auto few = fixesFor(file);
    QVERIFY(!few.empty());
    QVERIFY(few.size() <= 8);
    QVERIFY(few.size() <= all.size());
    QCOMPARE(few.front().id, all.front().id);
    QMap<QString, int> products;
    for (const Fix &fix : few) {
        QVERIFY2(++products[fix.product] <= 2, qPrintable(fix.product));
    }
    // Somebody who picked the last one still finds it, and first.
    const auto chosen = bestOf(all, all.back().id);
    QCOMPARE(chosen.front().id, all.back().id);
    QVERIFY(chosen.size() <= 8);
}

void TestFixes::evidenceLeads_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("memory") << u"application_crash"_s << u"ev_oom_kill"_s
                            << QStringList{
                                   u"crash.look"_s,           u"crash.kubernetes_look"_s, u"crash.kubernetes_memory"_s,
                                   u"crash.systemd_memory"_s, u"crash.node_memory"_s,     u"crash.java_memory"_s};
    QTest::newRow("slow worker") << u"application_crash"_s << u"ev_worker_timeout"_s
                                 << QStringList{u"crash.gunicorn_timeout"_s, u"crash.phpfpm_terminate"_s,
                                                u"crash.uwsgi_harakiri"_s};
    QTest::newRow("open files") << u"resource_exhaustion"_s << u"ev_descriptors_exhausted"_s
                                << QStringList{u"load.descriptors"_s, u"load.systemd_nofile"_s, u"load.look"_s};
    QTest::newRow("conntrack") << u"resource_exhaustion"_s << u"ev_conntrack_full"_s
                               << QStringList{u"load.conntrack"_s, u"load.conntrack_look"_s};
    QTest::newRow("ports") << u"resource_exhaustion"_s << u"ev_ports_exhausted"_s
                           << QStringList{u"load.ports"_s, u"load.nginx_upstream"_s, u"load.dotnet_client"_s};
    QTest::newRow("black hole") << u"network_path"_s << u"mtu_black_hole"_s
                                << QStringList{u"path.mtu_look"_s, u"path.clamp"_s, u"path.mss_nft"_s,
                                               u"path.icmp_nft"_s};
    QTest::newRow("expired") << u"tls_failure"_s << u"tls_problem=expired"_s
                             << QStringList{u"tls.dates"_s, u"tls.certbot_renew"_s, u"tls.certbot_hook"_s,
                                            u"tls.clock"_s};
    QTest::newRow("wrong name") << u"tls_failure"_s << u"tls_problem=name_mismatch"_s
                                << QStringList{u"tls.dates"_s, u"tls.nginx_sni"_s};
}

void TestFixes::evidenceLeads()
{
    QFETCH(QString, cause);
    QFETCH(QString, finding);
    QFETCH(QStringList, expected);
    const QString word = finding.section(u'=', 1);
    probes::Findings findings;
    if (word.isEmpty()) {
        findings.push_back({finding.toStdString(), 3.0, {}, {}, "events", "evidence"});
    } else {
        findings.push_back({finding.section(u'=', 0, 0).toStdString(), word.toStdString(), {}, {}, "", "tls"});
    }
    const auto fixes = allFixes(causeFromId(cause), findings);
    QVERIFY(fixes.size() > 3);
    QStringList first;
    for (std::size_t i = 0; i < 3; ++i) {
        first.append(fixes[i].id);
        QVERIFY2(expected.contains(fixes[i].id) || i == 2, qPrintable(first.join(u", "_s)));
    }
    // Without the evidence something else leads, or it led anyway: the evidence never lowers a fix.
    const auto plain = allFixes(causeFromId(cause), {});
    QVERIFY(fixes.front().relevance > plain.front().relevance);
}

void TestFixes::hintsNameRealFindings()
{
    QSet<QString> known;
    const auto collect = [&](const auto &self, const QJsonValue &value) -> void {
        if (value.isArray()) {
            for (const QJsonValue item : value.toArray()) {
                self(self, item);
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const QJsonValue item : object.value(u"findings"_s).toArray()) {
                known.insert(item.toString());
            }
            known.insert(object.value(u"finding"_s).toString());
            for (const QJsonValue item : object) {
                self(self, item);
            }
        }
    };
    for (const QString &file : {u"probes.json"_s, u"evidence.json"_s, u"tree.json"_s}) {
        const auto document = loadContent(file);
        QVERIFY(std::holds_alternative<QJsonDocument>(document));
        collect(collect, std::get<QJsonDocument>(document).object());
    }
    for (const FixEntry &entry : fixEntries()) {
        for (const QString &finding : entry.findings) {
            QVERIFY2(known.contains(finding.section(u'=', 0, 0)), qPrintable(entry.id + u' ' + finding));
        }
    }
}

void TestFixes::addressesAndTimersAreWritten()
{
    probes::Target target;
    target.host = "2001:db8::5";
    target.port = 8443;
    const auto values = fixValues({number("idle_limit_s", 3600.5, 3600, 3601)}, target);
    QCOMPARE(values.value(u"host_port"_s).toString(), u"[2001:db8::5]:8443"_s);
    QCOMPARE(values.value(u"idle_need_hms"_s).toString(), u"2:00:02"_s);
    QCOMPARE(fixValues({number("idle_limit_s", 2, 2, 2)}, target).value(u"idle_need_hms"_s).toString(), u"0:05:00"_s);
    target.host = "shop.example.com";
    QCOMPARE(fixValues({}, target).value(u"host_port"_s).toString(), u"shop.example.com:8443"_s);
    // Linux takes no more than this as the silence before a probe, and timers have 32 bits of milliseconds.
    const auto longest = fixValues({number("idle_limit_s", 864000, 860000, 864000)}, target);
    QCOMPARE(longest.value(u"keepalive_probe_s"_s).toDouble(), 32767.0);
    QVERIFY(longest.value(u"idle_need_s"_s).toDouble() * 1000 < 2147483647.0);
    QVERIFY(longest.value(u"keepalive_server_s"_s).toDouble() * 1000 < 2147483647.0);
    QVERIFY(!fixValues({number("connection_limit", 1e8, 1e8, 1e8)}, target).contains(u"connection_need"_s));
}

void TestFixes::suspectsAreSeveral()
{
    const auto has = [](const std::vector<Suspect> &list, const QString &product) {
        return std::any_of(list.begin(), list.end(), [&](const Suspect &s) { return s.product == product; });
    };
    const auto sixty = suspectsFor(59.6, 60.4, u"fin"_s, u"between_requests"_s);
    QVERIFY(sixty.size() > 1);
    QVERIFY(has(sixty, u"AWS ALB"_s));
    const auto nlb = suspectsFor(349, 351, u"silent"_s, u"raw"_s);
    QVERIFY(nlb.size() > 1);
    QVERIFY(has(nlb, u"AWS NLB"_s));
    QVERIFY(has(suspectsFor(239, 241, u"silent"_s, u"raw"_s), u"Azure Load Balancer"_s));
    QVERIFY(has(suspectsFor(74.8, 75.3, u"fin"_s, u"between_requests"_s), u"nginx"_s));
    for (const Suspect &suspect : sixty) {
        QVERIFY(suspect.score > 0 && suspect.score <= 1);
        QVERIFY(!suspect.source.isEmpty());
    }
    QVERIFY(suspectsFor(0, -1, u"fin"_s, QString()).empty());
    QVERIFY(suspectsFor(qQNaN(), 5, u"fin"_s, QString()).empty());
}

void TestFixes::messageHasTheNumbers()
{
    CaseFile file = keepaliveCase(5.0, "nginx");
    const auto fixes = fixesFor(file);
    const QString text = messageForAdministrator(file, fixes.front());
    QVERIFY(text.contains(u"shop.example.com"_s));
    QVERIFY(text.contains(fixes.front().source));
    QVERIFY(text.contains(u"4"_s) && text.contains(u"5"_s));
    file.diagnosis.abstained = true;
    const QString unsure = messageForAdministrator(file, std::nullopt);
    QVERIFY(!unsure.contains(u"Most likely"_s));
    QVERIFY(!unsure.isEmpty());
}

RESETSCOPE_TEST(TestFixes)
#include "test_fixes.moc"
