// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <variant>

namespace resetscope::app {

/// Where and why a content or case file could not be read.
struct LoadError {
    QString file;
    QString pointer;  ///< JSON pointer, or "line:column"
    QString message;  ///< one plain sentence
};

/// Reads `resources/content/<name>` ("tree.json") from the program itself.
[[nodiscard]] std::variant<QJsonDocument, LoadError> loadContent(const QString &name);

/// The translation of a text that stands in `resources/content` (context "content"). English in, current language out.
[[nodiscard]] QString trContent(const QString &english);

}  // namespace resetscope::app
