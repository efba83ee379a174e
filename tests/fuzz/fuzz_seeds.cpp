// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds of every fuzzer into FOLDER/NAME and a dictionary into FOLDER/NAME.dict:
//   fuzz-seeds FOLDER SEEDS      SEEDS: the folder with those that are kept as text
#include "app/evidence/pattern_book.h"
#include "app/report/case_json.h"
#include "app/symptoms/error_pattern.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/sample_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cstdint>
#include <cstdio>

using namespace resetscope;
using namespace resetscope::test;
using namespace Qt::StringLiterals;

namespace {

class Folder {
public:
    explicit Folder(const QString &root) : m_root(root) {}

    void seed(const QString &fuzzer, const QByteArray &bytes)
    {
        const QString folder = m_root + u'/' + fuzzer;
        QDir().mkpath(folder);
        write(folder + u"/seed-%1"_s.arg(++m_count), bytes);
    }
    void dictionary(const QString &fuzzer, const QSet<QByteArray> &words)
    {
        QByteArray text;
        for (const QByteArray &word : words) {
            if (word.isEmpty() || word.size() > 100) {
                continue;
            }
            text += '"';
            for (const char c : word) {
                text += "\\x" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
            }
            text += "\"\n";
        }
        write(m_root + u'/' + fuzzer + u".dict"_s, text);
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
            m_failed = true;
        }
    }
    QString m_root;
    int m_count = 0;
    bool m_failed = false;
};

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void captures(Folder &folder)
{
    TrafficPlan plan;
    plan.connections = 4;
    plan.endpointShare = 0.5;
    plan.pathShare = 0.4;
    std::uint64_t number = 0;
    for (const unsigned link : {0U, 1U, 51U, 101U, 113U, 276U}) {
        for (int variant = 0; variant < 4; ++variant) {
            plan.seed = ++number;
            FileForm form;
            form.pcapng = variant >= 2;
            form.nanoseconds = variant % 2 == 1;
            form.swapped = variant == 1 || variant == 3;
            form.strangeBlocks = variant == 3;
            form.linkType = static_cast<std::uint16_t>(link);
            form.vlanTags = link == 1 ? variant : 0;
            form.snapLength = 160;
            plan.atServer = false;
            const QByteArray near = bytesOf(captureOf(makeTraffic(plan).wires, form)).left(6000);
            folder.seed(u"capture"_s, near);
            if (variant != 1) {
                plan.atServer = true;
                const QByteArray far = bytesOf(captureOf(makeTraffic(plan).wires, form)).left(6000);
                QByteArray length;
                length += static_cast<char>(near.size() / 256);
                length += static_cast<char>(near.size() % 256);
                folder.seed(u"pair"_s, length + near + far);
            }
        }
    }
}

/// One line for every pattern that is made of words.
void evidence(Folder &folder)
{
    QSet<QByteArray> words{"resetscope-bundle 1\n",
                           "=== resetscope log kernel\n",
                           "=== resetscope counters netstat\n",
                           "=== resetscope config nginx /etc/nginx/nginx.conf\n",
                           "=== resetscope end\n",
                           "[error] 12#12: *3 ",
                           "2024-05-01T10:00:00+00:00 ",
                           "\"containerStatuses\":"};
    QByteArray lines;
    for (const app::EvidencePattern &pattern : app::builtInPatterns()->patterns) {
        QByteArray line = "2024/05/01 10:00:00 [error] 7#7: *9 ";
        for (const std::string &word : pattern.all) {
            words.insert(bytesOf(word));
            line += bytesOf(word) + ' ';
        }
        lines += line + '\n';
        if (lines.size() > 1500) {
            folder.seed(u"evidence"_s, lines);
            lines.clear();
        }
    }
    folder.seed(u"evidence"_s, lines);
    folder.dictionary(u"evidence"_s, words);
}

void errorTexts(Folder &folder)
{
    QSet<QByteArray> words{"http://", "https://", "127.0.0.1:8080", "[::1]:443", "2024-05-01 10:00:00"};
    QByteArray lines;
    for (const app::ErrorPattern &pattern : app::errorPatterns()) {
        words.insert(pattern.hint.toUtf8());
        lines += "Error: " + pattern.hint.toUtf8() + " https://user:word@host.example:8443/a 10.0.0.1:5432\n";
        if (lines.size() > 1000) {
            folder.seed(u"error-text"_s, lines);
            lines.clear();
        }
    }
    folder.seed(u"error-text"_s, lines);
    folder.dictionary(u"error-text"_s, words);
}

void collectKeys(const QJsonValue &value, QSet<QByteArray> &words)
{
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray()) {
            collectKeys(each, words);
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        words.insert('"' + it.key().toUtf8() + "\":");
        collectKeys(it.value(), words);
    }
}

void cases(Folder &folder)
{
    using tests::SampleCase;
    QSet<QByteArray> words{"1e308", "-1", "null", "true", "[[[["};
    for (const auto kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Healthy,
                            SampleCase::ServiceDown, SampleCase::Cancelled, SampleCase::Empty}) {
        QJsonObject object = app::toJson(tests::sampleCase(kind));
        collectKeys(object, words);
        for (const QString &list : {u"fixes"_s, u"tree_path"_s, u"ranking"_s}) {
            object[list] = QJsonArray();  // worked out anew by the reader
        }
        QJsonArray probes = object[u"probes"_s].toArray();
        for (qsizetype i = 0; i < probes.size(); ++i) {
            QJsonObject probe = probes[i].toObject();
            QJsonArray samples = probe[u"samples"_s].toArray();
            while (samples.size() > 2) {
                samples.removeLast();
            }
            probe[u"samples"_s] = samples;
            probes[i] = probe;
        }
        object[u"probes"_s] = probes;
        folder.seed(u"case"_s, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    folder.dictionary(u"case"_s, words);
}

bool kept(Folder &folder, const QDir &seeds)
{
    bool any = false;
    for (const QString &fuzzer : seeds.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir inside(seeds.filePath(fuzzer));
        for (const QString &name : inside.entryList(QDir::Files)) {
            QFile file(inside.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return false;
            }
            folder.seed(fuzzer, file.readAll());
            any = true;
        }
    }
    return any;
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: fuzz-seeds FOLDER SEEDS\n", stderr);
        return 2;
    }
    Folder folder(QString::fromLocal8Bit(argv[1]));
    captures(folder);
    evidence(folder);
    errorTexts(folder);
    cases(folder);
    if (!kept(folder, QDir(QString::fromLocal8Bit(argv[2])))) {
        std::fprintf(stderr, "%s: no seeds there\n", argv[2]);
        return 1;
    }
    return folder.failed() ? 1 : 0;
}
