// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/servers.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::benchmark
{
using namespace Qt::StringLiterals;

namespace
{

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

quint16 freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    quint16 port = 0;
    if (bind(fd, reinterpret_cast<const sockaddr *>(&address), size) == 0 &&
        getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
        port = ntohs(address.sin_port);
    }
    close(fd);
    return port;
}

bool answers(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool ok = connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(fd);
    return ok;
}

QString find(const QString &program)
{
    return QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/bin"_s});
}

struct Recipe {
    QString program;
    QString file;  ///< configuration; %1 port, %2 limit in seconds, %3 folder
    QStringList arguments;
    QString scheme = u"http"_s;
};

std::optional<Recipe> recipe(const QString &kind)
{
    if (kind == u"nginx"_s) {
        return Recipe{find(u"nginx"_s),
                      u"daemon off; pid %3/pid; error_log %3/error.log;\nevents {}\nhttp { access_log off;\n"
                      "client_body_temp_path %3/b; proxy_temp_path %3/p; fastcgi_temp_path %3/f; uwsgi_temp_path %3/u; "
                      "scgi_temp_path %3/s;\nkeepalive_timeout %2s;\nserver { listen 127.0.0.1:%1; location / { "
                      "return 200 ok; } } }\n"_s,
                      {u"-p"_s, u"%3"_s, u"-c"_s, u"%3/conf"_s}};
    }
    if (kind == u"haproxy-http"_s) {
        return Recipe{
            find(u"haproxy"_s),
            u"defaults\n  mode http\n  timeout connect 5s\n  timeout client 100s\n  timeout server 100s\n"
            "  timeout http-keep-alive %2s\nfrontend f\n  bind 127.0.0.1:%1\n  http-request return status 200 "
            "content-type text/plain string ok\n"_s,
            {u"-db"_s, u"-f"_s, u"%3/conf"_s}};
    }
    if (kind == u"haproxy-tcp"_s) {
        return Recipe{find(u"haproxy"_s),
                      u"listen t\n  mode tcp\n  timeout connect 5s\n  timeout client %2s\n  timeout server 300s\n"
                      "  bind 127.0.0.1:%1\n  server a unix@%3/sock\n"
                      "frontend silent\n  mode http\n  timeout client 300s\n  timeout http-request 300s\n"
                      "  bind unix@%3/sock\n  http-request return status 200 content-type text/plain string ok\n"_s,
                      {u"-db"_s, u"-f"_s, u"%3/conf"_s},
                      u"tcp"_s};
    }
    if (kind == u"apache"_s) {
        return Recipe{find(u"apache2"_s),
                      u"ServerRoot %3\nServerName localhost\nPidFile %3/pid\nErrorLog %3/error.log\n"
                      "LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so\n"
                      "LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so\n"
                      "Listen 127.0.0.1:%1\nDocumentRoot %3\nKeepAlive On\nKeepAliveTimeout %2\n"_s,
                      {u"-X"_s, u"-f"_s, u"%3/conf"_s}};
    }
    if (kind == u"node"_s) {
        return Recipe{find(u"node"_s),
                      u"const s=require('http').createServer((q,r)=>{r.setHeader('Connection','keep-alive');"
                      "r.end('ok')});s.keepAliveTimeout=%2*1000;s.keepAliveTimeoutBuffer=0;"
                      "s.listen(%1,'127.0.0.1');\n"_s,
                      {u"%3/conf"_s}};
    }
    return std::nullopt;
}

}  // namespace

Server::~Server()
{
    if (process && process->state() != QProcess::NotRunning) {
        process->terminate();
        if (!process->waitForFinished(3000)) {
            process->kill();
            process->waitForFinished(3000);
        }
    }
}

std::optional<Server> startServer(const QString &kind, int limit_s)
{
    const auto how = recipe(kind);
    if (!how || how->program.isEmpty()) {
        return std::nullopt;
    }
    const quint16 port = freePort();
    Server server;
    server.name = kind;
    server.limit_s = limit_s;
    server.folder = std::make_unique<QTemporaryDir>();
    server.process = std::make_unique<QProcess>();
    server.url =
        how->scheme + u"://127.0.0.1:"_s + QString::number(port) + (how->scheme == u"tcp"_s ? QString() : u"/"_s);
    const auto fill = [&](QString text) {
        return text.replace(u"%1"_s, QString::number(port))
            .replace(u"%2"_s, QString::number(limit_s))
            .replace(u"%3"_s, server.folder->path());
    };
    QFile file(server.folder->filePath(u"conf"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return std::nullopt;
    }
    file.write(fill(how->file).toUtf8());
    file.close();
    QFile page(server.folder->filePath(u"index.html"_s));
    if (page.open(QIODevice::WriteOnly)) {
        page.write("ok");
    }
    // Worker processes run as another user and must reach the page.
    QFile::setPermissions(server.folder->path(), QFile::Permissions(0x7755));
    QStringList arguments;
    for (const QString &argument : how->arguments) {
        arguments << fill(argument);
    }
    server.process->setProcessChannelMode(QProcess::MergedChannels);
    server.process->start(how->program, arguments);
    const QDeadlineTimer deadline(10000);
    while (!answers(port)) {
        if (deadline.hasExpired() || server.process->waitForFinished(50)) {
            return std::nullopt;
        }
    }
    return server;
}

}  // namespace resetscope::benchmark
