// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_controller.h"
#include "probes/lab/lab.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
namespace net = resetscope::probes;
namespace lab = resetscope::probes::lab;

namespace {

constexpr int kLong_ms = 60000;

std::unique_ptr<lab::Lab> startLab(const char *scenario, double limit_s = 0)
{
    lab::LabOptions options;
    options.limit_s = limit_s;
    auto started = lab::start(scenario, options);
    if (const auto *problem = std::get_if<std::string>(&started)) {
        qWarning("%s", problem->c_str());
        return nullptr;
    }
    return std::get<std::unique_ptr<lab::Lab>>(std::move(started));
}

RunRequest requestFor(const std::string &url, double maxIdle_s = 6)
{
    RunRequest request;
    request.target = std::get<net::Target>(net::parseTarget(url));
    request.options.maxIdle = net::Seconds(maxIdle_s);
    return request;
}

const ProbeRecord &recordOf(const RunController &controller, const char *id)
{
    static const ProbeRecord none;
    const auto &probes = controller.caseFile().probes;
    const auto it = std::find_if(probes.begin(), probes.end(),
                                 [&](const ProbeRecord &r) { return r.id == QString::fromLatin1(id); });
    return it != probes.end() ? *it : none;
}

QByteArray summary(const RunController &controller)
{
    const CaseFile &file = controller.caseFile();
    QString text = causeId(file.diagnosis.cause) + u' ' + QString::number(file.diagnosis.confidence) + u" in "_s +
                   QString::number(file.elapsed_s) + u" s;"_s;
    for (const ProbeRecord &record : file.probes) {
        text += u' ' + record.id + u'=' + QString::fromUtf8(net::toString(record.state).data()) + u'/' + record.reason;
    }
    for (const net::Finding &finding : file.findings) {
        text += u' ' + QString::fromStdString(finding.id);
    }
    return text.toUtf8();
}

}  // namespace

class RunControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesThePracticeFault_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        for (const lab::Scenario &scenario : lab::scenarios()) {
            if (!scenario.needsNamespaces) {
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

    void refusedSkipsTheRest()
    {
        const auto fault = startLab("service-down");
        QVERIFY(fault != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor(fault->url()));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QCOMPARE(controller.caseFile().diagnosis.cause, Cause::ServiceDown);
        QVERIFY(recordOf(controller, "idle").state == net::ProbeState::Skipped);
        QCOMPARE(recordOf(controller, "idle").reason, u"not_connected"_s);
        QVERIFY(reasonText(u"not_connected"_s) != u"not_connected"_s);
    }

    void aNameThatResolvesIsConnectedTo()
    {
        const auto fault = startLab("healthy");
        QVERIFY(fault != nullptr);
        const std::string port = fault->url().substr(fault->url().rfind(':'));
        for (int i = 0; i < 10; ++i) {  // "resolved" is told before the addresses are kept
            RunController controller;
            QSignalSpy finished(&controller, &RunController::finished);
            RunRequest request = requestFor("http://localhost" + port);
            request.only = QStringList{u"dns"_s, u"connect"_s};
            controller.start(request);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
            QVERIFY2(recordOf(controller, "connect").state == net::ProbeState::Done, summary(controller).constData());
        }
    }

    void unknownNameSkipsTheRest()
    {
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor("http://no-such-name.invalid/"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QCOMPARE(controller.caseFile().diagnosis.cause, Cause::NameResolution);
        QVERIFY(recordOf(controller, "connect").state == net::ProbeState::Skipped);
        QCOMPARE(recordOf(controller, "connect").reason, u"no_address"_s);
        QVERIFY(controller.caseFile().addresses.isEmpty());
    }

    void cancelEndsOnceAndKeepsWhatWasMeasured()
    {
        const auto service = startLab("healthy");
        QVERIFY(service != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor(service->url(), 600));
        QTRY_VERIFY_WITH_TIMEOUT(recordOf(controller, "idle").state == net::ProbeState::Running, kLong_ms);
        controller.cancel();
        QCOMPARE(finished.size(), 0);  // never inside the call
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QVERIFY(recordOf(controller, "idle").state == net::ProbeState::Cancelled);
        QVERIFY(recordOf(controller, "connect").state == net::ProbeState::Done);
        QVERIFY(net::find(controller.caseFile().findings, "http_status") != nullptr);
        QVERIFY(!controller.caseFile().finished);
        QVERIFY(!controller.isRunning());
        controller.cancel();
        QTest::qWait(50);
        QCOMPARE(finished.size(), 1);
    }

    void oneProbeCanBeCancelledSkippedAndRepeated()
    {
        const auto service = startLab("healthy");
        QVERIFY(service != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor(service->url(), 600));
        controller.skipProbe(u"keepalive"_s);
        QCOMPARE(recordOf(controller, "keepalive").reason, u"skipped_by_user"_s);
        QTRY_VERIFY_WITH_TIMEOUT(recordOf(controller, "idle").state == net::ProbeState::Running, kLong_ms);
        controller.cancelProbe(u"idle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QVERIFY(recordOf(controller, "idle").state == net::ProbeState::Cancelled);
        QVERIFY(controller.caseFile().finished);

        QSignalSpy changed(&controller, &RunController::probeChanged);
        controller.rerunProbe(u"http"_s);
        QVERIFY(recordOf(controller, "http").state == net::ProbeState::Running);
        QVERIFY(net::find(controller.caseFile().findings, "http_status") == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(recordOf(controller, "http").state == net::ProbeState::Done, kLong_ms);
        QVERIFY(net::find(controller.caseFile().findings, "http_status") != nullptr);
        const auto &findings = controller.caseFile().findings;
        QCOMPARE(std::count_if(findings.begin(), findings.end(),
                               [](const net::Finding &f) { return f.id == "http_status"; }),
                 1);
        QVERIFY(changed.size() >= 2);
        QCOMPARE(finished.size(), 1);
    }

    void answersChangeTheDiagnosis()
    {
        const auto service = startLab("service-down");
        QVERIFY(service != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor(service->url()));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QSignalSpy diagnosed(&controller, &RunController::diagnosisChanged);
        controller.setAnswer(u"scope"_s, u"many_clients"_s);
        QCOMPARE(diagnosed.size(), 1);
        const auto &steps = controller.caseFile().diagnosis.steps;
        QVERIFY(std::any_of(steps.begin(), steps.end(), [](const TreeStep &s) { return s.node == u"scope.many"_s; }));
        controller.setAnswer(u"scope"_s, QString());
        QVERIFY(controller.caseFile().answers.isEmpty());
    }

    void theBudgetEndsTheRun()
    {
        const auto service = startLab("healthy");
        QVERIFY(service != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        RunRequest request = requestFor(service->url(), 600);
        request.budget_s = 3;
        controller.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QVERIFY2(net::find(controller.caseFile().findings, "http_status") != nullptr, summary(controller).constData());
    }

    void onlyAndSkipAreObeyed()
    {
        const auto service = startLab("healthy");
        QVERIFY(service != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        RunRequest request = requestFor(service->url());
        request.only = QStringList{u"connect"_s, u"http"_s};
        request.skip = QStringList{u"http"_s};
        controller.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLong_ms);
        QVERIFY(recordOf(controller, "connect").state == net::ProbeState::Done);
        QCOMPARE(recordOf(controller, "http").reason, u"left_out"_s);
        QCOMPARE(recordOf(controller, "idle").reason, u"left_out"_s);
    }

    void thePlanIsHonest()
    {
        RunRequest request = requestFor("tcp://127.0.0.1:9");
        request.options.maxIdle = net::Seconds(130);
        QStringList available;
        for (const PlannedProbe &planned : planFor(request)) {
            QVERIFY(!planned.title.isEmpty() && !planned.purpose.isEmpty());
            QVERIFY(planned.available == planned.reason.isEmpty());
            QVERIFY(reasonText(planned.reason) != planned.reason || planned.available);
            QVERIFY(planned.connections <= request.options.maxConnections);
            if (planned.available) {
                available << planned.id;
            }
            if (planned.id == u"idle"_s) {
                QVERIFY(planned.longest_s >= 130);
            }
        }
        QCOMPARE(available.mid(0, 2), (QStringList{u"connect"_s, u"idle"_s}));
        QVERIFY(!available.contains(u"keepalive"_s));
    }

    void startingAgainAbandonsTheOldRun()
    {
        const auto service = startLab("healthy");
        const auto down = startLab("service-down");
        QVERIFY(service != nullptr && down != nullptr);
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(requestFor(service->url(), 600));
        controller.start(requestFor(down->url()));
        QCOMPARE(finished.size(), 1);  // of the first
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kLong_ms);
        QCOMPARE(controller.caseFile().diagnosis.cause, Cause::ServiceDown);
    }

    void aControllerCanBeDestroyedWhileItRuns()
    {
        const auto service = startLab("healthy");
        QVERIFY(service != nullptr);
        auto controller = std::make_unique<RunController>();
        controller->start(requestFor(service->url(), 600));
        QTRY_VERIFY_WITH_TIMEOUT(recordOf(*controller, "connect").state == net::ProbeState::Running, kLong_ms);
        controller.reset();
    }
};
RESETSCOPE_TEST(RunControllerTest)
#include "run_controller_test.moc"
