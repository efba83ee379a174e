// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence_reader.h"

#include "app/capture/capture_text.h"
#include "app/evidence/bundle.h"
#include "app/evidence/kubernetes_text.h"
#include "app/evidence/log_scan.h"
#include "app/evidence/log_span.h"
#include "app/evidence/orchestrator.h"
#include "probes/capture/capture.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using probes::capture::CaptureError;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

QString local(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), static_cast<qsizetype>(text.size()));
}

QString openProblem(const CaptureError &error)
{
    switch (error.kind) {
    case CaptureError::Kind::Compression:
        return said(QT_TRANSLATE_NOOP("Evidence",
                                      "The compressed file is damaged or cut off here; what came before was used."));
    case CaptureError::Kind::Read:
        return said(
            QT_TRANSLATE_NOOP("Evidence", "Reading stopped in the middle of the file; what came before was used."));
    default:
        return said(QT_TRANSLATE_NOOP("Evidence", "The file cannot be opened: %1.")).arg(local(error.detail));
    }
}

}  // namespace

EvidenceReader::EvidenceReader(const EvidenceOptions &options, const EvidenceProgress &progress, std::stop_token stop)
    : m_options(options), m_progress(progress), m_stop(std::move(stop)), m_book(builtInPatterns()),
      m_year(QDate::currentDate().year())
{
    if (!options.since.isEmpty()) {
        m_since = findTime(options.since.toStdString(), m_year);
    }
}

void EvidenceReader::note(const QString &file, qint64 line, const QString &message)
{
    if (m_report.notes.size() < m_options.maxNotes) {
        m_report.notes.push_back({file, line, message});
    }
}

void EvidenceReader::report(const LineBlocks &blocks, const QString &path)
{
    if (m_progress) {
        m_progress(m_done + blocks.taken(), m_total, path);
    }
}

void EvidenceReader::notes(const LineBlocks &blocks, const QString &path)
{
    if (blocks.firstLongLine() != 0) {
        note(path, blocks.firstLongLine(),
             said(QT_TRANSLATE_NOOP("Evidence", "This line is extremely long; only its first 64 KiB were read.")));
    }
    if (blocks.failed() && !m_stop.stop_requested()) {
        note(path, blocks.line(), openProblem(blocks.error()));
    }
}

QStringList EvidenceReader::expand(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext() && static_cast<std::size_t>(inside.size()) < m_options.maxFiles) {
            inside << walk.next();
        }
        if (walk.hasNext()) {
            note(path, 0,
                 said(QT_TRANSLATE_NOOP("Evidence", "This folder holds more than %1 files; the rest was left out."))
                     .arg(m_options.maxFiles));
        }
        inside.sort();
        if (inside.isEmpty()) {
            note(path, 0, said(QT_TRANSLATE_NOOP("Evidence", "There is no file in this folder.")));
        }
        files += inside;
    }
    files.removeDuplicates();
    return files;
}

EvidenceReport EvidenceReader::read(const QStringList &paths)
{
    const QStringList files = expand(paths);
    for (const QString &path : files) {
        m_total += path == "-"_L1 ? 0 : static_cast<quint64>(QFileInfo(path).size());
    }
    for (const QString &path : files) {
        if (m_stop.stop_requested()) {
            break;
        }
        file(path);
        m_done += static_cast<quint64>(QFileInfo(path).size());
    }
    return conclude();
}

EvidenceReport EvidenceReader::read(std::unique_ptr<probes::capture::ByteSource> source, const QString &name)
{
    m_total = source->total();
    content(std::move(source), name);
    return conclude();
}

EvidenceReport EvidenceReader::conclude()
{
    configurations();
    m_report.chain = buildChain(m_report.configurations, m_options.measured);
    const auto strength = [](const EvidenceFinding &f) {
        return (f.explainedBy.isEmpty() ? 2 : 0) + (f.cause ? 1 : 0);
    };
    std::stable_sort(m_report.findings.begin(), m_report.findings.end(), [&](const auto &a, const auto &b) {
        return strength(a) != strength(b) ? strength(a) > strength(b) : a.count > b.count;
    });
    if (m_report.findings.size() > m_options.maxFindings) {
        m_report.findings.resize(m_options.maxFindings);
    }
    m_report.forTree = findingsForTree(m_report);
    m_report.forTree.insert(m_report.forTree.end(), m_captured.begin(), m_captured.end());
    m_report.cancelled = m_stop.stop_requested();
    return std::move(m_report);
}

void EvidenceReader::file(const QString &path)
{
    auto opened = probes::capture::openSource(path.toLocal8Bit().toStdString());
    if (const auto *error = std::get_if<CaptureError>(&opened)) {
        note(path, 0,
             error->kind == CaptureError::Kind::Empty ? said(QT_TRANSLATE_NOOP("Evidence", "The file is empty."))
                                                      : openProblem(*error));
        return;
    }
    content(std::get<std::unique_ptr<probes::capture::ByteSource>>(std::move(opened)), path);
}

void EvidenceReader::content(std::unique_ptr<probes::capture::ByteSource> source, const QString &path)
{
    source->setStop(m_stop);
    LineBlocks blocks(std::move(source));
    const Content kind = sniff(blocks.peek());
    switch (kind) {
    case Content::Empty:
        if (blocks.failed()) {
            notes(blocks, path);
        } else {
            note(path, 0, said(QT_TRANSLATE_NOOP("Evidence", "The file is empty.")));
        }
        return;
    case Content::Binary:
        note(path, 0, said(QT_TRANSLATE_NOOP("Evidence", "This is not a text file, so it was not used.")));
        return;
    case Content::Capture:
        capture(blocks.takeRest(), path);
        return;
    case Content::Log:
        log(blocks, path);
        return;
    default:
        document(blocks, path, kind);
    }
}

void EvidenceReader::log(LineBlocks &blocks, const QString &path)
{
    HitTable hits(*m_book, path, m_year);
    hits.setSince(m_since);
    LogScan scan(*m_book, hits);
    LogSpan span(m_year);
    EvidenceFile file;
    file.path = path;
    std::string_view block;
    qint64 firstLine = 0;
    while (!m_stop.stop_requested() && blocks.next(block, firstLine)) {
        blocks.counted(scan.block(block, firstLine));
        span.block(block);
        report(blocks, path);
        if (blocks.bytes() > m_options.maxBytes) {
            note(path, blocks.line(),
                 said(QT_TRANSLATE_NOOP("Evidence", "The file is larger than is read; the rest was left out.")));
            break;
        }
    }
    notes(blocks, path);
    file.lines = blocks.line() - 1;
    file.bytes = blocks.bytes();
    file.formats = scan.formats();
    span.finish(file);
    hits.finish(m_report.findings, file);
    m_report.files.push_back(std::move(file));
}

/// Bundles, JSON documents and configurations are read as a whole, up to a size.
void EvidenceReader::document(LineBlocks &blocks, const QString &path, Content content)
{
    QByteArray text;
    std::string_view block;
    qint64 firstLine = 0;
    while (!m_stop.stop_requested() && blocks.next(block, firstLine)) {
        text.append(block.data(), static_cast<qsizetype>(block.size()));
        blocks.counted(std::count(block.begin(), block.end(), '\n'));
        report(blocks, path);
        if (static_cast<std::size_t>(text.size()) > m_options.maxDocumentBytes) {
            note(path, blocks.line(),
                 said(QT_TRANSLATE_NOOP("Evidence",
                                        "This document is too large; the part after this line was not read.")));
            break;
        }
    }
    notes(blocks, path);
    if (content == Content::Bundle) {
        bundle(text, path);
        return;
    }
    EvidenceFile file;
    file.path = path;
    file.bytes = static_cast<quint64>(text.size());
    file.lines = blocks.line() - 1;
    if (content == Content::Json) {
        HitTable hits(*m_book, path, m_year);
        hits.setSince(m_since);
        json(text, path, 1, hits, file);
        hits.finish(m_report.findings, file);
    } else if (content == Content::KubernetesText) {
        HitTable hits(*m_book, path, m_year);
        hits.setSince(m_since);
        LogScan scan(*m_book, hits);
        readKubernetesText(
            {text.constData(), static_cast<std::size_t>(text.size())}, 1,
            [&](const JsonNode &object) { readKubernetes(object, *m_book, hits, m_year); },
            [&](std::string_view other, std::int64_t line) { scan.block(other, line); });
        file.formats << u"kubernetes"_s << scan.formats();
        file.formats.removeDuplicates();
        hits.finish(m_report.findings, file);
    } else {
        m_configs.push_back({content, {path, QFileInfo(path).absoluteFilePath(), text, 1}});
        file.formats << (content == Content::NginxConfig     ? u"config:nginx"_s
                         : content == Content::HaProxyConfig ? u"config:haproxy"_s
                         : content == Content::ApacheConfig  ? u"config:apache"_s
                                                             : u"config:envoy"_s);
    }
    m_report.files.push_back(std::move(file));
}

void EvidenceReader::json(const QByteArray &text, const QString &path, qint64 firstLine, HitTable &hits,
                          EvidenceFile &file)
{
    const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
    const auto parsed = parseJsonTree(bytes, firstLine);
    if (const auto *problem = std::get_if<JsonProblem>(&parsed)) {
        note(path, problem->line,
             problem->message + u' ' + said(QT_TRANSLATE_NOOP("Evidence", "It was read as plain text instead.")));
        LogScan scan(*m_book, hits);
        scan.block(bytes, firstLine);
        file.formats += scan.formats();
        return;
    }
    const JsonNode &root = *std::get<JsonDocumentTree>(parsed).root;
    const QString form = documentForm(root);
    if (form == "kubernetes"_L1) {
        readKubernetes(root, *m_book, hits, m_year);
    } else if (form == "aws"_L1) {
        for (ConfigScope &scope : readAwsAttributes(root, path)) {
            m_report.configurations.push_back(std::move(scope));
        }
    } else if (form == "envoy"_L1) {
        ConfigOutcome outcome = readEnvoyJson(root, path);
        std::move(outcome.scopes.begin(), outcome.scopes.end(), std::back_inserter(m_report.configurations));
    } else {
        LogScan scan(*m_book, hits);
        scan.block(bytes, firstLine);
        file.formats += scan.formats();
        if (scan.formats().isEmpty()) {
            note(path, firstLine,
                 said(QT_TRANSLATE_NOOP("Evidence", "This JSON is of a kind that is not known here.")));
        }
        return;
    }
    file.formats << form;
}

void EvidenceReader::bundle(const QByteArray &text, const QString &path)
{
    HitTable hits(*m_book, path, m_year);
    hits.setSince(m_since);
    EvidenceFile file;
    file.path = path;
    file.bytes = static_cast<quint64>(text.size());
    file.lines = text.count('\n');
    file.formats << u"bundle"_s;
    const Bundle parts = splitBundle({text.constData(), static_cast<std::size_t>(text.size())});
    if (parts.offset_s) {
        hits.setOffset(*parts.offset_s);
    }
    if (!parts.complete) {
        note(path, file.lines,
             said(QT_TRANSLATE_NOOP("Evidence",
                                    "The end of the collected text is missing; it was cut off when it was copied.")));
    }
    LogScan scan(*m_book, hits);
    for (const BundleSection &section : parts.sections) {
        if (m_stop.stop_requested()) {
            break;
        }
        const QByteArray body =
            text.mid(section.text.data() - text.constData(), static_cast<qsizetype>(section.text.size()));
        if (section.kind == "config") {
            const Content content = sniff(section.text);
            m_configs.push_back(
                {content,
                 {path, QString::fromUtf8(section.argument.data(), static_cast<qsizetype>(section.argument.size())),
                  body, section.firstLine}});
        } else if (section.kind == "json") {
            if (sniff(section.text) == Content::Json) {
                json(body, path, section.firstLine, hits, file);
            }
        } else if (section.kind == "log") {
            scan.block(section.text, section.firstLine);
            LogSpan span(m_year);
            span.block(section.text);
            span.finish(file, hits.offset());
        } else {
            readCounters(section, *m_book, hits);
        }
    }
    file.formats += scan.formats();
    hits.finish(m_report.findings, file);
    m_report.files.push_back(std::move(file));
}

void EvidenceReader::capture(std::unique_ptr<probes::capture::ByteSource> source, const QString &path)
{
    const auto read = probes::capture::readCapture(std::move(source), {}, {}, m_stop);
    if (const auto *error = std::get_if<CaptureError>(&read)) {
        note(path, 0, captureErrorText(*error));
        return;
    }
    const auto &found = std::get<probes::capture::CaptureReport>(read);
    m_captured.insert(m_captured.end(), found.findings.begin(), found.findings.end());
    EvidenceFile file;
    file.path = path;
    file.formats << u"capture"_s;
    file.bytes = static_cast<quint64>(QFileInfo(path).size());
    m_report.files.push_back(std::move(file));
}

/// Files of the same reading first; else only inside the folder of the including file, never elsewhere on this machine.
std::vector<ConfigText> EvidenceReader::included(const QString &pattern, const ConfigText &from) const
{
    const QDir home = QFileInfo(from.name).dir();
    const QString wanted = QDir::cleanPath(QDir::isAbsolutePath(pattern) ? pattern : home.filePath(pattern));
    const QRegularExpression shape(QRegularExpression::wildcardToRegularExpression(wanted));
    std::vector<ConfigText> result;
    for (const Config &config : m_configs) {
        if (config.text.name != from.name && shape.match(config.text.name).hasMatch()) {
            result.push_back(config.text);
        }
    }
    if (!result.empty()) {
        return result;
    }
    // A copied folder: /etc/nginx/conf.d/*.conf is looked for as conf.d/*.conf beside the main file.
    QString inside = wanted;
    if (!inside.startsWith(home.absolutePath() + u'/')) {
        const QStringList parts = wanted.split(u'/', Qt::SkipEmptyParts);
        inside.clear();
        for (qsizetype i = 1; i < parts.size() && inside.isEmpty(); ++i) {
            const QString relative = parts.mid(i).join(u'/');
            const QFileInfo folder(home.filePath(relative.section(u'/', 0, -2)));
            if (parts.size() - i >= 1 && (relative.contains(u'/') ? folder.isDir() : home.exists(relative))) {
                inside = home.filePath(relative);
            }
        }
    }
    if (inside.isEmpty() || inside.contains(u".."_s)) {
        return result;
    }
    const QFileInfo target(inside);
    const QStringList names =
        QDir(target.path()).entryList({target.fileName()}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names) {
        const QString path = target.path() + u'/' + name;
        QFile file(path);
        if (QFileInfo(path).canonicalFilePath().startsWith(home.canonicalPath() + u'/') &&
            file.size() < 4 * 1024 * 1024 && file.open(QIODevice::ReadOnly)) {
            result.push_back({path, path, file.readAll(), 1});
        }
    }
    return result;
}

void EvidenceReader::configurations()
{
    // A file that another one includes is read there, with what it inherits.
    QSet<QString> inside;
    QString root;
    const IncludeFinder find = [&](const QString &pattern, const ConfigText &from) {
        auto texts = included(pattern, from);
        for (const ConfigText &text : texts) {
            if (text.name != root) {
                inside.insert(text.name);
            }
        }
        return texts;
    };
    std::vector<std::pair<const Config *, ConfigOutcome>> outcomes;
    for (const Config &config : m_configs) {
        if (inside.contains(config.text.name)) {
            continue;
        }
        root = config.text.name;
        ConfigOutcome outcome;
        switch (config.content) {
        case Content::NginxConfig:
            outcome = readNginxConfig(config.text, find);
            break;
        case Content::HaProxyConfig:
            outcome = readHaProxyConfig(config.text);
            break;
        case Content::ApacheConfig:
            outcome = readApacheConfig(config.text, find);
            break;
        case Content::EnvoyConfig:
            outcome = readEnvoyYaml(config.text);
            break;
        default:
            continue;
        }
        outcomes.emplace_back(&config, std::move(outcome));
    }
    for (auto &[config, outcome] : outcomes) {
        if (inside.contains(config->text.name)) {
            continue;
        }
        for (const EvidenceNote &each : outcome.notes) {
            note(each.file, each.line, each.message);
        }
        std::move(outcome.scopes.begin(), outcome.scopes.end(), std::back_inserter(m_report.configurations));
    }
}

EvidenceReport readEvidence(const QStringList &paths, const EvidenceOptions &options, const EvidenceProgress &progress,
                            std::stop_token stop)
{
    return EvidenceReader(options, progress, std::move(stop)).read(paths);
}

EvidenceReport readEvidence(std::unique_ptr<probes::capture::ByteSource> source, const QString &name,
                            const EvidenceOptions &options, const EvidenceProgress &progress, std::stop_token stop)
{
    return EvidenceReader(options, progress, std::move(stop)).read(std::move(source), name);
}

}  // namespace resetscope::app
