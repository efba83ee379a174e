// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/dialogs.h"

#include "app/content/build_facts.h"

#include "app/content/language.h"
#include "app/symptoms/error_recognizer.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

// --- glossary

GlossaryDialog::GlossaryDialog(QWidget *parent) : QDialog(parent)
{
    resize(720, 480);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::m);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"glossarySearch"_s);
    m_search->setClearButtonEnabled(true);
    outer->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"glossaryList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    row->addWidget(m_list, 2);
    auto *card = new Card(this);
    m_term = makeLabel(TextRole::Heading, card);
    m_text = makeLabel(TextRole::Body, card);
    m_nothing = makeMuted(card);
    card->column()->addWidget(m_term);
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_nothing);
    card->column()->addStretch(1);
    row->addWidget(card, 3);
    outer->addLayout(row, 1);
    m_close = makeButton(this, u"closeButton"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    outer->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &GlossaryDialog::showCurrent);
    retranslate();
}

void GlossaryDialog::showTerm(const QString &id)
{
    m_search->clear();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(i);
            m_list->scrollToItem(m_list->item(i));
        }
    }
    m_search->setFocus();
}

void GlossaryDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    const QString before = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const app::GlossaryEntry &entry : app::glossary()) {
        if (!wanted.isEmpty() && !entry.term.contains(wanted, Qt::CaseInsensitive) &&
            !entry.explanation.contains(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        auto *item = new QListWidgetItem(entry.term, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::UserRole + 1, entry.explanation);
        if (entry.id == before) {
            m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    showCurrent();
}

void GlossaryDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_nothing->setVisible(!item);
    m_term->setText(item ? item->text() : QString());
    m_text->setText(item ? item->data(Qt::UserRole + 1).toString() : QString());
}

void GlossaryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void GlossaryDialog::retranslate()
{
    setWindowTitle(tr("Words explained"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the explained words"));
    m_list->setAccessibleName(tr("Explained words"));
    m_nothing->setText(tr("No word fits this search."));
    m_close->setText(tr("Close"));
    filter(m_search->text());
}

// --- settings

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::s);
    m_title = makeLabel(TextRole::Title, this);
    outer->addWidget(m_title);
    outer->addSpacing(space::s);
    m_schemeTitle = makeLabel(TextRole::Body, this);
    m_scheme = new QComboBox(this);
    m_scheme->setObjectName(u"schemeBox"_s);
    m_languageTitle = makeLabel(TextRole::Body, this);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageBox"_s);
    m_language->setProperty("data", true);
    m_schemeTitle->setBuddy(m_scheme);
    m_languageTitle->setBuddy(m_language);
    for (const app::Language &language : app::languages()) {
        m_language->addItem(language.nativeName, language.code);
    }
    m_language->setCurrentIndex(m_language->findData(app::currentLanguage()));
    outer->addWidget(m_schemeTitle);
    outer->addWidget(m_scheme);
    outer->addSpacing(space::s);
    outer->addWidget(m_languageTitle);
    outer->addWidget(m_language);
    outer->addSpacing(space::s);
    m_still = new QCheckBox(this);
    m_still->setObjectName(u"stillBox"_s);
    m_still->setChecked(reducedMotion());
    outer->addWidget(m_still);
    outer->addSpacing(space::l);
    m_close = makeButton(this, u"closeButton"_s, "primary");
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(m_close, 0, Qt::AlignTrailing);
    setMinimumWidth(400);
    retranslate();
    connect(m_scheme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT schemeChosen(static_cast<Theme::Scheme>(index)); });
    connect(m_still, &QCheckBox::toggled, this, &setReducedMotion);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_title->setText(tr("Settings"));
    m_schemeTitle->setText(tr("Appearance"));
    m_languageTitle->setText(tr("Language"));
    m_scheme->clear();
    m_scheme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_scheme->setCurrentIndex(static_cast<int>(Theme::instance().scheme()));
    m_scheme->setAccessibleName(m_schemeTitle->text());
    m_language->setAccessibleName(m_languageTitle->text());
    m_still->setText(tr("Less movement on the screen"));
    m_close->setText(tr("Close"));
}

// --- about

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Resetscope"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(new IconLabel(u"resetscope"_s, ColorRole::Accent, 64, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(asData(makeLabel(TextRole::Title, this, u"Resetscope "_s + QStringLiteral(RESETSCOPE_VERSION))));
    words->addWidget(makeLabel(TextRole::Body, this, tr("Finds out why connections break, and what to change.")));
    head->addLayout(words, 1);
    outer->addLayout(head);
    outer->addWidget(makeMuted(this, tr("Nothing leaves this computer except the tests that you allow. There are no "
                                        "statistics and no update check.")));
    outer->addWidget(makeMuted(
        this,
        tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty.")));
    auto *license =
        new QLabel(u"<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">gnu.org/licenses/gpl-3.0</a>"_s, this);
    license->setProperty("data", true);
    license->setOpenExternalLinks(true);
    outer->addWidget(license);
    outer->addWidget(makeMuted(this, tr("Your cases are kept here:")));
    auto *place = asData(makeMuted(this, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    outer->addWidget(place);
    outer->addWidget(makeMuted(this, tr("Built with:")));
    QStringList built;
    for (const auto &[name, value] : app::buildFacts()) {
        built << name + u' ' + value;
    }
    auto *facts = asData(makeMuted(this, built.join(u" · "_s)));
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    outer->addWidget(facts);
    auto *close = makeButton(this, u"closeButton"_s, "primary");
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);
    setMinimumWidth(480);
    // Qt shows a dialog at two thirds of the screen at most, which cuts wrapped texts on a small or enlarged one.
    ensurePolished();
    setMinimumHeight(outer->totalHeightForWidth(std::max(480, sizeHint().width())));
}

}  // namespace resetscope::ui
