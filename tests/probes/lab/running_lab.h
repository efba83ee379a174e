// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/target.h"
#include "probes/lab/lab.h"
#include "tests/probes/lab/plain_client.h"

#include <map>
#include <memory>
#include <string>

namespace resetscope::tests {

/// A practice fault that runs, and the plain clients that meet it.
struct RunningLab {
    std::unique_ptr<probes::lab::Lab> lab;
    probes::Target target;

    [[nodiscard]] PlainClient client(double timeout_s = 20) const;
    /// One request on a connection of its own; `error` says when it could not be opened.
    [[nodiscard]] PlainClient::Seen get(const std::string &path) const;
    /// The page that the fault's own address names.
    [[nodiscard]] PlainClient::Seen page() const { return get(target.path); }
};

/// Ends the test program when the fault does not start.
[[nodiscard]] RunningLab startLab(const char *id, std::map<std::string, double> settings = {}, bool fixed = false);
/// A complete answer with status 200.
[[nodiscard]] bool good(const PlainClient::Seen &seen);

}  // namespace resetscope::tests
