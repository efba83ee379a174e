// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPoll_ms = 250;
constexpr std::size_t kMostLines = 4000;

QString levelWord(log::Level level)
{
    switch (level) {
    case log::Level::Debug:
        return u"debug"_s;
    case log::Level::Info:
        return u"info"_s;
    case log::Level::Warning:
        return u"warning"_s;
    case log::Level::Error:
        return u"error"_s;
    }
    return {};
}

QString lineText(const log::Line &line)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.unixMilliseconds);
    return u"%1  %2 %3 %4"_s.arg(time.toString(u"HH:mm:ss.zzz"), levelWord(line.level).leftJustified(8),
                                 QString::fromStdString(line.logger).leftJustified(7),
                                 QString::fromStdString(line.text));
}

}  // namespace

QString logFolder()
{
    return qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s) + u"/resetscope"_s;
}

LogView::LogView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_level = new QComboBox(this);
    m_level->setObjectName(u"logLevel"_s);
    for (int i = 0; i < 4; ++i) {
        m_level->addItem(QString());
    }
    m_level->setCurrentIndex(static_cast<int>(log::Level::Info));
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"logSearch"_s);
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_level);
    row->addWidget(m_search, 1);
    column->addLayout(row);

    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"logText"_s);
    m_text->setReadOnly(true);
    m_text->setProperty("code", true);
    m_text->setProperty("data", true);
    m_text->setFont(Theme::instance().font(TextRole::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(static_cast<int>(kMostLines));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);

    auto *bottom = new QHBoxLayout;
    m_count = makeLabel(TextRole::Small, this);
    m_count->setProperty("text_role", u"muted"_s);
    m_copy = new CopyButton([this] { return shownText(); }, this);
    m_copy->setObjectName(u"logCopy"_s);
    m_folder = makeButton(this, u"logFolder"_s);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_folder);
    bottom->addWidget(m_copy);
    column->addLayout(bottom);

    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::refill);
    connect(m_search, &QLineEdit::textChanged, this, &LogView::refill);
    connect(m_folder, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl::fromLocalFile(logFolder())); });
    m_timer.setInterval(kPoll_ms);
    connect(&m_timer, &QTimer::timeout, this, &LogView::poll);
    retranslate();
    poll();
}

void LogView::retranslate()
{
    m_level->setItemText(0, tr("Everything"));
    m_level->setItemText(1, tr("Normal and important"));
    m_level->setItemText(2, tr("Warnings and errors"));
    m_level->setItemText(3, tr("Errors only"));
    m_level->setAccessibleName(tr("Which lines to show"));
    m_search->setPlaceholderText(tr("Show only lines that contain…"));
    m_search->setAccessibleName(tr("Search in the log"));
    m_text->setAccessibleName(tr("Log lines"));
    m_copy->setLabel(tr("Copy log"));
    m_folder->setText(tr("Open log folder"));
    refill();
}

bool LogView::wanted(const log::Line &line) const
{
    return static_cast<int>(line.level) >= m_level->currentIndex() &&
           (m_search->text().isEmpty() || lineText(line).contains(m_search->text(), Qt::CaseInsensitive));
}

void LogView::append(const std::vector<log::Line> &lines)
{
    QStringList texts;
    for (const log::Line &line : lines) {
        if (wanted(line)) {
            texts << lineText(line);
        }
    }
    if (!texts.isEmpty()) {
        QScrollBar *bar = m_text->verticalScrollBar();
        const bool atEnd = bar->value() >= bar->maximum() - 2;  // do not pull a reader away
        const int place = bar->value();
        m_text->appendPlainText(texts.join(u'\n'));
        bar->setValue(atEnd ? bar->maximum() : place);
    }
    const int shown = m_text->document()->isEmpty() ? 0 : m_text->blockCount();
    m_count->setText(shown > 0 ? tr("%n line(s). No passwords, addresses after the '?' or contents are written here.",
                                    nullptr, shown)
                               : tr("Nothing to show. Lines appear here while the program works."));
}

void LogView::refill()
{
    m_text->clear();
    append(m_lines);
}

void LogView::poll()
{
    const std::vector<log::Line> fresh = log::linesAfter(m_last);
    if (fresh.empty()) {
        return;
    }
    m_last = fresh.back().number;
    m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
    if (m_lines.size() > kMostLines) {
        m_lines.erase(m_lines.begin(), m_lines.end() - static_cast<std::ptrdiff_t>(kMostLines));
    }
    append(fresh);
}

QString LogView::shownText() const
{
    return m_text->toPlainText();
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LogView::showEvent(QShowEvent *event)
{
    poll();
    m_timer.start();
    QWidget::showEvent(event);
}

void LogView::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

}  // namespace resetscope::ui
