// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ssh_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {

using namespace Qt::StringLiterals;

namespace {

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = ::bind(socket, generic, size) == 0 && ::getsockname(socket, generic, &size) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

SshServer::SshServer(const Options &options)
{
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    const QString keygen = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (sshd.isEmpty() || keygen.isEmpty()) {
        m_problem = u"openssh-server is not installed"_s;
        return;
    }
    if (::geteuid() == 0) {
        QDir().mkpath(u"/run/sshd"_s);
    }
    for (const QString &key : {u"host_key"_s, u"client_key"_s, u"strange_key"_s}) {
        QProcess maker;
        maker.start(keygen, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(key)});
        if (!maker.waitForFinished(20000) || maker.exitCode() != 0) {
            m_problem = u"no key: "_s + QString::fromLocal8Bit(maker.readAllStandardError());
            return;
        }
    }
    m_port = freePort();
    QString text = u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\nUsePAM no\n"
                   "StrictModes no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                   "PermitRootLogin prohibit-password\nMaxStartups 50\n"_s.arg(m_port)
                       .arg(path(u"host_key"), path(u"client_key.pub"));
    if (!options.path.isEmpty()) {
        text += u"SetEnv PATH=%1\n"_s.arg(options.path);
    }
    if (!options.forcedCommand.isEmpty()) {
        text += u"ForceCommand %1\n"_s.arg(options.forcedCommand);
    }
    const QString known = u"[127.0.0.1]:%1 %2"_s.arg(m_port).arg(read(path(u"host_key.pub")));
    if (!write(path(u"server.conf"), text) || writeClient(u"client"_s, known).isEmpty()) {
        m_problem = u"the configuration cannot be written"_s;
        return;
    }
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(path(u"log"));
    m_process.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, path(u"server.conf")});
    const QDeadlineTimer deadline(20000);
    while (!read(path(u"log")).contains(u"Server listening"_s)) {
        if (m_process.waitForFinished(20) || m_process.state() == QProcess::NotRunning || deadline.hasExpired()) {
            m_problem = u"sshd: "_s + read(path(u"log"));
            return;
        }
    }
}

SshServer::~SshServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
}

QString SshServer::writeClient(const QString &name, const QString &knownHosts) const
{
    const QString user = qEnvironmentVariable("USER", ::geteuid() == 0 ? u"root"_s : qEnvironmentVariable("LOGNAME"));
    const bool written =
        write(path(name + u".known"_s), knownHosts) &&
        write(path(name + u".conf"_s),
              u"Host *\n  Port %1\n  IdentityFile %2\n  IdentitiesOnly yes\n  IdentityAgent none\n  UserKnownHostsFile "
              "%3\n  GlobalKnownHostsFile /dev/null\n  UpdateHostKeys no\n%4"_s.arg(m_port)
                  .arg(path(u"client_key"), path(name + u".known"_s),
                       user.isEmpty() ? QString() : u"  User %1\n"_s.arg(user)));
    return written ? path(name + u".conf"_s) : QString();
}

QString SshServer::strangeConfig() const
{
    return writeClient(u"strange"_s, QString());
}

QString SshServer::changedConfig() const
{
    return writeClient(u"changed"_s, u"[127.0.0.1]:%1 %2"_s.arg(m_port).arg(read(path(u"strange_key.pub"))));
}

}  // namespace resetscope::tests
