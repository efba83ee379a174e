// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDepth = 24;
constexpr int kIncludes = 500;
constexpr std::size_t kDirectives = 200'000;

struct Word {
    QString text;
    char mark = 0;  ///< '{', '}' or ';'; 0: a word
    qint64 line = 0;
};

struct Directive {
    QStringList words;
    std::vector<Directive> inside;
    bool block = false;
    QString file;
    qint64 line = 0;
    [[nodiscard]] QString name() const { return words.value(0); }
    [[nodiscard]] QString text() const { return words.join(u' '); }
};

QString said(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

std::vector<Word> tokens(const QByteArray &text, qint64 line)
{
    std::vector<Word> result;
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '\n' || c == ' ' || c == '\t' || c == '\r') {
            line += c == '\n' ? 1 : 0;
            ++at;
        } else if (c == '#') {
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end;
        } else if (c == '{' || c == '}' || c == ';') {
            result.push_back({QString(), c, line});
            ++at;
        } else {
            const qint64 begin = line;
            QByteArray word;
            const char quote = c == '"' || c == '\'' ? c : '\0';
            at += quote != '\0' ? 1 : 0;
            for (; at < text.size(); ++at) {
                const char d = text.at(at);
                if (d == '\\' && at + 1 < text.size()) {
                    word += text.at(++at);
                    line += text.at(at) == '\n' ? 1 : 0;
                    continue;
                }
                if (quote != '\0' ? d == quote : d == ';' || d == ' ' || d == '\t' || d == '\r' || d == '\n') {
                    break;
                }
                // "${name}" is one word; elsewhere a brace ends it.
                if (quote == '\0' && d == '{' && !word.endsWith('$')) {
                    break;
                }
                line += d == '\n' ? 1 : 0;
                word += d;
            }
            at += quote != '\0' ? 1 : 0;
            result.push_back({QString::fromUtf8(word), 0, begin});
        }
    }
    return result;
}

class Reader {
public:
    Reader(const IncludeFinder &include, ConfigOutcome &outcome) : m_include(include), m_outcome(outcome) {}

    std::vector<Directive> file(const ConfigText &text, int depth)
    {
        m_open.insert(text.name);
        const auto words = tokens(text.text, text.firstLine);
        std::size_t at = 0;
        auto result = block(words, at, text, depth, false);
        return result;
    }

private:
    void note(const ConfigText &text, qint64 line, const QString &message)
    {
        if (m_outcome.notes.size() < 100) {
            m_outcome.notes.push_back({text.file, line, message});
        }
    }

    std::vector<Directive> block(const std::vector<Word> &words, std::size_t &at, const ConfigText &text, int depth,
                                 bool inner)
    {
        std::vector<Directive> result;
        Directive directive;
        const auto add = [&] {
            if (directive.name() == "include"_L1 && directive.words.size() == 2) {
                include(directive, text, depth, result);
            } else if (++m_count <= kDirectives) {
                result.push_back(std::move(directive));
            }
            directive = {};
        };
        while (at < words.size()) {
            const Word &word = words[at++];
            if (word.mark == 0) {
                if (directive.words.isEmpty()) {
                    directive.file = text.file;
                    directive.line = word.line;
                }
                directive.words << word.text;
            } else if (word.mark == ';') {
                if (!directive.words.isEmpty()) {
                    add();
                }
            } else if (word.mark == '{') {
                directive.block = true;
                if (directive.words.isEmpty() || depth > kDepth) {
                    note(text, word.line,
                         said(QT_TRANSLATE_NOOP("Evidence", "There is a { that does not belong here; the configuration "
                                                            "was read as far as it made sense.")));
                    for (int open = 1; at < words.size() && open > 0; ++at) {
                        open += words[at].mark == '{' ? 1 : words[at].mark == '}' ? -1 : 0;
                    }
                    directive = {};
                    continue;
                }
                directive.inside = block(words, at, text, depth + 1, true);
                add();
            } else {
                if (!directive.words.isEmpty()) {
                    note(text, directive.line,
                         said(QT_TRANSLATE_NOOP("Evidence", "The line with \"%1\" does not end with a ; as it must."))
                             .arg(directive.name().left(60)));
                    add();
                }
                if (inner) {
                    return result;
                }
                note(text, word.line, said(QT_TRANSLATE_NOOP("Evidence", "There is one } too many here.")));
            }
        }
        if (!directive.words.isEmpty()) {
            note(text, directive.line,
                 said(QT_TRANSLATE_NOOP("Evidence", "The line with \"%1\" does not end with a ; as it must."))
                     .arg(directive.name().left(60)));
            add();
        }
        if (inner) {
            note(text, words.empty() ? text.firstLine : words.back().line,
                 said(QT_TRANSLATE_NOOP("Evidence", "A } is missing: the configuration ends too early.")));
        }
        return result;
    }

    void include(const Directive &directive, const ConfigText &text, int depth, std::vector<Directive> &into)
    {
        const auto found = m_include ? m_include(directive.words.at(1), text) : std::vector<ConfigText>();
        if (found.empty()) {
            if (!directive.words.at(1).contains(u'*') && !directive.words.at(1).endsWith("mime.types"_L1) &&
                !directive.words.at(1).endsWith("_params"_L1)) {
                note(text, directive.line,
                     said(QT_TRANSLATE_NOOP("Evidence", "The included file %1 was not given."))
                         .arg(directive.words.at(1).left(120)));
            }
            return;
        }
        for (const ConfigText &each : found) {
            if (++m_includes > kIncludes || m_open.contains(each.name)) {
                note(text, directive.line,
                     said(QT_TRANSLATE_NOOP(
                         "Evidence", "This include leads back to itself or there are too many; it was left out.")));
                return;
            }
            m_open.insert(each.name);
            auto inside = file(each, depth + 1);
            m_open.remove(each.name);
            std::move(inside.begin(), inside.end(), std::back_inserter(into));
        }
    }

    const IncludeFinder &m_include;
    ConfigOutcome &m_outcome;
    QSet<QString> m_open;
    std::size_t m_count = 0;
    int m_includes = 0;
};

struct Upstream {
    QStringList servers;
    bool keeps = false;
    std::optional<ConfigSetting> idle;
};

/// Walks the blocks with what each inherits.
class Walker {
public:
    explicit Walker(ConfigOutcome &outcome) : m_outcome(outcome) {}

    void top(const std::vector<Directive> &directives)
    {
        for (const Directive &each : directives) {
            if (each.name() == "http"_L1 || each.name() == "stream"_L1) {
                upstreams(each.inside);
            }
        }
        upstreams(directives);
        ConfigScope scope;
        scope.product = u"nginx"_s;
        for (const Directive &each : directives) {
            if (each.name() == "http"_L1 || each.name() == "stream"_L1) {
                level(each, scope, each.name() == "stream"_L1);
            }
        }
        // A file of a conf.d folder that was given alone.
        Directive alone;
        for (const Directive &each : directives) {
            if (each.name() == "server"_L1 || each.name() == "location"_L1 || !each.block) {
                alone.inside.push_back(each);
            }
        }
        if (std::any_of(alone.inside.begin(), alone.inside.end(), [](const Directive &d) { return d.block; })) {
            level(alone, scope, false);
        }
    }

private:
    void upstreams(const std::vector<Directive> &directives)
    {
        for (const Directive &each : directives) {
            if (each.name() != "upstream"_L1) {
                continue;
            }
            Upstream &upstream = m_upstreams[each.words.value(1)];
            for (const Directive &inner : each.inside) {
                if (inner.name() == "server"_L1) {
                    upstream.servers << inner.words.value(1);
                } else if (inner.name() == "keepalive"_L1) {
                    upstream.keeps = inner.words.value(1) != "0"_L1;
                } else if (inner.name() == "keepalive_timeout"_L1) {
                    upstream.idle = ConfigSetting{Limit::UpstreamIdle,
                                                  inner.text() + u" (upstream)"_s,
                                                  secondsOf(inner.words.value(1), 1),
                                                  inner.file,
                                                  inner.line,
                                                  false};
                }
            }
        }
    }

    static void apply(const Directive &directive, ConfigScope &scope, QHash<QString, QString> &flags)
    {
        struct Known {
            const char *name;
            Limit limit;
        };
        static constexpr Known times[] = {{"keepalive_timeout", Limit::ClientIdle},
                                          {"client_header_timeout", Limit::ClientHeader},
                                          {"client_body_timeout", Limit::ClientBody},
                                          {"send_timeout", Limit::ClientSend},
                                          {"proxy_connect_timeout", Limit::UpstreamConnect},
                                          {"proxy_read_timeout", Limit::UpstreamRead},
                                          {"fastcgi_read_timeout", Limit::UpstreamRead},
                                          {"uwsgi_read_timeout", Limit::UpstreamRead},
                                          {"grpc_read_timeout", Limit::UpstreamRead},
                                          {"scgi_read_timeout", Limit::UpstreamRead},
                                          {"proxy_timeout", Limit::Tunnel}};
        const QString name = directive.name();
        const QString value = directive.words.value(1);
        for (const Known &known : times) {
            if (name == QLatin1String(known.name)) {
                const auto seconds = secondsOf(value, 1);
                // keepalive_timeout 0 closes at once; elsewhere 0 is not useful and stays as it is.
                setLimit(scope, known.limit, directive.text(), seconds, directive.file, directive.line);
                return;
            }
        }
        if (name == "client_max_body_size"_L1) {
            const auto bytes = bytesOf(value);
            setLimit(scope, Limit::BodySize, directive.text(), bytes && *bytes > 0 ? bytes : std::nullopt,
                     directive.file, directive.line);
        } else if (name == "large_client_header_buffers"_L1) {
            setLimit(scope, Limit::HeaderSize, directive.text(), bytesOf(directive.words.value(2)), directive.file,
                     directive.line);
        } else if (name == "proxy_http_version"_L1) {
            flags[name] = value;
        } else if (name == "proxy_set_header"_L1 && value.compare("connection"_L1, Qt::CaseInsensitive) == 0) {
            flags[u"connection"_s] = directive.words.value(2);
        }
    }

    void pass(const Directive &directive, ConfigScope scope, const QHash<QString, QString> &flags, bool stream)
    {
        QString target = directive.words.value(1);
        const qsizetype scheme = target.indexOf("://"_L1);
        const bool tls = target.startsWith("https"_L1);
        target = scheme >= 0 ? target.mid(scheme + 3) : target;
        target = target.section(u'/', 0, 0);
        const bool http = directive.name() == "proxy_pass"_L1 || directive.name() == "grpc_pass"_L1;
        if (const auto known = m_upstreams.constFind(target); known != m_upstreams.cend()) {
            for (const QString &server : known->servers) {
                scope.upstreams << (portOf(server).isEmpty() ? server + (tls ? u":443"_s : u":80"_s) : server);
            }
            // Reuse needs HTTP/1.1 and no "Connection: close", which is what nginx sends unless told otherwise.
            const bool reuse = !http || stream ||
                               (flags.value(u"proxy_http_version"_s) == "1.1"_L1 && flags.contains(u"connection"_s) &&
                                flags.value(u"connection"_s) != "close"_L1);
            scope.keepsUpstream = known->keeps && reuse;
            if (scope.keepsUpstream) {
                if (known->idle) {
                    scope.settings[static_cast<int>(Limit::UpstreamIdle)] = *known->idle;
                }
                setDefault(scope, Limit::UpstreamIdle, u"keepalive_timeout 60s (upstream)"_s, 60);
            }
        } else {
            scope.upstreams << (portOf(target).isEmpty() && !stream ? target + (tls ? u":443"_s : u":80"_s) : target);
        }
        if (!stream) {
            const QString prefix = directive.name().section(u'_', 0, 0);
            setDefault(scope, Limit::UpstreamRead, prefix + u"_read_timeout 60s"_s, 60);
            setDefault(scope, Limit::UpstreamConnect, prefix + u"_connect_timeout 60s"_s, 60);
        }
        scope.line = directive.line;
        scope.file = directive.file;
        finish(std::move(scope), stream);
    }

    void finish(ConfigScope scope, bool stream)
    {
        if (stream) {
            setDefault(scope, Limit::Tunnel, u"proxy_timeout 10m"_s, 600);
        } else {
            setDefault(scope, Limit::ClientIdle, u"keepalive_timeout 75s"_s, 75);
            setDefault(scope, Limit::ClientBody, u"client_body_timeout 60s"_s, 60);
            setDefault(scope, Limit::ClientHeader, u"client_header_timeout 60s"_s, 60);
            setDefault(scope, Limit::BodySize, u"client_max_body_size 1m"_s, 1024.0 * 1024);
            setDefault(scope, Limit::HeaderSize, u"large_client_header_buffers 4 8k"_s, 8192);
        }
        m_outcome.scopes.push_back(std::move(scope));
    }

    void level(const Directive &block, ConfigScope scope, bool stream, QHash<QString, QString> flags = {})
    {
        for (const Directive &each : block.inside) {
            if (!each.block) {
                apply(each, scope, flags);
            }
        }
        if (block.name() == "server"_L1) {
            QStringList names;
            for (const Directive &each : block.inside) {
                if (each.name() == "listen"_L1) {
                    const QString port = portOf(each.words.value(1));
                    scope.listens << (port.isEmpty() ? u"80"_s : port);
                } else if (each.name() == "server_name"_L1) {
                    names += each.words.mid(1);
                }
            }
            if (scope.listens.isEmpty() && !stream) {
                scope.listens << u"80"_s;
            }
            scope.listens.removeDuplicates();
            scope.name = u"server "_s +
                         (names.isEmpty() || names.first() == "_"_L1 ? u':' + scope.listens.value(0) : names.first());
            scope.file = block.file;
            scope.line = block.line;
        } else if (block.name() == "location"_L1) {
            scope.name += u", location "_s + block.words.mid(1).join(u' ');
            scope.file = block.file;
            scope.line = block.line;
        }
        bool passes = false;
        bool deeper = false;
        for (const Directive &each : block.inside) {
            if (each.name().endsWith("_pass"_L1) && !each.block && each.words.size() > 1) {
                pass(each, scope, flags, stream);
                passes = true;
            } else if (each.block && (each.name() == "server"_L1 || each.name() == "location"_L1 ||
                                      each.name() == "if"_L1 || each.name() == "limit_except"_L1)) {
                deeper = deeper || each.name() == "location"_L1;
                level(each, scope, stream, flags);
            }
        }
        if (block.name() == "server"_L1 && !passes && !deeper) {
            finish(std::move(scope), stream);
        } else if (block.name() == "location"_L1 && !passes && !deeper) {
            finish(std::move(scope), stream);
        }
    }

    ConfigOutcome &m_outcome;
    QHash<QString, Upstream> m_upstreams;
};

/// `nginx -T` prints all files one after the other, each after its name.
std::vector<ConfigText> parts(const ConfigText &text)
{
    std::vector<ConfigText> result;
    const QByteArray mark = "# configuration file ";
    qint64 line = text.firstLine;
    qsizetype at = 0;
    while (at < text.text.size()) {
        qsizetype end = text.text.indexOf('\n', at);
        end = end < 0 ? text.text.size() : end;
        const QByteArray row = text.text.mid(at, end - at).trimmed();
        if (row.startsWith(mark) && row.endsWith(':')) {
            const QString name = QString::fromUtf8(row.mid(mark.size(), row.size() - mark.size() - 1));
            result.push_back({text.file, name, QByteArray(), line + 1});
        } else if (!result.empty()) {
            result.back().text += text.text.mid(at, end - at + 1);
        }
        ++line;
        at = end + 1;
    }
    return result;
}

}  // namespace

ConfigOutcome readNginxConfig(const ConfigText &text, const IncludeFinder &include)
{
    ConfigOutcome outcome;
    const auto printed = parts(text);
    IncludeFinder finder = include;
    ConfigText root = text;
    if (!printed.empty()) {
        root = printed.front();
        finder = [&printed](const QString &pattern, const ConfigText &) {
            // Relative names count from the folder of the main file.
            const QString wanted =
                pattern.startsWith(u'/') ? pattern : printed.front().name.section(u'/', 0, -2) + u'/' + pattern;
            const QRegularExpression shape(QRegularExpression::wildcardToRegularExpression(wanted));
            std::vector<ConfigText> found;
            for (const ConfigText &each : printed) {
                if (shape.match(each.name).hasMatch()) {
                    found.push_back(each);
                }
            }
            return found;
        };
    }
    Reader reader(finder, outcome);
    Walker(outcome).top(reader.file(root, 0));
    return outcome;
}

}  // namespace resetscope::app
