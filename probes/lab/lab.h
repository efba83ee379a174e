// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace resetscope::probes::lab {

/// A training fault that `start` can run on loopback without root.
struct Scenario {
    std::string id;       ///< "idle-timeout-rst"
    std::string cause;    ///< cause id of the contract
    std::string title;    ///< English; translated at the edge (content context)
    std::string teaches;  ///< one plain English sentence
    bool needsNamespaces = false;
    double limit_s = 0;  ///< default setting: the silence or keep-alive limit in seconds; 0: none
};

[[nodiscard]] const std::vector<Scenario> &scenarios();

struct LabOptions {
    std::uint16_t port = 0;  ///< 0: any free port
    double limit_s = 0;      ///< 0: the scenario's default
};

/// A running fault; ends when destroyed (all its connections and threads with it).
class Lab {
public:
    virtual ~Lab() = default;
    [[nodiscard]] virtual std::string url() const = 0;  ///< what to diagnose
};

/// Starts a scenario, or says in one plain English sentence why not (unknown id, port in use).
[[nodiscard]] std::variant<std::unique_ptr<Lab>, std::string> start(const std::string &id, LabOptions options);

}  // namespace resetscope::probes::lab
