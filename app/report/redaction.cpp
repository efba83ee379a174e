// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Every text that came from the user, the service or the system.
template <typename Visit> void visitOutsideTexts(CaseFile &file, Visit &&visit)
{
    visit(file.title);
    visit(file.errorText);
    for (QString &address : file.addresses) {
        visit(address);
    }
    for (ProbeRecord &record : file.probes) {
        for (probes::Failure &failure : record.failures) {
            visit(failure.peer);
            visit(failure.detail);
        }
        for (probes::Sample &sample : record.samples) {
            visitTexts(sample, visit);
        }
    }
    for (probes::Finding &finding : file.findings) {
        if (auto *word = std::get_if<std::string>(&finding.value)) {
            visit(*word);
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
    return out;
}

}  // namespace resetscope::app
