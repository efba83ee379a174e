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
    void suspectsAreSeveral();
    void messageHasTheNumbers();
};

void TestFixes::catalogueIsValid()
{
    for (const LoadError &error : validateFixCatalog()) {
        QFAIL(qPrintable(error.file + u' ' + error.pointer + u": "_s + error.message));
    }
    QVERIFY(fixEntries().size() >= 90);
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
        QVERIFY2(cause == Cause::Healthy || !allFixes(cause, {}).empty(), qPrintable(causeId(cause)));
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
