// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run/run_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;
namespace net = resetscope::probes;
namespace lab = resetscope::probes::lab;

namespace resetscope::app::test {

std::unique_ptr<lab::Lab> startLab(const char *scenario, double limit_s)
{
    lab::LabOptions options;
    options.limit_s = limit_s;
    auto started = lab::start(scenario, options);
    if (const auto *problem = std::get_if<std::string>(&started)) {
        qWarning("%s", problem->c_str());
        return nullptr;
    }
    return std::get<std::unique_ptr<lab::Lab>>(std::move(started));
}

RunRequest requestFor(const std::string &url, double maxIdle_s)
{
    RunRequest request;
    request.target = std::get<net::Target>(net::parseTarget(url));
    request.options.maxIdle = net::Seconds(maxIdle_s);
    return request;
}

const ProbeRecord &recordOf(const RunController &controller, const char *id)
{
    static const ProbeRecord none;
    const auto &probes = controller.caseFile().probes;
    const auto it = std::find_if(probes.begin(), probes.end(),
                                 [&](const ProbeRecord &r) { return r.id == QString::fromLatin1(id); });
    return it != probes.end() ? *it : none;
}

QByteArray summary(const RunController &controller)
{
    const CaseFile &file = controller.caseFile();
    QString text = causeId(file.diagnosis.cause) + u' ' + QString::number(file.diagnosis.confidence) + u" in "_s +
                   QString::number(file.elapsed_s) + u" s;"_s;
    for (const ProbeRecord &record : file.probes) {
        text += u' ' + record.id + u'=' + QString::fromUtf8(net::toString(record.state).data()) + u'/' + record.reason;
    }
    for (const net::Finding &finding : file.findings) {
        text += u' ' + QString::fromStdString(finding.id);
    }
    return text.toUtf8();
}

}  // namespace resetscope::app::test
