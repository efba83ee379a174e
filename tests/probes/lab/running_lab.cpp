// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/lab/running_lab.h"

#include <QtGlobal>

#include <variant>

namespace resetscope::tests {

PlainClient RunningLab::client(double timeout_s) const
{
    return PlainClient(target.host, target.port, timeout_s);
}

PlainClient::Seen RunningLab::get(const std::string &path) const
{
    PlainClient one = client();
    return one.connectError() != 0 ? PlainClient::Seen{-1, one.connectError(), false, {}} : one.get(path);
}

RunningLab startLab(const char *id, std::map<std::string, double> settings, bool fixed)
{
    probes::lab::LabOptions options;
    options.settings = std::move(settings);
    options.fixed = fixed;
    auto started = probes::lab::start(id, options);
    if (auto *running = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started)) {
        const auto target = probes::parseTarget((*running)->url());
        return {std::move(*running), std::get<probes::Target>(target)};
    }
    qFatal("%s: %s", id, std::get<std::string>(started).c_str());
}

bool good(const PlainClient::Seen &seen)
{
    return seen.data.starts_with("HTTP/1.1 200 OK\r\n") && seen.bytes > 0;
}

}  // namespace resetscope::tests
