// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/case_json.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace resetscope::app {

/// An address in one spelling for all ("2001:db8:0:0::1" and "2001:DB8::1" are one; "::ffff:192.0.2.1" is IPv4);
/// nothing when the text is none. A hardware address counts as well.
[[nodiscard]] std::optional<QString> canonicalAddress(QStringView text);

/// Finds what must be hidden in texts that come from outside, then hides it everywhere under the same name.
///
/// Two steps, because the program's own texts (fixes with file names and links) must not be searched for patterns: a
/// thing is collected where the user, the service or the system wrote, and replaced wherever it stands.
class Redactor {
public:
    explicit Redactor(const Redaction &what) : m_what(what) {}

    void collectHost(const QString &host);  ///< a name or an address
    void collectPath(const QString &path);
    void collectText(const QString &text);  ///< free text from outside
    /// Call once when everything has been collected.
    void finish();

    [[nodiscard]] QString hide(const QString &text) const;
    void hideIn(QString &text) const { text = hide(text); }
    void hideIn(std::string &text) const { text = hide(QString::fromStdString(text)).toStdString(); }

private:
    enum class Kind { Host, Address, Path, Name };
    struct Secret {
        QString text;
        QString shown;
        Kind kind = Kind::Host;
    };
    void collect(Kind kind, const QString &text);
    void collectName(const QString &name);
    void collectAddress(const QString &canonical);
    void collectHostsIn(const QString &text);
    void collectPathsIn(const QString &text);
    void collectNamesIn(const QString &text);

    Redaction m_what;
    std::vector<Secret> m_secrets;
    QHash<QString, QString> m_shown;      ///< folded secret -> what stands for it
    QHash<QString, QString> m_addresses;  ///< canonical -> what stands for it
    QSet<QString> m_seen;                 ///< texts searched already
    int m_counts[4] = {};
    QRegularExpression m_search;
};

}  // namespace resetscope::app
