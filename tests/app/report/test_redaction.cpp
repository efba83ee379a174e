// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/case_json.h"
#include "app/report/redaction_scan.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using resetscope::tests::SampleCase;
using resetscope::tests::sampleCase;

namespace {

const Redaction kEverything{true, true, true, true};

CaseFile caseWith(const QString &errorText, const char *url = "https://shop.example.com/cart?customer=4711")
{
    CaseFile file = sampleCase(SampleCase::Empty);
    file.target = std::get<probes::Target>(probes::parseTarget(url));
    file.errorText = errorText;
    return file;
}

}  // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedNothingChanged()
    {
        const CaseFile file = sampleCase(SampleCase::IdleTimeout);
        QCOMPARE(toJson(redacted(file, {})), toJson(file));
    }

    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("v4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("v4, dashes") << u"192-0-2-1"_s << u"192.0.2.1"_s;
        QTest::newRow("v4, too large") << u"192.0.2.256"_s << QString();
        QTest::newRow("v6") << u"2001:DB8::1"_s << u"2001:db8:0:0:0:0:0:1"_s;
        QTest::newRow("v6, long") << u"2001:0db8:0000:0:0:0:0:0001"_s << u"2001:db8:0:0:0:0:0:1"_s;
        QTest::newRow("v6, brackets and zone") << u"[fe80::1%eth0]"_s << u"fe80:0:0:0:0:0:0:1"_s;
        QTest::newRow("v4 in v6") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("v4 in v6, prefix") << u"64:ff9b::192.0.2.1"_s << u"64:ff9b:0:0:0:0:c000:201"_s;
        QTest::newRow("loopback") << u"::1"_s << u"0:0:0:0:0:0:0:1"_s;
        QTest::newRow("hardware") << u"02-42-AC-11-00-02"_s << u"02:42:ac:11:00:02"_s;
        QTest::newRow("a time") << u"09:26:53"_s << QString();
        QTest::newRow("two gaps") << u"1::2::3"_s << QString();
        QTest::newRow("only colons") << u"::"_s << QString();
        QTest::newRow("nine groups") << u"1:2:3:4:5:6:7:8:9"_s << QString();
    }

    void knowsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalAddress(text).value_or(QString()), canonical);
    }

    void hidesInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QStringList>("stays");
        QTest::newRow("host, any case") << u"cannot reach SHOP.Example.COM now"_s << QStringList{u"shop.example"_s}
                                        << QStringList{u"cannot reach host-1 now"_s};
        QTest::newRow("host in a log file name")
            << u"tail shop.example.com_access.log"_s << QStringList{u"example"_s} << QStringList{u"access.log"_s};
        QTest::newRow("host in an encoded link")
            << u"?next=https%3A%2F%2Fshop.example.com%2F"_s << QStringList{u"shop.example"_s} << QStringList{};
        QTest::newRow("another host") << u"upstream db7.intern.example.org:5432 failed"_s
                                      << QStringList{u"db7"_s, u"example.org"_s} << QStringList{u":5432 failed"_s};
        QTest::newRow("a bare machine name") << u"getaddrinfo ENOTFOUND dbserver17"_s << QStringList{u"dbserver17"_s}
                                             << QStringList{u"ENOTFOUND host-"_s};
        QTest::newRow("no host") << u"java.net.SocketException: Connection reset at app.py line 3"_s << QStringList{}
                                 << QStringList{u"java.net.SocketException: Connection reset at app.py line 3"_s};
        QTest::newRow("v4 with port") << u"connect to 198.51.100.7:443: refused"_s << QStringList{u"198.51"_s}
                                      << QStringList{u"connect to address-1:443: refused"_s};
        QTest::newRow("v6 with port") << u"connect [2001:db8::7]:443"_s << QStringList{u"2001"_s, u"db8"_s}
                                      << QStringList{u"address-1:443"_s};
        QTest::newRow("two spellings are one") << u"2001:db8:0:0::7 and 2001:DB8::7"_s << QStringList{u"db8"_s}
                                               << QStringList{u"address-1 and address-1"_s};
        QTest::newRow("reverse name") << u"PTR 7.100.51.198.in-addr.arpa"_s << QStringList{u"51.198"_s}
                                      << QStringList{};
        QTest::newRow("cloud name") << u"ec2-198-51-100-7.eu-west-1.compute.amazonaws.com"_s
                                    << QStringList{u"198-51"_s, u"amazonaws"_s} << QStringList{};
        QTest::newRow("a time is no address")
            << u"at 09:26:53 it died"_s << QStringList{} << QStringList{u"at 09:26:53 it died"_s};
        QTest::newRow("user in a path") << u"File \"/home/mkeller/app/main.py\""_s
                                        << QStringList{u"mkeller"_s, u"/app/"_s} << QStringList{};
        QTest::newRow("windows") << u"in C:\\Users\\Mia Keller\\app.exe"_s << QStringList{u"Mia"_s, u"Keller"_s}
                                 << QStringList{};
        QTest::newRow("mail") << u"ask mia.keller@example.org please"_s << QStringList{u"mia"_s, u"example.org"_s}
                              << QStringList{u"please"_s};
        QTest::newRow("database user") << u"FATAL: password authentication failed for user \"billing\""_s
                                       << QStringList{u"billing"_s} << QStringList{u"for user \"user-"_s};
        QTest::newRow("certificate") << u"subject: O = Keller & Sons, CN = intern.keller.example"_s
                                     << QStringList{u"Keller"_s, u"intern"_s} << QStringList{};
        QTest::newRow("system log") << u"Mar 14 09:26:53 kasse03 nginx[812]: upstream timed out"_s
                                    << QStringList{u"kasse03"_s} << QStringList{u"nginx[812]"_s};
        QTest::newRow("path and query") << u"GET https://shop.example.com/cart?customer=4711 500"_s
                                        << QStringList{u"cart"_s, u"4711"_s} << QStringList{u"500"_s};
        QTest::newRow("library paths stay") << u"at /usr/lib/python3.11/socket.py"_s << QStringList{}
                                            << QStringList{u"/usr/lib/python3.11/socket.py"_s};
    }

    void hidesInText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, gone);
        QFETCH(QStringList, stays);
        const QString out = redacted(caseWith(text), kEverything).errorText;
        for (const QString &word : gone) {
            QVERIFY2(!out.contains(word, Qt::CaseInsensitive), qPrintable(word + u" is left in: "_s + out));
        }
        for (const QString &word : stays) {
            QVERIFY2(out.contains(word), qPrintable(word + u" is missing in: "_s + out));
        }
    }

    void hidesOnlyWhatWasAsked()
    {
        const CaseFile file = caseWith(u"mia@shop.example.com from 198.51.100.7 reads /home/mia/x"_s);
        QCOMPARE(redacted(file, {true, false, false, false}).errorText,
                 u"mia@host-1 from 198.51.100.7 reads /home/mia/x"_s);
        QCOMPARE(redacted(file, {false, true, false, false}).errorText,
                 u"mia@shop.example.com from address-1 reads /home/mia/x"_s);
        QCOMPARE(redacted(file, {false, false, true, false}).errorText.contains(u"/home"_s), false);
        const QString names = redacted(file, {false, false, false, true}).errorText;
        QCOMPARE(names, u"user-1@shop.example.com from 198.51.100.7 reads /home/user-1/x"_s);
    }

    void targetStaysATarget()
    {
        for (const char *url : {"https://shop.example.com:8443/cart?customer=4711", "tcp://[2001:db8::5]:5432",
                                "tls://198.51.100.7:993", "http://localhost:8080/a"}) {
            const CaseFile out = redacted(caseWith(u"x"_s, url), kEverything);
            const auto parsed = probes::parseTarget(out.target.url());
            QVERIFY2(std::holds_alternative<probes::Target>(parsed), out.target.url().c_str());
            QVERIFY2(std::holds_alternative<CaseFile>(caseFromJson(QJsonDocument(toJson(out)).toJson(), u"x"_s)), url);
        }
        QCOMPARE(redacted(caseWith(u"x"_s), kEverything).target.url(), std::string("https://host-1/path-1"));
    }

    void oneNameForOneThing()
    {
        const CaseFile out = redacted(sampleCase(SampleCase::IdleTimeout), kEverything);
        QCOMPARE(QString::fromStdString(out.target.host), u"host-1"_s);
        QVERIFY(out.diagnosis.headline.contains(u"host-1"_s));
        QVERIFY(out.errorText.contains(u"host-1 ("_s + out.addresses.first()));
        for (const ProbeRecord &record : out.probes) {
            for (const probes::Failure &failure : record.failures) {
                QVERIFY(failure.peer.starts_with("address-"));
            }
        }
    }

    void numbersStay()
    {
        const CaseFile file = sampleCase(SampleCase::KeepaliveMismatch);
        const CaseFile out = redacted(file, kEverything);
        for (const char *id : {"keepalive_timeout_s", "reuse_success_ratio", "race_window_s", "connect_time_s"}) {
            QCOMPARE(probes::number(out.findings, id), probes::number(file.findings, id));
        }
        QCOMPARE(out.fixes.front().text, file.fixes.front().text);
        QCOMPARE(out.fixes.front().source, file.fixes.front().source);
        QCOMPARE(out.id, file.id);
    }

    void internationalNames()
    {
        const CaseFile file =
            caseWith(u"xn--bcher-kva.example and bücher.example and BÜCHER.example"_s, "https://bücher.example/");
        const QString out = redacted(file, kEverything).errorText;
        QCOMPARE(out, u"host-1 and host-1 and host-1"_s);
    }
};

RESETSCOPE_TEST(TestRedaction);

#include "test_redaction.moc"
