// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/report/renderers.h"
#include "app/report/report_builder.h"
#include "app/report/report_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// All or nothing: a temporary file beside `path`, renamed when every byte is on it.
std::optional<ReportError> writeFile(const QString &path, const QByteArray &bytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (path.isEmpty() || info.isDir()) {
        return ReportError{
            QCoreApplication::translate("Report", "“%1” is a folder. Choose a file name for the report.").arg(shown)};
    }
    if (info.exists() && !info.isFile()) {
        return ReportError{
            QCoreApplication::translate("Report", "“%1” is not an ordinary file. Choose another name for the report.")
                .arg(shown)};
    }
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit()) {
        return ReportError{QCoreApplication::translate(
                               "Report", "The report could not be written to “%1”: %2. Free some space or choose "
                                         "another folder.")
                               .arg(shown, file.errorString())};
    }
    return std::nullopt;
}

QByteArray caseBytes(const CaseFile &file, QJsonDocument::JsonFormat format)
{
    return QJsonDocument(toJson(file)).toJson(format);
}

}  // namespace

std::optional<ReportError> writePdf(const CaseFile &file, const Redaction &redaction, const QString &path, Paper paper)
{
    const CaseFile shown = redacted(file, redaction);
    const QByteArray bytes =
        report::renderPdf(report::buildDocument(shown, redaction), caseBytes(shown, QJsonDocument::Compact), paper);
    if (bytes.isEmpty()) {
        return ReportError{
            QCoreApplication::translate("Report", "The PDF could not be made. Save the report as HTML instead.")};
    }
    return writeFile(path, bytes);
}

std::optional<ReportError> writeHtml(const CaseFile &file, const Redaction &redaction, const QString &path)
{
    return writeFile(path, renderHtml(file, redaction).toUtf8());
}

std::optional<ReportError> writeJson(const CaseFile &file, const Redaction &redaction, const QString &path)
{
    return writeFile(path, caseBytes(redacted(file, redaction), QJsonDocument::Indented));
}

QString renderHtml(const CaseFile &file, const Redaction &redaction)
{
    return report::renderHtml(report::buildDocument(redacted(file, redaction), redaction));
}

QList<QImage> renderPreview(const CaseFile &file, const Redaction &redaction, int dpi, Paper paper)
{
    return report::renderPages(report::buildDocument(redacted(file, redaction), redaction), dpi, paper);
}

}  // namespace resetscope::app
