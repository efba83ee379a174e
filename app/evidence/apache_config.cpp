// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIncludes = 500;

QString said(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

/// Words of a line; quotes hold blanks together.
QStringList wordsOf(const QString &line)
{
    static const QRegularExpression shape(u"\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)"_s);
    QStringList words;
    for (auto it = shape.globalMatch(line.left(8192)); it.hasNext();) {
        const auto match = it.next();
        words << (match.capturedStart(1) >= 0 ? match.captured(1) : match.captured(2));
    }
    return words;
}

class Reader {
public:
    Reader(const IncludeFinder &include, ConfigOutcome &outcome) : m_include(include), m_outcome(outcome)
    {
        m_main.product = u"apache"_s;
        m_main.name = u"main server"_s;
    }

    void file(const ConfigText &text, int depth)
    {
        qint64 number = text.firstLine - 1;
        QString joined;
        qint64 begin = 0;
        for (const QByteArray &raw : text.text.split('\n')) {
            ++number;
            QString part = QString::fromUtf8(raw).trimmed();
            if (joined.isEmpty()) {
                begin = number;
            }
            if (part.endsWith(u'\\')) {
                part.chop(1);
                joined += part + u' ';
                continue;
            }
            joined += part;
            if (!joined.isEmpty() && !joined.startsWith(u'#')) {
                line(text, begin, joined, depth);
            }
            joined.clear();
        }
    }

    void finish(const ConfigText &text)
    {
        if (m_host) {
            m_outcome.notes.push_back(
                {text.file, m_host->line, said(QT_TRANSLATE_NOOP("Evidence", "This <VirtualHost> is not closed."))});
            m_hosts.push_back(*m_host);
        }
        if (m_hosts.empty()) {
            m_hosts.push_back(m_main);
        }
        for (ConfigScope &host : m_hosts) {
            for (auto it = m_main.settings.cbegin(); it != m_main.settings.cend(); ++it) {
                if (!host.settings.contains(it.key())) {
                    host.settings.insert(it.key(), it.value());
                }
            }
            if (host.upstreams.isEmpty()) {
                host.upstreams = m_main.upstreams;
                host.keepsUpstream = m_main.keepsUpstream;
            }
            host.file = host.file.isEmpty() ? text.file : host.file;
            host.listens = host.listens.isEmpty() ? m_main.listens : host.listens;
            const std::optional<double> timeout = m_timeout ? m_timeout->value : std::optional(60.0);
            if (host.setting(Limit::UpstreamRead) == nullptr && !host.upstreams.isEmpty()) {
                if (m_timeout) {
                    setLimit(host, Limit::UpstreamRead, m_timeout->directive, timeout, m_timeout->file,
                             m_timeout->line);
                }
                setDefault(host, Limit::UpstreamRead, u"ProxyTimeout 60 (Timeout)"_s, 60);
            }
            if (m_timeout) {
                setLimit(host, Limit::ClientSend, m_timeout->directive, timeout, m_timeout->file, m_timeout->line);
            }
            if (m_keepAliveOff) {
                host.settings[static_cast<int>(Limit::ClientIdle)] = *m_keepAliveOff;
            }
            setDefault(host, Limit::ClientIdle, u"KeepAliveTimeout 5"_s, 5);
            setDefault(host, Limit::ClientHeader, u"RequestReadTimeout header=20-40"_s, 20);
            setDefault(host, Limit::ClientBody, u"RequestReadTimeout body=20"_s, 20);
            setDefault(host, Limit::BodySize, u"LimitRequestBody 1073741824"_s, 1073741824.0);
            setDefault(host, Limit::HeaderSize, u"LimitRequestFieldSize 8190"_s, 8190);
            m_outcome.scopes.push_back(host);
        }
    }

private:
    ConfigScope &scope() { return m_host ? *m_host : m_main; }

    void line(const ConfigText &text, qint64 number, const QString &raw, int depth)
    {
        QString filled = raw;
        static const QRegularExpression variable(u"\\$\\{(\\w+)\\}"_s);
        for (int i = 0; i < 8 && filled.contains("${"_L1); ++i) {
            const auto match = variable.match(filled);
            if (!match.hasMatch() || !m_defines.contains(match.captured(1))) {
                break;
            }
            filled.replace(match.captured(0), m_defines.value(match.captured(1)));
        }
        const QStringList words = wordsOf(filled);
        if (words.isEmpty()) {
            return;
        }
        const QString key = words.first().toLower();
        if (key.startsWith("<virtualhost"_L1)) {
            if (m_host) {
                m_outcome.notes.push_back({text.file, m_host->line,
                                           said(QT_TRANSLATE_NOOP("Evidence", "This <VirtualHost> is not closed."))});
                m_hosts.push_back(*m_host);
            }
            m_host.emplace();
            m_host->product = u"apache"_s;
            m_host->name = u"virtual host "_s + QString(words.value(1)).remove(u'>');
            m_host->listens << portOf(QString(words.value(1)).remove(u'>'));
            m_host->listens.removeAll(QString());
            m_host->file = text.file;
            m_host->line = number;
        } else if (key == "</virtualhost>"_L1) {
            if (m_host) {
                m_hosts.push_back(*m_host);
                m_host.reset();
            } else {
                m_outcome.notes.push_back(
                    {text.file, number,
                     said(QT_TRANSLATE_NOOP("Evidence", "This closes a <VirtualHost> that was not opened."))});
            }
        } else if (key == "define"_L1 && words.size() >= 2) {
            m_defines[words.at(1)] = words.value(2);
        } else if ((key == "include"_L1 || key == "includeoptional"_L1) && words.size() == 2) {
            include(text, number, words.at(1), key == "includeoptional"_L1, depth);
        } else {
            setting(text, number, key, words, filled);
        }
    }

    void include(const ConfigText &text, qint64 number, const QString &pattern, bool optional, int depth)
    {
        const auto found = m_include && depth < 16 ? m_include(pattern, text) : std::vector<ConfigText>();
        if (found.empty() && !optional && !pattern.contains(u'*')) {
            m_outcome.notes.push_back(
                {text.file, number,
                 said(QT_TRANSLATE_NOOP("Evidence", "The included file %1 was not given.")).arg(pattern.left(120))});
        }
        for (const ConfigText &each : found) {
            if (++m_includes > kIncludes || m_open.contains(each.name)) {
                return;
            }
            m_open.insert(each.name);
            file(each, depth + 1);
            m_open.remove(each.name);
        }
    }

    void setting(const ConfigText &text, qint64 number, const QString &key, const QStringList &words,
                 const QString &raw)
    {
        const QString value = words.value(1);
        if (key == "timeout"_L1) {
            m_timeout = ConfigSetting{Limit::ClientSend, raw, secondsOf(value, 1), text.file, number, false};
        } else if (key == "keepalivetimeout"_L1) {
            setLimit(scope(), Limit::ClientIdle, raw, secondsOf(value, 1), text.file, number);
        } else if (key == "keepalive"_L1) {
            m_keepAliveOff.reset();
            if (value.compare("off"_L1, Qt::CaseInsensitive) == 0) {
                m_keepAliveOff = ConfigSetting{Limit::ClientIdle, raw, 0.0, text.file, number, false};
            }
        } else if (key == "proxytimeout"_L1) {
            setLimit(scope(), Limit::UpstreamRead, raw, secondsOf(value, 1), text.file, number);
        } else if (key == "limitrequestbody"_L1) {
            const auto bytes = bytesOf(value);
            setLimit(scope(), Limit::BodySize, raw, bytes && *bytes > 0 ? bytes : std::nullopt, text.file, number);
        } else if (key == "limitrequestfieldsize"_L1) {
            setLimit(scope(), Limit::HeaderSize, raw, bytesOf(value), text.file, number);
        } else if (key == "requestreadtimeout"_L1) {
            for (const QString &word : words.mid(1)) {
                const QString time = word.section(u'=', 1).section(u',', 0, 0).section(u'-', 0, 0);
                const auto seconds = secondsOf(time, 1);
                const auto limit = word.startsWith("body="_L1)     ? std::optional(Limit::ClientBody)
                                   : word.startsWith("header="_L1) ? std::optional(Limit::ClientHeader)
                                                                   : std::nullopt;
                if (limit) {
                    setLimit(scope(), *limit, raw, seconds && *seconds > 0 ? seconds : std::nullopt, text.file, number);
                }
            }
        } else if (key == "listen"_L1 && !m_host) {
            m_main.listens << portOf(value);
            m_main.listens.removeAll(QString());
        } else if (key == "servername"_L1 && m_host) {
            m_host->name = u"virtual host "_s + value;
        } else if (key == "proxypass"_L1 || key == "balancermember"_L1) {
            proxy(text, number, words, raw);
        }
    }

    void proxy(const ConfigText &text, qint64 number, const QStringList &words, const QString &raw)
    {
        static const QRegularExpression target(u"^(https?|ajp|fcgi|h2c?|ws|wss)://([^/\\s]+)"_s);
        ConfigScope &into = scope();
        for (const QString &word : words.mid(1)) {
            if (const auto match = target.match(word); match.hasMatch()) {
                const QString address = match.captured(2);
                into.upstreams << (portOf(address).isEmpty()
                                       ? address + (match.captured(1) == "https"_L1 ? u":443"_s : u":80"_s)
                                       : address);
                into.keepsUpstream = true;  // Apache keeps its connections unless told otherwise
            } else if (word.startsWith("timeout="_L1)) {
                setLimit(into, Limit::UpstreamRead, raw, secondsOf(word.mid(8), 1), text.file, number);
            } else if (word.startsWith("ttl="_L1)) {
                setLimit(into, Limit::UpstreamIdle, raw, secondsOf(word.mid(4), 1), text.file, number);
            } else if (word.compare("disablereuse=on"_L1, Qt::CaseInsensitive) == 0) {
                into.keepsUpstream = false;
            }
        }
        if (into.keepsUpstream && into.setting(Limit::UpstreamIdle) == nullptr) {
            into.settings[static_cast<int>(Limit::UpstreamIdle)] = {
                Limit::UpstreamIdle, u"ProxyPass without ttl"_s, std::nullopt, text.file, number, true};
        }
    }

    const IncludeFinder &m_include;
    ConfigOutcome &m_outcome;
    ConfigScope m_main;
    std::optional<ConfigScope> m_host;
    std::vector<ConfigScope> m_hosts;
    std::optional<ConfigSetting> m_timeout;
    std::optional<ConfigSetting> m_keepAliveOff;
    QHash<QString, QString> m_defines;
    QSet<QString> m_open;
    int m_includes = 0;
};

}  // namespace

ConfigOutcome readApacheConfig(const ConfigText &text, const IncludeFinder &include)
{
    ConfigOutcome outcome;
    Reader reader(include, outcome);
    reader.file(text, 0);
    reader.finish(text);
    return outcome;
}

}  // namespace resetscope::app
