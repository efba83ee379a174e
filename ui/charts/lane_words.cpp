// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_chart.h"
#include "ui/charts/lane_look.h"

#include <QLocale>

#include <array>

/// What the chart of silent connections says in words and numbers.
namespace resetscope::ui {

using namespace Qt::StringLiterals;
using Silence = probes::LaneSample::Silence;

namespace {

constexpr std::array kLooks{LaneLook::Waiting, LaneLook::Survived, LaneLook::Fin,
                            LaneLook::Rst,     LaneLook::Silent,   LaneLook::Failed};

}  // namespace

QString laneSecondsWords(double seconds)
{
    return QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 1);
}

QString LaneChart::countWords() const
{
    const int all = static_cast<int>(m_model.lanes().size());
    const int worked = m_model.count(LaneLook::Survived);
    const int waiting = m_model.count(LaneLook::Waiting);
    if (worked == all) {
        return tr("All %n connection(s) still worked after their silence.", nullptr, all);
    }
    if (worked > 0 && waiting > 0 && worked + waiting == all) {
        return tr("%1 of %n connection(s) still worked after their silence; %2: %3.", nullptr, all)
            .arg(QLocale().toString(worked), lookWords(LaneLook::Waiting), QLocale().toString(waiting));
    }
    QStringList parts;
    for (const LaneLook look : kLooks) {
        if (const int count = m_model.count(look); count > 0) {
            parts << tr("%1: %2").arg(lookWords(look), QLocale().toString(count));
        }
    }
    return tr("%n connection(s): %1.", nullptr, all).arg(parts.join(tr(", ")));
}

QString LaneChart::summary() const
{
    if (m_model.isEmpty()) {
        return tr("No connection is open yet.");
    }
    QString words = countWords();
    for (const Silence silence : m_model.silences()) {
        if (const auto limit = m_model.limit(silence)) {
            words += u' ' + tr("Connections end after about %1 seconds of silence (between %2 and %3).")
                                .arg(laneSecondsWords(limit->value), laneSecondsWords(limit->low),
                                     laneSecondsWords(limit->high));
            break;
        }
    }
    return words;
}

QString LaneChart::csv() const
{
    QString table = u"kind_of_silence,lane,planned_s,silent_s,end,seen_by_test\n"_s;
    static constexpr std::array kKinds{u"raw", u"between_requests", u"during_request"};
    static constexpr std::array kEnds{u"waiting", u"survived", u"fin", u"rst", u"silent", u"failed"};
    for (const LaneModel::Lane &lane : m_model.lanes()) {
        table += u"%1,%2,%3,%4,%5,%6\n"_s.arg(kKinds[static_cast<std::size_t>(lane.last.silence)])
                     .arg(lane.last.lane)
                     .arg(lane.last.planned_s, 0, 'f', 3)
                     .arg(lane.last.silent_s, 0, 'f', 3)
                     .arg(kEnds[static_cast<std::size_t>(lane.look())])
                     .arg(lane.last.byTest ? u"yes"_s : u"no"_s);
    }
    return table;
}

QString LaneChart::laneWords(const LaneModel::Lane &lane) const
{
    const QString silent = laneSecondsWords(LaneModel::silentAt(lane, now_s()));
    const QString planned = laneSecondsWords(lane.last.planned_s);
    switch (lane.look()) {
    case LaneLook::Waiting:
        if (m_stopped && !m_running) {
            return tr("This connection was silent for %1 seconds when the test was stopped.").arg(silent);
        }
        if (!m_running) {
            return tr("We ended this connection after %1 seconds of silence, because it was not needed any more.")
                .arg(silent);
        }
        return tr("This connection is open and says nothing: %1 of %2 seconds so far.").arg(silent, planned);
    case LaneLook::Survived:
        return tr("After %1 seconds of silence this connection still worked.").arg(silent);
    case LaneLook::Fin:
        return tr("After %1 seconds of silence the other side closed this connection in good order.").arg(silent);
    case LaneLook::Rst:
        return tr("After %1 seconds of silence this connection was cut off (reset).").arg(silent);
    case LaneLook::Silent:
        return tr("After %1 seconds of silence we used this connection again: it had been forgotten, and nobody had "
                  "told us.")
            .arg(silent);
    case LaneLook::Failed:
        return tr("This connection could not be opened, so it tells us nothing.");
    }
    return {};
}

QString LaneChart::lookWords(LaneLook look) const
{
    if (look != LaneLook::Waiting || m_running) {
        return laneLookWords(look);
    }
    return m_stopped ? tr("still waiting when the test was stopped") : tr("ended by us, not needed any more");
}

}  // namespace resetscope::ui
