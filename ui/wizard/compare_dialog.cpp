// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/compare_dialog.h"

#include "app/places/compare.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// The words of values come from where all findings are told.
struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::Verdict)
};

/// How numbers of one unit are told beside each other: the factor, the words around them and the decimals they need.
struct Unit {
    double factor = 1;
    const char *words = "%1";
    int decimals = 0;
};

std::optional<Unit> commonUnit(const probes::Finding &a, const probes::Finding &b)
{
    const double *left = std::get_if<double>(&a.value);
    const double *right = std::get_if<double>(&b.value);
    if (!left || !right || a.unit != b.unit || (a.unit != "s" && a.unit != "ratio")) {
        return std::nullopt;
    }
    Unit unit{100, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "%1 %"), 0};
    if (a.unit == "s") {
        if ((*left < 1) != (*right < 1)) {
            return std::nullopt;  // milliseconds beside seconds say themselves what they are
        }
        unit = *left < 1 ? Unit{1000, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "%1 ms"), 0}
                         : Unit{1, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "%1 s"), 0};
    }
    for (const probes::Finding *finding : {&a, &b}) {
        const double value = std::get<double>(finding->value);
        for (const double each : {value, finding->low.value_or(value), finding->high.value_or(value)}) {
            // Three figures, as everywhere; the one that needs most decimals gives them to all.
            const double shown = std::abs(each * unit.factor);
            for (int decimals = 0; decimals < (shown < 10 ? 2 : shown < 100 ? 1 : 0); ++decimals) {
                const double scaled = shown * std::pow(10, decimals);
                if (std::abs(scaled - std::round(scaled)) < 0.05) {
                    break;
                }
                unit.decimals = std::max(unit.decimals, decimals + 1);
            }
        }
    }
    return unit;
}

QString valueIn(const Unit &unit, const probes::Finding &finding)
{
    const auto told = [&unit](double value) {
        QString text = ValueText::tr(unit.words).arg(QLocale().toString(value * unit.factor, 'f', unit.decimals));
        return text.replace(u' ', QChar::Nbsp);
    };
    const double value = std::get<double>(finding.value);
    if (finding.low && finding.high && *finding.high > *finding.low) {
        return ValueText::tr("%1 (between %2 and %3)").arg(told(value), told(*finding.low), told(*finding.high));
    }
    return told(value);
}

/// Rows that scroll under headings which stay. The headings follow the widgets of the first row.
class Rows : public QScrollArea {
public:
    explicit Rows(QWidget *parent) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    void addHeading(QLabel *heading, QWidget *below)
    {
        m_headings.emplace_back(heading, below);
        heading->setWordWrap(false);
        below->installEventFilter(this);
        const int high = heading->sizeHint().height() + space::m;
        setViewportMargins(0, std::max(high, viewportMargins().top()), 0, 0);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show) {
            place();
        }
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        place();
    }

private:
    void place()
    {
        for (const auto &[heading, below] : m_headings) {
            const QPoint left = below->mapTo(viewport(), QPoint(0, 0));
            const int high = viewportMargins().top();
            heading->setGeometry(viewport()->x() + left.x(), viewport()->y() - high, below->width(), high);
        }
    }
    std::vector<std::pair<QLabel *, QWidget *>> m_headings;
};

}  // namespace

CompareDialog::CompareDialog(const app::CaseFile &left, const app::CaseFile &right, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Compare two cases"));
    resize(860, 620);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    outer->setSpacing(space::l);
    outer->addWidget(makeLabel(TextRole::Title, this, windowTitle()));
    auto *heads = new QHBoxLayout;
    heads->setSpacing(space::l);
    for (const app::CaseFile *file : {&left, &right}) {
        auto *card = new Card(this, space::m);
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
    outer->addLayout(heads);

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
    auto *card = new Card(this, space::m);
    auto *scroll = new Rows(card);
    auto *table = new QWidget;
    table->setProperty("column", true);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(space::s, space::xs, space::s, space::s);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    grid->setColumnMinimumWidth(0, 16);
    int different = 0;
    int alone = 0;
    int row = 0;
    for (const QString &id : std::as_const(ids)) {
        const probes::Finding *a = probes::find(left.findings, id.toStdString());
        const probes::Finding *b = probes::find(right.findings, id.toStdString());
        const bool marked = a && b && app::differs(*a, *b);
        different += marked ? 1 : 0;
        alone += a && b ? 0 : 1;
        const auto unit = a && b ? commonUnit(*a, *b) : std::nullopt;
        if (marked) {
            auto *sign = new IconLabel(u"warning"_s, ColorRole::Warn, 16, table);
            sign->setToolTip(tr("different"));
            sign->setAccessibleName(tr("different"));
            grid->addWidget(sign, row, 0, Qt::AlignVCenter);
        }
        auto *name = makeMuted(table, findingName(id));
        grid->addWidget(name, row, 1);
        if (row == 0) {
            scroll->addHeading(makeLabel(TextRole::Heading, scroll, tr("Measurement")), name);
        }
        for (int side = 0; side < 2; ++side) {
            const probes::Finding *finding = side == 0 ? a : b;
            auto *value = asData(makeLabel(marked ? TextRole::Heading : TextRole::Body, table));
            value->setText(!finding ? tr("not measured") : unit ? valueIn(*unit, *finding) : findingValue(*finding));
            if (!finding) {
                value->setProperty("text_role", u"muted"_s);
            }
            grid->addWidget(value, row, 2 + side);
            if (row == 0) {
                const QString title = (side == 0 ? left : right).title;
                auto *heading = asData(makeLabel(TextRole::Heading, scroll));
                heading->setText(QFontMetrics(heading->font()).elidedText(title, Qt::ElideRight, 220));
                heading->setToolTip(title);
                scroll->addHeading(heading, value);
            }
        }
        ++row;
    }
    if (ids.isEmpty()) {
        grid->addWidget(makeMuted(table, tr("Neither case has measurements.")), 0, 1, 1, 3);
    }
    grid->setRowStretch(std::max(1, row), 1);
    const QString words =
        different == 0 ? tr("Where both were measured, they agree.")
        : alone == 0
            ? tr("%n measurement(s) differ.", nullptr, different)
            : tr("%n measurement(s) differ; those measured in only one case cannot be compared.", nullptr, different);
    outer->addWidget(makeMuted(this, words));
    scroll->setWidget(table);
    scroll->setAccessibleName(words);
    card->column()->addWidget(scroll, 1);
    outer->addWidget(card, 1);
    auto *close = makeButton(this, u"closeButton"_s, "primary");
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignTrailing);
}

}  // namespace resetscope::ui
