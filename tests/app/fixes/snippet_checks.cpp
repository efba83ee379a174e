// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fixes/snippet_checks.h"

#include "tests/app/fixes/script_languages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace resetscope::tests {
using namespace Qt::StringLiterals;
using app::FixEntry;

namespace {

constexpr int kPatience_ms = 60000;
constexpr int kAtOnce = 4;

using Takes = std::function<bool(const FixEntry &)>;
/// The whole text to write for a snippet; DIR stands for the private folder.
using Wrap = std::function<QString(const Snippet &)>;
/// Keeps the lines of a program's output that are complaints.
using Filter = std::function<QString(const QString &)>;

Takes language(const QString &name)
{
    return [name](const FixEntry &entry) { return entry.language == name; };
}

Takes context(const QString &name)
{
    return [name](const FixEntry &entry) { return entry.context == name; };
}

bool write(const QString &file, const QString &text)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0;
}

QString asIs(const Snippet &snippet)
{
    return snippet.text;
}

/// Files are called 0.suffix, 1.suffix, ...; complaints that name a file are given to its snippet.
QStringList namesOf(const QList<Snippet> &snippets, const QString &folder, const QString &suffix, const Wrap &wrap)
{
    QStringList files;
    for (qsizetype i = 0; i < snippets.size(); ++i) {
        const QString file = u"%1/%2.%3"_s.arg(folder).arg(i).arg(suffix);
        if (!write(file, wrap(snippets[i]).replace(u"DIR"_s, folder))) {
            return {};
        }
        files.append(file);
    }
    return files;
}

QString labelled(const QList<Snippet> &snippets, const QString &folder, QString said)
{
    for (qsizetype i = snippets.size() - 1; i >= 0; --i) {
        said.replace(u"%1/%2."_s.arg(folder).arg(i), u"%1: "_s.arg(snippets[i].label));
    }
    return said;
}

/// One process per snippet, a few at the same time. A complaint is a bad end, or output that `filter` keeps.
auto each(const QString &program, const QStringList &arguments, const QString &suffix, const Wrap &wrap = asIs,
          const Filter &filter = {})
{
    return [=](const QList<Snippet> &snippets, const QString &folder) -> QStringList {
        const QStringList files = namesOf(snippets, folder, suffix, wrap);
        QStringList complaints;
        std::vector<std::pair<qsizetype, std::unique_ptr<QProcess>>> running;
        const auto finish = [&] {
            auto [index, process] = std::move(running.front());
            running.erase(running.begin());
            const bool done = process->waitForFinished(kPatience_ms);
            const QString said = QString::fromUtf8(process->readAll());
            const bool bad = !done || process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0;
            const QString kept = filter ? filter(said) : bad ? said : QString();
            if ((bad && !filter) || !kept.trimmed().isEmpty()) {
                complaints.append(u"%1: %2\n%3"_s.arg(snippets[index].label, kept.trimmed(), snippets[index].text));
            }
        };
        for (qsizetype i = 0; i < files.size(); ++i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::MergedChannels);
            process->start(
                findProgram(program),
                QStringList(arguments).replaceInStrings(u"DIR"_s, folder).replaceInStrings(u"FILE"_s, files[i]));
            running.emplace_back(i, std::move(process));
            if (running.size() >= kAtOnce) {
                finish();
            }
        }
        while (!running.empty()) {
            finish();
        }
        return complaints;
    };
}

/// All snippets in one process; its output names the files it dislikes.
auto together(const QString &program, const QStringList &arguments, const QString &suffix, const Wrap &wrap = asIs,
              const Filter &filter = {})
{
    return [=](const QList<Snippet> &snippets, const QString &folder) -> QStringList {
        const QStringList files = namesOf(snippets, folder, suffix, wrap);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder);
        process.start(findProgram(program), QStringList(arguments).replaceInStrings(u"DIR"_s, folder) + files);
        const bool done = process.waitForFinished(kPatience_ms);
        const QString said = QString::fromUtf8(process.readAll());
        const bool bad = !done || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0;
        const QString kept = filter ? filter(said) : bad ? said : QString();
        return (bad && !filter) || !kept.trimmed().isEmpty() ? QStringList{labelled(snippets, folder, kept)}
                                                             : QStringList();
    };
}

/// Looked at here, without a program.
auto own(const std::function<QString(const Snippet &)> &look)
{
    return [=](const QList<Snippet> &snippets, const QString &) -> QStringList {
        QStringList complaints;
        for (const Snippet &snippet : snippets) {
            if (const QString complaint = look(snippet); !complaint.isEmpty()) {
                complaints.append(u"%1: %2\n%3"_s.arg(snippet.label, complaint, snippet.text));
            }
        }
        return complaints;
    };
}

/// The lines that name a file of ours, or say "error".
QString linesWith(const QString &said, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return said.split(u'\n').filter(expression).join(u'\n');
}

/// Keys and certificates that a text names are replaced with one of ours.
QString withCertificate(QString text)
{
    static const QRegularExpression file(u"/etc/(nginx|apache2)/tls/\\S+\\.pem"_s);
    return text.replace(file, u"DIR/../certificate.pem"_s);
}

QString nginxConfig(const Snippet &snippet)
{
    const QString context = snippet.entry->context;
    const QString head = u"pid DIR/pid;\nerror_log stderr;\n"_s;
    const QString temporary = u"client_body_temp_path DIR/b; proxy_temp_path DIR/p; fastcgi_temp_path DIR/f; "
                              "uwsgi_temp_path DIR/u; scgi_temp_path DIR/s; access_log off;\n"_s;
    QString text = withCertificate(snippet.text);
    if (context == u"main"_s) {
        return head + text.replace(u"http {"_s, u"http {\n"_s + temporary);
    }
    if (context == u"stream"_s) {
        return u"load_module /usr/lib/nginx/modules/ngx_stream_module.so;\n"_s + head + u"events {}\nstream {\n"_s +
               text + u"}\n"_s;
    }
    const bool server = context == u"server"_s || context == u"tls"_s;
    const QString body = server ? u"server { listen 127.0.0.1:8099;\n"_s + text + u"}\n"_s : text;
    return head + u"events {}\nhttp {\n"_s + temporary + body + u"}\n"_s;
}

/// Makes a key and a certificate for the configurations that name some, then asks `check`.
auto withKeys(const std::function<QStringList(const QList<Snippet> &, const QString &)> &check)
{
    return [check](const QList<Snippet> &snippets, const QString &folder) {
        const QString made = folder + u"/../"_s;
        QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                                         u"-keyout"_s, made + u"key"_s, u"-out"_s, made + u"cert"_s});
        QFile key(made + u"key"_s);
        QFile certificate(made + u"cert"_s);
        if (key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly)) {
            write(made + u"certificate.pem"_s, QString::fromUtf8(certificate.readAll() + key.readAll()));
        }
        return check(snippets, folder);
    };
}

QString haproxyConfig(const Snippet &snippet)
{
    const QString times = u"    timeout connect 5s\n    timeout client 60s\n    timeout server 60s\n"_s;
    const QString defaults = u"defaults\n    mode http\n"_s + times;
    const QString context = snippet.entry->context;
    if (context == u"global"_s) {
        return snippet.text + u"\nfrontend f\n    bind 127.0.0.1:8098\n"_s;  // all but somebody to listen
    }
    if (context == u"frontend"_s) {
        return defaults + u"frontend f\n    bind 127.0.0.1:8098\n    default_backend b\n"_s + snippet.text +
               u"\nbackend b\n    server s0 127.0.0.1:8080\n"_s;
    }
    return context == u"defaults"_s
               ? defaults + snippet.text +
                     u"\nfrontend f\n    bind 127.0.0.1:8098\n    default_backend b\nbackend b\n    "
                     "server s0 127.0.0.1:8080\n"_s
               : defaults + u"frontend f\n    bind 127.0.0.1:8098\n    default_backend b\nbackend b\n"_s + snippet.text;
}

QString apacheConfig(const Snippet &snippet)
{
    QString result =
        u"ServerRoot DIR\nServerName localhost\nPidFile DIR/pid\nErrorLog DIR/log\nListen 127.0.0.1:8097\n"_s;
    for (const char *module : {"mpm_event", "authz_core", "proxy", "proxy_http", "proxy_balancer", "slotmem_shm",
                               "lbmethod_byrequests", "reqtimeout", "headers", "ssl"}) {
        result += u"LoadModule %1_module /usr/lib/apache2/modules/mod_%1.so\n"_s.arg(QLatin1String(module));
    }
    return result + withCertificate(snippet.text);
}

/// Drop-in files need the rest of a unit around them.
QString unit(const Snippet &snippet)
{
    return snippet.text.contains(u"ExecStart="_s) ? snippet.text
                                                  : snippet.text + u"\n[Service]\nExecStart=/bin/true\n"_s;
}

QStringList sockets(const QList<Snippet> &snippets, const QString &folder)
{
    for (qsizetype i = 0; i < snippets.size(); ++i) {
        write(u"%1/%2.service"_s.arg(folder).arg(i), u"[Service]\nExecStart=/bin/true\n"_s);
    }
    return together(u"systemd-analyze"_s, {u"verify"_s, u"--man=no"_s}, u"socket"_s, asIs,
                    [folder](const QString &said) { return linesWith(said, QRegularExpression::escape(folder)); })(
        snippets, folder);
}

QStringList services(const QList<Snippet> &snippets, const QString &folder)
{
    // A unit with an unknown setting is accepted with a warning; here the warning counts.
    return together(u"systemd-analyze"_s, {u"verify"_s, u"--man=no"_s}, u"service"_s, unit,
                    [folder](const QString &said) { return linesWith(said, QRegularExpression::escape(folder)); })(
        snippets, folder);
}

QString javaFile(const Snippet &snippet)
{
    return snippet.entry->context == u"fragment"_s
               ? u"class Wrapped {\nvoid wrapped() throws Exception {\n"_s + snippet.text + u"\n}\n}\n"_s
               : snippet.text;
}

QString csharpFile(const Snippet &snippet)
{
    return u"class Wrapped%1 {\nvoid Wrapper() {\n"_s.arg(qHash(snippet.label)) + snippet.text + u"\n}\n}\n"_s;
}

QString poolFile(const Snippet &snippet)
{
    return u"[global]\nerror_log = DIR/log\n"_s + QString(snippet.text).replace(u"/var/log"_s, u"DIR"_s);
}

/// Sections, comments and `key = value`.
QString iniFault(const Snippet &snippet)
{
    static const QRegularExpression line(
        u"^(\\s*|[#;].*|\\[[A-Za-z0-9_. -]+\\]|[A-Za-z][A-Za-z0-9_.-]*\\s*=\\s*\\S.*)$"_s);
    for (const QString &one : snippet.text.split(u'\n')) {
        if (!line.match(one).hasMatch()) {
            return u"not a setting: '%1'"_s.arg(one);
        }
    }
    return {};
}

QString balanceFault(const Snippet &snippet)
{
    return unbalanced(snippet.text, snippet.entry->language == u"go"_s || snippet.entry->language == u"java"_s ||
                                            snippet.entry->language == u"csharp"_s
                                        ? u"//"_s
                                        : u"#"_s);
}

/// A parser with a simple look at brackets in its place where it is too heavy to ask everybody to install it.
auto orBalance(const QString &program, const std::function<QStringList(const QList<Snippet> &, const QString &)> &real)
{
    return [=](const QList<Snippet> &snippets, const QString &folder) {
        return findProgram(program).isEmpty() ? own(balanceFault)(snippets, folder) : real(snippets, folder);
    };
}

auto orIni(const QString &program, const std::function<QStringList(const QList<Snippet> &, const QString &)> &real)
{
    return [=](const QList<Snippet> &snippets, const QString &folder) {
        QStringList complaints = own(iniFault)(snippets, folder);
        return complaints.isEmpty() && !findProgram(program).isEmpty() ? real(snippets, folder) : complaints;
    };
}

const QString kPythonCompile = u"import sys\nbad = 0\nfor name in sys.argv[1:]:\n    try:\n        "
                               "compile(open(name).read(), name, 'exec')\n    except SyntaxError as error:\n        "
                               "bad = 1\n        print(name, error)\nsys.exit(bad)\n"_s;
const QString kNodeCompile = u"const fs = require('fs'), vm = require('vm'), m = require('module');let bad = 0;"
                             "for (const f of process.argv.slice(1)) { try { new vm.Script(m.wrap(fs.readFileSync(f, "
                             "'utf8')), {filename: f}); } "
                             "catch (e) { bad = 1; console.log(e.stack); } } process.exit(bad);"_s;

}  // namespace

QString findProgram(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/bin"_s})
                           : found;
}

QString unbalanced(const QString &text, const QString &comment)
{
    QString open;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == u'\\' && quote != u'`') {
                ++i;
            } else if (c == quote) {
                quote = QChar();
            } else if (c == u'\n' && quote != u'`') {
                return u"a text is not closed"_s;
            }
        } else if (QStringView(text).mid(i).startsWith(comment)) {
            i = std::max(i, text.indexOf(u'\n', i) - 1);
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(' || c == u'[' || c == u'{') {
            open.append(c);
        } else if (c == u')' || c == u']' || c == u'}') {
            const QChar wanted = c == u')' ? u'(' : c == u']' ? u'[' : u'{';
            if (!open.endsWith(wanted)) {
                return u"'%1' closes nothing"_s.arg(c);
            }
            open.chop(1);
        }
    }
    return open.isEmpty() && quote.isNull() ? QString() : u"'%1' is not closed"_s.arg(open + quote);
}

const std::vector<SnippetChecker> &snippetCheckers()
{
    static const auto netns = [](const QString &program, const QStringList &arguments, const QString &suffix) {
        // A network of its own: the check needs the right to change one, and must not look at the real one.
        return each(u"unshare"_s, QStringList{u"-rn"_s, program} + arguments, suffix);
    };
    static const std::vector<SnippetChecker> checkers{
        {u"nginx"_s, u"nginx"_s, language(u"nginx"_s),
         withKeys(each(u"nginx"_s, {u"-t"_s, u"-q"_s, u"-p"_s, u"DIR"_s, u"-c"_s, u"FILE"_s}, u"conf"_s, nginxConfig)),
         u"location { proxy_pass;\n"_s},
        {u"haproxy"_s, u"haproxy"_s, language(u"haproxy"_s),
         each(u"haproxy"_s, {u"-c"_s, u"-f"_s, u"FILE"_s}, u"cfg"_s, haproxyConfig), u"timeout bogus 5s\n"_s},
        {u"apache"_s, u"apache2"_s, language(u"apache"_s),
         withKeys(each(u"apache2"_s, {u"-t"_s, u"-f"_s, u"FILE"_s}, u"conf"_s, apacheConfig)),
         u"KeepAliveTimeout x y z\n"_s},
        {u"shell"_s, u"bash"_s, language(u"shell"_s), each(u"bash"_s, {u"-n"_s, u"FILE"_s}, u"sh"_s),
         u"if true; then echo 'x\n"_s},
        {u"javascript"_s, u"node"_s, language(u"javascript"_s),
         together(u"node"_s, {u"-e"_s, kNodeCompile, u"--"_s}, u"js"_s), u"const a = (1;\n"_s},
        {u"python"_s, u"python3"_s, language(u"python"_s), together(u"python3"_s, {u"-c"_s, kPythonCompile}, u"py"_s),
         u"def f(:\n"_s},
        {u"php"_s, u"php8.2"_s, language(u"php"_s), each(u"php8.2"_s, {u"-n"_s, u"-l"_s, u"FILE"_s}, u"php"_s),
         u"<?php $a = (1;\n"_s},
        {u"php settings"_s, u"php8.2"_s, context(u"phpini"_s),
         each(u"php8.2"_s, {u"-c"_s, u"FILE"_s, u"-r"_s, u"exit(0);"_s}, u"ini"_s, asIs,
              [](const QString &said) { return linesWith(said, u"error|warning"_s); }),
         u"post_max_size = (8M\n"_s},
        {u"php-fpm"_s, u"php-fpm8.2"_s, context(u"fpm"_s),
         each(u"php-fpm8.2"_s, {u"-n"_s, u"-t"_s, u"-y"_s, u"FILE"_s}, u"conf"_s, poolFile), u"[www]\npm = often\n"_s},
        {u"xml"_s, u"xmllint"_s, language(u"xml"_s), together(u"xmllint"_s, {u"--noout"_s}, u"xml"_s),
         u"<a><b></a>\n"_s},
        {u"json"_s, u"jq"_s, language(u"json"_s), each(u"jq"_s, {u"-e"_s, u"."_s, u"FILE"_s}, u"json"_s),
         u"{\"a\": }\n"_s},
        {u"yaml"_s, u"/usr/bin/python3"_s, language(u"yaml"_s),
         together(u"/usr/bin/python3"_s, {QStringLiteral(RESETSCOPE_FIX_TESTS "/check_yaml.py")}, u"yaml"_s),
         u"apiVersion: v1\nkind: Pod\nmetadata: {name: 5}\nspec: {containers: {name: x}}\n"_s},
        {u"systemd"_s, u"systemd-analyze"_s, context(u"systemd"_s), services, u"[Service]\nLimitNOFILES=5\n"_s},
        {u"systemd sockets"_s, u"systemd-analyze"_s, context(u"systemd-socket"_s), sockets,
         u"[Socket]\nListenStreams=5\n"_s},
        {u"sysctl"_s, u"sysctl"_s, context(u"sysctl"_s),
         each(u"sysctl"_s, {u"--dry-run"_s, u"-p"_s, u"FILE"_s}, u"conf"_s, asIs,
              [](const QString &said) {
                  // Entries of modules that are not loaded here are not there to look at.
                  return linesWith(said, u"^sysctl: (?!cannot stat /proc/sys/net/(netfilter|nf_conntrack|bridge))"_s);
              }),
         u"net.ipv4.no_such_thing = 1\n"_s},
        {u"nftables"_s, u"nft"_s, context(u"nft"_s), netns(u"nft"_s, {u"-c"_s, u"-f"_s, u"FILE"_s}, u"nft"_s),
         u"table inet x { chain y { tcp port 5 } }\n"_s},
        {u"iptables"_s, u"iptables-restore"_s, context(u"iptables"_s),
         netns(u"iptables-restore"_s, {u"--test"_s, u"FILE"_s}, u"rules"_s), u"*filter\n-A FORWARD -j\nCOMMIT\n"_s},
        {u"dnsmasq"_s, u"dnsmasq"_s, context(u"dnsmasq"_s),
         each(u"dnsmasq"_s, {u"--test"_s, u"-C"_s, u"FILE"_s}, u"conf"_s), u"no-such-option=5\n"_s},
        {u"unbound"_s, u"unbound-checkconf"_s, context(u"unbound"_s),
         each(u"unbound-checkconf"_s, {u"FILE"_s}, u"conf"_s), u"server:\n  no-such-option: 5\n"_s},
        {u"sshd"_s, u"sshd"_s, context(u"sshd"_s),
         // Keys of the computer may be missing, which it says as well; only lines about the file count.
         each(u"sshd"_s, {u"-t"_s, u"-f"_s, u"FILE"_s}, u"conf"_s, asIs,
              [](const QString &said) { return linesWith(said, u"line \\d+"_s); }),
         u"MaxStartups lots\n"_s},
        {u"lighttpd"_s, u"lighttpd"_s, context(u"lighttpd"_s),
         each(u"lighttpd"_s, {u"-t"_s, u"-f"_s, u"FILE"_s}, u"conf"_s,
              [](const Snippet &s) { return u"server.document-root = \"DIR\"\n"_s + s.text; }),
         u"server.max-keep-alive-idle = =\n"_s},
        {u"mysql"_s, QString(), context(u"mysql"_s),
         orIni(u"mariadbd"_s, each(u"mariadbd"_s, {u"--defaults-file=FILE"_s, u"--help"_s, u"--verbose"_s}, u"cnf"_s)),
         u"[mysqld]\nwait_timeout five\n"_s},
        {u"postgresql"_s, QString(), context(u"postgresql"_s),
         orIni(u"postgres"_s,
               each(u"postgres"_s, {u"-C"_s, u"port"_s, u"-c"_s, u"config_file=FILE"_s, u"-D"_s, u"DIR"_s}, u"conf"_s)),
         u"max_connections = \n"_s},
        {u"settings"_s, QString(), language(u"ini"_s), own(iniFault), u"[a]\nb c\n"_s},
        {u"go"_s, QString(), language(u"go"_s),
         orBalance(u"gofmt"_s, together(u"gofmt"_s, {u"-e"_s, u"-l"_s}, u"go"_s, asIs,
                                        [](const QString &said) { return linesWith(said, u": "_s); })),
         u"package x\nfunc f( {\n"_s},
        {u"java"_s, QString(), language(u"java"_s),
         orBalance(u"javac"_s,
                   together(u"javac"_s, {u"-proc:none"_s, u"-XDshould-stop.ifNoError=PARSE"_s}, u"java"_s, javaFile)),
         u"int a = (1;\n"_s},
        {u"csharp"_s, QString(), language(u"csharp"_s),
         orBalance(u"mcs"_s, together(u"mcs"_s, {u"--parse"_s}, u"cs"_s, csharpFile)), u"var a = (1;\n"_s},
        {u"ruby"_s, QString(), language(u"ruby"_s),
         orBalance(u"ruby"_s, each(u"ruby"_s, {u"-c"_s, u"FILE"_s}, u"rb"_s)), u"threads (5, 5\n"_s},
        {u"varnish"_s, QString(), language(u"vcl"_s),
         orBalance(
             u"varnishd"_s,
             each(u"varnishd"_s, {u"-j"_s, u"none"_s, u"-C"_s, u"-n"_s, u"FILE.run"_s, u"-f"_s, u"FILE"_s}, u"vcl"_s)),
         u"backend x {\n"_s},
        {u"caddy"_s, QString(), language(u"caddy"_s),
         orBalance(
             u"caddy"_s,
             each(u"caddy"_s, {u"validate"_s, u"--adapter"_s, u"caddyfile"_s, u"--config"_s, u"FILE"_s}, u"caddy"_s)),
         u":80 {\n"_s},
        // No parser in Debian: the forms that the catalogue uses are read here.
        {u"terraform"_s, QString(), language(u"terraform"_s),
         own([](const Snippet &snippet) { return terraformFault(snippet.text); }),
         u"resource \"aws_lb\" \"b\" {\n  idle_time = 5\n}\n"_s},
        {u"powershell"_s, QString(), language(u"powershell"_s),
         own([](const Snippet &snippet) { return powershellFault(snippet.text); }), u"Get-Service -Port 5\n"_s},
    };
    return checkers;
}

}  // namespace resetscope::tests
