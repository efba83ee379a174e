// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/focus_audit.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace resetscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStops = 400;
constexpr int kMostLinks = 40;

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString kind = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    return u"%1 “%2”"_s.arg(kind, !widget->objectName().isEmpty()       ? widget->objectName()
                                  : button && !button->text().isEmpty() ? button->text()
                                                                        : widget->accessibleName());
}

QWidget *effective(QWidget *widget)
{
    while (widget && widget->focusProxy()) {
        widget = widget->focusProxy();
    }
    return widget;
}

bool isStop(const QWidget *widget, const QWidget &window)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&window) && widget->isEnabled() &&
           widget->window() == &window;
}

const QScrollArea *scrollOf(const QWidget *widget)
{
    const QWidget *around = widget->parentWidget();
    while (around && !qobject_cast<const QScrollArea *>(around)) {
        around = around->parentWidget();
    }
    return qobject_cast<const QScrollArea *>(around);
}

/// Of the answers of a question, one is a stop; the arrow keys go on from there.
bool sameGroup(const QWidget *a, const QWidget *b)
{
    const auto *first = qobject_cast<const QAbstractButton *>(a);
    const auto *second = qobject_cast<const QAbstractButton *>(b);
    if (!first || !second) {
        return false;
    }
    return (first->group() && first->group() == second->group() && first->group()->exclusive()) ||
           (first->autoExclusive() && second->autoExclusive() && first->parentWidget() == second->parentWidget());
}

}  // namespace

FocusAudit::FocusAudit(QWidget &window)
{
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QTest::qWait(20);  // rows that are replaced are gone before anybody walks over them
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QList<QPointer<QWidget>> expected;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (isStop(widget, window) && !widget->focusProxy()) {
            expected << widget;
        }
    }
    if (expected.isEmpty()) {
        return;
    }
    QWidget *start = QApplication::focusWidget();
    if (!start || start->window() != &window) {
        effective(expected.first().data())->setFocus(Qt::TabFocusReason);
        start = QApplication::focusWidget();
    }
    if (!start) {
        if (window.isActiveWindow()) {
            m_problems << u"nothing takes the focus"_s;
        }
        return;
    }
    QPointer<QWidget> now = start;
    QList<QPointer<QWidget>> walked;  // a row may be replaced while somebody walks over it
    while (now && !walked.contains(now) && walked.size() < kMostStops) {
        walked << now;
        // A text with several links is left after its last one.
        for (int link = 0; link < kMostLinks && now == walked.last() && now; ++link) {
            QTest::keyClick(now, Qt::Key_Tab);
            now = QApplication::focusWidget();
        }
    }
    for (const QPointer<QWidget> &stop : std::as_const(walked)) {
        if (stop) {
            m_order << stop.data();
        }
    }
    if (!now || !walked.contains(now) || (now == walked.last() && expected.size() > 1)) {
        m_problems << u"Tab does not come round: %1"_s.arg(now ? nameOf(now) : u"nowhere"_s);
    }
    for (const QPointer<QWidget> &each : std::as_const(expected)) {
        QWidget *widget = each.data();
        if (!widget || !isStop(widget, window)) {
            continue;
        }
        const bool met = m_order.contains(widget) || std::any_of(m_order.cbegin(), m_order.cend(), [&](QWidget *stop) {
                             return sameGroup(stop, widget) || widget->isAncestorOf(stop);
                         });
        if (!met) {
            m_problems << u"not reached: "_s + nameOf(widget);
        }
    }
    // From the first stop in the window on.
    const auto place = [&](QWidget *stop) {
        const qsizetype at = expected.indexOf(QPointer<QWidget>(stop));
        return at < 0 ? expected.size() : at;
    };
    const auto first =
        std::min_element(m_order.begin(), m_order.end(), [&](QWidget *a, QWidget *b) { return place(a) < place(b); });
    std::rotate(m_order.begin(), first, m_order.end());
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 1; i < m_order.size(); ++i) {
        const auto area = [&](QWidget *widget) { return QRect(widget->mapTo(&window, QPoint()), widget->size()); };
        if (scrollOf(m_order[i - 1]) != scrollOf(m_order[i])) {
            continue;  // what scrolls has no place beside what does not
        }
        QRect a = area(m_order[i - 1]);
        QRect b = area(m_order[i]);
        if (mirrored) {
            a.moveLeft(window.width() - a.right());
            b.moveLeft(window.width() - b.right());
        }
        const bool sameColumn = a.left() < b.right() && b.left() < a.right();
        const bool sameRow = a.top() < b.bottom() && b.top() < a.bottom();
        const bool upwards = sameColumn && b.bottom() <= a.top();
        const bool backwards = sameRow && !sameColumn && b.right() <= a.left();
        if (upwards || backwards) {
            m_problems << u"%1 after %2: %3"_s.arg(nameOf(m_order[i]), nameOf(m_order[i - 1]),
                                                   upwards ? u"upwards"_s : u"backwards"_s);
        }
    }
}

QList<FocusAudit::Ring> FocusAudit::rings(QWidget &window, QSet<QString> &known)
{
    QList<Ring> rings;
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    if (!window.isActiveWindow()) {
        return rings;  // shows no focus, nor should it
    }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isStop(widget, window) || widget->focusProxy() ||
            widget->visibleRegion().boundingRect() != widget->rect()) {  // seen as a whole elsewhere
            continue;
        }
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString kind =
            u"%1 %2 %3 %4"_s
                .arg(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1),
                     widget->property("kind").toString(), widget->property("tone").toString(),
                     button && button->isCheckable() ? (button->isChecked() ? u"checked"_s : u"unchecked"_s)
                                                     : QString())
                .simplified();
        if (known.contains(kind)) {
            continue;
        }
        known << kind;
        if (QWidget *focus = QApplication::focusWidget()) {
            focus->clearFocus();
        }
        QTest::qWait(1);
        const QImage before = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        widget->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        const QImage after = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QSize seen = widget->visibleRegion().boundingRect().size();
        Ring ring;
        ring.kind = kind;
        ring.needed = std::min(seen.width(), seen.height()) * 2;
        if (before.size() == after.size()) {
            for (int y = 0; y < after.height(); ++y) {
                for (int x = 0; x < after.width(); ++x) {
                    const QRgb was = before.pixel(x, y);
                    const QRgb is = after.pixel(x, y);
                    if (was != is && ui::contrast(QColor(was), QColor(is)) >= 1.5) {
                        ++ring.strongPixels;
                    }
                }
            }
        }
        rings << ring;
    }
    return rings;
}

}  // namespace resetscope::tests
