// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fixes/fix_entry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace resetscope::tests {

/// One fix with its values filled in.
struct Snippet {
    const app::FixEntry *entry = nullptr;
    QString label;  ///< id of the fix and the set of values, for messages
    QString text;
};

/// A parser for one kind of snippet. Several snippets go through one process where the program allows it.
struct SnippetChecker {
    QString name;
    QString program;  ///< what has to be installed; empty: nothing
    std::function<bool(const app::FixEntry &)> takes;
    /// Complaints, each with the label of its snippet; empty when the parser is content. `folder` is empty and private.
    std::function<QStringList(const QList<Snippet> &, const QString &folder)> run;
    QString broken;  ///< a snippet that the parser must refuse
};

/// All parsers; the first one that takes a fix is its own.
[[nodiscard]] const std::vector<SnippetChecker> &snippetCheckers();

/// Path of `program`, also in the folders of the administrator; empty when it is not installed.
[[nodiscard]] QString findProgram(const QString &program);

/// Brackets and quotation marks that do not match, for languages without a parser on Debian; empty when all do.
/// `comment` begins a comment that reaches to the end of the line.
[[nodiscard]] QString unbalanced(const QString &text, const QString &comment);

}  // namespace resetscope::tests
