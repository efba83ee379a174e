// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/lesson.h"
#include "ui/widgets/parts.h"
#include "ui/wizard/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace resetscope::ui {

/// Dims the window except for the part that is meant. Lets every click through.
class CoachVeil : public QWidget {
    Q_OBJECT
public:
    explicit CoachVeil(QWidget *window);
    void setHole(const QRect &hole);  ///< empty: nothing is marked, nothing is dimmed
    [[nodiscard]] QRect hole() const { return m_hole; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_hole;
};

/// The speech bubble beside the marked part.
class CoachBubble : public Card {
    Q_OBJECT
public:
    explicit CoachBubble(QWidget *window);
    void setStep(int number, int count, const QString &says, const QString &paste = QString());
    void setButtons(const QString &next, bool nextOpen, const QString &doIt);
    void place(const QRect &target, const QRect &room);
    void focusMain();  ///< on the button that goes on

Q_SIGNALS:
    void next();
    void previous();
    void doIt();
    void left();

private:
    QLabel *m_count;
    QLabel *m_text;
    QLabel *m_paste;
    QPushButton *m_back;
    QPushButton *m_do;
    QPushButton *m_next;
    QPushButton *m_leave;
};

/// Leads through the steps of a lesson on the real pages. The user stays free: every page can be used as always, and
/// the coach goes to the step that fits what is shown.
class Coach : public QObject {
    Q_OBJECT
public:
    using PageOf = std::function<QWidget *(Step)>;
    Coach(Session &session, PageOf pageOf, QWidget *window, QObject *parent);
    ~Coach() override;

    void start(const std::vector<app::training::CoachStep> &steps);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QWidget *target() const;  ///< what the present step marks, or null
    [[nodiscard]] static Step pageStep(const QString &page);

Q_SIGNALS:
    void finished();  ///< the last step was left forwards
    void left();      ///< the user wants back to the lesson
    void stepped(int index);

private:
    void show(int index);
    void onNavigation(Step step);
    void follow();  ///< keeps veil and bubble where the target is
    void watchTarget();
    void refreshButtons();
    void doIt();
    void advanceFrom(int index);
    [[nodiscard]] const app::training::CoachStep &step() const { return m_steps[static_cast<std::size_t>(m_index)]; }
    [[nodiscard]] bool fulfilled() const;

    Session &m_session;
    PageOf m_pageOf;
    QPointer<QWidget> m_window;
    QPointer<CoachVeil> m_veil;
    QPointer<CoachBubble> m_bubble;
    std::vector<app::training::CoachStep> m_steps;
    int m_index = 0;
    Step m_shown = Step::Start;
    bool m_active = false;
    bool m_scrolled = false;
    QMetaObject::Connection m_watch;
    QTimer m_timer;
};

}  // namespace resetscope::ui
