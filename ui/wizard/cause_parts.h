// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QWidget>

namespace resetscope::ui {

/// This computer, the way to the service, the service: the one that the fault belongs to is lit.
class SidePicture : public QWidget {
    Q_OBJECT
public:
    explicit SidePicture(QWidget *parent);
    void setSide(app::Side side, bool healthy);
    [[nodiscard]] QSize sizeHint() const override { return {420, 98}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 98}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    app::Side m_side = app::Side::Unknown;
    bool m_healthy = false;
};

/// A word, a bar and a number: how likely, or how strong a piece of evidence is.
class StrengthRow : public QWidget {
    Q_OBJECT
public:
    /// `fraction` in [0, 1]; `number` is shown at the end of the bar and may be empty.
    StrengthRow(const QString &text, double fraction, const QString &number, ColorRole role, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    double m_fraction;
    QString m_number;
    ColorRole m_role;
};

}  // namespace resetscope::ui
