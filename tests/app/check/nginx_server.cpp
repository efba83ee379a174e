// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/check/nginx_server.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>
#include <csignal>
#include <cstring>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience_ms = 20000;

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s}) : found;
}

quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    quint16 port = 0;
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), length) == 0 &&
        ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) == 0) {
        port = ntohs(address.sin_port);
    }
    ::close(socket);
    return port;
}

/// The answer to one request on a connection of its own; empty when there was none.
QByteArray ask(quint16 port, const QByteArray &path)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    timeval patience{2, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    QByteArray answer;
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        const QByteArray request = "GET " + path + " HTTP/1.0\r\n\r\n";
        if (::send(socket, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) > 0) {
            std::array<char, 4096> buffer{};
            ssize_t got = 0;
            while ((got = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0) {
                answer.append(buffer.data(), got);
            }
        }
    }
    ::close(socket);
    return answer;
}

}  // namespace

NginxServer::~NginxServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
}

bool NginxServer::isInstalled()
{
    return !program().isEmpty();
}

QString NginxServer::url() const
{
    return u"http://127.0.0.1:%1/"_s.arg(m_port);
}

bool NginxServer::write(const QString &server)
{
    ++m_generation;
    QFile file(configuration());
    const QString folder = m_folder.path();
    const QString text = u"daemon off;\nworker_processes 1;\npid %1/pid;\nerror_log %1/error.log;\nevents {}\nhttp {\n"
                         "  access_log off;\n  client_body_temp_path %1/t1;\n  proxy_temp_path %1/t2;\n"
                         "  fastcgi_temp_path %1/t3;\n  uwsgi_temp_path %1/t4;\n  scgi_temp_path %1/t5;\n"
                         "  server {\n    listen 127.0.0.1:%2;\n    %3\n"
                         "    location = /generation { return 200 \"generation %4.\"; }\n"
                         "    location / { return 200 \"hello\\n\"; }\n  }\n}\n"_s.arg(folder)
                             .arg(m_port)
                             .arg(server)
                             .arg(m_generation);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

bool NginxServer::waitForGeneration()
{
    const QByteArray wanted = "generation " + QByteArray::number(m_generation) + '.';
    QDeadlineTimer patience(kPatience_ms);
    // While it reloads, the old worker may still take a connection: several in a row must be the new one's.
    int inARow = 0;
    while (!patience.hasExpired() && m_process.state() == QProcess::Running) {
        inARow = ask(m_port, "/generation").contains(wanted) ? inARow + 1 : 0;
        if (inARow == 5) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool NginxServer::start(const QString &server)
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        if (m_port == 0 || !write(server)) {
            return false;
        }
        m_process.start(program(), {u"-p"_s, m_folder.path(), u"-c"_s, configuration()});
        if (!m_process.waitForStarted()) {
            return false;
        }
        if (waitForGeneration()) {
            return true;
        }
        m_process.waitForFinished(1000);  // somebody took the port between
    }
    return false;
}

bool NginxServer::change(const QString &server)
{
    return write(server) && ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP) == 0 && waitForGeneration();
}

}  // namespace resetscope::tests
