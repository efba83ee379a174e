// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What runs a fault: the parts between the catalogue of scenarios and the services. Private to the lab.

#include "probes/lab/lab.h"
#include "probes/lab/lab_service.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

// Marks the texts of the catalogue for the translation tools, which know this name; the lab itself knows no Qt.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace resetscope::probes::lab {

/// The settings of one start, complete and within their limits.
struct Values {
    std::uint16_t port = 0;
    bool fixed = false;
    std::uint64_t seed = 1;
    std::map<std::string, double> numbers;

    [[nodiscard]] double operator[](const std::string &key) const { return numbers.at(key); }
    [[nodiscard]] LabDuration seconds(const std::string &key) const { return LabDuration(numbers.at(key)); }
    [[nodiscard]] std::size_t count(const std::string &key) const { return static_cast<std::size_t>(numbers.at(key)); }
};

/// A running fault without the switch for its fix. Ends when destroyed.
class Engine {
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual std::string url() const = 0;
    [[nodiscard]] virtual std::uint16_t port() const = 0;
    [[nodiscard]] virtual std::vector<std::string> insideCommand() const { return {}; }
    [[nodiscard]] virtual std::string controlUrl() const { return {}; }
    [[nodiscard]] virtual bool ended() const { return false; }  ///< from outside: its process was killed
};

/// The engine, or one plain English sentence.
using Starting = std::variant<std::unique_ptr<Engine>, std::string>;
using StartFault = std::function<Starting(const Values &)>;

struct Definition {
    Scenario scenario;
    StartFault start;
};

/// Every scenario, in the order of the lists.
[[nodiscard]] const std::vector<Definition> &definitions();

/// What a fault on one thread of this program keeps: what listens, and what must stay alive with it.
struct Started {
    Listening listening;
    std::shared_ptr<void> kept = {};
};
using StartService = Started (*)(boost::asio::io_context &, const Values &);
/// A fault that needs no more than a thread of this program. The URL is SCHEME://127.0.0.1:PORTPATH.
[[nodiscard]] StartFault onThread(const char *scheme, const char *path, StartService start);

/// "Port 80 is in use by another program; choose another port." and the like.
[[nodiscard]] std::string whyNot(const boost::system::error_code &ec, std::uint16_t port);

}  // namespace resetscope::probes::lab
