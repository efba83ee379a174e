// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/target.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

class TargetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
        };
        row("http://Example.COM", "http://example.com/");
        row("  https://example.com/a?b=c#frag \n", "https://example.com/a?b=c");
        row("http://example.com:80/x", "http://example.com/x");
        row("http://example.com:8080", "http://example.com:8080/");
        row("http://example.com?q=1", "http://example.com/?q=1");
        row("tcp://db:5432", "tcp://db:5432");
        row("TLS://mail.example.com:993", "tls://mail.example.com:993");
        row("db.internal:5432", "tcp://db.internal:5432");
        row("example.com:443", "https://example.com/");
        row("example.com:80", "http://example.com/");
        row("http://[::1]:8080/", "http://[::1]:8080/");
        row("[2001:db8::1]:5432", "tcp://[2001:db8::1]:5432");
        row("http://10.1.2.3/", "http://10.1.2.3/");
        row("http://my_host/", "http://my_host/");
        row("http://münchen.example/", "http://münchen.example/");
    }
    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto result = parseTarget(text.toStdString());
        QVERIFY(std::holds_alternative<Target>(result));
        const Target target = std::get<Target>(result);
        QCOMPARE(QString::fromStdString(target.url()), url);
        // what is printed is read back as the same
        const auto again = parseTarget(target.url());
        QVERIFY(std::holds_alternative<Target>(again));
        QVERIFY(std::get<Target>(again) == target);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QByteArray &text, TargetError error) {
            QTest::newRow(name) << text << static_cast<int>(error);
        };
        row("empty", "   ", TargetError::Empty);
        row("scheme", "gopher://x/", TargetError::UnknownScheme);
        row("no host", "http:///path", TargetError::NoHost);
        row("no host, port", ":80", TargetError::NoHost);
        row("port 0", "tcp://h:0", TargetError::BadPort);
        row("port too large", "tcp://h:65536", TargetError::BadPort);
        row("port text", "h:http", TargetError::BadPort);
        row("empty port", "http://h:/", TargetError::BadPort);
        row("tcp without port", "tcp://h", TargetError::NoPort);
        row("bare name", "example.com", TargetError::NoPort);
        row("credentials", "http://user:secret@h/", TargetError::HasCredentials);
        row("blank inside", "http://a b/", TargetError::BadHost);
        row("line break inside", "http://h/x\r\nHost: y", TargetError::BadHost);
        row("bad v4", "http://300.1.1.1/", TargetError::BadHost);
        row("short v4", "http://1.5.3/", TargetError::BadHost);
        row("bad v6", "http://[::g]/", TargetError::BadHost);
        row("open bracket", "http://[::1/", TargetError::BadHost);
        row("empty label", "http://a..b/", TargetError::BadHost);
        row("long label", "http://" + QByteArray(64, 'a') + "/", TargetError::BadHost);
        row("long", "http://h/" + QByteArray(9000, 'a'), TargetError::TooLong);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, error);
        const auto result = parseTarget(text.toStdString());
        QVERIFY(std::holds_alternative<TargetError>(result));
        QCOMPARE(static_cast<int>(std::get<TargetError>(result)), error);
    }
};
RESETSCOPE_TEST(TargetTest)
#include "target_test.moc"
