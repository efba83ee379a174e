// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/collector.h"

#include <QFile>
#include <QRegularExpression>

namespace resetscope::app {

using namespace Qt::StringLiterals;

std::optional<QString> collectorScript(CollectorSystem system, const CollectorRequest &request)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$"_s);
    for (const QString &service : request.services) {
        if (!allowed.match(service).hasMatch()) {
            return std::nullopt;
        }
    }
    QFile file(system == CollectorSystem::Linux ? u":/content/collector.sh"_s : u":/content/collector.ps1"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QString script = QString::fromUtf8(file.readAll());
    if (!request.services.isEmpty()) {
        static const QRegularExpression line(u"^(SERVICES=|\\$Services = )\"[^\"]*\""_s,
                                             QRegularExpression::MultilineOption);
        script.replace(line, u"\\1\"%1\""_s.arg(request.services.join(u' ')));
    }
    return script;
}

}  // namespace resetscope::app
