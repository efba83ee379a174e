// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/places_text.h"

#include "app/report/report_text.h"

#include <QCoreApplication>

#include <cmath>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDifferences = 12;

QString saysText(const app::PlaceRow &row, const app::PlaceOutcome &outcome)
{
    const int sure = static_cast<int>(std::floor(row.confidence * 100));
    const QString title = app::causeText(row.cause).title;
    QString text;
    switch (row.says) {
    case app::PlaceSays::Unknown:
        text = QCoreApplication::translate("CommandLine", "cannot tell yet");
        break;
    case app::PlaceSays::OtherService:
        text = QCoreApplication::translate("CommandLine", "measured another service; left out");
        break;
    case app::PlaceSays::NotFarEnough:
        text = QCoreApplication::translate("CommandLine", "fine, but not tested as far");
        break;
    default:
        text = QCoreApplication::translate("CommandLine", "%1 (%2 % sure)").arg(title).arg(sure);
    }
    if (row.limit) {
        text += u", "_s + app::report::findingValue(*row.limit);
    }
    if (outcome.cutOff) {
        text += u", "_s + QCoreApplication::translate("CommandLine", "cut off");
    }
    return text;
}

/// "60 s (db1, db2); 350 s (db3)"
QString valuesText(const app::FindingRow &row, const app::Comparison &comparison)
{
    QStringList values;
    QMap<QString, QStringList> names;
    for (std::size_t i = 0; i < row.values.size() && i < comparison.places.size(); ++i) {
        const QString value = row.values[i] ? app::report::findingValue(*row.values[i])
                                            : QCoreApplication::translate("CommandLine", "not measured");
        if (!names.contains(value)) {
            values << value;
        }
        names[value] << comparison.places[i].name;
    }
    QStringList parts;
    for (const QString &value : std::as_const(values)) {
        const QStringList of = names.value(value);
        const int places = static_cast<int>(of.size());
        parts << u"%1 (%2)"_s.arg(
            value, places <= 4 ? of.join(u", "_s)
                               : QCoreApplication::translate("CommandLine", "%n place(s)", nullptr, places));
    }
    return parts.join(u"; "_s);
}

}  // namespace

Exit placesStatus(const app::Comparison &comparison)
{
    bool fine = false;
    for (const app::PlaceRow &row : comparison.places) {
        if (row.says == app::PlaceSays::Fault) {
            return Exit::Fault;
        }
        fine = fine || row.says == app::PlaceSays::Healthy || row.says == app::PlaceSays::NotFarEnough;
    }
    return fine ? Exit::Healthy : Exit::NothingMeasured;
}

QString placesText(const std::vector<app::PlaceOutcome> &outcomes, const app::Comparison &comparison)
{
    QString text = wrapped(comparison.headline);
    if (!comparison.advice.isEmpty()) {
        text += wrapped(QCoreApplication::translate("CommandLine", "Next: %1").arg(comparison.advice));
    }
    text += u'\n' + QCoreApplication::translate("CommandLine", "Places") + u'\n';
    std::size_t row = 0;
    for (const app::PlaceOutcome &outcome : outcomes) {
        QString says;
        if (outcome.file && row < comparison.places.size()) {
            says = saysText(comparison.places[row++], outcome);
        } else if (outcome.problem) {
            says = (outcome.problem->sentence + u' ' + outcome.problem->advice).trimmed();
        } else {
            says = QCoreApplication::translate("CommandLine", "stopped before it had a result");
        }
        text += wrapped(u"%1: %2"_s.arg(outcome.name, says), u"  - "_s);
    }
    QString different;
    int shown = 0;
    for (const app::FindingRow &finding : comparison.findings) {
        if (finding.differs && ++shown <= kMostDifferences) {
            different += wrapped(
                u"%1: %2"_s.arg(app::report::findingTitle(finding.id), valuesText(finding, comparison)), u"  - "_s);
        }
    }
    if (!different.isEmpty()) {
        text += u'\n' + QCoreApplication::translate("CommandLine", "What differs") + u'\n' + different;
    }
    if (!comparison.notes.isEmpty()) {
        text += u'\n' + QCoreApplication::translate("CommandLine", "Keep in mind") + u'\n';
        for (const QString &note : comparison.notes) {
            text += wrapped(note, u"  - "_s);
        }
    }
    return text;
}

}  // namespace resetscope::cli
