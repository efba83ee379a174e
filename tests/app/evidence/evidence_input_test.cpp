// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/evidence/evidence_support.h"
#include "tests/support/registry.h"

#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;

namespace {

const QByteArray kCrash = "2026/11/21 03:54:36 [alert] 1#1: worker process 77 exited on signal 11\n";

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))) + 64, '\0');
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray utf16(const QByteArray &text, bool little)
{
    QByteArray out = little ? QByteArray("\xff\xfe", 2) : QByteArray("\xfe\xff", 2);
    for (const QChar c : QString::fromUtf8(text)) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

}  // namespace

/// Bad files: one sentence with file and line, and the rest is still used.
class EvidenceInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray text = QByteArray("gr\xc3\xbc\xc3\x9f dich \xf0\x9f\x98\x80\n") + kCrash;
        QTest::newRow("gzip") << gzipped(text);
        QTest::newRow("utf-16 little") << utf16(text, true);
        QTest::newRow("utf-16 big") << utf16(text, false);
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + text;
        QTest::newRow("latin 1") << QByteArray("gr\xfc\xdf dich\n") + kCrash;
        QTest::newRow("windows lines") << QByteArray("x\r\n") + QByteArray(kCrash).replace("\n", "\r\n");
        QTest::newRow("no end of line") << QByteArray("x\n") + kCrash.chopped(1);
    }
    void otherEncodingsAreRead()
    {
        QFETCH(QByteArray, content);
        EvidenceFiles files;
        files.add(u"x"_s, content);
        const EvidenceReport report = files.read();
        const auto *finding = found(report, u"nginx.worker_signal"_s);
        QVERIFY2(finding != nullptr, qPrintable(all(report)));
        QCOMPARE(finding->line, 2);
        QVERIFY(finding->text.endsWith(u"signal 11"_s));
        QVERIFY(report.notes.empty());
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QByteArray junk;
        for (int i = 0; i < 5000; ++i) {
            junk += static_cast<char>(i * 37 % 256);
        }
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("blanks") << QByteArray("  \n\n ") << 0;
        QTest::newRow("binary") << junk << 0;
        QTest::newRow("damaged gzip") << gzipped(QByteArray("x\n").repeated(100000) + junk).chopped(300) << 0;
        QTest::newRow("json bomb") << QByteArray(100000, '[').replace(0, 1, "[{\"a\":") << 1;
        QTest::newRow("deep json") << "{\"kind\": \"List\",\n\"items\":\n" + QByteArray(5000, '[') +
                                          QByteArray(5000, ']') + "}"
                                   << 3;
        QTest::newRow("cut json") << QByteArray("{\"kind\": \"List\",\n \"items\": [\n  {\"kind\": \"Po") << 3;
        QTest::newRow("unknown json") << QByteArray("{\"hello\":\n 1}") << 1;
        QTest::newRow("cut bundle") << QByteArray("resetscope-bundle 1\n=== resetscope log kernel\nx\n") << 3;
    }
    void badFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        EvidenceFiles files;
        const QString bad = files.add(u"bad"_s, content);
        files.add(u"good"_s, kCrash);
        const EvidenceReport report = files.read();
        QVERIFY(!report.notes.empty());
        for (const EvidenceNote &note : report.notes) {
            QCOMPARE(note.file, bad);
            QVERIFY2(note.line == line || (content.startsWith("\x1f\x8b") && note.line > 1), qPrintable(note.message));
            QVERIFY(note.message.endsWith(u'.'));
        }
        QVERIFY(found(report, u"nginx.worker_signal"_s) != nullptr);
    }

    void aMissingFileIsNamed()
    {
        const EvidenceReport report = readEvidence({u"/does/not/exist"_s});
        QCOMPARE(report.notes.size(), std::size_t(1));
        QVERIFY(report.files.empty());
    }

    /// What stands before and behind a line without end is used, and later lines keep their numbers.
    void anEndlessLineIsCutShort()
    {
        EvidenceFiles files;
        const QByteArray endless(3 * 1024 * 1024, 'a');
        files.add(u"long"_s, kCrash + kCrash + endless + '\n' +
                                 QByteArray(kCrash).replace("exited on signal 11", "exited with fatal code 2"));
        const EvidenceReport report = files.read();
        QCOMPARE(found(report, u"nginx.worker_signal"_s)->count, quint64(2));
        QVERIFY2(found(report, u"nginx.worker_code"_s) != nullptr, qPrintable(all(report)));
        QCOMPARE(found(report, u"nginx.worker_code"_s)->line, 4);
        QCOMPARE(report.notes.size(), std::size_t(1));
        QCOMPARE(report.notes.front().line, 3);
    }

    void excerptsAreHarmless()
    {
        EvidenceFiles files;
        files.add(u"x"_s, "\x1b[31m\x07" + kCrash.chopped(1) + QByteArray(5000, 'b') + "\n");
        const QString text = found(files.read(), u"nginx.worker_signal"_s)->text;
        QVERIFY(text.size() <= 240);
        QVERIFY(std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); }));
    }

    void aStopEndsIt()
    {
        EvidenceFiles files;
        files.add(u"x"_s, kCrash);
        std::stop_source stop;
        stop.request_stop();
        const EvidenceReport report = readEvidence({files.path()}, {}, {}, stop.get_token());
        QVERIFY(report.cancelled);
        QVERIFY(report.findings.empty());
    }
};

RESETSCOPE_TEST(EvidenceInputTest)
#include "evidence_input_test.moc"
