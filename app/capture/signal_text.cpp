// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_text.h"
#include "app/content/content.h"
#include "app/model/cause.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr qsizetype kMostText = 160;

/// Every form a value has, with its numbers replaced: translated as a whole.
constexpr std::array kForms{
    QT_TRANSLATE_NOOP("CaptureSignal", "refuses a connection attempt"),
    QT_TRANSLATE_NOOP("CaptureSignal", "the connection was being closed already"),
    QT_TRANSLATE_NOOP("CaptureSignal", "answers a packet for a connection that is gone"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, as in other connections of this service"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, unlike other connections of this service"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, as in other connections of this host"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, unlike other ports of this address"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, nothing to compare with"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, as in every packet of this sender"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2..%3"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2, as lately"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2..%3, as lately"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2, which varies"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2..%3, which varies"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2, as only in the handshake"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2..%3, as only in the handshake"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2, other start value but the same distance"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2..%3, other start value but the same distance"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2, the route changed"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 against %2..%3, the route changed"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 more packet(s) of the sender, from %2 ms after its own reset"),
    QT_TRANSLATE_NOOP("CaptureSignal", "the other end answered with a challenge instead of closing"),
    QT_TRANSLATE_NOOP("CaptureSignal", "the connection went on"),
    QT_TRANSLATE_NOOP("CaptureSignal", "does not acknowledge the attempt it answers"),
    QT_TRANSLATE_NOOP("CaptureSignal", "where the other end expects it"),
    QT_TRANSLATE_NOOP("CaptureSignal", "where the stream stands"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 bytes behind data that was sent before"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 bytes ahead of the stream"),
    QT_TRANSLATE_NOOP("CaptureSignal", "further ahead than the reset before"),
    QT_TRANSLATE_NOOP("CaptureSignal", "other number than before"),
    QT_TRANSLATE_NOOP("CaptureSignal", "acknowledges something else than the reset before"),
    QT_TRANSLATE_NOOP("CaptureSignal", "other TTL than the reset before"),
    QT_TRANSLATE_NOOP("CaptureSignal", "a second reset of another kind, unprovoked"),
    QT_TRANSLATE_NOOP("CaptureSignal", "the capture at the other end does not have it"),
    QT_TRANSLATE_NOOP("CaptureSignal", "the capture at the other end has it too"),
    QT_TRANSLATE_NOOP("CaptureSignal", "came together with a reset that a device on the way sent"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 ms after what it answers, round trip %2 ms"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, as every computer answers for a connection it does not have"),
    QT_TRANSLATE_NOOP("CaptureSignal", "the sender uses the same number again and again"),
    QT_TRANSLATE_NOOP("CaptureSignal", "identification and window copied from the packet it answers"),
    QT_TRANSLATE_NOOP("CaptureSignal", "identification copied from the packet it answers"),
    QT_TRANSLATE_NOOP("CaptureSignal", "follows the sender's last one by %1"),
    QT_TRANSLATE_NOOP("CaptureSignal", "jumps by %1 where the sender counts in small steps"),
    QT_TRANSLATE_NOOP("CaptureSignal", "has one, although the sender never sends any"),
    QT_TRANSLATE_NOOP("CaptureSignal", "none, as every computer answers for a connection it does not have"),
    QT_TRANSLATE_NOOP("CaptureSignal", "none, although the sender uses them"),
    QT_TRANSLATE_NOOP("CaptureSignal", "continues the sender's clock"),
    QT_TRANSLATE_NOOP("CaptureSignal", "does not fit the sender's clock"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1, as in the sender's last packet"),
    QT_TRANSLATE_NOOP("CaptureSignal", "both ends were reset in the same moment"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1 s"),
    QT_TRANSLATE_NOOP("CaptureSignal", "%1"),
};

QString numberWords(const QString &digits)
{
    bool good = false;
    const double value = digits.toDouble(&good);
    return good ? QLocale().toString(value, 'g', value == std::floor(value) && value < 1e15 ? 16 : 3) : digits;
}

Stage stageFrom(const QString &word)
{
    for (const Stage stage : {Stage::Syn, Stage::Handshake, Stage::FirstData, Stage::Data, Stage::AfterFin}) {
        const std::string_view known = toString(stage);
        if (word == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size()))) {
            return stage;
        }
    }
    return Stage::Unknown;
}

/// A value taken apart: its numbers lifted out, the rest looked up.
struct Form {
    const char *known = nullptr;
    QStringList numbers;
};

Form formOf(const QString &value)
{
    static const QRegularExpression digits(u"\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?"_s);
    Form form;
    QString pattern;
    qsizetype end = 0;
    for (auto it = digits.globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        pattern += value.sliced(end, match.capturedStart() - end);
        form.numbers.append(numberWords(match.captured()));
        pattern += u'%' + QString::number(form.numbers.size());
        end = match.capturedEnd();
    }
    pattern += value.sliced(end);
    for (const char *known : kForms) {
        if (pattern == QLatin1StringView(known)) {
            form.known = known;
        }
    }
    return form;
}

}  // namespace

QString signalValue(const QString &id, const QString &value)
{
    QString line = value.left(kMostText);
    for (QChar &c : line) {
        if (!c.isPrint()) {
            c = u' ';
        }
    }
    if (id == "claim"_L1) {
        return QCoreApplication::translate("CaptureSignal", "“%1”").arg(line);
    }
    if (id == "stage"_L1) {
        return stageText(stageFrom(line));
    }
    if (id == "signature"_L1) {
        return line;
    }
    const Form form = formOf(line);
    if (form.known == nullptr) {
        return line;
    }
    QString text = QCoreApplication::translate("CaptureSignal", form.known);
    for (const QString &number : form.numbers) {
        text = text.arg(number);
    }
    return text;
}

bool isSignalKnown(const QString &id, const QString &value)
{
    return id == "stage"_L1 || formOf(value).known != nullptr;
}

QString reasonText(Reason reason)
{
    if (reason == Reason::Healthy) {
        return QCoreApplication::translate("Capture", "an ordinary end");
    }
    const std::string_view id = toString(reason);
    const auto cause = causeFromId(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    return cause ? causeText(*cause).title : QString();
}

}  // namespace resetscope::app
