// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/service_page.h"

#include "ui/widgets/card_row.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_row.h"
#include "ui/widgets/verdict.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 3> kPresets_s{130, 370, 1000};
constexpr int kFree = 3;

QString websiteOf(const QString &text)
{
    return u"https://"_s + text.trimmed();
}

}  // namespace

QString ServicePage::targetProblem(probes::TargetError error)
{
    using probes::TargetError;
    switch (error) {
    case TargetError::Empty:
        return tr("Type the address as in a browser, for example https://shop.example.com");
    case TargetError::UnknownScheme:
        return tr("The address must begin with https://, http://, tls:// or tcp://");
    case TargetError::NoHost:
        return tr("The name of the server is missing after “://”.");
    case TargetError::BadPort:
        return tr("The port after the colon must be a number from 1 to 65535.");
    case TargetError::NoPort:
        return tr("For a website, put https:// in front. For another service, add its port number, for example "
                  "db.example.com:5432.");
    case TargetError::BadHost:
        return tr("This is not a valid name or address of a server. Is there a blank or a typing mistake?");
    case TargetError::TooLong:
        return tr("This address is too long.");
    case TargetError::HasCredentials:
        return tr("Please leave out user name and password. They are not needed and should not be kept.");
    }
    return {};
}

QString ServicePage::targetWords(const probes::Target &target)
{
    using Scheme = probes::Target::Scheme;
    QString words;
    switch (target.scheme) {
    case Scheme::Https:
        words = tr("A web service, encrypted: %1, port %2.");
        break;
    case Scheme::Http:
        words = tr("A web service, not encrypted: %1, port %2.");
        break;
    case Scheme::Tls:
        words = tr("An encrypted connection: %1, port %2.");
        break;
    case Scheme::Tcp:
        words = tr("A plain connection: %1, port %2.");
        break;
    }
    return words.arg(QString::fromStdString(target.host), QString::number(target.port));
}

ServicePage::ServicePage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setBack(Step::WhatHappened);
    m_practice = new MessageBox(this);
    body()->addWidget(m_practice);

    m_fieldTitle = makeLabel(TextRole::Heading, this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"targetField"_s);
    m_field->setMaxLength(4096);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setMinimumHeight(40);
    m_fieldTitle->setBuddy(m_field);
    m_fieldHint = makeMuted(this);
    m_fieldHint->setObjectName(u"targetHint"_s);
    m_asWebsite = makeButton(this, u"asWebsite"_s, "quiet");
    m_asWebsite->hide();
    auto *field = new QVBoxLayout;
    field->setSpacing(space::xs);
    field->addWidget(m_fieldTitle);
    field->addWidget(m_field);
    field->addWidget(m_fieldHint);
    field->addWidget(m_asWebsite, 0, Qt::AlignLeading);
    body()->addLayout(field);

    m_presetTitle = makeLabel(TextRole::Heading, this);
    m_presetHint = makeMuted(this);
    m_presets = new QButtonGroup(this);
    auto *row = new CardRow(this, 190);
    for (int i = 0; i <= kFree; ++i) {
        auto *card = new ChoiceCard(row);
        card->setObjectName(u"preset:"_s + QString::number(i));
        m_presets->addButton(card, i);
        m_presetCards.push_back(card);
        row->add(card);
    }
    m_freeRow = new QWidget(this);
    auto *freeRow = new QHBoxLayout(m_freeRow);
    freeRow->setContentsMargins(0, 0, 0, 0);
    m_freeLabel = makeLabel(TextRole::Body, m_freeRow);
    m_freeLabel->setWordWrap(false);
    m_free = new QSpinBox(m_freeRow);
    m_free->setObjectName(u"freeSilence"_s);
    m_free->setRange(2, 7800);
    m_freeLabel->setBuddy(m_free);
    freeRow->addWidget(m_freeLabel);
    freeRow->addWidget(m_free);
    freeRow->addStretch(1);
    auto *presets = new QVBoxLayout;
    presets->setSpacing(space::s);
    presets->addWidget(m_presetTitle);
    presets->addWidget(m_presetHint);
    presets->addWidget(row);
    presets->addWidget(m_freeRow);
    body()->addLayout(presets);

    m_advancedBox = new QWidget(this);
    auto *advanced = new QVBoxLayout(m_advancedBox);
    advanced->setContentsMargins(0, 0, 0, 0);
    advanced->setSpacing(space::xs);
    m_slowLabel = makeLabel(TextRole::Body, m_advancedBox);
    m_slow = new QLineEdit(m_advancedBox);
    m_slow->setObjectName(u"slowPath"_s);
    m_uploadLabel = makeLabel(TextRole::Body, m_advancedBox);
    m_upload = new QLineEdit(m_advancedBox);
    m_upload->setObjectName(u"uploadPath"_s);
    for (QLineEdit *line : {m_slow, m_upload}) {
        line->setMaxLength(2048);
        line->setLayoutDirection(Qt::LeftToRight);
    }
    m_slowLabel->setBuddy(m_slow);
    m_uploadLabel->setBuddy(m_upload);
    advanced->addWidget(m_slowLabel);
    advanced->addWidget(m_slow);
    advanced->addSpacing(space::s);
    advanced->addWidget(m_uploadLabel);
    advanced->addWidget(m_upload);
    m_advanced = new Disclosure(m_advancedBox, this);
    m_advanced->setObjectName(u"advancedButton"_s);
    body()->addWidget(m_advanced, 0, Qt::AlignLeading);
    body()->addWidget(m_advancedBox);

    m_plan = new Card(this);
    m_planTitle = makeLabel(TextRole::Heading, m_plan);
    m_planText = makeLabel(TextRole::Body, m_plan);
    m_planText->setObjectName(u"planText"_s);
    m_detailBox = new QWidget(m_plan);
    m_detailRows = new QVBoxLayout(m_detailBox);
    m_detailRows->setContentsMargins(0, 0, 0, 0);
    m_detailRows->setSpacing(space::s);
    m_details = new Disclosure(m_detailBox, m_plan);
    m_details->setObjectName(u"planDetails"_s);
    m_plan->column()->addWidget(m_planTitle);
    m_plan->column()->addWidget(m_planText);
    m_plan->column()->addWidget(m_details, 0, Qt::AlignLeading);
    m_plan->column()->addWidget(m_detailBox);
    body()->addWidget(m_plan);

    m_permission = new TickRow(u"permission"_s, this);
    body()->addWidget(m_permission);
    m_record = new TickRow(u"record"_s, this);
    m_recordHint = makeMuted(this);
    m_recordHint->setObjectName(u"recordHint"_s);
    auto *record = new QVBoxLayout;
    record->setSpacing(space::xs);
    record->addWidget(m_record);
    auto *recordHint = new QHBoxLayout;
    recordHint->addSpacing(m_record->textStart());
    recordHint->addWidget(m_recordHint, 1);
    record->addLayout(recordHint);
    body()->addLayout(record);
    body()->addStretch(1);

    m_missing = makeMuted(this);
    m_missing->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    footer()->addWidget(m_missing, 1000);
    connect(&Theme::instance(), &Theme::changed, this, &ServicePage::showTarget);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->session().setTargetText(text);
        onChanged();
    });
    connect(m_asWebsite, &QPushButton::clicked, this, [this] {
        m_field->setText(websiteOf(m_field->text()));
        this->session().setTargetText(m_field->text());
        onChanged();
        m_permission->box()->setFocus();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { m_permission->box()->setFocus(); });
    connect(m_presets, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            onChanged();
        }
    });
    connect(m_free, &QSpinBox::valueChanged, this, &ServicePage::onChanged);
    connect(m_slow, &QLineEdit::textEdited, this, &ServicePage::onChanged);
    connect(m_upload, &QLineEdit::textEdited, this, &ServicePage::onChanged);
    connect(m_permission->box(), &QCheckBox::toggled, this, [this](bool on) {
        m_allowedFor = on ? QString::fromStdString(this->session().request().target.authority()) : QString();
        showTarget();
    });
    connect(m_record->box(), &QCheckBox::toggled, this, [this](bool on) { this->session().setRecord(on); });
    connect(&m_recordCheck, &app::RecordingCheck::answered, this, &ServicePage::showRecording);
    connect(mainButton(), &QPushButton::clicked, this, [this] { this->session().startRun(); });
    retranslate();
}

void ServicePage::entered()
{
    const auto &request = session().request();
    const auto silence = static_cast<int>(request.options.maxIdle.count());
    {
        const QSignalBlocker quiet(m_presets);
        const QSignalBlocker quietFree(m_free);
        const auto found = std::find(kPresets_s.begin(), kPresets_s.end(), silence);
        m_presetCards[static_cast<std::size_t>(found - kPresets_s.begin())]->setChecked(true);
        m_free->setValue(silence);
    }
    m_field->setText(session().targetText());
    m_slow->setText(QString::fromStdString(request.options.slowPath));
    m_upload->setText(QString::fromStdString(request.options.uploadPath));
    if (!request.options.slowPath.empty() || !request.options.uploadPath.empty()) {
        m_advanced->setOpen(true);
    }
    if (session().practice().isEmpty()) {
        m_practice->hide();
    } else {
        m_practice->show(Tone::Good, tr("The practice fault is running on this computer and its address is filled in. "
                                        "Find out what is wrong with it!"));
    }
    m_record->setTicked(request.record);
    // Asked each time: the package or the group may have come since.
    m_recordCheck.ask();
    onChanged();
    m_field->setFocus();
}

void ServicePage::showRecording()
{
    const app::RecordingState state = m_recordCheck.state();
    const bool ready = state == app::RecordingState::Ready;
    m_record->setOpen(ready);
    if (!ready && state != app::RecordingState::Unknown) {
        m_record->setTicked(false);
    }
    const QString words = ready ? tr("They show who really sent a reset. Only packets between this computer and this "
                                     "service are kept, and only their beginning.")
                                : m_recordCheck.sentence();
    m_recordHint->setText(words);
    m_recordHint->setVisible(!words.isEmpty());
    m_record->box()->setAccessibleDescription(words);
}

double ServicePage::chosenSilence() const
{
    const int preset = m_presets->checkedId();
    return preset >= 0 && preset < kFree ? kPresets_s[static_cast<std::size_t>(preset)] : m_free->value();
}

void ServicePage::onChanged()
{
    m_freeRow->setVisible(m_presets->checkedId() == kFree);
    probes::RunOptions options = session().request().options;
    options.maxIdle = probes::Seconds(chosenSilence());
    options.slowPath = m_slow->text().trimmed().toStdString();
    options.uploadPath = m_upload->text().trimmed().toStdString();
    session().setOptions(options);
    // Permission is for one service: another one must be allowed again.
    if (m_permission->isTicked() && m_allowedFor != QString::fromStdString(session().request().target.authority())) {
        m_permission->setTicked(false);
    }
    showTarget();
    showPlan();
}

void ServicePage::showTarget()
{
    const auto parsed = probes::parseTarget(m_field->text().toStdString());
    const auto *target = std::get_if<probes::Target>(&parsed);
    const bool empty = m_field->text().trimmed().isEmpty();
    setStyled(m_field, "invalid", !target && !empty);
    if (target) {
        m_fieldHint->setText(targetWords(*target));
        setStyled(m_fieldHint, "text_role", u"good"_s);
    } else {
        m_fieldHint->setText(targetProblem(std::get<probes::TargetError>(parsed)));
        setStyled(m_fieldHint, "text_role", empty ? u"muted"_s : u"problem"_s);
    }
    // What people paste from a browser without its beginning is most often a website.
    const bool mayBeWebsite =
        !target && std::get<probes::TargetError>(parsed) == probes::TargetError::NoPort &&
        std::holds_alternative<probes::Target>(probes::parseTarget(websiteOf(m_field->text()).toStdString()));
    m_asWebsite->setVisible(mayBeWebsite);
    m_permission->setOpen(target != nullptr);
    mainButton()->setEnabled(target && m_permission->isTicked());
    mainButton()->setIcon(
        themedIcon(u"play"_s, mainButton()->isEnabled() ? ColorRole::OnAccent : ColorRole::TextMuted));
    if (!target) {
        m_missing->setText(empty ? tr("First say which service.") : tr("First correct the address."));
    } else if (!m_permission->isTicked()) {
        m_missing->setText(tr("Please tick the permission."));
    } else {
        m_missing->clear();
    }
}

void ServicePage::showPlan()
{
    const bool valid = !session().request().target.host.empty();
    m_plan->setVisible(valid);
    if (!valid) {
        return;
    }
    const auto plan = app::planFor(session().request());
    int connections = 0;
    quint64 bytes = 0;
    double longest = 0;
    while (QLayoutItem *item = m_detailRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const app::PlannedProbe &probe : plan) {
        if (!probe.available) {
            continue;
        }
        connections += probe.connections;
        bytes += probe.bytes;
        longest = std::max(longest, probe.longest_s);
        auto *line = makeMuted(m_detailBox, tr("%1: %2").arg(probe.title, probe.purpose));
        m_detailRows->addWidget(line);
    }
    m_planText->setText(
        tr("%1 in total, %2 of data, and %3 at the longest. It ends earlier when the answer is clear. Most of the time "
           "is plain waiting: the connections stay silent to see when they are ended.")
            .arg(tr("%n connection(s)", nullptr, connections), bytesWords(bytes), durationWords(longest)));
}

void ServicePage::retranslate()
{
    m_asWebsite->setText(tr("It is a website: put https:// in front"));
    setHeading(tr("Which service shall be measured?"),
               tr("Resetscope talks to this one service only, and shows beforehand what it will send."));
    m_fieldTitle->setText(tr("Address of the service"));
    m_field->setPlaceholderText(u"https://shop.example.com"_s);
    m_field->setAccessibleName(m_fieldTitle->text());
    m_presetTitle->setText(tr("How long may it wait?"));
    m_presetHint->setText(
        tr("Many connections die because nobody said anything for a while. To see that, Resetscope must "
           "stay silent for at least as long."));
    const std::array<std::pair<QString, QString>, 4> words{
        {{tr("Quick: 2 minutes"), tr("Web servers and most proxies")},
         {tr("Cloud: 6 minutes"), tr("Also cloud load balancers")},
         {tr("Deep: 17 minutes"), tr("Also many firewalls")},
         {tr("Another time"), tr("You choose the seconds")}}};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_presetCards[i]->setTexts(words[i].first, words[i].second);
    }
    m_freeLabel->setText(tr("Longest silence to try:"));
    m_free->setSuffix(tr(" s"));
    m_free->setAccessibleName(m_freeLabel->text());
    m_advanced->setTexts(tr("More settings"), tr("Fewer settings"));
    m_slowLabel->setText(tr("A page that is known to answer slowly (optional)"));
    m_slow->setPlaceholderText(u"/reports/yearly"_s);
    m_slow->setAccessibleName(m_slowLabel->text());
    m_uploadLabel->setText(tr("A page that accepts uploads (optional)"));
    m_upload->setPlaceholderText(u"/upload"_s);
    m_upload->setAccessibleName(m_uploadLabel->text());
    m_planTitle->setText(tr("What will be sent"));
    m_details->setTexts(tr("Show each test"), tr("Hide the tests"));
    m_permission->setText(tr("I may test this service: it is mine, or its owner agrees."));
    m_record->setText(tr("Also record the packets of this test."));
    mainButton()->setText(tr("Start the tests"));
    showTarget();
    showPlan();
    showRecording();
}

}  // namespace resetscope::ui
