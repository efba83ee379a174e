// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/json_tree.h"

#include <QCoreApplication>

#include <charconv>

namespace resetscope::app {

namespace {

constexpr int kDepth = 64;
constexpr std::size_t kNodes = 2'000'000;

QString said(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

class Parser {
public:
    Parser(std::string_view text, std::int64_t line, JsonDocumentTree &tree) : m_text(text), m_line(line), m_tree(tree)
    {
    }

    bool document()
    {
        const JsonNode *root = value(0);
        if (root == nullptr) {
            return false;
        }
        blanks();
        if (m_at != m_text.size()) {
            return fail(QT_TRANSLATE_NOOP("Evidence", "There is more text after the end of the JSON."));
        }
        m_tree.root = root;
        return true;
    }
    [[nodiscard]] JsonProblem problem() const { return {m_line, said(m_problem)}; }

private:
    bool fail(const char *problem)
    {
        m_problem = m_problem != nullptr ? m_problem : problem;
        return false;
    }
    void blanks()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t' || m_text[m_at] == '\r')) {
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            ++m_at;
        }
    }
    bool take(char c)
    {
        blanks();
        if (m_at >= m_text.size() || m_text[m_at] != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool literal(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word) {
            return fail(QT_TRANSLATE_NOOP("Evidence", "This is not valid JSON."));
        }
        m_at += word.size();
        return true;
    }
    bool text(std::string &into)
    {
        // The opening mark is taken.
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const char c = m_text[m_at++];
            if (c == '\n') {
                return fail(QT_TRANSLATE_NOOP("Evidence", "A text in this JSON does not end on its line."));
            }
            if (c != '\\') {
                into.push_back(c);
                continue;
            }
            if (m_at >= m_text.size()) {
                break;
            }
            switch (const char escaped = m_text[m_at++]) {
            case 'n':
            case 't':
            case 'r':
            case 'b':
            case 'f':
                into.push_back(' ');
                break;
            case 'u': {
                unsigned code = 0;
                const std::string_view digits = m_text.substr(m_at, 4);
                const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
                if (digits.size() != 4 || read.ptr != digits.data() + 4) {
                    return fail(QT_TRANSLATE_NOOP("Evidence", "This is not valid JSON."));
                }
                m_at += 4;
                const QString one(QChar(static_cast<char16_t>(code)));
                into += code < 0x80 ? std::string(1, static_cast<char>(code)) : one.toStdString();
                break;
            }
            default:
                into.push_back(escaped);
            }
        }
        if (m_at >= m_text.size()) {
            return fail(QT_TRANSLATE_NOOP("Evidence", "The JSON ends in the middle of a text."));
        }
        ++m_at;
        return true;
    }
    bool members(JsonNode &node, int depth)
    {
        const bool object = node.kind == JsonNode::Kind::Object;
        const char end = object ? '}' : ']';
        if (take(end)) {
            return true;
        }
        do {
            std::string name;
            if (object && (!take('"') || !text(name) || !take(':'))) {
                return fail(QT_TRANSLATE_NOOP("Evidence", "This is not valid JSON."));
            }
            const JsonNode *child = value(depth + 1);
            if (child == nullptr) {
                return false;
            }
            node.members.emplace_back(std::move(name), child);
        } while (take(','));
        return take(end) || fail(QT_TRANSLATE_NOOP("Evidence", "This is not valid JSON, or it is cut off here."));
    }
    const JsonNode *value(int depth)
    {
        blanks();
        if (depth > kDepth) {
            fail(QT_TRANSLATE_NOOP("Evidence", "This JSON is nested too deeply to be real."));
            return nullptr;
        }
        if (m_tree.nodes.size() >= kNodes) {
            fail(QT_TRANSLATE_NOOP("Evidence", "This JSON holds more values than are read."));
            return nullptr;
        }
        if (m_at >= m_text.size()) {
            fail(QT_TRANSLATE_NOOP("Evidence", "The JSON ends too early."));
            return nullptr;
        }
        JsonNode &node = m_tree.nodes.emplace_back();
        node.line = m_line;
        const char c = m_text[m_at];
        bool good = true;
        if (c == '{' || c == '[') {
            ++m_at;
            node.kind = c == '{' ? JsonNode::Kind::Object : JsonNode::Kind::List;
            good = members(node, depth);
        } else if (c == '"') {
            ++m_at;
            node.kind = JsonNode::Kind::Text;
            good = text(node.text);
        } else if (c == 't' || c == 'f') {
            node.kind = JsonNode::Kind::Bool;
            node.flag = c == 't';
            good = literal(node.flag ? "true" : "false");
        } else if (c == 'n') {
            good = literal("null");
        } else {
            node.kind = JsonNode::Kind::Number;
            const auto read = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), node.number);
            good = read.ec == std::errc{} || fail(QT_TRANSLATE_NOOP("Evidence", "This is not valid JSON."));
            if (good) {
                const auto end = static_cast<std::size_t>(read.ptr - m_text.data());
                node.text = m_text.substr(m_at, end - m_at);
                m_at = end;
            }
        }
        return good ? &node : nullptr;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line;
    JsonDocumentTree &m_tree;
    const char *m_problem = nullptr;
};

}  // namespace

const JsonNode &JsonNode::operator[](std::string_view name) const
{
    static const JsonNode none;
    for (const auto &[key, node] : members) {
        if (kind == Kind::Object && key == name) {
            return *node;
        }
    }
    return none;
}

std::variant<JsonDocumentTree, JsonProblem> parseJsonTree(std::string_view text, std::int64_t firstLine)
{
    std::variant<JsonDocumentTree, JsonProblem> result;
    Parser parser(text, firstLine, std::get<JsonDocumentTree>(result));
    if (!parser.document()) {
        result = parser.problem();
    }
    return result;
}

}  // namespace resetscope::app
