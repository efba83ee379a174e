// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_text.h"

#include <QRegularExpression>

#include <functional>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// One value of a configuration with the names that lead to it.
struct Value {
    QStringList path;
    QString text;
    qint64 line = 0;
};

constexpr std::size_t kValues = 200'000;

void flatten(const JsonNode &node, QStringList &path, std::vector<Value> &into)
{
    if (node.kind == JsonNode::Kind::Object || node.kind == JsonNode::Kind::List) {
        for (std::size_t i = 0; i < node.members.size() && into.size() < kValues; ++i) {
            const auto &[name, child] = node.members[i];
            path << (node.kind == JsonNode::Kind::List ? u"#%1"_s.arg(i) : QString::fromStdString(name));
            flatten(*child, path, into);
            path.removeLast();
        }
    } else {
        const QString text = node.kind == JsonNode::Kind::Bool ? (node.flag ? u"true"_s : u"false"_s)
                                                               : QString::fromStdString(node.text);
        into.push_back({path, text, node.line});
    }
}

/// The part of YAML that such files use: indented names, lists with "- ", plain and quoted words, {a: b} on one line.
std::vector<Value> yamlValues(const ConfigText &text)
{
    struct Level {
        qsizetype indent = 0;
        QString name;
    };
    static const QRegularExpression pair(u"^\"?([\\w@./-]+)\"?\\s*:(?:\\s+(.*))?$"_s);
    static const QRegularExpression inner(u"([\\w@]+)\\s*:\\s*\"?([^,{}\"]+)\"?"_s);
    std::vector<Level> levels;
    std::vector<Value> values;
    qint64 number = text.firstLine - 1;
    int item = 0;
    for (const QByteArray &raw : text.text.split('\n')) {
        ++number;
        const QString full = QString::fromUtf8(raw.left(4096));
        QString line = full.trimmed();
        qsizetype indent = full.size() - QString(full).remove(QRegularExpression(u"^ +"_s)).size();
        if (line.isEmpty() || line.startsWith(u'#') || values.size() >= kValues) {
            continue;
        }
        while (line.startsWith("- "_L1) || line == "-"_L1) {
            while (!levels.empty() && levels.back().indent >= indent &&
                   !(levels.back().indent == indent && !levels.back().name.startsWith(u'#'))) {
                levels.pop_back();
            }
            levels.push_back({indent, u"#%1"_s.arg(item++)});
            const QString rest = line.mid(1);
            line = rest.trimmed();
            indent += 1 + (rest.size() - QString(rest).remove(QRegularExpression(u"^ +"_s)).size());
        }
        const auto match = pair.match(line);
        if (!match.hasMatch()) {
            continue;
        }
        while (!levels.empty() && levels.back().indent >= indent) {
            levels.pop_back();
        }
        levels.push_back({indent, match.captured(1)});
        QStringList path;
        for (const Level &level : levels) {
            path << level.name;
        }
        QString value = match.captured(2).trimmed();
        if (value.startsWith(u'{')) {
            for (auto it = inner.globalMatch(value); it.hasNext();) {
                const auto each = it.next();
                values.push_back({path + QStringList{each.captured(1)}, each.captured(2).trimmed(), number});
            }
        } else if (!value.isEmpty()) {
            value.remove(u'"').remove(u'\'');
            values.push_back({path, value, number});
        }
    }
    return values;
}

QString prefixOf(const QStringList &path, const QString &name)
{
    const qsizetype at = path.indexOf(name);
    return at >= 0 && at + 1 < path.size() ? path.mid(0, at + 2).join(u'/') : QString();
}

std::vector<ConfigScope> scopesOf(const std::vector<Value> &values, const QString &file)
{
    QMap<QString, ConfigScope> listeners;
    QMap<QString, ConfigScope> clusters;
    QMap<QString, QString> clusterNames;
    QMap<QString, QStringList> routesTo;
    QMap<QString, QString> addresses;
    for (const Value &value : values) {
        if (value.path.isEmpty()) {
            continue; // a document that is one bare word
        }
        const QString key = value.path.last();
        const QString listener = prefixOf(value.path, u"listeners"_s) + prefixOf(value.path, u"dynamic_listeners"_s);
        const QString cluster = prefixOf(value.path, u"clusters"_s) +
                                prefixOf(value.path, u"dynamic_active_clusters"_s) +
                                prefixOf(value.path, u"static_clusters"_s);
        const auto seconds = secondsOf(value.text, 1);
        const auto limited = seconds && *seconds > 0 ? seconds : std::nullopt;
        const QString directive = key + u": "_s + value.text;
        if (!listener.isEmpty()) {
            ConfigScope &scope = listeners[listener];
            scope.product = u"envoy"_s;
            scope.file = file;
            scope.line = scope.line == 0 ? value.line : scope.line;
            if (key == "port_value"_L1 && !value.path.contains(u"filters"_s)) {
                scope.listens << value.text;
            } else if (key == "idle_timeout"_L1 && value.path.contains(u"common_http_protocol_options"_s)) {
                setLimit(scope, Limit::ClientIdle, directive, limited, file, value.line);
            } else if (key == "stream_idle_timeout"_L1) {
                setLimit(scope, Limit::ClientBody, directive, limited, file, value.line);
            } else if (key == "request_headers_timeout"_L1) {
                setLimit(scope, Limit::ClientHeader, directive, limited, file, value.line);
            } else if (key == "idle_timeout"_L1) {
                setLimit(scope, Limit::Tunnel, directive, limited, file, value.line);
            } else if (key == "timeout"_L1 && value.path.value(value.path.size() - 2) == "route"_L1) {
                setLimit(scope, Limit::UpstreamRead, directive, limited, file, value.line);
            } else if (key == "max_request_bytes"_L1) {
                setLimit(scope, Limit::BodySize, directive, bytesOf(value.text), file, value.line);
            } else if (key == "max_request_headers_kb"_L1) {
                const auto kib = bytesOf(value.text);
                setLimit(scope, Limit::HeaderSize, directive, kib ? std::optional(*kib * 1024) : std::nullopt, file,
                         value.line);
            } else if (key == "cluster"_L1) {
                routesTo[listener] << value.text;
            }
        } else if (!cluster.isEmpty()) {
            ConfigScope &scope = clusters[cluster];
            if (key == "name"_L1 && !clusterNames.contains(cluster)) {
                clusterNames[cluster] = value.text;
            } else if (key == "connect_timeout"_L1) {
                setLimit(scope, Limit::UpstreamConnect, directive, limited, file, value.line);
            } else if (key == "idle_timeout"_L1) {
                setLimit(scope, Limit::UpstreamIdle, directive, limited, file, value.line);
            } else if (key == "address"_L1) {
                addresses[cluster] = value.text;
            } else if (key == "port_value"_L1) {
                scope.upstreams << addresses.value(cluster) + u':' + value.text;
            }
        }
    }
    std::vector<ConfigScope> result;
    for (auto it = listeners.cbegin(); it != listeners.cend(); ++it) {
        ConfigScope scope = it.value();
        scope.name = u"listener :"_s + scope.listens.value(0);
        for (auto cluster = clusters.cbegin(); cluster != clusters.cend(); ++cluster) {
            if (routesTo.value(it.key()).contains(clusterNames.value(cluster.key()))) {
                scope.upstreams += cluster->upstreams;
                for (auto setting = cluster->settings.cbegin(); setting != cluster->settings.cend(); ++setting) {
                    scope.settings.insert(setting.key(), setting.value());
                }
            }
        }
        scope.keepsUpstream = !scope.upstreams.isEmpty();
        setDefault(scope, Limit::ClientIdle, u"idle_timeout: 3600s"_s, 3600);
        setDefault(scope, Limit::ClientBody, u"stream_idle_timeout: 300s"_s, 300);
        if (scope.keepsUpstream) {
            setDefault(scope, Limit::UpstreamRead, u"timeout: 15s (route)"_s, 15);
            setDefault(scope, Limit::UpstreamIdle, u"idle_timeout: 3600s (cluster)"_s, 3600);
            setDefault(scope, Limit::UpstreamConnect, u"connect_timeout: 5s"_s, 5);
        }
        setDefault(scope, Limit::HeaderSize, u"max_request_headers_kb: 60"_s, 60 * 1024);
        result.push_back(std::move(scope));
    }
    return result;
}

}  // namespace

ConfigOutcome readEnvoyYaml(const ConfigText &text)
{
    return {scopesOf(yamlValues(text), text.file), {}};
}

ConfigOutcome readEnvoyJson(const JsonNode &root, const QString &file)
{
    std::vector<Value> values;
    QStringList path;
    flatten(root, path, values);
    return {scopesOf(values, file), {}};
}

}  // namespace resetscope::app
