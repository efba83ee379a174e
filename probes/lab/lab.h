// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace resetscope::probes::lab {

/// One number of a fault that its user may change.
struct Setting {
    std::string key;    ///< "limit", as in `--set limit=5`
    std::string label;  ///< English; translated at the edge (content context)
    std::string unit;   ///< "s", "bytes", "percent", "connections", "requests" or empty: a plain number
    double initial = 0;
    double least = 0;
    double most = 0;
    bool whole = false;  ///< takes whole numbers only
};

/// What a user of this service would know, and what makes its diagnosis quicker. Empty or 0: nothing to say.
struct Hint {
    std::string uploadPath = {};  ///< a path that accepts POST
    std::string slowPath = {};    ///< a path known to answer slowly
    std::string when = {};        ///< symptom answer `when` of the contract
    double maxIdle_s = 0;         ///< enough for the initial settings
    /// The same as options of `resetscope-cli diagnose`: {"--upload-path", "/upload", ...}.
    [[nodiscard]] std::vector<std::string> options() const;
};

/// A training fault that `start` can run on loopback, or in a private network of its own, without root.
struct Scenario {
    std::string id;       ///< "idle-timeout-rst"
    std::string cause;    ///< cause id of the contract
    std::string title;    ///< English; translated at the edge (content context)
    std::string teaches;  ///< one plain English sentence
    bool needsNamespaces = false;
    double limit_s = 0;           ///< initial value of the setting "limit", in seconds; 0: it has none
    std::string twin = {};        ///< id of the scenario that is easily taken for this one; never empty
    std::string clientSees = {};  ///< what a plain client meets: plain English, with the errno or status
    std::string fix = {};         ///< what `fixed` changes, one plain English sentence; empty: there is nothing to fix
    Hint hint = {};               ///< for the diagnosis
    std::vector<Setting> settings = {};  ///< includes "limit" where limit_s is not 0
};

[[nodiscard]] const std::vector<Scenario> &scenarios();
/// Null: there is none of that id.
[[nodiscard]] const Scenario *findScenario(const std::string &id);

struct LabOptions {
    std::uint16_t port = 0;  ///< 0: any free port
    double limit_s = 0;      ///< 0: the scenario's default; the same as settings["limit"]
    /// By key of `Scenario::settings`; what is not named keeps its initial value.
    std::map<std::string, double> settings = {};
    bool fixed = false;      ///< the fault with its fix applied: same service, same address, no fault
    std::uint64_t seed = 1;  ///< of everything that is drawn by chance, so that a round can be played again
};

/// A running fault; ends when destroyed, and all its connections, threads and processes with it. Also when this
/// program is killed: its processes notice and end by themselves.
class Lab {
public:
    virtual ~Lab() = default;
    /// What to diagnose. It stays the same when the fix is turned on. Probes of this program reach it from any
    /// thread, without further steps, also where it lies in a private network (see `insideCommand`).
    [[nodiscard]] virtual std::string url() const = 0;
    [[nodiscard]] virtual bool fixed() const = 0;
    /// Turns the fix on or off: the service restarts at the same address, open connections end. Empty: done.
    /// Otherwise one plain English sentence, and the lab has ended.
    virtual std::optional<std::string> setFixed(bool fixed) = 0;
    /// The fault is gone without being asked to: its process was killed, or the fix could not be turned on. Never
    /// blocks. What is left of it goes with this object.
    [[nodiscard]] virtual bool ended() const = 0;
    /// Private network: the start of a command line that runs another program of the same user inside it, such as
    /// {"nsenter", ...}. Empty for loopback faults, which every program of this computer reaches.
    [[nodiscard]] virtual std::vector<std::string> insideCommand() const = 0;
    /// A service beside the faulty one that works, on the same path but for the fault; empty: none.
    [[nodiscard]] virtual std::string controlUrl() const = 0;
};

/// Starts a scenario, or says in one plain English sentence why not (unknown id or setting, port in use, private
/// networks not allowed). Safe to call from any thread; several labs may run at once.
[[nodiscard]] std::variant<std::unique_ptr<Lab>, std::string> start(const std::string &id, LabOptions options);

/// Why this system offers no private networks to this user, in one plain English sentence; empty: it does. The first
/// call tries it (some milliseconds), later ones remember.
[[nodiscard]] const std::string &whyNoNamespaces();

}  // namespace resetscope::probes::lab
