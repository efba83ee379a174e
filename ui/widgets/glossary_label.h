// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QObject>

namespace resetscope::ui {

/// Carries "please explain this word" from any label to the window.
class GlossaryDesk : public QObject {
    Q_OBJECT
public:
    static GlossaryDesk &instance();
    void ask(const QString &id) { Q_EMIT requested(id); }

Q_SIGNALS:
    void requested(const QString &id);  ///< glossary entry; empty: the whole glossary
};

/// Text in which the first mention of each glossary word is a link to its explanation. The text is data, never markup.
class GlossaryLabel : public QLabel {
    Q_OBJECT
public:
    explicit GlossaryLabel(QWidget *parent);
    void setPlain(const QString &text);
    [[nodiscard]] QString plain() const { return m_plain; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_plain;
};

/// The text as HTML with glossary links; everything else escaped.
[[nodiscard]] QString withGlossaryLinks(const QString &text);

}  // namespace resetscope::ui
