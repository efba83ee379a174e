// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace resetscope::tests {

/// Walks a window with the Tab key, as somebody without a mouse would.
class FocusAudit {
public:
    explicit FocusAudit(QWidget &window);
    [[nodiscard]] const QList<QWidget *> &order() const { return m_order; }
    /// Stops that Tab never reaches, and neighbours that are not in the order of reading.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    struct Ring {
        QString kind;          ///< class and look of the control
        int strongPixels = 0;  ///< that change with at least 1.5:1
        int needed = 0;        ///< a line of one pixel around the shorter half of the control
    };
    /// How visible the focus is on each kind of control in the window that is not in `known` yet.
    [[nodiscard]] static QList<Ring> rings(QWidget &window, QSet<QString> &known);

private:
    QList<QWidget *> m_order;
    QStringList m_problems;
};

}  // namespace resetscope::tests
