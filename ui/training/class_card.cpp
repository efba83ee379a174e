// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/class_card.h"

#include "app/content/content.h"
#include "app/training/progress_store.h"
#include "ui/training/training_desk.h"
#include "ui/widgets/flow_layout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

namespace {

constexpr int kRowHeight = 32;
constexpr int kMostVisibleRows = 12;

QString percentText(double share)
{
    return QLocale().toString(static_cast<int>(std::lround(share * 100))) + u" %"_s;
}

QTableWidgetItem *cell(const QString &text, bool strong = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (strong) {
        QFont font = item->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(font);
    }
    return item;
}

}  // namespace

ClassCard::ClassCard(ProgressStore &store, MessageBox &message, QWidget *parent)
    : Card(parent), m_store(store), m_message(message)
{
    m_title = makeLabel(TextRole::Heading, this);
    m_dropHint = makeLabel(TextRole::Body, this);
    m_dropHint->setObjectName(u"dropHint"_s);
    column()->addWidget(m_title);
    column()->addWidget(m_dropHint);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, space::s);
    m_openSession = makeButton(buttons, u"openClassSession"_s);
    m_openResults = makeButton(buttons, u"openResults"_s);
    m_saveCsv = makeButton(buttons, u"saveCsv"_s);
    m_forget = makeButton(buttons, u"forgetResults"_s, "quiet");
    for (QPushButton *button : {m_openSession, m_openResults, m_saveCsv, m_forget}) {
        flow->addWidget(button);
    }
    column()->addWidget(buttons);
    m_grid = new QTableWidget(this);
    m_grid->setObjectName(u"classTable"_s);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setShowGrid(false);
    m_grid->setTabKeyNavigation(false);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_grid->horizontalHeader()->setHighlightSections(false);
    column()->addWidget(m_grid);
    m_hardTitle = makeLabel(TextRole::Heading, this);
    column()->addWidget(m_hardTitle);
    m_hard = new QVBoxLayout;
    m_hard->setSpacing(space::xs);
    column()->addLayout(m_hard);
    m_honest = makeMuted(this);
    column()->addWidget(m_honest);

    connect(m_openSession, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Open a session"), QString(), tr("Training session (*.json)"));
        if (!path.isEmpty()) {
            openSession(path);
        }
    });
    connect(m_openResults, &QPushButton::clicked, this, [this] {
        const QStringList paths =
            QFileDialog::getOpenFileNames(this, tr("Add results"), QString(), tr("Training result (*.json)"));
        if (!paths.isEmpty()) {
            addFiles(paths);
        }
    });
    connect(m_saveCsv, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the table"), tr("class") + u".csv"_s, tr("Table (*.csv)"));
        if (!path.isEmpty()) {
            saveCsvTo(path);
        }
    });
    connect(m_forget, &QPushButton::clicked, this, &ClassCard::forget);

    const QString kept = m_store.value(u"class_session"_s);
    if (!kept.isEmpty()) {
        const auto read = sessionFromJson(kept.toUtf8(), QString());
        if (const auto *session = std::get_if<TrainerSession>(&read)) {
            collectFor(*session);
        }
    }
}

void ClassCard::say(Tone tone, const QString &sentence, const QString &label, const std::function<void()> &action)
{
    m_message.show(tone, sentence);
    m_message.setAction(label, action);
}

void ClassCard::collect(const TrainerSession &session)
{
    collectFor(session);
    m_store.setValue(u"class_session"_s, QString::fromUtf8(sessionToJson(session)));
    showAgain();
}

void ClassCard::collectFor(const TrainerSession &session)
{
    m_class.emplace(session);
    for (const KeptResult &kept : m_store.results(session.id)) {
        // One that was changed meanwhile is left out; its file can be added again.
        const auto result = resultFromJson(kept.file, QString(), session);
        if (const auto *good = std::get_if<TraineeResult>(&result)) {
            m_class->add(*good);
        }
    }
}

void ClassCard::openSession(const QString &path)
{
    const auto read = readTrainingFile(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        say(Tone::Bad, *problem);
        return;
    }
    const auto session = sessionFromJson(std::get<QByteArray>(read), QFileInfo(path).fileName());
    if (const auto *problem = std::get_if<QString>(&session)) {
        say(Tone::Bad, *problem);
        return;
    }
    m_message.hide();
    collect(std::get<TrainerSession>(session));
}

void ClassCard::addFiles(const QStringList &paths)
{
    QStringList problems;
    std::vector<std::pair<QString, QByteArray>> results;
    for (const QString &path : paths) {
        const auto read = readTrainingFile(path);
        if (const auto *problem = std::get_if<QString>(&read)) {
            problems.append(*problem);
            continue;
        }
        const auto &bytes = std::get<QByteArray>(read);
        if (trainingFileKind(bytes) == TrainingFile::Session) {
            openSession(path);
        } else {
            results.emplace_back(QFileInfo(path).fileName(), bytes);
        }
    }
    if (!m_class && !results.empty()) {
        say(Tone::Warn, tr("Open the session file first; it holds what is needed to read the results."));
        return;
    }
    int added = 0;
    int known = 0;
    for (const auto &[name, bytes] : results) {
        const auto result = resultFromJson(bytes, name, m_class->session());
        if (const auto *problem = std::get_if<ResultProblem>(&result)) {
            problems.append(problem->sentence);
            continue;
        }
        const auto &good = std::get<TraineeResult>(result);
        switch (m_class->add(good)) {
        case ClassTable::Added::New:
        case ClassTable::Added::Replaced:
            m_store.keepResult(m_class->session().id, good.trainee, bytes);
            ++added;
            break;
        case ClassTable::Added::Duplicate:
        case ClassTable::Added::Older:
            ++known;
            break;
        }
    }
    QStringList words;
    if (added > 0) {
        words.append(tr("%n result(s) taken.", nullptr, added));
    }
    if (known > 0) {
        words.append(tr("%n were here already.", nullptr, known));
    }
    words += problems;
    if (!words.isEmpty()) {
        say(problems.isEmpty() ? Tone::Good : Tone::Warn, words.join(u' '));
    }
    showAgain();
}

bool ClassCard::saveCsvTo(const QString &path)
{
    if (!m_class) {
        return false;
    }
    if (const auto problem = writeTrainingFile(path, m_class->toCsv())) {
        say(Tone::Bad, *problem);
        return false;
    }
    say(Tone::Good, tr("The table is saved."));
    return true;
}

void ClassCard::forget()
{
    if (!m_class || m_class->rows().empty()) {
        return;
    }
    const TrainerSession session = m_class->session();
    const std::vector<KeptResult> files = m_store.results(session.id);
    m_store.forgetResults(session.id);
    m_class.emplace(session);
    showAgain();
    say(Tone::Info, tr("The results of this class are deleted from this computer."), tr("Undo"),
        [this, session, files] {
            for (const KeptResult &kept : files) {
                m_store.keepResult(session.id, kept.trainee, kept.file);
            }
            m_message.hide();
            collect(session);
        });
}

void ClassCard::showAgain()
{
    const bool any = m_class && !m_class->rows().empty();
    m_dropHint->setText(
        m_class
            ? tr("Session “%1”: drop the result files here, as many at once as you like.").arg(m_class->session().title)
            : tr("Open the session file that you handed out, then drop the result files here."));
    m_openResults->setEnabled(m_class.has_value());
    m_saveCsv->setEnabled(any);
    m_forget->setVisible(any);
    m_grid->setVisible(any);
    m_hardTitle->setVisible(any);
    fillTable();
    fillHardest();
}

void ClassCard::fillTable()
{
    m_grid->clear();
    if (!m_class || m_class->rows().empty()) {
        return;
    }
    const QStringList all = m_class->session().lessons + m_class->session().codes;
    QStringList header{tr("Name"), tr("Average")};
    for (const QString &id : m_class->session().lessons) {
        const Lesson *lesson = findLesson(id);
        header.append(lesson ? trContent(lesson->title) : id);
    }
    for (const QString &code : m_class->session().codes) {
        header.append(tr("Mystery %1").arg(code));
    }
    const auto &rows = m_class->rows();
    m_grid->setColumnCount(static_cast<int>(header.size()));
    m_grid->setRowCount(static_cast<int>(rows.size()) + 1);
    m_grid->setHorizontalHeaderLabels(header);
    int line = 0;
    double sum = 0;
    for (const TraineeResult &row : rows) {
        sum += m_class->average(row);
        m_grid->setItem(line, 0, cell(row.trainee));
        m_grid->setItem(line, 1, cell(percentText(m_class->average(row))));
        for (int i = 0; i < all.size(); ++i) {
            const TaskResult *task = m_class->task(row, all[i]);
            m_grid->setItem(line, i + 2, cell(task && task->done ? percentText(task->score) : tr("not done")));
        }
        ++line;
    }
    m_grid->setItem(line, 0, cell(tr("Class"), true));
    m_grid->setItem(line, 1, cell(percentText(sum / static_cast<double>(rows.size())), true));
    for (int i = 0; i < all.size(); ++i) {
        const double average = m_class->taskAverage(all[i]);
        m_grid->setItem(line, i + 2, cell(average < 0 ? QString() : percentText(average), true));
    }
    m_grid->resizeColumnsToContents();
    const int shown = std::min(line + 1, kMostVisibleRows);
    m_grid->setFixedHeight(shown * kRowHeight + m_grid->horizontalHeader()->sizeHint().height() + 24);
}

void ClassCard::fillHardest()
{
    while (QLayoutItem *item = m_hard->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_class || m_class->rows().empty()) {
        return;
    }
    const auto spots = m_class->hardest();
    if (spots.empty()) {
        m_hard->addWidget(makeLabel(TextRole::Body, this, tr("Nothing: every first answer was right.")));
    }
    for (const HardSpot &spot : spots) {
        m_hard->addWidget(
            makeLabel(TextRole::Body, this,
                      tr("%1 of %2 got this wrong at first: %3").arg(spot.wrong).arg(spot.tried).arg(spot.words)));
    }
}

void ClassCard::retranslate()
{
    m_title->setText(tr("Results of the class"));
    m_grid->setAccessibleName(m_title->text());
    m_openSession->setText(tr("Open a session file…"));
    m_openResults->setText(tr("Add results…"));
    m_saveCsv->setText(tr("Save as CSV…"));
    m_forget->setText(tr("Delete the results"));
    m_hardTitle->setText(tr("What the class found hard"));
    m_honest->setText(
        tr("Not done counts as 0 %. Results are signed: a result file that was edited is rejected. The key is "
           "in the session file, so this is no protection against somebody who sets out to forge a "
           "result."));
    showAgain();
}

}  // namespace resetscope::ui
