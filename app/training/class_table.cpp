// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/class_table.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

QString nameKey(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool sameTasks(const TraineeResult &a, const TraineeResult &b)
{
    return std::equal(a.tasks.begin(), a.tasks.end(), b.tasks.begin(), b.tasks.end(),
                      [](const TaskResult &x, const TaskResult &y) {
                          return x.what == y.what && x.done == y.done && x.score == y.score && x.wrong == y.wrong &&
                                 x.named == y.named;
                      });
}

/// What was mostly named instead of the truth of a code.
QString roundWords(const QString &code, const std::vector<TraineeResult> &rows)
{
    const auto seed = parseRoundCode(code);
    const auto round = seed ? drawRound(builtInRounds(), *seed) : std::nullopt;
    if (!round) {
        return code;
    }
    QMap<Cause, int> instead;
    for (const TraineeResult &row : rows) {
        for (const TaskResult &task : row.tasks) {
            if (task.what == code && task.named && *task.named != round->fault.cause) {
                ++instead[*task.named];
            }
        }
    }
    const QString truth = causeText(round->fault.cause).title;
    if (instead.isEmpty()) {
        return QCoreApplication::translate("Training", "Round %1: %2").arg(code, truth);
    }
    const auto most = std::max_element(instead.keyValueBegin(), instead.keyValueEnd(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return QCoreApplication::translate("Training", "Round %1: %2. Most often named instead: %3")
        .arg(code, truth, causeText((*most).first).title);
}

}  // namespace

ClassTable::Added ClassTable::add(const TraineeResult &taken)
{
    TraineeResult result = taken;
    result.trainee = result.trainee.simplified();
    const QString key = nameKey(result.trainee);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const TraineeResult &row) { return nameKey(row.trainee) == key; });
    if (found != m_rows.end()) {
        if (found->finished == result.finished && sameTasks(*found, result)) {
            return Added::Duplicate;
        }
        if (result.finished < found->finished) {
            return Added::Older;
        }
        *found = result;
        return Added::Replaced;
    }
    m_rows.push_back(result);
    QCollator order;
    order.setNumericMode(true);
    std::sort(m_rows.begin(), m_rows.end(),
              [&](const TraineeResult &a, const TraineeResult &b) { return order.compare(a.trainee, b.trainee) < 0; });
    return Added::New;
}

const TaskResult *ClassTable::task(const TraineeResult &row, const QString &what) const
{
    const auto found =
        std::find_if(row.tasks.begin(), row.tasks.end(), [&](const TaskResult &t) { return t.what == what; });
    return found == row.tasks.end() ? nullptr : &*found;
}

double ClassTable::average(const TraineeResult &row) const
{
    double sum = 0;
    const QStringList all = m_session.lessons + m_session.codes;
    for (const QString &what : all) {
        const TaskResult *done = task(row, what);
        sum += done && done->done ? done->score : 0;
    }
    return all.isEmpty() ? 0 : sum / static_cast<double>(all.size());
}

double ClassTable::taskAverage(const QString &what) const
{
    const QStringList all = m_session.lessons + m_session.codes;
    if (m_rows.empty() || !all.contains(what)) {
        return -1;
    }
    double sum = 0;
    for (const TraineeResult &row : m_rows) {
        const TaskResult *done = task(row, what);
        sum += done && done->done ? done->score : 0;
    }
    return sum / static_cast<double>(m_rows.size());
}

std::vector<HardSpot> ClassTable::hardest(std::size_t most) const
{
    std::vector<HardSpot> spots;
    for (const QString &id : m_session.lessons) {
        const Lesson *lesson = findLesson(id);
        if (!lesson) {
            continue;
        }
        for (const Question &question : lesson->questions) {
            HardSpot spot{TaskResult::Kind::Lesson, id, question.id, 0, 0, trContent(question.question)};
            for (const TraineeResult &row : m_rows) {
                const TaskResult *done = task(row, id);
                if (done && done->done) {
                    ++spot.tried;
                    spot.wrong += done->wrong.contains(question.id) ? 1 : 0;
                }
            }
            spots.push_back(spot);
        }
    }
    for (const QString &code : m_session.codes) {
        HardSpot spot{TaskResult::Kind::Round, code, QString(), 0, 0, roundWords(code, m_rows)};
        for (const TraineeResult &row : m_rows) {
            const TaskResult *done = task(row, code);
            if (done && done->done) {
                ++spot.tried;
                spot.wrong += done->score <= 0 ? 1 : 0;
            }
        }
        spots.push_back(spot);
    }
    std::erase_if(spots, [](const HardSpot &spot) { return spot.wrong == 0; });
    std::stable_sort(spots.begin(), spots.end(),
                     [](const HardSpot &a, const HardSpot &b) { return a.wrong * b.tried > b.wrong * a.tried; });
    if (spots.size() > most) {
        spots.resize(most);
    }
    return spots;
}

QString csvField(const QString &text)
{
    QString field = text;
    // https://owasp.org/www-community/attacks/CSV_Injection: also after blanks, and full-width forms.
    const QString trimmed = field.trimmed();
    static const QString kFormula = u"=+-@\u0009\u000d\uff1d\uff0b\uff0d\uff20"_s;
    if ((!trimmed.isEmpty() && kFormula.contains(trimmed.front())) ||
        (!field.isEmpty() && kFormula.contains(field.front()))) {
        field.prepend(u'\'');
    }
    if (field.contains(u'"') || field.contains(u',') || field.contains(u';') || field.contains(u'\n') ||
        field.contains(u'\r') || field.contains(u'\t') || field != field.trimmed()) {
        field.replace(u'"', u"\"\""_s);
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray ClassTable::toCsv() const
{
    const auto percent = [](double share) { return QString::number(std::lround(share * 100)); };
    QStringList header{QCoreApplication::translate("Training", "Name"),
                       QCoreApplication::translate("Training", "Finished"),
                       QCoreApplication::translate("Training", "Average in percent")};
    const QStringList all = m_session.lessons + m_session.codes;
    for (const QString &id : m_session.lessons) {
        const Lesson *lesson = findLesson(id);
        header.append(lesson ? trContent(lesson->title) : id);
    }
    header.append(m_session.codes);
    const auto line = [](const QStringList &fields) {
        QStringList safe;
        for (const QString &field : fields) {
            safe.append(csvField(field));
        }
        return safe.join(u',') + u"\r\n"_s;
    };
    QString csv = line(header);
    for (const TraineeResult &row : m_rows) {
        QStringList fields{row.trainee, row.finished.toString(Qt::ISODate), percent(average(row))};
        for (const QString &what : all) {
            const TaskResult *done = task(row, what);
            fields.append(done && done->done ? percent(done->score) : QString());
        }
        csv += line(fields);
    }
    return "\xEF\xBB\xBF" + csv.toUtf8();
}

}  // namespace resetscope::app::training
