// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/json_tree.h"

#include <functional>
#include <string_view>

namespace resetscope::app {

/// Is this what `kubectl describe` prints? Lines before it (a prompt, a heading) are allowed.
[[nodiscard]] bool isKubernetesText(std::string_view front);

/// Reads the text of `kubectl describe pod|node|deployment|...`, one object or many, and hands each over as
/// `kubectl get -o json` would have given it: pods and nodes with their state, and every line of the table of events as
/// an event. Each value knows its line. What belongs to no object goes to `other`, with the number of its first line.
/// Only what the evidence asks for is kept; per object at most 1000 containers and 10000 events.
void readKubernetesText(std::string_view text, std::int64_t firstLine,
                        const std::function<void(const JsonNode &)> &object,
                        const std::function<void(std::string_view, std::int64_t)> &other);

}  // namespace resetscope::app
