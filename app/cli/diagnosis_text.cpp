// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kColumns = 80;

QString section(const char *title, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    QString text = u'\n' + QCoreApplication::translate("CommandLine", title) + u'\n';
    for (const QString &line : lines) {
        text += wrapped(line, u"  - "_s);
    }
    return text;
}

/// The strongest sentences for and against, each once.
QStringList evidenceLines(const app::Diagnosis &diagnosis)
{
    std::vector<app::Contribution> parts;
    for (const app::Contribution &part : diagnosis.contributions) {
        if (part.cause == diagnosis.cause && !part.text.isEmpty()) {
            parts.push_back(part);
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return std::abs(a.llr) > std::abs(b.llr); });
    QStringList lines;
    for (const app::Contribution &part : parts) {
        const QString sign = part.llr >= 0 ? QCoreApplication::translate("CommandLine", "for:")
                                           : QCoreApplication::translate("CommandLine", "against:");
        const QString line = sign + u' ' + part.text;
        if (!lines.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

QStringList runnersUp(const app::Diagnosis &diagnosis)
{
    QStringList lines;
    for (std::size_t i = 1; i < diagnosis.ranking.size() && i <= 3; ++i) {
        const app::RankedCause &ranked = diagnosis.ranking[i];
        if (ranked.probability >= 0.02) {
            lines.append(
                QCoreApplication::translate("CommandLine", "%1 (%2 %)")
                    .arg(app::causeText(ranked.cause).title, QLocale().toString(ranked.probability * 100, 'f', 0)));
        }
    }
    return lines;
}

QString fixText(const app::CaseFile &file)
{
    if (file.fixes.empty()) {
        return {};
    }
    const app::Fix &fix = file.fixes.front();
    QString text = u'\n' + QCoreApplication::translate("CommandLine", "What ends it") + u'\n';
    text += wrapped(QCoreApplication::translate("CommandLine", "%1: %2").arg(fix.product, fix.title), u"  "_s) + u'\n';
    for (const QString &line : fix.text.trimmed().split(u'\n')) {
        text += u"    "_s + line + u'\n';
    }
    text += u'\n';
    if (!fix.why.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Why: %1").arg(fix.why), u"  "_s);
    }
    if (!fix.who.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Who: %1").arg(fix.who), u"  "_s);
    }
    if (!fix.risk.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Risk: %1").arg(fix.risk), u"  "_s);
    }
    if (!fix.touches.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Also affects: %1").arg(fix.touches), u"  "_s);
    }
    if (!fix.myth.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Old advice: %1").arg(fix.myth), u"  "_s);
    }
    if (!fix.undo.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Undo: %1").arg(fix.undo), u"  "_s);
    }
    QStringList others;
    for (std::size_t i = 1; i < file.fixes.size(); ++i) {
        if (!others.contains(file.fixes[i].product) && file.fixes[i].product != fix.product) {
            others.append(file.fixes[i].product);
        }
    }
    if (!others.isEmpty()) {
        text += wrapped(
            QCoreApplication::translate("CommandLine", "There are also fixes for: %1").arg(others.join(u", "_s)),
            u"  "_s);
    }
    return text;
}

}  // namespace

QString wrapped(const QString &text, const QString &first)
{
    const QString indent(first.size(), u' ');
    QString result;
    QString line = first;
    bool empty = true;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > kColumns) {
            result += line + u'\n';
            line = indent;
            empty = true;
        }
        line += empty ? word : u' ' + word;
        empty = false;
    }
    return result + line + u'\n';
}

QString diagnosisText(const app::CaseFile &file)
{
    const app::Diagnosis &diagnosis = file.diagnosis;
    QString text = wrapped(diagnosis.headline);
    // Nothing measured is entirely certain, so "100 %" is never said.
    const QString sure = QLocale().toString(std::min(diagnosis.confidence * 100, 99.0), 'f', 0);
    text += diagnosis.abstained
                ? wrapped(QCoreApplication::translate("CommandLine", "Not clear yet. Most likely so far: %1 (%2 %).")
                              .arg(app::causeText(diagnosis.cause).title, sure))
                : wrapped(QCoreApplication::translate("CommandLine", "How sure: %1 %").arg(sure));
    if (!diagnosis.explanation.isEmpty()) {
        text += u'\n' + wrapped(diagnosis.explanation);
    }
    text += section(QT_TRANSLATE_NOOP("CommandLine", "Evidence"), evidenceLines(diagnosis));
    text += section(QT_TRANSLATE_NOOP("CommandLine", "What else it could be"), runnersUp(diagnosis));
    if (!diagnosis.abstained) {
        text += fixText(file);
    }
    text += section(QT_TRANSLATE_NOOP("CommandLine", "What is missing to be sure"), diagnosis.missing);
    text += section(QT_TRANSLATE_NOOP("CommandLine", "What would change this"), diagnosis.wouldChange);
    return text;
}

}  // namespace resetscope::cli
