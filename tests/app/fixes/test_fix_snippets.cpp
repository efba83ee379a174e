// SPDX-License-Identifier: GPL-3.0-or-later
// Every snippet that a real parser on this computer understands is shown to that parser, with small, usual, large and
// fractional measured values.
#include "app/fixes/fix_entry.h"
#include "app/fixes/fix_values.h"
#include "tests/app/fixes/script_languages.h"
#include "tests/app/fixes/snippet_checks.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;

namespace {

struct Measured {
    const char *name;
    double limit_s, body_bytes, connections, mtu_bytes;
    const char *host;
    const char *path;
    int port;
};
/// What the probes can measure: the smallest, usual, awkward and largest values they report.
constexpr Measured kMeasured[] = {
    {"smallest", 0.4, 1, 1, 68, "a", "/", 1},
    {"usual", 60.3, 1048576, 512, 1400, "shop.example.com", "/upload", 443},
    {"awkward", 7.777777, 1234567.89, 99.5, 1419.5, "2001:db8::17", "/a/b-c_d.e~f", 8443},
    {"largest", 864000, 9.9e14, 500000, 65535, "very-long-name.in-a-deep.sub-domain.of.example.com",
     "/files/v1/objects", 65535},
};

TemplateValues valuesFor(const Measured &measured)
{
    const auto number = [](const char *id, double value) {
        return probes::Finding{id, value, value * 0.98, value * 1.02, "", "test"};
    };
    probes::Target target;
    target.host = measured.host;
    target.path = measured.path;
    target.port = static_cast<std::uint16_t>(measured.port);
    return fixValues({number("idle_limit_s", measured.limit_s), number("payload_limit_bytes", measured.body_bytes),
                      number("connection_limit", measured.connections), number("path_mtu_bytes", measured.mtu_bytes)},
                     target);
}

/// The fix with every set of values and without any; equal texts once.
QList<Snippet> filledIn(const FixEntry &entry)
{
    QList<Snippet> snippets;
    const auto add = [&](const QString &label, const TemplateValues &values) {
        auto rendered = renderFix(entry, values);
        const QString text = std::holds_alternative<Fix>(rendered) ? std::get<Fix>(rendered).text : QString();
        if (std::none_of(snippets.begin(), snippets.end(), [&](const Snippet &one) { return one.text == text; })) {
            snippets.append({&entry, entry.id + u" ("_s + label + u')', text});
        }
    };
    add(u"nothing measured"_s, {});
    for (const Measured &measured : kMeasured) {
        add(QString::fromLatin1(measured.name), valuesFor(measured));
    }
    return snippets;
}

const SnippetChecker *checkerOf(const FixEntry &entry)
{
    const auto &all = snippetCheckers();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SnippetChecker &one) { return one.takes(entry); });
    return found == all.end() ? nullptr : &*found;
}

/// A range that a product documents for a number in its snippets.
struct Range {
    const char *pattern;
    double low, high;
};
constexpr Range kRanges[] = {
    {"idle_timeout\\.timeout_seconds,Value=(\\d+)", 1, 4000},
    {"\\bidle_timeout +=\\s*(\\d+)", 1, 4000},
    {"tcp\\.idle_timeout\\.seconds,Value=(\\d+)", 60, 6000},
    {"tcp_idle_timeout_seconds\\s*=\\s*(\\d+)", 60, 6000},
    {"lb rule update[^\\0]*--idle-timeout (\\d+)", 4, 100},
    {"nat gateway update[^\\0]*--idle-timeout (\\d+)", 4, 120},
    {"TCP_KEEPIDLE, (\\d+)", 1, 32767},
    {"max_allowed_packet = (\\d+)", 1024, 1073741824},
    {"wait_timeout = (\\d+)", 1, 31536000},
    {"maxAllowedContentLength=\"(\\d+)\"", 0, 4294967295.0},
    {"maxRequestLength=\"(\\d+)\"", 0, 2147483647},
    {"origin_(?:keepalive|read)_timeout\\s*=\\s*(\\d+)", 1, 120},
    {"timeoutInMillis,value=(\\d+)", 50, 300000},
    {"origin-response-timeout-seconds (\\d+)", 16, 240},
    {"proxy_read_timeout\\W+value\\W+(\\d+)", 1, 6000},
    {"\"value\": (\\d+)", 1, 6000},
    {"nf_conntrack_max = (\\d+)", 1, 2147483647},
    {"somaxconn = (\\d+)", 1, 2147483647},
    {"\\bmtu[ =:]+(?:lock )?(\\d+)", 68, 65535},
    {"LimitNOFILE=(\\d+)", 1, 1073741816},
    {"worker_rlimit_nofile (\\d+)", 1, 1073741816},
    {"TcpIdleTimeoutSeconds\"?[:=]\\s*(\\d+)", 60, 6000},
    {"queueLength -Value (\\d+)", 10, 65535},
};

}  // namespace

class TestFixSnippets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void parserNoticesFaults_data();
    void parserNoticesFaults();
    void everyFixIsChecked();
    void numbersStayInTheirRange();
    void balanceIsSeen_data();
    void balanceIsSeen();
    void scriptFaultsAreSeen_data();
    void scriptFaultsAreSeen();
};

void TestFixSnippets::parses_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(snippetCheckers().size()); ++i) {
        QTest::newRow(qPrintable(snippetCheckers()[static_cast<std::size_t>(i)].name)) << i;
    }
}

void TestFixSnippets::parses()
{
    QFETCH(int, index);
    const SnippetChecker &checker = snippetCheckers()[static_cast<std::size_t>(index)];
    QList<Snippet> snippets;
    for (const FixEntry &entry : fixEntries()) {
        if (checkerOf(entry) == &checker) {
            snippets.append(filledIn(entry));
        }
    }
    for (const Snippet &snippet : snippets) {
        QVERIFY2(!snippet.text.isEmpty(), qPrintable(snippet.label));
        static const QRegularExpression placeholder(u"\\{\\{[a-z]"_s);
        QVERIFY2(!snippet.text.contains(placeholder), qPrintable(snippet.label));
    }
    if (snippets.isEmpty()) {
        QSKIP("no fix is written in it");
    }
    if (!checker.program.isEmpty() && findProgram(checker.program).isEmpty()) {
        QSKIP(qPrintable(checker.program + u" is not installed"_s));
    }
    QTemporaryDir root;
    QDir(root.path()).mkdir(u"files"_s);
    const QStringList complaints = checker.run(snippets, root.filePath(u"files"_s));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 5).join(u"\n----\n"_s)));
}

void TestFixSnippets::parserNoticesFaults_data()
{
    parses_data();
}

void TestFixSnippets::parserNoticesFaults()
{
    QFETCH(int, index);
    const SnippetChecker &checker = snippetCheckers()[static_cast<std::size_t>(index)];
    if (!checker.program.isEmpty() && findProgram(checker.program).isEmpty()) {
        QSKIP(qPrintable(checker.program + u" is not installed"_s));
    }
    // The fault stands between two good snippets of the catalogue: one bad file among many must be noticed.
    QList<Snippet> snippets;
    for (const FixEntry &entry : fixEntries()) {
        if (checkerOf(entry) == &checker && snippets.size() < 3) {
            snippets.append(filledIn(entry).first());
        }
    }
    FixEntry entry;
    entry.id = u"broken"_s;
    entry.context = u"fragment"_s;
    if (checker.name == u"nginx"_s) {
        entry.context = u"server"_s;
    }
    snippets.insert(snippets.size() / 2, {&entry, u"broken (on purpose)"_s, checker.broken});
    QTemporaryDir root;
    QDir(root.path()).mkdir(u"files"_s);
    const QStringList complaints = checker.run(snippets, root.filePath(u"files"_s));
    QVERIFY(!complaints.isEmpty());
    QVERIFY2(complaints.join(u' ').contains(u"broken (on purpose)"_s), qPrintable(complaints.join(u'\n')));
}

void TestFixSnippets::everyFixIsChecked()
{
    int unchecked = 0;
    for (const FixEntry &entry : fixEntries()) {
        const SnippetChecker *checker = checkerOf(entry);
        // Plain messages have no syntax; everything else is looked at.
        QVERIFY2(checker != nullptr || entry.language == u"text"_s, qPrintable(entry.id));
        unchecked += entry.checker.isEmpty() ? 1 : 0;
        if (!entry.checker.isEmpty()) {
            QVERIFY2(checker != nullptr, qPrintable(entry.id));
        }
    }
    QVERIFY2(unchecked * 6 < static_cast<int>(fixEntries().size()), qPrintable(QString::number(unchecked)));
}

void TestFixSnippets::numbersStayInTheirRange()
{
    int seen = 0;
    for (const FixEntry &entry : fixEntries()) {
        for (const Snippet &snippet : filledIn(entry)) {
            for (const Range &range : kRanges) {
                const QRegularExpression expression(QString::fromLatin1(range.pattern));
                for (auto it = expression.globalMatch(snippet.text); it.hasNext();) {
                    const double value = it.next().captured(1).toDouble();
                    ++seen;
                    QVERIFY2(value >= range.low && value <= range.high,
                             qPrintable(snippet.label + u": "_s + snippet.text));
                }
            }
        }
    }
    QVERIFY(seen > 50);
}

void TestFixSnippets::balanceIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("nested") << u"a { b(c[1]) \"}\" }"_s << true;
    QTest::newRow("comment") << u"a # it's (fine\nb"_s << true;
    QTest::newRow("escape") << u"\"a\\\"b\""_s << true;
    QTest::newRow("open") << u"a { b"_s << false;
    QTest::newRow("crossed") << u"a { ( } )"_s << false;
    QTest::newRow("extra") << u"a }"_s << false;
    QTest::newRow("text") << u"a \"b\n"_s << false;
    QTest::newRow("last text") << u"a 'b"_s << false;
}

void TestFixSnippets::balanceIsSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(unbalanced(text, u"#"_s).isEmpty(), good);
}

void TestFixSnippets::scriptFaultsAreSeen_data()
{
    QTest::addColumn<bool>("windows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");  // a part of what must be said; empty: the text is right
    const auto windows = [](const char *name, const char *text, const char *fault) {
        QTest::newRow(name) << true << QString::fromLatin1(text) << QString::fromLatin1(fault);
    };
    windows("pipe over lines", "Get-Service -Name x |\n  Where-Object { $_.Status -eq 'Running' }\n", "");
    windows("own function", "function Say([string]$A) { \"x $A\" }\nSay 'y'\n", "");
    windows("line goes on", "Get-Service `\n  -Name x\n", "");
    windows("table", "Get-WinEvent -FilterHashtable @{ LogName = 'System'; Id = 5 }\n", "");
    windows("misspelt command", "Get-Servce -Name x\n", "no command Get-Servce");
    windows("after a pipe", "Get-Service | Sort-Objekt Name\n", "no command Sort-Objekt");
    windows("in brackets", "(Get-NetTCPConections -State Listen).Count\n", "no command");
    windows("misspelt parameter", "Set-ItemProperty -Path x -Nam y\n", "no parameter -Nam");
    windows("operator", "if ($a -equals 5) { 'x' }\n", "no operator -equals");
    windows("space after a backtick", "Get-Service ` \n  -Name x\n", "backtick");
    windows("text", "Get-Service -Name 'x\n", "text does not end");
    windows("bracket", "Get-Service | ForEach-Object { $_.Name\n", "not closed");
    windows("crossed", "Get-Service | ForEach-Object { ( } )\n", "closes nothing");
    windows("cut off", "Get-Service |\n", "middle of a statement");
    const auto terraform = [](const char *name, const char *text, const char *fault) {
        QTest::newRow(name) << false << QString::fromLatin1(text) << QString::fromLatin1(fault);
    };
    terraform("setting", "resource \"aws_lb\" \"a\" {\n  # why\n  idle_timeout = 5\n}\n", "");
    terraform("unknown resource", "resource \"aws_bl\" \"a\" {\n}\n", "no resource");
    terraform("unknown setting", "resource \"aws_lb\" \"a\" {\n  idle = 5\n}\n", "no setting idle");
    terraform("unknown block", "resource \"aws_lb\" \"a\" {\n  action {\n  }\n}\n", "no block action");
    terraform("value", "resource \"aws_lb\" \"a\" {\n  idle_timeout = 5s\n}\n", "neither");
    terraform("outside", "idle_timeout = 5\n", "neither");
    terraform("open", "resource \"aws_lb\" \"a\" {\n", "not closed");
    terraform("extra", "}\n", "closes nothing");
}

void TestFixSnippets::scriptFaultsAreSeen()
{
    QFETCH(bool, windows);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const QString said = windows ? powershellFault(text) : terraformFault(text);
    QCOMPARE(said.isEmpty(), fault.isEmpty());
    QVERIFY2(said.contains(fault), qPrintable(said));
}

RESETSCOPE_TEST(TestFixSnippets)
#include "test_fix_snippets.moc"
