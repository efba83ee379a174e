// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/places_dialog.h"

#include "ui/widgets/card_row.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/fleet_box.h"
#include "ui/wizard/place_card.h"

#include <QCompleter>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 240;
constexpr std::size_t kMostColumns = 4;  ///< of the table; more places are counted
constexpr int kMostRows = 14;
constexpr int kRemembered = 10;
const QString kRecentKey = u"places/recent"_s;

app::RunRequest requestOf(const app::CaseFile &file)
{
    app::RunRequest request;
    request.target = file.target;
    request.options = file.options;
    request.answers = file.answers;
    return request;
}

Tone toneOf(app::Pattern pattern)
{
    switch (pattern) {
    case app::Pattern::TooFew:
    case app::Pattern::Unclear:
        return Tone::Info;
    case app::Pattern::NoneSeesIt:
        return Tone::Good;
    default:
        return Tone::Warn;
    }
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

PlacesDialog::PlacesDialog(const app::CaseFile &file, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Test from another place"));
    resize(900, 720);
    const app::RunRequest request = requestOf(file);
    m_words = app::diagnoseArguments(request);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::m);
    outer->addWidget(makeLabel(TextRole::Title, this, windowTitle()));
    outer->addWidget(
        makeMuted(this, tr("The same tests run on another machine, and the results stand side by side. "
                           "If only one place sees the fault, the cause is at that place or on its way to the "
                           "service.")));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("column", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, space::m, 0);  // the scroll bar keeps off the cards
    column->setSpacing(space::l);

    m_sentence = new MessageBox(holder);
    m_sentence->setObjectName(u"placesSentence"_s);
    m_sentence->setData(true);
    column->addWidget(m_sentence);
    m_notes = makeMuted(holder);
    asData(m_notes);
    column->addWidget(m_notes);

    auto *cards = new QWidget(holder);
    m_cards = new QVBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    column->addWidget(cards);

    auto *add = new Card(holder);
    add->column()->addWidget(makeLabel(TextRole::Heading, add, tr("Add a place")));
    auto *row = new QHBoxLayout;
    m_place = new QLineEdit(add);
    m_place->setObjectName(u"placeField"_s);
    m_place->setPlaceholderText(tr("user@machine, as with ssh"));
    m_place->setAccessibleName(tr("The other machine"));
    m_place->setLayoutDirection(Qt::LeftToRight);
    m_place->setCompleter(new QCompleter(QSettings().value(kRecentKey).toStringList(), m_place));
    m_test = makeButton(add, u"testFromThere"_s, "primary");
    m_test->setText(tr("Test from there"));
    row->addWidget(m_place, 1);
    row->addWidget(m_test);
    add->column()->addLayout(row);
    add->column()->addWidget(makeMuted(add, tr("You need remote login (ssh) with a key to that machine; it cannot ask "
                                               "for a password. If the program is missing there, it is copied for the "
                                               "time of the test.")));
    m_problem = new MessageBox(add);
    m_problem->setObjectName(u"placeProblem"_s);
    add->column()->addWidget(m_problem);
    auto *more = new QWidget(add);
    auto *grid = new QGridLayout(more);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](int line, const QString &title, const QString &name) {
        auto *label = makeLabel(TextRole::Body, more, title);
        label->setWordWrap(false);
        auto *edit = new QLineEdit(more);
        edit->setObjectName(name);
        edit->setAccessibleName(title);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setPlaceholderText(tr("as ssh decides"));
        label->setBuddy(edit);
        grid->addWidget(label, line, 0);
        grid->addWidget(edit, line, 1);
        return edit;
    };
    m_identity = field(0, tr("Private key"), u"identityField"_s);
    m_config = field(1, tr("ssh configuration"), u"configField"_s);
    auto *disclosure = new Disclosure(more, add);
    disclosure->setTexts(tr("Key and configuration"), tr("Hide key and configuration"));
    add->column()->addWidget(disclosure);
    add->column()->addWidget(more);
    column->addWidget(add);

    m_tableCard = new Card(holder);
    m_tableCard->column()->addWidget(makeLabel(TextRole::Heading, m_tableCard, tr("The measurements side by side")));
    m_table = new QVBoxLayout;
    m_tableCard->column()->addLayout(m_table);
    column->addWidget(m_tableCard);

    m_fleet = new FleetBox(request, holder);
    auto *fleetRow = new QHBoxLayout;
    auto *folder = makeButton(holder, u"openResults"_s);
    folder->setText(tr("Read a folder of results …"));
    auto *fleetSwitch = new Disclosure(m_fleet, holder);
    fleetSwitch->setObjectName(u"fleetSwitch"_s);
    fleetSwitch->setTexts(tr("Many places: Kubernetes, Ansible"), tr("Hide the files for many places"));
    fleetRow->addWidget(fleetSwitch);
    fleetRow->addStretch(1);
    fleetRow->addWidget(folder);
    column->addLayout(fleetRow);
    column->addWidget(m_fleet);
    column->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll, 1);
    auto *close = makeButton(this, u"closeButton"_s);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);

    connect(m_test, &QPushButton::clicked, this, &PlacesDialog::testFromThere);
    connect(m_place, &QLineEdit::returnPressed, this, &PlacesDialog::testFromThere);
    connect(folder, &QPushButton::clicked, this, &PlacesDialog::askFolder);
    if (!file.findings.empty()) {
        auto here = std::make_unique<Entry>();
        here->outcome.name = tr("This computer");
        here->outcome.here = true;
        here->outcome.file = file;
        here->outcome.cutOff = !file.finished;
        m_entries.push_back(std::move(here));
    }
    rebuildCards();
    m_place->setFocus();
}

PlacesDialog::~PlacesDialog() = default;

bool PlacesDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

bool PlacesDialog::isRunning() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const auto &entry) { return entry->run && entry->run->isRunning(); });
}

void PlacesDialog::testFromThere()
{
    auto read = app::parseSshPlace(m_place->text());
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_problem->show(Tone::Bad, *problem);
        m_place->setFocus();
        return;
    }
    auto &place = std::get<app::SshPlace>(read);
    place.identity = m_identity->text().trimmed();
    place.config = m_config->text().trimmed();
    m_problem->hide();
    m_place->clear();
    remember(place.name());
    addPlace(place);
}

/// Names only; keys and configurations are named anew each time.
void PlacesDialog::remember(const QString &name)
{
    QSettings settings;
    QStringList recent = settings.value(kRecentKey).toStringList();
    recent.removeAll(name);
    recent.prepend(name);
    settings.setValue(kRecentKey, QStringList(recent.mid(0, kRemembered)));
}

void PlacesDialog::addPlace(const app::SshPlace &place)
{
    auto entry = std::make_unique<Entry>();
    entry->run = std::make_unique<app::RemoteRun>(place);
    Entry &added = *entry;
    m_entries.push_back(std::move(entry));
    connect(added.run.get(), &app::RemoteRun::changed, this, [&added] {
        if (added.card != nullptr && added.run->isRunning()) {
            added.card->showRun(*added.run);
        }
    });
    connect(added.run.get(), &app::RemoteRun::finished, this, [this, &added] { onEnded(added); });
    rebuildCards();
    added.run->start(m_words);
}

void PlacesDialog::addOutcomes(const std::vector<app::PlaceOutcome> &outcomes)
{
    for (const app::PlaceOutcome &outcome : outcomes) {
        auto entry = std::make_unique<Entry>();
        entry->outcome = outcome;
        m_entries.push_back(std::move(entry));
    }
    rebuildCards();
}

void PlacesDialog::askFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder of results"));
    if (!folder.isEmpty()) {
        openFolder(folder);
    }
}

void PlacesDialog::openFolder(const QString &folder)
{
    const app::PlaceFolder read = app::readPlaceFolder(folder);
    QStringList sentences;
    if (!read.problem.isEmpty()) {
        sentences << read.problem;
    }
    for (const app::RefusedFile &refused : read.refused) {
        sentences << u"%1: %2"_s.arg(refused.file, refused.sentence);
    }
    m_problem->hide();
    if (!sentences.isEmpty()) {
        const int more = static_cast<int>(sentences.size()) - 5;
        sentences = sentences.mid(0, 5);
        if (more > 0) {
            sentences << tr("%n more file(s) were refused.", nullptr, more);
        }
        m_problem->setData(true);
        m_problem->show(read.places.empty() ? Tone::Bad : Tone::Warn, sentences.join(u'\n'));
    }
    if (!read.places.empty()) {
        addOutcomes(read.places);
    }
}

void PlacesDialog::onEnded(Entry &entry)
{
    entry.outcome = app::outcomeOf(*entry.run);
    refresh();
}

PlacesDialog::Entry *PlacesDialog::entryOf(const PlaceCard *card)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->card == card; });
    return it == m_entries.end() ? nullptr : it->get();
}

void PlacesDialog::rebuildCards()
{
    empty(m_cards);
    auto *row = new CardRow(m_cards->parentWidget(), kCardWidth);
    for (const auto &entry : m_entries) {
        auto *card = new PlaceCard(row);
        entry->card = card;
        row->add(card);
        connect(card, &PlaceCard::stopAsked, this, [this, card] {
            if (Entry *one = entryOf(card); one && one->run) {
                one->run->cancel();
            }
        });
        connect(card, &PlaceCard::againAsked, this, [this, card] {
            if (Entry *one = entryOf(card); one && one->run) {
                one->outcome = {};
                one->run->start(m_words);
                refresh();
            }
        });
        connect(card, &PlaceCard::removeAsked, this, [this, card] {
            std::erase_if(m_entries, [&](const auto &one) { return one->card == card; });
            rebuildCards();
        });
    }
    row->setFull(true);
    row->setVisible(!m_entries.empty());
    m_cards->addWidget(row);
    refresh();
}

void PlacesDialog::refresh()
{
    std::vector<app::PlaceOutcome> ended;
    std::vector<const app::PlaceOutcome *> shown;
    for (const auto &entry : m_entries) {
        if (!entry->run || !entry->run->isRunning()) {
            ended.push_back(entry->outcome);
        }
    }
    m_comparison = app::comparePlaces(app::casesOf(ended));
    std::size_t next = 0;
    for (const auto &entry : m_entries) {
        if (entry->run && entry->run->isRunning()) {
            entry->card->showRun(*entry->run);
            continue;
        }
        const app::PlaceRow *row = nullptr;
        if (entry->outcome.file) {
            row = &m_comparison.places[next++];
            shown.push_back(&entry->outcome);
        }
        entry->card->showOutcome(entry->outcome, row);
    }
    const bool enough = shown.size() > 1;
    if (enough) {
        m_sentence->show(toneOf(m_comparison.pattern),
                         (m_comparison.headline + u"\n\n"_s + m_comparison.advice).trimmed());
    } else {
        m_sentence->hide();
    }
    m_notes->setText(m_comparison.notes.join(u'\n'));
    m_notes->setVisible(enough && !m_comparison.notes.isEmpty());
    fillTable(shown);
}

void PlacesDialog::fillTable(const std::vector<const app::PlaceOutcome *> &shown)
{
    empty(m_table);
    m_tableCard->setVisible(shown.size() > 1 && shown.size() <= kMostColumns);
    if (m_tableCard->isHidden()) {
        return;
    }
    auto *body = new QWidget(m_tableCard);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    int row = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        grid->setColumnStretch(static_cast<int>(i) + 2, 3);
        auto *name = asData(makeLabel(TextRole::Heading, body, shown[i]->name));
        grid->addWidget(name, row, static_cast<int>(i) + 2);
    }
    grid->setColumnStretch(1, 3);
    // What differs first; then as much of the rest as is worth reading.
    std::vector<const app::FindingRow *> rows;
    for (const bool different : {true, false}) {
        for (const app::FindingRow &finding : m_comparison.findings) {
            if (finding.differs == different && static_cast<int>(rows.size()) < kMostRows) {
                rows.push_back(&finding);
            }
        }
    }
    for (const app::FindingRow *finding : rows) {
        ++row;
        if (finding->differs) {
            auto *sign = new IconLabel(u"warning"_s, ColorRole::Warn, 16, body);
            sign->setToolTip(tr("different"));
            sign->setAccessibleName(tr("different"));
            grid->addWidget(sign, row, 0, Qt::AlignVCenter);
        }
        grid->addWidget(makeMuted(body, findingName(finding->id)), row, 1);
        for (std::size_t i = 0; i < shown.size() && i < finding->values.size(); ++i) {
            const auto &value = finding->values[i];
            QLabel *label = value ? asData(makeLabel(finding->differs ? TextRole::Heading : TextRole::Body, body,
                                                     findingValue(*value)))
                                  : makeMuted(body, tr("not measured"));
            grid->addWidget(label, row, static_cast<int>(i) + 2);
        }
    }
    m_table->addWidget(body);
}

}  // namespace resetscope::ui
