// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QVBoxLayout;

/// The small parts that pages are made of. They follow the theme by themselves.
namespace resetscope::ui {

/// A label of that size: wraps, shows its text as it is (no markup), can be read by a screen reader.
[[nodiscard]] QLabel *makeLabel(TextRole role, QWidget *parent, const QString &text = QString());
/// Quiet secondary text.
[[nodiscard]] QLabel *makeMuted(QWidget *parent, const QString &text = QString());
[[nodiscard]] QPushButton *makeButton(QWidget *parent, const QString &name, const char *kind = "");
/// Marks text that comes from measurements or the user: never translated.
template <typename Widget> Widget *asData(Widget *widget)
{
    widget->setProperty("data", true);
    return widget;
}
/// Sets a property that the style sheet looks at, and makes it look again.
void setStyled(QWidget *widget, const char *name, const QVariant &value);

/// Picture of `resources/icons/<name>.svg` in a colour.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, double ratio);
[[nodiscard]] QIcon themedIcon(const QString &name, ColorRole role);

/// An icon that keeps the colours of the theme. Decorative: hidden from screen readers unless it gets a name.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString &name, ColorRole role, int size, QWidget *parent);
    void setIcon(const QString &name, ColorRole role);
    /// An icon inside a soft disc.
    void setDisc(ColorRole background);
    void clearDisc();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ColorRole m_role;
    int m_size;
    bool m_hasDisc = false;
    ColorRole m_disc = ColorRole::Surface;
};

/// A white box with rounded corners; its `column` takes the contents.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent, int padding = space::l);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void setTone(Tone tone);

private:
    QVBoxLayout *m_column;
};

/// A card that is one big button: icon, title, one sentence.
class ActionCard : public QAbstractButton {
    Q_OBJECT
public:
    ActionCard(const QString &icon, ColorRole role, QWidget *parent);
    void setTexts(const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_ring = false;  ///< focus came by keyboard
    QLabel *m_title;
    QLabel *m_text;
};

/// One answer of a question: a large radio button with an explanation. Arrow keys move between those of a group.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget *parent);
    void setTexts(const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_ring = false;  ///< focus came by keyboard
    QLabel *m_title;
    QLabel *m_text;
};

/// A small rounded mark with a word: "Node.js", "92 % sure".
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent, Tone tone = Tone::Neutral);
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// Puts a text on the clipboard and says so for a moment.
class CopyButton : public QPushButton {
    Q_OBJECT
public:
    CopyButton(std::function<QString()> text, QWidget *parent);
    void setLabel(const QString &label);

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    std::function<QString()> m_textToCopy;
    QString m_label;
    QTimer m_timer;
};

/// Read-only monospace text, as tall as its lines up to a limit. Always left to right.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent, int mostLines = 24);
    void setCode(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A line that does not fit brings the horizontal bar; then the box grows by its height.
    void makeRoomForBar();

    int m_mostLines;
    int m_widest = 0;  ///< line, in pixels
    bool m_barNeeded = false;
};

/// A sentence in a coloured box with an icon: what happened, or what to watch out for. Optional button.
class MessageBox : public Card {
    Q_OBJECT
public:
    explicit MessageBox(QWidget *parent);
    void show(Tone tone, const QString &sentence);
    void setAction(const QString &label, std::function<void()> action);  ///< empty label: none
    [[nodiscard]] QString text() const { return m_text->text(); }
    void setData(bool data);  ///< the sentence comes from elsewhere (system, file)

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_do;
};

/// A quiet button that shows or hides a part of the page ("Advanced").
class Disclosure : public QPushButton {
    Q_OBJECT
public:
    Disclosure(QWidget *content, QWidget *parent);
    void setTexts(const QString &show, const QString &hide);
    void setOpen(bool open);

private:
    void refresh();
    QWidget *m_content;
    QString m_show, m_hide;
};

}  // namespace resetscope::ui
