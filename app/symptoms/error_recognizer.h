// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace resetscope::app {

/// What a pasted error text proves, and what it only suggests.
struct RecognizedError {
    QString patternId;  ///< "node.socket_hang_up"; empty: nothing was recognised
    QString source;     ///< "Node.js", translated where it is a common noun
    QString meaning;    ///< one plain sentence: what these words prove
    QString caution;    ///< what they do not prove; may be empty
    /// what was seen on the wire: "rst", "fin", "timeout", "refused", "tls", "dns", "http_502", ... ; empty: either
    QString wire;
    QString excerpt;  ///< the line that matched
    std::optional<QString> host;
    std::optional<quint16> port;
    std::optional<QString> url;
    std::optional<QDateTime> time;
    QMap<QString, QString> suggestedAnswers;  ///< when / scope / since, where the text implies them
};

/// Recognises error text of the common languages, servers, browsers and databases. Best match first; empty when
/// nothing fits. At most the first 256 KiB are read; control characters are ignored; never throws.
[[nodiscard]] std::vector<RecognizedError> recognizeErrors(const QString &text);

/// One entry of the glossary ("RST", "idle timeout", ...), translated.
struct GlossaryEntry {
    QString id, term, explanation;
};
[[nodiscard]] std::vector<GlossaryEntry> glossary();

}  // namespace resetscope::app
