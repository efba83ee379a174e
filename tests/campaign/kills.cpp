// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments: of the wizard's session while it measures, of the store while it writes, of diagnose.
#include "app/store/case_store.h"
#include "probes/lab/lab.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"
#include "tests/support/sample_case.h"
#include "ui/wizard/session.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

/// Saved every half second; beyond that a busy computer.
constexpr double kMayBeLost_s = 2.0;
constexpr std::size_t kLook = 5;  ///< newest cases opened after each kill; all of them at the end

std::size_t samplesOf(const app::CaseFile &file)
{
    std::size_t all = 0;
    for (const app::ProbeRecord &record : file.probes) {
        all += record.samples.size();
    }
    return all;
}

/// What the store holds, the newest `most` cases of it opened.
struct Contents {
    std::size_t cases = 0;
    std::size_t unreadable = 0;
    bool complaint = false;
    QSet<QString> ids;
    QMap<QString, std::size_t> samples;  ///< by case
};

Contents contentsOf(const QString &path, std::size_t most = 1000000)
{
    Contents contents;
    const app::CaseStore store(path);
    for (const app::CaseSummary &summary : store.recent(1000000)) {
        contents.ids.insert(summary.id);
        if (++contents.cases > most) {
            continue;
        }
        const auto loaded = store.load(summary.id);
        if (const auto *file = std::get_if<app::CaseFile>(&loaded)) {
            contents.samples.insert(summary.id, samplesOf(*file));
        } else {
            ++contents.unreadable;
            Figures::tell(u"  %1: %2"_s.arg(summary.id, std::get<app::StoreError>(loaded).message));
        }
    }
    contents.complaint = store.lastError().has_value();
    return contents;
}

QString integrity(const QString &path)
{
    QString answer;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"campaign"_s);
        db.setDatabaseName(path);
        QSqlQuery query(db);
        answer = db.open() && query.exec(u"PRAGMA integrity_check"_s) && query.next() ? query.value(0).toString()
                                                                                      : u"cannot be opened"_s;
    }
    QSqlDatabase::removeDatabase(u"campaign"_s);
    return answer;
}

/// One line of the session's diary: "now case samples".
struct Diary {
    double at_s = 0;
    QString id;
    std::size_t samples = 0;
};

std::vector<Diary> diaryOf(const QByteArray &out)
{
    std::vector<Diary> lines;
    const QByteArray whole = out.left(out.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() == 3) {
            lines.push_back({fields[0].toDouble(), QString::fromLatin1(fields[1]), fields[2].toULongLong()});
        }
    }
    return lines;
}

void killSessions(Figures &figures, Size size, const QString &url)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cases.sqlite"_s);
    std::mt19937 random(20);
    std::uniform_real_distribution<double> moment(0.3, 5.0);
    const int times = size.of(100, 3);
    int complaints = 0, lostCases = 0;
    double longestLost_s = 0;
    QSet<QString> begun;
    for (int i = 0; i < times; ++i) {
        Program program;
        if (!program.start({self(), u"--keep"_s, path, url})) {
            continue;
        }
        static_cast<void>(program.waitFor("\n", 20));
        pause_s(moment(random));
        const double killed_s = now_s();
        program.signal(SIGKILL);
        const std::vector<Diary> diary = diaryOf(program.finish(10).out);
        const Contents after = contentsOf(path, kLook);
        complaints += after.complaint || after.unreadable > 0 ? 1 : 0;
        for (const Diary &line : diary) {
            if (killed_s - line.at_s > kMayBeLost_s) {
                begun.insert(line.id);
            }
        }
        lostCases = static_cast<int>(
            std::count_if(begun.begin(), begun.end(), [&](const QString &id) { return !after.ids.contains(id); }));
        // The oldest moment that knew more than the store does now.
        for (const Diary &line : diary) {
            if (line.samples > after.samples.value(line.id)) {
                longestLost_s = std::max(longestLost_s, killed_s - line.at_s);
                break;
            }
        }
    }
    const Contents last = contentsOf(path);
    const QString whole = integrity(path);
    figures.add(u"kill -9 of the wizard's session while it measures, at random moments"_s, times,
                u"%1 cases in the store, %2 lost, %3 unreadable, file “%4”; at most the last %5 of measuring lost"_s
                    .arg(last.cases)
                    .arg(lostCases)
                    .arg(last.unreadable)
                    .arg(whole, seconds(longestLost_s)),
                complaints == 0 && lostCases == 0 && whole == u"ok"_s && last.cases > 0 &&
                    longestLost_s <= kMayBeLost_s);
}

void killWrites(Figures &figures, Size size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cases.sqlite"_s);
    std::mt19937 random(21);
    std::uniform_real_distribution<double> moment(0.0, 0.15);
    const int times = size.of(200, 10);
    int complaints = 0, behind = 0;
    qlonglong writes = 0;
    for (int i = 0; i < times; ++i) {
        Program program;
        if (!program.start({self(), u"--store"_s, path, u"0"_s})) {
            continue;
        }
        static_cast<void>(program.waitFor("\n", 20));
        pause_s(moment(random));
        program.signal(SIGKILL);
        const std::vector<Diary> diary = diaryOf(program.finish(10).out);
        const Contents after = contentsOf(path, kLook);
        complaints += after.complaint || after.unreadable > 0 ? 1 : 0;
        writes += static_cast<qlonglong>(diary.size());
        // Each line was printed after its write had been accepted.
        if (!diary.empty()) {
            const auto last = app::CaseStore(path).load(diary.back().id);
            const auto *file = std::get_if<app::CaseFile>(&last);
            behind += file == nullptr || samplesOf(*file) < diary.back().samples ? 1 : 0;
        }
    }
    const QString whole = integrity(path);
    figures.add(u"kill -9 of a store that writes without pause"_s, times,
                u"%1 writes accepted, %2 of them lost, %3 cases, file “%4”"_s.arg(writes)
                    .arg(behind)
                    .arg(contentsOf(path).cases)
                    .arg(whole),
                complaints == 0 && behind == 0 && whole == u"ok"_s);
}

bool isWholePdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

void killDiagnoses(Figures &figures, Size size, const QString &url)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"report.pdf"_s);
    const QStringList command{cli(),
                              u"diagnose"_s,
                              url,
                              u"--json"_s,
                              u"--max-idle"_s,
                              u"2"_s,
                              u"--only"_s,
                              u"dns,connect,http,idle"_s,
                              u"--pdf"_s,
                              pdf};
    Program first;
    if (!first.start(command)) {
        return;
    }
    const Ended ended = first.finish(120);
    bool held = ended.exitCode == 0 || ended.exitCode == 1;
    held = held && isWholePdf(pdf);
    std::mt19937 random(22);
    std::uniform_real_distribution<double> moment(0.05, ended.wall_s);
    const int times = size.of(100, 3);
    int damaged = 0;
    for (int i = 0; i < times; ++i) {
        Program program;
        if (!program.start(command)) {
            continue;
        }
        // Half of them while the report is being written, which is soon over.
        if (i % 2 == 0) {
            pause_s(moment(random));
        } else {
            pause_s(ended.wall_s * 0.85 + 0.15 * moment(random));
        }
        program.signal(SIGKILL);
        static_cast<void>(program.finish(10));
        damaged += isWholePdf(pdf) ? 0 : 1;
    }
    const qsizetype left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() - 1;
    figures.add(u"kill -9 of `diagnose` over an older report"_s, times,
                u"%1 reports damaged, %2 half files left behind"_s.arg(damaged).arg(left), held && damaged == 0);
}

void againstPractice(Figures &figures, Size size, void (*run)(Figures &, Size, const QString &))
{
    auto started = probes::lab::start("healthy", {});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    if (lab == nullptr) {
        figures.notRun(u"kill -9"_s, QString::fromStdString(std::get<std::string>(started)));
        return;
    }
    run(figures, size, QString::fromStdString((*lab)->url()));
}

}  // namespace

void killedWrites(Figures &figures, Size size)
{
    killWrites(figures, size);
}

void killedSessions(Figures &figures, Size size)
{
    againstPractice(figures, size, killSessions);
}

void killedDiagnoses(Figures &figures, Size size)
{
    againstPractice(figures, size, killDiagnoses);
}

int kept(const QStringList &arguments)
{
    ui::Session session(arguments.value(0));
    probes::RunOptions options;
    options.maxIdle = probes::Seconds(4);
    options.maxPayload = 1 << 20;
    session.setTargetText(arguments.value(1));
    session.setOptions(options);
    QTimer diary;
    QObject::connect(&diary, &QTimer::timeout, &session, [&session] {
        std::printf("%.3f %s %zu\n", now_s(), qPrintable(session.caseFile().id), samplesOf(session.caseFile()));
        std::fflush(stdout);
    });
    QObject::connect(&session, &ui::Session::runStarted, &session, [&diary] { diary.start(50); });
    QObject::connect(
        &session, &ui::Session::runFinished, &session, [&session] { session.runAgain(); }, Qt::QueuedConnection);
    session.startRun();
    return QApplication::exec();
}

int storeOnDisk(const QStringList &arguments)
{
    // Another case every twenty writes, each write longer than the one before.
    app::CaseStore store(arguments.value(0));
    const int limit = arguments.value(1).toInt();
    QString ballast = arguments.value(2);  // removed when the disk is full; then five cases more
    int more = -1;
    app::CaseFile file = tests::sampleCase(tests::SampleCase::IdleTimeout);
    for (int i = 0; (limit == 0 || i < limit) && more != 0; ++i, --more) {
        if (i % 20 == 0) {
            file.id = u"%1-%2"_s.arg(QString::number(now_s(), 'f', 4)).arg(i);
        }
        for (int k = 0; k < 50; ++k) {
            file.probes.front().samples.push_back({"idle", i + k * 0.01, probes::ValueSample{"x", i * 1.5}});
        }
        if (file.probes.front().samples.size() > 4000) {
            file.probes.front().samples.clear();
            file.id += u'x';
        }
        if (const auto problem = store.save(file)) {
            std::printf("full %s\n", problem->message.toUtf8().constData());
            std::fflush(stdout);
            if (ballast.isEmpty() || !QFile::remove(ballast)) {
                return 4;
            }
            ballast.clear();
            more = 6;
            continue;
        }
        std::printf("%.3f %s %zu\n", now_s(), qPrintable(file.id), samplesOf(file));
        std::fflush(stdout);
    }
    return 0;
}

}  // namespace resetscope::campaign
