// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/case_json.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using resetscope::tests::SampleCase;
using resetscope::tests::sampleCase;

namespace {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// JSON written with single quotes.
QByteArray quoted(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

/// What a file says, without what is computed from it.
QJsonObject measuredPart(QJsonObject json)
{
    for (const QString &key : {u"verdict"_s, u"ranking"_s, u"tree_path"_s, u"tree_off_path"_s, u"contributions"_s,
                               u"next_tests"_s, u"missing"_s, u"would_change"_s, u"fixes"_s}) {
        json.remove(key);
    }
    return json;
}

}  // namespace

class TestCaseJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheContract_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("idle timeout") << static_cast<int>(SampleCase::IdleTimeout);
        QTest::newRow("keep-alive") << static_cast<int>(SampleCase::KeepaliveMismatch);
        QTest::newRow("healthy") << static_cast<int>(SampleCase::Healthy);
        QTest::newRow("abstained") << static_cast<int>(SampleCase::Abstained);
        QTest::newRow("service down") << static_cast<int>(SampleCase::ServiceDown);
        QTest::newRow("cancelled") << static_cast<int>(SampleCase::Cancelled);
        QTest::newRow("empty") << static_cast<int>(SampleCase::Empty);
    }

    void holdsTheContract()
    {
        QFETCH(int, kind);
        const CaseFile file = sampleCase(static_cast<SampleCase>(kind));
        const QJsonObject json = toJson(file);
        QCOMPARE(json[u"schema"_s].toString(), u"resetscope.report/1"_s);
        QCOMPARE(json[u"target"_s][u"url"_s].toString(), QString::fromStdString(file.target.url()));
        QVERIFY(json[u"target"_s][u"addresses"_s].isArray());
        QVERIFY(QDateTime::fromString(json[u"started"_s].toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(json[u"started"_s].toString().endsWith(u'Z'));
        QVERIFY(json[u"elapsed_s"_s].isDouble());
        for (const QString &key : {u"cause"_s, u"headline"_s}) {
            QVERIFY(json[u"verdict"_s][key].isString());
        }
        QVERIFY(json[u"verdict"_s][u"confidence"_s].isDouble());
        double sum = 0;
        for (const QJsonValue &item : json[u"ranking"_s].toArray()) {
            QVERIFY(causeFromId(item[u"cause"_s].toString()));
            sum += item[u"probability"_s].toDouble();
        }
        QVERIFY(json[u"ranking"_s].toArray().isEmpty() || std::abs(sum - 1) < 1e-9);
        for (const QJsonValue &step : json[u"tree_path"_s].toArray()) {
            QVERIFY((QStringList{u"yes"_s, u"no"_s, u"unknown"_s}).contains(step[u"answer"_s].toString()));
            QVERIFY(step[u"node"_s].isString() && step[u"question"_s].isString() && step[u"probability"_s].isDouble() &&
                    step[u"because"_s].isArray());
        }
        QCOMPARE(json[u"findings"_s].toArray().size(), static_cast<qsizetype>(file.findings.size()));
        for (const QJsonValue &probe : json[u"probes"_s].toArray()) {
            QVERIFY(probe[u"id"_s].isString() && probe[u"reason"_s].isString() && probe[u"elapsed_s"_s].isDouble() &&
                    probe[u"samples"_s].isArray());
            QVERIFY((QStringList{u"done"_s, u"skipped"_s, u"failed"_s, u"cancelled"_s})
                        .contains(probe[u"state"_s].toString()));
            for (const QJsonValue &sample : probe[u"samples"_s].toArray()) {
                QVERIFY(sample[u"t"_s].isDouble() && sample[u"kind"_s].isString());
            }
        }
        for (const QJsonValue &fix : json[u"fixes"_s].toArray()) {
            for (const QString &key :
                 {u"id"_s, u"product"_s, u"title"_s, u"language"_s, u"text"_s, u"why"_s, u"cause"_s}) {
                QVERIFY2(fix[key].isString(), qPrintable(key));
            }
            QVERIFY(fix[u"checker"_s].isString() || fix[u"checker"_s].isNull());
        }
    }

    void comesBackTheSame_data() { holdsTheContract_data(); }

    void comesBackTheSame()
    {
        QFETCH(int, kind);
        CaseFile file = sampleCase(static_cast<SampleCase>(kind));
        if (file.title.isEmpty()) {
            file.title = QString::fromStdString(file.target.host);
        }
        const QJsonObject json = toJson(file);
        const auto back = caseFromJson(bytesOf(json), u"case.json"_s);
        const auto *error = std::get_if<LoadError>(&back);
        QVERIFY2(!error, error ? qPrintable(error->pointer + u": "_s + error->message) : "");
        const CaseFile &read = std::get<CaseFile>(back);
        QCOMPARE(measuredPart(toJson(read)), measuredPart(json));
        QCOMPARE(read.diagnosis.ranking.size(), kCauseCount);
        // Reading what was read changes nothing any more, the computed parts included.
        const auto again = caseFromJson(bytesOf(toJson(read)), u"case.json"_s);
        QCOMPARE(toJson(std::get<CaseFile>(again)), toJson(read));
    }

    void keepsEverySampleKind()
    {
        CaseFile file = sampleCase(SampleCase::Empty);
        ProbeRecord record;
        record.id = u"load"_s;
        record.state = probes::ProbeState::Done;
        record.samples = {
            {"load", 0.5, probes::ResolveSample{"system", "", 0.1, "nxdomain"}},
            {"load", 1.0, probes::ConnectSample{"[::1]:80", 0.2, "refused"}},
            {"load", 1.5, probes::TlsSample{"127.0.0.1:443", false, 0.3, "alert", "unrecognized name"}},
            {"load", 2.0, probes::HttpSample{503, 0.4, "ok"}},
            {"load", 2.5,
             probes::LaneSample{7, probes::LaneSample::Silence::DuringRequest, probes::LaneSample::Phase::Closed, 60,
                                59.9, probes::CloseKind::Silent, true}},
            {"load", 3.0, probes::ReuseSample{-0.01, "epipe"}},
            {"load", 3.5, probes::ValueSample{"bytes", 1e12}}};
        file.probes = {record};
        const auto back = caseFromJson(bytesOf(toJson(file)), u"x"_s);
        const CaseFile &read = std::get<CaseFile>(back);
        QCOMPARE(read.probes.front().samples.size(), std::size_t{7});
        const auto &lane = std::get<probes::LaneSample>(read.probes.front().samples[4].data);
        QCOMPARE(lane.lane, 7);
        QVERIFY(lane.silence == probes::LaneSample::Silence::DuringRequest);
        QVERIFY(lane.phase == probes::LaneSample::Phase::Closed);
        QVERIFY(lane.close == probes::CloseKind::Silent);
        QVERIFY(lane.byTest);
        QCOMPARE(toJson(read)[u"probes"_s], toJson(file)[u"probes"_s]);
    }

    void keepsBigSeedsAndOddNumbers()
    {
        CaseFile file = sampleCase(SampleCase::IdleTimeout);
        file.options.seed = std::numeric_limits<std::uint64_t>::max();
        file.findings.push_back({"odd", std::numeric_limits<double>::infinity(),
                                 -std::numeric_limits<double>::infinity(), std::nan(""), "s", "idle"});
        const auto back = caseFromJson(bytesOf(toJson(file)), u"x"_s);
        QVERIFY(std::holds_alternative<CaseFile>(back));
        const CaseFile &read = std::get<CaseFile>(back);
        QCOMPARE(read.options.seed, file.options.seed);
        QVERIFY(std::isfinite(*probes::number(read.findings, "odd")));
    }

    void refusesJunk_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const QByteArray good = bytesOf(toJson(sampleCase(SampleCase::IdleTimeout)));
        const auto with = [](const char *path, const QJsonValue &value) {
            QJsonObject json = toJson(sampleCase(SampleCase::IdleTimeout));
            json[QLatin1StringView(path)] = value;
            return bytesOf(json);
        };
        QTest::newRow("empty") << QByteArray() << u"/"_s;
        QTest::newRow("blank") << QByteArray(" \n") << u"/"_s;
        QTest::newRow("not JSON") << QByteArray("GET / HTTP/1.1\r\n") << QString();
        QTest::newRow("binary") << QByteArray("\x89PNG\0\x01\xff", 7) << QString();
        QTest::newRow("cut off") << good.left(good.size() / 2) << QString();
        QTest::newRow("a list") << QByteArray("[]") << u"/schema"_s;
        QTest::newRow("another schema") << with("schema", u"resetscope.report/2"_s) << u"/schema"_s;
        QTest::newRow("schema is a number") << with("schema", 1) << u"/schema"_s;
        QTest::newRow("no target") << with("target", QJsonValue::Null) << u"/target/url"_s;
        QTest::newRow("target is a text") << with("target", u"x"_s) << u"/target"_s;
        QTest::newRow("target is nonsense")
            << with("target", QJsonObject{{u"url"_s, u"gopher://x"_s}}) << u"/target/url"_s;
        QTest::newRow("elapsed is a text") << with("elapsed_s", u"1"_s) << u"/elapsed_s"_s;
        QTest::newRow("elapsed is negative") << with("elapsed_s", -1) << u"/elapsed_s"_s;
        QTest::newRow("no date") << with("started", u"yesterday"_s) << u"/started"_s;
        QTest::newRow("findings is an object") << with("findings", QJsonObject()) << u"/findings"_s;
        QTest::newRow("finding is a number") << with("findings", QJsonArray{1}) << u"/findings/0"_s;
        QTest::newRow("finding without value")
            << with("findings", QJsonArray{QJsonObject{{u"id"_s, u"x"_s}}}) << u"/findings/0/value"_s;
        QTest::newRow("unknown state") << with("probes",
                                               QJsonArray{QJsonObject{{u"id"_s, u"idle"_s}, {u"state"_s, u"asleep"_s}}})
                                       << u"/probes/0/state"_s;
        QTest::newRow("sample is a list")
            << with("probes",
                    QJsonArray{QJsonObject{
                        {u"id"_s, u"idle"_s}, {u"state"_s, u"done"_s}, {u"samples"_s, QJsonArray{QJsonArray()}}}})
            << u"/probes/0/samples/0"_s;
        QTest::newRow("case is a list") << with("case", QJsonArray()) << u"/case"_s;
        QTest::newRow("nested too deeply") << QByteArray("{\"schema\":\"resetscope.report/1\",\"x\":") +
                                                  QByteArray(2000, '[') + QByteArray(2000, ']') + "}"
                                           << u"/"_s;
    }

    void refusesJunk()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto result = caseFromJson(json, u"some/case.json"_s);
        const auto *error = std::get_if<LoadError>(&result);
        QVERIFY(error);
        QCOMPARE(error->file, u"some/case.json"_s);
        QVERIFY(!error->message.isEmpty());
        QVERIFY(!error->message.contains(u'\n'));
        // Where the text itself is broken, a line and a column.
        QVERIFY(pointer.isEmpty() ? error->pointer.contains(u':') : error->pointer == pointer);
    }

    void refusesTooManySamples()
    {
        QByteArray json =
            quoted("{'schema':'resetscope.report/1','target':{'url':'tcp://a:1'},'probes':[{'id':'x','state':'"
                   "done','samples':[");
        const QByteArray one = quoted("{'t':1,'kind':'http'},");
        for (int i = 0; i < 100'001; ++i) {
            json += one;
        }
        json.chop(1);
        json += "]}]}";
        const auto result = caseFromJson(json, u"x"_s);
        const auto *error = std::get_if<LoadError>(&result);
        QVERIFY(error);
        QCOMPARE(error->pointer, u"/probes/0/samples"_s);
    }

    void readsAForeignDocument()
    {
        // Only what the contract names, and fields nobody knows.
        const QByteArray json =
            quoted("{'schema':'resetscope.report/1','target':{'url':'https://a.example/','addresses':[]},'star"
                   "ted':'2026-01-02T03:04:05Z','elapsed_s':3,'verdict':{'cause':'idle_timeout'},'surprise':{'"
                   "a':[1]},'findings':[{'id':'x','value':true}],'probes':[{'id':'idle','state':'done','reason"
                   "':'','elapsed_s':1,'samples':[{'t':1,'kind':'from the future','zap':1}]}],'fixes':[]}");
        const auto result = caseFromJson(json, u"x"_s);
        QVERIFY(std::holds_alternative<CaseFile>(result));
        const CaseFile &file = std::get<CaseFile>(result);
        QVERIFY(!file.id.isEmpty());
        QCOMPARE(file.title, u"a.example"_s);
        QVERIFY(file.probes.front().samples.empty());
        QVERIFY(file.finished);
    }

    void survivesEveryCut()
    {
        const QByteArray json = bytesOf(toJson(sampleCase(SampleCase::ServiceDown)));
        for (qsizetype cut = 0; cut < json.size(); cut += 37) {
            QVERIFY(std::holds_alternative<LoadError>(caseFromJson(json.left(cut), u"x"_s)));
        }
        // One byte changed anywhere: an error or a case, never a crash.
        for (qsizetype at = 0; at < json.size(); at += 41) {
            QByteArray broken = json;
            broken[at] = '7';
            (void)caseFromJson(broken, u"x"_s);
        }
    }
};

RESETSCOPE_TEST(TestCaseJson);

#include "test_case_json.moc"
