// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/keys_dialog.h"

#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyName(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

}  // namespace

KeysDialog::KeysDialog(const QList<QMenu *> &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    resize(520, 620);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::m);
    outer->addWidget(makeLabel(TextRole::Title, this, tr("Keyboard")));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    inner->setProperty("column", true);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    scroll->setWidget(inner);
    outer->addWidget(scroll, 1);

    QStringList spoken;
    const auto add = [&](const QString &what, const QString &keys) {
        const int row = grid->rowCount();
        auto *words = makeLabel(TextRole::Body, inner, what);
        auto *name = asData(makeLabel(TextRole::Mono, inner, keys));
        name->setWordWrap(false);
        grid->addWidget(words, row, 0);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        spoken << u"%1: %2"_s.arg(what, keys);
    };
    for (const QMenu *menu : menus) {
        for (const QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty()) {
                QString what = action->text();
                what.remove(u'&').remove(u'…');
                add(what, action->shortcut().toString(QKeySequence::NativeText));
            }
        }
    }
    add(tr("Next control, control before"),
        keyName(Qt::Key_Tab) + u", "_s + QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText));
    add(tr("Press, tick or open what has the focus"), keyName(Qt::Key_Space) + u", "_s + keyName(Qt::Key_Return));
    add(tr("In charts, ladder and tree: from part to part"), u"\u2190 \u2191 \u2192 \u2193"_s);
    add(tr("In charts: copy or save"), QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText));
    add(tr("In the tree: closer, wider"), u"+, \u2212"_s);
    add(tr("In the tree: the path, everything"), keyName(Qt::Key_Home) + u", "_s + keyName(Qt::Key_End));
    add(tr("Close a dialog"), keyName(Qt::Key_Escape));
    scroll->setAccessibleName(windowTitle());
    scroll->setAccessibleDescription(spoken.join(u". "_s));

    auto *close = makeButton(this, u"closeButton"_s, "primary");
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
}

}  // namespace resetscope::ui
