// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/step_rail.h"

#include "ui/widgets/parts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWide = 216;
constexpr int kNarrow = 64;
constexpr int kDisc = 34;
constexpr int kBadge = 16;

}  // namespace

RailItem::RailItem(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailItem::setState(State state)
{
    m_state = state;
    update();
}

void RailItem::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    if (m_compact) {
        return {kNarrow - 2 * space::s, kDisc + space::m};
    }
    const int room = kWide - 2 * space::s - kDisc - 3 * space::s;
    const int height = fontMetrics().boundingRect(0, 0, room, 1000, Qt::TextWordWrap, text()).height();
    return {kWide - 2 * space::s, std::max(kDisc, height) + space::m};
}

void RailItem::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const bool current = m_state == State::Current;
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (current || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(current ? ColorRole::AccentSoft : ColorRole::SurfaceRaised));
        painter.drawRoundedRect(box, space::radius, space::radius);
    }
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, space::radius, space::radius);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int inset = m_compact ? (width() - kDisc) / 2 : space::s;
    const int discX = mirrored ? width() - inset - kDisc : inset;
    const QRect disc(discX, (height() - kDisc) / 2, kDisc, kDisc);
    ColorRole fill = ColorRole::IdleSoft;
    ColorRole ink = isEnabled() ? ColorRole::Text : ColorRole::TextMuted;
    if (current) {
        fill = ColorRole::Accent;
        ink = ColorRole::OnAccent;
    } else if (m_state == State::Done) {
        fill = ColorRole::GoodSoft;
        ink = ColorRole::Good;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(fill));
    painter.drawEllipse(disc);
    // Without its title a step is told by its own icon alone; there the tick stands beside it.
    const QString icon = m_state == State::Done && !m_compact ? u"check"_s : m_icon;
    painter.drawPixmap(QPoint(disc.center().x() - 8, disc.center().y() - 8),
                       iconPixmap(icon, theme.color(ink), 18, devicePixelRatioF()));
    if (m_compact) {
        if (m_state == State::Done) {
            const QRectF badge(mirrored ? disc.left() - 5 : disc.right() + 6 - kBadge, disc.bottom() + 4 - kBadge,
                               kBadge, kBadge);
            painter.setPen(QPen(theme.color(ColorRole::Surface), 2));
            painter.setBrush(theme.color(ColorRole::Good));
            painter.drawEllipse(badge);
            painter.drawPixmap(QPointF(badge.left() + 3, badge.top() + 3),
                               iconPixmap(u"check"_s, theme.color(ColorRole::Surface), 10, devicePixelRatioF()));
        }
        return;
    }
    QFont font = this->font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.color(isEnabled() ? ColorRole::Text : ColorRole::TextMuted));
    const int left = mirrored ? space::s : discX + kDisc + space::s;
    const int right = mirrored ? discX - space::s : width() - space::s;
    // The painter itself turns the leading side round in a mirrored window.
    painter.drawText(QRect(left, 0, right - left, height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap), text());
}

StepRail::StepRail(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setProperty("rail", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::l, space::s, space::l);
    column->setSpacing(space::xs);
    m_brand = makeLabel(TextRole::Heading, this, u"Resetscope"_s);
    m_brand->setWordWrap(false);
    m_brand->setContentsMargins(space::s, 0, space::s, space::m);
    column->addWidget(m_brand);
    static const std::array<QString, kStepCount> icons{u"home"_s,  u"talk"_s, u"service"_s, u"pulse"_s,
                                                       u"cause"_s, u"fix"_s,  u"shield"_s,  u"report"_s};
    for (int i = 0; i < kStepCount; ++i) {
        auto *item = new RailItem(icons[static_cast<std::size_t>(i)], this);
        item->setObjectName(u"rail:"_s + QString::number(i));
        connect(item, &QAbstractButton::clicked, this, [this, i] { m_session.goTo(static_cast<Step>(i)); });
        m_items[static_cast<std::size_t>(i)] = item;
        column->addWidget(item);
    }
    column->addStretch(1);
    m_practiceBox = new QWidget(this);
    auto *practice = new QVBoxLayout(m_practiceBox);
    practice->setContentsMargins(space::s, 0, space::s, 0);
    practice->setSpacing(space::xs);
    m_practiceText = makeLabel(TextRole::Small, m_practiceBox);
    m_practiceStop = makeButton(m_practiceBox, u"stopPractice"_s, "quiet");
    m_practiceSmall = makeButton(this, u"stopPracticeSmall"_s, "quiet");
    m_practiceSmall->setIcon(themedIcon(u"warning"_s, ColorRole::Warn));
    for (QPushButton *stop : {m_practiceStop, m_practiceSmall}) {
        connect(stop, &QPushButton::clicked, this, [this] { m_session.stopPractice(); });
    }
    practice->addWidget(m_practiceText);
    practice->addWidget(m_practiceStop, 0, Qt::AlignLeading);
    column->addWidget(m_practiceBox);
    column->addWidget(m_practiceSmall, 0, Qt::AlignHCenter);

    connect(&session, &Session::caseChanged, this, &StepRail::refresh);
    connect(&session, &Session::runStarted, this, &StepRail::refresh);
    connect(&session, &Session::runFinished, this, &StepRail::refresh);
    connect(&session, &Session::practiceChanged, this, &StepRail::refresh);
    connect(&session, &Session::checkChanged, this, &StepRail::refresh);
    setCompact(false);
    retranslate();
}

void StepRail::setCurrent(Step step)
{
    m_current = step;
    refresh();
}

void StepRail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? kNarrow : kWide);
    m_brand->setVisible(!compact);
    for (RailItem *item : m_items) {
        item->setCompact(compact);
    }
    refresh();
}

void StepRail::refresh()
{
    const bool beside = static_cast<int>(m_current) >= kStepCount;  // watching or observing is no step
    for (int i = 0; i < kStepCount; ++i) {
        const auto step = static_cast<Step>(i);
        RailItem *item = m_items[static_cast<std::size_t>(i)];
        RailItem::State state = RailItem::State::Upcoming;
        QString words = tr("not yet");
        const bool finished = m_session.hasResults() && !m_session.isRunning();
        const bool left = step == Step::Check && m_session.caseFile().checks.empty();  // passed by, not done
        if (step == m_current) {
            state = RailItem::State::Current;
            words = tr("you are here");
        } else if (beside && step == Step::Start) {
            state = RailItem::State::Current;  // such a page is opened from there
            words = tr("the page that is shown belongs here");
        } else if (left) {
            state = RailItem::State::Upcoming;
        } else if ((beside ? step != Step::Start && m_session.canVisit(step) && finished : step < m_current) ||
                   (finished && step == Step::Tests)) {
            state = RailItem::State::Done;
            words = tr("done");
        }
        item->setState(state);
        item->setEnabled(m_session.canVisit(step));
        item->setAccessibleName(item->text());
        item->setAccessibleDescription(tr("Step %1 of %2, %3").arg(i + 1).arg(kStepCount).arg(words));
        item->setToolTip(m_compact ? item->text() : QString());
    }
    const bool practice = !m_session.practice().isEmpty();
    m_practiceBox->setVisible(practice && !m_compact);
    m_practiceSmall->setVisible(practice && m_compact);
}

void StepRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StepRail::retranslate()
{
    const std::array<QString, kStepCount> titles{tr("Start"),         tr("What happened"), tr("Which service"),
                                                 tr("Tests"),         tr("Likely cause"),  tr("Fix"),
                                                 tr("Check the fix"), tr("Report")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_items[i]->setText(titles[i]);
        m_items[i]->updateGeometry();
    }
    setAccessibleName(tr("Steps"));
    m_practiceText->setText(tr("A practice fault is running on this computer."));
    m_practiceStop->setText(tr("Stop it"));
    m_practiceSmall->setAccessibleName(m_practiceText->text() + u' ' + m_practiceStop->text());
    m_practiceSmall->setToolTip(m_practiceSmall->accessibleName());
    refresh();
}

}  // namespace resetscope::ui
