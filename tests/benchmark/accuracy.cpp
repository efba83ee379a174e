// SPDX-License-Identifier: GPL-3.0-or-later
// How often the named cause is true, and whether the stated confidence is honest.
//   resetscope-accuracy --range PROGRAM --cli PROGRAM [--jobs N] [--only GLOB] [--mode nohint|answers|both] [--out
//   FILE] resetscope-accuracy --rows FILE      reads the rows of an earlier run
// The range is a set of real servers with one real fault each; it runs the command line against every one and writes
// one row for each. This program reads the rows and prints: confusion table, calibration, times, errors of findings.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString id;
    QString mode;
    QString truth;
    QString said;
    double confidence = 0;
    double truthProbability = 0;
    double wall_s = 0;
    bool right = false;
};

struct FindingRow {
    QString id;
    QString name;
    QString wanted;
    QString got;
    bool ok = false;
};

struct Rows {
    std::vector<Row> rows;
    std::vector<FindingRow> findings;
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Rows readRows(const QString &path)
{
    Rows result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).object().value("rows"_L1).toArray();
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        Row row;
        row.id = object.value("id"_L1).toString();
        row.mode = object.value("mode"_L1).toString();
        row.truth = object.value("cause"_L1).toString();
        row.said = object.value("said"_L1).toString();
        row.confidence = object.value("confidence"_L1).toDouble();
        row.truthProbability = object.value("probability_of_truth"_L1).toDouble();
        row.wall_s = object.value("wall_s"_L1).toDouble();
        row.right = object.value("top1"_L1).toBool();
        result.rows.push_back(row);
        const QJsonObject findings = object.value("findings"_L1).toObject();
        for (auto it = findings.begin(); it != findings.end(); ++it) {
            const QJsonObject finding = it.value().toObject();
            result.findings.push_back({row.id, it.key(), finding.value("want"_L1).toString(),
                                       finding.value("got"_L1).toVariant().toString(),
                                       finding.value("ok"_L1).toBool()});
        }
    }
    return result;
}

double quantile(std::vector<double> values, double q)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::lround(q * static_cast<double>(values.size() - 1)))];
}

QString percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? u"-"_s
                      : QString::number(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1);
}

void printConfusion(const std::vector<Row> &rows)
{
    QMap<QString, QMap<QString, int>> table;
    QMap<QString, std::vector<double>> times;
    for (const Row &row : rows) {
        ++table[row.truth][row.said.isEmpty() ? u"(nothing)"_s : row.said];
        times[row.truth].push_back(row.wall_s);
    }
    out() << "\nTruth                  named as\n";
    for (auto it = table.cbegin(); it != table.cend(); ++it) {
        out() << it.key().leftJustified(23);
        QStringList parts;
        for (auto said = it->cbegin(); said != it->cend(); ++said) {
            parts << u"%1 %2"_s.arg(said.key()).arg(said.value());
        }
        out() << parts.join(u", "_s).leftJustified(60) << "median "
              << QString::number(quantile(times[it.key()], 0.5), 'f', 1) << " s\n";
    }
}

void printCalibration(const std::vector<Row> &rows)
{
    // Ten equal bins; the error is the mean distance of stated and observed, weighted by the cases in the bin.
    struct Bin {
        double stated = 0;
        std::size_t right = 0;
        std::size_t cases = 0;
    };
    std::vector<Bin> bins(10);
    double brier = 0;
    for (const Row &row : rows) {
        Bin &bin = bins[std::min<std::size_t>(9, static_cast<std::size_t>(row.confidence * 10))];
        bin.stated += row.confidence;
        bin.right += row.right ? 1 : 0;
        ++bin.cases;
        const double error = row.confidence - (row.right ? 1 : 0);
        brier += error * error;
    }
    double ece = 0;
    out() << "\nStated confidence   right of cases\n";
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const Bin &bin = bins[i];
        if (bin.cases == 0) {
            continue;
        }
        const double stated = bin.stated / static_cast<double>(bin.cases);
        const double right = static_cast<double>(bin.right) / static_cast<double>(bin.cases);
        ece += std::abs(stated - right) * static_cast<double>(bin.cases) / static_cast<double>(rows.size());
        out() << QString::number(stated, 'f', 3).leftJustified(20) << bin.right << " of " << bin.cases << "\n";
    }
    out() << "expected calibration error " << QString::number(ece, 'f', 3) << ", Brier score "
          << QString::number(brier / static_cast<double>(std::max<std::size_t>(1, rows.size())), 'f', 3) << "\n";
}

int report(const Rows &all)
{
    if (all.rows.empty()) {
        out() << "No rows: the range did not run, or its file cannot be read.\n";
        return 2;
    }
    QMap<QString, std::pair<std::size_t, std::size_t>> modes;
    std::vector<double> quick;
    std::size_t falseAlarms = 0;
    std::size_t healthy = 0;
    for (const Row &row : all.rows) {
        ++modes[row.mode].second;
        modes[row.mode].first += row.right ? 1 : 0;
        healthy += row.truth == "healthy"_L1 ? 1 : 0;
        falseAlarms += row.truth == "healthy"_L1 && row.said != "healthy"_L1 ? 1 : 0;
        const bool waits = row.truth == "idle_timeout"_L1 || row.truth == "keepalive_mismatch"_L1 ||
                           row.truth == "healthy"_L1 || row.truth == "application_crash"_L1;
        if (!waits) {
            quick.push_back(row.wall_s);
        }
    }
    for (auto it = modes.cbegin(); it != modes.cend(); ++it) {
        out() << it.key() << ": first choice right " << it->first << " of " << it->second << " ("
              << percent(it->first, it->second) << " %)\n";
    }
    out() << "false alarms " << falseAlarms << " of " << healthy << "\n";
    printConfusion(all.rows);
    printCalibration(all.rows);
    out() << "\nWhole run where no waiting is needed: median " << QString::number(quantile(quick, 0.5), 'f', 1)
          << " s, 90 % within " << QString::number(quantile(quick, 0.9), 'f', 1) << " s\n";
    std::size_t good = 0;
    for (const FindingRow &finding : all.findings) {
        good += finding.ok ? 1 : 0;
    }
    out() << "\nFindings within tolerance: " << good << " of " << all.findings.size() << "\n";
    for (const FindingRow &finding : all.findings) {
        if (!finding.ok) {
            out() << "  " << finding.id << ": " << finding.name << " is "
                  << (finding.got.isEmpty() ? u"missing"_s : finding.got) << ", wanted " << finding.wanted << "\n";
        }
    }
    for (const Row &row : all.rows) {
        if (!row.right) {
            out() << "  wrong: " << row.id << " (" << row.mode << ") is " << row.truth << ", named " << row.said
                  << " with " << QString::number(row.confidence, 'f', 2) << "\n";
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures how often the named cause is true."_s);
    parser.addHelpOption();
    parser.addOption({u"range"_s, u"Program that runs the command line against known faults."_s, u"program"_s});
    parser.addOption({u"cli"_s, u"The command line to be judged."_s, u"program"_s});
    parser.addOption({u"jobs"_s, u"Faults at the same time."_s, u"n"_s, u"4"_s});
    parser.addOption({u"only"_s, u"Only these faults."_s, u"glob"_s});
    parser.addOption({u"mode"_s, u"nohint, answers or both."_s, u"mode"_s, u"both"_s});
    parser.addOption({u"out"_s, u"Keep the rows in this file."_s, u"file"_s});
    parser.addOption({u"rows"_s, u"Read the rows of an earlier run instead."_s, u"file"_s});
    parser.process(application);

    if (parser.isSet(u"rows"_s)) {
        return report(readRows(parser.value(u"rows"_s)));
    }
    if (!parser.isSet(u"range"_s) || !parser.isSet(u"cli"_s)) {
        parser.showHelp(2);
    }
    const QTemporaryDir folder;
    const QString file = parser.isSet(u"out"_s) ? parser.value(u"out"_s) : folder.filePath(u"rows.json"_s);
    QStringList arguments{u"grade"_s,
                          u"--cli"_s,
                          parser.value(u"cli"_s),
                          u"--jobs"_s,
                          parser.value(u"jobs"_s),
                          u"--mode"_s,
                          parser.value(u"mode"_s),
                          u"--out"_s,
                          file};
    if (parser.isSet(u"only"_s)) {
        arguments << u"--only"_s << parser.value(u"only"_s);
    }
    QProcess range;
    range.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    range.setStandardOutputFile(QProcess::nullDevice());
    range.start(parser.value(u"range"_s), arguments);
    if (!range.waitForFinished(-1) || range.exitCode() != 0) {
        out() << "The range could not be run: " << range.errorString() << "\n";
        return 2;
    }
    return report(readRows(file));
}
