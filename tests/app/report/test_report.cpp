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
        const QList<QImage> pages = renderPreview(file, {}, 40);
        QVERIFY(!pages.isEmpty());
        QCOMPARE(pages.first().width(), 331);  // A4 at 40 dpi
        // Nothing but the documents is left in the folder.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void pdfIsSearchableAndWhole()
    {
        if (!havePoppler()) {
            QSKIP("pdftotext (poppler-utils) is not installed");
        }
        const CaseFile file = sampleCase(SampleCase::IdleTimeout);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        QVERIFY(!writePdf(file, {}, path));
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
            QSKIP("pdftotext (poppler-utils) is not installed");
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
        QVERIFY(QProcess::execute(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, folder.filePath(u"a.json"_s), path}) ==
                0);
        const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        QVERIFY(text.contains(u"host-1"_s));
        const std::array<std::pair<const char *, QString>, 4> documents{
            std::pair{"PDF text", text}, std::pair{"PDF information", QString::fromUtf8(output(u"pdfinfo"_s, {path}))},
            std::pair{"attachment", QString::fromUtf8(contents(folder.filePath(u"a.json"_s)))},
            std::pair{"HTML", renderHtml(file, everything)}};
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
