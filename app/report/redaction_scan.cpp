// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/redaction_scan.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// Anything that may be an address: with brackets, with a zone. What it is, `canonicalAddress` decides.
constexpr auto kAddress =
    "\\[?(?<![\\p{L}\\p{N}.:])(?:[0-9A-Fa-f]{0,4}:){2,}[0-9A-Fa-f:]*(?:\\d{1,3}(?:\\.\\d{1,3}){3})?"
    "(?:%[\\w.-]+)?(?![\\p{L}\\p{N}:])\\]?"
    "|(?<![\\p{N}.])\\d{1,3}(?:[.-]\\d{1,3}){3}(?!\\p{N}|\\.\\d)"
    "|(?<![0-9A-Fa-f:-])[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![0-9A-Fa-f:-])"_L1;
constexpr auto kReverse = "(?:[0-9A-Fa-f]{1,3}\\.){4,32}(?:in-addr|ip6)\\.arpa"_L1;

QRegularExpression pattern(QLatin1StringView text)
{
    return QRegularExpression(QString(text), QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption |
                                                 QRegularExpression::MultilineOption);
}

std::optional<QString> canonicalV4(QStringView text)
{
    const auto parts = text.split(text.contains(u'-') ? u'-' : u'.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    QStringList out;
    for (const QStringView part : parts) {
        bool ok = false;
        const int value = part.toInt(&ok);
        if (!ok || value < 0 || value > 255 || part.size() > 3) {
            return std::nullopt;
        }
        out.append(QString::number(value));
    }
    return out.join(u'.');
}

std::optional<QString> canonicalV6(QStringView text)
{
    // A last part in dotted form stands for two groups.
    std::vector<quint16> tail;
    const qsizetype dot = text.indexOf(u'.');
    if (dot >= 0) {
        const qsizetype colon = text.lastIndexOf(u':');
        const auto v4 = colon < 0 ? std::nullopt : canonicalV4(text.mid(colon + 1));
        if (!v4) {
            return std::nullopt;
        }
        const QStringList bytes = v4->split(u'.');
        tail = {static_cast<quint16>(bytes[0].toInt() * 256 + bytes[1].toInt()),
                static_cast<quint16>(bytes[2].toInt() * 256 + bytes[3].toInt())};
        text = text.left(colon);
        if (text.endsWith(u':') || text.isEmpty()) {
            text = text.isEmpty() ? QStringView(u":") : text;
        }
    }
    const qsizetype gap = text.indexOf(u"::");
    if (gap >= 0 && text.indexOf(u"::", gap + 1) >= 0) {
        return std::nullopt;
    }
    bool bad = false;
    const auto groups = [&](QStringView part) {
        std::vector<quint16> out;
        if (part.isEmpty() || part == u":") {
            return out;
        }
        for (const QStringView group : part.split(u':')) {
            bool ok = false;
            const uint value = group.toUInt(&ok, 16);
            bad = bad || !ok || group.size() > 4;
            out.push_back(static_cast<quint16>(value & 0xffffU));
        }
        return out;
    };
    std::vector<quint16> head;
    std::vector<quint16> rest;
    const bool openEnd = dot >= 0 && gap < 0 && text.endsWith(u':');  // "::" was cut before the dotted part
    if (gap >= 0) {
        head = groups(text.left(gap));
        rest = groups(text.mid(gap + 2));
    } else if (openEnd) {
        head = groups(text.chopped(1));
    } else {
        head = groups(text);
    }
    rest.insert(rest.end(), tail.begin(), tail.end());
    const std::size_t known = head.size() + rest.size();
    if (bad || known > 8 || ((gap < 0 && !openEnd) && known != 8)) {
        return std::nullopt;
    }
    head.insert(head.end(), 8 - known, 0);
    head.insert(head.end(), rest.begin(), rest.end());
    if (std::all_of(head.begin(), head.begin() + 5, [](quint16 g) { return g == 0; }) && head[5] == 0xffff) {
        return u"%1.%2.%3.%4"_s.arg(head[6] >> 8).arg(head[6] & 255).arg(head[7] >> 8).arg(head[7] & 255);
    }
    QStringList out;
    for (const quint16 group : head) {
        out.append(QString::number(group, 16));
    }
    return out.join(u':');
}

/// The last label of a name that is a host and not a file ("worker.py") or a class ("java.net.SocketException").
bool isTopLevel(const QString &label)
{
    static const QSet<QString> generic{
        u"com"_s,   u"net"_s,      u"org"_s,         u"info"_s, u"biz"_s,   u"edu"_s,     u"gov"_s,      u"mil"_s,
        u"int"_s,   u"arpa"_s,     u"app"_s,         u"dev"_s,  u"cloud"_s, u"online"_s,  u"site"_s,     u"tech"_s,
        u"xyz"_s,   u"shop"_s,     u"bank"_s,        u"name"_s, u"pro"_s,   u"test"_s,    u"example"_s,  u"invalid"_s,
        u"local"_s, u"internal"_s, u"lan"_s,         u"home"_s, u"corp"_s,  u"intra"_s,   u"intranet"_s, u"private"_s,
        u"svc"_s,   u"consul"_s,   u"localdomain"_s, u"box"_s,  u"ai"_s,    u"company"_s, u"group"_s,    u"systems"_s};
    static const QSet<QString> fileEndings{u"py"_s, u"js"_s, u"rs"_s, u"sh"_s, u"so"_s, u"cc"_s, u"pl"_s, u"md"_s,
                                           u"ts"_s, u"go"_s, u"rb"_s, u"cs"_s, u"vb"_s, u"ps"_s, u"py"_s, u"hs"_s,
                                           u"mm"_s, u"gz"_s, u"db"_s, u"pm"_s, u"kt"_s, u"ml"_s, u"el"_s};
    const QString folded = label.toLower();
    if (generic.contains(folded) || folded.startsWith("xn--"_L1)) {
        return true;
    }
    return folded.size() == 2 && folded[0].isLetter() && folded[1].isLetter() && !fileEndings.contains(folded);
}

bool isSystemAccount(const QString &name)
{
    static const QSet<QString> accounts{u"root"_s,   u"www-data"_s, u"nobody"_s, u"nginx"_s,     u"apache"_s,
                                        u"daemon"_s, u"user"_s,     u"public"_s, u"localhost"_s, u"default"_s};
    return accounts.contains(name.toLower());
}

}  // namespace

std::optional<QString> canonicalAddress(QStringView text)
{
    if (text.startsWith(u'[')) {
        text = text.mid(1);
    }
    if (text.endsWith(u']')) {
        text = text.chopped(1);
    }
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0) {
        text = text.left(zone);
    }
    static const QRegularExpression hardware(u"\\A[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\\z"_s);
    if (hardware.match(text).hasMatch()) {
        return text.toString().toLower().replace(u'-', u':');
    }
    if (text.contains(u':')) {
        return text == u"::" ? std::nullopt : canonicalV6(text);
    }
    return canonicalV4(text);
}

void Redactor::collect(Kind kind, const QString &text)
{
    static constexpr std::array names{"host-%1"_L1, "address-%1"_L1, "/path-%1"_L1, "user-%1"_L1};
    const QString folded = text.toCaseFolded();
    if (text.isEmpty() || m_shown.contains(folded)) {
        return;
    }
    const auto index = static_cast<std::size_t>(kind);
    const QString shown = QString(names[index]).arg(++m_counts[index]);
    m_shown.insert(folded, shown);
    m_secrets.push_back({text, shown, kind});
}

void Redactor::collectAddress(const QString &canonical)
{
    if (m_what.addresses && !m_addresses.contains(canonical)) {
        m_addresses.insert(canonical, u"address-%1"_s.arg(++m_counts[static_cast<std::size_t>(Kind::Address)]));
    }
}

void Redactor::collectHost(const QString &host)
{
    if (host.isEmpty() || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0) {
        return;
    }
    if (const auto address = canonicalAddress(host)) {
        collectAddress(*address);
        return;
    }
    if (!m_what.hosts) {
        return;
    }
    collect(Kind::Host, host);
    // The same name in its other alphabet.
    const QString shown = m_shown.value(host.toCaseFolded());
    for (const QString &other : {QString::fromLatin1(QUrl::toAce(host)), QUrl::fromAce(host.toLatin1())}) {
        if (!other.isEmpty() && !m_shown.contains(other.toCaseFolded())) {
            m_shown.insert(other.toCaseFolded(), shown);
            m_secrets.push_back({other, shown, Kind::Host});
        }
    }
}

void Redactor::collectPath(const QString &path)
{
    if (m_what.paths && path.size() > 1) {
        collect(Kind::Path, path);
        const qsizetype query = path.indexOf(QRegularExpression(u"[?#]"_s));
        if (query > 1) {
            collect(Kind::Path, path.left(query));
        }
    }
}

void Redactor::collectName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (m_what.names && trimmed.size() > 1 && trimmed.size() < 200 && !isSystemAccount(trimmed)) {
        collect(Kind::Name, trimmed);
    }
}

void Redactor::collectHostsIn(const QString &text)
{
    // The name after "://" or "@" is a host whatever it looks like.
    static const QRegularExpression certain =
        pattern("(?:://(?:[^\\s/@]*@)?|[\\w.+-]@)([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)"_L1);
    static const QRegularExpression dotted = pattern("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*\\.)+[\\p{L}\\p{N}-]{2,}"_L1);
    // getaddrinfo ENOTFOUND name, host=name, Host: name, resolving 'name'
    static const QRegularExpression named =
        pattern("(?:ENOTFOUND|EAI_AGAIN|EAI_NONAME|host(?:name)?\\s*[=:]|server\\s*[=:]|Name or service not known:)\\s*"
                "[\"']?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])"_L1);
    for (const QRegularExpression *expression : {&certain, &named}) {
        for (auto it = expression->globalMatch(text); it.hasNext();) {
            collectHost(it.next().captured(1));
        }
    }
    for (auto it = dotted.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(0);
        if (isTopLevel(name.section(u'.', -1))) {
            collectHost(name);
        }
    }
}

void Redactor::collectPathsIn(const QString &text)
{
    static const QRegularExpression url = pattern("[a-z][a-z0-9+.-]*://[^\\s/\"'<>]+(/[^\\s\"'<>]*)"_L1);
    static const QRegularExpression unixPath = pattern("(?<![\\p{L}\\p{N}/:.~])~?(/[^\\s\"'<>:;,()\\[\\]]+)"_L1);
    static const QRegularExpression windowsPath =
        pattern("(?<!\\p{L})([a-z]:\\\\[^\"'<>:;|?*\\r\\n]+|\\\\\\\\[^\\s\"'<>]+)"_L1);
    for (const QRegularExpression *expression : {&url, &unixPath, &windowsPath}) {
        for (auto it = expression->globalMatch(text); it.hasNext();) {
            QString path = it.next().captured(1);
            while (path.endsWith(u'.') || path.endsWith(u',') || path.endsWith(u')') || path.endsWith(u' ')) {
                path.chop(1);
            }
            // Program libraries say nothing about the reader; replacing them would spoil the trace.
            if (!path.startsWith("/usr/lib/"_L1) && !path.startsWith("/dev/"_L1)) {
                collectPath(path);
            }
        }
    }
}

void Redactor::collectNamesIn(const QString &text)
{
    static const std::array expressions{
        pattern("(?:/home/|/Users/|[\\\\/](?:Users|Documents and Settings)[\\\\/])([^\\s/\\\\\"':;,]+)"_L1),
        pattern("([\\p{L}\\p{N}._%+-]+)@[\\p{L}\\p{N}]"_L1),
        pattern("\\b(?:for\\s+)?(?:user(?:name)?|login|account|uid|role)\\s*(?:[=:]\\s*|\\s+[\"'`])[\"'`]?"
                "([\\p{L}\\p{N}._@+-]+)"_L1),
        pattern("(?<![\\p{L}\\p{N}])(?:CN|O|OU|emailAddress)\\s*=\\s*([^,/;\"\\n+]+)"_L1),
        // a line of the system log: date, machine, program
        pattern("^[A-Z][a-z]{2}\\s+\\d{1,2}\\s+\\d\\d:\\d\\d:\\d\\d\\s+([\\p{L}\\p{N}._-]+)\\s"_L1),
        pattern("^\\d{4}-\\d\\d-\\d\\dT[\\d:.+Z-]+\\s+([\\p{L}\\p{N}._-]+)\\s+[\\w./-]+\\[\\d+\\]:"_L1),
    };
    for (const QRegularExpression &expression : expressions) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            collectName(it.next().captured(1));
        }
    }
}

void Redactor::collectText(const QString &text)
{
    // Thousands of samples name the same few peers.
    if (text.isEmpty() || !m_what.any() || m_seen.contains(text)) {
        return;
    }
    m_seen.insert(text);
    if (m_what.addresses) {
        static const QRegularExpression address = pattern(kAddress);
        static const QRegularExpression reverse = pattern(kReverse);
        for (auto it = reverse.globalMatch(text); it.hasNext();) {
            collect(Kind::Address, it.next().captured(0));
        }
        for (auto it = address.globalMatch(text); it.hasNext();) {
            if (const auto canonical = canonicalAddress(it.next().captured(0))) {
                collectAddress(*canonical);
            }
        }
    }
    if (m_what.hosts) {
        collectHostsIn(text);
    }
    if (m_what.paths) {
        collectPathsIn(text);
    }
    if (m_what.names) {
        collectNamesIn(text);
    }
}

void Redactor::finish()
{
    // Longest first, so that a part of a longer secret is never replaced alone.
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const Secret &a, const Secret &b) { return a.text.size() > b.text.size(); });
    QStringList parts;
    for (const Secret &secret : m_secrets) {
        const QString literal = QRegularExpression::escape(secret.text);
        // A dotted name is told apart by itself, also inside an encoded link; a path follows a host without a gap; a
        // single word needs borders on both sides.
        const QString end = u"(?![\\p{L}\\p{N}])"_s;
        const bool dotted = secret.kind != Kind::Path && secret.text.contains(u'.');
        parts.append(dotted                      ? literal
                     : secret.kind == Kind::Path ? literal + end
                                                 : u"(?<![\\p{L}\\p{N}])"_s + literal + end);
    }
    if (m_what.addresses) {
        parts.append(QString(kAddress));
    }
    if (!parts.isEmpty()) {
        m_search = QRegularExpression(parts.join(u'|'), QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::UseUnicodePropertiesOption);
    }
}

QString Redactor::hide(const QString &text) const
{
    if (text.isEmpty() || m_search.pattern().isEmpty()) {
        return text;
    }
    QString out;
    qsizetype from = 0;
    for (auto it = m_search.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString found = match.captured(0);
        QString shown = m_shown.value(found.toCaseFolded());
        if (shown.isEmpty()) {
            if (const auto canonical = canonicalAddress(found)) {
                shown = m_addresses.value(*canonical);
            }
        }
        if (!shown.isEmpty()) {
            out += QStringView(text).mid(from, match.capturedStart(0) - from);
            out += shown;
            from = match.capturedEnd(0);
        }
    }
    if (from == 0) {
        return text;
    }
    out += QStringView(text).mid(from);
    return out;
}

}  // namespace resetscope::app
