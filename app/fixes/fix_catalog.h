// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/model/case_file.h"

#include <optional>

namespace resetscope::app {

/// Fixes for the diagnosis of a case, best first, measured numbers filled in; products seen in the findings
/// (`server_product`, suspects of the measured limit) come first.
/// Only the few that fit best, not more than two of one product.
[[nodiscard]] std::vector<Fix> fixesFor(const CaseFile &file);

/// The same in full, for somebody who wants to look up another product; also best first.
[[nodiscard]] std::vector<Fix> everyFixFor(const CaseFile &file);

/// The few best of `fixes`, which are sorted; the one with the id `chosen` leads and is always there.
[[nodiscard]] std::vector<Fix> bestOf(const std::vector<Fix> &fixes, const QString &chosen = QString());

/// The whole catalogue rendered (`resetscope-cli fixes`), optionally one cause, with given finding values. With a cause
/// the best come first, without one they stand in the order of the files.
[[nodiscard]] std::vector<Fix> allFixes(std::optional<Cause> cause, const probes::Findings &findings);

/// A product setting whose shipped default explains a measured limit.
struct Suspect {
    QString product;
    QString setting;
    double default_s = 0;
    QString onExpiry;  ///< "fin", "rst", "silent", ...
    QString note;
    QString source;
    double score = 0;  ///< [0, 1], how well limit and kind of end agree
};
/// Several suspects for a limit in [low, high] seconds that ended as `closeKind`, best first; `scope` is one of
/// "between_requests", "during_request", "raw". Never only a single guess while more than one default fits.
[[nodiscard]] std::vector<Suspect> suspectsFor(double low, double high, const QString &closeKind, const QString &scope);

/// The message to send to whoever must act: plain text, translated, with numbers.
[[nodiscard]] QString messageForAdministrator(const CaseFile &file, const std::optional<Fix> &chosen);

/// Loads and validates every file of `content/fixes`; empty when all is well. Used by the tests.
[[nodiscard]] std::vector<LoadError> validateFixCatalog();

}  // namespace resetscope::app
