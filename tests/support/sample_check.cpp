// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_check.h"

#include "app/check/file_check.h"
#include "app/evidence/evidence_case.h"
#include "tests/support/sample_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace resetscope::tests {

using namespace Qt::StringLiterals;
using namespace resetscope::app;
namespace net = resetscope::probes;

FixCheck sampleCheck(CheckOutcome outcome)
{
    const CaseFile file = diagnosedSampleCase(SampleCase::KeepaliveMismatch);
    FixCheck check;
    check.started = QDateTime(QDate(2026, 3, 5), QTime(9, 30), QTimeZone::utc());
    check.elapsed_s = 341;
    check.finished = true;
    check.fixId = file.fixes.front().id;
    check.fixTitle = file.fixes.front().title;
    check.need = outcome == CheckOutcome::Changed ? 600 : 120;
    check.needSource = u"told"_s;
    check.maxIdle_s = 661;
    for (const char *id : {"connect", "http", "keepalive"}) {
        ProbeRecord record;
        record.id = QString::fromLatin1(id);
        record.state = net::ProbeState::Done;
        record.progress = 1;
        check.probes.push_back(record);
    }
    for (const net::Finding &finding : file.findings) {
        if (finding.probe == "connect" || finding.probe == "http") {
            check.findings.push_back(finding);
        }
    }
    check.findings.push_back({"keepalive_offered", true, std::nullopt, std::nullopt, "", "keepalive"});
    const auto closes = [&](double value) {
        check.findings.push_back({"keepalive_announced", false, std::nullopt, std::nullopt, "", "keepalive"});
        check.findings.push_back({"keepalive_timeout_s", value, value - 0.3, value + 0.4, "s", "keepalive"});
        check.findings.push_back(
            {"keepalive_close_kind", std::string("fin"), std::nullopt, std::nullopt, "", "keepalive"});
    };
    switch (outcome) {
    case CheckOutcome::Fixed:
        closes(180);
        break;
    case CheckOutcome::Changed:
        closes(300);
        break;
    case CheckOutcome::NotFixed:
        for (const net::Finding &finding : file.findings) {
            if (finding.probe == "keepalive") {
                check.findings.push_back(finding);
            }
        }
        break;
    case CheckOutcome::CannotTell:
        check.finished = false;
        check.probes.back().state = net::ProbeState::Cancelled;
        break;
    }
    return check;
}

std::shared_ptr<const EvidenceReport> sampleEvidence()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
        return file.fileName();
    };
    const QStringList paths{
        write(u"proxy.conf"_s,
              "http {\n  upstream shop {\n    server 10.0.0.7:8080;\n    keepalive 32;\n"
              "    keepalive_timeout 300s;\n  }\n  server {\n    listen 443 ssl;\n"
              "    server_name shop.example;\n    client_max_body_size 50m;\n"
              "    proxy_read_timeout 30s;\n    location / {\n      proxy_http_version 1.1;\n"
              "      proxy_set_header Connection \"\";\n      proxy_pass http://shop;\n    }\n  }\n}\n"),
        write(u"server.conf"_s, "http {\n  server {\n    listen 8080;\n    keepalive_timeout 65s;\n"
                                "    client_max_body_size 10m;\n    location / { root /srv/shop; }\n  }\n}\n"),
        write(u"kern.log"_s,
              "Mar  2 03:10:44 web1 kernel: [812.1] TCP: request_sock_TCP: Possible SYN flooding on port "
              "8080. Sending cookies.  Check SNMP counters.\n"),
        write(u"picture.bin"_s, QByteArray(4096, '\x01'))};
    auto report = std::make_shared<EvidenceReport>(readEvidence(paths));
    // Places as an administrator would give them.
    const auto shown = [&](QString &path) { path.replace(folder.path(), u"/home/anna/evidence"_s); };
    for (EvidenceFile &file : report->files) {
        shown(file.path);
    }
    for (EvidenceFinding &finding : report->findings) {
        shown(finding.file);
    }
    for (EvidenceNote &note : report->notes) {
        shown(note.file);
        shown(note.message);
    }
    for (ConfigScope &scope : report->configurations) {
        shown(scope.file);
        for (ConfigSetting &setting : scope.settings) {
            shown(setting.file);
        }
    }
    report->chain = buildChain(report->configurations, {});
    return report;
}

QByteArray sampleJournal(const QDate &day, bool killed)
{
    QByteArray text;
    for (int hour = 0; hour < 20; ++hour) {
        const QByteArray stamp =
            day.toString(Qt::ISODate).toLatin1() + 'T' + QByteArray::number(hour).rightJustified(2, '0');
        text += stamp + ":00:00+00:00 web1 systemd[1]: session-7.scope: Deactivated successfully.\n";
        if (killed) {
            text += stamp + ":10:00+00:00 web1 kernel: Out of memory: Killed process 4242 (app) total-vm:9000000kB\n";
        }
    }
    return text;
}

namespace {

EvidenceReport readJournal(const QDate &day, bool killed, const EvidenceOptions &options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"journal.txt"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(sampleJournal(day, killed));
    }
    file.close();
    return readEvidence({file.fileName()}, options);
}

}  // namespace

CaseFile sampleFileCase()
{
    CaseFile file = caseFromEvidence(readJournal(QDate(2026, 3, 2), true, {}), u"journal.txt"_s);
    file.started = QDateTime(QDate(2026, 3, 2), QTime(21, 0), QTimeZone::utc());
    return file;
}

FixCheck sampleFileCheck(bool fixed)
{
    const CaseFile file = sampleFileCase();
    FixCheck check = checkFromFiles(file, readJournal(QDate(2026, 3, 3), !fixed, fileCheckOptions(file)),
                                    file.fixes.empty() ? std::nullopt : std::optional(file.fixes.front()));
    check.started = QDateTime(QDate(2026, 3, 3), QTime(20, 30), QTimeZone::utc());
    return check;
}

}  // namespace resetscope::tests
