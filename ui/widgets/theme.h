// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

class QApplication;

/// Design tokens: spacing, type scale and colour roles, light and dark. Every widget takes its looks from here.
namespace resetscope::ui {

/// Distances in device-independent pixels, on a 4 px grid.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int radius = 10;      ///< corners of cards
inline constexpr int radiusSmall = 6;  ///< corners of buttons and fields
inline constexpr int column = 920;     ///< widest column of text and forms
}  // namespace space

/// Text pairs (Text on Window/Surface, OnAccent on Accent, X on XSoft) keep at least 4.5:1 contrast (WCAG AA).
/// State colours differ in lightness as well as hue and are never the only sign: an icon or word goes with them.
enum class ColorRole {
    Window,         ///< behind everything
    Surface,        ///< cards, fields
    SurfaceRaised,  ///< hovered cards, rail
    Border,         ///< quiet separation
    BorderStrong,   ///< edges of fields, 3:1
    Text,
    TextMuted,
    Accent,  ///< main action, selection, links
    AccentHover,
    AccentSoft,  ///< background of what is selected
    OnAccent,    ///< text on Accent
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Running,  ///< work in progress
    RunningSoft,
    Idle,  ///< waiting, skipped, unknown
    IdleSoft,
    Code,  ///< background of monospace text
    Lit,   ///< the lit path of the tree
};

enum class TextRole { Display, Title, Heading, Body, Small, Mono };

/// What a state looks like everywhere: probe rows, lanes, verdicts, messages.
enum class Tone { Neutral, Info, Good, Warn, Bad, Running };

/// The look of the program. GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    static Theme &instance();

    /// Sets Fusion, palette, style sheet and font on the application, and follows the system in Scheme::System.
    void apply(QApplication &application, Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] QColor color(ColorRole role) const;
    [[nodiscard]] static QColor color(ColorRole role, bool dark);
    [[nodiscard]] QColor toneColor(Tone tone) const;  ///< text and icons
    [[nodiscard]] QColor toneSoft(Tone tone) const;   ///< background under toneColor
    [[nodiscard]] QFont font(TextRole role) const;
    /// The n-th series colour of a chart: distinguishable with the common colour-vision deficiencies (Okabe, Ito).
    [[nodiscard]] QColor series(int index) const;

Q_SIGNALS:
    void changed();  ///< colours changed: icons and custom painting must be redone

private:
    [[nodiscard]] QString styleSheet() const;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
};

/// Contrast ratio of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

}  // namespace resetscope::ui
