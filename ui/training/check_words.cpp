// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/check_words.h"

#include "ui/widgets/verdict.h"

#include <QCoreApplication>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::CheckWords)
};

}  // namespace

QString checkValue(const app::CaseFile &file, const QString &finding)
{
    if (const auto *found = probes::find(file.findings, finding.toStdString())) {
        return findingValue(*found);
    }
    const auto beyond = [&](const char *survived, const QString &words) {
        const auto *found = probes::find(file.findings, survived);
        if (!found) {
            return Words::tr("no limit found");
        }
        probes::Finding value = *found;
        value.low.reset();
        value.high.reset();
        return words.arg(findingValue(value));
    };
    const QString longest = Words::tr("more than %1 (longest tried)");
    const QString most = Words::tr("more than %1 (most tried)");
    if (finding == u"idle_limit_s"_s) {
        return beyond("idle_survived_s", longest);
    }
    if (finding == u"keepalive_timeout_s"_s) {
        return beyond("keepalive_survived_s", longest);
    }
    if (finding == u"payload_limit_bytes"_s) {
        return beyond("payload_survived_up_bytes", most);
    }
    if (finding == u"connection_limit"_s) {
        return beyond("load_survived_connections", most);
    }
    if (finding.endsWith(u"_close_kind"_s)) {
        return Words::tr("none ended");
    }
    if (finding == u"crash_interval_s"_s) {
        return Words::tr("no crash seen");
    }
    if (finding == u"reset_origin"_s || finding == u"reset_hop"_s) {
        return Words::tr("no reset seen");
    }
    return Words::tr("not seen");
}

}  // namespace resetscope::ui
