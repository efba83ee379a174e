// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/list_text.h"
#include "app/report/report_builder.h"
#include "app/report/report_text.h"
#include "app/run/run_controller.h"
#include "app/symptoms/error_recognizer.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <map>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

void findingsTable(Builder &builder)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "What"), 3.4, false},
                     {QCoreApplication::translate("Report", "Value"), 2, true},
                     {QCoreApplication::translate("Report", "Between"), 2, true},
                     {QCoreApplication::translate("Report", "Test"), 1.6, false}};
    for (const probes::Finding &finding : builder.file.findings) {
        const QString id = QString::fromStdString(finding.id);
        Cell name{findingTitle(id)};
        name.note = name.text == id ? QString() : id;
        table.rows.push_back({name, Cell{findingValue(finding), Tone::Normal, false, true},
                              Cell{findingInterval(finding), Tone::Muted},
                              Cell{probeTitle(QString::fromStdString(finding.probe)), Tone::Muted}});
    }
    if (!table.rows.empty()) {
        builder.heading(2, QCoreApplication::translate("Report", "Findings"));
        builder.add(std::move(table));
    }
}

void probesTable(Builder &builder)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "Test"), 2, false},
                     {QCoreApplication::translate("Report", "State"), 3, false},
                     {QCoreApplication::translate("Report", "Measurements"), 1.3, true},
                     {QCoreApplication::translate("Report", "Took"), 1, true}};
    const QLocale locale;
    for (const ProbeRecord &record : builder.file.probes) {
        const bool good = record.state == probes::ProbeState::Done;
        Cell name{probeTitle(record.id)};
        name.note = name.text == record.id ? QString() : record.id;
        Cell state{stateText(record.state), good ? Tone::Good : Tone::Muted, false, good};
        if (!record.reason.isEmpty()) {
            state.note = reasonText(record.reason);
        }
        table.rows.push_back({name, state, Cell{locale.toString(static_cast<qlonglong>(record.samples.size()))},
                              Cell{record.elapsed_s > 0 ? secondsText(record.elapsed_s) : u"–"_s}});
    }
    if (!table.rows.empty()) {
        builder.heading(2, QCoreApplication::translate("Report", "Tests"));
        builder.add(std::move(table));
    }
}

void failuresTable(Builder &builder)
{
    struct Group {
        probes::Failure failure;
        int count = 0;
    };
    std::vector<Group> groups;
    for (const ProbeRecord &record : builder.file.probes) {
        for (const probes::Failure &failure : record.failures) {
            const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
                return group.failure.operation == failure.operation && group.failure.peer == failure.peer &&
                       group.failure.code == failure.code && group.failure.detail == failure.detail;
            });
            if (same != groups.end()) {
                ++same->count;
            } else if (groups.size() < 200) {
                groups.push_back({failure, 1});
            }
        }
    }
    if (groups.empty()) {
        return;
    }
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "Step"), 1.4, false},
                     {QCoreApplication::translate("Report", "With"), 2.2, false},
                     {QCoreApplication::translate("Report", "Error"), 3, false},
                     {QCoreApplication::translate("Report", "Times"), 0.7, true}};
    for (const Group &group : groups) {
        Cell error{QString::fromStdString(group.failure.code), Tone::Normal, true};
        error.note = QString::fromStdString(group.failure.detail);
        table.rows.push_back({Cell{operationText(group.failure.operation)},
                              Cell{QString::fromStdString(group.failure.peer), Tone::Normal, true}, error,
                              Cell{numberText(group.count, 0)}});
    }
    builder.heading(2, QCoreApplication::translate("Report", "Errors as the system named them"));
    builder.add(std::move(table));
}

void settings(Builder &builder)
{
    const CaseFile &file = builder.file;
    const QLocale locale;
    Facts facts;
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Service"),
                            Cell{QString::fromStdString(file.target.url())});
    if (!file.addresses.isEmpty()) {
        facts.rows.emplace_back(QCoreApplication::translate("Report", "Addresses"), Cell{listText(file.addresses)});
    }
    if (file.started.isValid()) {
        facts.rows.emplace_back(QCoreApplication::translate("Report", "Started"),
                                Cell{locale.toString(file.started.toLocalTime(), QLocale::LongFormat)});
    }
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Took"), Cell{secondsText(file.elapsed_s)});
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Longest silence tried"),
                            Cell{secondsText(file.options.maxIdle.count())});
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Largest transfer allowed"),
                            Cell{locale.formattedDataSize(static_cast<qint64>(file.options.maxPayload))});
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Connections at once, at most"),
                            Cell{numberText(file.options.maxConnections, 0)});
    if (!file.options.slowPath.empty()) {
        facts.rows.emplace_back(QCoreApplication::translate("Report", "Slow path"),
                                Cell{QString::fromStdString(file.options.slowPath)});
    }
    if (!file.options.uploadPath.empty()) {
        facts.rows.emplace_back(QCoreApplication::translate("Report", "Upload path"),
                                Cell{QString::fromStdString(file.options.uploadPath)});
    }
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Seed"), Cell{QString::number(file.options.seed)});
    for (auto it = file.answers.cbegin(); it != file.answers.cend(); ++it) {
        facts.rows.emplace_back(symptomKey(it.key()), Cell{symptomValue(it.value())});
    }
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Case"), Cell{file.id, Tone::Normal, true});
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Program"),
                            Cell{u"Resetscope "_s + QStringLiteral(RESETSCOPE_VERSION)});
    builder.heading(2, QCoreApplication::translate("Report", "How it was measured"));
    builder.add(std::move(facts));
    if (!file.errorText.trimmed().isEmpty()) {
        builder.heading(2, QCoreApplication::translate("Report", "The error that was pasted"));
        builder.add(Code{u"text"_s, file.errorText.trimmed().left(6000)});
    }
}

/// Everything the reader meets in the document, to find the terms that need explaining.
QString allText(const Document &document)
{
    QString out;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            out += paragraph->text + u'\n';
        } else if (const auto *bullets = std::get_if<Bullets>(&block)) {
            out += bullets->items.join(u'\n') + u'\n';
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const Cell &cell : row) {
                    out += cell.text + u'\n' + cell.note + u'\n';
                }
            }
        } else if (const auto *facts = std::get_if<Facts>(&block)) {
            for (const auto &[label, cell] : facts->rows) {
                out += label + u'\n' + cell.text + u'\n';
            }
        } else if (const auto *callout = std::get_if<Callout>(&block)) {
            out += callout->title + u'\n' + callout->text + u'\n';
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            out += heading->text + u'\n';
        }
    }
    return out;
}

void glossaryOfUsedTerms(Builder &builder)
{
    const QString text = allText(builder.document);
    Facts facts;
    for (const GlossaryEntry &entry : glossary()) {
        const QRegularExpression word(
            u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(entry.term)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!entry.term.isEmpty() && text.contains(word)) {
            facts.rows.emplace_back(entry.term, Cell{entry.explanation});
        }
    }
    if (!facts.rows.empty()) {
        builder.heading(2, QCoreApplication::translate("Report", "Words used here"));
        builder.add(std::move(facts));
    }
}

}  // namespace

void Builder::appendix()
{
    add(PageBreak{true});
    heading(1, QCoreApplication::translate("Report", "Technical appendix"));
    text(QCoreApplication::translate(
             "Report",
             "For the people who run the service or the network. The complete measurements are attached to the PDF "
             "as “case.json”."),
         TextRole::Small, Tone::Muted);
    findingsTable(*this);
    probesTable(*this);
    failuresTable(*this);
    settings(*this);
    glossaryOfUsedTerms(*this);
}

}  // namespace resetscope::app::report
