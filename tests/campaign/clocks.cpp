// SPDX-License-Identifier: GPL-3.0-or-later
// The wall clock jumps while a limit is measured: what was measured must not.
#include "probes/lab/lab.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <memory>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit_s = 5.0;

struct Jump {
    QString name;
    QString jumps;
    std::unique_ptr<Program> program;
};

double limitOf(const QJsonObject &report)
{
    for (const QJsonValue finding : report[u"findings"_s].toArray()) {
        if (finding[u"id"_s].toString() == u"idle_limit_s"_s) {
            return finding[u"value"_s].toDouble();
        }
    }
    return 0;
}

}  // namespace

void clocks(Figures &figures, Size size)
{
    auto started = probes::lab::start("idle-timeout-rst", {0, kLimit_s});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    if (lab == nullptr) {
        figures.notRun(u"clock jumps"_s, u"no practice fault"_s);
        return;
    }
    std::vector<Jump> jumps;
    jumps.push_back({u"a day ahead"_s, u"3:86400"_s, nullptr});
    jumps.push_back({u"a day back"_s, u"3:-86400"_s, nullptr});
    if (!size.quick) {
        jumps.push_back({u"ahead and back"_s, u"2:3600,4:-3600,6:31536000,8:0"_s, nullptr});
        jumps.push_back({u"to 1970"_s, u"2:-1700000000"_s, nullptr});
        jumps.push_back({u"a second back, every second"_s, u"1:-1,2:-2,3:-3,4:-4,5:-5,6:-6,7:-7,8:-8"_s, nullptr});
    }
    for (Jump &jump : jumps) {
        jump.program = std::make_unique<Program>();
        if (!jump.program->start(
                {cli(), u"diagnose"_s, QString::fromStdString((*lab)->url()), u"--json"_s, u"--max-idle"_s, u"12"_s,
                 u"--answer"_s, u"when=after_quiet"_s},
                {u"LD_PRELOAD="_s + QStringLiteral(RESETSCOPE_CLOCK_JUMP), u"CLOCK_JUMPS="_s + jump.jumps})) {
            figures.notRun(u"clock jumps"_s, u"no program"_s);
            return;
        }
    }
    int harmed = 0;
    double error_s = 0, elapsedError_s = 0;
    for (Jump &jump : jumps) {
        const Ended ended = jump.program->finish(120);
        const QJsonObject report = ended.json();
        const double limit = limitOf(report);
        const double elapsed = report[u"elapsed_s"_s].toDouble();
        const bool held = ended.exitCode == 1 && ended.verdict() == u"idle_timeout"_s &&
                          std::abs(limit - kLimit_s) <= 0.5 && elapsed > 0 && elapsed <= ended.wall_s + 0.1;
        harmed += held ? 0 : 1;
        error_s = std::max(error_s, std::abs(limit - kLimit_s));
        elapsedError_s = std::max(elapsedError_s, std::abs(ended.wall_s - elapsed));
        Figures::tell(u"  %1: exit %2, verdict %3, limit %4 s, %5 s said, %6 s lived%7"_s.arg(
            jump.name, QString::number(ended.exitCode), ended.verdict(), QString::number(limit),
            QString::number(elapsed), QString::number(ended.wall_s), held ? QString() : u" <-- BROKEN"_s));
    }
    figures.add(u"wall clock jumps by seconds to years, both ways, during a run"_s, static_cast<int>(jumps.size()),
                u"%1 verdicts harmed; a limit of %2 measured within %3 s"_s.arg(
                    QString::number(harmed), seconds(kLimit_s), QString::number(error_s, 'f', 2)),
                harmed == 0);
}

}  // namespace resetscope::campaign
