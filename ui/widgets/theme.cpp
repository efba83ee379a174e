// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr QRgb hex(unsigned value)
{
    return 0xff000000U | value;
}

Pair tokens(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {hex(0xf4f6f9), hex(0x14181f)};
    case ColorRole::Surface:
        return {hex(0xffffff), hex(0x1c222b)};
    case ColorRole::SurfaceRaised:
        return {hex(0xfafbfd), hex(0x242b36)};
    case ColorRole::Border:
        return {hex(0xdde3ea), hex(0x323b48)};
    case ColorRole::BorderStrong:
        return {hex(0x7c8a9a), hex(0x71809a)};
    case ColorRole::Text:
        return {hex(0x17202b), hex(0xe8edf3)};
    case ColorRole::TextMuted:
        return {hex(0x55616f), hex(0xa5b1c0)};
    case ColorRole::Accent:
        return {hex(0x1f5fbf), hex(0x7db1ff)};
    case ColorRole::AccentHover:
        return {hex(0x174c9c), hex(0xa3c8ff)};
    case ColorRole::AccentSoft:
        return {hex(0xe6effc), hex(0x1e314d)};
    case ColorRole::OnAccent:
        return {hex(0xffffff), hex(0x0c1a2e)};
    case ColorRole::Good:
        return {hex(0x00694e), hex(0x4fd1a5)};
    case ColorRole::GoodSoft:
        return {hex(0xe0f4ec), hex(0x14352c)};
    case ColorRole::Warn:
        return {hex(0x7a5200), hex(0xf0c060)};
    case ColorRole::WarnSoft:
        return {hex(0xfdf2d9), hex(0x3a2f14)};
    case ColorRole::Bad:
        return {hex(0xa8320a), hex(0xff9d78)};
    case ColorRole::BadSoft:
        return {hex(0xfce9e2), hex(0x43231a)};
    case ColorRole::Running:
        return {hex(0x1f5fbf), hex(0x7db1ff)};
    case ColorRole::RunningSoft:
        return {hex(0xe6effc), hex(0x1e314d)};
    case ColorRole::Idle:
        return {hex(0x596675), hex(0x9aa7b8)};
    case ColorRole::IdleSoft:
        return {hex(0xeceff3), hex(0x29313c)};
    case ColorRole::Code:
        return {hex(0xf1f4f8), hex(0x12161c)};
    case ColorRole::Lit:
        return {hex(0xc77700), hex(0xffc04d)};
    }
    return {hex(0), hex(0xffffff)};
}

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

bool systemIsDark(const QApplication &application)
{
    const QPalette standard = application.style() ? application.style()->standardPalette() : QPalette();
    return standard.color(QPalette::Window).lightness() < 128;
}

ColorRole toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return ColorRole::Good;
    case Tone::Warn:
        return ColorRole::Warn;
    case Tone::Bad:
        return ColorRole::Bad;
    case Tone::Running:
        return ColorRole::Running;
    case Tone::Info:
        return ColorRole::Accent;
    case Tone::Neutral:
        break;
    }
    return ColorRole::Idle;
}

ColorRole softRole(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return ColorRole::GoodSoft;
    case Tone::Warn:
        return ColorRole::WarnSoft;
    case Tone::Bad:
        return ColorRole::BadSoft;
    case Tone::Running:
        return ColorRole::RunningSoft;
    case Tone::Info:
        return ColorRole::AccentSoft;
    case Tone::Neutral:
        break;
    }
    return ColorRole::IdleSoft;
}

}  // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

QColor Theme::color(ColorRole role, bool dark)
{
    const Pair pair = tokens(role);
    return QColor(dark ? pair.dark : pair.light);
}

QColor Theme::color(ColorRole role) const
{
    return color(role, m_dark);
}

QColor Theme::toneColor(Tone tone) const
{
    return color(toneRole(tone));
}

QColor Theme::toneSoft(Tone tone) const
{
    return color(softRole(tone));
}

QFont Theme::font(TextRole role) const
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.5;
    switch (role) {
    case TextRole::Display:
        font.setPointSizeF(base * 1.9);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(base * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        font.setPointSizeF(base * 1.12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case TextRole::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(base * 0.95);
        break;
    }
    return font;
}

QColor Theme::series(int index) const
{
    // Okabe and Ito, "Color Universal Design" (2008); darkened or lightened to keep 3:1 on the surface and to stay
    // apart for every kind of eyes.
    static constexpr std::array<Pair, 6> kSeries{{{hex(0x0072b2), hex(0x56b4e9)},
                                                  {hex(0xb84f00), hex(0xe69f00)},
                                                  {hex(0x007a5a), hex(0x2fc79a)},
                                                  {hex(0xa3487a), hex(0xe39bc3)},
                                                  {hex(0x3d2b00), hex(0xf0e442)},
                                                  {hex(0x46505c), hex(0x7f8b99)}}};
    const Pair pair = kSeries[static_cast<std::size_t>(std::abs(index)) % kSeries.size()];
    return QColor(m_dark ? pair.dark : pair.light);
}

void Theme::apply(QApplication &application, Scheme scheme)
{
    static const bool systemDark = systemIsDark(application);
    m_scheme = scheme;
    m_dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemDark);

    if (!application.style() || application.style()->name() != "fusion"_L1) {
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole ours) { palette.setColor(role, color(ours)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::SurfaceRaised);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::Button, ColorRole::SurfaceRaised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Bad);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::ToolTipBase, ColorRole::SurfaceRaised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Midlight, ColorRole::Border);
    set(QPalette::Dark, ColorRole::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(ColorRole::TextMuted));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Border));
    application.setPalette(palette);
    application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    QString sheet = uR"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 6px; }
QMainWindow, QDialog, QWidget[page="true"] { background: @window; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[column="true"] { background: transparent; }
QLabel { background: transparent; }
QLabel[text_role="muted"] { color: @muted; }
QLabel[text_role="problem"] { color: @bad; }
QLabel[text_role="good"] { color: @good; }
QLabel[link="true"] { color: @accent; }

QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: @radiuspx; }
QFrame[card="true"][tone="good"] { background: @goodsoft; border-color: @good; }
QFrame[card="true"][tone="warn"] { background: @warnsoft; border-color: @warn; }
QFrame[card="true"][tone="bad"] { background: @badsoft; border-color: @bad; }
QFrame[card="true"][tone="info"] { background: @accentsoft; border-color: @accent; }
QFrame[card="true"][tone="running"] { background: @accentsoft; border-color: @accent; }

QFrame[card="true"]:focus { border: 2px solid @text; }

QPushButton { background: @surface; color: @text; border: 1px solid @strong; border-radius: @smallpx;
  padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: @accentsoft; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:pressed { background: @border; }
QPushButton:disabled { color: @muted; background: @window; border-color: @border; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: 600;
  padding: 9px 22px; }
QPushButton[kind="primary"]:hover { background: @hover; border-color: @hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 8px 21px; }
QPushButton[kind="primary"]:disabled { background: @idlesoft; color: @muted; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent; padding: 6px 8px; }
QPushButton[kind="quiet"]:hover { background: @accentsoft; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: 5px 7px; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 4px; }

QAbstractButton[choice="true"] { text-align: left; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: @surface; color: @text;
  border: 1px solid @strong; border-radius: @smallpx; padding: 6px 8px; selection-background-color: @accent;
  selection-color: @onaccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid @accent; padding: 5px 7px; }
QLineEdit[invalid="true"] { border: 2px solid @bad; padding: 5px 7px; }
QPlainTextEdit[code="true"] { background: @code; border: 1px solid @border; }
QPlainTextEdit[code="true"]:focus { border: 2px solid @accent; }
QComboBox { min-height: 20px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @strong;
  selection-background-color: @accentsoft; selection-color: @text; outline: 0; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @strong; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/tick_@scheme.svg); }
QCheckBox::indicator:checked:focus { border: 2px solid @text; width: 14px; height: 14px; }
QCheckBox::indicator:disabled { background: @idlesoft; border-color: @border; }
QSpinBox, QDoubleSpinBox { padding-right: 22px; min-height: 20px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px;
  border: none; background: transparent; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right;
  width: 20px; border: none; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/arrow_up_@scheme.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/arrow_down_@scheme.svg); width: 12px; height: 12px; }
QComboBox::down-arrow { image: url(:/icons/arrow_down_@scheme.svg); width: 12px; height: 12px; }

QListView, QTreeView, QTableView { background: @surface; border: 1px solid @border; border-radius: @smallpx; outline: 0; }
QListView:focus, QTreeView:focus, QTableView:focus, QScrollArea:focus { border: 2px solid @accent; }
QListView::item { padding: 8px; border-radius: @smallpx; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @accentsoft; color: @text; }
QListView::item:hover { background: @raised; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px 9px; }
QTableView::item { border: none; padding: 0 6px; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QProgressBar { background: @idlesoft; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QMenuBar { background: @window; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @accentsoft; border-radius: 4px; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: @accentsoft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QSplitter::handle { background: transparent; }
QTabWidget::pane { border: 1px solid @border; border-radius: @smallpx; background: @surface; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { border: 2px solid @accent; padding: 6px 12px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @strong; min-height: 28px; border-radius: 4px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @strong; min-width: 28px; border-radius: 4px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[line="true"] { background: @border; border: none; }
QWidget[rail="true"] { background: @surface; }
QWidget[footer="true"] { background: @surface; }
)"_s;
    const auto put = [&](const char16_t *name, ColorRole role) {
        sheet.replace(QString::fromUtf16(name), color(role).name());
    };
    // Longer names first: "@accentsoft" before "@accent".
    put(u"@accentsoft", ColorRole::AccentSoft);
    put(u"@onaccent", ColorRole::OnAccent);
    put(u"@accent", ColorRole::Accent);
    put(u"@hover", ColorRole::AccentHover);
    put(u"@goodsoft", ColorRole::GoodSoft);
    put(u"@good", ColorRole::Good);
    put(u"@warnsoft", ColorRole::WarnSoft);
    put(u"@warn", ColorRole::Warn);
    put(u"@badsoft", ColorRole::BadSoft);
    put(u"@bad", ColorRole::Bad);
    put(u"@idlesoft", ColorRole::IdleSoft);
    put(u"@window", ColorRole::Window);
    put(u"@surface", ColorRole::Surface);
    put(u"@raised", ColorRole::SurfaceRaised);
    put(u"@strong", ColorRole::BorderStrong);
    put(u"@border", ColorRole::Border);
    put(u"@muted", ColorRole::TextMuted);
    put(u"@text", ColorRole::Text);
    put(u"@code", ColorRole::Code);
    sheet.replace(u"@scheme"_s, m_dark ? u"dark"_s : u"light"_s);
    sheet.replace(u"@radius"_s, QString::number(space::radius));
    sheet.replace(u"@small"_s, QString::number(space::radiusSmall));
    return sheet;
}

}  // namespace resetscope::ui
