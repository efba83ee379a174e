// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence.h"
#include "app/report/redaction_scan.h"

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Every text in a sample that names somebody: `visit(std::string &)`.
template <typename Visit> void visitTexts(probes::Sample &sample, Visit &&visit)
{
    if (auto *resolve = std::get_if<probes::ResolveSample>(&sample.data)) {
        visit(resolve->address);
        visit(resolve->resolver);
        visit(resolve->error);
    } else if (auto *connect = std::get_if<probes::ConnectSample>(&sample.data)) {
        visit(connect->peer);
    } else if (auto *tls = std::get_if<probes::TlsSample>(&sample.data)) {
        visit(tls->peer);
        visit(tls->detail);
    } else if (auto *value = std::get_if<probes::ValueSample>(&sample.data)) {
        visit(value->series);
    }
}

template <typename Visit>
void visitMeasured(std::vector<ProbeRecord> &records, probes::Findings &findings, Visit &&visit)
{
    for (ProbeRecord &record : records) {
        for (probes::Failure &failure : record.failures) {
            visit(failure.peer);
            visit(failure.detail);
        }
        for (probes::Sample &sample : record.samples) {
            visitTexts(sample, visit);
        }
    }
    for (probes::Finding &finding : findings) {
        if (auto *word = std::get_if<std::string>(&finding.value)) {
            visit(*word);
        }
    }
}

/// What a packet carried may be anything: with anything to hide, none of it is shown. The claim of a reset likewise.
void dropPayload(CaseFile &file)
{
    for (CaseLadder &ladder : file.ladders) {
        for (probes::capture::LadderPacket &packet : ladder.ladder.packets) {
            packet.text.clear();
        }
        std::erase_if(ladder.evidence, [](const LadderSignal &signal) { return signal.id == u"claim"; });
    }
}

/// Every text that came from the user, the service or the system.
template <typename Visit> void visitOutsideTexts(CaseFile &file, Visit &&visit)
{
    visit(file.title);
    visit(file.errorText);
    for (QString &address : file.addresses) {
        visit(address);
    }
    visitMeasured(file.probes, file.findings, visit);
    for (FixCheck &check : file.checks) {
        visitMeasured(check.probes, check.findings, visit);
    }
    for (CaseLadder &ladder : file.ladders) {
        visit(ladder.client);
        visit(ladder.server);
        for (LadderSignal &signal : ladder.evidence) {
            visit(signal.value);
        }
    }
}

/// Every text the program wrote with values of this case filled in.
template <typename Visit> void visitOwnTexts(CaseFile &file, Visit &&visit)
{
    Diagnosis &d = file.diagnosis;
    visit(d.headline);
    visit(d.explanation);
    for (TreeStep &step : d.steps) {
        visit(step.question);
    }
    for (Contribution &part : d.contributions) {
        visit(part.text);
    }
    for (NextTest &test : d.nextTests) {
        visit(test.why);
    }
    for (QString &text : d.missing) {
        visit(text);
    }
    for (QString &text : d.wouldChange) {
        visit(text);
    }
    for (Fix &fix : file.fixes) {
        for (QString *text : {&fix.title, &fix.text, &fix.why, &fix.who, &fix.risk, &fix.undo, &fix.verify, &fix.source,
                              &fix.checker}) {
            visit(*text);
        }
    }
    for (FixCheck &check : file.checks) {
        visit(check.fixTitle);
    }
}

/// What the lines of a log or a configuration hold cannot be hidden for certain, so they are left out. The chain of
/// timeouts stays, its boxes known by product and number alone.
std::shared_ptr<const EvidenceReport> withoutNames(const EvidenceReport &report)
{
    auto out = std::make_shared<EvidenceReport>();
    out->chain = report.chain;
    QHash<QString, QString> shown;
    const auto hide = [&](ChainEnd &end) {
        if (!end.product.isEmpty() && !shown.contains(end.who)) {
            shown.insert(end.who, u"%1 (%2)"_s.arg(end.product).arg(shown.size() + 1));
        }
        end.who = shown.value(end.who, end.who);
        end.file.clear();
        end.line = 0;
    };
    for (ChainHop &hop : out->chain.hops) {
        const QString who = hop.who;
        if (!shown.contains(who)) {
            shown.insert(who, u"%1 (%2)"_s.arg(hop.product).arg(shown.size() + 1));
        }
        hop.who = shown.value(who);
        for (ChainEnd &limit : hop.limits) {
            hide(limit);
        }
    }
    for (ChainLink &link : out->chain.links) {
        for (ChainEnd *end : {&link.front, &link.back}) {
            const QString who = end->who;
            hide(*end);
            link.sentence.replace(who, end->who);
        }
    }
    return out;
}

struct Collector {
    Redactor &redactor;
    std::string last{};  // neighbours are often equal: thousands of samples name one peer

    void operator()(const QString &text) { redactor.collectText(text); }
    void operator()(const std::string &text)
    {
        if (text != last) {
            redactor.collectText(qs(text));
            last = text;
        }
    }
};

struct Hider {
    const Redactor &redactor;
    QHash<QString, QString> known{};

    void operator()(QString &text)
    {
        const auto it = known.constFind(text);
        const QString hidden = it != known.cend() ? *it : redactor.hide(text);
        if (it == known.cend() && known.size() < 10'000) {
            known.insert(text, hidden);
        }
        text = hidden;
    }
    void operator()(std::string &text)
    {
        QString wide = qs(text);
        (*this)(wide);
        text = wide.toStdString();
    }
};

}  // namespace

CaseFile redacted(const CaseFile &file, const Redaction &redaction)
{
    CaseFile out = file;
    if (!redaction.any()) {
        return out;
    }
    dropPayload(out);
    Redactor redactor(redaction);
    redactor.collectHost(qs(file.target.host));
    redactor.collectPath(qs(file.target.path));
    redactor.collectPath(qs(file.options.slowPath));
    redactor.collectPath(qs(file.options.uploadPath));
    redactor.collectText(qs(file.target.path));
    visitOutsideTexts(out, Collector{redactor});
    redactor.finish();

    Hider hide{redactor};
    hide(out.target.host);
    hide(out.target.path);
    hide(out.options.slowPath);
    hide(out.options.uploadPath);
    visitOutsideTexts(out, hide);
    visitOwnTexts(out, hide);
    if (out.evidence) {
        out.evidence = withoutNames(*out.evidence);
    }
    return out;
}

}  // namespace resetscope::app
