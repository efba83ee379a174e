// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainer_page.h"

#include "app/content/content.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_row.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

namespace {

constexpr int kMostCodes = 12;
constexpr int kRowHeight = 30;
constexpr int kMostVisibleRows = 12;

QString percentText(double share)
{
    return QLocale().toString(static_cast<int>(std::lround(share * 100))) + u" %"_s;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}

}  // namespace

TrainerPage::TrainerPage(TrainingDesk &desk, QWidget *parent) : Page(desk.session(), Body::Scroll, parent), m_desk(desk)
{
    setObjectName(u"trainerPage"_s);
    setAcceptDrops(true);
    setProperty("takesFiles", true);
    backButton()->show();
    connect(backButton(), &QPushButton::clicked, this, [this] { m_desk.show(TrainingRoom::Home); });
    mainButton()->hide();
    m_message = new MessageBox(this);
    m_message->setObjectName(u"trainerMessage"_s);
    body()->addWidget(m_message);
    makeMakerPart();
    makeClassPart();
    body()->addStretch(1);
    const QString kept = m_desk.store().value(u"class_session"_s);
    if (!kept.isEmpty()) {
        const auto read = sessionFromJson(kept.toUtf8(), QString());
        if (const auto *session = std::get_if<TrainerSession>(&read)) {
            collectFor(*session);
        }
    }
    retranslate();
}

void TrainerPage::makeMakerPart()
{
    m_maker = new Card(this);
    m_makerTitle = makeLabel(TextRole::Heading, m_maker);
    m_titleLabel = makeLabel(TextRole::Body, m_maker);
    m_title = new QLineEdit(m_maker);
    m_title->setObjectName(u"sessionTitle"_s);
    m_title->setMaxLength(120);
    m_noteLabel = makeLabel(TextRole::Body, m_maker);
    m_note = new QLineEdit(m_maker);
    m_note->setObjectName(u"sessionNote"_s);
    m_note->setMaxLength(400);
    m_titleLabel->setBuddy(m_title);
    m_noteLabel->setBuddy(m_note);
    m_lessonsLabel = makeLabel(TextRole::Body, m_maker);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_makerTitle, m_titleLabel, m_title, m_noteLabel, m_note, m_lessonsLabel}) {
        m_maker->column()->addWidget(part);
    }
    for (const Lesson &lesson : builtInLessons()) {
        auto *tick = new TickRow(u"sessionLesson:"_s + lesson.id, m_maker);
        m_maker->column()->addWidget(tick);
        m_lessons.emplace_back(lesson.id, tick);
    }
    m_codesLabel = makeLabel(TextRole::Body, m_maker);
    m_maker->column()->addWidget(m_codesLabel);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_code = new QLineEdit(m_maker);
    m_code->setObjectName(u"sessionCode"_s);
    m_code->setMaxLength(24);
    m_code->setMaximumWidth(160);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_add = makeButton(m_maker, u"addCode"_s);
    row->addWidget(m_code);
    row->addWidget(m_add);
    row->addStretch(1);
    m_maker->column()->addLayout(row);
    auto *drawBox = new QWidget(m_maker);
    auto *draw = new FlowLayout(drawBox, space::s);
    for (int level = 1; level <= kRoundLevels; ++level) {
        auto *button = makeButton(drawBox, u"drawCode:%1"_s.arg(level));
        connect(button, &QPushButton::clicked, this, [this, level] { addCode(roundCode(randomSeed(level))); });
        m_draw.append(button);
        draw->addWidget(button);
    }
    m_maker->column()->addWidget(drawBox);
    m_codeBox = new QWidget(m_maker);
    m_codeFlow = new FlowLayout(m_codeBox, space::s);
    m_maker->column()->addWidget(m_codeBox);
    m_saveSession = makeButton(m_maker, u"saveSession"_s, "primary");
    m_maker->column()->addWidget(m_saveSession, 0, Qt::AlignLeading);
    body()->addWidget(m_maker);
    connect(m_add, &QPushButton::clicked, this, [this] { addCode(m_code->text()); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] { addCode(m_code->text()); });
    connect(m_saveSession, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the session"), tr("session") + u".json"_s,
                                                          tr("Training session (*.json)"));
        if (!path.isEmpty()) {
            saveSessionTo(path);
        }
    });
}

void TrainerPage::makeClassPart()
{
    m_results = new Card(this);
    m_resultsTitle = makeLabel(TextRole::Heading, m_results);
    m_dropHint = makeLabel(TextRole::Body, m_results);
    m_dropHint->setObjectName(u"dropHint"_s);
    m_results->column()->addWidget(m_resultsTitle);
    m_results->column()->addWidget(m_dropHint);
    auto *buttons = new QWidget(m_results);
    auto *flow = new FlowLayout(buttons, space::s);
    m_openSession = makeButton(buttons, u"openClassSession"_s);
    m_openResults = makeButton(buttons, u"openResults"_s);
    m_saveCsv = makeButton(buttons, u"saveCsv"_s);
    for (QPushButton *button : {m_openSession, m_openResults, m_saveCsv}) {
        flow->addWidget(button);
    }
    m_results->column()->addWidget(buttons);
    m_grid = new QTableWidget(m_results);
    m_grid->setObjectName(u"classTable"_s);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_grid->setAlternatingRowColors(false);
    m_grid->setTabKeyNavigation(false);
    m_results->column()->addWidget(m_grid);
    m_hardTitle = makeLabel(TextRole::Heading, m_results);
    m_results->column()->addWidget(m_hardTitle);
    m_hard = new QVBoxLayout;
    m_hard->setSpacing(space::xs);
    m_results->column()->addLayout(m_hard);
    m_honest = makeMuted(m_results);
    m_results->column()->addWidget(m_honest);
    body()->addWidget(m_results);
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
}

void TrainerPage::entered()
{
    showClass();
}

QStringList TrainerPage::tickedLessons() const
{
    QStringList ids;
    for (const auto &[id, tick] : m_lessons) {
        if (tick->isTicked()) {
            ids.append(id);
        }
    }
    return ids;
}

void TrainerPage::addCode(const QString &text)
{
    const auto seed = parseRoundCode(text);
    if (!seed) {
        m_message->show(Tone::Bad, tr("This is not a code. It has eight letters and digits; please look for a mistake "
                                      "in it."));
        return;
    }
    const QString code = roundCode(*seed);
    if (!m_codes.contains(code) && m_codes.size() < kMostCodes) {
        m_codes.append(code);
    }
    m_code->clear();
    m_message->hide();
    showCodes();
}

void TrainerPage::showCodes()
{
    while (QLayoutItem *item = m_codeFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &code : std::as_const(m_codes)) {
        auto *button = asData(makeButton(m_codeBox, u"code:"_s + code));
        button->setText(code);
        button->setIcon(themedIcon(u"cross"_s, ColorRole::TextMuted));
        button->setToolTip(tr("Take this code out again"));
        button->setAccessibleName(tr("Take out %1").arg(code));
        connect(button, &QPushButton::clicked, this, [this, code] {
            m_codes.removeAll(code);
            showCodes();
        });
        m_codeFlow->addWidget(button);
    }
    m_codeBox->setVisible(!m_codes.isEmpty());
}

bool TrainerPage::saveSessionTo(const QString &path)
{
    const QStringList lessons = tickedLessons();
    if (m_title->text().trimmed().isEmpty()) {
        m_message->show(Tone::Bad, tr("Please give the session a name first."));
        m_title->setFocus();
        return false;
    }
    if (lessons.isEmpty() && m_codes.isEmpty()) {
        m_message->show(Tone::Bad, tr("Choose at least one lesson or one code."));
        return false;
    }
    const TrainerSession session = newSession(m_title->text(), m_note->text(), lessons, m_codes);
    if (const auto problem = writeTrainingFile(path, sessionToJson(session))) {
        m_message->show(Tone::Bad, *problem);
        return false;
    }
    takeSession(session);
    m_message->show(Tone::Good, tr("The session is saved. Give the file to your class; each person drops it onto the "
                                   "window, and sends back a result file."));
    return true;
}

void TrainerPage::takeSession(const TrainerSession &session)
{
    collectFor(session);
    m_desk.store().setValue(u"class_session"_s, QString::fromUtf8(sessionToJson(session)));
    showClass();
}

void TrainerPage::collectFor(const TrainerSession &session)
{
    m_class.emplace(session);
    for (const QByteArray &file : m_desk.store().results(session.id)) {
        // One that was changed meanwhile is left out; its file can be added again.
        const auto result = resultFromJson(file, QString(), session);
        if (const auto *good = std::get_if<TraineeResult>(&result)) {
            m_class->add(*good);
        }
    }
}

void TrainerPage::openSession(const QString &path)
{
    const auto read = readTrainingFile(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_message->show(Tone::Bad, *problem);
        return;
    }
    const auto session = sessionFromJson(std::get<QByteArray>(read), QFileInfo(path).fileName());
    if (const auto *problem = std::get_if<QString>(&session)) {
        m_message->show(Tone::Bad, *problem);
        return;
    }
    m_message->hide();
    takeSession(std::get<TrainerSession>(session));
}

void TrainerPage::addFiles(const QStringList &paths)
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
        m_message->show(Tone::Warn, tr("Open the session file first; it holds what is needed to read the results."));
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
            m_desk.store().keepResult(m_class->session().id, good.trainee, bytes);
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
        m_message->show(problems.isEmpty() ? Tone::Good : Tone::Warn, words.join(u' '));
    }
    showClass();
}

bool TrainerPage::saveCsvTo(const QString &path)
{
    if (!m_class) {
        return false;
    }
    if (const auto problem = writeTrainingFile(path, m_class->toCsv())) {
        m_message->show(Tone::Bad, *problem);
        return false;
    }
    m_message->show(Tone::Good, tr("The table is saved."));
    return true;
}

void TrainerPage::showClass()
{
    const bool any = m_class && !m_class->rows().empty();
    m_dropHint->setText(
        m_class
            ? tr("Session “%1”: drop the result files here, as many at once as you like.").arg(m_class->session().title)
            : tr("Open the session file that you handed out, then drop the result files here."));
    m_openResults->setEnabled(m_class.has_value());
    m_saveCsv->setEnabled(any);
    m_grid->setVisible(any);
    m_hardTitle->setVisible(any);
    while (QLayoutItem *item = m_hard->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!any) {
        return;
    }
    const QStringList all = m_class->session().lessons + m_class->session().codes;
    QStringList header{tr("Name"), tr("Average")};
    for (const QString &id : m_class->session().lessons) {
        const Lesson *lesson = findLesson(id);
        header.append(lesson ? trContent(lesson->title) : id);
    }
    header.append(m_class->session().codes);
    const auto &rows = m_class->rows();
    m_grid->clear();
    m_grid->setColumnCount(static_cast<int>(header.size()));
    m_grid->setRowCount(static_cast<int>(rows.size()) + 1);
    m_grid->setHorizontalHeaderLabels(header);
    int line = 0;
    for (const TraineeResult &row : rows) {
        m_grid->setItem(line, 0, cell(row.trainee));
        m_grid->setItem(line, 1, cell(percentText(m_class->average(row))));
        for (int i = 0; i < all.size(); ++i) {
            const TaskResult *task = m_class->task(row, all[i]);
            m_grid->setItem(line, i + 2, cell(task && task->done ? percentText(task->score) : tr("not done")));
        }
        ++line;
    }
    m_grid->setItem(line, 0, cell(tr("Class")));
    m_grid->setItem(line, 1, cell(QString()));
    for (int i = 0; i < all.size(); ++i) {
        const double average = m_class->taskAverage(all[i]);
        m_grid->setItem(line, i + 2, cell(average < 0 ? QString() : percentText(average)));
    }
    m_grid->resizeColumnsToContents();
    const int shown = std::min(line + 1, kMostVisibleRows);
    m_grid->setFixedHeight(shown * kRowHeight + m_grid->horizontalHeader()->sizeHint().height() + 24);
    const auto spots = m_class->hardest();
    if (spots.empty()) {
        m_hard->addWidget(makeLabel(TextRole::Body, m_results, tr("Nothing: every first answer was right.")));
    }
    for (const HardSpot &spot : spots) {
        m_hard->addWidget(
            makeLabel(TextRole::Body, m_results,
                      tr("%1 of %2 got this wrong at first: %3").arg(spot.wrong).arg(spot.tried).arg(spot.words)));
    }
}

void TrainerPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); })) {
        event->acceptProposedAction();
    }
}

void TrainerPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        paths.append(url.toLocalFile());
    }
    addFiles(paths);
    event->acceptProposedAction();
}

void TrainerPage::retranslate()
{
    setHeading(tr("For trainers"),
               tr("A session is one file with lessons and mystery rounds. It works without a server: "
                  "by mail, on a stick, on a shared drive."));
    m_makerTitle->setText(tr("Make a session"));
    m_titleLabel->setText(tr("Name of the session"));
    m_title->setAccessibleName(m_titleLabel->text());
    m_noteLabel->setText(tr("A few words to the class (optional)"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_lessonsLabel->setText(tr("Lessons"));
    for (const auto &[id, tick] : m_lessons) {
        const Lesson *lesson = findLesson(id);
        tick->setText(tr("%1 (about %n minute(s))", nullptr, lesson->minutes).arg(trContent(lesson->title)));
    }
    m_codesLabel->setText(tr("Mystery rounds: type a code, or draw one"));
    m_code->setPlaceholderText(u"XXXX-XXXX"_s);
    m_code->setAccessibleName(m_codesLabel->text());
    m_add->setText(tr("Add"));
    const std::array<QString, 3> levels{tr("Draw: clear cases"), tr("Draw: harder ones"), tr("Draw: look-alikes")};
    for (int i = 0; i < m_draw.size(); ++i) {
        m_draw[i]->setText(levels[static_cast<std::size_t>(i)]);
    }
    m_saveSession->setText(tr("Save the session file…"));
    m_resultsTitle->setText(tr("Results of the class"));
    m_grid->setAccessibleName(m_resultsTitle->text());
    m_openSession->setText(tr("Open a session file…"));
    m_openResults->setText(tr("Add results…"));
    m_saveCsv->setText(tr("Save as CSV…"));
    m_hardTitle->setText(tr("What the class found hard"));
    m_honest->setText(tr("Results are signed: one that was changed with a text editor is not taken. The key is in the "
                         "session file, so this is no protection against somebody who sets out to forge a result."));
    showCodes();
    showClass();
}

}  // namespace resetscope::ui
