// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symptoms/location_lifter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

#define RESETSCOPE_HOST "(?<host>[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\])"
#define RESETSCOPE_PORT "(?<port>\\d{1,5})"

/// From the most telling form to the most general one.
const std::array<QRegularExpression, 13> &placePatterns()
{
    static const auto option = QRegularExpression::CaseInsensitiveOption;
    static const std::array<QRegularExpression, 13> patterns{
        // Go prints both ends: "read tcp 10.0.0.2:51234->93.184.216.34:443"
        QRegularExpression(u"->" RESETSCOPE_HOST ":" RESETSCOPE_PORT "\\b"_s, option),
        // Python: HTTPSConnectionPool(host='api.example.com', port=443)
        QRegularExpression(u"host=['\"]" RESETSCOPE_HOST "['\"], ?port=" RESETSCOPE_PORT "\\b"_s, option),
        // PostgreSQL: connection to server at "db" (10.0.0.5), port 5432 failed
        QRegularExpression(u"server at \"" RESETSCOPE_HOST "\"[^\\n]{0,60}?port " RESETSCOPE_PORT "\\b"_s, option),
        // curl: Failed to connect to api.example.com port 443
        QRegularExpression(u"connect(?:ion)? to " RESETSCOPE_HOST "(?: \\([^()\\n]{1,60}\\))?,? port " RESETSCOPE_PORT
                           "\\b"_s,
                           option),
        QRegularExpression(u"connect(?:ed)? to (?:host )?" RESETSCOPE_HOST
                           "(?: \\([^()\\n]{1,60}\\))? port " RESETSCOPE_PORT "\\b"_s,
                           option),
        // ssh: Connection closed by 203.0.113.5 port 22; kex_exchange_identification ...
        QRegularExpression(u"(?:by|from|with) (?:authenticating user \\S{1,64} )?" RESETSCOPE_HOST
                           " port " RESETSCOPE_PORT "\\b"_s,
                           option),
        // aiohttp: Cannot connect to host api.example.com:443
        QRegularExpression(
            u"(?:to|host|tcp|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|server|peer|address:) " RESETSCOPE_HOST
            ":" RESETSCOPE_PORT "\\b"_s,
            option),
        // Node error objects: address: '10.0.0.1', port: 443
        QRegularExpression(u"(?:address|host|hostname): ?['\"]" RESETSCOPE_HOST
                           "['\"],?\\s{1,20}port: ?" RESETSCOPE_PORT "\\b"_s,
                           option),
        QRegularExpression(u"\\b(?<host>\\d{1,3}(?:\\.\\d{1,3}){3}):" RESETSCOPE_PORT "\\b"_s, option),
        // a name with at least one dot and letters in its last label, with a port
        QRegularExpression(u"\\b(?<host>(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}):" RESETSCOPE_PORT "\\b"_s, option),
        QRegularExpression(u"(?:resolve host: ?|ENOTFOUND |EAI_AGAIN |lookup |UnknownHostException: )" RESETSCOPE_HOST
                           "\\b"_s,
                           option),
        // MySQL: Can't connect to MySQL server on 'db.example.com'
        QRegularExpression(u"server on ['\"]" RESETSCOPE_HOST "(?::" RESETSCOPE_PORT ")?['\"]"_s, option),
        QRegularExpression(u"(?:host|hostname|server)[:=] ?['\"]?(?<host>(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24})\\b"_s,
                           option),
    };
    return patterns;
}

std::optional<quint16> validPort(const QString &text)
{
    bool ok = false;
    const uint port = text.toUInt(&ok);
    return ok && port >= 1 && port <= 65535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

bool validAddress(const QString &host)
{
    static const QRegularExpression dotted(u"^\\d{1,3}(?:\\.\\d{1,3}){3}$"_s);
    if (!dotted.match(host).hasMatch()) {
        return true;
    }
    for (const QString &part : host.split(u'.')) {
        if (part.toInt() > 255) {
            return false;
        }
    }
    return true;
}

/// Of several addresses in a proxy's line the one behind "upstream:" is where the trouble was.
std::optional<QUrl> firstUrl(const QString &text)
{
    static const QRegularExpression upstream(u"upstream: ?\"(https?://[^\\s\"'<>]{1,500})\""_s);
    static const QRegularExpression any(u"\\bhttps?://[^\\s\"'<>()\\[\\]{}|\\\\^`]{1,500}"_s);
    for (const QRegularExpression *pattern : {&upstream, &any}) {
        const auto match = pattern->match(text);
        if (!match.hasMatch()) {
            continue;
        }
        QString found = match.captured(match.lastCapturedIndex());
        while (!found.isEmpty() && u".,;:!?"_s.contains(found.back())) {
            found.chop(1);
        }
        // Also of an address inside this one, such as where a log-in page leads back to.
        static const QRegularExpression secrets(u"//[^/?#]*@"_s);
        found.replace(secrets, u"//"_s);
        QUrl url(found, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty()) {
            url.setUserInfo(QString());
            url.setFragment(QString());
            return url;
        }
    }
    return std::nullopt;
}

std::optional<QDateTime> asTime(const QString &date, const QString &clock, const QString &zone)
{
    const QDate day = QDate::fromString(date, u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(clock, u"HH:mm:ss"_s);
    if (!day.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    if (zone == u"Z"_s || zone == u"z"_s || zone == u"UTC"_s || zone == u"GMT"_s) {
        return QDateTime(day, time, Qt::UTC);
    }
    if (zone.size() >= 5) {
        const QString digits = QString(zone).remove(u':');
        const int seconds = digits.mid(1, 2).toInt() * 3600 + digits.mid(3, 2).toInt() * 60;
        if (seconds <= 14 * 3600) {
            return QDateTime(day, time, Qt::OffsetFromUTC, zone.startsWith(u'-') ? -seconds : seconds);
        }
    }
    return QDateTime(day, time);
}

QString monthNumber(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return u"%1"_s.arg(months.indexOf(name.toLower()) + 1, 2, 10, QLatin1Char('0'));
}

}  // namespace

LiftedPlace liftPlace(const QString &text)
{
    LiftedPlace place;
    if (const auto url = firstUrl(text)) {
        place.url = url->toString();
        place.host = url->host();
        place.port = static_cast<quint16>(url->port(url->scheme() == u"https"_s ? 443 : 80));
        return place;
    }
    for (const QRegularExpression &pattern : placePatterns()) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            QString host = match.captured(u"host"_s);
            const QString portText =
                pattern.namedCaptureGroups().contains(u"port"_s) ? match.captured(u"port"_s) : QString();
            const auto port = validPort(portText);
            if ((!portText.isEmpty() && !port) || !validAddress(host)) {
                continue;
            }
            if (host.startsWith(u'[')) {
                host = host.mid(1, host.size() - 2);
            }
            while (host.endsWith(u'.')) {
                host.chop(1);
            }
            place.host = host.toLower();
            place.port = port;
            return place;
        }
    }
    return place;
}

std::optional<QDateTime> liftTime(const QString &text)
{
    static const QRegularExpression iso(
        u"\\b(\\d{4})[-/](\\d{2})[-/](\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:[.,]\\d{1,9})?(?: ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?"_s);
    static const QRegularExpression common(
        u"\\b(\\d{2})/([A-Z][a-z]{2})/(\\d{4}):(\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,6})?(?: ([+-]\\d{4}))?"_s);
    static const QRegularExpression apache(
        u"\\b[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,6})? (\\d{4})\\b"_s);
    if (const auto m = iso.match(text); m.hasMatch()) {
        return asTime(m.captured(1) + u'-' + m.captured(2) + u'-' + m.captured(3), m.captured(4), m.captured(5));
    }
    if (const auto m = common.match(text); m.hasMatch()) {
        return asTime(m.captured(3) + u'-' + monthNumber(m.captured(2)) + u'-' + m.captured(1), m.captured(4),
                      m.captured(5));
    }
    if (const auto m = apache.match(text); m.hasMatch()) {
        return asTime(m.captured(4) + u'-' + monthNumber(m.captured(1)) + u'-' + m.captured(2).rightJustified(2, u'0'),
                      m.captured(3), QString());
    }
    return std::nullopt;
}

}  // namespace resetscope::app
