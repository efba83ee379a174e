// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chain_chart.h"

#include "app/content/list_text.h"
#include "app/report/chart_axis.h"
#include "app/report/report_text.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 7;          ///< points inside a box
constexpr double kBoxShare = 0.62;      ///< of the width
constexpr double kGap = 16;             ///< points of an arrow without words
constexpr double kEdge = 1;             ///< points for the upper half of the first border
constexpr std::size_t kMostBoxes = 8;   ///< more boxes are listed, not drawn
constexpr std::size_t kMostLimits = 6;  ///< settings named in a box

QFont titleFont(const ChartStyle &style)
{
    return style.sized(9, true);
}

QFont smallFont(const ChartStyle &style)
{
    return style.sized(7.5);
}

/// "keepalive_timeout 65s"; a product's own default is said to be one.
QString limitText(const ChainEnd &limit)
{
    return limit.isDefault ? QCoreApplication::translate("Report", "%1 (default)", "a setting").arg(limit.directive)
                           : limit.directive;
}

/// A name or a setting with its values, in its own direction of reading.
QString isolated(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? u"\u2068%1\u2069"_s.arg(text) : text;
}

/// The same, not torn apart at the end of a line where it fits into one.
QString oneLine(QString text)
{
    constexpr qsizetype kShort = 36;
    return isolated(text.size() <= kShort ? text.replace(u' ', QChar::Nbsp) : text);
}

QString limitsText(const ChainHop &hop)
{
    QStringList texts;
    // What somebody wrote comes before what the product does by itself.
    std::vector<ChainEnd> limits = hop.limits;
    std::stable_partition(limits.begin(), limits.end(), [](const ChainEnd &limit) { return !limit.isDefault; });
    for (const ChainEnd &limit : limits) {
        if (!limit.directive.isEmpty() && !texts.contains(limitText(limit))) {
            texts << limitText(limit);
        }
    }
    const auto more = static_cast<int>(texts.size()) - static_cast<int>(kMostLimits);
    if (more > 0) {
        texts = texts.first(kMostLimits);
        texts << QCoreApplication::translate("Report", "and %n more", "settings", more);
    }
    for (QString &text : texts) {
        text = oneLine(text);
    }
    return texts.join(u" \u00b7 "_s);
}

QString boxTitle(const ChainHop &hop)
{
    return hop.listens.isEmpty() ? isolated(hop.who)
                                 : QCoreApplication::translate("Report", "%1, port %2", "a program and its ports")
                                       .arg(isolated(hop.who), listText(hop.listens.mid(0, 4)));
}

double innerWidth(const ChartStyle &style, double width)
{
    return width * kBoxShare - 2 * kPadding * style.unit;
}

double boxHeight(const ChainHop &hop, const ChartStyle &style, double width)
{
    const double inner = innerWidth(style, width);
    const QString limits = limitsText(hop);
    return wrappedHeight(boxTitle(hop), titleFont(style), inner) +
           (limits.isEmpty() ? 0 : 2 * style.unit + wrappedHeight(limits, smallFont(style), inner)) +
           2 * kPadding * style.unit;
}

double clientHeight(const ChartStyle &style)
{
    return 24 * style.unit;
}

QString amountText(double value, const QString &rule)
{
    if (std::isinf(value)) {
        return QCoreApplication::translate("Report", "no limit");
    }
    return limitAmount(value, rule == "body"_L1 || rule == "header"_L1);
}

/// Towards what is to be written: in the direction of reading, and the setting itself in its own.
QString arrowTo(const QString &setting)
{
    return QGuiApplication::isRightToLeft() ? u"\u2190 \u2066%1\u2069"_s.arg(setting) : u"\u2192 "_s + setting;
}

/// What is said beside an arrow: one line a link.
QString linkText(const ChainLink &link)
{
    if (link.front.product.isEmpty()) {
        return QCoreApplication::translate("Report", "%1: measured %2, written %3", "a rule of the chain")
            .arg(chainRuleTitle(link.rule), amountText(link.front.value, link.rule),
                 link.back.directive.isEmpty() ? amountText(link.back.value, link.rule) : link.back.directive);
    }
    if (!link.violated) {
        return QCoreApplication::translate("Report", "%1: right", "a rule of the chain").arg(chainRuleTitle(link.rule));
    }
    return QCoreApplication::translate("Report", "%1: wrong", "a rule of the chain").arg(chainRuleTitle(link.rule)) +
           u' ' + (link.fix.isEmpty() ? QString() : arrowTo(link.fix));
}

double arrowHeight(const ChainArrow &arrow, const ChartStyle &style, double width)
{
    double height = 0;
    for (const ChainLink &link : arrow.links) {
        height +=
            wrappedHeight(linkText(link), style.sized(8, link.violated), width - 40 * style.unit) + 2 * style.unit;
    }
    return std::max(kGap * style.unit, height + 6 * style.unit);
}

/// Words of the arrows that end at a box.
std::vector<const ChainArrow *> arrowsInto(const ChainPicture &picture, int box)
{
    std::vector<const ChainArrow *> found;
    for (const ChainArrow &arrow : picture.arrows) {
        if (arrow.to == box) {
            found.push_back(&arrow);
        }
    }
    return found;
}

double gapBefore(const ChainPicture &picture, int box, const ChartStyle &style, double width)
{
    double height = kGap * style.unit;
    double words = 0;
    for (const ChainArrow *arrow : arrowsInto(picture, box)) {
        words += arrowHeight(*arrow, style, width);
    }
    return std::max(height, words);
}

}  // namespace

bool ChainArrow::violated() const
{
    return std::any_of(links.begin(), links.end(), [](const ChainLink &link) { return link.violated; });
}

QString chainRuleTitle(const QString &rule)
{
    return rule == "keepalive"_L1 ? QCoreApplication::translate("Report", "Keeping unused connections")
           : rule == "gateway"_L1 ? QCoreApplication::translate("Report", "Waiting for an answer")
           : rule == "idle"_L1    ? QCoreApplication::translate("Report", "Silence on a connection")
           : rule == "body"_L1    ? QCoreApplication::translate("Report", "Size of what is sent")
           : rule == "header"_L1  ? QCoreApplication::translate("Report", "Size of a request's header")
                                  : rule;
}

QString chainPlace(const ChainLink &link)
{
    const ChainEnd &end = link.fixAt == "front"_L1 ? link.front : link.back;
    return end.file.isEmpty() ? end.who : end.line > 0 ? u"%1:%2"_s.arg(end.file).arg(end.line) : end.file;
}

ChainPicture chainPicture(const TimeoutChain &chain)
{
    ChainPicture picture;
    const auto indexOf = [&](const QString &who) {
        const auto it =
            std::find_if(picture.hops.begin(), picture.hops.end(), [&](const ChainHop &hop) { return hop.who == who; });
        return it != picture.hops.end() ? static_cast<int>(it - picture.hops.begin()) : -1;
    };
    const auto linked = [&](const ChainHop &hop) {
        return std::any_of(chain.links.begin(), chain.links.end(), [&](const ChainLink &link) {
            return link.front.who == hop.who || link.back.who == hop.who;
        });
    };
    const bool any = std::any_of(chain.hops.begin(), chain.hops.end(), linked);
    for (const ChainHop &hop : chain.hops) {
        if ((any && !linked(hop)) || picture.hops.size() >= kMostBoxes || indexOf(hop.who) >= 0) {
            ++picture.leftOut;
        } else {
            picture.hops.push_back(hop);
        }
    }
    for (const ChainLink &link : chain.links) {
        const int from = indexOf(link.front.who);
        const int to = indexOf(link.back.who);
        if (to < 0) {
            continue;
        }
        const auto it = std::find_if(picture.arrows.begin(), picture.arrows.end(),
                                     [&](const ChainArrow &arrow) { return arrow.from == from && arrow.to == to; });
        if (it != picture.arrows.end()) {
            it->links.push_back(link);
        } else {
            picture.arrows.push_back({from, to, {link}});
        }
    }
    return picture;
}

double chainHeight(const ChainPicture &picture, const ChartStyle &style, double width)
{
    double height = kEdge * style.unit + clientHeight(style);
    for (std::size_t i = 0; i < picture.hops.size(); ++i) {
        height += gapBefore(picture, static_cast<int>(i), style, width) + boxHeight(picture.hops[i], style, width);
    }
    return height + 2 * style.unit;
}

void paintChain(QPainter &painter, const QRectF &area, const ChainPicture &picture, const ChartStyle &style)
{
    const double u = style.unit;
    const double width = area.width();
    const bool mirrored = style.rightToLeft;
    const Qt::Alignment lead = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto place = [&](double start, double top, double wide, double high) {
        return mirrored ? QRectF(area.right() - start - wide, area.top() + top, wide, high)
                        : QRectF(area.left() + start, area.top() + top, wide, high);
    };
    const auto box = [&](double top, double high, bool bad, bool client) {
        const QRectF rect = place(0.8 * u, top, width * kBoxShare, high);
        painter.setPen(QPen(bad ? style.bad : style.faint, (bad ? 1.4 : 0.8) * u));
        painter.setBrush(client ? style.background : style.surface);
        painter.drawRoundedRect(rect, 4 * u, 4 * u);
        return rect;
    };
    double top = kEdge * u;
    const QRectF client = box(top, clientHeight(style), false, true);
    drawLine(painter, client.adjusted(kPadding * u, 0, -kPadding * u, 0), lead | Qt::AlignVCenter,
             QCoreApplication::translate("Report", "The client"), titleFont(style), style.ink);
    top += clientHeight(style);
    for (std::size_t i = 0; i < picture.hops.size(); ++i) {
        const int index = static_cast<int>(i);
        const double gap = gapBefore(picture, index, style, width);
        const auto arrows = arrowsInto(picture, index);
        const bool bad = std::any_of(arrows.begin(), arrows.end(), [](const auto *arrow) { return arrow->violated(); });
        // The arrow and what is wrong or right with it.
        const double trunk = place(18 * u, 0, 0, 0).left();
        const QColor color = bad ? style.bad : style.muted;
        painter.setPen(QPen(color, (bad ? 1.8 : 1.0) * u, bad ? Qt::DashLine : Qt::SolidLine));
        const double from = area.top() + top;
        const double to = from + gap;
        painter.drawLine(QPointF(trunk, from), QPointF(trunk, to - 4 * u));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF(
            {QPointF(trunk, to), QPointF(trunk - 3.4 * u, to - 5.5 * u), QPointF(trunk + 3.4 * u, to - 5.5 * u)}));
        double y = top + 3 * u;
        for (const ChainArrow *arrow : arrows) {
            for (const ChainLink &link : arrow->links) {
                const QFont font = style.sized(8, link.violated);
                const QString text = linkText(link);
                const double high = wrappedHeight(text, font, width - 40 * u);
                const QRectF line = place(34 * u, y, width - 40 * u, high);
                // A cross or a dot, so that it can be told without colour.
                drawMark(painter, QPointF(place(27 * u, 0, 0, 0).left(), line.top() + 5.5 * u),
                         link.violated ? Mark::Cross : Mark::Dot, link.violated ? style.bad : style.good, style, 2.2);
                drawWrapped(painter, line, lead, text, font, link.violated ? style.bad : style.muted);
                y += high + 2 * u;
            }
        }
        top += gap;
        const ChainHop &hop = picture.hops[i];
        const double high = boxHeight(hop, style, width);
        const QRectF rect = box(top, high, bad, false);
        const QRectF inner = rect.adjusted(kPadding * u, kPadding * u, -kPadding * u, -kPadding * u);
        drawWrapped(painter, inner, lead, boxTitle(hop), titleFont(style), style.ink);
        const QString limits = limitsText(hop);
        if (!limits.isEmpty()) {
            const double used = wrappedHeight(boxTitle(hop), titleFont(style), inner.width()) + 2 * u;
            drawWrapped(painter, inner.adjusted(0, used, 0, 0), lead, limits, smallFont(style), style.muted);
        }
        top += high;
    }
}

}  // namespace resetscope::app::report
