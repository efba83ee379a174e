// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/build_facts.h"

#include "probes/core/versions.h"
#include "source_stamp.h"

#include <QSysInfo>
#include <QtGlobal>

namespace resetscope::app {

using namespace Qt::StringLiterals;

std::vector<std::pair<QString, QString>> buildFacts()
{
    std::vector<std::pair<QString, QString>> facts{{u"source"_s, QStringLiteral(RESETSCOPE_SOURCE)}};
    for (const auto &[name, version] : probes::libraryVersions()) {
        facts.emplace_back(QString::fromStdString(name), QString::fromStdString(version));
    }
    const QString built = QStringLiteral(QT_VERSION_STR);
    const QString running = QString::fromLatin1(qVersion());
    facts.emplace_back(u"Qt"_s, built == running ? built : u"%1 (built with %2)"_s.arg(running, built));
    facts.emplace_back(u"system"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    return facts;
}

}  // namespace resetscope::app
