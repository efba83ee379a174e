// SPDX-License-Identifier: GPL-3.0-or-later
// Every snippet that a real parser on this computer understands is shown to that parser.
#include "app/fixes/fix_entry.h"
#include "app/fixes/fix_values.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace resetscope;
using namespace resetscope::app;
using namespace Qt::StringLiterals;

namespace {

struct Check {
    QString program;
    QStringList arguments;  ///< FILE and DIR are replaced
    QString suffix;
    QString text;
};

QString nginxConfig(const FixEntry &entry, const QString &text)
{
    const QString head = u"pid DIR/pid;\nerror_log stderr;\n"_s;
    const QString temporary = u"client_body_temp_path DIR/b; proxy_temp_path DIR/p; fastcgi_temp_path DIR/f; "
                              "uwsgi_temp_path DIR/u; scgi_temp_path DIR/s; access_log off;\n"_s;
    if (entry.context == u"main"_s) {
        return head + QString(text).replace(u"http {"_s, u"http {\n"_s + temporary);
    }
    if (entry.context == u"stream"_s) {
        return u"load_module /usr/lib/nginx/modules/ngx_stream_module.so;\n"_s + head + u"events {}\nstream {\n"_s +
               text + u"}\n"_s;
    }
    const QString body = entry.context == u"server"_s ? u"server { listen 127.0.0.1:8099;\n"_s + text + u"}\n"_s : text;
    return head + u"events {}\nhttp {\n"_s + temporary + body + u"}\n"_s;
}

QString haproxyConfig(const FixEntry &entry, const QString &text)
{
    const QString times = u"    timeout connect 5s\n    timeout client 60s\n    timeout server 60s\n"_s;
    const QString defaults = u"defaults\n    mode http\n"_s + times;
    return entry.context == u"defaults"_s
               ? defaults + text +
                     u"\nfrontend f\n    bind 127.0.0.1:8098\n    default_backend b\nbackend b\n    "
                     "server s0 127.0.0.1:8080\n"_s
               : defaults + u"frontend f\n    bind 127.0.0.1:8098\n    default_backend b\nbackend b\n"_s + text;
}

QString apacheConfig(const QString &text)
{
    QString result =
        u"ServerRoot DIR\nServerName localhost\nPidFile DIR/pid\nErrorLog DIR/log\nListen 127.0.0.1:8097\n"_s;
    for (const char *module : {"mpm_event", "authz_core", "proxy", "proxy_http", "reqtimeout"}) {
        result += u"LoadModule %1_module /usr/lib/apache2/modules/mod_%1.so\n"_s.arg(QLatin1String(module));
    }
    return result + text;
}

std::optional<Check> checkFor(const FixEntry &entry, const QString &text)
{
    if (entry.context == u"tls"_s) {
        return std::nullopt;  // needs a certificate
    }
    if (entry.language == u"nginx"_s) {
        return Check{
            u"nginx"_s, {u"-t"_s, u"-q"_s, u"-p"_s, u"DIR"_s, u"-c"_s, u"FILE"_s}, u"conf"_s, nginxConfig(entry, text)};
    }
    if (entry.language == u"haproxy"_s) {
        return Check{u"haproxy"_s, {u"-c"_s, u"-f"_s, u"FILE"_s}, u"cfg"_s, haproxyConfig(entry, text)};
    }
    if (entry.language == u"apache"_s) {
        return Check{u"apache2"_s, {u"-t"_s, u"-f"_s, u"FILE"_s}, u"conf"_s, apacheConfig(text)};
    }
    if (entry.language == u"shell"_s) {
        return Check{u"bash"_s, {u"-n"_s, u"FILE"_s}, u"sh"_s, text};
    }
    if (entry.language == u"javascript"_s) {
        return Check{u"node"_s, {u"--check"_s, u"FILE"_s}, u"js"_s, text};
    }
    if (entry.language == u"python"_s) {
        return Check{u"python3"_s,
                     {u"-c"_s, u"import sys; compile(open(sys.argv[1]).read(), 'x', 'exec')"_s, u"FILE"_s},
                     u"py"_s,
                     text};
    }
    if (entry.language == u"xml"_s) {
        return Check{u"xmllint"_s, {u"--noout"_s, u"FILE"_s}, u"xml"_s, text};
    }
    return std::nullopt;
}

QString find(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

}  // namespace

class TestFixSnippets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void parserNoticesFaults();

private:
    static QString run(const Check &check);
};

/// Empty when the parser is content, otherwise what it said.
QString TestFixSnippets::run(const Check &check)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"snippet."_s + check.suffix);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return u"cannot write"_s;
    }
    out.write(QString(check.text).replace(u"DIR"_s, folder.path()).toUtf8());
    out.close();
    QStringList arguments = check.arguments;
    arguments.replaceInStrings(u"DIR"_s, folder.path()).replaceInStrings(u"FILE"_s, file);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(find(check.program), arguments);
    if (!process.waitForFinished(30000)) {
        return u"did not finish"_s;
    }
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QString() : said + u" (failed)"_s;
}

void TestFixSnippets::parses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("limit");
    for (const FixEntry &entry : fixEntries()) {
        if (!checkFor(entry, QString())) {
            continue;
        }
        // Very short, usual and very long limits, and none measured.
        for (const double limit : entry.needs.isEmpty() ? QList<double>{0} : QList<double>{0, 0.4, 60.3, 86400}) {
            QTest::addRow("%s %g", qPrintable(entry.id), limit) << entry.id << limit;
        }
    }
}

void TestFixSnippets::parses()
{
    QFETCH(QString, id);
    QFETCH(double, limit);
    const auto entry =
        std::find_if(fixEntries().begin(), fixEntries().end(), [&](const FixEntry &e) { return e.id == id; });
    QVERIFY(entry != fixEntries().end());
    probes::Findings findings;
    if (limit > 0) {
        findings.push_back({"idle_limit_s", limit, limit * 0.98, limit * 1.02, "s", "idle"});
    }
    const auto rendered = renderFix(*entry, fixValues(findings, std::nullopt));
    QVERIFY(std::holds_alternative<Fix>(rendered));
    const QString text = std::get<Fix>(rendered).text;
    static const QRegularExpression placeholder(u"\\{\\{[a-z]"_s);
    QVERIFY(!text.contains(placeholder));
    const auto check = checkFor(*entry, text);
    QVERIFY(check);
    if (find(check->program).isEmpty()) {
        QSKIP(qPrintable(check->program + u" is not installed"_s));
    }
    const QString complaint = run(*check);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint + u'\n' + check->text));
}

void TestFixSnippets::parserNoticesFaults()
{
    FixEntry entry;
    entry.context = u"server"_s;
    for (const QString &language :
         {u"nginx"_s, u"haproxy"_s, u"apache"_s, u"shell"_s, u"javascript"_s, u"python"_s, u"xml"_s}) {
        entry.language = language;
        const auto check = checkFor(entry, u"no such ( thing\n"_s);
        QVERIFY(check);
        if (!find(check->program).isEmpty()) {
            QVERIFY2(!run(*check).isEmpty(), qPrintable(language));
        }
    }
}

RESETSCOPE_TEST(TestFixSnippets)
#include "test_fix_snippets.moc"
