// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/compare_dialog.h"

#include "app/places/compare.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const app::CaseFile &left, const app::CaseFile &right, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Compare two cases"));
    resize(860, 620);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::l);
    outer->addWidget(makeLabel(TextRole::Title, this, windowTitle()));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("column", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);

    auto *heads = new QHBoxLayout;
    heads->setSpacing(space::l);
    for (const app::CaseFile *file : {&left, &right}) {
        auto *card = new Card(holder);
        const Verdict verdict = verdictOf(*file);
        auto *title = asData(makeLabel(TextRole::Heading, card, file->title));
        auto *where = asData(makeMuted(card, QString::fromStdString(file->target.url())));
        auto *when = asData(makeMuted(card, QLocale().toString(file->started.toLocalTime(), QLocale::ShortFormat)));
        auto *row = new QHBoxLayout;
        row->addWidget(new IconLabel(verdict.icon, verdict.role, 20, card), 0, Qt::AlignTop);
        row->addWidget(makeLabel(TextRole::Body, card, verdict.words), 1);
        auto *sure = new Chip(card, verdict.tone);
        sure->setText(file->findings.empty() ? tr("no measurements") : confidenceWords(file->diagnosis.confidence));
        card->column()->addWidget(title);
        card->column()->addWidget(where);
        card->column()->addWidget(when);
        card->column()->addLayout(row);
        card->column()->addWidget(sure, 0, Qt::AlignLeading);
        card->column()->addStretch(1);
        heads->addWidget(card, 1);
    }
    column->addLayout(heads);

    // One row per finding, in the order of the left case, then what only the right one has.
    QList<QString> ids;
    for (const app::CaseFile *file : {&left, &right}) {
        for (const probes::Finding &finding : file->findings) {
            const QString id = QString::fromStdString(finding.id);
            if (!ids.contains(id)) {
                ids.append(id);
            }
        }
    }
    auto *table = new Card(holder);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    int different = 0;
    int row = 0;
    for (const QString &id : std::as_const(ids)) {
        const probes::Finding *a = probes::find(left.findings, id.toStdString());
        const probes::Finding *b = probes::find(right.findings, id.toStdString());
        const bool marked = a && b && app::differs(*a, *b);
        different += marked ? 1 : 0;
        if (marked) {
            auto *sign = new IconLabel(u"warning"_s, ColorRole::Warn, 16, table);
            sign->setToolTip(tr("different"));
            sign->setAccessibleName(tr("different"));
            grid->addWidget(sign, row, 0, Qt::AlignVCenter);
        }
        grid->addWidget(makeMuted(table, findingName(id)), row, 1);
        for (int side = 0; side < 2; ++side) {
            const probes::Finding *finding = side == 0 ? a : b;
            auto *value = asData(makeLabel(marked ? TextRole::Heading : TextRole::Body, table));
            value->setText(finding ? findingValue(*finding) : tr("not measured"));
            if (!finding) {
                value->setProperty("text_role", u"muted"_s);
            }
            grid->addWidget(value, row, 2 + side);
        }
        ++row;
    }
    if (ids.isEmpty()) {
        grid->addWidget(makeMuted(table, tr("Neither case has measurements.")), 0, 1, 1, 3);
    }
    table->column()->addLayout(grid);
    column->addWidget(makeMuted(holder, different == 0 ? tr("Where both were measured, they agree.")
                                                       : tr("%n measurement(s) differ.", nullptr, different)));
    column->addWidget(table);
    column->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll, 1);
    auto *close = makeButton(this, u"closeButton"_s, "primary");
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);
}

}  // namespace resetscope::ui
