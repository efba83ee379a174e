// SPDX-License-Identifier: GPL-3.0-or-later
// Files that want to hurt the program that reads them.
#include "app/report/case_json.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"
#include "tests/support/sample_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <functional>

#include <sys/stat.h>
#include <zlib.h>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit_s = 90;
constexpr double kMost_MB = 700;

struct BadFile {
    QString what;
    QString name;
    QStringList before, after;  ///< of the command, around the path
    std::function<void(const QString &path)> make;
    bool slow = false;  ///< not in a quick campaign
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        Figures::tell(u"  %1 could not be written"_s.arg(path));
    }
}

std::function<void(const QString &)> holding(QByteArray bytes)
{
    return [bytes = std::move(bytes)](const QString &path) { write(path, bytes); };
}

template <typename Number> QByteArray raw(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

QByteArray pcapHead()
{
    return raw<quint32>(0xa1b2c3d4U) + raw<quint16>(2) + raw<quint16>(4) + raw<quint32>(0) + raw<quint32>(0) +
           raw<quint32>(262144) + raw<quint32>(101);
}

QByteArray pcapRecord(quint32 held, quint32 length, const QByteArray &bytes)
{
    return raw<quint32>(1700000000U) + raw<quint32>(0) + raw(held) + raw(length) + bytes;
}

QByteArray pcapngBlock(quint32 type, quint32 length, const QByteArray &body)
{
    return raw(type) + raw(length) + body + raw(length);
}

QByteArray pcapngHead()
{
    return pcapngBlock(0x0a0d0d0aU, 28,
                       raw<quint32>(0x1a2b3c4dU) + raw<quint16>(1) + raw<quint16>(0) +
                           raw<quint64>(0xffffffffffffffffULL));
}

/// A SYN of connection number `n`, as raw IPv4.
QByteArray syn(quint32 n)
{
    QByteArray packet = QByteArray::fromHex("4500002800010000400600000a000001"
                                            "0a0000020000005000000001000000005002ffff00000000");
    packet[12] = static_cast<char>(11 + (n >> 24U) % 100);
    packet[13] = static_cast<char>(n >> 16U);
    packet[14] = static_cast<char>(n >> 8U);
    packet[15] = static_cast<char>(n);
    packet[20] = static_cast<char>(0x80U | (n % 100));
    return packet;
}

/// `head`, then zeros, packed: `gigabytes` when unpacked.
void packedZeros(const QString &path, const QByteArray &head, int gigabytes)
{
    gzFile file = gzopen(path.toLocal8Bit().constData(), "wb1");
    const QByteArray zeros(1 << 20, '\0');
    gzwrite(file, head.constData(), static_cast<unsigned>(head.size()));
    for (int i = 0; i < gigabytes * 1024; ++i) {
        gzwrite(file, zeros.constData(), static_cast<unsigned>(zeros.size()));
    }
    gzclose(file);
}

QJsonObject goodCase()
{
    return app::toJson(tests::diagnosedSampleCase(tests::SampleCase::IdleTimeout));
}

void caseWithSamples(const QString &path)
{
    QJsonObject object = goodCase();
    QJsonArray probes = object[u"probes"_s].toArray();
    QJsonObject probe = probes[0].toObject();
    QJsonArray samples;
    for (int i = 0; i < 600000; ++i) {
        samples.append(QJsonObject{{u"at_s"_s, i}, {u"type"_s, u"value"_s}, {u"series"_s, u"x"_s}, {u"value"_s, i}});
    }
    probe[u"samples"_s] = samples;
    probes[0] = probe;
    object[u"probes"_s] = probes;
    write(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void caseWithNumbers(const QString &path)
{
    QByteArray text = QJsonDocument(goodCase()).toJson(QJsonDocument::Compact);
    text.replace("\"value\":", "\"value\":1e308,\"was\":").replace("\"elapsed_s\":", "\"elapsed_s\":-1e308,\"e\":");
    write(path, text);
}

void caseWithLongText(const QString &path)
{
    QJsonObject object = goodCase();
    QJsonObject inner = object[u"case"_s].toObject();
    inner[u"title"_s] = QString(20'000'000, u'W');
    inner[u"error_text"_s] = QString(20'000'000, u'\u202e');
    object[u"case"_s] = inner;
    write(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::vector<BadFile> captures()
{
    const QStringList before{u"capture"_s};
    const QStringList after{u"--json"_s};
    return {
        {u"packet that claims 4 GB"_s, u"a.pcap"_s, before, after,
         holding(pcapHead() + pcapRecord(0xffffffffU, 0xffffffffU, "x"))},
        {u"packets longer than stated"_s, u"b.pcap"_s, before, after,
         [](const QString &path) {
             QByteArray bytes = pcapHead();
             for (int i = 0; i < 100000; ++i) {
                 bytes += pcapRecord(40, 3, syn(1));
             }
             write(path, bytes);
         }},
        {u"block of length 0"_s, u"c.pcapng"_s, before, after,
         holding(pcapngHead() + raw<quint32>(6) + raw<quint32>(0) + QByteArray(64, '\0'))},
        {u"block of 4 GB"_s, u"d.pcapng"_s, before, after,
         holding(pcapngHead() + raw<quint32>(6) + raw<quint32>(0xfffffffcU) + QByteArray(64, '\0'))},
        {u"a million interfaces"_s, u"e.pcapng"_s, before, after,
         [](const QString &path) {
             const QByteArray one = pcapngBlock(1, 20, raw<quint16>(101) + raw<quint16>(0) + raw<quint32>(0));
             write(path, pcapngHead() + one.repeated(1000000));
         }},
        {u"4 GB of zeros, packed"_s, u"f.pcap.gz"_s, before, after,
         [](const QString &path) { packedZeros(path, pcapHead(), 4); }, true},
        {u"two million half-open connections"_s, u"g.pcap"_s, before, after,
         [](const QString &path) {
             QByteArray bytes = pcapHead();
             for (quint32 i = 0; i < 2000000; ++i) {
                 bytes += pcapRecord(40, 40, syn(i));
             }
             write(path, bytes);
         },
         true},
        {u"a device without end"_s, u"/dev/zero"_s, before, after, nullptr},
    };
}

std::vector<BadFile> evidence()
{
    const QStringList before{u"evidence"_s};
    const QStringList after{u"--json"_s};
    return {
        {u"100 MB in one line"_s, u"line.log"_s, before, after,
         holding(QByteArray("2024/01/01 00:00:00 [error] recv() failed ").repeated(1) + QByteArray(100 << 20, 'x'))},
        {u"JSON nested ten million deep"_s, u"deep.json"_s, before, after, holding(QByteArray(10'000'000, '['))},
        {u"JSON list of pods nested in itself"_s, u"pods.json"_s, before, after,
         holding("{\"kind\":\"List\",\"items\":" + QByteArray("{\"kind\":\"List\",\"items\":[").repeated(100000))},
        {u"JSON with a million keys"_s, u"keys.json"_s, before, after,
         [](const QString &path) {
             QByteArray bytes = "{\"kind\":\"Pod\"";
             for (int i = 0; i < 1000000; ++i) {
                 bytes += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
             }
             write(path, bytes + "}");
         }},
        {u"YAML aliases that multiply"_s, u"aliases.yaml"_s, before, after,
         [](const QString &path) {
             QByteArray bytes = "kind: Ingress\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
             for (int i = 1; i < 12; ++i) {
                 const QByteArray one = "*a" + QByteArray::number(i - 1) + ",";
                 bytes +=
                     "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + one.repeated(10) + "]\n";
             }
             write(path, bytes);
         }},
        {u"settings that include themselves"_s, u"nginx.conf"_s, before, after,
         [](const QString &path) {
             write(path, QByteArray("http { include nginx.conf; include *.conf; server { proxy_read_timeout 60s; } }\n")
                             .repeated(1000));
         }},
        {u"settings nested 200,000 deep"_s, u"deep.conf"_s, before, after,
         holding(QByteArray("http { server { ").repeated(100000))},
        {u"500,000 messages that all differ"_s, u"many.log"_s, before, after,
         [](const QString &path) {
             QByteArray bytes;
             for (int i = 0; i < 500000; ++i) {
                 bytes += "2024/01/01 00:00:00 [error] 1#1: *" + QByteArray::number(i) +
                          " recv() failed (104: Connection " +
                          "reset by peer) while reading from upstream, client: 10." + QByteArray::number(i % 250) +
                          "." + QByteArray::number(i / 250 % 250) + ".1, upstream: \"http://u" + QByteArray::number(i) +
                          ":80/\"\n";
             }
             write(path, bytes);
         }},
        {u"2 GB of zeros, packed"_s, u"zeros.log.gz"_s, before, after,
         [](const QString &path) { packedZeros(path, "2024/01/01 00:00:00 [error] ", 2); }, true},
        {u"a folder that holds itself"_s, u"loop"_s, before, after,
         [](const QString &path) {
             QDir().mkpath(path);
             QFile::link(path, path + u"/again"_s);
             QFile::link(u"/dev/zero"_s, path + u"/zero.log"_s);
             ::mkfifo((path + u"/pipe.log"_s).toLocal8Bit().constData(), 0600);
         }},
        {u"a device without end"_s, u"/dev/zero"_s, before, after, nullptr},
    };
}

std::vector<BadFile> cases()
{
    const QStringList before{u"report"_s};
    const QStringList after{u"--pdf"_s, u"%out"_s};
    return {
        {u"case nested ten million deep"_s, u"deep.case"_s, before, after,
         holding("{\"a\":" + QByteArray(10'000'000, '['))},
        {u"case of 100 MB"_s, u"large.case"_s, before, after, holding(QByteArray(100 << 20, ' '))},
        {u"case with 600,000 samples"_s, u"samples.case"_s, before, after, caseWithSamples},
        {u"case with numbers near the largest"_s, u"numbers.case"_s, before, after, caseWithNumbers},
        {u"case with 20 million characters in its title"_s, u"title.case"_s, before, after, caseWithLongText},
        {u"a device without end"_s, u"/dev/zero"_s, before, after, nullptr},
        {u"check of a case that lies"_s,
         u"check.case"_s,
         {u"check"_s},
         {u"--json"_s},
         holding("{\"schema\":\"resetscope.report/1\",\"target\":{\"url\":\"file:///etc/passwd\"}}")},
    };
}

}  // namespace

void hostileFiles(Figures &figures, Size size)
{
    const QTemporaryDir folder;
    std::vector<BadFile> all = captures();
    for (const auto &more : {evidence(), cases()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    int tried = 0, broken = 0;
    double longest_s = 0, most_MB = 0;
    for (const BadFile &file : all) {
        if (file.slow && size.quick) {
            continue;
        }
        const QString path = file.make ? folder.filePath(file.name) : file.name;
        if (file.make) {
            file.make(path);
        }
        QStringList after = file.after;
        after.replaceInStrings(u"%out"_s, folder.filePath(u"out.pdf"_s));
        Program program;
        if (!program.start(QStringList{cli()} + file.before + QStringList{path} + after)) {
            continue;
        }
        const Ended ended = program.finish(kLimit_s);
        ++tried;
        longest_s = std::max(longest_s, ended.wall_s);
        most_MB = std::max(most_MB, ended.peak_MB);
        const bool status = ended.exitCode >= 0 && ended.exitCode <= 3;
        const bool said = ended.exitCode != 2 || ended.err.count('\n') >= 1;
        const bool held = status && said && ended.peak_MB < kMost_MB;
        broken += held ? 0 : 1;
        Figures::tell(u"  %1 (%2): exit %3, %4, %5: %6%7"_s.arg(
            file.what, file.before.first(), QString::number(ended.exitCode), seconds(ended.wall_s), mb(ended.peak_MB),
            QString::fromUtf8(ended.err.left(160)).simplified(), held ? QString() : u" <-- BROKEN"_s));
        if (file.make && !QFileInfo(path).isDir()) {
            QFile::remove(path);
        }
    }
    figures.add(u"hostile files (captures, logs, settings, cases: lying lengths, packed gigabytes, endless lines)"_s,
                tried,
                u"longest %1, most memory %2, %3 without a clear answer"_s.arg(seconds(longest_s), mb(most_MB),
                                                                               QString::number(broken)),
                broken == 0);
}

}  // namespace resetscope::campaign
