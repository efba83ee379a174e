// SPDX-License-Identifier: GPL-3.0-or-later
// usage: resetscope-benchmark [--quick] [--logs]
// Prints the budgets of the design as measured here: error of the limit, wall clock over limit, first paint over an
// empty window, time of the PDF, reading of logs (--logs: only that). Asserts nothing; figures depend on the machine,
// ratios much less.

#include "tests/benchmark/logs.h"
#include "tests/benchmark/servers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace resetscope::benchmark;

namespace {

QString program(const QString &name)
{
    return QStringLiteral(RESETSCOPE_BIN_DIR "/") + name;
}

double medianOf(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Seconds of a whole process, or a negative number when it failed.
double secondsOf(const QString &path, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(path, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return -1;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct Diagnosis {
    QString name;
    double limit_s = 0;
    std::unique_ptr<QProcess> process;
    QElapsedTimer timer;
    double wall_s = 0;
};

void idleLimits(bool quick)
{
    std::puts("\nIdle limit found (limits drawn at random; budget: error <= 2.5 % or 0.5 s, wall/limit <= 1.15)");
    std::printf("  %-14s %8s %10s %9s %12s  %s\n", "server", "limit s", "found s", "error s", "wall/limit", "cause");
    std::vector<Server> servers;
    const int base = quick ? 8 : 20;
    for (const QString &kind : {u"nginx"_s, u"haproxy-http"_s, u"haproxy-tcp"_s, u"apache"_s, u"node"_s}) {
        const int limit = base + QRandomGenerator::global()->bounded(quick ? 6 : 20);
        if (auto server = startServer(kind, limit)) {
            servers.push_back(std::move(*server));
        } else {
            std::printf("  %-14s not installed or did not start\n", qPrintable(kind));
        }
    }
    std::vector<Diagnosis> runs;
    for (const Server &server : servers) {
        Diagnosis run;
        run.name = server.name;
        run.limit_s = server.limit_s;
        run.process = std::make_unique<QProcess>();
        run.process->setStandardErrorFile(QProcess::nullDevice());
        run.timer.start();
        run.process->start(program(u"resetscope-cli"_s),
                           {u"diagnose"_s, server.url, u"--json"_s, u"--answer"_s, u"when=after_quiet"_s});
        runs.push_back(std::move(run));
    }
    bool waiting = true;
    while (waiting) {
        waiting = false;
        for (Diagnosis &run : runs) {
            if (run.wall_s == 0 && run.process->waitForFinished(5)) {
                run.wall_s = static_cast<double>(run.timer.elapsed()) / 1000.0;
            }
            waiting = waiting || run.wall_s == 0;
        }
    }
    for (Diagnosis &run : runs) {
        const QJsonObject report = QJsonDocument::fromJson(run.process->readAllStandardOutput()).object();
        double found = 0;
        for (const QJsonValue finding : report[u"findings"_s].toArray()) {
            const QString id = finding[u"id"_s].toString();
            if (id == u"keepalive_timeout_s"_s || (id == u"idle_limit_s"_s && found == 0)) {
                found = finding[u"value"_s].toDouble();
            }
        }
        std::printf("  %-14s %8.1f %10.3f %9.3f %12.3f  %s\n", qPrintable(run.name), run.limit_s, found,
                    found - run.limit_s, run.wall_s / run.limit_s,
                    qPrintable(report[u"verdict"_s][u"cause"_s].toString()));
    }
}

void firstPaint(bool quick)
{
    const QString window = program(u"resetscope"_s);
    const QString empty = program(u"resetscope-empty-window"_s);
    if (!QFileInfo::exists(window) || !QFileInfo::exists(empty)) {
        return;
    }
    std::puts("\nStart to first paint (budget: <= 1.5 x an empty main window)");
    std::vector<double> ratios;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < (quick ? 5 : 15); ++i) {
        const double a = secondsOf(window, {u"--exit-after-first-paint"_s});
        const double b = secondsOf(empty, {});
        if (a > 0 && b > 0 && i > 0) {  // the first pair warms the disk cache
            ratios.push_back(a / b);
            ours.push_back(a);
            theirs.push_back(b);
        }
    }
    std::printf("  ratio %.2f (median of %zu pairs; %.0f ms against %.0f ms)\n", medianOf(ratios), ratios.size(),
                medianOf(ours) * 1000, medianOf(theirs) * 1000);
}

void pdf()
{
    std::puts("\nPDF report of a full case (budget: <= 1 s for the rendering; figure is the whole process)");
    QTemporaryDir folder;
    auto server = startServer(u"nginx"_s, 2);
    if (!server) {
        std::puts("  nginx is not installed");
        return;
    }
    QProcess run;
    run.setStandardErrorFile(QProcess::nullDevice());
    run.start(program(u"resetscope-cli"_s), {u"diagnose"_s, server->url, u"--json"_s});
    run.waitForFinished(120000);
    QFile file(folder.filePath(u"case.json"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    file.write(run.readAllStandardOutput());
    file.close();
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        times.push_back(secondsOf(program(u"resetscope-cli"_s),
                                  {u"report"_s, file.fileName(), u"--pdf"_s, folder.filePath(u"report.pdf"_s)}));
    }
    const double base = secondsOf(program(u"resetscope-cli"_s), {u"lab"_s, u"list"_s, u"--json"_s});
    std::printf("  %.2f s whole process, %.2f s of it start-up of the program\n", medianOf(times), base);
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    std::puts("Resetscope benchmark: figures as measured on this machine, now");
    if (!QCoreApplication::arguments().contains(u"--logs"_s)) {
        idleLimits(quick);
        firstPaint(quick);
        pdf();
    }
    logReading(quick);
    return 0;
}
