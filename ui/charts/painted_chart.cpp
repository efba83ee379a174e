// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_chart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::PaintedChart)
};

constexpr double kLegendSymbol = 22;
constexpr double kLegendGap = 16;
constexpr double kReach = 6;  ///< pixels beside a symbol that still count as pointing at it

}  // namespace

QColor markColor(Mark mark)
{
    const Theme &theme = Theme::instance();
    switch (mark) {
    case Mark::Good:
        return theme.series(2);
    case Mark::Closed:
        return theme.series(1);
    case Mark::Cut:
        return theme.color(ColorRole::Bad);
    case Mark::Silent:
        return theme.series(3);
    case Mark::Refused:
        return theme.series(5);
    case Mark::Note:
        return theme.series(0);
    }
    return theme.color(ColorRole::Idle);
}

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double radius, const QColor &paper)
{
    const QColor color = markColor(mark);
    painter.setPen(QPen(color, 1.6));
    switch (mark) {
    case Mark::Good:
        painter.setBrush(color);
        painter.drawEllipse(centre, radius * 0.9, radius * 0.9);
        break;
    case Mark::Closed:
        painter.setBrush(color);
        painter.drawRect(QRectF(centre.x() - radius * 0.9, centre.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case Mark::Cut:
        painter.setPen(QPen(color, std::max(2.0, radius * 0.5), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-radius, -radius), centre + QPointF(radius, radius));
        painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
        break;
    case Mark::Silent: {
        const std::array diamond{centre + QPointF(0, -radius * 1.2), centre + QPointF(radius * 1.2, 0),
                                 centre + QPointF(0, radius * 1.2), centre + QPointF(-radius * 1.2, 0)};
        painter.setBrush(paper);
        painter.drawPolygon(diamond.data(), static_cast<int>(diamond.size()));
        break;
    }
    case Mark::Refused:
        painter.setBrush(paper);
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(centre, radius, radius);
        painter.drawLine(centre + QPointF(-radius * 0.6, 0), centre + QPointF(radius * 0.6, 0));
        break;
    case Mark::Note: {
        const std::array triangle{centre + QPointF(0, -radius), centre + QPointF(radius, radius * 0.8),
                                  centre + QPointF(-radius, radius * 0.8)};
        painter.setBrush(color);
        painter.drawPolygon(triangle.data(), static_cast<int>(triangle.size()));
        break;
    }
    }
}

Mark markOf(std::string_view outcome)
{
    if (outcome == "ok" || outcome == "back") {
        return Mark::Good;
    }
    if (outcome == "fin" || outcome == "eof") {
        return Mark::Closed;
    }
    if (outcome == "rst" || outcome == "reset" || outcome == "epipe") {
        return Mark::Cut;
    }
    if (outcome == "silent" || outcome == "timeout") {
        return Mark::Silent;
    }
    return outcome == "refused" ? Mark::Refused : Mark::Note;
}

QString outcomeWords(std::string_view outcome)
{
    if (outcome == "ok") {
        return Text::tr("worked");
    }
    if (outcome == "fin" || outcome == "eof") {
        return Text::tr("closed in good order");
    }
    if (outcome == "rst" || outcome == "reset" || outcome == "epipe") {
        return Text::tr("cut off (reset)");
    }
    if (outcome == "silent") {
        return Text::tr("no sign of life any more");
    }
    if (outcome == "timeout") {
        return Text::tr("no answer");
    }
    if (outcome == "refused") {
        return Text::tr("refused");
    }
    if (outcome == "back") {
        return Text::tr("reachable again");
    }
    if (outcome == "identity") {
        return Text::tr("answers differently than before");
    }
    if (outcome == "away") {
        return Text::tr("this computer was offline");
    }
    return Text::tr("other trouble");
}

PaintedChart::PaintedChart(QWidget *parent) : ChartPanel(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::instance(), &Theme::changed, this, &PaintedChart::flush);
}

void PaintedChart::flush()
{
    m_stale = true;
    summarize();
    update();
}

void PaintedChart::setRunning(bool running)
{
    m_running = running;
    flush();
}

QString PaintedChart::emptyWords() const
{
    return m_running ? tr("Waiting for the first result…") : tr("Results appear here as they arrive.");
}

QPointF PaintedChart::at(const QPointF &point) const
{
    return isMirrored() ? QPointF(width() - point.x(), point.y()) : point;
}

QRectF PaintedChart::at(const QRectF &rect) const
{
    return isMirrored() ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

double PaintedChart::textHeight() const
{
    return QFontMetricsF(Theme::instance().font(TextRole::Small)).height();
}

void PaintedChart::words(QPainter &painter, const QRectF &where, int align, const QString &text) const
{
    int turned = (align & ~(Qt::AlignLeft | Qt::AlignRight)) | Qt::AlignAbsolute | Qt::TextSingleLine;
    if ((align & Qt::AlignLeft) != 0) {
        turned |= isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    } else if ((align & Qt::AlignRight) != 0) {
        turned |= isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
    }
    painter.drawText(at(where), turned,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, where.width() + 1));
}

void PaintedChart::mark(QPainter &painter, Mark kind, const QPointF &centre, double radius)
{
    const QColor paper = Theme::instance().color(ColorRole::Surface);
    if (isSaving()) {
        paintMark(painter, kind, at(centre), radius, paper);
        return;
    }
    // Thousands of symbols: each kind is drawn once and stamped, and never twice on the same spot.
    const double ratio = devicePixelRatioF();
    const double room = std::ceil(radius * 1.4 + 2);
    auto found = std::find_if(m_stamps.begin(), m_stamps.end(),
                              [&](const Stamp &each) { return each.kind == kind && each.radius == radius; });
    if (found == m_stamps.end()) {
        QPixmap picture((QSizeF(room, room) * 2 * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        inside.setRenderHint(QPainter::Antialiasing);
        paintMark(inside, kind, {room, room}, radius, paper);
        inside.end();
        found = m_stamps.insert(m_stamps.end(), Stamp{kind, radius, picture, {}});
    }
    const QPointF corner = at(centre) - QPointF(room, room);
    const QPoint spot = (corner * ratio).toPoint();
    if (found->spots.insert(static_cast<qint64>(spot.x()) * 1'000'000 + spot.y()).second) {
        painter.drawPixmap(corner, found->picture);
    }
}

PaintedChart::LegendItem PaintedChart::markItem(Mark mark, const QString &words)
{
    return {[mark](QPainter &painter, const QPointF &centre, double radius) {
                paintMark(painter, mark, centre, radius, Theme::instance().color(ColorRole::Surface));
            },
            words};
}

PaintedChart::LegendItem PaintedChart::boxItem(const QColor &color, const QString &words)
{
    return {[color](QPainter &painter, const QPointF &centre, double radius) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color);
                painter.drawRoundedRect(
                    QRectF(centre.x() - radius * 1.3, centre.y() - radius, radius * 2.6, radius * 2), 2, 2);
            },
            words};
}

void PaintedChart::hit(const QRectF &area, int index)
{
    m_hits.push_back({at(area), index});
}

void PaintedChart::axisBelow(QPainter &painter, const QRectF &plot, const std::vector<double> &ticks,
                             const std::function<double(double)> &place, const std::function<QString(double)> &label,
                             const QString &title) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    double free = -1e9;
    for (const double tick : ticks) {
        const double x = plot.left() + place(tick) * plot.width();
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {x, plot.top()}, {x, plot.bottom() + 4});
        const QString text = label(tick);
        const double wide = metrics.horizontalAdvance(text) + 4;
        if (x - wide / 2 < free) {
            continue;
        }
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(x - wide / 2, plot.bottom() + 5, wide, metrics.height()), Qt::AlignCenter, text);
        free = x + wide / 2 + 6;
    }
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    line(painter, plot.bottomLeft(), plot.bottomRight());
    painter.setPen(theme.color(ColorRole::Text));
    words(painter, QRectF(plot.left(), plot.bottom() + 5 + metrics.height(), plot.width(), metrics.height() + 2),
          Qt::AlignCenter, title);
}

void PaintedChart::band(QPainter &painter, const QRectF &plot, double low, double high, const QString &text) const
{
    const Theme &theme = Theme::instance();
    QColor soft = theme.color(ColorRole::Warn);
    soft.setAlpha(theme.isDark() ? 90 : 60);
    const double wide = std::max(4.0, high - low);
    const double middle = (low + high) / 2;
    painter.fillRect(at(QRectF(middle - wide / 2, plot.top(), wide, plot.height())), soft);
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.color(ColorRole::Warn));
    const QFontMetricsF metrics(bold);
    const double advance = std::min(metrics.horizontalAdvance(text) + 4, plot.width());
    const double x = std::clamp(middle - advance / 2, plot.left(), std::max(plot.left(), plot.right() - advance));
    words(painter, QRectF(x, plot.top() - metrics.height() - 2, advance, metrics.height()), Qt::AlignCenter, text);
    painter.restore();
}

double PaintedChart::paintLegend(QPainter &painter)
{
    const auto items = legend();
    if (items.empty()) {
        return 0;
    }
    const QFontMetricsF metrics(painter.font());
    const double room = width() - 2 * space::m;
    double x = 0;
    double y = space::s;
    for (const LegendItem &item : items) {
        const double wide = std::min(room, kLegendSymbol + metrics.horizontalAdvance(item.words) + 2 + kLegendGap);
        if (x > 0 && x + wide > room) {
            y += metrics.height() + 5;
            x = 0;
        }
        item.paint(painter, at(QPointF(space::m + x + 9, y + metrics.height() / 2)), 5);
        painter.setPen(Theme::instance().color(ColorRole::TextMuted));
        words(painter, QRectF(space::m + x + kLegendSymbol, y, wide - kLegendSymbol - kLegendGap + 2, metrics.height()),
              Qt::AlignLeft | Qt::AlignVCenter, item.words);
        x += wide;
    }
    return y + metrics.height() + space::xs;
}

void PaintedChart::paintAll(QPainter &painter)
{
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    m_hits.clear();
    m_stamps.clear();
    if (isEmpty()) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(rect().adjusted(space::xl, 0, -space::xl, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         emptyWords());
    } else {
        painter.setFont(theme.font(TextRole::Small));
        const double top = paintLegend(painter);
        paintChart(painter, QRectF(space::m, top + space::xs, width() - 2 * space::m,
                                   std::max(20.0, height() - top - space::s)));
    }
}

void PaintedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isSaving()) {
        paintAll(painter);  // a drawing stays a drawing, a picture gets its own resolution
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * ratio).toSize();
    if (m_stale || m_picture.size() != wanted || m_picture.devicePixelRatioF() != ratio) {
        m_picture = QPixmap(wanted);
        m_picture.setDevicePixelRatio(ratio);
        QPainter inside(&m_picture);
        inside.setLayoutDirection(layoutDirection());
        paintAll(inside);
        m_stale = false;
    }
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    if (m_current >= 0 && m_current < static_cast<int>(m_hits.size())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
        painter.drawRoundedRect(m_hits[static_cast<std::size_t>(m_current)].area.adjusted(-2, -2, 2, 2), 4, 4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radiusSmall, space::radiusSmall);
    }
}

int PaintedChart::hitAt(const QPointF &position) const
{
    // What was painted last lies on top.
    for (int pass = 0; pass < 2; ++pass) {
        const double reach = pass == 0 ? 0 : kReach;
        for (std::size_t i = m_hits.size(); i > 0; --i) {
            if (m_hits[i - 1].area.adjusted(-reach, -reach, reach, reach).contains(position)) {
                return static_cast<int>(i - 1);
            }
        }
    }
    return -1;
}

QString PaintedChart::wordsAt(const QPointF &position) const
{
    const int found = hitAt(position);
    return found < 0 ? QString() : hitWords(m_hits[static_cast<std::size_t>(found)].index);
}

QString PaintedChart::partWords(int index) const
{
    return hitWords(m_hits[static_cast<std::size_t>(index)].index);
}

QRect PaintedChart::partArea(int index) const
{
    return m_hits[static_cast<std::size_t>(index)].area.toAlignedRect();
}

int PaintedChart::indexAt(const QPointF &position) const
{
    const int found = hitAt(position);
    return found < 0 ? -1 : m_hits[static_cast<std::size_t>(found)].index;
}

int PaintedChart::currentIndex() const
{
    return m_current >= 0 && m_current < static_cast<int>(m_hits.size())
               ? m_hits[static_cast<std::size_t>(m_current)].index
               : -1;
}

bool PaintedChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = wordsAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    return ChartPanel::event(event);
}

void PaintedChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_hits.size()) - 1;
    int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
               : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                             : 0;
    if (step == 0 || last < 0) {
        ChartPanel::keyPressEvent(event);
        return;
    }
    if (isMirrored() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        step = -step;
    }
    m_current = m_current < 0 ? (step > 0 ? 0 : last) : std::clamp(m_current + step, 0, last);
    const Hit &chosen = m_hits[static_cast<std::size_t>(m_current)];
    keepInSight(chosen.area.toAlignedRect());
    const QString text = hitWords(chosen.index);
    tellCurrentPart(this, m_current);
    QToolTip::showText(mapToGlobal(chosen.area.bottomLeft().toPoint()), text, this);
    update();
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    const int now = hitAt(event->position());
    if (now != m_current) {
        m_current = now;
        update();
    }
    ChartPanel::mouseMoveEvent(event);
}

void PaintedChart::leaveEvent(QEvent *event)
{
    m_current = -1;
    update();
    ChartPanel::leaveEvent(event);
}

void PaintedChart::changeEvent(QEvent *event)
{
    m_stale = true;  // fonts, colours, the direction of the language
    ChartPanel::changeEvent(event);
    update();
}

}  // namespace resetscope::ui
