// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_row.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace resetscope::ui {

TickRow::TickRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_text(new QLabel(this))
{
    m_box->setObjectName(name);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void TickRow::setText(const QString &text)
{
    m_text->setText(text);
    m_box->setAccessibleName(text);
}

int TickRow::textStart() const
{
    return m_box->sizeHint().width() + layout()->spacing();
}

void TickRow::setOpen(bool open)
{
    m_box->setEnabled(open);
    m_text->setEnabled(open);
}

bool TickRow::isTicked() const
{
    return m_box->isChecked();
}

void TickRow::setTicked(bool ticked)
{
    m_box->setChecked(ticked);
}

bool TickRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::MouseButtonRelease && m_box->isEnabled() &&
        m_text->rect().contains(static_cast<QMouseEvent *>(event)->pos())) {
        m_box->toggle();
        m_box->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace resetscope::ui
