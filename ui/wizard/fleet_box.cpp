// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/fleet_box.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 14;

}  // namespace

FleetBox::FleetBox(const app::RunRequest &request, QWidget *parent) : Card(parent), m_request(request)
{
    column()->addWidget(makeLabel(TextRole::Heading, this, tr("Many places at once")));
    column()->addWidget(makeMuted(this, tr("These files run the same tests on the nodes of a cluster, or on every "
                                           "machine of an inventory. The first lines say how, and how to bring the "
                                           "results back here.")));
    auto *row = new QHBoxLayout;
    m_tool = new QComboBox(this);
    m_tool->setObjectName(u"fleetTool"_s);
    m_tool->setAccessibleName(tr("Kind of file"));
    m_tool->addItem(tr("Kubernetes Job"));
    m_tool->addItem(tr("Ansible playbook"));
    m_copy = new CopyButton([this] { return m_code->toPlainText() + u'\n'; }, this);
    m_copy->setObjectName(u"copyFleet"_s);
    m_save = makeButton(this, u"saveFleet"_s);
    m_save->setText(tr("Save as …"));
    row->addWidget(m_tool);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    column()->addLayout(row);
    m_message = new MessageBox(this);
    column()->addWidget(m_message);
    m_code = new CodeView(this, kMostLines);
    m_code->setObjectName(u"fleetCode"_s);
    column()->addWidget(m_code);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &FleetBox::refresh);
    connect(m_save, &QPushButton::clicked, this, &FleetBox::ask);
    refresh();
}

void FleetBox::choose(app::FleetTool tool)
{
    m_tool->setCurrentIndex(tool == app::FleetTool::Kubernetes ? 0 : 1);
}

void FleetBox::refresh()
{
    const auto tool = m_tool->currentIndex() == 0 ? app::FleetTool::Kubernetes : app::FleetTool::Ansible;
    const app::FleetFile file = app::fleetFile(tool, m_request);
    m_code->setCode(file.text);
    m_code->setAccessibleName(m_tool->currentText());
    m_code->setVisible(file.problem.isEmpty());
    m_copy->setEnabled(file.problem.isEmpty());
    m_save->setEnabled(file.problem.isEmpty());
    m_message->hide();
    if (!file.problem.isEmpty()) {
        m_message->show(Tone::Warn, file.problem);
    }
}

void FleetBox::ask()
{
    const auto tool = m_tool->currentIndex() == 0 ? app::FleetTool::Kubernetes : app::FleetTool::Ansible;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the file"), QDir(folder).filePath(app::usualFileName(tool)), tr("YAML file (*.yaml *.yml)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto problem = saveTo(path)) {
        m_message->show(Tone::Bad, *problem);
    } else {
        m_message->show(Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    }
}

std::optional<QString> FleetBox::saveTo(const QString &path)
{
    const auto tool = m_tool->currentIndex() == 0 ? app::FleetTool::Kubernetes : app::FleetTool::Ansible;
    app::FleetOptions options;
    options.fileName = QFileInfo(path).fileName();
    const app::FleetFile made = app::fleetFile(tool, m_request, options);
    if (!made.problem.isEmpty()) {
        return made.problem;
    }
    QSaveFile file(path);
    const QByteArray text = made.text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        return std::nullopt;
    }
    return tr("The file could not be saved: %1").arg(file.errorString());
}

}  // namespace resetscope::ui
