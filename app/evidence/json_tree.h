// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace resetscope::app {

/// A JSON value that knows the line it stands on.
struct JsonNode {
    enum class Kind { Null, Bool, Number, Text, List, Object };
    Kind kind = Kind::Null;
    bool flag = false;
    double number = 0;
    std::string text;  ///< also of numbers, as written
    std::int64_t line = 0;
    std::vector<std::pair<std::string, const JsonNode *>> members;  ///< lists: without names

    [[nodiscard]] const JsonNode &operator[](std::string_view name) const;  ///< a Null node where there is none
    [[nodiscard]] bool has(std::string_view name) const { return (*this)[name].kind != Kind::Null; }
    [[nodiscard]] std::string_view str() const
    {
        return kind == Kind::Text ? std::string_view(text) : std::string_view();
    }
};

/// Owns the nodes.
struct JsonDocumentTree {
    std::deque<JsonNode> nodes;
    const JsonNode *root = nullptr;
};

struct JsonProblem {
    std::int64_t line = 0;
    QString message;  ///< translated
};

/// Strict JSON with limits: 64 levels, two million values. `text` is read as UTF-8.
[[nodiscard]] std::variant<JsonDocumentTree, JsonProblem> parseJsonTree(std::string_view text, std::int64_t firstLine);

}  // namespace resetscope::app
