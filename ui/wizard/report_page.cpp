// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/report_page.h"

#include "app/fixes/fix_catalog.h"
#include "probes/core/log.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewDpi = 110;
constexpr int kWidestSheet = 760;

/// One page of the preview. It follows the width it is given, so that it never makes the page around it wider.
class Sheet : public QLabel {
public:
    Sheet(QImage image, QWidget *parent) : QLabel(parent), m_image(std::move(image))
    {
        setProperty("data", true);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMaximumWidth(kWidestSheet);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_image.isNull() ? 0 : std::min(width, kWidestSheet) * m_image.height() / m_image.width();
    }
    [[nodiscard]] QSize sizeHint() const override { return {kWidestSheet, heightForWidth(kWidestSheet)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, heightForWidth(160)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const double ratio = devicePixelRatioF();
        const int pixels = static_cast<int>(width() * ratio);
        if (m_scaled.isNull() || m_scaled.width() != pixels) {
            m_scaled = QPixmap::fromImage(m_image.scaledToWidth(std::max(1, pixels), Qt::SmoothTransformation));
            m_scaled.setDevicePixelRatio(ratio);
        }
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_scaled);
        painter.setPen(Theme::instance().color(ColorRole::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QImage m_image;
    QPixmap m_scaled;
};

const QString kPaperKey = u"report/paper"_s;

/// The report shows the few best fixes, and first the one the user picked.
std::vector<app::Fix> chosenFirst(const Session &session)
{
    const auto chosen = session.chosenFix();
    return app::bestOf(session.fixes(), chosen ? chosen->id : QString());
}

QString fileNameFor(const app::CaseFile &file, const app::Redaction &redaction, const QString &suffix)
{
    // A hidden host must not come back in the name of the file.
    QString name = redaction.hosts || redaction.names ? QString() : file.title;
    name.replace(QRegularExpression(u"[^\\p{L}\\p{N}._-]+"_s), u"-"_s);
    const QString day = file.started.isValid() ? file.started.toLocalTime().toString(u"yyyy-MM-dd"_s) : QString();
    QStringList parts{u"resetscope"_s};
    for (const QString &part : {name.left(60), day}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u'-') + u'.' + suffix;
}

}  // namespace

ReportPage::ReportPage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setBack(Step::Fix);
    m_result = new MessageBox(this);
    m_result->setObjectName(u"reportResult"_s);
    m_result->setData(true);
    body()->addWidget(m_result);

    auto *hide = new Card(this);
    m_hideTitle = makeLabel(TextRole::Heading, hide);
    m_hideHint = makeMuted(hide);
    auto *ticks = new QWidget(hide);
    auto *flow = new FlowLayout(ticks, space::l);
    const auto tick = [&](const QString &name) {
        auto *box = new QCheckBox(ticks);
        box->setObjectName(name);
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReportPage::render);
        return box;
    };
    m_hosts = tick(u"hideHosts"_s);
    m_addresses = tick(u"hideAddresses"_s);
    m_paths = tick(u"hidePaths"_s);
    m_names = tick(u"hideNames"_s);
    hide->column()->addWidget(m_hideTitle);
    hide->column()->addWidget(m_hideHint);
    hide->column()->addWidget(ticks);

    m_paperLabel = new QLabel(hide);
    m_paper = new QComboBox(hide);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(u"A4 (210 × 297 mm)"_s, app::paperWord(app::Paper::A4));
    m_paper->addItem(u"Letter (8.5 × 11 in)"_s, app::paperWord(app::Paper::Letter));
    asData(m_paper);
    m_paperLabel->setBuddy(m_paper);
    const auto remembered = app::paperFromWord(QSettings().value(kPaperKey).toString());
    m_paper->setCurrentIndex(m_paper->findData(app::paperWord(remembered.value_or(app::usualPaper()))));
    connect(m_paper, &QComboBox::activated, this, [this] {
        QSettings().setValue(kPaperKey, app::paperWord(paper()));
        render();
    });
    auto *sheet = new QHBoxLayout;
    sheet->addWidget(m_paperLabel);
    sheet->addWidget(m_paper);
    sheet->addStretch(1);
    hide->column()->addLayout(sheet);
    body()->addWidget(hide);

    m_preview = new Card(this);
    m_previewTitle = makeLabel(TextRole::Heading, m_preview);
    m_waiting = makeMuted(m_preview);
    m_progress = new QProgressBar(m_preview);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(space::l);
    m_preview->column()->addWidget(m_previewTitle);
    m_preview->column()->addWidget(m_waiting);
    m_preview->column()->addWidget(m_progress);
    m_preview->column()->addLayout(m_pages);
    body()->addWidget(m_preview);
    body()->addStretch(1);

    m_html = makeButton(this, u"saveHtml"_s);
    m_json = makeButton(this, u"saveJson"_s);
    footer()->addStretch(1);
    footer()->addWidget(m_json);
    footer()->addWidget(m_html);
    connect(mainButton(), &QPushButton::clicked, this, [this] { ask(Format::Pdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { ask(Format::Html); });
    connect(m_json, &QPushButton::clicked, this, [this] { ask(Format::Json); });
    connect(&session, &Session::diagnosisChanged, this, [this] {
        if (isVisible()) {
            render();
        }
    });
    retranslate();
}

ReportPage::~ReportPage() = default;

void ReportPage::entered()
{
    m_result->hide();
    render();
}

app::Redaction ReportPage::redaction() const
{
    return {m_hosts->isChecked(), m_addresses->isChecked(), m_paths->isChecked(), m_names->isChecked()};
}

app::Paper ReportPage::paper() const
{
    return app::paperFromWord(m_paper->currentData().toString()).value_or(app::usualPaper());
}

void ReportPage::setBusy(bool busy)
{
    m_waiting->setVisible(busy || !m_renderError.isEmpty());
    m_progress->setVisible(busy);
    m_waiting->setText(busy ? tr("The preview is being drawn …") : m_renderError);
}

void ReportPage::render()
{
    if (!session().hasResults() || !isVisible()) {
        return;
    }
    if (m_rendering > 0) {
        m_renderAgain = true;  // the ticks changed while drawing: once more with the latest
        return;
    }
    m_renderAgain = false;
    ++m_rendering;
    m_renderError.clear();
    setBusy(true);
    auto file = std::make_shared<app::CaseFile>(session().caseFile());
    file->fixes = chosenFirst(session());
    QThreadPool::globalInstance()->start(
        [page = QPointer<ReportPage>(this), file, hide = redaction(), sheet = paper()] {
            QList<QImage> images;
            bool failed = false;
            try {
                images = app::renderPreview(*file, hide, kPreviewDpi, sheet);
            } catch (const std::exception &error) {
                log::error("ui", error.what());
                failed = true;
            }
            QMetaObject::invokeMethod(QCoreApplication::instance(), [page, images, failed] {
                if (!page) {
                    return;
                }
                --page->m_rendering;
                page->m_images = images;
                page->m_renderError = failed || images.isEmpty()
                                          ? tr("The preview could not be drawn. The report can still be saved.")
                                          : QString();
                page->setBusy(false);
                page->showPages();
                if (page->m_renderAgain) {
                    page->render();
                } else {
                    Q_EMIT page->previewReady();
                }
            });
        });
}

void ReportPage::showPages()
{
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_images.size(); ++i) {
        auto *sheet = new Sheet(m_images[i], m_preview);
        sheet->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(m_images.size()));
        m_pages->addWidget(sheet, 0, Qt::AlignHCenter);
    }
}

void ReportPage::ask(Format format)
{
    QString suffix = u"pdf"_s;
    QString filter = tr("PDF document (*.pdf)");
    if (format == Format::Html) {
        suffix = u"html"_s;
        filter = tr("Web page (*.html)");
    } else if (format == Format::Json) {
        suffix = u"json"_s;
        filter = tr("Resetscope case (*.json)");
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), QDir(folder).filePath(fileNameFor(session().caseFile(), redaction(), suffix)),
        filter);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u'.' + suffix;
    }
    saveTo(format, path);
}

void ReportPage::saveTo(Format format, const QString &path)
{
    auto file = std::make_shared<app::CaseFile>(session().caseFile());
    file->fixes = chosenFirst(session());
    m_result->setAction(QString(), {});
    m_result->show(Tone::Info, tr("Saving …"));
    for (QPushButton *button : {mainButton(), m_html, m_json}) {
        button->setEnabled(false);
    }
    QThreadPool::globalInstance()->start(
        [page = QPointer<ReportPage>(this), file, hide = redaction(), format, path, sheet = paper()] {
            std::optional<app::ReportError> error;
            try {
                switch (format) {
                case Format::Pdf:
                    error = app::writePdf(*file, hide, path, sheet);
                    break;
                case Format::Html:
                    error = app::writeHtml(*file, hide, path);
                    break;
                case Format::Json:
                    error = app::writeJson(*file, hide, path);
                    break;
                }
            } catch (const std::exception &failure) {
                log::error("ui", failure.what());
                error = app::ReportError{tr("The report could not be made. The log has the details.")};
            }
            QMetaObject::invokeMethod(QCoreApplication::instance(), [page, error, path] {
                if (!page) {
                    return;
                }
                for (QPushButton *button : {page->mainButton(), page->m_html, page->m_json}) {
                    button->setEnabled(true);
                }
                if (error) {
                    page->m_result->show(Tone::Bad, error->message);
                } else {
                    page->m_result->show(Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                    page->m_result->setAction(tr("Open folder"), [path] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                    });
                }
                Q_EMIT page->saved(path, !error);
            });
        });
}

void ReportPage::retranslate()
{
    setHeading(tr("The report"),
               tr("One document for everybody: a summary on the first page, then the evidence, the fix "
                  "and the technical details."));
    m_hideTitle->setText(tr("What shall be hidden?"));
    m_hideHint->setText(tr("Hidden things are replaced everywhere in the report, also in the attached data."));
    m_hosts->setText(tr("Names of servers"));
    m_addresses->setText(tr("Network addresses"));
    m_paths->setText(tr("Paths in addresses and files"));
    m_names->setText(tr("Names of people and computers"));
    m_paperLabel->setText(tr("Paper size:"));
    m_paper->setAccessibleName(tr("Paper size:"));
    m_previewTitle->setText(tr("Preview"));
    m_progress->setAccessibleName(tr("The preview is being drawn …"));
    m_html->setText(tr("Save as web page"));
    m_json->setText(tr("Save the case (JSON)"));
    mainButton()->setText(tr("Save as PDF"));
    if (isVisible()) {
        render();
    }
}

}  // namespace resetscope::ui
