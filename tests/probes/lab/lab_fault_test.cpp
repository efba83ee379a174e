// SPDX-License-Identifier: GPL-3.0-or-later
// Faults by processes that really die, limits that are really reached and transfers that really break: what a plain
// client meets, what it meets at the look-alike, and that the fix ends it.
#include "tests/probes/lab/running_lab.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <deque>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;
namespace lab = resetscope::probes::lab;

namespace {

bool ended(const PlainClient::Seen &seen)
{
    return !seen.timedOut && (seen.bytes == 0 || seen.error == ECONNRESET || seen.error == EPIPE);
}

/// Uploads so many bytes and reads what comes back; a write that fails is what it saw.
PlainClient::Seen upload(const RunningLab &running, std::size_t bytes)
{
    PlainClient client(running.target.port);
    client.send("POST /upload HTTP/1.1\r\nHost: test\r\nContent-Length: " + std::to_string(bytes) + "\r\n\r\n");
    const std::string piece(64 * 1024, 'a');
    for (std::size_t sent = 0; sent < bytes;) {
        const auto part = client.send(piece.substr(0, bytes - sent));
        if (part.bytes < 0) {
            return part;
        }
        sent += static_cast<std::size_t>(part.bytes);
    }
    return client.receiveResponse();
}

/// How many of so many clients at once get a good answer.
int served(const RunningLab &running, int clients, double patience_s, int *busy = nullptr)
{
    std::deque<PlainClient> all;
    for (int i = 0; i < clients; ++i) {
        all.emplace_back("127.0.0.1", running.target.port, patience_s);
        all.back().send("GET / HTTP/1.1\r\nHost: test\r\n\r\n");
    }
    int result = 0;
    for (PlainClient &client : all) {
        const auto seen = client.connectError() != 0 ? PlainClient::Seen{-1, client.connectError(), false, {}}
                                                     : client.receiveResponse(patience_s);
        result += good(seen) ? 1 : 0;
        if (busy != nullptr) {
            *busy += seen.data.starts_with("HTTP/1.1 503 ") && seen.bytes > 0 ? 1 : 0;
        }
    }
    return result;
}

/// Processes of this test program's faults that are alive.
int faultProcesses()
{
    int count = 0;
    const QString me = QString::number(QCoreApplication::applicationPid());
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile status(u"/proc/"_s + pid + u"/stat"_s);
        if (status.open(QIODevice::ReadOnly)) {
            const QString line = QString::fromLatin1(status.readAll());
            const QStringList words = line.mid(line.lastIndexOf(u')') + 2).split(u' ');
            count += line.contains(u"(resetscope-lab)"_s) && words.value(1) == me && words.value(0) != u"Z"_s ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

class LabFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueIsWhole();
    void settingsHaveLimits();
    void aServerCrashesAndComesBack();
    void aWorkerCrashesAlone();
    void aRequestCrashesTheServer();
    void connectionsHaveALifetime();
    void descriptorsRunOut();
    void workersRunOut();
    void memoryRunsOut();
    void connectionsRunOut();
    void slowAndBusyAreAnswers();
    void uploadsBreakAtASize();
    void uploadsBreakAfterATime();
    void downloadsBreakAtASize();
    void requestsAreCounted();
    void aPromiseIsBroken();
    void theFixKeepsTheAddress();
    void nothingIsLeftBehind();
};

void LabFaultTest::theCatalogueIsWhole()
{
    QSet<QString> ids;
    for (const lab::Scenario &scenario : lab::scenarios()) {
        QVERIFY2(!ids.contains(QString::fromStdString(scenario.id)), scenario.id.c_str());
        ids.insert(QString::fromStdString(scenario.id));
        QVERIFY2(lab::findScenario(scenario.twin) != nullptr && scenario.twin != scenario.id, scenario.id.c_str());
        QVERIFY2(!scenario.title.empty() && !scenario.teaches.empty() && !scenario.clientSees.empty(),
                 scenario.id.c_str());
        QVERIFY2(scenario.cause == "healthy" || !scenario.fix.empty(), scenario.id.c_str());
        double limit = 0;
        for (const lab::Setting &setting : scenario.settings) {
            QVERIFY2(setting.least <= setting.initial && setting.initial <= setting.most, scenario.id.c_str());
            limit = setting.key == "limit" ? setting.initial : limit;
        }
        QCOMPARE(limit, scenario.limit_s);
    }
    QVERIFY(ids.size() >= 45);
}

void LabFaultTest::settingsHaveLimits()
{
    const auto sentence = [](const char *id, std::map<std::string, double> settings) {
        lab::LabOptions options;
        options.settings = std::move(settings);
        const auto started = lab::start(id, options);
        return std::holds_alternative<std::string>(started) ? std::get<std::string>(started) : std::string();
    };
    QVERIFY(sentence("crash-worker", {{"speed", 1}}).find("workers") != std::string::npos);
    QVERIFY(sentence("crash-worker", {{"workers", 2.5}}).find("whole") != std::string::npos);
    QVERIFY(sentence("crash-worker", {{"workers", 1000}}).find("16") != std::string::npos);
    QVERIFY(sentence("healthy", {{"limit", 1}}).find("none") != std::string::npos);
}

void LabFaultTest::aServerCrashesAndComesBack()
{
    const RunningLab running = startLab("crash-server", {{"every", 2}, {"gap", 2}});
    PlainClient one(running.target.port);
    PlainClient other(running.target.port);
    QVERIFY(good(one.get("/")) && good(other.get("/")));
    QVERIFY(ended(one.receive()) && ended(other.receive()));
    QTRY_COMPARE(PlainClient(running.target.port).connectError(), ECONNREFUSED);
    QTRY_VERIFY(good(running.get("/")));
    const RunningLab fixed = startLab("crash-server", {{"every", 0.5}}, true);
    PlainClient lasting(fixed.target.port);
    QVERIFY(good(lasting.get()) && lasting.silentFor(1) && good(lasting.get()));
}

void LabFaultTest::aWorkerCrashesAlone()
{
    const RunningLab running = startLab("crash-worker", {{"every", 1.5}, {"gap", 0.2}});
    std::deque<PlainClient> all;
    for (int i = 0; i < 32; ++i) {
        all.emplace_back(running.target.port);
        QVERIFY(good(all.back().get()));
    }
    // The first worker dies at 1.5 s, the second one at 3 s: in between some connections are gone and some are not.
    int gone = 0;
    QTRY_VERIFY((gone = static_cast<int>(std::count_if(all.begin(), all.end(),
                                                       [](const PlainClient &c) { return !c.established(); }))) > 0);
    QVERIFY(gone < 32);
    QVERIFY(good(running.get("/")));
}

void LabFaultTest::aRequestCrashesTheServer()
{
    const RunningLab running = startLab("crash-request");
    PlainClient bystander(running.target.port);
    QVERIFY(good(bystander.get()));
    QVERIFY(ended(running.get("/report")));
    QVERIFY(ended(bystander.receive()));
    // The listener may still be on its way out.
    QTRY_COMPARE(running.get("/").error, ECONNREFUSED);
    QTRY_VERIFY(good(running.get("/")));
    QVERIFY(good(startLab("crash-request", {}, true).get("/report")));
}

void LabFaultTest::connectionsHaveALifetime()
{
    const RunningLab running = startLab("lifetime-limit", {{"limit", 1}});
    PlainClient client(running.target.port);
    int answers = 0;
    while (answers < 100 && good(client.get())) {
        ++answers;
        if (!client.silentFor(0.1)) {
            break;
        }
    }
    QVERIFY(answers >= 2 && answers <= 12);  // it was in use all the time
    QVERIFY(good(running.get("/")));         // and a new one works at once
}

void LabFaultTest::descriptorsRunOut()
{
    const RunningLab running = startLab("exhaust-descriptors", {{"connections", 10}});
    QCOMPARE(served(running, 6, 5), 6);
    // The six that were there first may still be on their way out.
    int some = 0;
    const auto enough = [&] {
        some = std::max(some, served(running, 30, 5));
        return some >= 5;
    };
    QTRY_VERIFY(enough());
    QVERIFY2(some <= 11, qPrintable(QString::number(some)));
    QTRY_VERIFY(good(running.get("/")));
    QCOMPARE(served(startLab("exhaust-descriptors", {{"connections", 10}}, true), 30, 5), 30);
}

void LabFaultTest::workersRunOut()
{
    const RunningLab running = startLab("exhaust-workers", {{"workers", 2}, {"queue", 2}});
    QCOMPARE(served(running, 2, 2), 2);
    std::deque<PlainClient> all;
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        all.emplace_back("127.0.0.1", running.target.port, 0.3);
        refused += all.back().connectError() == ETIMEDOUT ? 1 : 0;
    }
    QVERIFY(refused >= 4);
    QCOMPARE(served(startLab("exhaust-workers", {{"workers", 2}, {"queue", 2}}, true), 12, 5), 12);
}

void LabFaultTest::memoryRunsOut()
{
    const RunningLab running = startLab("exhaust-memory", {{"connections", 10}});
    QCOMPARE(served(running, 5, 5), 5);
    PlainClient bystander(running.target.port);
    QVERIFY(good(bystander.get()));
    QVERIFY(served(running, 60, 2) < 60);
    QVERIFY(ended(bystander.receive()));
    QTRY_VERIFY(good(running.get("/")));
    QCOMPARE(served(startLab("exhaust-memory", {{"connections", 10}}, true), 60, 5), 60);
}

void LabFaultTest::connectionsRunOut()
{
    const RunningLab running = startLab("exhaust-connections", {{"connections", 8}});
    QCOMPARE(served(running, 20, 5), 8);
    QCOMPARE(served(startLab("exhaust-connections", {{"connections", 8}}, true), 20, 5), 20);
}

void LabFaultTest::slowAndBusyAreAnswers()
{
    QCOMPARE(served(startLab("slow-healthy"), 20, 10), 20);
    int busy = 0;
    QCOMPARE(served(startLab("busy-503", {{"connections", 8}}), 20, 5, &busy), 8);
    QCOMPARE(busy, 12);
}

void LabFaultTest::uploadsBreakAtASize()
{
    const RunningLab running = startLab("upload-limit", {{"size", 500000}});
    QVERIFY(good(upload(running, 200000)));
    const auto seen = upload(running, 4000000);
    QVERIFY(seen.error == ECONNRESET || seen.error == EPIPE);
    QVERIFY(good(upload(startLab("upload-limit", {{"size", 500000}}, true), 4000000)));
    const RunningLab polite = startLab("upload-413", {{"size", 500000}});
    QVERIFY(good(upload(polite, 200000)));
    QVERIFY(upload(polite, 4000000).data.starts_with("HTTP/1.1 413 "));
}

void LabFaultTest::uploadsBreakAfterATime()
{
    const std::map<std::string, double> settings{{"limit", 0.3}, {"rate", 1000000}};
    const RunningLab running = startLab("upload-time", settings);
    QVERIFY(good(upload(running, 100000)));
    const auto seen = upload(running, 3000000);
    QVERIFY(seen.error == ECONNRESET || seen.error == EPIPE);
    QVERIFY(good(upload(startLab("upload-time", settings, true), 1000000)));
}

void LabFaultTest::downloadsBreakAtASize()
{
    const RunningLab running = startLab("download-cut");
    const auto seen = running.get("/download");
    QCOMPARE(seen.error, ECONNRESET);
    QVERIFY(seen.data.starts_with("HTTP/1.1 200 OK\r\n") && seen.data.find("Content-Length: 4000000") < 400);
    QVERIFY(seen.data.size() > 1400000 && seen.data.size() < 1501000);
    QVERIFY(startLab("download-cut", {}, true).get("/download").data.size() > 4000000);
    QVERIFY(startLab("download-large").get("/download").data.size() > 4000000);
}

void LabFaultTest::requestsAreCounted()
{
    for (const char *id : {"keepalive-requests", "keepalive-requests-told"}) {
        const RunningLab running = startLab(id, {{"requests", 3}});
        PlainClient client(running.target.port);
        QVERIFY(good(client.get()) && good(client.get()));
        const auto last = client.get();
        QVERIFY(good(last));
        QCOMPARE(last.data.find("Connection: close") != std::string::npos, std::string(id).ends_with("told"));
        QCOMPARE(client.receive().bytes, 0L);
    }
    const RunningLab fixed = startLab("keepalive-requests", {{"requests", 3}}, true);
    PlainClient client(fixed.target.port);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(good(client.get()));
    }
}

void LabFaultTest::aPromiseIsBroken()
{
    const RunningLab running = startLab("keepalive-promise", {{"limit", 0.5}});
    PlainClient client(running.target.port);
    QVERIFY(client.get().data.find("Keep-Alive: timeout=10\r\n") != std::string::npos);
    QVERIFY(!client.silentFor(5));
    QCOMPARE(client.receive().bytes, 0L);
    const RunningLab fixed = startLab("keepalive-promise", {{"limit", 0.5}}, true);
    PlainClient kept(fixed.target.port);
    QVERIFY(good(kept.get()) && kept.silentFor(1) && good(kept.get()));
}

void LabFaultTest::theFixKeepsTheAddress()
{
    for (const char *id : {"crash-request", "exhaust-connections", "service-down"}) {
        const RunningLab running = startLab(id);
        const std::string url = running.lab->url();
        QVERIFY(!running.lab->setFixed(true));
        QCOMPARE(running.lab->url(), url);
        QVERIFY(running.lab->fixed());
        QCOMPARE(PlainClient(running.target.port).connectError(), 0);
        QVERIFY(!running.lab->setFixed(false));
        QVERIFY(!running.lab->fixed());
    }
}

void LabFaultTest::nothingIsLeftBehind()
{
    QCOMPARE(faultProcesses(), 0);
    {
        const RunningLab one = startLab("crash-worker");
        const RunningLab other = startLab("crash-worker");  // two at once
        QCOMPARE(faultProcesses(), 2);
        QVERIFY(good(one.get("/")) && good(other.get("/")));
        // The same port again: it must be named as taken, not shared.
        lab::LabOptions taken;
        taken.port = one.target.port;
        const auto third = lab::start("crash-server", taken);
        QVERIFY(std::get<std::string>(third).find(std::to_string(one.target.port)) != std::string::npos);
    }
    QCOMPARE(faultProcesses(), 0);
}

RESETSCOPE_TEST(LabFaultTest)
#include "lab_fault_test.moc"
