// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/progress_page.h"

#include "app/training/certificate.h"
#include "ui/widgets/parts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using namespace app::training;

namespace {

constexpr int kMostDots = 12;
constexpr std::size_t kMostRounds = 8;
constexpr int kPreviewWidth = 520;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// "2 March 2026": the long form without the day of the week.
QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[\\s,.،]*\\bdddd?\\b[\\s,.،]*"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
}

/// The lesson that teaches it gives it the name that the trainee knows.
QString nameOf(const QString &skill)
{
    for (const Lesson &lesson : builtInLessons()) {
        if (skillOf(lesson) == skill) {
            return app::trContent(lesson.title);
        }
    }
    return skillTitle(skill);
}

}  // namespace

SkillBar::SkillBar(const Skill &skill, QWidget *parent) : QWidget(parent), m_skill(skill)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumSize(120, 34);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SkillBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF track(0, 6, width(), 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::IdleSoft));
    painter.drawRoundedRect(track, 5, 5);
    if (m_skill.level > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(10.0, track.width() * m_skill.level));
        if (mirrored) {
            filled.moveRight(track.right());
        }
        painter.setBrush(theme.color(m_skill.level >= 0.75  ? ColorRole::Good
                                     : m_skill.level >= 0.4 ? ColorRole::Accent
                                                            : ColorRole::Warn));
        painter.drawRoundedRect(filled, 5, 5);
    }
    // The last attempts, oldest first: filled where it was good.
    const auto count = static_cast<int>(m_skill.history.size());
    const int first = std::max(0, count - kMostDots);
    for (int i = first; i < count; ++i) {
        const double x = (i - first) * 14 + 5;
        const QPointF centre(mirrored ? width() - x : x, 26);
        const bool good = m_skill.history[static_cast<std::size_t>(i)].score >= 0.5;
        painter.setPen(QPen(theme.color(good ? ColorRole::Good : ColorRole::Warn), 1.6));
        painter.setBrush(good ? QBrush(theme.color(ColorRole::Good)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, 4, 4);
    }
}

ProgressPage::ProgressPage(TrainingDesk &desk, QWidget *parent)
    : Page(desk.session(), Body::Scroll, parent), m_desk(desk)
{
    setObjectName(u"progressPage"_s);
    backButton()->show();
    connect(backButton(), &QPushButton::clicked, this, [this] { m_desk.show(TrainingRoom::Home); });
    m_message = new MessageBox(this);
    m_message->setObjectName(u"progressMessage"_s);
    body()->addWidget(m_message);
    m_skillCard = new Card(this);
    m_skillTitle = makeLabel(TextRole::Heading, m_skillCard);
    m_skills = new QVBoxLayout;
    m_skills->setSpacing(space::s);
    m_skillCard->column()->addWidget(m_skillTitle);
    m_skillCard->column()->addLayout(m_skills);
    m_legend = makeMuted(m_skillCard);
    m_skillCard->column()->addWidget(m_legend);
    body()->addWidget(m_skillCard);
    m_roundCard = new Card(this);
    m_roundTitle = makeLabel(TextRole::Heading, m_roundCard);
    m_rounds = new QVBoxLayout;
    m_rounds->setSpacing(space::xs);
    m_roundCard->column()->addWidget(m_roundTitle);
    m_roundCard->column()->addLayout(m_rounds);
    body()->addWidget(m_roundCard);
    m_certificateCard = new Card(this);
    m_certificateTitle = makeLabel(TextRole::Heading, m_certificateCard);
    m_certificateHint = makeLabel(TextRole::Body, m_certificateCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_nameLabel = makeLabel(TextRole::Body, m_certificateCard);
    m_nameLabel->setWordWrap(false);
    m_name = new QLineEdit(m_certificateCard);
    m_name->setObjectName(u"certificateName"_s);
    m_name->setMaxLength(120);
    m_nameLabel->setBuddy(m_name);
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 1);
    m_preview = new QLabel(m_certificateCard);
    m_preview->setObjectName(u"certificatePreview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_certificateCard->column()->addWidget(m_certificateTitle);
    m_certificateCard->column()->addWidget(m_certificateHint);
    m_certificateCard->column()->addLayout(row);
    m_certificateCard->column()->addWidget(m_preview);
    body()->addWidget(m_certificateCard);
    body()->addStretch(1);
    m_save = mainButton();
    connect(m_name, &QLineEdit::textChanged, this, &ProgressPage::fillCertificate);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the certificate"),
                                                          tr("certificate") + u".pdf"_s, tr("PDF (*.pdf)"));
        if (!path.isEmpty()) {
            saveCertificateTo(path);
        }
    });
    retranslate();
}

void ProgressPage::entered()
{
    m_message->hide();
    m_name->setText(m_desk.store().value(u"name"_s));
    fillSkills();
    fillRounds();
    fillCertificate();
}

void ProgressPage::fillSkills()
{
    clear(m_skills);
    const QLocale locale;
    for (const Skill &skill : skillsFrom(m_desk.store().attempts())) {
        auto *line = new QWidget(m_skillCard);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m);
        row->addWidget(makeLabel(TextRole::Body, line, nameOf(skill.skill)), 3);
        row->addWidget(new SkillBar(skill, line), 3);
        const QString words = skill.history.empty()
                                  ? tr("not tried")
                                  : tr("%1 %").arg(locale.toString(static_cast<int>(std::lround(skill.level * 100))));
        auto *value = makeLabel(TextRole::Body, line, words);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(value, 1);
        m_skills->addWidget(line);
    }
}

void ProgressPage::fillRounds()
{
    clear(m_rounds);
    const auto rounds = m_desk.store().rounds();
    if (rounds.empty()) {
        m_rounds->addWidget(makeMuted(m_roundCard, tr("None yet. A round takes a few minutes.")));
    }
    const QLocale locale;
    std::size_t shown = 0;
    for (auto it = rounds.rbegin(); it != rounds.rend() && shown < kMostRounds; ++it, ++shown) {
        const bool right = it->named == it->truth;
        auto *line = new QWidget(m_roundCard);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(
            new IconLabel(right ? u"check"_s : u"cross"_s, right ? ColorRole::Good : ColorRole::Bad, 18, line));
        const QString day = locale.toString(it->at.date(), dayFormat(locale));
        const QString truth = app::causeText(it->truth).title;
        QString words =
            right ? tr("%1, %2: %3, %4 points").arg(day, it->code, truth, locale.toString(it->points))
                  : tr("%1, %2: %3, you named: %4").arg(day, it->code, truth, app::causeText(it->named).title);
        if (it->programPoints >= 0) {
            words += tr(" (Resetscope reached %1)").arg(locale.toString(it->programPoints));
        }
        row->addWidget(makeLabel(TextRole::Body, line, words), 1);
        m_rounds->addWidget(line);
    }
}

void ProgressPage::fillCertificate()
{
    const Certificate certificate = certificateFrom(m_desk.store(), m_name->text(), QDate::currentDate());
    const bool ready = !certificate.lessons.empty();
    m_certificateHint->setText(ready ? tr("Type your name as it should appear on the paper.")
                                     : tr("Finish the first lesson; then there is something to put on paper."));
    m_nameLabel->setVisible(ready);
    m_name->setVisible(ready);
    m_preview->setVisible(ready);
    m_certificateTitle->setText(certificate.complete() ? tr("Certificate") : tr("Training record"));
    m_save->setText(certificate.complete() ? tr("Save the certificate…") : tr("Save the training record…"));
    m_save->setEnabled(ready && !certificate.name.isEmpty());
    if (ready) {
        const double ratio = devicePixelRatioF();
        QImage image = certificateImage(certificate, static_cast<int>(kPreviewWidth / 11.69 * ratio));
        image.setDevicePixelRatio(ratio);
        m_preview->setPixmap(QPixmap::fromImage(image));
    }
}

bool ProgressPage::saveCertificateTo(const QString &path)
{
    m_desk.store().setValue(u"name"_s, m_name->text().simplified());
    const QByteArray pdf = certificatePdf(certificateFrom(m_desk.store(), m_name->text(), QDate::currentDate()));
    const auto problem =
        pdf.isEmpty() ? std::optional(tr("The certificate could not be made.")) : writeTrainingFile(path, pdf);
    m_message->show(problem ? Tone::Bad : Tone::Good, problem.value_or(tr("The certificate is saved.")));
    return !problem;
}

void ProgressPage::retranslate()
{
    setHeading(tr("My progress"), tr("Each lesson and each mystery round counts. Newer ones count more, so an early "
                                     "mistake is soon forgotten."));
    m_skillTitle->setText(tr("What you know"));
    m_legend->setText(tr("Below each bar are your last tries: ● mostly right, ○ mostly wrong."));
    m_roundTitle->setText(tr("Mystery rounds"));
    m_nameLabel->setText(tr("Your name:"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_preview->setAccessibleName(tr("Preview of the certificate"));
    fillSkills();
    fillRounds();
    fillCertificate();
}

}  // namespace resetscope::ui
