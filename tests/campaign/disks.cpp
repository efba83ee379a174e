// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills while cases are saved, a folder that may not be written, and reports for them.
#include "app/store/case_store.h"
#include "probes/lab/lab.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"

#include <QFile>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

/// A shell line in namespaces of its own, with a file system of `kilobytes` at $D.
QStringList onSmallDisk(const QTemporaryDir &folder, int kilobytes, const QString &line)
{
    return inNamespaces({u"sh"_s, u"-c"_s,
                         u"D='%1'; mount -t tmpfs -o size=%2k none \"$D\" || exit 99; %3"_s.arg(folder.path())
                             .arg(kilobytes)
                             .arg(line)});
}

bool saysOneSentence(const QByteArray &text)
{
    return text.count('\n') >= 1 && text.contains('.');
}

}  // namespace

void disks(Figures &figures, Size size)
{
    if (const QString why = whyNoNamespaces(); !why.isEmpty()) {
        figures.notRun(u"full disk"_s, why);
        return;
    }
    const int times = size.of(20, 2);
    int sentences = 0, lost = 0, survived = 0;
    for (int i = 0; i < times; ++i) {
        const QTemporaryDir disk;
        const QTemporaryDir rescued;
        const int kilobytes = 300 + 37 * i;
        // Saves until it is full; then room is made and the same store has to take cases again.
        Program program;
        if (!program.start(onSmallDisk(
                disk, kilobytes,
                u"dd if=/dev/zero of=\"$D/ballast\" bs=1k count=%3 2>/dev/null; "
                "'%1' --store \"$D/cases.sqlite\" 0 \"$D/ballast\" && echo again; cp \"$D\"/cases* '%2'/"_s.arg(
                    self(), rescued.path(), QString::number(kilobytes / 2))))) {
            continue;
        }
        const Ended ended = program.finish(120);
        const QByteArray out = ended.out;
        sentences += out.contains("full The disk is full") ? 1 : 0;
        survived += out.contains("\nagain") ? 1 : 0;
        // Everything that was accepted is in the file.
        const app::CaseStore store(rescued.filePath(u"cases.sqlite"_s));
        QMap<QString, std::size_t> accepted;
        for (const QByteArray &line : out.split('\n')) {
            const QList<QByteArray> fields = line.split(' ');
            if (fields.size() == 3 && fields[0] != "full") {
                accepted[QString::fromLatin1(fields[1])] = fields[2].toULongLong();
            }
        }
        for (auto it = accepted.cbegin(); it != accepted.cend(); ++it) {
            const auto loaded = store.load(it.key());
            const auto *file = std::get_if<app::CaseFile>(&loaded);
            std::size_t samples = 0;
            for (const app::ProbeRecord &record : file ? file->probes : std::vector<app::ProbeRecord>{}) {
                samples += record.samples.size();
            }
            lost += file == nullptr || samples < it.value() ? 1 : 0;
        }
    }
    figures.add(u"disk full while cases are saved, then room again"_s, times,
                u"%1 times said in one sentence, %2 times saved again without a restart, %3 accepted cases lost"_s
                    .arg(sentences)
                    .arg(survived)
                    .arg(lost),
                sentences == times && survived == times && lost == 0);

    auto started = probes::lab::start("service-down", {});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    if (lab == nullptr) {
        figures.notRun(u"report on a full disk"_s, u"no practice fault"_s);
        return;
    }
    // The network of a namespace has no loopback yet; "service down" is as true there.
    const QTemporaryDir disk;
    Program report;
    if (report.start(onSmallDisk(disk, 16,
                                 u"ip link set lo up; '%1' diagnose http://127.0.0.1:9/ --json --pdf "
                                 "\"$D/r.pdf\""_s.arg(cli())))) {
        const Ended ended = report.finish(120);
        figures.add(u"report written to a full disk"_s, 1,
                    u"exit status %1, the diagnosis is printed (%2), and one sentence: “%3”"_s.arg(
                        QString::number(ended.exitCode), ended.verdict(),
                        QString::fromUtf8(ended.err.trimmed().split('\n').last().left(90))),
                    ended.exitCode == 1 && ended.verdict() == u"service_down"_s && saysOneSentence(ended.err));
    }
    // A folder that even root may not write to.
    const QTemporaryDir locked;
    Program store;
    if (store.start(onSmallDisk(locked, 400,
                                u"mount -o remount,ro \"$D\"; '%1' --store \"$D/cases.sqlite\" 1"_s.arg(self())))) {
        const Ended ended = store.finish(60);
        const QByteArray said = ended.out.trimmed();
        figures.add(u"case folder that may not be written"_s, 1,
                    u"“%1”"_s.arg(QString::fromUtf8(said.mid(5, 110)).replace(locked.path(), u"…"_s)),
                    ended.exitCode == 4 && said.startsWith("full "));
    }
    const QTemporaryDir state;
    Program window;
    if (window.start(onSmallDisk(state, 400,
                                 u"mount -o remount,ro \"$D\"; XDG_STATE_HOME=\"$D\" XDG_DATA_HOME=\"$D\" "
                                 "XDG_CONFIG_HOME=\"$D\" XDG_CACHE_HOME=\"$D\" '%1' --exit-after-first-paint"_s.arg(
                                     QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope"))))) {
        const Ended ended = window.finish(60);
        figures.add(u"window started where no folder may be written"_s, 1, u"exit status %1"_s.arg(ended.exitCode),
                    ended.exitCode == 0);
    }
}

}  // namespace resetscope::campaign
