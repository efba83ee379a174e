// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>
#include <vector>

namespace resetscope::ui {

/// What ended or went wrong during a long observation, newest first. Keeps the newest `kMostRows`.
class EndedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Kind {
        Events,  ///< of a watch
        Flows,   ///< of the observed application
    };
    enum Column { Time, Number, What, Age, Quiet, Sent, Received, kColumns };
    static constexpr std::size_t kMostRows = 100000;

    explicit EndedModel(Kind kind, QObject *parent);

    void clear(const QDateTime &started);
    void take(const std::vector<probes::Sample> &samples, const QString &probe);
    [[nodiscard]] QString csv() const;  ///< oldest first, times as ISO 8601, '.' as decimal point

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    struct Row {
        double at_s = 0;
        int number = -1;
        double age_s = 0, quiet_s = 0, sent = 0, received = 0;
        std::string what;     ///< of an event
        std::string endedBy;  ///< of a flow
        probes::CloseKind close = probes::CloseKind::None;
    };
    [[nodiscard]] QString whatWords(const Row &row) const;
    [[nodiscard]] const Row &rowAt(int row) const;
    Kind m_kind;
    QDateTime m_started;
    std::deque<Row> m_rows;  ///< oldest first
};

}  // namespace resetscope::ui
