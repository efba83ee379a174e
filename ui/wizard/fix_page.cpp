// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/fix_page.h"

#include "ui/widgets/glossary_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostSuspects = 6;
/// Mail programs cut longer addresses off; the whole text is on the clipboard then.
constexpr qsizetype kLongestMailBody = 1600;

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

/// The limit that was measured, whichever probe saw it.
const probes::Finding *measuredLimit(const app::CaseFile &file)
{
    for (const char *id : {"idle_limit_s", "keepalive_timeout_s", "request_idle_limit_s"}) {
        const probes::Finding *finding = probes::find(file.findings, id);
        if (finding && std::holds_alternative<double>(finding->value)) {
            return finding;
        }
    }
    return nullptr;
}

}  // namespace

FixPage::FixPage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setBack(Step::Cause);
    m_none = new MessageBox(this);
    m_none->setObjectName(u"noFix"_s);
    m_folklore = new MessageBox(this);
    m_folklore->setObjectName(u"folklore"_s);
    body()->addWidget(m_none);
    body()->addWidget(m_folklore);

    m_fixBox = new QWidget(this);
    auto *fixColumn = new QVBoxLayout(m_fixBox);
    fixColumn->setContentsMargins(0, 0, 0, 0);
    fixColumn->setSpacing(space::m);
    auto *picker = new QHBoxLayout;
    m_productTitle = makeLabel(TextRole::Heading, m_fixBox);
    m_productTitle->setWordWrap(false);
    m_product = new QComboBox(m_fixBox);
    m_product->setObjectName(u"productBox"_s);
    m_product->setProperty("data", true);
    m_product->setMinimumWidth(260);
    m_productTitle->setBuddy(m_product);
    picker->addWidget(m_productTitle);
    picker->addWidget(m_product);
    picker->addStretch(1);
    fixColumn->addLayout(picker);
    m_listBox = new QWidget(m_fixBox);
    m_list = new QVBoxLayout(m_listBox);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::s);
    fixColumn->addWidget(m_listBox);

    m_card = new Card(m_fixBox);
    m_fixTitle = makeLabel(TextRole::Heading, m_card);
    m_fixTitle->setObjectName(u"fixTitle"_s);
    m_default = makeMuted(m_card);
    m_code = new CodeView(m_card);
    m_code->setObjectName(u"fixCode"_s);
    m_copy = new CopyButton([this] { return m_code->toPlainText(); }, m_card);
    m_copy->setObjectName(u"copyFix"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_fixTitle, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    m_card->column()->addLayout(head);
    m_card->column()->addWidget(m_code);
    m_card->column()->addWidget(m_default);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space::m);
    m_facts->setVerticalSpacing(space::s);
    m_facts->setColumnStretch(2, 1);
    addFact(u"light"_s, m_whyTitle, m_why);
    addFact(u"person"_s, m_whoTitle, m_who);
    addFact(u"warning"_s, m_riskTitle, m_risk);
    addFact(u"compare"_s, m_touchesTitle, m_touches);
    addFact(u"book"_s, m_mythTitle, m_myth);
    addFact(u"undo"_s, m_undoTitle, m_undo);
    addFact(u"check"_s, m_verifyTitle, m_verify);
    m_card->column()->addLayout(m_facts);
    m_source = new QLabel(m_card);
    m_source->setObjectName(u"fixSource"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::RichText);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_source->setOpenExternalLinks(true);
    m_card->column()->addWidget(m_source);
    fixColumn->addWidget(m_card);
    body()->addWidget(m_fixBox);

    m_suspectCard = new Card(this);
    m_suspectCard->setObjectName(u"suspects"_s);
    m_suspectTitle = makeLabel(TextRole::Heading, m_suspectCard);
    m_suspects = new QVBoxLayout;
    m_suspects->setSpacing(space::s);
    m_suspectCard->column()->addWidget(m_suspectTitle);
    m_suspectCard->column()->addLayout(m_suspects);
    body()->addWidget(m_suspectCard);

    m_messageCard = new Card(this);
    m_messageTitle = makeLabel(TextRole::Heading, m_messageCard);
    m_messageHint = makeMuted(m_messageCard);
    m_message = new QPlainTextEdit(m_messageCard);
    m_message->setObjectName(u"adminMessage"_s);
    m_message->setProperty("data", true);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(210);
    m_copyMessage = new CopyButton([this] { return m_message->toPlainText(); }, m_messageCard);
    m_copyMessage->setObjectName(u"copyMessage"_s);
    m_mail = makeButton(m_messageCard, u"mailMessage"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_copyMessage);
    tools->addWidget(m_mail);
    tools->addStretch(1);
    m_messageCard->column()->addWidget(m_messageTitle);
    m_messageCard->column()->addWidget(m_messageHint);
    m_messageCard->column()->addWidget(m_message);
    m_messageCard->column()->addLayout(tools);
    m_ask = makeButton(m_messageCard, u"askAdministrator"_s);
    m_messageCard->column()->addWidget(m_ask, 0, Qt::AlignLeading);
    body()->addWidget(m_messageCard);
    body()->addStretch(1);

    connect(m_product, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            fillFixList();
        }
    });
    connect(m_mail, &QPushButton::clicked, this, [this] {
        QUrl url(u"mailto:"_s);
        QUrlQuery query;
        const QString text = m_message->toPlainText();
        query.addQueryItem(u"subject"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(
                               tr("Connections to %1 break")
                                   .arg(QString::fromStdString(this->session().caseFile().target.authority())))));
        query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(text.left(kLongestMailBody))));
        url.setQuery(query);
        QDesktopServices::openUrl(url);
    });
    connect(&session, &Session::diagnosisChanged, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
    m_report = makeButton(this, u"toReport"_s);
    footer()->addStretch(1);
    footer()->addWidget(m_report);
    connect(m_ask, &QPushButton::clicked, this, [this] { this->session().goTo(Step::Ask); });
    connect(m_report, &QPushButton::clicked, this, [this] { this->session().goTo(Step::Report); });
    connect(mainButton(), &QPushButton::clicked, this, [this] {
        Session &shared = this->session();
        shared.goTo(shared.checkPlan().problem.isEmpty() ? Step::Check : Step::Report);
    });
    retranslate();
}

void FixPage::addFact(const QString &icon, QLabel *&title, GlossaryLabel *&text)
{
    const int row = m_facts->rowCount();
    auto *picture = new IconLabel(icon, ColorRole::TextMuted, 18, m_card);
    m_facts->addWidget(picture, row, 0, Qt::AlignTop);
    title = makeLabel(TextRole::Body, m_card);
    m_factIcons[title] = picture;
    title->setWordWrap(false);
    title->setProperty("text_role", u"muted"_s);
    text = new GlossaryLabel(m_card);
    m_facts->addWidget(title, row, 1, Qt::AlignTop);
    m_facts->addWidget(text, row, 2);
}

void FixPage::entered()
{
    fill();
}

void FixPage::fill()
{
    if (!session().hasResults()) {
        return;
    }
    const app::CaseFile &file = session().caseFile();
    const auto &fixes = session().fixes();
    const bool healthy = !file.diagnosis.abstained && file.diagnosis.cause == app::Cause::Healthy;
    m_fixBox->setVisible(!fixes.empty());
    if (!fixes.empty() && file.diagnosis.abstained) {
        m_none->show(Tone::Info,
                     tr("The cause is not certain yet. Take what follows as things to check, not as a cure. The "
                        "page “Likely cause” names the test that would settle it."));
    } else if (!fixes.empty()) {
        m_none->hide();
    } else if (healthy) {
        m_none->show(Tone::Good,
                     tr("Nothing was found that needs fixing. If the trouble comes back, run the tests again "
                        "while it lasts, and allow a longer silence."));
    } else if (file.diagnosis.abstained) {
        m_none->show(Tone::Info, tr("As long as the cause is not clear, a changed setting would be a guess. The page "
                                    "“Likely cause” names the test that would settle it."));
    } else {
        m_none->show(Tone::Info, tr("There is no ready setting for this cause. The message below tells the person in "
                                    "charge what was measured."));
    }
    const QString folklore = file.diagnosis.abstained ? QString() : app::causeText(file.diagnosis.cause).folklore;
    if (folklore.isEmpty()) {
        m_folklore->hide();
    } else {
        m_folklore->show(Tone::Warn, folklore);
    }

    const bool checkable = session().checkPlan().problem.isEmpty();
    mainButton()->setText(checkable ? tr("I applied the fix: check it") : tr("Continue to the report"));
    m_report->setVisible(checkable);

    m_filling = true;
    // The choice stays while the case does.
    const QString before = m_case == file.id ? m_product->currentText() : QString();
    m_case = file.id;
    const auto chosen = session().chosenFix();
    m_product->clear();
    for (const app::Fix &fix : fixes) {
        if (m_product->findText(fix.product) < 0) {
            m_product->addItem(fix.product);
        }
    }
    int index = m_product->findText(before);
    if (index < 0 && chosen) {
        index = m_product->findText(chosen->product);
    }
    m_product->setCurrentIndex(std::max(0, index));
    m_filling = false;
    fillFixList();
    showSuspects();
}

void FixPage::fillFixList()
{
    clear(m_list);
    delete m_group;
    m_group = new QButtonGroup(this);
    std::vector<app::Fix> shown;
    for (const app::Fix &fix : session().fixes()) {
        if (fix.product == m_product->currentText()) {
            shown.push_back(fix);
        }
    }
    const auto chosen = session().chosenFix();
    int checked = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        auto *card = new ChoiceCard(m_listBox);
        card->setObjectName(u"fix:"_s + shown[i].id);
        card->setTexts(shown[i].title, QString());
        m_group->addButton(card, static_cast<int>(i));
        m_list->addWidget(card);
        if (chosen && chosen->id == shown[i].id) {
            checked = static_cast<int>(i);
        }
    }
    m_listBox->setVisible(shown.size() > 1);
    if (!shown.empty()) {
        m_group->button(checked)->setChecked(true);
        session().chooseFix(shown[static_cast<std::size_t>(checked)].id);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this, shown](int id) {
        session().chooseFix(shown[static_cast<std::size_t>(id)].id);
        showFix();
    });
    showFix();
}

void FixPage::showFix()
{
    const auto fix = session().chosenFix();
    if (fix) {
        m_fixTitle->setText(fix->title);
        const bool commands = fix->language == u"shell" || fix->language == u"powershell";
        m_copy->setLabel(commands ? tr("Copy commands") : tr("Copy setting"));
        m_code->setCode(fix->text);
        m_code->setAccessibleName(tr("Setting to copy"));
        m_default->setVisible(fix->usesDefault);
        const auto set = [this](QLabel *title, GlossaryLabel *label, const QString &text) {
            label->setPlain(text);
            for (QWidget *part : std::initializer_list<QWidget *>{m_factIcons.value(title), title, label}) {
                part->setVisible(!text.isEmpty());
            }
        };
        set(m_whyTitle, m_why, fix->why);
        set(m_whoTitle, m_who, fix->who);
        set(m_riskTitle, m_risk, fix->risk);
        set(m_touchesTitle, m_touches, fix->touches);
        set(m_mythTitle, m_myth, fix->myth);
        set(m_undoTitle, m_undo, fix->undo);
        set(m_verifyTitle, m_verify, fix->verify);
        m_source->setVisible(!fix->source.isEmpty());
        const QString source = fix->source.toHtmlEscaped();
        const bool link = fix->source.startsWith(u"https://"_s) || fix->source.startsWith(u"http://"_s);
        m_source->setText(tr("Source: %1").arg(link ? u"<a href=\"%1\">%1</a>"_s.arg(source) : source));
    }
    m_message->setPlainText(message());
    QTextOption side = m_message->document()->defaultTextOption();
    side.setTextDirection(layoutDirection());
    side.setAlignment(isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    m_message->document()->setDefaultTextOption(side);
}

QString FixPage::message() const
{
    return session().hasResults() ? app::messageForAdministrator(session().caseFile(), session().chosenFix())
                                  : QString();
}

void FixPage::showSuspects()
{
    clear(m_suspects);
    const app::CaseFile &file = session().caseFile();
    const probes::Finding *limit = measuredLimit(file);
    std::vector<app::Suspect> suspects;
    if (limit) {
        const double value = std::get<double>(limit->value);
        const bool keepalive = limit->id == "keepalive_timeout_s";
        const auto kind = probes::word(file.findings, keepalive ? "keepalive_close_kind" : "idle_close_kind");
        const auto scope = probes::word(file.findings, "idle_scope");
        suspects = app::suspectsFor(limit->low.value_or(value), limit->high.value_or(value),
                                    QString::fromStdString(kind.value_or("")),
                                    QString::fromStdString(scope.value_or(keepalive ? "between_requests" : "raw")));
    }
    m_suspectCard->setVisible(!suspects.empty());
    if (suspects.empty()) {
        return;
    }
    m_suspectTitle->setText(tr("Measured: %1. Known to behave like that as delivered:").arg(findingValue(*limit)));
    for (std::size_t i = 0; i < std::min(suspects.size(), kMostSuspects); ++i) {
        const app::Suspect &suspect = suspects[i];
        auto *row = new QWidget(m_suspectCard);
        auto *line = new QVBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        line->addWidget(asData(
            makeLabel(TextRole::Body, row,
                      u"%1 · %2 · %3"_s.arg(suspect.product, suspect.setting, durationWords(suspect.default_s)))));
        if (!suspect.note.isEmpty()) {
            auto *note = asData(makeLabel(TextRole::Small, row, suspect.note));
            note->setProperty("text_role", u"muted"_s);
            line->addWidget(note);
        }
        m_suspects->addWidget(row);
    }
    m_suspects->addWidget(makeMuted(m_suspectCard, tr("These are suspects, not proof: ask which of them stands between "
                                                      "you and the service.")));
}

void FixPage::retranslate()
{
    setHeading(tr("The fix"), tr("Choose the product, copy the setting, or send the message to the person in charge."));
    m_productTitle->setText(tr("Product in use:"));
    m_product->setAccessibleName(tr("Product in use"));
    m_default->setText(
        tr("One value could not be measured, so a common default stands in its place. Please check it."));
    m_whyTitle->setText(tr("Why it helps"));
    m_whoTitle->setText(tr("Who does it"));
    m_riskTitle->setText(tr("Risk"));
    m_touchesTitle->setText(tr("Also affects"));
    m_mythTitle->setText(tr("Old advice"));
    m_undoTitle->setText(tr("How to undo"));
    m_verifyTitle->setText(tr("How to check"));
    m_messageTitle->setText(tr("Ready message for the person in charge"));
    m_messageHint->setText(tr("You can change it before you send it. Attach the report from the next page."));
    m_message->setAccessibleName(m_messageTitle->text());
    m_copyMessage->setLabel(tr("Copy message"));
    m_mail->setText(tr("Open in mail program"));
    m_mail->setIcon(themedIcon(u"mail"_s, ColorRole::Accent));
    m_ask->setText(tr("Ask the administrator…"));
    m_report->setText(tr("To the report"));
    fill();
}

}  // namespace resetscope::ui
