// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include "ui/widgets/parts.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <map>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTogether_ms = 700;
constexpr qsizetype kMostSentences = 3;

/// One part of a painted widget.
class AccessiblePart : public QAccessibleInterface {
public:
    AccessiblePart(QWidget *picture, const PictureParts *parts, int index)
        : m_picture(picture), m_parts(parts), m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_picture && m_index < m_parts->partCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_picture ? m_picture->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_picture ? QAccessible::queryAccessibleInterface(m_picture) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_parts->partWords(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect area = m_parts->partArea(m_index);
        return {m_picture->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return m_parts->partRole(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = m_picture->focusPolicy() != Qt::NoFocus;
            state.selectable = true;
            state.selected = m_parts->currentPart() == m_index;
            state.focused = state.selected && m_picture->hasFocus();
            state.invisible = !m_picture->isVisible();
        }
        return state;
    }
    [[nodiscard]] int index() const { return m_index; }

private:
    QPointer<QWidget> m_picture;
    const PictureParts *m_parts;
    int m_index;
};

/// A painted widget as a whole: its name, its result in words, and its parts.
class AccessiblePicture : public QAccessibleWidget {
public:
    AccessiblePicture(QWidget *widget, const PictureParts *parts)
        : QAccessibleWidget(widget, parts->pictureRole()), m_parts(parts)
    {
    }
    ~AccessiblePicture() override
    {
        for (const auto &[index, id] : m_ids) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    AccessiblePicture(const AccessiblePicture &) = delete;
    AccessiblePicture &operator=(const AccessiblePicture &) = delete;

    [[nodiscard]] int childCount() const override { return std::min(m_parts->partCount(), kMostParts); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = m_ids.find(index);
        if (known != m_ids.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        auto *made = new AccessiblePart(widget(), m_parts, index);
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const AccessiblePart *>(child);
        return part ? part->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = childCount() - 1; i >= 0; --i) {
            if (m_parts->partArea(i).contains(at)) {
                return child(i);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        if (!widget()->hasFocus()) {
            return nullptr;
        }
        QAccessibleInterface *part = child(m_parts->currentPart());
        return part ? part : const_cast<AccessiblePicture *>(this);
    }

private:
    const PictureParts *m_parts;
    mutable std::map<int, QAccessible::Id> m_ids;
};

/// A picture without parts: an image where it has words, decoration where it has none.
class AccessibleImage : public QAccessibleWidget {
public:
    explicit AccessibleImage(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = state.invisible || widget()->accessibleName().isEmpty();
        return state;
    }
};

/// A part that scrolls and takes the keyboard for that: named by itself, else by the page or dialog it fills.
class AccessibleScroll : public QAccessibleWidget {
public:
    explicit AccessibleScroll(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Pane) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString words = QAccessibleWidget::text(kind);
        for (const QWidget *around = widget()->parentWidget(); kind == QAccessible::Name && words.isEmpty() && around;
             around = around->parentWidget()) {
            words = around->isWindow() ? around->windowTitle() : around->accessibleName();
        }
        return words;
    }
};

/// A sentence that appears by itself.
class AccessibleAlert : public QAccessibleWidget {
public:
    explicit AccessibleAlert(QWidget *widget) : QAccessibleWidget(widget, QAccessible::AlertMessage) {}
};

/// A painted button, an answer of a question, or a row that can be chosen: pressed with the space bar.
class AccessiblePress : public QAccessibleWidget {
public:
    AccessiblePress(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        const auto *button = qobject_cast<QAbstractButton *>(widget());
        if (button && button->isCheckable()) {
            const bool one = button->autoExclusive() || (button->group() && button->group()->exclusive());
            return one ? QAccessible::RadioButton : QAccessible::CheckBox;
        }
        return QAccessibleWidget::role();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
            state.pressed = button->isDown();
        } else {
            state.selectable = true;
            state.selected = widget()->property("tone").toString() == u"info";
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const auto *button = qobject_cast<QAbstractButton *>(widget());
        QStringList names = QAccessibleWidget::actionNames();
        names.prepend(button && button->isCheckable() ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!widget()->isEnabled()) {
            return;
        }
        if (name != pressAction() && name != toggleAction()) {
            QAccessibleWidget::doAction(name);
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget())) {
            button->click();
        } else {
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent key(type, Qt::Key_Space, Qt::NoModifier, u" "_s);
                QCoreApplication::sendEvent(widget(), &key);
            }
        }
    }
};

/// Whether a widget paints itself and holds nothing that speaks for itself.
bool paintsItself(const QWidget *widget)
{
    return !widget->layout() && widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).isEmpty();
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget) {
        return nullptr;
    }
    if (const auto *parts = dynamic_cast<const PictureParts *>(widget)) {
        return new AccessiblePicture(widget, parts);
    }
    if (widget->metaObject() == &QScrollArea::staticMetaObject) {
        return new AccessibleScroll(widget);
    }
    const QLatin1StringView kind(widget->metaObject()->className());
    if (!kind.startsWith("resetscope::"_L1)) {
        return nullptr;
    }
    if (widget->inherits("resetscope::ui::MessageBox") || widget->inherits("resetscope::ui::Announcer")) {
        return new AccessibleAlert(widget);
    }
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QLabel *>(widget)) {
        return nullptr;  // Qt knows them
    }
    if (qobject_cast<QAbstractButton *>(widget)) {
        return new AccessiblePress(widget, QAccessible::Button);
    }
    if (widget->property("pressable").toBool()) {
        return new AccessiblePress(widget, QAccessible::ListItem);
    }
    if (widget->metaObject()->superClass() == &QWidget::staticMetaObject && paintsItself(widget)) {
        return new AccessibleImage(widget);
    }
    return nullptr;
}

}  // namespace

/// The mouthpiece of a window: takes no room in it that anybody would notice.
class Announcer : public QLabel {
    Q_OBJECT
public:
    explicit Announcer(QWidget *window) : QLabel(window)
    {
        setObjectName(u"announcer"_s);
        setProperty("data", true);
        setGeometry(0, 0, 1, 1);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_wait.setSingleShot(true);
        m_wait.setInterval(kTogether_ms);
        connect(&m_wait, &QTimer::timeout, this, &Announcer::tell);
    }
    void add(const QString &sentence)
    {
        m_sentences.removeAll(sentence);
        m_sentences << sentence;
        while (m_sentences.size() > kMostSentences) {
            m_sentences.removeFirst();
        }
        if (!m_wait.isActive()) {
            m_wait.start();
        }
    }

private:
    void tell()
    {
        // Hidden and shown again: helpers read an alert that appears.
        hide();
        setAccessibleName(m_sentences.join(u' '));
        m_sentences.clear();
        show();
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    QStringList m_sentences;
    QTimer m_wait;
};

void installAccessibility()
{
    static bool done = false;
    if (!done) {
        done = true;
        QAccessible::installFactory(make);
    }
}

void tellCurrentPart(QWidget *picture, int index)
{
    if (index >= 0 && index < kMostParts) {
        QAccessibleEvent event(picture, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(const QWidget *about, const QString &sentence)
{
    QWidget *window = about->window();
    if (sentence.isEmpty()) {
        return;
    }
    auto *mouth = window->findChild<Announcer *>(u"announcer"_s, Qt::FindDirectChildrenOnly);
    if (!mouth) {
        mouth = new Announcer(window);
    }
    mouth->add(sentence);
}

}  // namespace resetscope::ui
#include "accessible.moc"
