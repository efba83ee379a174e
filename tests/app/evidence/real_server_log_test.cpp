// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence_case.h"
#include "tests/app/evidence/evidence_support.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int bound(int &port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        qFatal("no port");
    }
    port = ntohs(address.sin_port);
    return fd;
}

/// A server that hangs up: with FIN after the request, or at once with RST.
class RudeServer {
public:
    explicit RudeServer(bool reset)
    {
        m_fd = bound(port);
        ::listen(m_fd, 16);
        m_thread = std::jthread([this, reset] {
            for (;;) {
                const int peer = ::accept(m_fd, nullptr, nullptr);
                if (peer < 0 || m_stop) {
                    return;
                }
                char byte = 0;
                if (reset) {
                    // One byte read, the rest unread: the kernel answers the close with a reset.
                    (void)!::read(peer, &byte, 1);
                } else {
                    char all[4096];
                    (void)!::read(peer, all, sizeof all);
                }
                ::close(peer);
            }
        });
    }
    ~RudeServer()
    {
        m_stop = true;
        ::shutdown(m_fd, SHUT_RDWR);
        m_thread.join();
        ::close(m_fd);
    }
    int port = 0;

private:
    int m_fd = -1;
    std::atomic<bool> m_stop = false;
    std::jthread m_thread;
};

/// One request; the whole answer. Empty: nobody listens yet.
QByteArray request(int port, const QByteArray &path, const QByteArray &body = {})
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    QByteArray answer;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const QByteArray text =
            (body.isEmpty() ? "GET " : "POST ") + path +
            " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
            "\r\n\r\n" + body;
        (void)!::send(fd, text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL);
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(fd, buffer, sizeof buffer, 0)) > 0;) {
            answer.append(buffer, static_cast<qsizetype>(got));
        }
    }
    ::close(fd);
    return answer;
}

int freePort()
{
    int port = 0;
    ::close(bound(port));
    return port;
}

}  // namespace

/// Logs as real servers write them, made here.
class RealServerLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nginxTellsWhatHappenedBehindIt()
    {
        const QString nginx = u"/usr/sbin/nginx"_s;
        if (!QFileInfo::exists(nginx)) {
            QFAIL("nginx is not installed");
        }
        const RudeServer closes(false);
        const RudeServer resets(true);
        const int port = freePort();
        EvidenceFiles logs;
        QTemporaryDir home;
        const QString error = logs.add(u"error.log"_s, {});
        const QString access = logs.add(u"access.log"_s, {});
        QFile config(home.filePath(u"nginx.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        QByteArray text =
            "daemon off; master_process off; pid PID; error_log ERROR info; events { worker_connections 32; }\n"
            "http { access_log ACCESS combined; client_body_temp_path TMP/a; proxy_temp_path TMP/b; fastcgi_temp_path "
            "TMP/c; uwsgi_temp_path TMP/d;\n"
            "scgi_temp_path TMP/e; client_max_body_size 1k; server { listen 127.0.0.1:PORT;\n"
            "location /closes { proxy_pass http://127.0.0.1:CLOSES; } location /resets { proxy_pass "
            "http://127.0.0.1:RESETS; }\n"
            "location /refused { proxy_pass http://127.0.0.1:REFUSED; } location / { return 204; } } }\n";
        text.replace("PID", home.filePath(u"pid"_s).toUtf8())
            .replace("ERROR", error.toUtf8())
            .replace("ACCESS", access.toUtf8());
        text.replace("TMP", home.path().toUtf8())
            .replace("PORT", QByteArray::number(port))
            .replace("CLOSES", QByteArray::number(closes.port));
        text.replace("RESETS", QByteArray::number(resets.port)).replace("REFUSED", QByteArray::number(freePort()));
        config.write(text);
        config.close();
        QProcess server;
        server.start(nginx, {u"-p"_s, home.path(), u"-c"_s, config.fileName(), u"-e"_s, error});
        QTRY_VERIFY_WITH_TIMEOUT(request(port, "/").contains("204"), 10000);
        QVERIFY(request(port, "/closes").contains("502"));
        QVERIFY(request(port, "/resets").contains("502"));
        QVERIFY(request(port, "/refused").contains("502"));
        QVERIFY(request(port, "/big", QByteArray(4000, 'x')).contains("413"));
        // The line of a refused upload is written when its connection is over.
        QFile written(access);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QByteArray lines;
        QTRY_VERIFY_WITH_TIMEOUT((lines += written.readAll(), lines.contains("\" 413 ")), 10000);
        server.terminate();
        QVERIFY(server.waitForFinished(10000));
        const EvidenceReport report = logs.read();
        for (const QString &pattern :
             {u"nginx.upstream_closed"_s, u"nginx.upstream_reset"_s, u"nginx.upstream_refused"_s,
              u"nginx.body_too_large"_s, u"access.502"_s, u"access.413"_s}) {
            QVERIFY2(found(report, pattern) != nullptr, qPrintable(pattern + u" not in "_s + all(report)));
        }
        QCOMPARE(found(report, u"access.502"_s)->count, quint64(3));
        QVERIFY(!found(report, u"nginx.upstream_closed"_s)->first.isEmpty());
    }

    void haproxyFlagsAreRead()
    {
        const QString haproxy = u"/usr/sbin/haproxy"_s;
        if (!QFileInfo::exists(haproxy)) {
            QFAIL("haproxy is not installed");
        }
        const RudeServer closes(false);
        const int port = freePort();
        EvidenceFiles logs;
        QTemporaryDir home;
        QFile config(home.filePath(u"h.cfg"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(
            "global\n log stdout format raw local0\ndefaults\n mode http\n log global\n option httplog\n retries 0\n "
            "timeout client 5s\n"
            " timeout server 5s\n timeout connect 1s\nfrontend f\n bind 127.0.0.1:" +
            QByteArray::number(port) +
            "\n use_backend gone if { path_beg /gone }\n default_backend closes\nbackend closes\n server s 127.0.0.1:" +
            QByteArray::number(closes.port) + "\nbackend gone\n server s 127.0.0.1:" + QByteArray::number(freePort()) +
            "\n");
        config.close();
        QProcess server;
        server.start(haproxy, {u"-db"_s, u"-f"_s, config.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(request(port, "/").contains("502"), 10000);
        QVERIFY(request(port, "/gone").contains("503"));
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT((output += server.readAllStandardOutput(), output.contains("SC--")), 10000);
        server.terminate();
        QVERIFY(server.waitForFinished(10000));
        logs.add(u"haproxy.log"_s, output);
        const EvidenceReport report = logs.read();
        QVERIFY2(found(report, u"haproxy.SH"_s) != nullptr && found(report, u"haproxy.SC"_s) != nullptr,
                 qPrintable(all(report) + QString::fromUtf8(output)));
        QCOMPARE(report.files.front().formats.first(), u"haproxy"_s);
    }
};

RESETSCOPE_TEST(RealServerLogTest)
#include "real_server_log_test.moc"
