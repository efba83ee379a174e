// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QScrollBar>
#include <QStyle>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCopiedFor_ms = 1800;
constexpr int kRadio = 18;

void followTheme(QWidget *widget)
{
    QObject::connect(&Theme::instance(), &Theme::changed, widget, qOverload<>(&QWidget::update));
}

void paintCard(QPainter &painter, const QRect &area, bool hovered, bool focused, bool selected, bool enabled)
{
    const Theme &theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = focused || selected ? 2 : 1;
    const QRectF box = QRectF(area).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    ColorRole fill = ColorRole::Surface;
    if (selected) {
        fill = ColorRole::AccentSoft;
    } else if (hovered && enabled) {
        fill = ColorRole::SurfaceRaised;
    }
    ColorRole edge = ColorRole::Border;
    if (focused) {
        edge = ColorRole::Text;
    } else if (selected || (hovered && enabled)) {
        edge = ColorRole::Accent;
    }
    painter.setPen(QPen(theme.color(edge), width));
    painter.setBrush(theme.color(fill));
    painter.drawRoundedRect(box, space::radius, space::radius);
}

bool byKeyboard(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason ||
           event.reason() == Qt::ShortcutFocusReason;
}

QLabel *passive(QLabel *label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

}  // namespace

QLabel *makeLabel(TextRole role, QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role != TextRole::Body) {
        label->setFont(Theme::instance().font(role));
    }
    return label;
}

QLabel *makeMuted(QWidget *parent, const QString &text)
{
    QLabel *label = makeLabel(TextRole::Body, parent, text);
    label->setProperty("text_role", u"muted"_s);
    return label;
}

QPushButton *makeButton(QWidget *parent, const QString &name, const char *kind)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (*kind != '\0') {
        button->setProperty("kind", QString::fromLatin1(kind));
    }
    return button;
}

void setStyled(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, double ratio)
{
    const int pixels = static_cast<int>(std::ceil(size * ratio));
    const QString key = u"rs:%1:%2:%3"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(u":/icons/"_s + name + u".svg"_s);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString &name, ColorRole role)
{
    const QColor color = Theme::instance().color(role);
    QIcon icon;
    icon.addPixmap(iconPixmap(name, color, 20, 1));
    icon.addPixmap(iconPixmap(name, color, 20, 2));
    return icon;
}

// --- IconLabel

IconLabel::IconLabel(const QString &name, ColorRole role, int size, QWidget *parent)
    : QWidget(parent), m_name(name), m_role(role), m_size(size)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    followTheme(this);
}

void IconLabel::setIcon(const QString &name, ColorRole role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::setDisc(ColorRole background)
{
    m_hasDisc = true;
    m_disc = background;
    setFixedSize(sizeHint());
    update();
}

void IconLabel::clearDisc()
{
    m_hasDisc = false;
    setFixedSize(sizeHint());
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_hasDisc ? m_size * 2 : m_size;
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    if (m_hasDisc) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_disc));
        painter.drawEllipse(rect());
    }
    const QPixmap pixmap = iconPixmap(m_name, theme.color(m_role), m_size, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - m_size) / 2.0, (height() - m_size) / 2.0), pixmap);
}

// --- Card

Card::Card(QWidget *parent, int padding) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(space::s);
}

void Card::setTone(Tone tone)
{
    static constexpr const char16_t *kNames[] = {u"", u"info", u"good", u"warn", u"bad", u"running"};
    setStyled(this, "tone", QString::fromUtf16(kNames[static_cast<int>(tone)]));
}

// --- ActionCard

ActionCard::ActionCard(const QString &icon, ColorRole role, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    auto *mark = new IconLabel(icon, role, 26, this);
    mark->setDisc(role == ColorRole::Good ? ColorRole::GoodSoft
                                          : (role == ColorRole::Warn ? ColorRole::WarnSoft : ColorRole::AccentSoft));
    column->addWidget(mark, 0, Qt::AlignLeading);
    column->addSpacing(space::s);
    m_title = passive(makeLabel(TextRole::Heading, this));
    m_text = passive(makeMuted(this));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this);
}

void ActionCard::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void ActionCard::focusInEvent(QFocusEvent *event)
{
    m_ring = byKeyboard(*event);
    QAbstractButton::focusInEvent(event);
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), underMouse(), hasFocus() && m_ring, isDown(), isEnabled());
}

// --- ChoiceCard

ChoiceCard::ChoiceCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    // The room for the painted mark is an item, not a margin: layouts mirror items only.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(0);
    row->addSpacing(kRadio + space::m);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(2);
    m_title = passive(makeLabel(TextRole::Body, this));
    m_text = passive(makeLabel(TextRole::Small, this));
    m_text->setProperty("text_role", u"muted"_s);
    m_text->hide();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this);
}

void ChoiceCard::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void ChoiceCard::focusInEvent(QFocusEvent *event)
{
    m_ring = byKeyboard(*event);
    QAbstractButton::focusInEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), underMouse(), hasFocus() && m_ring, isChecked(), isEnabled());
    const Theme &theme = Theme::instance();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double centreX = mirrored ? width() - space::l - kRadio / 2.0 : space::l + kRadio / 2.0;
    const int line = m_title->fontMetrics().height();
    const QPointF centre(centreX, space::m + line / 2.0);
    painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::BorderStrong), isChecked() ? 2 : 1.5));
    painter.setBrush(theme.color(ColorRole::Surface));
    painter.drawEllipse(centre, kRadio / 2.0 - 1, kRadio / 2.0 - 1);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Accent));
        painter.drawEllipse(centre, 4.5, 4.5);
    }
}

// --- Chip

Chip::Chip(QWidget *parent, Tone tone) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::instance().font(TextRole::Small));
    setContentsMargins(space::s + 2, 3, space::s + 2, 3);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTone(tone);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setTone(m_tone); });
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::instance().toneColor(tone));
    setPalette(colors);
    update();
}

QSize Chip::sizeHint() const
{
    // QLabel's own hint forgets that the style sheet adds nothing around our painted edge.
    const QFontMetrics metrics(font());
    const QMargins margins = contentsMargins();
    return {metrics.horizontalAdvance(text()) + margins.left() + margins.right() + 2,
            metrics.height() + margins.top() + margins.bottom()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().toneSoft(m_tone));
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    painter.setPen(Theme::instance().toneColor(m_tone));
    painter.drawText(contentsRect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width() + 2));
}

// --- CopyButton

CopyButton::CopyButton(std::function<QString()> text, QWidget *parent)
    : QPushButton(parent), m_textToCopy(std::move(text))
{
    setAutoDefault(false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kCopiedFor_ms);
    connect(&m_timer, &QTimer::timeout, this, &CopyButton::refresh);
    connect(this, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_textToCopy());
        m_timer.start();
        refresh();
        Q_EMIT copied();
    });
    connect(&Theme::instance(), &Theme::changed, this, &CopyButton::refresh);
    refresh();
}

void CopyButton::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void CopyButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QPushButton::changeEvent(event);
}

void CopyButton::refresh()
{
    const bool done = m_timer.isActive();
    setText(done ? tr("Copied") : (m_label.isEmpty() ? tr("Copy") : m_label));
    setIcon(themedIcon(done ? u"check"_s : u"copy"_s, done ? ColorRole::Good : ColorRole::Accent));
}

// --- CodeView

CodeView::CodeView(QWidget *parent, int mostLines) : QPlainTextEdit(parent), m_mostLines(mostLines)
{
    setProperty("code", true);
    setProperty("data", true);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setFont(Theme::instance().font(TextRole::Mono));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CodeView::setCode(const QString &text)
{
    setPlainText(text.endsWith(u'\n') ? text.chopped(1) : text);
    m_widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const double tabs = static_cast<double>(line.count(u'\t')) * tabStopDistance();
        m_widest = std::max(m_widest, fontMetrics().horizontalAdvance(line.toString()) + static_cast<int>(tabs));
    }
    m_widest += static_cast<int>(2 * document()->documentMargin()) + 2;
    if (isVisible()) {
        makeRoomForBar();
    }
    updateGeometry();
}

QSize CodeView::sizeHint() const
{
    const int lines = std::clamp(blockCount(), 1, m_mostLines);
    const int bar = m_barNeeded ? horizontalScrollBar()->sizeHint().height() : 0;
    // Where more follows, the last line that is shown is a whole one.
    const int below = blockCount() > m_mostLines ? 0 : 4;
    return {320, lines * fontMetrics().lineSpacing() + 2 * space::s + 4 + below + bar};
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    makeRoomForBar();
}

void CodeView::makeRoomForBar()
{
    // Worked out here: the bars' own idea of "as needed" lags behind while a page is laid out.
    const bool tall = blockCount() > m_mostLines;
    setVerticalScrollBarPolicy(tall ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const bool needed = lineWrapMode() == NoWrap && m_widest > viewport()->width();
    setHorizontalScrollBarPolicy(needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (needed != m_barNeeded) {
        m_barNeeded = needed;
        // Later: a layout that is at work just now would not look again.
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    }
}

QSize CodeView::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

// --- MessageBox

MessageBox::MessageBox(QWidget *parent) : Card(parent, space::m)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_icon = new IconLabel(u"info"_s, ColorRole::Accent, 20, this);
    m_text = makeLabel(TextRole::Body, this);
    m_action = makeButton(this, u"messageAction"_s, "quiet");
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_do) {
            m_do();
        }
    });
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    column()->addLayout(row);
    hide();
}

void MessageBox::show(Tone tone, const QString &sentence)
{
    m_text->setText(sentence);
    switch (tone) {
    case Tone::Good:
        m_icon->setIcon(u"check"_s, ColorRole::Good);
        break;
    case Tone::Warn:
        m_icon->setIcon(u"warning"_s, ColorRole::Warn);
        break;
    case Tone::Bad:
        m_icon->setIcon(u"warning"_s, ColorRole::Bad);
        break;
    default:
        m_icon->setIcon(u"info"_s, ColorRole::Accent);
        break;
    }
    setTone(tone);
    setAccessibleName(sentence);
    QWidget::show();
}

void MessageBox::setAction(const QString &label, std::function<void()> action)
{
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
    m_do = std::move(action);
}

void MessageBox::setData(bool isData)
{
    m_text->setProperty("data", isData);
}

// --- Disclosure

Disclosure::Disclosure(QWidget *content, QWidget *parent) : QPushButton(parent), m_content(content)
{
    setAutoDefault(false);
    setCheckable(true);
    setProperty("kind", u"quiet"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, &Disclosure::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &Disclosure::refresh);
    refresh();
}

void Disclosure::setTexts(const QString &show, const QString &hide)
{
    m_show = show;
    m_hide = hide;
    refresh();
}

void Disclosure::setOpen(bool open)
{
    setChecked(open);
}

void Disclosure::refresh()
{
    m_content->setVisible(isChecked());
    setText(isChecked() ? m_hide : m_show);
    setIcon(themedIcon(isChecked() ? u"up"_s : u"down"_s, ColorRole::Accent));
}

}  // namespace resetscope::ui
