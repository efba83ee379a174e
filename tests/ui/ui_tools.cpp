// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_tools.h"

#include "ui/application.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>

namespace resetscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kOpen = u'⟦';
constexpr int kFilled_ms = 10000;

bool isData(const QWidget *widget)
{
    return widget->property("data").toBool();
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString plainText(const QLabel *label)
{
    const bool rich = label->textFormat() == Qt::RichText;
    return rich ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : label->text();
}

QString describe(const QWidget *widget, const QString &text)
{
    const QWidget *named = widget;
    while (named && named->objectName().isEmpty()) {
        named = named->parentWidget();
    }
    return u"%1 in %2: “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                   named ? named->objectName() : u"?"_s, text.left(80));
}

template <typename Visit> void eachVisible(QWidget *root, Visit visit)
{
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && !widget->visibleRegion().isEmpty()) {
            visit(widget);
        } else if (widget->isVisibleTo(root)) {
            visit(widget);  // scrolled out of sight is still a text of the page
        }
    }
}

}  // namespace

WindowFixture::WindowFixture(const QString &store)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_session = std::make_unique<ui::Session>(store.isEmpty() ? storePath() : store);
    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_window->show();
    // The window paints its frame first and fills itself right after.
    static_cast<void>(QTest::qWaitFor([this] { return m_window->page(ui::Step::Start)->isVisible(); }, kFilled_ms));
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
    m_session.reset();
}

QString WindowFixture::storePath() const
{
    return m_folder.filePath(u"cases.sqlite"_s);
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty()) {
        return {};
    }
    // Words, not one long block: real translations can be wrapped as well.
    QString padding;
    while (padding.size() < (text.size() * 2 + 4) / 5) {
        padding += padding.size() % 7 == 0 ? u' ' : u'ö';
    }
    return kOpen + text + padding + u'⟧';
}

QStringList untranslatedTexts(QWidget *root)
{
    QStringList found;
    const auto check = [&](const QWidget *widget, const QString &text) {
        if (hasLetters(text) && !text.contains(kOpen)) {
            found.append(describe(widget, text));
        }
    };
    eachVisible(root, [&](QWidget *widget) {
        if (isData(widget)) {
            return;
        }
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            check(widget, plainText(label));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            check(widget, button->text());
        } else if (const auto *box = qobject_cast<QGroupBox *>(widget)) {
            check(widget, box->title());
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            check(widget, combo->currentText());
        }
        if (!widget->toolTip().isEmpty()) {
            check(widget, widget->toolTip());
        }
        if (qobject_cast<QAbstractButton *>(widget)) {
            check(widget, widget->accessibleName());
        }
    });
    return found;
}

QStringList clippedTexts(QWidget *root)
{
    QStringList found;
    eachVisible(root, [&](QWidget *widget) {
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull() || isData(widget)) {
                return;
            }
            const bool narrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
            const bool low = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
            if (narrow || low) {
                found.append(describe(widget, plainText(label)));
            }
        } else if (const auto *button = qobject_cast<QPushButton *>(widget)) {
            if (!button->text().isEmpty() && button->sizeHint().width() > button->width() + 1) {
                found.append(describe(widget, button->text()));
            }
        }
    });
    return found;
}

}  // namespace resetscope::tests
