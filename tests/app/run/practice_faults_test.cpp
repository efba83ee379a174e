// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run/run_support.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::app::test;
namespace net = resetscope::probes;
namespace lab = resetscope::probes::lab;

namespace {
const std::set<std::string> kWithoutHints{"healthy",
                                          "healthy-tcp",
                                          "idle-timeout-fin",
                                          "idle-timeout-rst",
                                          "bad-gateway",
                                          "gateway-timeout",
                                          "keepalive-mismatch",
                                          "idle-timeout-silent",
                                          "unavailable",
                                          "service-down",
                                          "tls-plaintext",
                                          "keepalive-mismatch-rst",
                                          "keepalive-announced"};
}  // namespace

/// The faults that no hint is needed for are named by a whole run.
class PracticeFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesThePracticeFault_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        for (const lab::Scenario &scenario : lab::scenarios()) {
            // The others are diagnosed with their hints, by LabDiagnosisTest.
            if (kWithoutHints.contains(scenario.id)) {
                QTest::newRow(scenario.id.c_str()) << QByteArray::fromStdString(scenario.id);
            }
        }
    }
    void namesThePracticeFault()
    {
        QFETCH(QByteArray, scenario);
        const auto &all = lab::scenarios();
        const auto wanted = std::find_if(all.begin(), all.end(),
                                         [&](const lab::Scenario &s) { return s.id == scenario.toStdString(); });
        const double limit = wanted->limit_s > 0 ? 2.0 : 0;
        const auto fault = startLab(scenario.constData(), limit);
        QVERIFY(fault != nullptr);

        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor(fault->url(), 4));
        QVERIFY(controller.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        const CaseFile &file = controller.caseFile();
        const QByteArray seen = summary(controller);
        QVERIFY2(causeId(file.diagnosis.cause) == QString::fromStdString(wanted->cause), seen.constData());
        QVERIFY2(!file.diagnosis.abstained, seen.constData());
        QVERIFY(file.finished);
        QVERIFY(!controller.isRunning());
        QVERIFY(file.elapsed_s > 0);
        if (wanted->cause == "idle_timeout") {
            const auto *limitFound = net::find(file.findings, "idle_limit_s");
            QVERIFY2(limitFound != nullptr, seen.constData());
            QVERIFY2(limitFound->low.value_or(0) <= limit + 0.5 && limitFound->high.value_or(99) >= limit - 0.5,
                     seen.constData());
            QVERIFY2(!file.fixes.empty(), seen.constData());
        }
        for (const ProbeRecord &record : file.probes) {
            QVERIFY2(record.state != net::ProbeState::Waiting && record.state != net::ProbeState::Running,
                     seen.constData());
            QVERIFY2(!probeResultLine(record, file.findings).isEmpty(), qPrintable(record.id));
            QVERIFY2(!probeResultLine(record, file.findings).contains(u'_'), qPrintable(record.id));
        }
    }
};
RESETSCOPE_TEST(PracticeFaultsTest)
#include "practice_faults_test.moc"
