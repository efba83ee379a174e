// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/fleet.h"

#include "app/places/remote_run.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 40;  ///< pods get more letters behind it; 63 is the end
constexpr double kLeastWait_s = 900;

/// A double-quoted scalar of YAML, on one line.
QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar(0x2028) ||
                   c == QChar(0x2029) || c == QChar(0xfeff)) {
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        } else {
            out += c;
        }
    }
    return out + u'"';
}

/// An address with what people put secrets into.
bool holdsSecret(const QString &address)
{
    static const QRegularExpression pattern(
        u"[?&;][^=&;]*(token|secret|passw|pwd|auth|key|sig|session|credential|jwt)[^=&;]*="_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(u"^[a-z]+://[^/?#]*@"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address).hasMatch() || user.match(address).hasMatch();
}

/// Kubernetes wants letters, digits and dashes.
QString jobName(const std::string &host)
{
    QString name;
    for (const QChar c : QString::fromStdString(host).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        name += plain ? c : QChar(u'-');
    }
    name = u"resetscope-"_s + name;
    static const QRegularExpression ends(u"-+$"_s);
    return name.left(kLongestName).remove(ends);
}

/// For a comment: one line, without the query.
QString shownTarget(const probes::Target &target)
{
    const QString url = QString::fromStdString(target.url());
    return url.left(url.indexOf(u'?') < 0 ? url.size() : url.indexOf(u'?')).left(70);
}

/// Replaces `@name@` in one pass, so that a value that looks like a placeholder stays as it is.
QString filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(u"@([a-z]+)@"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(from, match.capturedStart() - from);
        out += values.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

}  // namespace

QString usualFileName(FleetTool tool)
{
    return tool == FleetTool::Kubernetes ? u"resetscope-job.yaml"_s : u"resetscope-places.yaml"_s;
}

FleetFile fleetFile(FleetTool tool, const RunRequest &request, const FleetOptions &options)
{
    for (const std::string &address :
         {request.target.url(), request.options.control, request.options.slowPath, request.options.uploadPath}) {
        if (holdsSecret(QString::fromStdString(address))) {
            return {{},
                    QCoreApplication::translate("Places", "An address of this test holds what looks like a key or a "
                                                          "password. Such a file is passed on, so it is not written; "
                                                          "test an address without it.")};
        }
    }
    const bool kubernetes = tool == FleetTool::Kubernetes;
    QFile file(kubernetes ? u":/content/places-kubernetes.yaml"_s : u":/content/places-ansible.yaml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, QCoreApplication::translate("Places", "This part of the program is missing.")};
    }
    const QString indent(kubernetes ? 12 : 6, u' ');
    QStringList lines;
    for (QString word : diagnoseArguments(request)) {
        if (kubernetes) {
            lines << indent + u"- "_s + quoted(word.replace(u"$("_s, u"$$("_s));  // no variable is meant
        } else {
            lines << indent + u"- !unsafe "_s + quoted(word);  // no template is meant
        }
    }
    const double wait = std::max(kLeastWait_s, request.budget_s > 0 ? request.budget_s + 120
                                                                    : 4 * request.options.maxIdle.count() + 600);
    const QHash<QString, QString> values{
        {u"target"_s, shownTarget(request.target)},
        {u"name"_s, jobName(request.target.host)},
        {u"file"_s, options.fileName.isEmpty() ? usualFileName(tool) : options.fileName},
        {u"image"_s,
         quoted(options.image.isEmpty() ? u"resetscope-cli:"_s + QStringLiteral(RESETSCOPE_VERSION) : options.image)},
        {u"count"_s, QString::number(std::clamp(options.count, 1, 1000))},
        {u"wait"_s, QString::number(static_cast<qint64>(wait))},
        {u"arguments"_s, lines.join(u'\n')}};
    return {filled(QString::fromUtf8(file.readAll()), values), {}};
}

}  // namespace resetscope::app
