// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/prometheus.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::tests;

namespace {

struct Parsed {
    QHash<QString, double> values;  ///< by name and labels as written
    QString problem;                ///< first breach of the format
};

/// The exposition format 0.0.4, strictly: HELP then TYPE then the samples of one metric in one block; every line ends
/// with a line feed; labels escaped; no sample twice.
Parsed parse(const QByteArray &text)
{
    static const QRegularExpression help(u"^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (\\S.*)$"_s);
    static const QRegularExpression type(u"^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (gauge|counter)$"_s);
    static const QRegularExpression sample(
        u"^([a-zA-Z_:][a-zA-Z0-9_:]*)\\{((?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)+)\\} "
        "(-?[0-9.e+-]+)$"_s);
    Parsed result;
    if (!text.endsWith('\n')) {
        result.problem = u"does not end with a line feed"_s;
        return result;
    }
    QString current;
    bool typed = false;
    QSet<QString> closed;
    for (const QString &line : QString::fromUtf8(text).chopped(1).split(u'\n')) {
        if (const auto match = help.match(line); match.hasMatch()) {
            if (closed.contains(match.captured(1))) {
                result.problem = u"described twice: "_s + line;
            }
            current = match.captured(1);
            closed.insert(current);
            typed = false;
        } else if (const auto kind = type.match(line); kind.hasMatch()) {
            if (kind.captured(1) != current || typed) {
                result.problem = u"type at the wrong place: "_s + line;
            }
            typed = true;
        } else if (const auto match2 = sample.match(line); match2.hasMatch()) {
            bool number = false;
            const double value = match2.captured(3).toDouble(&number);
            const QString key = match2.captured(1) + u'{' + match2.captured(2) + u'}';
            if (match2.captured(1) != current || !typed || !number || result.values.contains(key)) {
                result.problem = u"sample: "_s + line;
            }
            result.values.insert(key, value);
        } else {
            result.problem = u"not of the format: "_s + line;
        }
    }
    return result;
}

QString promtool(const QByteArray &text)
{
    const QString program = QStandardPaths::findExecutable(u"promtool"_s);
    if (program.isEmpty()) {
        return u"-"_s;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"check"_s, u"metrics"_s});
    process.write(text);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) {
        return u"did not end"_s;
    }
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

}  // namespace

class PrometheusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCase_data();
    void everyCase();
    void values();
    void watchHasARatio();
    void labelsAreEscaped();
    void queryIsLeftOut();
    void oddNumbersAreLeftOut();
    void realChecker();
    void writtenAtomically();
    void problemIsSaid();
    void parserNoticesFaults();
};

void PrometheusTest::everyCase_data()
{
    QTest::addColumn<int>("kind");
    for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Healthy,
                                  SampleCase::Abstained, SampleCase::ServiceDown, SampleCase::Cancelled}) {
        QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
    }
}

void PrometheusTest::everyCase()
{
    QFETCH(int, kind);
    const CaseFile file = diagnosedSampleCase(static_cast<SampleCase>(kind));
    const Parsed parsed = parse(prometheusText(file));
    QCOMPARE(parsed.problem, QString());
    double sum = 0;
    int causes = 0;
    for (auto it = parsed.values.begin(); it != parsed.values.end(); ++it) {
        if (it.key().startsWith(u"resetscope_cause_probability"_s)) {
            sum += it.value();
            ++causes;
        }
    }
    QCOMPARE(causes, static_cast<int>(kCauseCount));
    QVERIFY(std::abs(sum - 1) < 1e-9);
}

void PrometheusTest::values()
{
    const CaseFile file = diagnosedSampleCase(SampleCase::IdleTimeout);
    const Parsed parsed = parse(prometheusText(file));
    const QString labels = u"{target=\"%1\"}"_s.arg(QString::fromStdString(file.target.url()));
    QCOMPARE(parsed.values.value(u"resetscope_idle_limit_seconds"_s + labels),
             *probes::number(file.findings, "idle_limit_s"));
    QCOMPARE(parsed.values.value(u"resetscope_fault"_s + labels), 1.0);
    QCOMPARE(parsed.values.value(u"resetscope_run_complete"_s + labels), 1.0);
    QCOMPARE(parsed.values.value(u"resetscope_last_run_timestamp_seconds"_s + labels),
             static_cast<double>(file.started.toMSecsSinceEpoch()) / 1000 + file.elapsed_s);
    QCOMPARE(parsed.values.value(u"resetscope_cause_probability{target=\"%1\",cause=\"idle_timeout\"}"_s.arg(
                 QString::fromStdString(file.target.url()))),
             file.diagnosis.confidence);
}

void PrometheusTest::watchHasARatio()
{
    CaseFile file = sampleCase(SampleCase::Healthy);
    file.findings = {{"watch_events", 200.0, std::nullopt, std::nullopt, "", "watch"},
                     {"watch_resets", 3.0, std::nullopt, std::nullopt, "", "watch"}};
    const Parsed parsed = parse(prometheusText(file));
    QCOMPARE(parsed.problem, QString());
    QCOMPARE(
        parsed.values.value(u"resetscope_reset_ratio{target=\"%1\"}"_s.arg(QString::fromStdString(file.target.url()))),
        0.015);
}

void PrometheusTest::labelsAreEscaped()
{
    CaseFile file = sampleCase(SampleCase::Healthy);
    file.target.path = "/a\"b\\c\nd";
    const QByteArray text = prometheusText(file);
    QVERIFY(text.contains("/a\\\"b\\\\c\\nd\""));
    QCOMPARE(parse(text).problem, QString());
}

void PrometheusTest::queryIsLeftOut()
{
    CaseFile file = sampleCase(SampleCase::Healthy);
    file.target.path = "/api?token=geheim";
    QVERIFY(!prometheusText(file).contains("geheim"));
}

void PrometheusTest::oddNumbersAreLeftOut()
{
    CaseFile file = sampleCase(SampleCase::Healthy);
    file.findings = {{"idle_limit_s", std::nan(""), std::nullopt, std::nullopt, "s", "idle"},
                     {"loss_ratio", HUGE_VAL, std::nullopt, std::nullopt, "", "loss"},
                     {"connection_limit", std::string("many"), std::nullopt, std::nullopt, "", "load"}};
    const QByteArray text = prometheusText(file);
    QCOMPARE(parse(text).problem, QString());
    QVERIFY(!text.contains("nan") && !text.contains("inf") && !text.contains("connection_limit"));
}

void PrometheusTest::realChecker()
{
    const QString said = promtool(prometheusText(diagnosedSampleCase(SampleCase::IdleTimeout)));
    if (said == u"-"_s) {
        QSKIP("promtool is not installed");
    }
    QCOMPARE(said, QString());
    QVERIFY(!promtool("resetscope_x{ 1\n").isEmpty());
}

void PrometheusTest::writtenAtomically()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"resetscope.prom"_s);
    const CaseFile first = diagnosedSampleCase(SampleCase::IdleTimeout);
    QCOMPARE(writePrometheus(first, path), std::nullopt);
    // Whoever has the old file open reads the old file to its end: it was replaced, not overwritten.
    QFile open(path);
    QVERIFY(open.open(QIODevice::ReadOnly));
    const CaseFile second = diagnosedSampleCase(SampleCase::Healthy);
    QCOMPARE(writePrometheus(second, path), std::nullopt);
    QCOMPARE(open.readAll(), prometheusText(first));
    QFile again(path);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), prometheusText(second));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"resetscope.prom"_s});
    QVERIFY(QFileInfo(path).permissions().testFlag(QFile::ReadOther));
}

void PrometheusTest::problemIsSaid()
{
    const auto problem = writePrometheus(sampleCase(SampleCase::Healthy), u"/no/such/folder/x.prom"_s);
    QVERIFY(problem && problem->contains(u"/no/such/folder/x.prom"_s));
}

void PrometheusTest::parserNoticesFaults()
{
    for (const char *text :
         {"a 1", "# HELP a x\na{t=\"x\"} 1\n", "# HELP a x\n# TYPE a gauge\nb{t=\"x\"} 1\n",
          "# HELP a x\n# TYPE a gauge\na{t=\"x\ny\"} 1\n", "# HELP a x\n# TYPE a gauge\na{t=\"x\"} y\n",
          "# HELP a x\n# TYPE a gauge\na{t=\"x\"} 1\na{t=\"x\"} 1\n"}) {
        QVERIFY2(!parse(text).problem.isEmpty(), text);
    }
}

RESETSCOPE_TEST(PrometheusTest)
#include "prometheus_test.moc"
