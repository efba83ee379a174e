// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab.h"
#include "tests/support/registry.h"
#include "tests/ui/ui_tools.h"
#include "ui/wizard/long_run.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string_view>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;
using ui::Step;

/// Watching and observing as a user does it, against a practice fault on loopback.
class LongRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void watchIsStartedAndStopped()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        begin(fixture, Step::Watch);
        QSignalSpy finished(&session, &ui::Session::runFinished);
        QSignalSpy samples(&session.longRun(), &ui::LongRun::samplesReady);
        QVERIFY(samples.count() > 0 || samples.wait(20000));
        QVERIFY(!session.canVisit(Step::Cause));
        QTest::mouseClick(fixture.find<QPushButton>(Step::Watch, u"longRunStart"_s), Qt::LeftButton);
        QVERIFY(finished.count() > 0 || finished.wait(20000));
        QVERIFY(!session.isRunning());
        QVERIFY(session.canVisit(Step::Cause));
        // After a run the way to the cause is the button to press, and it has the focus.
        auto *cause = fixture.find<QPushButton>(Step::Watch, u"longRunCause"_s);
        QTRY_VERIFY(cause->isVisible() && cause->hasFocus());
        QCOMPARE(cause->property("kind").toString(), u"primary"_s);
        QVERIFY(fixture.find<QPushButton>(Step::Watch, u"longRunStart"_s)->property("kind").toString().isEmpty());
        QVERIFY(session.waitUntilSaved(10000));
        QCOMPARE(session.recent().size(), std::size_t(1));
    }

    /// Before the first run the page explains itself instead of showing empty boxes.
    void anEmptyPageSaysWhatToDo()
    {
        WindowFixture fixture;
        for (const Step step : {Step::Watch, Step::Observe}) {
            fixture.session().goTo(step);
            QVERIFY(fixture.find<QWidget>(step, u"longRunSteps"_s)->isVisible());
            QVERIFY(!fixture.find<QWidget>(step, u"endedTable"_s)->isVisible());
            QVERIFY(fixture.find<QWidget>(step, u"longRunTarget"_s)->hasFocus());
        }
    }

    void anObservedConnectionReachesTheService()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        begin(fixture, Step::Observe);
        auto *address = fixture.find<QLabel>(Step::Observe, u"relayAddress"_s);
        QTRY_VERIFY_WITH_TIMEOUT(address->isVisible() && !address->text().isEmpty(), 20000);
        QVERIFY(isAnswered(address->text().section(u':', -1).toUShort()));
        QSignalSpy finished(&session, &ui::Session::runFinished);
        QTest::mouseClick(fixture.find<QPushButton>(Step::Observe, u"longRunStart"_s), Qt::LeftButton);
        QVERIFY(finished.count() > 0 || finished.wait(20000));
        QCOMPARE(probes::number(session.caseFile().findings, "relay_flows").value_or(0), 1.0);
        QVERIFY(!address->isVisible());
    }

    /// Another case in hand ends the watch; what was seen is kept.
    void leavingKeepsWhatWasSeen()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        begin(fixture, Step::Watch);
        session.newCase();
        QVERIFY(!session.isRunning());
        QVERIFY(session.waitUntilSaved(10000));
        QCOMPARE(session.recent().size(), std::size_t(1));
    }

private:
    /// A small application: one request, one answer. The relay works in a thread of its own.
    static bool isAnswered(quint16 port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{10, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        constexpr std::string_view request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        char answer[5] = {};
        const bool answered = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 &&
                              ::send(socket, request.data(), request.size(), MSG_NOSIGNAL) > 0 &&
                              ::recv(socket, answer, 4, MSG_WAITALL) == 4;
        ::close(socket);
        return answered && std::string_view(answer) == "HTTP";
    }
    static void begin(WindowFixture &fixture, Step step)
    {
        auto &session = fixture.session();
        const auto problem = session.startPractice(u"healthy"_s, 30);
        QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
        session.goTo(step);
        fixture.find<QCheckBox>(step, u"longRunPermission"_s)->setChecked(true);
        auto *start = fixture.find<QPushButton>(step, u"longRunStart"_s);
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(session.isRunning());
    }
};
RESETSCOPE_TEST(LongRunTest)
#include "long_run_test.moc"
