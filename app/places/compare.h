// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace resetscope::app {

/// What one place measured.
struct PlaceCase {
    QString name;       ///< "This computer", "admin@db1", "node-3"
    bool here = false;  ///< measured by this computer
    CaseFile file;
};

/// What a place says about the fault.
enum class PlaceSays {
    Fault,
    Healthy,
    Unknown,       ///< nothing measured, or too little to name a cause
    NotFarEnough,  ///< fine so far, but not tested as far as the place that saw the fault
    OtherService,  ///< measured something else; left out
};

/// What the results of several places say together.
enum class Pattern {
    TooFew,   ///< fewer than two places can be compared
    Unclear,  ///< abstains; `headline` says what is missing
    NoneSeesIt,
    SameEverywhere,   ///< same cause, and same limit where there is one
    OnlySome,         ///< a fault from some, none from others
    DifferentLimits,  ///< same cause, limits that differ beyond what was measured
    DifferentCauses,
    DifferentMachines,  ///< the results differ, and so do the addresses that the name leads to
};
[[nodiscard]] QString patternId(Pattern pattern);  ///< "only_some"

/// One place as the comparison sees it.
struct PlaceRow {
    QString name;
    bool here = false;
    PlaceSays says = PlaceSays::Unknown;
    Cause cause = Cause::Healthy;
    double confidence = 0;
    std::optional<probes::Finding> limit;  ///< the measured limit of that cause
};

/// One measurement, a value for each place.
struct FindingRow {
    QString id;
    std::vector<std::optional<probes::Finding>> values;  ///< in the order of the places
    bool differs = false;
};

struct Comparison {
    Pattern pattern = Pattern::TooFew;
    QString headline;   ///< one plain sentence or two, translated
    QString advice;     ///< what to do next, translated; may be empty
    QStringList notes;  ///< what limits the comparison, translated
    Side side = Side::Unknown;
    double confidence = 0;             ///< of the weakest verdict that the sentence rests on; 0 where it abstains
    std::vector<PlaceRow> places;      ///< in the order given
    std::vector<FindingRow> findings;  ///< what matters first
};

/// Different beyond the width of their intervals, or beyond `tolerance` (a share) where there are none.
[[nodiscard]] bool differs(const probes::Finding &a, const probes::Finding &b, double tolerance = 0.01);

/// Pure: compares what the places measured. The order of the places does not matter for the sentence.
[[nodiscard]] Comparison comparePlaces(const std::vector<PlaceCase> &places);

}  // namespace resetscope::app
