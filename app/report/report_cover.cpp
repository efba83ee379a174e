// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page says.
#include "app/report/report_builder.h"
#include "app/report/report_text.h"

#include <QLocale>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

/// The names under which the report page of the wizard offers them.
QStringList hiddenThings(const Redaction &hidden)
{
    constexpr auto kPage = "resetscope::ui::ReportPage";
    QStringList things;
    if (hidden.hosts) {
        things << QCoreApplication::translate(kPage, "Names of servers");
    }
    if (hidden.addresses) {
        things << QCoreApplication::translate(kPage, "Network addresses");
    }
    if (hidden.paths) {
        things << QCoreApplication::translate(kPage, "Paths in addresses and files");
    }
    if (hidden.names) {
        things << QCoreApplication::translate(kPage, "Names of people and computers");
    }
    return things;
}

}  // namespace

QString Builder::headline() const
{
    const Diagnosis &d = file.diagnosis;
    if (!d.headline.isEmpty()) {
        return d.headline;
    }
    return d.ranking.empty() ? QCoreApplication::translate("Report", "Nothing has been measured yet.")
           : d.abstained     ? QCoreApplication::translate("Report", "It cannot be said yet what is wrong.")
                             : causeText(d.cause).title;
}

QString Builder::runLine() const
{
    const QLocale locale;
    const QString when = file.started.isValid() ? locale.toString(file.started.toLocalTime(), QLocale::LongFormat)
                                                : QCoreApplication::translate("Report", "an unknown time");
    QString line =
        QCoreApplication::translate("Report", "Measured on %1, for %2.").arg(when, secondsText(file.elapsed_s));
    if (!file.finished) {
        line += u' ' + QCoreApplication::translate("Report",
                                                   "The run was cut off; what had been measured until then is shown.");
    }
    return line;
}

void Builder::cover(const Redaction &hidden)
{
    const Diagnosis &d = file.diagnosis;
    const QString url = QString::fromStdString(file.target.url());
    Cover cover;
    cover.kind = QCoreApplication::translate("Report", "Connection report");
    cover.title = file.title.isEmpty() ? QString::fromStdString(file.target.host) : file.title;
    cover.target = url;
    cover.run = runLine();
    cover.verdictLabel = QCoreApplication::translate("Report", "Result");
    cover.verdict = headline();
    if (!d.ranking.empty()) {
        cover.tone = d.abstained ? Tone::Warn : healthy() ? Tone::Good : Tone::Bad;
        cover.confidence = confidenceWords(d.confidence, d.abstained);
        const QString side = sideSentence(d.side, d.abstained, healthy());
        if (!side.isEmpty()) {
            cover.confidence = QCoreApplication::translate("Report", "How sure: %1. %2").arg(cover.confidence, side);
        }
    }
    cover.facts.emplace_back(
        QCoreApplication::translate("Report", "For"),
        QCoreApplication::translate("Report", "The summary is for everybody. The rest is for the people who run the "
                                              "service or the network."));
    if (!file.id.isEmpty()) {
        cover.facts.emplace_back(QCoreApplication::translate("Report", "Case"), file.id);
    }
    cover.facts.emplace_back(QCoreApplication::translate("Report", "Program"),
                             u"Resetscope "_s + QStringLiteral(RESETSCOPE_VERSION));
    if (hidden.any()) {
        cover.noteTitle = QCoreApplication::translate("Report", "Something is hidden in this report");
        cover.note =
            QCoreApplication::translate("Report", "Hidden, also in the data attached: %1. A name such as host-1 stands "
                                                  "for the same thing everywhere.")
                .arg(QLocale().createSeparatedList(hiddenThings(hidden)));
    }
    add(std::move(cover));
}

}  // namespace resetscope::app::report
