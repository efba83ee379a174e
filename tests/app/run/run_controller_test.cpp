// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run/run_support.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::app::test;
namespace net = resetscope::probes;

class RunControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
