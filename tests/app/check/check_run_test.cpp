// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/fix_check.h"
#include "app/store/case_store.h"
#include "tests/app/check/nginx_server.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;
namespace net = resetscope::probes;

namespace {

constexpr int kLong_ms = 90000;

/// The whole case of a run.
CaseFile run(const RunRequest &request)
{
    RunController controller;
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start(request);
    if (finished.isEmpty()) {
        finished.wait(kLong_ms);
    }
    return controller.caseFile();
}

CaseFile diagnosed(const NginxServer &server)
{
    RunRequest request;
    request.target = std::get<net::Target>(net::parseTarget(server.url().toStdString()));
    request.options.maxIdle = net::Seconds(4);
    request.answers.insert(u"when"_s, u"after_quiet"_s);
    request.only = QStringList{u"connect"_s, u"http"_s, u"keepalive"_s};
    return run(request);
}

CheckResult checked(CaseFile &file, double need_s)
{
    const std::optional<Fix> fix = file.fixes.empty() ? std::nullopt : std::optional(file.fixes.front());
    const CheckPlan plan = planCheck(file, fix, need_s);
    file.checks.push_back(checkFrom(run(plan.request), plan, fix));
    return judgeCheck(file, file.checks.back());
}

}  // namespace

/// A real server whose setting is changed between the two measurements.
class CheckRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beforeAndAfter()
    {
        if (!NginxServer::isInstalled()) {
            QFAIL("nginx is not installed");
        }
        NginxServer server;
        QVERIFY(server.start(u"keepalive_timeout 1s;"_s));
        CaseFile file = diagnosed(server);
        QCOMPARE(file.diagnosis.cause, Cause::KeepaliveMismatch);

        const CheckResult same = checked(file, 3);
        QVERIFY2(same.outcome == CheckOutcome::NotFixed, qPrintable(same.sentence));

        QVERIFY(server.change(u"keepalive_timeout 2s;"_s));
        const CheckResult moved = checked(file, 3.5);
        QVERIFY2(moved.outcome == CheckOutcome::Changed, qPrintable(moved.sentence));
        QVERIFY(moved.scale && moved.scale->after && moved.scale->after->value);
        QVERIFY(*moved.scale->after->value > *moved.scale->before.value);

        // Days later, in another run of the program: what the store gives back is checked.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.sqlite"_s);
        QVERIFY(!CaseStore(path).save(file));
        QVERIFY(server.change(u"keepalive_timeout 75s;"_s));
        CaseStore store(path);
        auto loaded = store.load(file.id);
        QVERIFY(std::holds_alternative<CaseFile>(loaded));
        auto &again = std::get<CaseFile>(loaded);
        QCOMPARE(again.checks.size(), std::size_t(2));
        QVERIFY(!again.checks.back().probes.empty());
        const CheckResult fixed = checked(again, 3);
        QVERIFY2(fixed.outcome == CheckOutcome::Fixed, qPrintable(fixed.sentence));
        QVERIFY(!store.save(again));
        auto third = store.load(file.id);
        QCOMPARE(std::get<CaseFile>(third).checks.size(), std::size_t(3));
        for (std::size_t i = 0; i < again.checks.size(); ++i) {
            for (std::size_t p = 0; p < again.checks[i].probes.size(); ++p) {
                QCOMPARE(std::get<CaseFile>(third).checks[i].probes[p].samples.size(),
                         again.checks[i].probes[p].samples.size());
            }
        }
    }

    void nothingElseIsSent()
    {
        if (!NginxServer::isInstalled()) {
            QFAIL("nginx is not installed");
        }
        NginxServer server;
        QVERIFY(server.start(u"keepalive_timeout 1s;"_s));
        CaseFile file = diagnosed(server);
        static_cast<void>(checked(file, 2));
        QStringList ran;
        for (const ProbeRecord &record : file.checks.back().probes) {
            ran << record.id;
        }
        ran.sort();
        QCOMPARE(ran, (QStringList{u"connect"_s, u"http"_s, u"keepalive"_s}));
    }
};

RESETSCOPE_TEST(CheckRunTest)
#include "check_run_test.moc"
