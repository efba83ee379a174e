// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the capture page and their words.
#include "app/capture/capture_text.h"
#include "ui/charts/capture_chart.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/wizard/capture_detail.h"
#include "ui/wizard/capture_model.h"
#include "ui/wizard/capture_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

enum System { Linux, MacOs, Windows };

/// Starts a recording. Windows records at the network cards only: a packet that is seen in every layer would be there
/// several times over.
QString recordCommand(int system)
{
    switch (system) {
    case MacOs:
        return u"sudo tcpdump -i en0 -s 200 -w resets.pcap host example.com and tcp"_s;
    case Windows:
        return u"pktmon start --capture --comp nics --pkt-size 200 --file-name resets.etl\n"
               "pktmon stop\n"
               "pktmon etl2pcap resets.etl --out resets.pcapng"_s;
    default:
        return u"sudo tcpdump -i any -s 200 -w resets.pcap host example.com and tcp"_s;
    }
}

int thisSystem()
{
#if defined(Q_OS_WIN)
    return Windows;
#elif defined(Q_OS_MACOS)
    return MacOs;
#else
    return Linux;
#endif
}

}  // namespace

QWidget *CapturePage::makeEmpty()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    auto *card = new Card(holder, space::xl);
    auto *icon = new IconLabel(u"open"_s, ColorRole::Accent, 28, card);
    icon->setDisc(ColorRole::AccentSoft);
    m_emptyTitle = makeLabel(TextRole::Heading, card);
    m_emptyText = makeMuted(card);
    m_choose = makeButton(card, u"chooseCapture"_s, "primary");
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
    }
    card->column()->addStretch(1);
    card->column()->addWidget(icon, 0, Qt::AlignHCenter);
    card->column()->addWidget(m_emptyTitle);
    card->column()->addWidget(m_emptyText);
    card->column()->addWidget(m_choose, 0, Qt::AlignHCenter);
    card->column()->addStretch(1);
    column->addWidget(card, 1);
    auto *how = new Card(holder, space::l);
    m_howTitle = makeLabel(TextRole::Heading, how);
    m_howText = makeMuted(how);
    m_systemTitle = makeLabel(TextRole::Body, how);
    m_systemTitle->setWordWrap(false);
    m_system = new QComboBox(how);
    m_system->setObjectName(u"captureSystem"_s);
    m_systemTitle->setBuddy(m_system);
    m_howCommand = asData(makeLabel(TextRole::Mono, how));
    m_howCommand->setLayoutDirection(Qt::LeftToRight);
    m_howCommand->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_howCopy = new CopyButton([this] { return recordCommand(m_system->currentIndex()); }, how);
    m_howCopy->setObjectName(u"copyCaptureCommand"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_howCommand, 1);
    row->addWidget(m_howCopy, 0, Qt::AlignTop);
    auto *system = new QHBoxLayout;
    system->addWidget(m_systemTitle);
    system->addWidget(m_system);
    system->addStretch(1);
    how->column()->addWidget(m_howTitle);
    how->column()->addLayout(system);
    how->column()->addWidget(m_howText);
    how->column()->addLayout(row);
    connect(m_system, &QComboBox::currentIndexChanged, this, &CapturePage::refreshRecipe);
    column->addWidget(how);
    return holder;
}

QWidget *CapturePage::makeReading()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(holder, space::xl);
    m_readingTitle = makeLabel(TextRole::Heading, card);
    m_bar = new QProgressBar(card);
    m_bar->setObjectName(u"captureProgress"_s);
    m_bar->setTextVisible(false);
    m_readingText = makeMuted(card);
    m_readingText->setObjectName(u"captureProgressText"_s);
    m_cancel = makeButton(card, u"cancelCapture"_s);
    card->column()->addWidget(m_readingTitle);
    card->column()->addWidget(m_bar);
    card->column()->addWidget(m_readingText);
    card->column()->addWidget(m_cancel, 0, Qt::AlignLeading);
    column->addWidget(card);
    column->addStretch(1);
    return holder;
}

QWidget *CapturePage::makeQuiet()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(holder, space::xl);
    card->setObjectName(u"captureQuiet"_s);
    auto *icon = new IconLabel(u"check"_s, ColorRole::Good, 28, card);
    icon->setDisc(ColorRole::GoodSoft);
    m_quietTitle = makeLabel(TextRole::Heading, card);
    m_quietText = makeLabel(TextRole::Body, card);
    m_quietFile = asData(makeMuted(card));
    m_quietSummary = asData(makeMuted(card));
    m_quietSummary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(buttons, space::s);
    m_quietAnother = makeButton(buttons, u"quietAnother"_s, "primary");
    m_quietTest = makeButton(buttons, u"quietTest"_s);
    flow->addWidget(m_quietAnother);
    flow->addWidget(m_quietTest);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(icon, 0, Qt::AlignVCenter);
    head->addWidget(m_quietTitle, 1);
    card->column()->addLayout(head);
    card->column()->addWidget(m_quietText);
    card->column()->addWidget(m_quietFile);
    card->column()->addWidget(m_quietSummary);
    card->column()->addSpacing(space::s);
    card->column()->addWidget(buttons);
    column->addWidget(card);
    column->addStretch(1);
    return holder;
}

QWidget *CapturePage::makeTable(QWidget *parent)
{
    auto *card = new Card(parent, space::m);
    auto *tools = new QWidget(card);
    auto *flow = new FlowLayout(tools, space::s);
    m_show = new QComboBox(tools);
    m_show->setObjectName(u"captureShow"_s);
    m_sender = new QComboBox(tools);
    m_sender->setObjectName(u"captureSender"_s);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(u"captureSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(126);
    for (QWidget *part :
         {static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_sender), static_cast<QWidget *>(m_search)}) {
        flow->addWidget(part);
    }
    m_count = makeMuted(card);
    m_count->setObjectName(u"captureCount"_s);
    m_table = new QTableView(card);
    m_table->setObjectName(u"captureTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CaptureModel::Time, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_noRows = makeMuted(card);
    m_noRows->setAlignment(Qt::AlignCenter);
    m_tableStack = new QStackedWidget(card);
    m_tableStack->addWidget(m_noRows);
    m_tableStack->addWidget(m_table);
    m_tableStack->setMinimumHeight(130);
    card->column()->addWidget(tools);
    m_columns = makeButton(card, u"captureColumns"_s, "quiet");
    m_columns->setCheckable(true);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_count, 1);
    counted->addWidget(m_columns);
    card->column()->addLayout(counted);
    card->column()->addWidget(m_tableStack, 1);
    return card;
}

QWidget *CapturePage::makeResult()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_split = new QSplitter(Qt::Horizontal, holder);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::m);
    auto *left = new QWidget(m_split);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::m);
    auto *about = new Card(left, space::m);
    m_file = asData(makeLabel(TextRole::Heading, about));
    m_file->setObjectName(u"captureFile"_s);
    m_summary = asData(makeLabel(TextRole::Body, about));
    m_summary->setObjectName(u"captureSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *files = new QWidget(about);
    auto *filesFlow = new FlowLayout(files, space::s);
    m_another = makeButton(files, u"anotherCapture"_s, "quiet");
    m_other = makeButton(files, u"otherCapture"_s, "quiet");
    m_details = asData(makeMuted(about));
    m_details->setObjectName(u"captureDetails"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more = new Disclosure(m_details, files);
    m_more->setObjectName(u"captureMore"_s);
    filesFlow->addWidget(m_another);
    filesFlow->addWidget(m_other);
    filesFlow->addWidget(m_more);
    about->column()->addWidget(m_file);
    about->column()->addWidget(m_summary);
    about->column()->addWidget(files);
    about->column()->addWidget(m_details);
    auto *chartCard = new Card(left, space::s);
    m_chart = new CaptureChart(chartCard);
    m_chart->setObjectName(u"captureChart"_s);
    m_chart->setFixedHeight(156);
    m_saveChart = makeButton(chartCard, u"saveCaptureChart"_s, "quiet");
    auto *chartBox = new QGridLayout;  // the button stands beside the legend
    chartBox->setContentsMargins(0, 0, 0, 0);
    chartBox->addWidget(m_chart, 0, 0);
    chartBox->addWidget(m_saveChart, 0, 0, Qt::AlignTop | Qt::AlignTrailing);
    m_saveChart->raise();
    chartCard->column()->addLayout(chartBox);
    leftColumn->addWidget(about);
    leftColumn->addWidget(chartCard);
    leftColumn->addWidget(makeTable(left), 1);
    auto *right = new Card(m_split, space::m);
    m_detail = new CaptureDetail(right);
    auto *actions = new QWidget(right);
    auto *actionsFlow = new FlowLayout(actions, space::s);
    m_filter = new CopyButton([this] { return QString::fromStdString(wiresharkFilter(selected())); }, actions);
    m_filter->setObjectName(u"copyWiresharkFilter"_s);
    m_save = makeButton(actions, u"saveConnections"_s);
    actionsFlow->addWidget(m_filter);
    actionsFlow->addWidget(m_save);
    right->column()->addWidget(m_detail, 1);
    right->column()->addWidget(actions);
    m_split->addWidget(left);
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 11);
    m_split->setStretchFactor(1, 10);
    column->addWidget(m_split, 1);
    return holder;
}

void CapturePage::retranslate()
{
    setHeading(tr("A packet capture"),
               tr("Who sent every reset, and what it means. The file is only read; nothing leaves this computer."));
    m_emptyTitle->setText(tr("Drop a capture here, or choose one"));
    m_emptyText->setText(
        tr("A packet capture is a recording of network traffic, usually made by an administrator with tcpdump or "
           "Wireshark (.pcap, .pcapng, also .gz). It may be large: a gigabyte takes a second or two."));
    m_choose->setText(tr("Choose a capture…"));
    m_howTitle->setText(tr("How to record one"));
    m_systemTitle->setText(tr("The computer whose connections break runs:"));
    m_system->setAccessibleName(tr("System of the computer that records"));
    {
        const QSignalBlocker quiet(m_system);
        const int now = m_system->currentIndex();
        m_system->clear();
        m_system->addItems({tr("Linux"), tr("macOS"), tr("Windows")});
        m_system->setCurrentIndex(now < 0 ? thisSystem() : now);
    }
    refreshRecipe();
    m_quietTitle->setText(tr("No connection was reset in this recording."));
    m_quietText->setText(tr("The trouble may not have happened while it ran, or it is not a reset. Record again while "
                            "it happens, or test the service."));
    m_quietAnother->setText(tr("Open another capture…"));
    m_quietTest->setText(tr("Test the service"));
    m_saveChart->setText(tr("Save the chart"));
    m_howCopy->setLabel(tr("Copy"));
    m_cancel->setText(tr("Stop reading"));
    m_another->setText(tr("Open another capture…"));
    m_other->setText(tr("Add one from the other end…"));
    m_more->setTexts(tr("Details"), tr("Fewer details"));
    m_other->setToolTip(
        tr("A second capture of the same connections, taken near the server if this one is from near the "
           "client. Together they prove what was made up on the way."));
    const auto refill = [](QComboBox *box, const std::vector<std::pair<QString, int>> &items) {
        const QSignalBlocker quiet(box);
        const int now = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[text, value] : items) {
            box->addItem(text, value);
        }
        box->setCurrentIndex(now);
    };
    refill(m_show, {{tr("Faults only"), static_cast<int>(CaptureModel::Show::Faults)},
                    {tr("All resets"), static_cast<int>(CaptureModel::Show::All)},
                    {tr("Harmless only"), static_cast<int>(CaptureModel::Show::Harmless)}});
    refill(m_sender, {{tr("Any sender"), -1},
                      {app::originText(Origin::Path), static_cast<int>(Origin::Path)},
                      {app::originText(Origin::Server), static_cast<int>(Origin::Server)},
                      {app::originText(Origin::Client), static_cast<int>(Origin::Client)},
                      {app::originText(Origin::Unknown), static_cast<int>(Origin::Unknown)}});
    m_show->setAccessibleName(tr("Which resets are shown"));
    m_sender->setAccessibleName(tr("Sent by"));
    m_search->setPlaceholderText(tr("Address, port, cause"));
    m_search->setAccessibleName(tr("Search"));
    m_table->setAccessibleName(tr("Resets"));
    mainButton()->setText(tr("Show the cause and the fixes"));
    refreshColumns();
    m_model->retranslate();
    m_detail->retranslate();
    m_chart->flush();
    applyFilter();
    refreshSummary();
    refresh();
}

void CapturePage::refreshRecipe()
{
    const int system = m_system->currentIndex();
    m_howText->setText(
        system == Windows
            ? tr("Open a command window as administrator and run the first line; let the trouble happen; then run the "
                 "other two. Open the file that ends in .pcapng here. Only the first 200 bytes of each packet are "
                 "kept. Wireshark can record as well.")
        : system == MacOs
            ? tr("Run this in a terminal, let the trouble happen, then stop it with Ctrl+C. Put the name of your "
                 "service in place of example.com; en0 is usually the network in use. Only the first 200 bytes of each "
                 "packet are kept.")
            : tr("Run this in a terminal, let the trouble happen, then stop it with Ctrl+C. Put the name of your "
                 "service in place of example.com. Only the first 200 bytes of each packet are kept."));
    m_howCommand->setText(recordCommand(system));
}

void CapturePage::refreshColumns()
{
    const bool all = m_columns->isChecked();
    m_columns->setText(all ? tr("Show fewer columns") : tr("Show all columns"));
    for (int column = CaptureModel::Quiet; column < CaptureModel::kColumns; ++column) {
        m_table->setColumnHidden(column, !all);
    }
    // With few columns all of them fit, and the words take the rest.
    m_table->horizontalHeader()->setSectionResizeMode(CaptureModel::What,
                                                      all ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (all) {
        m_table->resizeColumnsToContents();
    }
}

}  // namespace resetscope::ui
