// SPDX-License-Identifier: GPL-3.0-or-later
// What several places say together: the whole table of cases.
#include "app/places/compare.h"
#include "app/places/outcome.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::tests;

namespace {

const QDateTime kNoon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

struct Measured {
    QString name;
    Cause cause = Cause::Healthy;
    double sure = 0.95;
    QMap<QString, double> numbers = {};
    QStringList addresses = {u"192.0.2.7"_s};
    QString target = u"https://shop.example.com/"_s;
    int after_s = 0;
    bool abstained = false;
    bool nothing = false;
};

PlaceCase made(const Measured &what)
{
    PlaceCase place;
    place.name = what.name;
    place.here = what.name == u"here"_s;
    CaseFile &file = place.file;
    file.target = std::get<probes::Target>(probes::parseTarget(what.target.toStdString()));
    file.addresses = what.addresses;
    file.started = kNoon.addSecs(what.after_s);
    file.elapsed_s = 100;
    file.finished = true;
    file.diagnosis.cause = what.cause;
    file.diagnosis.confidence = what.sure;
    file.diagnosis.abstained = what.abstained;
    if (!what.nothing) {
        file.findings.push_back({"connect_outcome", std::string("ok"), std::nullopt, std::nullopt, "", "connect"});
    }
    for (auto it = what.numbers.begin(); it != what.numbers.end(); ++it) {
        file.findings.push_back({it.key().toStdString(), it.value(), it.value() * 0.99, it.value() * 1.01,
                                 it.key().endsWith("_s"_L1) ? "s" : "bytes", "idle"});
    }
    return place;
}

struct Row {
    const char *name;
    std::vector<Measured> places;
    Pattern pattern;
    Side side;
    QStringList words;  ///< in headline
};

std::vector<Row> table()
{
    const QMap<QString, double> sixty{{u"idle_limit_s"_s, 60}};
    const QMap<QString, double> survived{{u"idle_survived_s"_s, 130}};
    const Cause idle = Cause::IdleTimeout;
    std::vector<Row> rows;
    rows.push_back({"nothing", {}, Pattern::TooFew, Side::Unknown, {}});
    rows.push_back({"one place", {{u"here"_s, idle, 0.9, sixty}}, Pattern::TooFew, Side::Unknown, {}});
    rows.push_back({"from here, not from there",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db1"_s, Cause::Healthy, 0.9, survived}},
                    Pattern::OnlySome,
                    Side::Path,
                    {u"from this computer and not from db1"_s, u"the service itself works"_s}});
    rows.push_back({"from there, not from here",
                    {{u"here"_s, Cause::Healthy, 0.9, survived}, {u"db1"_s, idle, 0.9, sixty}},
                    Pattern::OnlySome,
                    Side::Path,
                    {u"from db1 and not from this computer"_s}});
    rows.push_back({"there it was not tested far enough",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db1"_s, Cause::Healthy, 0.9, {{u"idle_survived_s"_s, 30}}}},
                    Pattern::Unclear,
                    Side::Unknown,
                    {u"60 s"_s, u"db1"_s, u"not tested as far"_s}});
    rows.push_back({"there nothing about silence was tested",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db1"_s, Cause::Healthy, 0.9, {}}},
                    Pattern::Unclear,
                    Side::Unknown,
                    {}});
    rows.push_back({"same limit everywhere",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db1"_s, idle, 0.9, {{u"idle_limit_s"_s, 60.6}}}},
                    Pattern::SameEverywhere,
                    Side::Service,
                    {u"60 s"_s}});
    rows.push_back({"60 s here, 350 s there",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db1"_s, idle, 0.9, {{u"idle_limit_s"_s, 350}}}},
                    Pattern::DifferentLimits,
                    Side::Path,
                    {u"60 s from this computer"_s, u"350 s from db1"_s, u"on the way from this computer"_s}});
    rows.push_back({"350 s here, 60 s there: the order does not matter",
                    {{u"db1"_s, idle, 0.9, {{u"idle_limit_s"_s, 350}}}, {u"here"_s, idle, 0.9, sixty}},
                    Pattern::DifferentLimits,
                    Side::Path,
                    {u"60 s from this computer"_s, u"350 s from db1"_s}});
    rows.push_back({"two with the short limit",
                    {{u"here"_s, idle, 0.9, sixty},
                     {u"db1"_s, idle, 0.9, {{u"idle_limit_s"_s, 350}}},
                     {u"db2"_s, idle, 0.9, {{u"idle_limit_s"_s, 59.5}}}},
                    Pattern::DifferentLimits,
                    Side::Path,
                    {u"this computer and db2"_s}});
    rows.push_back({"body limits differ",
                    {{u"a"_s, Cause::LargePayload, 0.9, {{u"payload_limit_bytes"_s, 1048576}}},
                     {u"b"_s, Cause::LargePayload, 0.9, {{u"payload_limit_bytes"_s, 8388608}}}},
                    Pattern::DifferentLimits,
                    Side::Path,
                    {u"from a"_s}});
    rows.push_back({"a crowd's limit is no property of a path",
                    {{u"a"_s, Cause::ResourceExhaustion, 0.9, {{u"connection_limit"_s, 40}}},
                     {u"b"_s, Cause::ResourceExhaustion, 0.9, {{u"connection_limit"_s, 90}}}},
                    Pattern::SameEverywhere,
                    Side::Service,
                    {}});
    rows.push_back({"all fine",
                    {{u"here"_s, Cause::Healthy, 0.9, survived}, {u"db1"_s, Cause::Healthy, 0.9, survived}},
                    Pattern::NoneSeesIt,
                    Side::Unknown,
                    {}});
    rows.push_back({"different faults",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db1"_s, Cause::TlsFailure}},
                    Pattern::DifferentCauses,
                    Side::Unknown,
                    {u"here:"_s, u"db1:"_s}});
    rows.push_back({"refused from here only",
                    {{u"here"_s, Cause::ServiceDown}, {u"db1"_s, Cause::Healthy}},
                    Pattern::OnlySome,
                    Side::Path,
                    {u"reached from db1 and not from this computer"_s}});
    rows.push_back({"the name is found there only",
                    {{u"here"_s, Cause::NameResolution, 0.9, {}, {}}, {u"db1"_s, Cause::Healthy}},
                    Pattern::OnlySome,
                    Side::Path,
                    {u"name server"_s}});
    rows.push_back({"the name is found nowhere",
                    {{u"here"_s, Cause::NameResolution, 0.9, {}, {}}, {u"db1"_s, Cause::NameResolution, 0.9, {}, {}}},
                    Pattern::SameEverywhere,
                    Side::Service,
                    {u"found from no place"_s}});
    rows.push_back({"a box that all pass",
                    {{u"a"_s, Cause::NetworkDeviceReset}, {u"b"_s, Cause::NetworkDeviceReset}},
                    Pattern::SameEverywhere,
                    Side::Service,
                    {u"close to the service"_s}});
    rows.push_back({"other machines behind the name",
                    {{u"here"_s, Cause::TlsFailure, 0.9, {}, {u"192.0.2.7"_s}},
                     {u"db1"_s, Cause::Healthy, 0.9, {}, {u"198.51.100.9"_s}}},
                    Pattern::DifferentMachines,
                    Side::Unknown,
                    {u"192.0.2.7"_s, u"198.51.100.9"_s}});
    rows.push_back({"crashes at another time",
                    {{u"here"_s, Cause::ApplicationCrash},
                     {u"db1"_s, Cause::Healthy, 0.9, {}, {u"192.0.2.7"_s}, u"https://shop.example.com/"_s, 1000}},
                    Pattern::Unclear,
                    Side::Unknown,
                    {u"different times"_s}});
    rows.push_back({"crashes seen at the same time",
                    {{u"here"_s, Cause::ApplicationCrash},
                     {u"db1"_s, Cause::Healthy, 0.9, {}, {u"192.0.2.7"_s}, u"https://shop.example.com/"_s, 50}},
                    Pattern::OnlySome,
                    Side::Path,
                    {}});
    Measured unsure{u"db1"_s, idle, 0.4, sixty};
    unsure.abstained = true;
    rows.push_back({"one cannot tell", {{u"here"_s, idle, 0.9, sixty}, unsure}, Pattern::Unclear, Side::Unknown, {}});
    Measured empty{u"db1"_s, Cause::Healthy, 0.9, {}};
    empty.nothing = true;
    rows.push_back(
        {"one measured nothing", {{u"here"_s, idle, 0.9, sixty}, empty}, Pattern::Unclear, Side::Unknown, {}});
    Measured other{u"db1"_s, Cause::Healthy, 0.9, survived};
    other.target = u"https://else.example.com/"_s;
    rows.push_back({"another service",
                    {{u"here"_s, idle, 0.9, sixty}, {u"db2"_s, idle, 0.9, sixty}, other},
                    Pattern::SameEverywhere,
                    Side::Service,
                    {}});
    rows.push_back(
        {"two services, one place each", {{u"here"_s, idle, 0.9, sixty}, other}, Pattern::TooFew, Side::Unknown, {}});
    Row fleet{"a fleet", {}, Pattern::OnlySome, Side::Path, {u"and 2 more"_s}};
    for (int i = 0; i < 30; ++i) {
        const bool bad = i % 6 == 0;
        fleet.places.push_back({u"node-%1"_s.arg(i), bad ? idle : Cause::Healthy, 0.9, bad ? sixty : survived});
    }
    rows.push_back(fleet);
    return rows;
}

}  // namespace

class ComparePlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void findingsSideBySide();
    void notesSayWhatLimitsIt();
    void ownLimitFurtherOutIsFarEnough();
    void hiddenNames();
    void document();
    void folder();
    void folderProblems();
};

void ComparePlacesTest::table_data()
{
    QTest::addColumn<int>("row");
    int i = 0;
    for (const Row &row : ::table()) {
        QTest::newRow(row.name) << i++;
    }
}

void ComparePlacesTest::table()
{
    QFETCH(int, row);
    const Row wanted = ::table()[static_cast<std::size_t>(row)];
    std::vector<PlaceCase> places;
    for (const Measured &what : wanted.places) {
        places.push_back(made(what));
    }
    const Comparison result = comparePlaces(places);
    QVERIFY2(result.pattern == wanted.pattern, qPrintable(patternId(result.pattern) + u": "_s + result.headline));
    QCOMPARE(result.side, wanted.side);
    for (const QString &word : wanted.words) {
        QVERIFY2(result.headline.contains(word), qPrintable(result.headline));
    }
    QVERIFY(!result.headline.isEmpty());
    QVERIFY2(!result.headline.contains(u'%'), qPrintable(result.headline));
    QVERIFY2(!result.advice.contains(u"%1"_s), qPrintable(result.advice));
    const bool abstains = result.pattern == Pattern::TooFew || result.pattern == Pattern::Unclear;
    QCOMPARE(result.confidence > 0, !abstains);
    // The order of the places changes nothing but the order of the rows.
    std::reverse(places.begin(), places.end());
    const Comparison mirrored = comparePlaces(places);
    QCOMPARE(mirrored.pattern, result.pattern);
    QCOMPARE(mirrored.side, result.side);
}

void ComparePlacesTest::findingsSideBySide()
{
    const Comparison result =
        comparePlaces({made({u"a"_s, Cause::IdleTimeout, 0.9, {{u"idle_limit_s"_s, 60}, {u"loss_ratio"_s, 0}}}),
                       made({u"b"_s, Cause::IdleTimeout, 0.9, {{u"idle_limit_s"_s, 350}}})});
    QCOMPARE(result.findings.size(), 3U);
    const auto row = [&](const QString &id) {
        return *std::find_if(result.findings.begin(), result.findings.end(),
                             [&](const FindingRow &one) { return one.id == id; });
    };
    QVERIFY(row(u"idle_limit_s"_s).differs);
    QVERIFY(!row(u"connect_outcome"_s).differs);
    QVERIFY(!row(u"loss_ratio"_s).differs);  // measured in one place only: nothing to differ from
    QVERIFY(row(u"loss_ratio"_s).values[0] && !row(u"loss_ratio"_s).values[1]);
    QCOMPARE(result.findings.front().id, u"connect_outcome"_s);
}

void ComparePlacesTest::notesSayWhatLimitsIt()
{
    Measured late{u"b"_s, Cause::Healthy, 0.9, {{u"idle_survived_s"_s, 130}}};
    late.after_s = 5 * 3600;
    Measured unsure{u"c"_s, Cause::IdleTimeout, 0.4};
    unsure.abstained = true;
    const Comparison result =
        comparePlaces({made({u"a"_s, Cause::IdleTimeout, 0.9, {{u"idle_limit_s"_s, 60}}}), made(late), made(unsure)});
    QCOMPARE(result.pattern, Pattern::OnlySome);
    QCOMPARE(result.notes.size(), 2);
    QVERIFY(result.notes[0].startsWith(u"From c,"_s));
    QVERIFY(result.notes[1].contains(u"5"_s));
    Measured local{u"a"_s};
    local.target = u"http://127.0.0.1:8080/"_s;
    Measured other = local;
    other.name = u"b"_s;
    QVERIFY(comparePlaces({made(local), made(other)}).notes.join(u' ').contains(u"localhost"_s));
}

void ComparePlacesTest::ownLimitFurtherOutIsFarEnough()
{
    // Judged fine, but with a limit of its own beyond the one seen elsewhere: tested far enough.
    const Comparison result = comparePlaces({made({u"a"_s, Cause::IdleTimeout, 0.9, {{u"idle_limit_s"_s, 60}}}),
                                             made({u"b"_s, Cause::Healthy, 0.9, {{u"idle_limit_s"_s, 350}}})});
    QCOMPARE(result.pattern, Pattern::OnlySome);
}

void ComparePlacesTest::hiddenNames()
{
    PlaceOutcome here;
    here.name = u"this computer"_s;
    here.here = true;
    here.file = diagnosedSampleCase(SampleCase::IdleTimeout);
    PlaceOutcome there;
    there.name = u"admin@secret-host"_s;
    there.file = diagnosedSampleCase(SampleCase::Healthy);
    PlaceOutcome failed;
    failed.name = u"admin@other-host"_s;
    failed.problem = PlaceProblem{u"login"_s, u"admin@other-host refused the login."_s, u"Try ssh admin@other-host"_s};
    const auto hidden = redacted({here, there, failed}, Redaction{true, false, false, false});
    const Comparison comparison = comparePlaces(casesOf(hidden));
    const QByteArray json = QJsonDocument(placesToJson(hidden, comparison, true)).toJson();
    QVERIFY(!json.contains("secret-host") && !json.contains("other-host"));
    QVERIFY(!json.contains(QByteArray::fromStdString(here.file->target.host)));
}

void ComparePlacesTest::document()
{
    PlaceOutcome here;
    here.name = u"here"_s;
    here.here = true;
    here.file = diagnosedSampleCase(SampleCase::IdleTimeout);
    PlaceOutcome failed;
    failed.name = u"db9"_s;
    failed.problem = PlaceProblem{u"login"_s, u"db9 refused the login."_s, u"Use a key."_s};
    PlaceOutcome there;
    there.name = u"db1"_s;
    there.copied = true;
    there.file = diagnosedSampleCase(SampleCase::IdleTimeout);
    const std::vector<PlaceOutcome> outcomes{here, failed, there};
    const QJsonObject json = placesToJson(outcomes, comparePlaces(casesOf(outcomes)), true);
    QCOMPARE(json[u"schema"_s].toString(), u"resetscope.places/1"_s);
    QCOMPARE(json[u"comparison"_s][u"pattern"_s].toString(), u"same_everywhere"_s);
    QCOMPARE(json[u"comparison"_s][u"side"_s].toString(), u"service"_s);
    const QJsonArray places = json[u"places"_s].toArray();
    QCOMPARE(places.size(), 3);
    QCOMPARE(places[0][u"says"_s].toString(), u"fault"_s);
    QCOMPARE(places[0][u"report"_s][u"schema"_s].toString(), u"resetscope.report/1"_s);
    QCOMPARE(places[1][u"says"_s].toString(), u"failed"_s);
    QCOMPARE(places[1][u"problem"_s][u"id"_s].toString(), u"login"_s);
    QCOMPARE(places[2][u"cause"_s].toString(), u"idle_timeout"_s);
    QVERIFY(places[2][u"program_copied"_s].toBool());
    for (const QJsonValue row : json[u"findings"_s].toArray()) {
        QCOMPARE(row[u"values"_s].toArray().size(), 2);  // the places with a result
    }
}

void ComparePlacesTest::folder()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    };
    const QByteArray good = QJsonDocument(toJson(diagnosedSampleCase(SampleCase::IdleTimeout))).toJson();
    put(u"node-1.json"_s, good);
    put(u"node-2.eu.json"_s, QJsonDocument(toJson(diagnosedSampleCase(SampleCase::Healthy))).toJson());
    put(u"empty.json"_s, "");
    put(u"half.json"_s, good.left(good.size() / 2));
    put(u"binary.json"_s, QByteArray("\0\xff\x13\x01", 4));
    put(u"other.json"_s, "{\"schema\": \"something/1\"}");
    put(u"bomb.json"_s, QByteArray(100'000, '['));
    put(u"notes.txt"_s, "not read");
    QVERIFY(QDir(folder.path()).mkdir(u"folder.json"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"endless.json"_s)));
    const PlaceFolder read = readPlaceFolder(folder.path());
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.places.size(), 2U);
    QCOMPARE(read.places[0].name, u"node-1"_s);
    QCOMPARE(read.places[1].name, u"node-2.eu"_s);
    QStringList refused;
    for (const RefusedFile &file : read.refused) {
        refused << file.file;
        QVERIFY2(file.sentence.size() > 10, qPrintable(file.file));
    }
    refused.sort();
    QCOMPARE(refused, (QStringList{u"binary.json"_s, u"bomb.json"_s, u"empty.json"_s, u"endless.json"_s, u"half.json"_s,
                                   u"other.json"_s}));
    QVERIFY(comparePlaces(casesOf(read.places)).places.size() == 2);
}

void ComparePlacesTest::folderProblems()
{
    const QTemporaryDir folder;
    QVERIFY(!readPlaceFolder(folder.path()).problem.isEmpty());
    QVERIFY(!readPlaceFolder(folder.filePath(u"none"_s)).problem.isEmpty());
    QVERIFY(!readPlaceFolder(QStringLiteral(RESETSCOPE_SOURCE_DIR "/LICENSE")).problem.isEmpty());
}

RESETSCOPE_TEST(ComparePlacesTest)
#include "compare_test.moc"
