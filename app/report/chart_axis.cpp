// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_axis.h"

#include "app/report/report_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

/// The first of these families that is installed with a true bold, fonts for other scripts, and the rest of them for
/// rare signs.
QStringList installed(const QStringList &wanted, const QStringList &others)
{
    const QStringList families = QFontDatabase::families();
    QStringList out;
    for (const QString &family : wanted) {
        if (families.contains(family) && QFontDatabase::bold(family, u"Bold"_s)) {
            out.append(family);
        }
    }
    qsizetype at = std::min<qsizetype>(1, out.size());
    for (const QString &family : others) {
        if (families.contains(family) && !out.contains(family)) {
            out.insert(at++, family);
        }
    }
    return out;
}

QFont fontOf(const QStringList &families, QFont::StyleHint hint)
{
    QFont font;
    if (!families.isEmpty()) {
        font.setFamilies(families);
    }
    font.setStyleHint(hint);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Any spacing turns optional ligatures off: "first" must be found in the PDF, not "\uFB01rst".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

/// Fonts of scripts that the first font lacks, those of the language first: one character is drawn differently in
/// Japanese and Chinese.
QStringList otherScripts(QLocale::Language language, bool mono)
{
    QStringList first;
    const QString kind = mono ? u"Mono "_s : QString();
    if (language == QLocale::Japanese) {
        first = {u"Noto Sans %1CJK JP"_s.arg(kind), u"Noto Sans JP"_s, u"IPAexGothic"_s, u"Hiragino Sans"_s,
                 u"Yu Gothic"_s};
    } else if (language == QLocale::Chinese) {
        first = {u"Noto Sans %1CJK SC"_s.arg(kind), u"Noto Sans SC"_s, u"WenQuanYi Zen Hei"_s, u"PingFang SC"_s,
                 u"Microsoft YaHei"_s};
    }
    return first + QStringList{u"Noto Sans Arabic"_s,   u"Noto Naskh Arabic"_s,
                               u"Noto Sans Hebrew"_s,   u"Noto Sans %1CJK SC"_s.arg(kind),
                               u"Noto Sans CJK JP"_s,   u"Noto Sans Devanagari"_s,
                               u"Noto Sans Symbols2"_s, u"DejaVu Sans"_s};
}

/// Looked up once a language; reports are drawn in worker threads as well.
const std::pair<QStringList, QStringList> &fontFamilies()
{
    static std::mutex mutex;
    static std::map<QLocale::Language, std::pair<QStringList, QStringList>> known;
    const QLocale::Language language = QLocale().language();
    const std::lock_guard lock(mutex);
    auto at = known.find(language);
    if (at == known.end()) {
        at = known
                 .emplace(language,
                          std::pair{installed({u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s,
                                               u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s},
                                              otherScripts(language, false)),
                                    installed({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Liberation Mono"_s,
                                               u"Consolas"_s, u"Menlo"_s},
                                              otherScripts(language, true))})
                 .first;
    }
    return at->second;
}

ChartStyle styleWithFonts(double unit)
{
    const auto &[sans, mono] = fontFamilies();
    ChartStyle style;
    style.unit = unit;
    style.font = fontOf(sans, QFont::SansSerif);
    style.mono = fontOf(mono, QFont::Monospace);
    return style;
}

}  // namespace

QFont ChartStyle::sized(double points, bool bold) const
{
    QFont out = font;
    out.setPixelSize(std::max(1, static_cast<int>(std::lround(points * unit))));
    out.setBold(bold);
    return out;
}

QColor ChartStyle::closeColor(probes::CloseKind kind) const
{
    switch (kind) {
    case probes::CloseKind::Rst:
        return bad;
    case probes::CloseKind::Fin:
        return warn;
    case probes::CloseKind::Silent:
        return silent;
    case probes::CloseKind::None:
        break;
    }
    return accent;
}

ChartStyle lightChartStyle(double unit)
{
    ChartStyle style = styleWithFonts(unit);
    style.ink = QColor(0x1b, 0x24, 0x30);
    style.muted = QColor(0x56, 0x62, 0x6f);
    style.faint = QColor(0xb4, 0xbd, 0xc7);
    style.grid = QColor(0xdf, 0xe4, 0xe9);
    style.surface = QColor(0xf4, 0xf6, 0xf8);
    style.background = Qt::white;
    style.accent = QColor(0x00, 0x72, 0xb2);
    style.good = QColor(0x00, 0x7d, 0x5b);
    style.warn = QColor(0xc9, 0x86, 0x00);
    style.bad = QColor(0xc4, 0x4e, 0x00);
    style.silent = QColor(0x8a, 0x4f, 0x7d);
    style.band = QColor(0xfb, 0xe9, 0xdc);
    return style;
}

ChartStyle darkChartStyle(double unit)
{
    ChartStyle style = styleWithFonts(unit);
    style.ink = QColor(0xe8, 0xec, 0xf1);
    style.muted = QColor(0xa3, 0xae, 0xba);
    style.faint = QColor(0x5a, 0x66, 0x73);
    style.grid = QColor(0x36, 0x3f, 0x4a);
    style.surface = QColor(0x26, 0x2d, 0x36);
    style.background = QColor(0x1b, 0x21, 0x28);
    style.accent = QColor(0x56, 0xb4, 0xe9);
    style.good = QColor(0x2f, 0xc3, 0x99);
    style.warn = QColor(0xe6, 0x9f, 0x00);
    style.bad = QColor(0xff, 0x8a, 0x3d);
    style.silent = QColor(0xe0, 0x9a, 0xc8);
    style.band = QColor(0x46, 0x33, 0x27);
    return style;
}

Axis niceAxis(double low, double high, int mostTicks)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high <= low) {
        return {0, 1, 0.5};
    }
    const double rough = (high - low) / std::max(1, mostTicks);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double digit = rough / power;
    const double step = (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    QString shown = text.simplified();
    if (metrics.horizontalAdvance(shown) > box.width()) {
        shown = metrics.elidedText(shown, Qt::ElideRight, box.width());
    }
    painter.drawText(box, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
}

QString withNumbersKept(const QString &text)
{
    bool rightToLeft = false;
    bool ideographs = false;
    for (const QChar c : text) {
        rightToLeft = rightToLeft || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        ideographs = ideographs || c.script() == QChar::Script_Han;
    }
    QString out = text;
    if (rightToLeft) {
        static const QRegularExpression amount(u"(?<![\\w.,:/-])(\\d[\\d.,]*[ \\x{a0}]?[A-Za-z]+)"_s);
        out.replace(amount, u"\u200e\\1"_s);
    }
    if (ideographs) {
        static const QRegularExpression counted(u"(\\d)(?=\\p{Han})"_s);
        out.replace(counted, u"\\1\u2060"_s);
    }
    return out;
}

namespace {

/// Lays the text out at `width`; `width` of the layout is that of its longest line.
double layOut(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

}  // namespace

double wrappedHeight(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(withNumbersKept(text), font);
    return layOut(layout, width);
}

void drawWrapped(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font,
                 const QColor &color)
{
    QTextLayout layout(withNumbersKept(text), font);
    const double height = layOut(layout, box.width());
    const double top = alignment & Qt::AlignVCenter ? box.center().y() - height / 2 : box.top();
    painter.setPen(color);
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const double slack = box.width() - line.naturalTextWidth();
        const double x = alignment & Qt::AlignHCenter ? slack / 2 : alignment & Qt::AlignRight ? slack : 0;
        // The layout itself moves right-to-left text to its right edge; place each line by hand instead.
        const double own = line.naturalTextRect().x();
        line.draw(&painter, QPointF(box.left() + x - own, top));
    }
}

void drawXAxis(QPainter &painter, const QRectF &plot, const Axis &axis, const QString &title, const ChartStyle &style,
               bool grid)
{
    const double u = style.unit;
    const QFont font = style.sized(7.5);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(axis.step) - 1e-9)));
    const auto ticks = static_cast<int>(std::lround((axis.high - axis.low) / axis.step));
    for (int i = 0; i <= ticks && ticks < 100; ++i) {
        const double value = axis.low + i * axis.step;
        const double x = axis.position(value, plot.left(), plot.width());
        painter.setPen(QPen(style.grid, 0.5 * u));
        if (grid) {
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        painter.setPen(QPen(style.faint, 0.6 * u));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 2.5 * u));
        drawLine(painter, {x - 30 * u, plot.bottom() + 3.5 * u, 60 * u, 10 * u}, Qt::AlignHCenter | Qt::AlignTop,
                 numberText(std::abs(value) < axis.step * 1e-6 ? 0 : value, decimals), font, style.muted);
    }
    painter.setPen(QPen(style.faint, 0.8 * u));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawLine(painter, {plot.left(), plot.bottom() + 14 * u, plot.width(), 11 * u}, Qt::AlignHCenter | Qt::AlignTop,
             title, font, style.ink);
}

void drawYAxis(QPainter &painter, const QRectF &plot, const Axis &axis, const QString &title, const ChartStyle &style)
{
    const double u = style.unit;
    const QFont font = style.sized(7.5);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(axis.step) - 1e-9)));
    const auto ticks = static_cast<int>(std::lround((axis.high - axis.low) / axis.step));
    for (int i = 0; i <= ticks && ticks < 100; ++i) {
        const double value = axis.low + i * axis.step;
        const double y = plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
        painter.setPen(QPen(style.grid, 0.5 * u));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF box = style.rightToLeft ? QRectF(plot.right() + 3 * u, y - 5 * u, 26 * u, 10 * u)
                                             : QRectF(plot.left() - 29 * u, y - 5 * u, 26 * u, 10 * u);
        drawLine(painter, box, (style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                 numberText(std::abs(value) < axis.step * 1e-6 ? 0 : value, decimals), font, style.muted);
    }
    painter.save();
    painter.translate(style.rightToLeft ? plot.right() + 34 * u : plot.left() - 34 * u, plot.center().y());
    painter.rotate(-90);
    drawLine(painter, {-plot.height() / 2 - 10 * u, -6 * u, plot.height() + 20 * u, 12 * u}, Qt::AlignCenter, title,
             font, style.ink);
    painter.restore();
}

void drawMark(QPainter &painter, QPointF center, Mark mark, const QColor &color, const ChartStyle &style, double size)
{
    const double r = size * style.unit;
    painter.save();
    switch (mark) {
    case Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, r, r);
        break;
    case Mark::Ring:
        painter.setPen(QPen(color, 1.1 * style.unit));
        painter.setBrush(style.background);
        painter.drawEllipse(center, r, r);
        break;
    case Mark::Cross:
        painter.setPen(QPen(color, 1.4 * style.unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-r, -r), center + QPointF(r, r));
        painter.drawLine(center + QPointF(-r, r), center + QPointF(r, -r));
        break;
    case Mark::Bar:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(center.x() - 2.6 * r, center.y() - r, 5.2 * r, 2 * r), r / 2, r / 2);
        break;
    }
    painter.restore();
}

double drawLegend(QPainter *painter, const QRectF &area, const std::vector<LegendEntry> &entries,
                  const ChartStyle &style)
{
    const double u = style.unit;
    const QFont font = style.sized(7.5);
    double x = 0;
    double y = 0;
    for (const LegendEntry &entry : entries) {
        const double sign = entry.mark == Mark::Bar ? 15 * u : 9 * u;
        const double width = std::min(area.width(), sign + textWidth(entry.text, font) + 2 * u);
        if (x > 0 && x + width > area.width()) {
            x = 0;
            y += 12 * u;
        }
        if (painter) {
            const double left = style.rightToLeft ? area.right() - x - width : area.left() + x;
            const double signX = style.rightToLeft ? left + width - sign / 2 + 1.5 * u : left + sign / 2 - 1.5 * u;
            drawMark(*painter, {signX, area.top() + y + 5.5 * u}, entry.mark, entry.color, style);
            const QRectF box(style.rightToLeft ? left : left + sign, area.top() + y, width - sign + u, 11 * u);
            drawLine(*painter, box, (style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, entry.text,
                     font, style.muted);
        }
        x += width + 12 * u;
    }
    return entries.empty() ? 0 : y + 12 * u;
}

}  // namespace resetscope::app::report
