// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/content/template.h"
#include "app/model/case_file.h"

#include <QMap>
#include <QStringList>

#include <variant>
#include <vector>

namespace resetscope::app {

/// One entry of `content/fixes/*.json` as written: English, with placeholders.
struct FixEntry {
    enum class Kind { Change, Check };  ///< Check: a command that looks and changes nothing

    QString id;
    Cause cause = Cause::Healthy;
    QString product;
    QString language;
    QString context;  ///< where `text` belongs: "http", "location", "defaults", "file", ...; read by the tests
    Kind kind = Kind::Change;
    QString title;
    QString text;
    QString why;
    QString because;  ///< a sentence with numbers, shown after `why` when all its numbers were measured; may be empty
    QString who, risk, undo, verify;
    QString touches;  ///< what else the change reaches, one sentence
    QString myth;     ///< what is often told about it and is wrong, and what is true; may be empty
    QString checker;  ///< may be empty
    QString source;
    QStringList needs;        ///< names used in `text`
    TemplateValues defaults;  ///< one for each of `needs`
    QStringList servers;      ///< values of `server_product` that name this product
    bool neutral = false;     ///< helps whatever the product is, so it leads while none was seen
    QStringList suspects;     ///< products of suspects.json that name this product
    QStringList patterns;     ///< beginnings of pattern ids: "node."
    QStringList findings;     ///< "id" (a count above 0, or true) or "id=word"; one that was seen speaks for this fix
    QStringList closeKinds;   ///< ends of a connection it helps with; empty: all
    QStringList protocols;    ///< "http", "raw"; empty: both
    double weight = 0.5;      ///< [0, 1], how general and how good it is without any hint
};

/// Reads one file of fixes; the first problem ends it. Unknown names, missing fields and bad templates are problems.
[[nodiscard]] std::variant<std::vector<FixEntry>, LoadError> parseFixes(const QJsonDocument &document,
                                                                        const QString &file);

/// All files of the program, read once, in the order of their names. A faulty file is left out; `validateFixCatalog`
/// says why.
[[nodiscard]] const std::vector<FixEntry> &fixEntries();

/// Names of the files under `content/fixes`, as `loadContent` wants them.
[[nodiscard]] QStringList fixFiles();

/// Fills in one entry. `values` beats the defaults of the entry; texts are translated before they are filled in.
[[nodiscard]] std::variant<Fix, TemplateError> renderFix(const FixEntry &entry, const TemplateValues &values);

}  // namespace resetscope::app
