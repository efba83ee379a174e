// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/capture_page.h"

#include "app/capture/capture_text.h"
#include "ui/charts/capture_chart.h"
#include "ui/widgets/parts.h"
#include "ui/wizard/capture_detail.h"
#include "ui/wizard/capture_model.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr int kLate_ms = 120;
constexpr int kTyping_ms = 200;
constexpr int kSideBySide = 880;
constexpr int kBarSteps = 1000;
constexpr std::size_t kMostInFilter = 500;  ///< a longer display filter is more than Wireshark takes
constexpr auto kNoReset = static_cast<std::size_t>(-1);

}  // namespace

CapturePage::CapturePage(Session &session, QWidget *parent) : Page(session, Body::Fill, parent)
{
    setObjectName(u"capturePage"_s);
    setBack(Step::Start);
    m_desk = new CaptureDesk(this);
    m_model = new CaptureModel(this);
    m_note = new MessageBox(this);
    m_note->setObjectName(u"captureNote"_s);
    m_note->setData(true);
    m_note->hide();
    body()->setContentsMargins(space::xl, space::xl, space::xl, space::m);
    body()->addWidget(m_note);
    m_stack = new QStackedWidget(this);
    m_empty = makeEmpty();
    m_readingBox = makeReading();
    m_result = makeResult();
    m_quiet = makeQuiet();
    for (QWidget *state : {m_empty, m_readingBox, m_result, m_quiet}) {
        // A window that is too small for all of it scrolls.
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(state);
        if (state == m_result) {
            scroll->setObjectName(u"captureScroll"_s);
        }
        m_stack->addWidget(scroll);
    }
    body()->addWidget(m_stack, 1);
    mainButton()->setObjectName(u"captureCause"_s);
    QSizePolicy policy = mainButton()->sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // the bar below keeps its height
    mainButton()->setSizePolicy(policy);
    m_late.setSingleShot(true);
    m_late.setInterval(kLate_ms);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping_ms);
    connectAll();
    retranslate();
}

void CapturePage::connectAll()
{
    connect(m_choose, &QPushButton::clicked, this, &CapturePage::chooseFile);
    connect(m_another, &QPushButton::clicked, this, &CapturePage::chooseFile);
    connect(m_quietAnother, &QPushButton::clicked, this, &CapturePage::chooseFile);
    connect(m_quietTest, &QPushButton::clicked, this, [this] { this->session().goTo(Step::WhatHappened); });
    connect(m_columns, &QPushButton::toggled, this, &CapturePage::refreshColumns);
    connect(m_saveChart, &QPushButton::clicked, this,
            [this] { m_chart->openSaveMenu(m_saveChart->mapToGlobal(QPoint(0, m_saveChart->height()))); });
    connect(m_other, &QPushButton::clicked, this, &CapturePage::chooseOther);
    connect(m_cancel, &QPushButton::clicked, m_desk, &CaptureDesk::cancel);
    connect(m_save, &QPushButton::clicked, this, &CapturePage::chooseTarget);
    connect(mainButton(), &QPushButton::clicked, this, &CapturePage::toCause);
    connect(&m_late, &QTimer::timeout, this, &CapturePage::refresh);
    connect(m_desk, &CaptureDesk::started, this, [this](const QString &name) {
        m_reading = true;
        m_note->hide();
        m_readingTitle->setText(tr("Reading “%1”").arg(name));
        m_bar->setAccessibleName(m_readingTitle->text());
        m_readingText->clear();
        m_bar->setRange(0, 0);
        m_late.start();
        refresh();
    });
    connect(m_desk, &CaptureDesk::progressed, this,
            [this](quint64 taken, quint64 total, quint64 packets, quint64 resets) {
                if (total > 0) {
                    m_bar->setRange(0, kBarSteps);
                    m_bar->setValue(static_cast<int>(static_cast<double>(kBarSteps) * static_cast<double>(taken) /
                                                     static_cast<double>(total)));
                }
                m_readingText->setText(tr("%1 packets so far, %2 resets among them.")
                                           .arg(QLocale().toString(packets), QLocale().toString(resets)));
            });
    connect(m_desk, &CaptureDesk::changed, this, [this] {
        m_reading = false;
        m_shown = kNoReset;
        m_model->setReport(m_desk->report());
        m_chart->setReport(m_desk->report());
        // Where nothing was a fault, the harmless ones are what there is to see.
        const auto &resets = m_desk->report()->resets;
        const bool faults = std::any_of(resets.begin(), resets.end(), CaptureModel::isFault);
        m_show->setCurrentIndex(faults || resets.empty() ? 0 : 1);
        m_search->clear();
        m_sender->setCurrentIndex(0);
        applyFilter();
        m_table->resizeColumnsToContents();
        refreshSummary();
        refresh();
        if (auto *scroll = findChild<QScrollArea *>(u"captureScroll"_s)) {
            scroll->verticalScrollBar()->setValue(0);
        }
        if (m_model->rowCount() > 0) {
            select(m_model->resetAt(0));
            m_table->setFocus(Qt::OtherFocusReason);
        } else {
            m_quietAnother->setFocus(Qt::OtherFocusReason);
        }
        if (m_desk->report()->cancelled) {
            m_note->show(Tone::Info, tr("Reading was stopped. This is what the part that was read shows."));
            m_note->setAction({}, {});
        }
    });
    connect(m_desk, &CaptureDesk::failed, this, [this](const QString &sentence) {
        m_reading = false;
        m_note->show(Tone::Bad, sentence);
        m_note->setAction(tr("Dismiss"), [this] { m_note->hide(); });
        refresh();
    });
    connect(m_desk, &CaptureDesk::stopped, this, [this] {
        m_reading = false;
        m_note->show(Tone::Info, tr("Reading was stopped."));
        m_note->setAction({}, {});
        refresh();
    });
    connect(m_desk, &CaptureDesk::ladderReady, this,
            [this](std::size_t reset, const std::shared_ptr<const app::CaseLadder> &ladder) {
                if (reset == m_shown) {
                    m_detail->setLadder(ladder);
                }
            });
    connect(m_desk, &CaptureDesk::saved, this, [this](const QString &path, quint64 packets) {
        m_note->show(Tone::Good,
                     tr("%1 packets were saved as “%2”.").arg(QLocale().toString(packets), QFileInfo(path).fileName()));
        m_note->setAction({}, {});
        refreshSelection();
    });
    connect(m_desk, &CaptureDesk::saveFailed, this, [this](const QString &sentence) {
        m_note->show(Tone::Bad, sentence);
        m_note->setAction({}, {});
        refreshSelection();
    });
    connect(m_desk, &CaptureDesk::caseReady, this, [this](const std::shared_ptr<const app::CaseFile> &file) {
        m_making = false;
        refresh();
        session().adoptCase(*file);
        session().goTo(Step::Cause);
    });
    connect(m_chart, &CaptureChart::chosen, this, [this](std::size_t reset) {
        if (m_model->rowOf(reset) < 0) {
            m_show->setCurrentIndex(1);
            m_sender->setCurrentIndex(0);
            m_search->clear();
            applyFilter();
        }
        select(reset);
    });
    for (QComboBox *box : {m_show, m_sender}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CapturePage::applyFilter);
    }
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &CapturePage::applyFilter);
    connect(&m_typing, &QTimer::timeout, this, &CapturePage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CapturePage::refreshSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CapturePage::refreshSelection);
}

void CapturePage::entered()
{
    arrange();
    refresh();
    if (!m_reading && m_stack->currentIndex() != 2) {
        (m_desk->report() ? m_quietAnother : m_choose)->setFocus(Qt::OtherFocusReason);
    }
}

void CapturePage::open(const QString &path)
{
    m_desk->open(path);
}

void CapturePage::addOther(const QString &path)
{
    m_desk->addOther(path);
}

void CapturePage::refresh()
{
    const bool reading = m_reading && !m_late.isActive();
    const bool result = m_desk->report() != nullptr;
    const bool quiet = result && m_desk->report()->resets.empty();
    m_stack->setCurrentIndex(reading ? 1 : quiet ? 3 : result ? 2 : 0);
    // Without a service there is nothing that a case could be about.
    mainButton()->setVisible(result && !quiet && !reading);
    mainButton()->setEnabled(result && !m_making && m_desk->report()->target.has_value());
    mainButton()->setToolTip(result && !m_desk->report()->target
                                 ? tr("Nothing in this capture says what could be wrong, so there is no cause to show.")
                                 : QString());
    refreshSelection();
}

void CapturePage::refreshSummary()
{
    const CaptureResult &report = m_desk->report();
    if (!report) {
        return;
    }
    m_file->setText(m_desk->otherName().isEmpty()
                        ? m_desk->fileName()
                        : tr("%1 with %2", "two capture files").arg(m_desk->fileName(), m_desk->otherName()));
    const QStringList all = app::captureSummary(*report);
    QStringList lines{all.front()};
    const auto faults = std::count_if(report->resets.begin(), report->resets.end(), CaptureModel::isFault);
    const auto harmless = static_cast<qlonglong>(report->resets.size()) - faults;
    if (!report->resets.empty()) {
        lines.append(tr("%1 broke a connection, %2 are harmless.")
                         .arg(QLocale().toString(static_cast<qlonglong>(faults)), QLocale().toString(harmless)));
    }
    for (const CaptureWarning &warning : report->warnings) {
        lines.append(app::captureWarningText(warning));
    }
    if (!m_desk->otherName().isEmpty()) {
        const JoinSummary &joined = m_desk->joined();
        lines.append(tr("%n connection(s) are in both captures.", nullptr, static_cast<int>(joined.connections)));
        lines.append(joined.forged > 0
                         ? tr("%n reset(s) were made between the two places: no end sent them.", nullptr,
                              static_cast<int>(joined.forged))
                         : tr("Every reset that was judged passed both places: nothing between them made one up."));
    }
    m_summary->setText(lines.join(u'\n'));
    m_quietFile->setText(m_file->text());
    m_quietSummary->setText(m_summary->text());
    QStringList details = all.mid(1);
    details.resize(details.size() - static_cast<qsizetype>(report->warnings.size()));
    m_details->setText(details.join(u'\n'));
    m_more->setVisible(!details.isEmpty());
    if (details.isEmpty()) {
        m_more->setOpen(false);
    }
}

void CapturePage::applyFilter()
{
    m_typing.stop();
    CaptureModel::Filter filter;
    filter.show = static_cast<CaptureModel::Show>(std::max(0, m_show->currentData().toInt()));
    const int sender = m_sender->currentData().toInt();
    if (sender >= 0) {
        filter.origin = static_cast<Origin>(sender);
    }
    filter.text = m_search->text();
    const std::size_t before = m_shown;
    m_model->setFilter(filter);
    const int rows = m_model->rowCount();
    m_tableStack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_noRows);
    const std::size_t all = m_desk->report() ? m_desk->report()->resets.size() : 0;
    m_noRows->setText(all == 0 ? tr("This capture holds no reset.") : tr("No reset fits what you chose."));
    m_count->setText(
        tr("%1 of %2 resets").arg(QLocale().toString(rows), QLocale().toString(static_cast<qulonglong>(all))));
    if (before != kNoReset && m_model->rowOf(before) >= 0) {
        select(before);
    } else if (rows > 0 && m_desk->report()) {
        select(m_model->resetAt(0));
    }
    refreshSelection();
}

void CapturePage::select(std::size_t reset)
{
    const int row = m_model->rowOf(reset);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, CaptureModel::Time));
        m_table->scrollTo(m_model->index(row, CaptureModel::Time));
    }
}

std::vector<ConnectionChoice> CapturePage::selected() const
{
    std::vector<ConnectionChoice> chosen;
    const CaptureResult &report = m_desk->report();
    if (!report || m_model->rowCount() == 0) {
        return chosen;
    }
    std::set<std::uint32_t> seen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const ResetRecord &reset = report->resets[m_model->resetAt(index.row())];
        if (seen.insert(reset.connection).second) {
            chosen.push_back(choiceOf(*report, reset));
        }
    }
    return chosen;
}

void CapturePage::refreshSelection()
{
    const auto chosen = selected();
    const int count = static_cast<int>(chosen.size());
    m_filter->setLabel(count > 1 ? tr("Copy the Wireshark filter (%1)").arg(QLocale().toString(count))
                                 : tr("Copy the Wireshark filter"));
    m_filter->setEnabled(count > 0 && chosen.size() <= kMostInFilter);
    m_filter->setToolTip(chosen.size() > kMostInFilter
                             ? tr("Select at most %1 connections: a longer filter is more than Wireshark takes.")
                                   .arg(QLocale().toString(static_cast<int>(kMostInFilter)))
                             : tr("A display filter that shows only the selected connections."));
    m_save->setText(count > 1 ? tr("Save only these connections (%1)…").arg(QLocale().toString(count))
                              : tr("Save only this connection…"));
    m_save->setEnabled(count > 0);
    const QModelIndex current = m_table->currentIndex();
    if (!m_desk->report() || !current.isValid() || current.row() >= m_model->rowCount()) {
        m_shown = kNoReset;
        m_detail->clear();
        return;
    }
    const std::size_t reset = m_model->resetAt(current.row());
    if (reset != m_shown) {
        m_shown = reset;
        m_detail->setWaiting();
        m_desk->askLadder(reset);
    }
}

void CapturePage::arrange()
{
    const bool wide = m_stack->width() >= kSideBySide;
    const auto wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != wanted || !m_arranged) {
        m_arranged = true;
        m_split->setOrientation(wanted);
        m_split->setSizes(wide ? QList<int>{530, 470} : QList<int>{600, 500});
    }
    // Below each other, both parts need their own height; the page scrolls then.
    m_split->widget(0)->setMinimumHeight(wide ? 0 : 560);
    m_split->widget(1)->setMinimumHeight(wide ? 420 : 460);
}

void CapturePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CapturePage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a network capture"), QString(),
                                     tr("Network captures (*.pcap *.pcapng *.cap *.gz);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void CapturePage::chooseOther()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open the capture from the other end"), QString(),
                                     tr("Network captures (*.pcap *.pcapng *.cap *.gz);;All files (*)"));
    if (!path.isEmpty()) {
        addOther(path);
    }
}

void CapturePage::chooseTarget()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save only these connections"),
                                                      QFileInfo(m_desk->path()).completeBaseName() + u"-resets.pcap"_s,
                                                      tr("Network capture (*.pcap *.pcapng)"));
    if (!path.isEmpty()) {
        saveShown(path);
    }
}

bool CapturePage::saveShown(const QString &path)
{
    auto chosen = selected();
    if (chosen.empty()) {
        return false;
    }
    m_save->setEnabled(false);
    m_desk->save(path, std::move(chosen));
    return true;
}

void CapturePage::toCause()
{
    if (session().isRunning()) {
        m_note->show(Tone::Info, tr("Tests are running. Stop them first, or wait until they are over."));
        m_note->setAction({}, {});
        return;
    }
    m_making = true;
    refresh();
    m_desk->makeCase(session().request().answers);
}

}  // namespace resetscope::ui
