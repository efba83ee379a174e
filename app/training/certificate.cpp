// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/certificate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

// A4 landscape in points; every measure below is in points as well.
constexpr double kWidth = 841.89;
constexpr double kHeight = 595.276;
constexpr double kEdge = 28;
constexpr double kSide = 84;

const QColor kInk(0x17, 0x20, 0x2b);
const QColor kMuted(0x55, 0x61, 0x6f);
const QColor kAccent(0x1f, 0x5f, 0xbf);
const QColor kGood(0x00, 0x69, 0x4e);
const QColor kGrid(0xdd, 0xe3, 0xea);

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Certificate", text, nullptr, n);
}

QString titleOf(const Certificate &certificate)
{
    return certificate.complete() ? say(QT_TRANSLATE_NOOP("Certificate", "Certificate of training"))
                                  : say(QT_TRANSLATE_NOOP("Certificate", "Training record"));
}

class Painting {
public:
    explicit Painting(QPainter &painter) : m_painter(painter) {}

    /// One line, made smaller where it does not fit. Returns the bottom.
    double line(double top, const QString &text, double size, int weight, const QColor &color)
    {
        QFont font = QGuiApplication::font();
        font.setWeight(static_cast<QFont::Weight>(weight));
        const double room = kWidth - 2 * kSide;
        double used = size;
        font.setPixelSize(static_cast<int>(std::lround(used)));
        while (used > size / 2 && QFontMetricsF(font).horizontalAdvance(text) > room) {
            used -= 1;
            font.setPixelSize(static_cast<int>(std::lround(used)));
        }
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(QRectF(kSide, top, room, size * 1.4), Qt::AlignCenter,
                           QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
        return top + size * 1.4;
    }

    void entry(const QRectF &box, const Certificate::Line &entry, bool mirrored)
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(11);
        m_painter.setFont(font);
        const QLocale locale;
        const QString score = say(QT_TRANSLATE_NOOP("Certificate", "%1 of %2 right"))
                                  .arg(locale.toString(entry.right), locale.toString(entry.count));
        const double scoreWidth = std::ceil(QFontMetricsF(font).horizontalAdvance(score)) + 8;
        const QRectF dot(mirrored ? box.right() - 8 : box.left(), box.center().y() - 4, 8, 8);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(kGood);
        m_painter.drawEllipse(dot);
        QRectF text = mirrored ? box.adjusted(scoreWidth, 0, -16, 0) : box.adjusted(16, 0, -scoreWidth, 0);
        QRectF value = mirrored ? QRectF(box.left(), box.top(), scoreWidth, box.height())
                                : QRectF(box.right() - scoreWidth, box.top(), scoreWidth, box.height());
        m_painter.setPen(kInk);
        // The painter turns the sides round by its own layout direction.
        m_painter.drawText(text, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                           QFontMetricsF(font).elidedText(entry.title, Qt::ElideRight, text.width()));
        m_painter.setPen(kMuted);
        m_painter.drawText(value, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), score);
    }

private:
    QPainter &m_painter;
};

void paint(QPainter &painter, const Certificate &certificate)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(QPen(kAccent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(kEdge, kEdge, kWidth - 2 * kEdge, kHeight - 2 * kEdge), 14, 14);
    painter.setPen(QPen(kGrid, 1));
    painter.drawRoundedRect(QRectF(kEdge + 7, kEdge + 7, kWidth - 2 * kEdge - 14, kHeight - 2 * kEdge - 14), 10, 10);

    Painting page(painter);
    double y = 66;
    y = page.line(y, u"Resetscope"_s, 15, QFont::DemiBold, kAccent) + 8;
    y = page.line(y, titleOf(certificate), 31, QFont::Bold, kInk) + 10;
    y = page.line(y,
                  certificate.complete() ? say(QT_TRANSLATE_NOOP("Certificate", "This certifies that"))
                                         : say(QT_TRANSLATE_NOOP("Certificate", "Trainee")),
                  13, QFont::Normal, kMuted);
    y = page.line(y, certificate.name, 28, QFont::DemiBold, kInk) + 4;
    y = page.line(
            y,
            certificate.complete()
                ? say(QT_TRANSLATE_NOOP("Certificate",
                                        "learned on real faults why network connections break, and how to prove it."))
                : say(QT_TRANSLATE_NOOP(
                      "Certificate", "Practice on real faults: why network connections break, and how to prove it.")),
            13, QFont::Normal, kMuted) +
        18;
    const auto rows = static_cast<int>((certificate.lessons.size() + 1) / 2);
    const double gap = 36;
    const double column = (kWidth - 2 * kSide - gap) / 2;
    int index = 0;
    for (const Certificate::Line &lesson : certificate.lessons) {
        const bool second = index >= rows;
        const bool right = second != mirrored;
        const int row = second ? index - rows : index;
        page.entry(QRectF(kSide + (right ? column + gap : 0), y + row * 24, column, 22), lesson, mirrored);
        ++index;
    }
    y += std::max(rows, 1) * 24 + 16;
    const QLocale locale;
    page.line(
        y,
        say(QT_TRANSLATE_NOOP("Certificate", "%1 of %2 lessons finished"))
                .arg(locale.toString(static_cast<int>(certificate.lessons.size())),
                     locale.toString(certificate.lessonCount)) +
            (certificate.roundsPlayed == 0
                 ? QString()
                 : u" \u00b7 "_s +
                       say(QT_TRANSLATE_NOOP("Certificate", "%1 of %2 hidden faults found, best score %3 of 100"))
                           .arg(locale.toString(certificate.roundsRight), locale.toString(certificate.roundsPlayed),
                                locale.toString(certificate.bestPoints))),
        13, QFont::DemiBold, kInk);
    page.line(kHeight - 92, locale.toString(certificate.day, QLocale::LongFormat), 13, QFont::Normal, kInk);
    page.line(kHeight - 66,
              say(QT_TRANSLATE_NOOP("Certificate",
                                    "Printed by the trainee's own copy of Resetscope; it does not prove who sat at "
                                    "the keyboard.")),
              9, QFont::Normal, kMuted);
}

}  // namespace

Certificate certificateFrom(const ProgressStore &store, const QString &name, const QDate &day)
{
    Certificate certificate;
    certificate.name = name.simplified();
    certificate.day = day;
    certificate.lessonCount = static_cast<int>(builtInLessons().size());
    for (const Lesson &lesson : builtInLessons()) {
        const auto progress = store.lesson(lesson.id);
        if (progress && progress->finished) {
            certificate.lessons.push_back({trContent(lesson.title), rightAnswers(lesson, progress->score),
                                           static_cast<int>(lesson.questions.size())});
        }
    }
    for (const PlayedRound &round : store.rounds()) {
        ++certificate.roundsPlayed;
        certificate.roundsRight += round.named == round.truth ? 1 : 0;
        certificate.bestPoints = std::max(certificate.bestPoints, round.points);
    }
    return certificate;
}

QByteArray certificatePdf(const Certificate &certificate)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(300);
    writer.setTitle(titleOf(certificate));
    writer.setCreator(u"Resetscope"_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    painter.scale(writer.width() / kWidth, writer.height() / kHeight);
    paint(painter, certificate);
    return painter.end() ? bytes : QByteArray();
}

QImage certificateImage(const Certificate &certificate, int dpi)
{
    const double factor = dpi / 72.0;
    QImage image(static_cast<int>(kWidth * factor), static_cast<int>(kHeight * factor),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(factor, factor);
    paint(painter, certificate);
    return image;
}

}  // namespace resetscope::app::training
