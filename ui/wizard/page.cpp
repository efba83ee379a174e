// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/page.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

Page::Page(Session &session, Body kind, QWidget *parent) : QWidget(parent), m_session(session)
{
    setProperty("page", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    m_title = makeLabel(TextRole::Title, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle = makeLabel(TextRole::Body, this);
    m_subtitle->setProperty("text_role", u"muted"_s);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(space::xs);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    m_headingRow = new QHBoxLayout;
    m_headingRow->setSpacing(space::l);
    m_headingRow->addLayout(heading, 1);

    if (kind == Body::Scroll) {
        auto *scroll = new QScrollArea(this);
        scroll->setObjectName(u"pageScroll"_s);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *holder = new QWidget;
        holder->setProperty("column", true);
        auto *centre = new QHBoxLayout(holder);
        centre->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
        auto *column = new QWidget(holder);
        column->setProperty("column", true);
        column->setMaximumWidth(space::column);
        m_body = new QVBoxLayout(column);
        m_body->setContentsMargins(0, 0, 0, 0);
        m_body->setSpacing(space::l);
        m_body->addLayout(m_headingRow);
        // The column grows to its limit first, then the margins share the rest.
        centre->addStretch(1);
        centre->addWidget(column, 1000);
        centre->addStretch(1);
        scroll->setWidget(holder);
        outer->addWidget(scroll, 1);
    } else {
        m_body = new QVBoxLayout;
        m_body->setContentsMargins(space::xl, space::l, space::xl, space::m);
        m_body->setSpacing(space::m);
        m_body->addLayout(m_headingRow);
        outer->addLayout(m_body, 1);
    }

    auto *line = new QFrame(this);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    outer->addWidget(line);
    auto *bar = new QWidget(this);
    bar->setProperty("footer", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::m);
    m_back = new QPushButton(bar);
    m_back->setObjectName(u"backButton"_s);
    m_back->hide();
    m_footer = new QHBoxLayout;
    m_footer->setSpacing(space::s);
    m_footer->addStretch(1);
    m_main = new QPushButton(bar);
    m_main->setObjectName(u"mainButton"_s);
    m_main->setProperty("kind", u"primary"_s);
    m_main->setDefault(true);
    m_action = m_main;
    row->addWidget(m_back);
    row->addLayout(m_footer, 1);
    row->addWidget(m_main);
    for (QPushButton *button : {m_back, m_main}) {
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    outer->addWidget(bar);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Page::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_back->setText(tr("Back"));
    setAccessibleName(title);
}

void Page::setMainAction(QPushButton *button)
{
    if (button == m_action) {
        return;
    }
    setStyled(m_action, "kind", QString());
    setStyled(button, "kind", u"primary"_s);
    m_action = button;
}

void Page::focusMain()
{
    for (QPushButton *button : {m_action, m_main}) {
        if (button->isEnabled() && button->isVisibleTo(this)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    const auto usable = [this](const QWidget *part) {
        return part->isEnabled() && part->isVisibleTo(this) && (part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    for (QWidget *part = nextInFocusChain(); part && part != this; part = part->nextInFocusChain()) {
        if (part != m_back && isAncestorOf(part) && usable(part)) {
            part->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_back->setFocus(Qt::OtherFocusReason);
}

void Page::setBack(Step step)
{
    m_back->setVisible(true);
    m_back->disconnect(this);
    connect(m_back, &QPushButton::clicked, this, [this, step] { m_session.goTo(step); });
}

}  // namespace resetscope::ui
