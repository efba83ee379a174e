// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

namespace resetscope::app
{

std::optional<ReportError> writePdf(const CaseFile &, const Redaction &, const QString &)
{
    return ReportError{};
}
std::optional<ReportError> writeHtml(const CaseFile &, const Redaction &, const QString &)
{
    return ReportError{};
}
std::optional<ReportError> writeJson(const CaseFile &, const Redaction &, const QString &)
{
    return ReportError{};
}
QString renderHtml(const CaseFile &, const Redaction &)
{
    return {};
}
QList<QImage> renderPreview(const CaseFile &, const Redaction &, int)
{
    return {};
}

}  // namespace resetscope::app
