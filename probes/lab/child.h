// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Faults that need a process of their own: one that may really die, run out of descriptors or live in another network.
// The program starts itself again under another name; nothing has to be installed beside it.

#include "probes/lab/engine.h"

#include <memory>
#include <string>
#include <variant>

#include <sys/types.h>

namespace resetscope::probes::lab {

/// The first process of a fault, seen from the program that started it. It ends with everything it started when this
/// is destroyed, and also when this program dies.
class Child {
public:
    /// Starts the role and waits until it is ready. The alternative is one plain English sentence.
    [[nodiscard]] static std::variant<std::unique_ptr<Child>, std::string> start(const std::string &role,
                                                                                 const Values &values);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// A second line to the child, for what its role wants to ask and answer (see `ChildLink::second`).
    [[nodiscard]] int second() const { return m_second; }
    /// The process that the role named when it became ready; 0: none.
    [[nodiscard]] pid_t named() const { return m_named; }
    /// It has died without being told. Never blocks.
    [[nodiscard]] bool ended() const;

private:
    Child() = default;
    std::string waitUntilReady(std::uint16_t wanted);

    pid_t m_pid = -1;
    pid_t m_named = 0;
    int m_line = -1;
    int m_second = -1;
    std::uint16_t m_port = 0;
};

/// A fault that one child process shows on loopback.
[[nodiscard]] StartFault inChild(const char *role, const char *scheme, const char *path);

/// The child's side of the line.
struct ChildLink {
    int line = 3;    ///< readable once the program that started us is gone: time to end
    int second = 4;  ///< for the role
    void ready(std::uint16_t port, pid_t named = 0) const;
    /// Says why not, and ends.
    [[noreturn]] void sorry(int error) const;
    /// Ends this process and every other one of the fault.
    [[noreturn]] static void endAll();
};

/// What a role does in the child, until `ChildLink::endAll`.
using Role = void (*)(const ChildLink &, const Values &);
/// Null: unknown.
[[nodiscard]] Role findRole(const std::string &name);

}  // namespace resetscope::probes::lab
