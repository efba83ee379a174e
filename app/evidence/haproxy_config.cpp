// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// One section with the settings it inherits from the `defaults` in force.
struct Section {
    QString kind;
    QString name;
    qint64 line = 0;
    QHash<QString, ConfigSetting> timeouts;  ///< "client", "server", ...
    QStringList listens;
    QStringList servers;
    QStringList backends;  ///< of a frontend
    bool tcp = false;
    bool neverReuse = false;
    ConfigSetting purge;
};

QString unquoted(const QString &word)
{
    return word.size() >= 2 && word.startsWith(u'"') && word.endsWith(u'"') ? word.mid(1, word.size() - 2) : word;
}

void take(Section &section, const QString &name, Limit limit, ConfigScope &scope)
{
    const auto it = section.timeouts.constFind(name);
    if (it != section.timeouts.cend()) {
        ConfigSetting setting = *it;
        setting.limit = limit;
        scope.settings[static_cast<int>(limit)] = setting;
    }
}

}  // namespace

ConfigOutcome readHaProxyConfig(const ConfigText &text)
{
    ConfigOutcome outcome;
    std::vector<Section> sections;
    QHash<QString, Section> named;
    Section defaults;
    Section *current = nullptr;
    std::optional<ConfigSetting> bufferSize;
    qint64 number = text.firstLine - 1;
    static const QRegularExpression blanks(u"\\s+"_s);
    for (const QByteArray &raw : text.text.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).section(u'#', 0, 0).trimmed();
        if (line.isEmpty()) {
            continue;
        }
        QStringList words = line.split(blanks);
        const QString key = words.first();
        if (key == "global"_L1 || key == "defaults"_L1 || key == "frontend"_L1 || key == "backend"_L1 ||
            key == "listen"_L1) {
            Section section;
            const qsizetype from = words.indexOf(u"from"_s);
            if (key != "global"_L1 && key != "defaults"_L1) {
                section = from > 0 ? named.value(words.value(from + 1), defaults) : defaults;
            } else if (from > 0) {
                section = named.value(words.value(from + 1));
            }
            section.kind = key;
            section.name = words.value(1);
            section.line = number;
            sections.push_back(std::move(section));
            current = &sections.back();
            if (key == "listen"_L1 || key == "frontend"_L1) {
                if (const QString port = portOf(words.value(2)); !port.isEmpty()) {
                    current->listens << port;
                }
            }
        } else if (current == nullptr) {
            outcome.notes.push_back(
                {text.file, number,
                 QCoreApplication::translate("Evidence",
                                             "This line stands before the first section, so it has no effect.")});
        } else if (key == "timeout"_L1 && words.size() >= 3) {
            const auto seconds = secondsOf(words.at(2), 0.001);
            if (!seconds) {
                outcome.notes.push_back(
                    {text.file, number,
                     QCoreApplication::translate("Evidence", "\"%1\" is not a time.").arg(words.at(2).left(40))});
            } else {
                current->timeouts[words.at(1)] = {Limit::ClientIdle, line,   *seconds > 0 ? seconds : std::nullopt,
                                                  text.file,         number, false};
            }
        } else if (key == "mode"_L1) {
            current->tcp = words.value(1) == "tcp"_L1;
        } else if (key == "bind"_L1) {
            for (const QString &address : words.value(1).split(u',')) {
                if (const QString port = portOf(address); !port.isEmpty()) {
                    current->listens << port;
                }
            }
        } else if (key == "server"_L1 && words.size() >= 3) {
            current->servers << unquoted(words.at(2));
        } else if (key == "default_backend"_L1 || key == "use_backend"_L1) {
            current->backends << words.value(1);
        } else if (key == "http-reuse"_L1) {
            current->neverReuse = words.value(1) == "never"_L1;
        } else if (key == "tune.bufsize"_L1) {
            bufferSize = ConfigSetting{Limit::HeaderSize, line, bytesOf(words.value(1)), text.file, number, false};
        }
        if (current != nullptr && current->kind == "defaults"_L1) {
            defaults = *current;
            named[current->name] = *current;
        }
    }
    const auto client = [&](Section &section, ConfigScope &scope) {
        take(section, u"client"_s, Limit::ClientBody, scope);
        take(section, u"client"_s, Limit::ClientHeader, scope);
        take(section, u"client"_s, Limit::ClientIdle, scope);
        if (!section.tcp) {
            take(section, u"http-request"_s, Limit::ClientHeader, scope);
            take(section, u"http-request"_s, Limit::ClientIdle, scope);
            take(section, u"http-keep-alive"_s, Limit::ClientIdle, scope);
            if (bufferSize) {
                scope.settings[static_cast<int>(Limit::HeaderSize)] = *bufferSize;
            }
            setDefault(scope, Limit::HeaderSize, u"tune.bufsize 16384"_s, 16384);
        } else {
            take(section, u"client"_s, Limit::Tunnel, scope);
        }
        take(section, u"tunnel"_s, Limit::Tunnel, scope);
    };
    const auto server = [&](Section &section, ConfigScope &scope) {
        take(section, u"server"_s, Limit::UpstreamRead, scope);
        take(section, u"connect"_s, Limit::UpstreamConnect, scope);
        scope.upstreams += section.servers;
        scope.keepsUpstream = !section.tcp && !section.neverReuse && !section.servers.isEmpty();
        if (scope.keepsUpstream) {
            setDefault(scope, Limit::UpstreamIdle, u"pool-purge-delay 5s"_s, 5);
        }
    };
    for (Section &section : sections) {
        if (section.kind != "frontend"_L1 && section.kind != "listen"_L1) {
            continue;
        }
        ConfigScope scope;
        scope.product = u"haproxy"_s;
        scope.name = section.kind + u' ' + section.name;
        scope.file = text.file;
        scope.line = section.line;
        scope.listens = section.listens;
        scope.listens.removeDuplicates();
        client(section, scope);
        if (section.kind == "listen"_L1) {
            server(section, scope);
            outcome.scopes.push_back(scope);
            continue;
        }
        bool passed = false;
        section.backends.removeDuplicates();
        for (Section &backend : sections) {
            if (backend.kind == "backend"_L1 && section.backends.contains(backend.name)) {
                ConfigScope both = scope;
                both.name += u", backend "_s + backend.name;
                server(backend, both);
                outcome.scopes.push_back(both);
                passed = true;
            }
        }
        if (!passed) {
            outcome.scopes.push_back(scope);
        }
    }
    return outcome;
}

}  // namespace resetscope::app
