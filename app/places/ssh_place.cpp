// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/ssh_place.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnectTimeout_s = 15;
constexpr int kMaxName = 255;

}  // namespace

QString SshPlace::name() const
{
    QString text = user.isEmpty() ? QString() : user + u'@';
    text += port > 0 && host.contains(u':') ? u'[' + host + u']' : host;
    return port > 0 ? text + u':' + QString::number(port) : text;
}

std::variant<SshPlace, QString> parseSshPlace(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.startsWith("ssh://"_L1, Qt::CaseInsensitive)) {
        rest.remove(0, 6);
        if (rest.endsWith(u'/')) {
            rest.chop(1);
        }
    }
    SshPlace place;
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        place.user = rest.left(at);
        rest.remove(0, at + 1);
        // ssh gives the name to the other side and to programs of the user's configuration: only plain names.
        static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9._@+\\\\-]*$"_s);
        if (place.user.contains(u':')) {
            return QCoreApplication::translate("Places", "Leave out the password: ssh is used with a key.");
        }
        if (!plain.match(place.user).hasMatch() || place.user.size() > kMaxName) {
            return QCoreApplication::translate("Places", "The user name before the @ holds a character that none has.");
        }
    }
    QString port;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0) {
            return QCoreApplication::translate("Places", "The address lacks its closing bracket.");
        }
        place.host = rest.mid(1, end - 1);
        rest.remove(0, end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':')) {
            return QCoreApplication::translate("Places", "After the address only a colon and a port may follow.");
        }
        port = rest.isEmpty() ? QString() : rest.mid(1);
        if (!rest.isEmpty() && port.isEmpty()) {
            port = u"?"_s;
        }
    } else if (rest.count(u':') == 1) {
        place.host = rest.section(u':', 0, 0);
        port = rest.section(u':', 1);
        if (port.isEmpty()) {
            port = u"?"_s;
        }
    } else {
        place.host = rest;
    }
    if (place.host.isEmpty()) {
        return QCoreApplication::translate("Places", "Give the name of the other machine, such as admin@db1.");
    }
    static const QRegularExpression host(u"^[A-Za-z0-9_:][A-Za-z0-9._:%-]*$"_s);
    if (!host.match(place.host).hasMatch() || place.host.size() > kMaxName) {
        return QCoreApplication::translate("Places", "“%1” is not the name of a machine.").arg(place.host.left(80));
    }
    if (!port.isEmpty()) {
        bool ok = false;
        place.port = port.toInt(&ok);
        if (!ok || place.port < 1 || place.port > 65535) {
            return QCoreApplication::translate("Places", "Ports go from 1 to 65535.");
        }
    }
    return place;
}

QStringList sshArguments(const SshPlace &place, const QString &command)
{
    QStringList arguments;
    if (!place.config.isEmpty()) {
        arguments << u"-F"_s << place.config;
    }
    // StrictHostKeyChecking is left alone: its standard, "ask", is a refusal without a terminal.
    for (const char *option :
         {"BatchMode=yes", "ServerAliveInterval=15", "ServerAliveCountMax=4", "ClearAllForwardings=yes",
          "ForwardAgent=no", "ForwardX11=no", "PermitLocalCommand=no", "RemoteCommand=none", "ControlMaster=no",
          "RequestTTY=no", "EscapeChar=none", "Compression=yes", "LogLevel=INFO"}) {
        arguments << u"-o"_s << QString::fromLatin1(option);
    }
    arguments << u"-o"_s << u"ConnectTimeout=%1"_s.arg(kConnectTimeout_s);
    if (place.port > 0) {
        arguments << u"-p"_s << QString::number(place.port);
    }
    if (!place.identity.isEmpty()) {
        arguments << u"-o"_s << u"IdentitiesOnly=yes"_s << u"-i"_s << place.identity;
    }
    if (!place.user.isEmpty()) {
        arguments << u"-l"_s << place.user;
    }
    return arguments << u"--"_s << place.host << command;
}

}  // namespace resetscope::app
