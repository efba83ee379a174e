// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/tree_panel.h"

#include "app/model/cause.h"
#include "app/run/run_controller.h"
#include "ui/tree/tree_items.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

TreePanel::TreePanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    m_hint = makeLabel(TextRole::Small, this);
    m_hint->setProperty("text_role", u"muted"_s);
    m_path = makeButton(this, u"treePath"_s, "quiet");
    m_all = makeButton(this, u"treeAll"_s, "quiet");
    m_wider = makeButton(this, u"treeZoomOut"_s, "quiet");
    m_closer = makeButton(this, u"treeZoomIn"_s, "quiet");
    m_whole = makeButton(this, u"treeWhole"_s, "quiet");
    m_whole->hide();
    m_wider->setText(u"\u2212"_s);
    m_closer->setText(u"+"_s);
    row->addWidget(m_hint, 1);
    for (QPushButton *button : {m_path, m_all, m_wider, m_closer, m_whole}) {
        row->addWidget(button);
    }
    column->addLayout(row);
    m_view = new TreeView(this);
    column->addWidget(m_view, 1);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(130);
    m_scroll->setMaximumHeight(220);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details = new Card(nullptr, space::m);
    m_details->setObjectName(u"nodeDetails"_s);
    auto *head = new QHBoxLayout;
    m_question = makeLabel(TextRole::Heading, m_details);
    m_close = makeButton(m_details, u"nodeClose"_s, "quiet");
    head->addWidget(m_question, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_details->column()->addLayout(head);
    m_text = makeLabel(TextRole::Body, m_details);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->column()->addWidget(m_text);
    m_scroll->setWidget(m_details);
    m_scroll->hide();
    column->addWidget(m_scroll);

    connect(m_view, &TreeView::nodeActivated, this, &TreePanel::showNode);
    connect(m_close, &QPushButton::clicked, this, [this] {
        showNode(QString());
        m_view->setFocus();
    });
    connect(m_path, &QPushButton::clicked, m_view, &TreeView::showPath);
    connect(m_all, &QPushButton::clicked, m_view, &TreeView::showAll);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        retranslateWhole();
        Q_EMIT expandRequested(m_expanded);
        m_view->showPath();
    });
    connect(m_closer, &QPushButton::clicked, this, [this] { m_view->zoomBy(1.25); });
    connect(m_wider, &QPushButton::clicked, this, [this] { m_view->zoomBy(0.8); });
    retranslate();
}

void TreePanel::setCase(const app::CaseFile &file)
{
    m_diagnosis = file.diagnosis;
    m_findings = file.findings;
    m_answers = file.answers;
    m_view->setDiagnosis(m_diagnosis);
    if (!m_node.isEmpty()) {
        fillDetails();
    }
}

void TreePanel::showNode(const QString &id)
{
    m_node = m_view->item(id) ? id : QString();
    m_scroll->setVisible(!m_node.isEmpty());
    if (!m_node.isEmpty()) {
        fillDetails();
    }
}

QString TreePanel::detailsText() const
{
    return m_node.isEmpty() ? QString() : m_question->text() + u'\n' + m_text->text();
}

void TreePanel::fillDetails()
{
    const TreeNodeItem *item = m_view->item(m_node);
    if (!item) {
        return;
    }
    const app::TreeNodeView &node = item->node();
    m_question->setText(node.question);
    QStringList lines;
    if (node.leaf) {
        lines << tr("A possible cause: %1.").arg(item->stateWords());
        lines << app::causeText(node.cause).explanation;
    } else {
        const auto step = std::find_if(m_diagnosis.steps.begin(), m_diagnosis.steps.end(),
                                       [&](const app::TreeStep &each) { return each.node == m_node; });
        const bool answered = step != m_diagnosis.steps.end() && step->answer != u"unknown";
        lines << tr("Answer: %1.").arg(item->stateWords());
        if (answered) {
            for (const QString &id : step->because) {
                if (const probes::Finding *finding = probes::find(m_findings, id.toStdString())) {
                    lines << tr("Measured: %1: %2.").arg(findingName(id), findingValue(*finding));
                } else if (m_answers.contains(id)) {
                    lines << tr("You told us so in step 2.");
                }
            }
            if (!step->onPath) {
                lines << tr("This question is beside the lit path, but its answer counts as well.");
            }
        } else if (!node.probe.isEmpty()) {
            lines << tr("The test that answers this: %1.").arg(app::probeTitle(node.probe));
        } else {
            lines << tr("Your answers in step 2 (What happened) decide this.");
        }
        for (const app::Contribution &part : m_diagnosis.contributions) {
            if (part.node != m_node || std::abs(part.llr) < 0.05) {
                continue;
            }
            const QString cause = app::causeText(part.cause).title;
            lines << (part.llr > 0 ? tr("This speaks for \u201c%1\u201d.") : tr("This speaks against \u201c%1\u201d."))
                         .arg(cause);
        }
    }
    if (!node.source.isEmpty()) {
        lines << tr("Where this rule comes from: %1").arg(node.source);
    }
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
    m_scroll->setAccessibleName(m_question->text());
    m_scroll->setAccessibleDescription(m_text->text());
}

void TreePanel::setExpandable(bool expandable)
{
    m_whole->setVisible(expandable);
}

void TreePanel::retranslateWhole()
{
    m_whole->setText(m_expanded ? tr("Smaller") : tr("Larger"));
    m_whole->setToolTip(m_expanded ? tr("Show the chart again") : tr("Give the tree the room of the chart"));
}

void TreePanel::retranslate()
{
    m_hint->setText(tr("Decision tree: click a question to see why."));
    m_path->setText(tr("Path"));
    m_path->setToolTip(tr("Show the path that the answers took"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Show the whole tree"));
    retranslateWhole();
    m_closer->setAccessibleName(tr("Zoom in"));
    m_wider->setAccessibleName(tr("Zoom out"));
    m_closer->setToolTip(tr("Zoom in"));
    m_wider->setToolTip(tr("Zoom out"));
    m_close->setText(tr("Close"));
    m_view->setTree(app::treeNodes(*app::builtInTree()));
    m_view->setDiagnosis(m_diagnosis);
    showNode(m_node);
}

void TreePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace resetscope::ui
