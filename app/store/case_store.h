// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>

namespace resetscope::app {

struct StoreError {
    QString message;  ///< one plain sentence with what to do next
};

struct CaseSummary {
    QString id, title, url, headline;
    Cause cause = Cause::Healthy;
    double confidence = 0;
    bool abstained = false;
    bool finished = true;  ///< false: the program ended while it ran
    QDateTime started;
};

/// Cases in one SQLite file (WAL) in the user's data folder, written while they run. A full disk or a damaged file
/// gives one sentence and never loses what is in memory; a damaged file is set aside, not deleted.
class CaseStore {
public:
    explicit CaseStore(const QString &path = QString());  ///< empty: the standard place
    ~CaseStore();
    CaseStore(const CaseStore &) = delete;
    CaseStore &operator=(const CaseStore &) = delete;

    [[nodiscard]] std::optional<StoreError> lastError() const;
    std::optional<StoreError> save(const CaseFile &file);  ///< whole case; cheap enough for a few times a second
    [[nodiscard]] std::vector<CaseSummary> recent(int most = 200) const;
    [[nodiscard]] std::variant<CaseFile, StoreError> load(const QString &id) const;
    std::optional<StoreError> rename(const QString &id, const QString &title);
    std::optional<StoreError> remove(const QString &id);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::app
