// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/recent_cases.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/compare_dialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// A label that shows as much of one line as fits; the whole text is in the tool tip.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(QWidget *parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), shown);
        setToolTip(shown == text() ? QString() : text());
    }
};

}  // namespace

RecentCases::RecentCases(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_undo = new MessageBox(this);
    m_undo->setObjectName(u"undoDelete"_s);
    column->addWidget(m_undo);
    m_empty = makeMuted(this);
    column->addWidget(m_empty);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::s);
    column->addLayout(m_rows);
    auto *tools = new QHBoxLayout;
    m_more = makeButton(this, u"moreCases"_s, "quiet");
    m_compare = makeButton(this, u"compareButton"_s);
    m_compare->setEnabled(false);
    tools->addWidget(m_more);
    tools->addStretch(1);
    tools->addWidget(m_compare);
    column->addLayout(tools);
    connect(m_compare, &QPushButton::clicked, this, &RecentCases::compareTicked);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown = 200;
        reload();
    });
    connect(&session, &Session::recentChanged, this, &RecentCases::reload);
    connect(&Theme::instance(), &Theme::changed, this, &RecentCases::reload);
    m_empty->hide();
    m_more->hide();
    m_compare->hide();
    setMinimumHeight(48);
    retranslate();
}

void RecentCases::reload()
{
    if (!m_loaded) {
        return;
    }
    setMinimumHeight(0);
    m_ticks.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const auto all = m_session.recent();
    const auto count = static_cast<int>(all.size());
    for (int i = 0; i < std::min(count, m_shown); ++i) {
        m_rows->addWidget(makeRow(all[static_cast<std::size_t>(i)]));
    }
    m_empty->setVisible(all.empty());
    m_more->setVisible(count > m_shown);
    m_compare->setVisible(count > 1);
    Q_EMIT filled(count > 0);
    onTicked();
}

QWidget *RecentCases::makeRow(const app::CaseSummary &summary)
{
    auto *card = new Card(this, space::m);
    card->setObjectName(u"case:"_s + summary.id);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *tick = new QCheckBox(card);
    tick->setObjectName(u"tick:"_s + summary.id);
    tick->setAccessibleName(tr("Compare “%1”").arg(summary.title));
    tick->setToolTip(tr("Tick two cases to compare them"));
    tick->setProperty("case", summary.id);
    connect(tick, &QCheckBox::toggled, this, &RecentCases::onTicked);
    m_ticks.append(tick);

    const Verdict verdict = verdictOf(summary);
    auto *icon = new IconLabel(verdict.icon, verdict.role, 18, card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = asData(new ElidedLabel(card));
    title->setFont(Theme::instance().font(TextRole::Heading));
    title->setText(summary.title.isEmpty() ? summary.url : summary.title);
    auto *line = asData(new ElidedLabel(card));
    line->setProperty("text_role", u"muted"_s);
    line->setText(summary.finished || !summary.headline.isEmpty() ? summary.headline : verdict.words);
    words->addWidget(title);
    words->addWidget(line);

    auto *when = asData(makeLabel(TextRole::Small, card));
    when->setProperty("text_role", u"muted"_s);
    when->setWordWrap(false);
    when->setText(QLocale().toString(summary.started.toLocalTime(), QLocale::ShortFormat));
    row->addWidget(tick);
    row->addWidget(icon);
    row->addLayout(words, 1);
    if (!summary.finished) {
        auto *mark = new Chip(card, Tone::Warn);
        mark->setText(tr("interrupted"));
        mark->setToolTip(tr("The program ended while this case was being measured. What was measured is here."));
        row->addWidget(mark);
    }
    row->addWidget(when);
    auto *openButton = makeButton(card, u"open:"_s + summary.id);
    openButton->setText(tr("Open"));
    openButton->setAccessibleName(tr("Open “%1”").arg(summary.title));
    connect(openButton, &QPushButton::clicked, this, [this, summary] { open(summary); });
    auto *menuButton = makeButton(card, u"menu:"_s + summary.id, "quiet");
    menuButton->setIcon(themedIcon(u"more"_s, ColorRole::TextMuted));
    menuButton->setAccessibleName(tr("More for “%1”").arg(summary.title));
    menuButton->setToolTip(tr("Rename or delete"));
    connect(menuButton, &QPushButton::clicked, this, [this, menuButton, id = summary.id] {
        QMenu menu(this);
        menu.addAction(themedIcon(u"pencil"_s, ColorRole::Text), tr("Rename…"), this, [this, id] { rename(id); });
        menu.addAction(themedIcon(u"trash"_s, ColorRole::Text), tr("Delete"), this, [this, id] { remove(id); });
        menu.exec(menuButton->mapToGlobal(QPoint(0, menuButton->height())));
    });
    row->addWidget(openButton);
    row->addWidget(menuButton);
    card->column()->addLayout(row);
    return card;
}

void RecentCases::open(const app::CaseSummary &summary)
{
    if (const auto text = m_session.openCase(summary.id)) {
        Q_EMIT problem(*text);
        return;
    }
    m_session.goTo(summary.finished ? Step::Cause : Step::Tests);
}

void RecentCases::rename(const QString &id)
{
    const auto all = m_session.recent();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &summary) { return summary.id == id; });
    if (found == all.end()) {
        return;
    }
    bool accepted = false;
    const QString title = QInputDialog::getText(this, tr("Rename case"), tr("Name of this case:"), QLineEdit::Normal,
                                                found->title, &accepted);
    if (!accepted || title.trimmed().isEmpty()) {
        return;
    }
    if (const auto text = m_session.renameCase(id, title)) {
        Q_EMIT problem(*text);
    }
}

void RecentCases::remove(const QString &id)
{
    m_session.deleteCase(id);
    m_undo->show(Tone::Info, tr("The case was deleted."));
    m_undo->setAction(tr("Undo"), [this, id] {
        m_session.undoDelete(id);
        m_undo->hide();
    });
    QTimer::singleShot(9000, m_undo, &QWidget::hide);
}

void RecentCases::onTicked()
{
    const auto ticked =
        std::count_if(m_ticks.begin(), m_ticks.end(), [](QCheckBox *tick) { return tick->isChecked(); });
    m_compare->setEnabled(ticked == 2);
}

void RecentCases::compareTicked()
{
    QStringList ids;
    for (const QCheckBox *tick : std::as_const(m_ticks)) {
        if (tick->isChecked()) {
            ids.append(tick->property("case").toString());
        }
    }
    if (ids.size() != 2) {
        return;
    }
    std::vector<app::CaseFile> files;
    for (const QString &id : std::as_const(ids)) {
        auto loaded = m_session.store().load(id);
        if (const auto *error = std::get_if<app::StoreError>(&loaded)) {
            Q_EMIT problem(error->message);
            return;
        }
        files.push_back(std::get<app::CaseFile>(std::move(loaded)));
    }
    // The older one on the left: time goes with the reading direction.
    if (files[1].started < files[0].started) {
        std::swap(files[0], files[1]);
    }
    CompareDialog(files[0], files[1], this).exec();
}

void RecentCases::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_loaded) {
        window()->installEventFilter(this);
    }
}

bool RecentCases::eventFilter(QObject *watched, QEvent *event)
{
    // The case file is opened after the window has been painted once, also where this list is not in sight yet.
    if (event->type() == QEvent::Paint && !m_loaded) {
        m_loaded = true;
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &RecentCases::reload);
    }
    return QWidget::eventFilter(watched, event);
}

void RecentCases::entered()
{
    if (m_loaded) {
        reload();
    }
}

void RecentCases::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void RecentCases::retranslate()
{
    m_empty->setText(tr("Your cases will appear here. They stay on this computer."));
    m_more->setText(tr("Show all"));
    m_compare->setText(tr("Compare the two ticked cases"));
}

}  // namespace resetscope::ui
