// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/coach.h"

#include "app/content/content.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::training::CoachStep;

namespace {

constexpr int kFollow_ms = 100;
constexpr int kBubbleWidth = 380;
constexpr int kRing = 5;

}  // namespace

CoachVeil::CoachVeil(QWidget *window) : QWidget(window)
{
    setObjectName(u"coachVeil"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoachVeil::setHole(const QRect &hole)
{
    if (hole != m_hole) {
        m_hole = hole;
        update();
    }
}

void CoachVeil::paintEvent(QPaintEvent *)
{
    if (m_hole.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath all;
    all.addRect(rect());
    QPainterPath open;
    open.addRoundedRect(QRectF(m_hole).adjusted(-kRing, -kRing, kRing, kRing), space::radius, space::radius);
    painter.fillPath(all.subtracted(open), QColor(0, 0, 0, Theme::instance().isDark() ? 120 : 70));
    painter.setPen(QPen(Theme::instance().color(ColorRole::Lit), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(open);
}

CoachBubble::CoachBubble(QWidget *window) : Card(window, space::l)
{
    setObjectName(u"coachBubble"_s);
    setTone(Tone::Info);
    setFocusPolicy(Qt::NoFocus);
    m_count = makeMuted(this);
    m_text = makeLabel(TextRole::Body, this);
    m_text->setObjectName(u"coachText"_s);
    m_paste = asData(makeLabel(TextRole::Mono, this));
    m_paste->setObjectName(u"coachPaste"_s);
    m_paste->setLayoutDirection(Qt::LeftToRight);
    column()->addWidget(m_count);
    column()->addWidget(m_text);
    column()->addWidget(m_paste);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_leave = makeButton(this, u"coachLeave"_s, "quiet");
    m_back = makeButton(this, u"coachBack"_s, "quiet");
    m_do = makeButton(this, u"coachDo"_s);
    m_next = makeButton(this, u"coachNext"_s, "primary");
    row->addWidget(m_leave);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_do);
    row->addWidget(m_next);
    column()->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &CoachBubble::next);
    connect(m_back, &QPushButton::clicked, this, &CoachBubble::previous);
    connect(m_do, &QPushButton::clicked, this, &CoachBubble::doIt);
    connect(m_leave, &QPushButton::clicked, this, &CoachBubble::left);
}

void CoachBubble::setStep(int number, int count, const QString &says, const QString &paste)
{
    m_paste->setText(paste);
    m_paste->setVisible(!paste.isEmpty());
    m_count->setText(tr("Lesson: %1 of %2").arg(number).arg(count));
    m_text->setText(says);
    m_leave->setText(tr("Back to the lesson"));
    m_back->setText(tr("Back"));
    m_back->setEnabled(number > 1);
    setAccessibleName(m_count->text());
    setAccessibleDescription(paste.isEmpty() ? says : says + u' ' + paste);
}

void CoachBubble::setButtons(const QString &next, bool nextOpen, const QString &doIt)
{
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_next->setEnabled(nextOpen);
    m_do->setText(doIt);
    m_do->setVisible(!doIt.isEmpty());
}

void CoachBubble::focusMain()
{
    QPushButton *main = m_do->isVisibleTo(this) ? m_do : m_next;
    main->setFocus(Qt::OtherFocusReason);
}

void CoachBubble::place(const QRect &target, const QRect &room)
{
    const int wide = std::max(kBubbleWidth, minimumSizeHint().width());
    const int width = std::min(wide, room.width() - 2 * space::l);
    const int height =
        std::max(layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : 0, layout()->minimumSize().height());
    const QRect inner = room.adjusted(space::l, space::l, -space::l, -space::l);
    QRect box(0, 0, width, height);
    const int away = kRing + space::m;
    if (target.isEmpty()) {
        box.moveBottomRight(inner.bottomRight());
    } else {
        const int x =
            std::clamp(target.center().x() - width / 2, inner.left(), std::max(inner.left(), inner.right() - width));
        const int y =
            std::clamp(target.center().y() - height / 2, inner.top(), std::max(inner.top(), inner.bottom() - height));
        const std::array<QPoint, 4> places{QPoint(x, target.bottom() + away), QPoint(x, target.top() - away - height),
                                           QPoint(target.right() + away, y), QPoint(target.left() - away - width, y)};
        const auto fitting = std::find_if(places.begin(), places.end(), [&](const QPoint &place) {
            return inner.contains(QRect(place, QSize(width, height)));
        });
        if (fitting != places.end()) {
            box.moveTopLeft(*fitting);
        } else {
            // The target takes the whole window: the corner where it is covered least.
            box.moveBottomRight(inner.bottomRight());
        }
    }
    if (box != geometry()) {
        setGeometry(box);
    }
}

Coach::Coach(Session &session, PageOf pageOf, QWidget *window, QObject *parent)
    : QObject(parent), m_session(session), m_pageOf(std::move(pageOf)), m_window(window)
{
    m_timer.setInterval(kFollow_ms);
    connect(&m_timer, &QTimer::timeout, this, &Coach::follow);
    connect(&session, &Session::navigation, this, &Coach::onNavigation, Qt::QueuedConnection);
    connect(&session, &Session::runFinished, this, [this] {
        if (m_active) {
            refreshButtons();
        }
    });
}

Coach::~Coach()
{
    stop();
}

Step Coach::pageStep(const QString &page)
{
    static const QMap<QString, Step> steps{{u"what"_s, Step::WhatHappened}, {u"service"_s, Step::Service},
                                           {u"tests"_s, Step::Tests},       {u"cause"_s, Step::Cause},
                                           {u"fix"_s, Step::Fix},           {u"report"_s, Step::Report}};
    return steps.value(page, Step::Start);
}

void Coach::start(const std::vector<CoachStep> &steps)
{
    stop();
    if (steps.empty() || !m_window) {
        return;
    }
    m_steps = steps;
    m_active = true;
    m_shown = Step::Training;
    m_veil = new CoachVeil(m_window);
    m_bubble = new CoachBubble(m_window);
    connect(m_bubble, &CoachBubble::next, this, [this] { advanceFrom(m_index); });
    connect(m_bubble, &CoachBubble::previous, this, [this] { show(std::max(0, m_index - 1)); });
    connect(m_bubble, &CoachBubble::doIt, this, &Coach::doIt);
    connect(m_bubble, &CoachBubble::left, this, [this] { Q_EMIT left(); });
    m_timer.start();
    show(0);
}

void Coach::stop()
{
    m_active = false;
    m_timer.stop();
    QObject::disconnect(m_watch);
    if (m_veil) {
        m_veil->hide();
        m_veil->deleteLater();
    }
    if (m_bubble) {
        m_bubble->hide();
        m_bubble->deleteLater();
    }
    m_veil.clear();
    m_bubble.clear();
}

void Coach::show(int index)
{
    m_index = index;
    m_scrolled = false;
    const Step wanted = pageStep(step().page);
    if (m_session.canVisit(wanted) && m_shown != wanted) {
        // A page that is shown already is left alone: entering it anew would lose what is being typed.
        m_shown = wanted;
        m_session.goTo(wanted);
    }
    m_bubble->setStep(m_index + 1, static_cast<int>(m_steps.size()), app::trContent(step().says),
                      step().action == CoachStep::Action::Type ? step().paste : QString());
    watchTarget();
    refreshButtons();
    m_veil->show();
    m_veil->raise();
    m_bubble->show();
    m_bubble->raise();
    follow();
    // The keyboard goes where the step is done: into the field, or to the button that does it.
    QWidget *marked = target();
    if (step().action == CoachStep::Action::Type && marked) {
        marked->setFocus(Qt::OtherFocusReason);
    } else {
        m_bubble->focusMain();
    }
    Q_EMIT stepped(index);
}

QWidget *Coach::target() const
{
    if (!m_active || m_shown != pageStep(step().page) || !m_session.canVisit(m_shown)) {
        return nullptr;
    }
    QWidget *page = m_pageOf(m_shown);
    if (step().widget.isEmpty()) {
        return nullptr;
    }
    for (QWidget *found : page->findChildren<QWidget *>(step().widget)) {
        if (found->isVisibleTo(page)) {
            return found;
        }
    }
    return nullptr;
}

void Coach::watchTarget()
{
    QObject::disconnect(m_watch);
    QWidget *marked = target();
    const int index = m_index;
    // Queued: what the click does on the page comes first.
    const auto onward = [this, index] { QTimer::singleShot(0, this, [this, index] { advanceFrom(index); }); };
    if (step().action == CoachStep::Action::Click) {
        if (auto *button = qobject_cast<QAbstractButton *>(marked)) {
            m_watch = connect(button, &QAbstractButton::clicked, this, onward);
        }
    } else if (step().action == CoachStep::Action::Type) {
        if (auto *text = qobject_cast<QPlainTextEdit *>(marked)) {
            m_watch = connect(text, &QPlainTextEdit::textChanged, this, [this] { refreshButtons(); });
        } else if (auto *field = qobject_cast<QLineEdit *>(marked)) {
            m_watch = connect(field, &QLineEdit::textChanged, this, [this] { refreshButtons(); });
        }
    }
}

bool Coach::fulfilled() const
{
    switch (step().action) {
    case CoachStep::Action::Look:
        return true;
    case CoachStep::Action::Wait:
        return m_session.hasResults() && !m_session.isRunning();
    case CoachStep::Action::Type: {
        QWidget *marked = target();
        if (auto *text = qobject_cast<QPlainTextEdit *>(marked)) {
            return !text->toPlainText().trimmed().isEmpty();
        }
        if (auto *field = qobject_cast<QLineEdit *>(marked)) {
            return !field->text().trimmed().isEmpty();
        }
        return true;
    }
    case CoachStep::Action::Click:
        // Where the part is not there, nothing holds the user up.
        return !target();
    }
    return true;
}

void Coach::refreshButtons()
{
    if (!m_active || !m_bubble) {
        return;
    }
    const bool last = m_index + 1 == static_cast<int>(m_steps.size());
    const QString next = last ? tr("To the questions") : tr("Next");
    const bool open = fulfilled();
    QString doIt;
    if (step().action == CoachStep::Action::Click && !open) {
        doIt = tr("Do it for me");
    } else if (step().action == CoachStep::Action::Type && !open) {
        doIt = tr("Fill it in for me");
    }
    if (step().action == CoachStep::Action::Wait && !open) {
        m_bubble->setButtons(tr("The tests are running…"), false, QString());
    } else {
        m_bubble->setButtons(doIt.isEmpty() ? next : QString(), true, doIt);
    }
}

void Coach::doIt()
{
    QWidget *marked = target();
    if (step().action == CoachStep::Action::Click) {
        if (auto *button = qobject_cast<QAbstractButton *>(marked); button && button->isEnabled()) {
            button->click();
        }
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(marked)) {
        text->setPlainText(step().paste);
    } else if (auto *field = qobject_cast<QLineEdit *>(marked)) {
        field->setText(step().paste);
        Q_EMIT field->textEdited(step().paste);
    }
    refreshButtons();
    if (m_bubble) {
        m_bubble->focusMain();
    }
}

void Coach::advanceFrom(int index)
{
    if (!m_active || index != m_index) {
        return;  // the page that was opened has already moved the coach on
    }
    if (m_index + 1 < static_cast<int>(m_steps.size())) {
        show(m_index + 1);
        return;
    }
    stop();
    Q_EMIT finished();
}

void Coach::onNavigation(Step page)
{
    if (!m_active || !m_session.canVisit(page)) {
        return;
    }
    m_shown = page;
    if (page == pageStep(step().page)) {
        return;
    }
    if (page == Step::Training) {
        Q_EMIT left();
        return;
    }
    // The user went on alone: forwards to the first step of that page, else back to its last one.
    const int count = static_cast<int>(m_steps.size());
    for (int i = m_index + 1; i < count; ++i) {
        if (pageStep(m_steps[static_cast<std::size_t>(i)].page) == page) {
            show(i);
            return;
        }
    }
    for (int i = m_index - 1; i >= 0; --i) {
        if (pageStep(m_steps[static_cast<std::size_t>(i)].page) == page) {
            show(i);
            return;
        }
    }
}

void Coach::follow()
{
    if (!m_active || !m_veil || !m_bubble || !m_window) {
        return;
    }
    m_veil->setGeometry(m_window->rect());
    QWidget *marked = target();
    QRect hole;
    if (marked) {
        if (!m_scrolled) {
            m_scrolled = true;
            for (QWidget *up = marked->parentWidget(); up; up = up->parentWidget()) {
                if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
                    scroll->ensureWidgetVisible(marked, 0, space::xxl);
                }
            }
        }
        const QRect whole(marked->mapTo(m_window, QPoint(0, 0)), marked->size());
        hole = whole.intersected(QRect(QPoint(0, 0), m_window->size()));
        if (const QWidget *page = m_pageOf(m_shown)) {
            hole = hole.intersected(QRect(page->mapTo(m_window, QPoint(0, 0)), page->size()));
        }
    }
    m_veil->setHole(hole);
    m_bubble->place(hole, m_window->rect());
    if (step().action == CoachStep::Action::Click || step().action == CoachStep::Action::Type) {
        refreshButtons();  // a part may appear later than its page
        if (marked && !m_watch) {
            watchTarget();
        }
    }
}

}  // namespace resetscope::ui
