// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/kubernetes_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace resetscope::app {

namespace {

using Kind = JsonNode::Kind;

constexpr std::size_t kContainers = 1000;
constexpr std::size_t kEvents = 10000;
constexpr std::size_t kText = 1000;  ///< bytes that are kept of one value
constexpr int kLooked = 400;         ///< lines in which the first object must begin

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

struct Line {
    std::string_view whole;
    std::string_view key;    ///< "Last State"; empty: no such line
    std::string_view value;  ///< "Terminated"
    std::size_t indent = 0;
    std::int64_t number = 0;
};

/// "Key Words:   value". A key is words with a capital first letter, or the name of a container.
Line lineOf(std::string_view raw, std::int64_t number)
{
    Line line{raw, {}, {}, indentOf(raw), number};
    const std::string_view text = trimmed(raw);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 64 ||
        (colon + 1 < text.size() && !isSpace(text[colon + 1]))) {
        return line;
    }
    const std::string_view key = text.substr(0, colon);
    const bool words = std::all_of(key.begin(), key.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ' ' || c == '-' || c == '_' || c == '.' ||
               c == '/' || c == '(' || c == ')';
    });
    if (words) {
        line.key = key;
        line.value = trimmed(text.substr(colon + 1));
    }
    return line;
}

std::string_view nextLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return line;
}

bool beginsObject(const Line &line, std::string_view rest)
{
    if (line.indent != 0 || line.key != "Name" || line.value.empty()) {
        return false;
    }
    constexpr std::array<std::string_view, 5> second{"Namespace", "Roles", "Labels", "CreationTimestamp", "Address"};
    const Line next = lineOf(nextLine(rest), 0);
    return next.indent == 0 && std::find(second.begin(), second.end(), next.key) != second.end();
}

/// "Sat, 21 Nov 2026 03:54:36 +0000" as "2026-11-21T03:54:36+0000"; anything else as it is.
std::string isoTime(std::string_view text)
{
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::size_t comma = text.find(", ");
    if (comma != 3 || text.size() < 31) {
        return std::string(text.substr(0, kText));
    }
    const std::string_view date = text.substr(5);  // "21 Nov 2026 03:54:36 +0000"
    const auto month = std::find(months.begin(), months.end(), date.substr(3, 3));
    if (month == months.end() || date[2] != ' ' || date[6] != ' ' || date[11] != ' ') {
        return std::string(text.substr(0, kText));
    }
    const auto number = static_cast<int>(month - months.begin()) + 1;
    std::string result(date.substr(7, 4));
    result += number < 10 ? "-0" : "-";
    result += std::to_string(number) + '-' + std::string(date.substr(0, 2)) + 'T';
    result += std::string(date.substr(12, 8)) + std::string(date.substr(21, 3)) + ':' + std::string(date.substr(24, 2));
    return result;
}

double numberIn(std::string_view text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc{} && std::isfinite(value) ? value : 0;
}

/// "12m (x7 over 40m)": 7; "12m": 1.
double timesIn(std::string_view age)
{
    const std::size_t at = age.find("(x");
    return at == std::string_view::npos ? 1 : std::max(1.0, numberIn(age.substr(at + 2)));
}

/// Cells of a table: what two blanks or a tab part. At most `most`; the last one keeps the rest.
std::vector<std::string_view> cellsOf(std::string_view line, std::size_t most)
{
    std::vector<std::string_view> cells;
    line = trimmed(line);
    while (!line.empty()) {
        std::size_t end = std::min(line.find("  "), line.find('\t'));
        if (cells.size() + 1 == most) {
            end = std::string_view::npos;
        }
        cells.push_back(trimmed(line.substr(0, end)));
        line = end == std::string_view::npos ? std::string_view() : trimmed(line.substr(end));
    }
    return cells;
}

/// One object of the text on its way to a tree.
class ObjectBuilder {
public:
    ObjectBuilder(const Line &name) : m_name(name.value.substr(0, kText))
    {
        m_root = object(name.number);
        m_metadata = child(*m_root, "metadata", name.number);
        set(*m_metadata, "name", m_name, name.number);
        m_status = child(*m_root, "status", name.number);
    }

    void take(const Line &line)
    {
        if (line.indent == 0) {
            m_section = line.key;
            m_container = nullptr;
            top(line);
        } else if (m_section == "Containers" || m_section == "Init Containers") {
            container(line);
        } else if (m_section == "Conditions") {
            condition(line);
        } else if (m_section == "Events") {
            event(line);
        }
    }

    /// Is this line one of ours? The table of events is the last part of an object; what follows it is not.
    [[nodiscard]] bool wants(const Line &line) const
    {
        if (m_section == "Events") {
            return line.indent >= 2 && rowOf(line).has_value();
        }
        return line.indent > 0 || !line.key.empty() || trimmed(line.whole).empty();
    }

    /// False when it was an object of a kind that says nothing here.
    bool finish(const std::function<void(const JsonNode &)> &give) const
    {
        if (m_isPod || m_isNode) {
            give(*m_root);
        }
        for (const JsonNode *event : m_events) {
            give(*event);
        }
        return m_isPod || m_isNode || !m_events.empty();
    }

private:
    JsonNode *object(std::int64_t line)
    {
        JsonNode &node = m_nodes.emplace_back();
        node.kind = Kind::Object;
        node.line = line;
        return &node;
    }

    JsonNode *child(JsonNode &parent, std::string name, std::int64_t line)
    {
        JsonNode *node = object(line);
        parent.members.emplace_back(std::move(name), node);
        return node;
    }

    JsonNode *set(JsonNode &parent, std::string name, std::string_view text, std::int64_t line)
    {
        JsonNode *node = child(parent, std::move(name), line);
        node->kind = Kind::Text;
        node->text.assign(text.substr(0, kText));
        return node;
    }

    void setNumber(JsonNode &parent, std::string name, double value, std::int64_t line)
    {
        JsonNode *node = child(parent, std::move(name), line);
        node->kind = Kind::Number;
        node->number = value;
    }

    void setKind(const char *kind, std::int64_t line) { set(*m_root, "kind", kind, line); }

    void top(const Line &line)
    {
        if (line.key == "Status") {
            // "Terminating (lasts 2m)" stands for a time of deletion.
            const bool ending = line.value.starts_with("Terminating");
            set(*m_status, "phase", ending ? "Running" : line.value, line.number);
            if (ending) {
                set(*m_metadata, "deletionTimestamp", {}, line.number);
            }
        } else if (line.key == "Reason") {
            set(*m_status, "reason", line.value, line.number);
        } else if (line.key == "Message") {
            set(*m_status, "message", line.value, line.number);
        } else if (line.key == "Start Time") {
            set(*m_status, "startTime", isoTime(line.value), line.number);
        } else if (line.key == "Roles" && !m_isPod) {
            m_isNode = true;
            setKind("Node", line.number);
        } else if ((line.key == "Containers" || line.key == "Init Containers") && !m_isNode) {
            if (!m_isPod) {
                setKind("Pod", line.number);
            }
            m_isPod = true;
            m_list =
                child(*m_status, line.key == "Containers" ? "containerStatuses" : "initContainerStatuses", line.number);
            m_list->kind = Kind::List;
        } else if (line.key == "Conditions") {
            m_list = child(*m_status, "conditions", line.number);
            m_list->kind = Kind::List;
        }
    }

    void container(const Line &line)
    {
        if (line.indent <= 2 && !line.key.empty() && line.value.empty()) {
            m_container = nullptr;
            if (m_list->members.size() < kContainers) {
                m_container = child(*m_list, {}, line.number);
                set(*m_container, "name", line.key, line.number);
            }
            m_state = nullptr;
            return;
        }
        if (m_container == nullptr || line.key.empty()) {
            return;
        }
        if (line.key == "State" || line.key == "Last State") {
            JsonNode *outer = child(*m_container, line.key == "State" ? "state" : "lastState", line.number);
            std::string kind(line.value.substr(0, 32));
            std::transform(kind.begin(), kind.end(), kind.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            m_state = child(*outer, kind, line.number);
            m_stateIndent = line.indent;
            return;
        }
        if (m_state != nullptr && line.indent > m_stateIndent) {
            if (line.key == "Reason") {
                set(*m_state, "reason", line.value, line.number);
            } else if (line.key == "Exit Code") {
                setNumber(*m_state, "exitCode", numberIn(line.value), line.number);
            } else if (line.key == "Finished") {
                set(*m_state, "finishedAt", isoTime(line.value), line.number);
            }
            return;
        }
        m_state = nullptr;
        if (line.key == "Restart Count") {
            setNumber(*m_container, "restartCount", numberIn(line.value), line.number);
        } else if (line.key == "Ready" && (line.value == "True" || line.value == "False")) {
            JsonNode *ready = child(*m_container, "ready", line.number);
            ready->kind = Kind::Bool;
            ready->flag = line.value == "True";
        }
    }

    void condition(const Line &line)
    {
        // Type, status, two times, reason, message; a pod's table has the first two only.
        const auto cells = cellsOf(line.whole, 6);
        if (m_list == nullptr || cells.size() < 2 || cells[0] == "Type" || cells[0].starts_with("---")) {
            return;
        }
        JsonNode *condition = child(*m_list, {}, line.number);
        set(*condition, "type", cells[0], line.number);
        set(*condition, "status", cells[1], line.number);
        if (cells.size() > 4) {
            set(*condition, "lastTransitionTime", isoTime(cells[3]), line.number);
            set(*condition, "reason", cells[4], line.number);
        }
    }

    /// Type, reason, age, from, message. An event may name no sender.
    static std::optional<std::vector<std::string_view>> rowOf(const Line &line)
    {
        auto cells = cellsOf(line.whole, 5);
        const bool row = cells.size() > 3 && (cells[0] == "Normal" || cells[0] == "Warning");
        return row ? std::optional(std::move(cells)) : std::nullopt;
    }

    void event(const Line &line)
    {
        const auto row = rowOf(line);
        if (!row || m_events.size() >= kEvents) {
            return;
        }
        const auto &cells = *row;
        JsonNode *event = object(line.number);
        set(*event, "kind", "Event", line.number);
        set(*child(*event, "involvedObject", line.number), "name", m_name, line.number);
        set(*event, "reason", cells[1], line.number);
        setNumber(*event, "count", timesIn(cells[2]), line.number);
        set(*event, "message", cells.back(), line.number);
        m_events.push_back(event);
    }

    std::deque<JsonNode> m_nodes;
    std::string m_name;
    JsonNode *m_root = nullptr;
    JsonNode *m_metadata = nullptr;
    JsonNode *m_status = nullptr;
    JsonNode *m_list = nullptr;
    JsonNode *m_container = nullptr;
    JsonNode *m_state = nullptr;
    std::size_t m_stateIndent = 0;
    std::string_view m_section;
    std::vector<const JsonNode *> m_events;
    bool m_isPod = false;
    bool m_isNode = false;
};

}  // namespace

bool isKubernetesText(std::string_view front)
{
    for (int i = 0; i < kLooked && !front.empty(); ++i) {
        const Line line = lineOf(nextLine(front), 0);
        if (beginsObject(line, front)) {
            return true;
        }
    }
    return false;
}

void readKubernetesText(std::string_view text, std::int64_t firstLine,
                        const std::function<void(const JsonNode &)> &object,
                        const std::function<void(std::string_view, std::int64_t)> &other)
{
    struct Part {
        const char *begin = nullptr;
        std::int64_t line = 0;
    };
    std::unique_ptr<ObjectBuilder> builder;
    Part whole;  ///< the object
    Part stray;  ///< what is no part of one
    const auto endStray = [&](const char *end) {
        if (stray.begin != nullptr) {
            other({stray.begin, static_cast<std::size_t>(end - stray.begin)}, stray.line);
            stray.begin = nullptr;
        }
    };
    const auto endObject = [&](const char *end) {
        if (builder && !builder->finish(object)) {
            other({whole.begin, static_cast<std::size_t>(end - whole.begin)}, whole.line);
        }
        builder.reset();
    };
    std::int64_t number = firstLine;
    for (std::string_view rest = text; !rest.empty(); ++number) {
        const char *begin = rest.data();
        const Line line = lineOf(nextLine(rest), number);
        if (beginsObject(line, rest)) {
            // Lines after the events have been handed over already.
            endObject(stray.begin != nullptr ? stray.begin : begin);
            endStray(begin);
            builder = std::make_unique<ObjectBuilder>(line);
            whole = {begin, number};
        } else if (builder && builder->wants(line)) {
            endStray(begin);
            builder->take(line);
        } else if (stray.begin == nullptr) {
            stray = {begin, number};
        }
    }
    const char *end = text.data() + text.size();
    endObject(stray.begin != nullptr ? stray.begin : end);
    endStray(end);
}

}  // namespace resetscope::app
