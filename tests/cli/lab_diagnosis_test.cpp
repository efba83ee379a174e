// SPDX-License-Identifier: GPL-3.0-or-later
// Every practice fault is diagnosed with what its user would know, and the verdict is its cause.
#include "probes/lab/lab.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace resetscope;

namespace {

constexpr int kSideBySide = 6;

}  // namespace

class LabDiagnosisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesTheCause_data();
    void namesTheCause();

private:
    std::map<std::string, QJsonObject> m_verdicts;
};

/// All of them at first, some side by side: they wait more than they work.
void LabDiagnosisTest::initTestCase()
{
    struct Run {
        std::string id;
        std::unique_ptr<QProcess> process;
    };
    std::vector<std::string> waiting;
    for (const auto &scenario : probes::lab::scenarios()) {
        if (!scenario.needsNamespaces || probes::lab::whyNoNamespaces().empty()) {
            waiting.push_back(scenario.id);
        }
    }
    std::vector<Run> running;
    while (!waiting.empty() || !running.empty()) {
        while (!waiting.empty() && running.size() < kSideBySide) {
            Run run{waiting.back(), std::make_unique<QProcess>()};
            waiting.pop_back();
            const auto *scenario = probes::lab::findScenario(run.id);
            QStringList words{u"lab"_s, u"run"_s, QString::fromStdString(run.id)};
            if (scenario->limit_s > 2 && scenario->id != "keepalive-promise") {
                words += {u"--set"_s, u"limit=2"_s};
            }
            words += {u"--"_s,      u"--json"_s,   u"--max-idle"_s, u"6"_s, u"--max-payload"_s,
                      u"4194304"_s, u"--budget"_s, u"60"_s};
            run.process->setProcessChannelMode(QProcess::SeparateChannels);
            run.process->start(u"" RESETSCOPE_BIN_DIR "/resetscope-cli"_s, words);
            running.push_back(std::move(run));
        }
        for (auto it = running.begin(); it != running.end();) {
            it->process->waitForFinished(20);
            if (it->process->state() == QProcess::NotRunning) {
                m_verdicts[it->id] = QJsonDocument::fromJson(it->process->readAllStandardOutput()).object();
                it = running.erase(it);
            } else {
                ++it;
            }
        }
    }
}

void LabDiagnosisTest::namesTheCause_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &scenario : probes::lab::scenarios()) {
        QTest::newRow(scenario.id.c_str()) << QString::fromStdString(scenario.id);
    }
}

void LabDiagnosisTest::namesTheCause()
{
    QFETCH(QString, id);
    const auto found = m_verdicts.find(id.toStdString());
    if (found == m_verdicts.end()) {
        QSKIP("private networks are not allowed here");
    }
    const QJsonObject verdict = found->second[u"verdict"_s].toObject();
    QCOMPARE(verdict[u"cause"_s].toString(),
             QString::fromStdString(probes::lab::findScenario(id.toStdString())->cause));
    QVERIFY2(!verdict[u"abstained"_s].toBool(), qPrintable(verdict[u"headline"_s].toString()));
}

RESETSCOPE_TEST(LabDiagnosisTest)
#include "lab_diagnosis_test.moc"
