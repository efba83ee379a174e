// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/evidence/evidence_support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace resetscope::tests {

QString EvidenceFiles::add(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("a test file could not be written");
    }
    return path;
}

app::EvidenceReport EvidenceFiles::read(const app::EvidenceOptions &options) const
{
    return app::readEvidence({m_folder.path()}, options);
}

const app::EvidenceFinding *found(const app::EvidenceReport &report, const QString &pattern)
{
    const auto it = std::find_if(report.findings.begin(), report.findings.end(),
                                 [&](const auto &finding) { return finding.pattern == pattern; });
    return it != report.findings.end() ? &*it : nullptr;
}

QString all(const app::EvidenceReport &report)
{
    QStringList list;
    for (const auto &finding : report.findings) {
        list << finding.pattern;
    }
    for (const auto &note : report.notes) {
        list << note.message;
    }
    return list.join(QStringLiteral("; "));
}

double count(const app::EvidenceReport &report, const char *finding)
{
    return probes::number(report.forTree, finding).value_or(0);
}

}  // namespace resetscope::tests
