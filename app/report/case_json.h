// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/model/case_file.h"

#include <QJsonObject>

#include <variant>

namespace resetscope::app {

/// `resetscope.report/1` (the contract), plus what a full case needs to come back (`case` object, `next_tests`, ...).
[[nodiscard]] QJsonObject toJson(const CaseFile &file);

/// The case back from that JSON. Limits: 64 MiB, nesting 64, 100,000 samples. The diagnosis is recomputed from the
/// findings and answers so that it is the same on any machine; unknown fields are ignored.
[[nodiscard]] std::variant<CaseFile, LoadError> caseFromJson(const QByteArray &json, const QString &fileName);

/// What the reader of a report must not see.
struct Redaction {
    bool hosts = false;
    bool addresses = false;
    bool paths = false;
    bool names = false;  ///< user and machine names in pasted text, certificate subjects
    [[nodiscard]] bool any() const { return hosts || addresses || paths || names; }
};

/// The same case with every hidden thing replaced consistently ("host-1", "address-1"), in every text, sample,
/// finding, failure, fix and attachment. Numbers stay.
[[nodiscard]] CaseFile redacted(const CaseFile &file, const Redaction &redaction);

}  // namespace resetscope::app
