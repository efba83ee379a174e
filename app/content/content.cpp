// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/content.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// "line:column" of a byte offset, both from 1.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before(text.constData(), std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QString::number(line) + u':' + QString::number(column);
}

}  // namespace

std::variant<QJsonDocument, LoadError> loadContent(const QString &name)
{
    QFile file(u":/content/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return LoadError{name, QString(),
                         QCoreApplication::translate("Content", "This part of the program is missing: %1.").arg(name)};
    }
    const QByteArray text = file.readAll();
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return LoadError{
            name, lineAndColumn(text, error.offset),
            QCoreApplication::translate("Content", "%1 is not valid JSON: %2.").arg(name, error.errorString())};
    }
    return document;
}

QString trContent(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("content", english.toUtf8().constData());
}

}  // namespace resetscope::app
