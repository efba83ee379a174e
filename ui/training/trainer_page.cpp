// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainer_page.h"

#include "app/content/content.h"
#include "ui/training/class_card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_row.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

namespace {

constexpr int kMostCodes = 12;

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
    m_class = new ClassCard(desk.store(), *m_message, this);
    body()->addWidget(m_class);
    body()->addStretch(1);
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

void TrainerPage::entered()
{
    m_class->showAgain();
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
    m_class->collect(session);
    m_message->show(Tone::Good, tr("The session is saved. Give the file to your class; each person drops it onto the "
                                   "window, and sends back a result file."));
    return true;
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
    m_class->addFiles(paths);
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
    m_codesLabel->setText(tr("Mystery rounds: type a code, or take a random one"));
    m_code->setPlaceholderText(u"XXXX-XXXX"_s);
    m_code->setAccessibleName(m_codesLabel->text());
    m_add->setText(tr("Add"));
    const std::array<QString, 3> levels{tr("Random: easy"), tr("Random: harder"), tr("Random: look-alikes")};
    for (int i = 0; i < m_draw.size(); ++i) {
        m_draw[i]->setText(levels[static_cast<std::size_t>(i)]);
    }
    m_saveSession->setText(tr("Save the session file…"));
    showCodes();
    m_class->retranslate();
}

}  // namespace resetscope::ui
