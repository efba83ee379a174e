// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ask_page.h"

#include "app/report/chain_chart.h"
#include "ui/widgets/drawing_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/server_files.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostFindings = 3;  ///< of one file; the report has more
constexpr std::size_t kMostFiles = 40;
constexpr std::size_t kMostNotes = 12;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// A path keeps its order between words that run from right to left.
QString asOne(const QString &path)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + path + QChar(0x2069) : path;
}

QString placeOf(const QString &file, qint64 line)
{
    return asOne(line > 0 ? u"%1:%2"_s.arg(file).arg(line) : file);
}

}  // namespace

AskPage::AskPage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setObjectName(u"askPage"_s);

    m_dropCard = new Card(this);
    m_dropCard->setObjectName(u"dropCard"_s);
    m_dropTitle = makeLabel(TextRole::Heading, m_dropCard);
    m_dropHint = makeMuted(m_dropCard);
    m_choose = makeButton(m_dropCard, u"chooseFiles"_s);
    m_readingRow = new QWidget(m_dropCard);
    auto *reading = new QHBoxLayout(m_readingRow);
    reading->setContentsMargins(0, 0, 0, 0);
    m_bar = new QProgressBar(m_readingRow);
    m_bar->setTextVisible(false);
    m_current = asData(makeLabel(TextRole::Small, m_readingRow));
    m_current->setWordWrap(false);
    m_cancel = makeButton(m_readingRow, u"cancelReading"_s, "quiet");
    reading->addWidget(m_bar, 1);
    reading->addWidget(m_current);
    reading->addWidget(m_cancel);
    m_dropCard->column()->addWidget(m_dropTitle);
    m_dropCard->column()->addWidget(m_dropHint);
    m_dropCard->column()->addWidget(m_choose, 0, Qt::AlignLeading);
    m_dropCard->column()->addWidget(m_readingRow);

    m_scriptCard = new Card(this);
    m_scriptCard->setObjectName(u"scriptCard"_s);
    m_scriptTitle = makeLabel(TextRole::Heading, m_scriptCard);
    m_scriptHint = makeMuted(m_scriptCard);
    auto *tools = new QHBoxLayout;
    m_systemLabel = makeLabel(TextRole::Body, m_scriptCard);
    m_systemLabel->setWordWrap(false);
    m_system = new QComboBox(m_scriptCard);
    m_system->setObjectName(u"collectorSystem"_s);
    m_systemLabel->setBuddy(m_system);
    m_script = new CodeView(m_scriptCard, 14);
    m_script->setObjectName(u"collectorScript"_s);
    m_script->setLineWrapMode(QPlainTextEdit::WidgetWidth);  // it is to be read; what is copied has its own lines
    m_copy = new CopyButton([this] { return m_script->toPlainText(); }, m_scriptCard);
    m_copy->setObjectName(u"copyScript"_s);
    m_save = makeButton(m_scriptCard, u"saveScript"_s);
    tools->addWidget(m_systemLabel);
    tools->addWidget(m_system);
    tools->addStretch(1);
    tools->addWidget(m_save);
    tools->addWidget(m_copy);
    m_scriptCard->column()->addWidget(m_scriptTitle);
    m_scriptCard->column()->addWidget(m_scriptHint);
    m_scriptCard->column()->addLayout(tools);
    m_scriptCard->column()->addWidget(m_script);

    m_chainCard = new Card(this);
    m_chainCard->setObjectName(u"chainCard"_s);
    m_chainTitle = makeLabel(TextRole::Heading, m_chainCard);
    m_chainHint = makeMuted(m_chainCard);
    m_chain = new DrawingView(m_chainCard);
    m_chain->setObjectName(u"chainPicture"_s);
    m_links = new QVBoxLayout;
    m_links->setSpacing(space::s);
    m_chainCard->column()->addWidget(m_chainTitle);
    m_chainCard->column()->addWidget(m_chainHint);
    m_chainCard->column()->addWidget(m_chain);
    m_chainCard->column()->addLayout(m_links);

    m_filesCard = new Card(this);
    m_filesCard->setObjectName(u"filesCard"_s);
    m_filesTitle = makeLabel(TextRole::Heading, m_filesCard);
    m_files = new QVBoxLayout;
    m_files->setSpacing(space::s);
    m_filesCard->column()->addWidget(m_filesTitle);
    m_filesCard->column()->addLayout(m_files);

    for (QWidget *card : {m_chainCard, m_filesCard, m_dropCard, m_scriptCard}) {
        body()->addWidget(card);
    }
    body()->addStretch(1);
    footer()->addStretch(1);
    m_needFile = makeMuted(this);
    m_needFile->setObjectName(u"needFile"_s);
    m_needFile->setWordWrap(false);
    footer()->addWidget(m_needFile);

    connect(m_choose, &QPushButton::clicked, this, &AskPage::chooseFiles);
    connect(m_cancel, &QPushButton::clicked, this, [this] { this->session().serverFiles().cancel(); });
    connect(m_system, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            fillScript();
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const bool windows = m_system->currentIndex() == 1;
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the script"), windows ? u"collect.ps1"_s : u"collect.sh"_s);
        QSaveFile file(path);
        if (!path.isEmpty() &&
            (!file.open(QIODevice::WriteOnly) || file.write(m_script->toPlainText().toUtf8()) < 0 || !file.commit())) {
            Q_EMIT this->session().message(tr("“%1” could not be written: %2").arg(path, file.errorString()), true);
        }
    });
    connect(mainButton(), &QPushButton::clicked, this, [this] {
        Session &shared = this->session();
        if (!shared.hasResults() && shared.request().target.host.empty() && shared.evidence()) {
            shared.showFilesAsCase();
        }
        shared.goTo(!shared.hasResults() ? Step::Service : shared.isRunning() ? Step::Tests : Step::Cause);
    });
    connect(&session.serverFiles(), &ServerFiles::changed, this, &AskPage::fillReading);
    for (const auto signal : {&Session::evidenceChanged, &Session::diagnosisChanged, &Session::caseChanged}) {
        connect(&session, signal, this, [this] {
            if (isVisible()) {
                fill();
            }
        });
    }
    retranslate();
}

void AskPage::entered()
{
    setBack(session().hasResults() ? Step::Cause : Step::Start);
    fill();
}

void AskPage::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Choose the server's files"), QString(), tr("All files (*)"));
    if (!paths.isEmpty()) {
        session().serverFiles().add(paths, session().evidence());
    }
}

/// The services that this case is about: what answered, where the name of its log is known.
app::CollectorRequest AskPage::scriptRequest() const
{
    app::CollectorRequest request;
    const auto product = probes::word(session().caseFile().findings, "server_product");
    if (product && !product->empty()) {
        request.services << QString::fromStdString(*product).toLower();
    }
    return request;
}

void AskPage::fill()
{
    fillScript();
    fillReading();
    fillFiles();
    fillChain();
    const bool target = !session().request().target.host.empty();
    mainButton()->setText(session().hasResults()            ? tr("See what it means")
                          : target || !session().evidence() ? tr("Continue to the service")
                                                            : tr("See what the files say"));
    // What the tests alone mean was shown before: here it takes a file.
    const bool needed = session().hasResults() && !session().evidence();
    mainButton()->setEnabled(!needed);
    m_needFile->setVisible(needed);
}

void AskPage::fillScript()
{
    const auto system = m_system->currentIndex() == 1 ? app::CollectorSystem::Windows : app::CollectorSystem::Linux;
    auto script = app::collectorScript(system, scriptRequest());
    if (!script) {
        script = app::collectorScript(system, {});  // a product whose name is no name of a service
    }
    const QString text = script.value_or(QString());
    if (m_script->toPlainText() != text.trimmed() && m_script->toPlainText() != text) {
        m_script->setCode(text);
    }
}

void AskPage::fillReading()
{
    const ServerFiles &files = session().serverFiles();
    m_readingRow->setVisible(files.isReading());
    m_bar->setRange(0, files.share() < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(std::lround(std::max(0.0, files.share()) * 1000)));
    m_current->setText(files.current().section(u'/', -1));
}

/// What a file was read as, in words; products keep their names.
QString AskPage::formatNames(const QStringList &formats)
{
    static const QHash<QString, QString> kProducts{{u"apache"_s, u"Apache"_s},
                                                   {u"aws"_s, u"AWS"_s},
                                                   {u"envoy"_s, u"Envoy"_s},
                                                   {u"go"_s, u"Go"_s},
                                                   {u"gunicorn"_s, u"Gunicorn"_s},
                                                   {u"haproxy"_s, u"HAProxy"_s},
                                                   {u"iis"_s, u"IIS"_s},
                                                   {u"java"_s, u"Java"_s},
                                                   {u"kubernetes"_s, u"Kubernetes"_s},
                                                   {u"linux"_s, u"Linux"_s},
                                                   {u"mysql"_s, u"MySQL"_s},
                                                   {u"node"_s, u"Node.js"_s},
                                                   {u"php-fpm"_s, u"PHP-FPM"_s},
                                                   {u"puma"_s, u"Puma"_s},
                                                   {u"python"_s, u"Python"_s},
                                                   {u"rabbitmq"_s, u"RabbitMQ"_s},
                                                   {u"redis"_s, u"Redis"_s},
                                                   {u"squid"_s, u"Squid"_s},
                                                   {u"postgresql"_s, u"PostgreSQL"_s},
                                                   {u"tomcat"_s, u"Tomcat"_s},
                                                   {u"uwsgi"_s, u"uWSGI"_s},
                                                   {u"varnish"_s, u"Varnish"_s}};
    QStringList names;
    for (const QString &format : formats) {
        const QString id = format.section(u':', -1);
        const QString product = kProducts.value(id, id);
        names << (format.startsWith("config:"_L1) ? tr("%1 configuration", "a product").arg(product)
                  : id == "bundle"_L1             ? tr("output of the script")
                  : id == "capture"_L1            ? tr("recorded packets")
                  : id == "access"_L1             ? tr("access log")
                  : id == "counters"_L1           ? tr("counters of the system")
                  : id == "kernel"_L1             ? tr("messages of the kernel")
                                                  : product);
    }
    return names.isEmpty() ? tr("plain text") : names.join(u", "_s);
}

void AskPage::fillFiles()
{
    clear(m_files);
    const auto report = session().evidence();
    m_filesCard->setVisible(report && (!report->files.empty() || !report->notes.empty()));
    if (!m_filesCard->isVisibleTo(this)) {
        return;
    }
    const auto line = [this](QLabel *label) { m_files->addWidget(asData(label)); };
    const std::size_t shown = std::min(report->files.size(), kMostFiles);
    for (std::size_t i = 0; i < shown; ++i) {
        const app::EvidenceFile &file = report->files[i];
        std::vector<const app::EvidenceFinding *> said;
        for (const app::EvidenceFinding &finding : report->findings) {
            if (finding.file == file.path) {
                said.push_back(&finding);
            }
        }
        line(makeLabel(
            TextRole::Body, m_filesCard,
            tr("%1 – %n line(s), read as: %2", "a file", static_cast<int>(std::min<qint64>(file.lines, 1 << 30)))
                .arg(asOne(file.path), formatNames(file.formats))));
        const auto ofFile = [&](const app::ConfigScope &scope) { return scope.file == file.path; };
        const auto scopes = std::count_if(report->configurations.begin(), report->configurations.end(), ofFile);
        if (scopes > 0) {
            line(makeMuted(m_filesCard, tr("It sets limits in %n place(s).", nullptr, static_cast<int>(scopes))));
        } else if (said.empty()) {
            line(makeMuted(m_filesCard, tr("Nothing in it points at this fault.")));
        }
        for (std::size_t k = 0; k < std::min(said.size(), kMostFindings); ++k) {
            const QString place = placeOf(said[k]->file, said[k]->line);
            line(makeMuted(m_filesCard, said[k]->count < 2
                                            ? u"%1: %2"_s.arg(place, said[k]->meaning)
                                            : tr("%1: %2 (%3 times)", "place, what it says, how often")
                                                  .arg(place, said[k]->meaning,
                                                       QLocale().toString(static_cast<qulonglong>(said[k]->count)))));
        }
        if (said.size() > kMostFindings) {
            line(makeMuted(m_filesCard, tr("and %n more; the report lists them", nullptr,
                                           static_cast<int>(said.size() - kMostFindings))));
        }
    }
    if (report->files.size() > shown) {
        line(
            makeMuted(m_filesCard, tr("and %n more file(s)", nullptr, static_cast<int>(report->files.size() - shown))));
    }
    for (std::size_t i = 0; i < std::min(report->notes.size(), kMostNotes); ++i) {
        const app::EvidenceNote &note = report->notes[i];
        auto *box = new MessageBox(m_filesCard);
        box->setData(true);
        box->show(Tone::Warn, note.file.isEmpty() ? note.message
                                                  : u"%1: %2"_s.arg(note.line > 0 ? placeOf(note.file, note.line)
                                                                                  : asOne(note.file.section(u'/', -1)),
                                                                    note.message));
        m_files->addWidget(box);
    }
}

void AskPage::fillChain()
{
    clear(m_links);
    const auto report = session().evidence();
    const app::report::ChainPicture picture =
        report ? app::report::chainPicture(report->chain) : app::report::ChainPicture();
    m_chainCard->setVisible(!picture.hops.empty());
    if (picture.hops.empty()) {
        return;
    }
    const auto wrong = static_cast<int>(std::count_if(report->chain.links.begin(), report->chain.links.end(),
                                                      [](const auto &link) { return link.violated; }));
    m_chainHint->setText(wrong > 0 ? tr("%n limit(s) do not fit together. Each is explained below, with the line to "
                                        "change where it is known.",
                                        nullptr, wrong)
                         : report->chain.links.empty()
                             ? tr("Only one side is known. With the configuration of the other side the limits can be "
                                  "compared.")
                             : tr("Every limit fits the one behind it."));
    m_chain->setDrawing(
        [picture](const auto &style, double width) { return app::report::chainHeight(picture, style, width); },
        [picture](QPainter &painter, const QRectF &area, const auto &style) {
            app::report::paintChain(painter, area, picture, style);
        },
        m_chainHint->text());
    for (const app::ChainLink &link : report->chain.links) {
        if (!link.violated) {
            continue;
        }
        auto *box = new MessageBox(m_chainCard);
        box->setData(true);
        box->show(Tone::Bad, link.sentence);
        m_links->addWidget(box);
        if (!link.fix.isEmpty()) {
            auto *row = new QWidget(m_chainCard);
            auto *column = new QVBoxLayout(row);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(space::xs);
            auto *head = new QHBoxLayout;
            head->addWidget(makeMuted(row, fixWords(link)), 1);
            auto *copy = new CopyButton([text = link.fix] { return text; }, row);
            copy->setLabel(tr("Copy"));
            head->addWidget(copy);
            auto *code = new CodeView(row, 4);
            code->setCode(link.fix);
            code->setAccessibleName(tr("Setting to copy"));
            column->addLayout(head);
            column->addWidget(code);
            m_links->addWidget(row);
        }
    }
}

QString AskPage::fixWords(const app::ChainLink &link) const
{
    const app::ChainEnd &end = link.fixAt == "front"_L1 ? link.front : link.back;
    if (end.file.isEmpty()) {
        return tr("Ask the administrator to change this at %1:").arg(end.who);
    }
    // A configuration that was given by itself is a copy of the server's; in the output of the script it has the
    // name that it has there.
    const auto report = session().evidence();
    const bool copy = report && std::any_of(report->files.begin(), report->files.end(), [&](const auto &file) {
                          return file.path == end.file && !file.formats.contains("bundle"_L1);
                      });
    const QString line = QLocale().toString(end.line);
    if (!copy) {
        return end.line > 0 ? tr("Ask the administrator to change line %1 of %2:").arg(line, asOne(end.file))
                            : tr("Ask the administrator to add this to %1:").arg(asOne(end.file));
    }
    const QString name = asOne(end.file.section(u'/', -1));
    return end.line > 0
               ? tr("Ask the administrator to change line %1 of the server's configuration (your copy: %2):")
                     .arg(line, name)
               : tr("Ask the administrator to add this to the server's configuration (your copy: %1):").arg(name);
}

void AskPage::retranslate()
{
    m_needFile->setText(tr("Add a file first."));
    setHeading(tr("Ask the administrator"),
               tr("Some causes can only be proved with the server's own records. Whoever runs the server can help with "
                  "one command; what comes back is read here, on this computer."));
    m_dropTitle->setText(tr("Add the server's files"));
    m_dropHint->setText(tr("Drop them anywhere on this window: what the script printed, logs, configurations of nginx, "
                           "HAProxy, Apache or Envoy, what kubectl or the cloud console gave you. They are recognised "
                           "by what is in them, whatever they are called."));
    m_choose->setText(tr("Choose files…"));
    m_choose->setIcon(themedIcon(u"open"_s, ColorRole::Accent));
    m_cancel->setText(tr("Stop reading"));
    m_scriptTitle->setText(tr("The script for the administrator"));
    m_scriptHint->setText(tr("It only reads and prints; it changes nothing, sends nothing, and leaves passwords out. "
                             "This is all of it. Run it on the server, save what it prints in a file, and drop that "
                             "file here."));
    m_systemLabel->setText(tr("The server runs:"));
    m_filling = true;
    const int chosen = std::max(0, m_system->currentIndex());
    m_system->clear();
    m_system->addItems({tr("Linux"), tr("Windows")});
    m_system->setCurrentIndex(chosen);
    m_filling = false;
    m_system->setAccessibleName(tr("System of the server"));
    m_script->setAccessibleName(tr("Script for the administrator"));
    m_copy->setLabel(tr("Copy script"));
    m_save->setText(tr("Save script…"));
    m_filesTitle->setText(tr("Files that were read"));
    m_chainTitle->setText(tr("The limits along the way"));
    fill();
}

}  // namespace resetscope::ui
