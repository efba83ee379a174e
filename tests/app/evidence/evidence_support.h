// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace resetscope::tests {

/// Files of one test, read together.
class EvidenceFiles {
public:
    QString add(const QString &name, const QByteArray &content);
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] app::EvidenceReport read(const app::EvidenceOptions &options = {}) const;

private:
    QTemporaryDir m_folder;
};

/// The finding of that id of a pattern, or null.
[[nodiscard]] const app::EvidenceFinding *found(const app::EvidenceReport &report, const QString &pattern);
/// All patterns that were found, for failure messages.
[[nodiscard]] QString all(const app::EvidenceReport &report);
[[nodiscard]] double count(const app::EvidenceReport &report, const char *finding);

}  // namespace resetscope::tests
