// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_input.h"

#include "app/cli/commands.h"
#include "app/cli/signals.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

#include <unistd.h>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

app::EvidenceReport readWithProgress(const QStringList &files, bool &interrupted)
{
    app::EvidenceReport result;
    InterruptWatcher watcher;
    std::stop_source stop;
    QObject::connect(&watcher, &InterruptWatcher::interruptRequested, [&stop] { stop.request_stop(); });
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    const auto progress = [terminal](quint64 taken, quint64 total, const QString &) {
        if (terminal && total > 0) {
            std::fprintf(stderr, "\r%3.0f %%  ", 100.0 * static_cast<double>(taken) / static_cast<double>(total));
        }
    };
    std::jthread reader([&] {
        result = app::readEvidence(files, {}, progress, stop.get_token());
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    reader.join();
    if (terminal) {
        std::fputs("\r        \r", stderr);
    }
    interrupted = watcher.interrupted();
    return result;
}

void printNotes(const app::EvidenceReport &report)
{
    for (const app::EvidenceNote &note : report.notes) {
        printError(note.line > 0 ? u"%1:%2: %3"_s.arg(note.file).arg(note.line).arg(note.message)
                                 : u"%1: %2"_s.arg(note.file, note.message));
    }
}

}  // namespace resetscope::cli
