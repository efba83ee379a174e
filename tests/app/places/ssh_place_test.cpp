// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/remote_run.h"
#include "app/places/ssh_place.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;

class SshPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::newRow("db1") << u""_s << u"db1"_s << 0 << u"db1"_s;
        QTest::newRow(" admin@db1 ") << u"admin"_s << u"db1"_s << 0 << u"admin@db1"_s;
        QTest::newRow("admin@db1:2222") << u"admin"_s << u"db1"_s << 2222 << u"admin@db1:2222"_s;
        QTest::newRow("ssh://admin@db1:22/") << u"admin"_s << u"db1"_s << 22 << u"admin@db1:22"_s;
        QTest::newRow("[2001:db8::1]:22") << u""_s << u"2001:db8::1"_s << 22 << u"[2001:db8::1]:22"_s;
        QTest::newRow("2001:db8::1") << u""_s << u"2001:db8::1"_s << 0 << u"2001:db8::1"_s;
        QTest::newRow("a.user@corp@db1") << u"a.user@corp"_s << u"db1"_s << 0 << u"a.user@corp@db1"_s;
    }
    void understood()
    {
        QFETCH(QString, user);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, name);
        const auto read = parseSshPlace(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(std::holds_alternative<SshPlace>(read),
                 qPrintable(std::get_if<QString>(&read) ? std::get<QString>(read) : QString()));
        const auto &place = std::get<SshPlace>(read);
        QCOMPARE(place.user, user);
        QCOMPARE(place.host, host);
        QCOMPARE(place.port, port);
        QCOMPARE(place.name(), name);
    }
    void refused_data()
    {
        QTest::addColumn<int>("nothing");
        for (const char *text : {"", "   ", "@db1", "-oProxyCommand=x", "admin@-oProxyCommand=x", "-l@db1",
                                 "db1:", "db1:0", "db1:65536", "db1:ssh", "[::1", "[::1]x", "a b", "db1;id", "db1$(id)",
                                 "a:b@db1", "admin'@db1", "db1\nid", "$HOME@db1"}) {
            QTest::newRow(text) << 0;
        }
    }
    void refused()
    {
        const auto read = parseSshPlace(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(std::holds_alternative<QString>(read));
        QVERIFY(!std::get<QString>(read).isEmpty());
    }
    void argumentsNeverWeakenSsh()
    {
        SshPlace place{u"db1"_s, u"admin"_s, 2222, u"/keys/my key"_s, u"/etc/my conf"_s};
        const QStringList arguments = sshArguments(place, u"command"_s);
        QCOMPARE(arguments.last(), u"command"_s);
        QCOMPARE(arguments.mid(arguments.size() - 3), (QStringList{u"--"_s, u"db1"_s, u"command"_s}));
        QVERIFY(arguments.contains(u"BatchMode=yes"_s));
        QVERIFY(!arguments.filter(u"ConnectTimeout="_s).isEmpty());
        QVERIFY(arguments.filter(u"StrictHostKeyChecking"_s).isEmpty());
        QVERIFY(arguments.filter(u"KnownHosts"_s).isEmpty());
        QVERIFY(arguments.contains(u"/keys/my key"_s) && arguments.contains(u"/etc/my conf"_s));
    }
    void requestAsWords()
    {
        RunRequest request;
        request.target = std::get<probes::Target>(probes::parseTarget("https://shop.example.com/a?b=c%20d"));
        QCOMPARE(diagnoseArguments(request).size(), 4);  // what is standard is not said
        request.options.maxIdle = probes::Seconds(370.5);
        request.options.maxPayload = 1000;
        request.options.slowPath = "/slow";
        request.options.uploadPath = "/up";
        request.options.control = "https://works.example.com/";
        request.options.seed = 18446744073709551615ULL;
        request.answers = {{u"when"_s, u"after_quiet"_s}};
        request.only = QStringList{u"idle"_s, u"http"_s};
        request.skip = QStringList{u"load"_s};
        request.budget_s = 90;
        const QStringList words = diagnoseArguments(request);
        for (const QString &word :
             {u"diagnose"_s, u"--json"_s, u"--max-idle=370.5"_s, u"--max-payload=1000"_s, u"--slow-path=/slow"_s,
              u"--upload-path=/up"_s, u"--control=https://works.example.com/"_s, u"--seed=18446744073709551615"_s,
              u"--answer=when=after_quiet"_s, u"--only=idle,http"_s, u"--skip=load"_s, u"--budget=90"_s}) {
            QVERIFY2(words.contains(word), qPrintable(words.join(u' ')));
        }
    }
    void problems_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("Host key verification failed.") << u"host_key_unknown"_s;
        QTest::newRow("@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.")
            << u"host_key_changed"_s;
        QTest::newRow("admin@db1: Permission denied (publickey,password).") << u"login"_s;
        QTest::newRow("ssh: Could not resolve hostname db1: Name or service not known") << u"name"_s;
        QTest::newRow("ssh: connect to host db1 port 22: Connection refused") << u"connect"_s;
        QTest::newRow("ssh: connect to host db1 port 22: Connection timed out") << u"connect"_s;
        QTest::newRow("kex_exchange_identification: Connection closed by remote host") << u"connect"_s;
        QTest::newRow("/home/me/.ssh/config: line 3: Bad configuration option: nope") << u"configuration"_s;
        QTest::newRow("WARNING: UNPROTECTED PRIVATE KEY FILE!\nPermission denied (publickey).") << u"identity"_s;
        QTest::newRow("something new") << u"ssh"_s;
        QTest::newRow("") << u"ssh"_s;
    }
    void problems()
    {
        QFETCH(QString, id);
        const PlaceProblem problem =
            sshProblem(QString::fromUtf8(QTest::currentDataTag()), SshPlace{u"db1"_s, u"admin"_s, 0, {}, {}});
        QCOMPARE(problem.id, id);
        QVERIFY(!problem.sentence.isEmpty() && !problem.advice.isEmpty());
        QVERIFY(!problem.sentence.contains(u"%1"_s) && !problem.advice.contains(u"%1"_s));
    }
    void machines()
    {
        QCOMPARE(machineOf(u"/no/such/file"_s), QString());
        QCOMPARE(machineOf(QStringLiteral(RESETSCOPE_SOURCE_DIR "/LICENSE")), QString());
        QVERIFY(!machineOf(QCoreApplication::applicationFilePath()).isEmpty());
    }
};

RESETSCOPE_TEST(SshPlaceTest)
#include "ssh_place_test.moc"
