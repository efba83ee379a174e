// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace resetscope::ui {

/// A box to tick with a sentence that may wrap; clicking the sentence ticks it, as with a short check box text.
class TickRow : public QWidget {
    Q_OBJECT
public:
    TickRow(const QString &name, QWidget *parent);
    void setText(const QString &text);
    [[nodiscard]] int textStart() const;  ///< where the sentence begins, in pixels from the leading side
    void setOpen(bool open);              ///< may be ticked
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] bool isTicked() const;
    void setTicked(bool ticked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_text;
};

}  // namespace resetscope::ui
