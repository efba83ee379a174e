// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace resetscope::ui {

/// Where one is in a lesson: a row of marks with words, the present one lit. Words are left out where room is scarce.
class StageBar : public QWidget {
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent);
    void setStages(const QStringList &names, int current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

}  // namespace resetscope::ui
