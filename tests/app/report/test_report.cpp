// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using resetscope::tests::SampleCase;
using resetscope::tests::sampleCase;

namespace {

const bool kGui = tests::setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return std::make_unique<QGuiApplication>(argc, argv);
});

constexpr std::array kAll{SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Healthy,
                          SampleCase::Abstained,   SampleCase::ServiceDown,       SampleCase::Cancelled,
                          SampleCase::Empty};

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files may not grow past this while it lives: a full disk without one.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

bool havePoppler()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCaseBecomesEveryDocument_data()
    {
        QTest::addColumn<int>("kind");
        for (const SampleCase kind : kAll) {
            QTest::addRow("case %d", static_cast<int>(kind)) << static_cast<int>(kind);
        }
    }

    void everyCaseBecomesEveryDocument()
    {
        QFETCH(int, kind);
        const CaseFile file = sampleCase(static_cast<SampleCase>(kind));
        QTemporaryDir folder;
        const auto pdf = writePdf(file, {}, folder.filePath(u"r.pdf"_s));
        QVERIFY2(!pdf, pdf ? qPrintable(pdf->message) : "");
        QVERIFY(contents(folder.filePath(u"r.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(!writeHtml(file, {}, folder.filePath(u"r.html"_s)));
        QVERIFY(!writeJson(file, {}, folder.filePath(u"r.json"_s)));
        QCOMPARE(QJsonDocument::fromJson(contents(folder.filePath(u"r.json"_s))).object(), toJson(file));
        const QList<QImage> pages = renderPreview(file, {}, 40, Paper::A4);
        QVERIFY(!pages.isEmpty());
        QCOMPARE(pages.first().width(), 331);  // A4 at 40 dpi
        QCOMPARE(renderPreview(file, {}, 40, Paper::Letter).first().size(), QSize(340, 440));
        // Nothing but the documents is left in the folder.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void pdfIsSearchableAndWhole()
    {
        if (!havePoppler()) {
            QFAIL("pdftotext (poppler-utils) is not installed");
        }
        const CaseFile file = sampleCase(SampleCase::IdleTimeout);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        QVERIFY(!writePdf(file, {}, path, Paper::A4));
        // What is copied has spaces, not the tabs that share their glyph.
        QVERIFY(!output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).contains('\t'));
        const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
        QVERIFY(text.contains(u"orders.example.net"_s));
        QVERIFY(text.contains(u"idle_limit_s"_s));
        QVERIFY(text.contains(u"ECONNRESET"_s));
        QVERIFY(text.contains(u"first"_s));  // not torn apart by a ligature
        for (const Fix &fix : file.fixes) {
            QVERIFY(text.contains(fix.title));
            for (const QString &line : fix.text.split(u'\n', Qt::SkipEmptyParts)) {
                // Long lines wrap; their first words must be there as they are to be typed.
                QVERIFY2(text.contains(line.simplified().left(40).trimmed()), qPrintable(line));
            }
        }
        // Every font embedded, no picture in place of a drawing, the case attached.
        const QStringList fonts =
            QString::fromUtf8(output(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(u"\\s(yes)\\s+(yes|no)\\s+(yes)\\s+\\d+\\s+\\d+\\s*$"_s);
        for (const QString &font : fonts) {
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
        }
        QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, path}).count('\n'), 2);  // the head of the list alone
        QVERIFY(QProcess::execute(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, folder.filePath(u"a.json"_s), path}) ==
                0);
        QCOMPARE(QJsonDocument::fromJson(contents(folder.filePath(u"a.json"_s))).object(), toJson(file));
        const QByteArray info = output(u"pdfinfo"_s, {path});
        QVERIFY(info.contains("A4"));
        QVERIFY(info.contains("Orders queue drops after lunch"));
    }

    void hiddenThingsAreNowhere()
    {
        if (!havePoppler()) {
            QFAIL("pdftotext (poppler-utils) is not installed");
        }
        CaseFile file = sampleCase(SampleCase::IdleTimeout);
        file.title = u"Ticket of mira.keller@example.net: orders.example.net"_s;
        file.options.slowPath = "/reports/keller?token=s3cret";
        file.target.path = "/";
        file.fixes.front().text += u"# tested against ORDERS.example.net (2001:db8:40:0::44)\n"_s;
        file.probes[2].failures.push_back({probes::Operation::TlsHandshake, "orders.example.net", "certificate",
                                           "subject=O = Keller Logistik, CN = *.example.net"});
        file.diagnosis.contributions.front().text += u" (192.0.2.44)"_s;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        const Redaction everything{true, true, true, true};
        QVERIFY(!writePdf(file, everything, path));
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, path}), 0);
        QVERIFY(QProcess::execute(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, folder.filePath(u"a.json"_s), path}) ==
                0);
        const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        QVERIFY(text.contains(u"host-1"_s));
        const std::array<std::pair<const char *, QString>, 4> documents{
            std::pair{"PDF text", text}, std::pair{"PDF information", QString::fromUtf8(output(u"pdfinfo"_s, {path}))},
            std::pair{"attachment", QString::fromUtf8(contents(folder.filePath(u"a.json"_s)))},
            std::pair{"HTML", renderHtml(file, everything)}};
        // Every object of the file, unpacked: bookmarks, metadata, links. Texts may be in two bytes a character.
        const QByteArray objects =
            output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"--decode-level=all"_s, path, u"-"_s});
        QVERIFY(objects.contains("/Outlines"));
        for (const char *secret : {"example", "192.0.2", "2001:db8", "keller", "worker.py", "/home/", "s3cret"}) {
            QByteArray wide;
            for (const char *c = secret; *c != 0; ++c) {
                wide.append('\0').append(*c);
            }
            for (const QByteArray &needle : {QByteArray(secret), wide, QByteArray(secret).toHex(), wide.toHex()}) {
                QVERIFY2(!objects.toLower().contains(needle), secret);
            }
        }
        // The cover says so.
        QVERIFY(text.simplified().contains(u"Hidden, also in the data attached: Names of servers, Network"_s));
        for (const auto &[name, document] : documents) {
            QVERIFY2(!document.isEmpty(), name);
            QString packed = document;
            packed.remove(QRegularExpression(u"\\s"_s));  // wrapped lines must not hide a leak from the search
            for (const QString &secret : {u"example.net"_s, u"192.0.2.44"_s, u"2001:db8"_s, u"keller"_s, u"worker.py"_s,
                                          u"/home/"_s, u"s3cret"_s, u"/reports"_s, u"Logistik"_s}) {
                const qsizetype at = packed.indexOf(secret, 0, Qt::CaseInsensitive);
                QVERIFY2(at < 0, qPrintable(QLatin1StringView(name) + u": "_s +
                                            packed.mid(std::max<qsizetype>(0, at - 60), 120)));
            }
        }
    }

    void paperIsThatOfTheCountry_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<bool>("letter");
        QTest::newRow("United States") << QByteArray("en_US.UTF-8") << true;
        QTest::newRow("Canada") << QByteArray("fr_CA.UTF-8") << true;
        QTest::newRow("Mexico") << QByteArray("es_MX") << true;
        QTest::newRow("Britain") << QByteArray("en_GB.UTF-8") << false;
        QTest::newRow("Brazil") << QByteArray("pt_BR.UTF-8") << false;
        QTest::newRow("Japan") << QByteArray("ja_JP.UTF-8") << false;
        QTest::newRow("no country") << QByteArray("C.UTF-8") << false;
    }

    void paperIsThatOfTheCountry()
    {
        QFETCH(QByteArray, locale);
        QFETCH(bool, letter);
        const QByteArray before = qgetenv("LC_ALL");
        const bool had = qEnvironmentVariableIsSet("LC_ALL");
        qputenv("LC_ALL", locale);
        const Paper paper = usualPaper();
        had ? qputenv("LC_ALL", before) : qunsetenv("LC_ALL");
        QCOMPARE(paper, letter ? Paper::Letter : Paper::A4);
        QCOMPARE(paperFromWord(paperWord(paper).toUpper()), std::optional(paper));
        QVERIFY(!paperFromWord(u"a5"_s));
    }

    void bookmarksAndContentsLeadToTheirPages_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("paper");
        for (const SampleCase kind : kAll) {
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                QTest::addRow("case %d, %s", static_cast<int>(kind), qPrintable(paperWord(paper)))
                    << static_cast<int>(kind) << static_cast<int>(paper);
            }
        }
    }

    void bookmarksAndContentsLeadToTheirPages()
    {
        if (!havePoppler()) {
            QFAIL("pdftotext (poppler-utils) is not installed");
        }
        QFETCH(int, kind);
        QFETCH(int, paper);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        const CaseFile file = sampleCase(static_cast<SampleCase>(kind));
        QVERIFY(!writePdf(file, {}, path, static_cast<Paper>(paper)));
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, path}), 0);
        QVERIFY(output(u"pdfinfo"_s, {path}).contains(static_cast<Paper>(paper) == Paper::A4 ? "(A4)" : "(letter)"));
        const QJsonObject json =
            QJsonDocument::fromJson(output(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, u"--json-key=pages"_s,
                                                       u"--json-key=objects"_s, u"--json-key=attachments"_s, path}))
                .object();
        // Shown when the file is opened, in the language of the report, under its title.
        const QJsonObject objects = json[u"objects"_s].toObject();
        const QString rootId = objects[u"trailer"_s].toObject()[u"/Root"_s].toString();
        const QJsonObject root = objects[rootId].toObject();
        QCOMPARE(root[u"/PageMode"_s].toString(), u"/UseOutlines"_s);
        QCOMPARE(root[u"/Lang"_s].toString(), QLocale().bcp47Name());
        QVERIFY(root[u"/ViewerPreferences"_s].toObject()[u"/DisplayDocTitle"_s].toBool());
        QVERIFY(json[u"attachments"_s].toObject().contains(u"case.json"_s));

        const QJsonArray pages = json[u"pages"_s].toArray();
        const auto pageText = [&](int number) {
            const QString page = QString::number(number);
            return QString::fromUtf8(
                output(u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page, u"-layout"_s, path, u"-"_s}));
        };
        QStringList texts;
        for (int i = 1; i <= pages.size(); ++i) {
            texts.append(pageText(i).simplified());
        }
        const QJsonArray outlines = json[u"outlines"_s].toArray();
        QVERIFY(!outlines.isEmpty());
        const QStringList contents = pageText(2).split(u'\n');
        int entries = 0;
        int before = 0;
        const auto check = [&](const QJsonObject &entry) {
            const int page = entry[u"destpageposfrom1"_s].toInt();
            const QString title = entry[u"title"_s].toString();
            const bool listed = std::any_of(contents.begin(), contents.end(), [&](const QString &line) {
                return line.simplified() == title.simplified() + u' ' + QString::number(page);
            });
            ++entries;
            const bool rising = page >= before && page > 2 && page <= texts.size();
            before = page;
            return rising && listed && texts[page - 1].contains(title.simplified());
        };
        for (const QJsonValue &outer : outlines) {
            QVERIFY2(check(outer.toObject()), qPrintable(outer[u"title"_s].toString()));
            for (const QJsonValue &inner : outer[u"kids"_s].toArray()) {
                QVERIFY2(check(inner.toObject()), qPrintable(inner[u"title"_s].toString()));
            }
        }
        // A link on every line of the contents, each to the page its line names.
        const QJsonObject contentsPage = objects[pages[1].toObject()[u"object"_s].toString()].toObject();
        const QJsonArray links = objects[contentsPage[u"/Annots"_s].toString()].toArray();
        QCOMPARE(links.size(), entries);
        // The summary is one page, the first after the contents.
        QCOMPARE(outlines.first()[u"destpageposfrom1"_s].toInt(), 3);
        QCOMPARE(outlines.at(1)[u"destpageposfrom1"_s].toInt(), 4);
    }

    void otherScriptsAreEmbeddedAndFound()
    {
        if (!havePoppler()) {
            QFAIL("pdftotext (poppler-utils) is not installed");
        }
        CaseFile file = sampleCase(SampleCase::IdleTimeout);
        file.diagnosis.headline = u"サーバーは60秒後に接続を閉じます。"_s;
        file.diagnosis.explanation = u"连接在静默六十秒后被重置"_s.repeated(20);
        file.title = u"الاتصال ينقطع بعد 60.0 s من الصمت"_s;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        for (const char *language : {"ja", "zh_CN", "ar"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(language)));
            const auto error = writePdf(file, {}, path);
            QLocale::setDefault(QLocale(QLocale::English));
            QVERIFY(!error);
            QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, path}), 0);
            QString text = QString::fromUtf8(output(u"pdftotext"_s, {path, u"-"_s}));
            QVERIFY(text.contains(u"サーバーは60秒後に接続を閉じます。"_s));
            QVERIFY(text.contains(u"ينقطع بعد"_s));
            QVERIFY(text.remove(u'\n').contains(u"连接在静默六十秒后被重置连接在"_s));
            for (const QByteArray &font : output(u"pdffonts"_s, {path}).split('\n').mid(2)) {
                const QByteArray line = font.simplified();
                QVERIFY2(line.isEmpty() || line.split(' ').count("yes") >= 2, font.constData());
            }
        }
    }

    void htmlStandsAlone()
    {
        const QString html = renderHtml(sampleCase(SampleCase::KeepaliveMismatch), {});
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(html.count(u"<svg"_s) >= 5);
        for (const QString &word :
             {u"<script"_s, u"<img"_s, u"<link"_s, u"url("_s, u"@import"_s, u"<?xml"_s, u" src="_s}) {
            QVERIFY2(!html.contains(word), qPrintable(word));
        }
        for (const QString &part : html.split(u"<svg"_s).mid(1)) {
            QXmlStreamReader xml(u"<svg"_s + part.left(part.indexOf(u"</svg>"_s) + 6));
            while (!xml.atEnd()) {
                xml.readNext();
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }

    void htmlEscapesWhatCameFromOutside()
    {
        CaseFile file = sampleCase(SampleCase::IdleTimeout);
        file.title = u"<script>alert(1)</script>\"'&"_s;
        file.errorText = u"</code></pre><img src=x onerror=alert(2)>"_s;
        file.findings.push_back({"server_header", std::string("<b onclick=x>%1%2%3"), {}, {}, "", "http"});
        const QString html = renderHtml(file, {});
        for (const QString &word : {u"<script"_s, u"<img"_s, u"<b onclick"_s}) {
            QVERIFY2(!html.contains(word), qPrintable(word));
        }
        QVERIFY(html.contains(u"&lt;b onclick=x&gt;%1%2%3"_s));
    }

    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"r.pdf"_s, u"r.html"_s, u"r.json"_s}) {
            const QString path = folder.filePath(name);
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            std::optional<ReportError> error;
            {
                const SmallDisk disk(512);
                const CaseFile file = sampleCase(SampleCase::IdleTimeout);
                error = name.endsWith(u"pdf"_s)    ? writePdf(file, {}, path)
                        : name.endsWith(u"html"_s) ? writeHtml(file, {}, path)
                                                   : writeJson(file, {}, path);
            }
            QVERIFY(error);
            QVERIFY(error->message.contains(name));
            QCOMPARE(contents(path), QByteArray("old"));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void badPlacesGiveASentence()
    {
        QTemporaryDir folder;
        const CaseFile file = sampleCase(SampleCase::ServiceDown);
        for (const QString &path :
             {folder.path(), QString(), folder.filePath(u"no/such/folder/r.pdf"_s), u"/dev/full"_s}) {
            const auto error = writePdf(file, {}, path);
            QVERIFY2(error, qPrintable(path));
            QVERIFY(!error->message.isEmpty());
        }
        QVERIFY(QFileInfo(u"/dev/full"_s).exists());
    }
};

RESETSCOPE_TEST(TestReport);

#include "test_report.moc"
