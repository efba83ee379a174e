// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fixes/script_languages.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <vector>

namespace resetscope::tests {

using namespace Qt::StringLiterals;

namespace {

struct Token {
    enum class Kind { Word, Text, Symbol, LineEnd };
    Kind kind = Kind::Word;
    QString text;
    int line = 1;
};

QString at(int line, const QString &what)
{
    return u"line %1: %2"_s.arg(line).arg(what);
}

/// Cuts PowerShell into words, texts, symbols and line ends. A fault ends it.
class PowershellLexer {
public:
    explicit PowershellLexer(const QString &text) : m_text(text) {}
    std::vector<Token> tokens;

    QString run()
    {
        QString open;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\n') {
                add(Token::Kind::LineEnd, u"\n"_s);
                ++m_line;
                ++m_at;
            } else if (c == u'`') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n') {
                    m_at += 2;  // the line goes on
                    ++m_line;
                } else {
                    return at(m_line, u"a backtick that does not end its line"_s);
                }
            } else if (c.isSpace()) {
                ++m_at;
            } else if (rest().startsWith(u"<#")) {
                if (!skipTo(u"#>"_s)) {
                    return at(m_line, u"a comment does not end"_s);
                }
            } else if (c == u'#') {
                m_at = end(u'\n');
            } else if (rest().startsWith(u"@'") || rest().startsWith(u"@\"")) {
                return at(m_line, u"here-strings are not looked at by this check"_s);
            } else if (c == u'\'' || c == u'"') {
                if (!quoted(c)) {
                    return at(m_line, u"a text does not end"_s);
                }
            } else if (c == u'(' || c == u'{' || c == u'[') {
                open += c;
                add(Token::Kind::Symbol, c);
                ++m_at;
            } else if (c == u')' || c == u'}' || c == u']') {
                const QChar wanted = c == u')' ? u'(' : c == u'}' ? u'{' : u'[';
                if (!open.endsWith(wanted)) {
                    return at(m_line, u"'%1' closes nothing"_s.arg(c));
                }
                open.chop(1);
                add(Token::Kind::Symbol, c);
                ++m_at;
            } else if (u"|;,=+&"_s.contains(c) || rest().startsWith(u"@{") || rest().startsWith(u"@(")) {
                add(Token::Kind::Symbol, c);
                ++m_at;
            } else {
                const qsizetype from = m_at;
                while (m_at < m_text.size() && !m_text[m_at].isSpace() && !u"|;,=(){}[]'\"`"_s.contains(m_text[m_at])) {
                    ++m_at;
                }
                add(Token::Kind::Word, m_text.mid(from, m_at - from));
            }
        }
        add(Token::Kind::LineEnd, u"\n"_s);
        return open.isEmpty() ? QString() : at(m_line, u"'%1' is not closed"_s.arg(open));
    }

private:
    QStringView rest() const { return QStringView(m_text).mid(m_at); }
    qsizetype end(QChar c) const
    {
        const qsizetype found = m_text.indexOf(c, m_at);
        return found < 0 ? m_text.size() : found;
    }
    void add(Token::Kind kind, const QString &text) { tokens.push_back({kind, text, m_line}); }
    bool skipTo(const QString &mark)
    {
        const qsizetype found = m_text.indexOf(mark, m_at);
        if (found < 0) {
            return false;
        }
        m_line += static_cast<int>(QStringView(m_text).mid(m_at, found - m_at).count(u'\n'));
        m_at = found + mark.size();
        return true;
    }
    bool quoted(QChar mark)
    {
        const int line = m_line;
        QString inside;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n') {
                return false;  // allowed by the language, but never meant here
            }
            if (c == u'`' && mark == u'"') {
                ++m_at;
            } else if (c == mark) {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == mark) {
                    ++m_at;
                    continue;
                }
                ++m_at;
                tokens.push_back({Token::Kind::Text, inside, line});
                return true;
            }
            inside += c;
        }
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The parameters of a command; those that every command has are known besides.
const QHash<QString, QSet<QString>> &commands()
{
    static const QHash<QString, QSet<QString>> known = [] {
        const std::pair<const char *, const char *> list[] = {
            {"Clear-DnsClientCache", ""},
            {"ForEach-Object", "Begin Process End MemberName"},
            {"Format-List", "Property GroupBy Force"},
            {"Get-ChildItem", "Path LiteralPath Filter Recurse File Directory Force Depth Include Exclude Name"},
            {"Get-CimInstance", "ClassName Namespace Filter Query ComputerName Property"},
            {"Get-Content", "Path LiteralPath TotalCount Tail Wait Raw Encoding ReadCount"},
            {"Get-Counter", "Counter ListSet SampleInterval MaxSamples Continuous ComputerName"},
            {"Get-Date", "Date Format UFormat"},
            {"Get-DnsClientServerAddress", "InterfaceIndex InterfaceAlias AddressFamily"},
            {"Get-ItemProperty", "Path LiteralPath Name Filter"},
            {"Get-NetAdapterBinding", "Name DisplayName ComponentID AllBindings InterfaceDescription"},
            {"Get-NetNat", "Name"},
            {"Get-NetTCPConnection", "LocalAddress LocalPort RemoteAddress RemotePort State OwningProcess"},
            {"Get-Service", "Name DisplayName"},
            {"Get-TlsCipherSuite", "Name"},
            {"Get-WinEvent", "FilterHashtable LogName MaxEvents Path ProviderName FilterXPath Oldest"},
            {"Import-Module", "Name Force"},
            {"Join-Path", "Path ChildPath Resolve"},
            {"New-Item", "Path Name ItemType Value Force"},
            {"New-NetFirewallRule", "Name DisplayName Description Direction Protocol LocalPort RemotePort LocalAddress "
                                    "RemoteAddress Action Profile Program Service Enabled"},
            {"Out-Null", ""},
            {"Out-String", "Width Stream"},
            {"Resolve-DnsName", "Name Type Server DnsOnly NoHostsFile TcpOnly"},
            {"Select-Object", "Property First Last Skip Unique ExpandProperty ExcludeProperty"},
            {"Set-ItemProperty", "Path LiteralPath Name Value Type Force"},
            {"Set-NetNat", "Name TcpEstablishedConnectionTimeout TcpTransientConnectionTimeout UdpIdleSessionTimeout"},
            {"Set-Service", "Name StartupType Status DisplayName Description"},
            {"Set-WebConfigurationProperty", "PSPath Filter Name Value Location AtElement AtIndex AtName Force"},
            {"Sort-Object", "Property Descending Unique"},
            {"Start-Service", "Name DisplayName PassThru"},
            {"Test-NetConnection", "ComputerName Port TraceRoute InformationLevel CommonTCPPort Hops"},
            {"Test-Path", "Path LiteralPath PathType IsValid"},
            {"Where-Object", "FilterScript Property Value EQ NE GT GE LT LE Like NotLike Match NotMatch In"},
        };
        QHash<QString, QSet<QString>> result;
        for (const auto &[name, parameters] : list) {
            QSet<QString> &set = result[QString::fromLatin1(name).toLower()];
            for (const QString &one : QString::fromLatin1(parameters).toLower().split(u' ', Qt::SkipEmptyParts)) {
                set.insert(one);
            }
        }
        return result;
    }();
    return known;
}

const QSet<QString> kCommon{u"erroraction"_s,   u"errorvariable"_s, u"outvariable"_s, u"verbose"_s,
                            u"warningaction"_s, u"whatif"_s,        u"confirm"_s,     u"debug"_s};
/// Programs of Windows; their arguments are their own affair.
const QSet<QString> kPrograms{u"netsh"_s, u"netstat"_s, u"ping"_s, u"sc.exe"_s};
const QSet<QString> kKeywords{u"if"_s,       u"else"_s,    u"elseif"_s, u"foreach"_s, u"for"_s,   u"while"_s,
                              u"function"_s, u"process"_s, u"begin"_s,  u"end"_s,     u"param"_s, u"try"_s,
                              u"catch"_s,    u"finally"_s, u"return"_s, u"in"_s};
const QSet<QString> kOperators{u"-eq"_s,       u"-ne"_s,      u"-gt"_s,    u"-ge"_s,       u"-lt"_s,      u"-le"_s,
                               u"-like"_s,     u"-notlike"_s, u"-match"_s, u"-notmatch"_s, u"-replace"_s, u"-split"_s,
                               u"-join"_s,     u"-and"_s,     u"-or"_s,    u"-not"_s,      u"-in"_s,      u"-notin"_s,
                               u"-contains"_s, u"-f"_s,       u"-is"_s,    u"-as"_s};

class PowershellReader {
public:
    explicit PowershellReader(std::vector<Token> tokens) : m_tokens(std::move(tokens))
    {
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            if (m_tokens[i].text.compare("function"_L1, Qt::CaseInsensitive) == 0) {
                m_functions.insert(m_tokens[i + 1].text.toLower());
            }
        }
    }

    QString run()
    {
        // One state a bracket: what kind of statement is being read there.
        std::vector<State> states{{}};
        for (const Token &token : m_tokens) {
            State &now = states.back();
            if (token.kind == Token::Kind::LineEnd) {
                if (!now.joins && !now.inTable) {
                    now.begin();
                }
                continue;
            }
            const bool opens = token.text == "("_L1 || token.text == "{"_L1 || token.text == "["_L1;
            if (token.kind == Token::Kind::Symbol && opens) {
                const bool table = token.text == "{"_L1 && now.table;
                const bool type = token.text == "["_L1;
                now.joins = now.table = false;
                now.mode = now.mode == Mode::Start ? Mode::Expression : now.mode;
                states.push_back({});
                states.back().inTable = table;
                states.back().mode = type ? Mode::Program : Mode::Start;
            } else if (token.kind == Token::Kind::Symbol &&
                       (token.text == ")"_L1 || token.text == "}"_L1 || token.text == "]"_L1)) {
                states.pop_back();
            } else if (token.kind == Token::Kind::Symbol) {
                now.table = token.text == "@"_L1;
                now.joins =
                    token.text == "|"_L1 || token.text == ","_L1 || token.text == "="_L1 || token.text == "+"_L1;
                // An equals sign among the arguments of a program is part of one.
                const bool gives = token.text == "="_L1 && now.mode == Mode::Expression;
                if (token.text == "|"_L1 || token.text == ";"_L1 || gives) {
                    now.mode = Mode::Start;
                    now.command.clear();
                }
            } else if (const QString fault = value(now, token); !fault.isEmpty()) {
                return fault;
            }
        }
        return m_tokens.size() > 1 && states.back().joins ? u"the text ends in the middle of a statement"_s : QString();
    }

private:
    enum class Mode { Start, Command, Program, Expression, Name };
    struct State {
        Mode mode = Mode::Start;
        QString command;
        bool joins = false;    ///< the statement goes on in the next line
        bool table = false;    ///< the next { begins a table
        bool inTable = false;  ///< names and values
        void begin()
        {
            mode = Mode::Start;
            command.clear();
        }
    };

    QString value(State &now, const Token &token) const
    {
        now.joins = now.table = false;
        if (token.kind == Token::Kind::Text) {
            now.mode = now.mode == Mode::Start ? Mode::Expression : now.mode;
            return {};
        }
        const QString word = token.text.toLower();
        switch (now.mode) {
        case Mode::Start:
            return first(now, token, word);
        case Mode::Command:
            if (word.startsWith(u'-') && word.size() > 1 && word[1].isLetter()) {
                const QString name = word.mid(1);
                if (!commands().value(now.command).contains(name) && !kCommon.contains(name)) {
                    return at(token.line, u"%1 has no parameter %2"_s.arg(now.command, token.text));
                }
            }
            return {};
        case Mode::Expression:
            if (word.startsWith(u'-') && word.size() > 1 && word[1].isLetter() && !kOperators.contains(word)) {
                return at(token.line, u"there is no operator %1"_s.arg(token.text));
            }
            return {};
        default:
            return {};
        }
    }

    QString first(State &now, const Token &token, const QString &word) const
    {
        static const QRegularExpression plain(u"^[a-z][\\w.-]*$"_s);
        if (!plain.match(word).hasMatch() || now.inTable) {
            now.mode = Mode::Expression;  // a variable, a number, a member
        } else if (commands().contains(word)) {
            now.mode = Mode::Command;
            now.command = word;
        } else if (kPrograms.contains(word) || m_functions.contains(word)) {
            now.mode = Mode::Program;
        } else if (word == "function"_L1) {
            now.mode = Mode::Name;
        } else if (kKeywords.contains(word)) {
            now.mode = Mode::Start;
        } else {
            return at(token.line, u"there is no command %1"_s.arg(token.text));
        }
        return {};
    }

    std::vector<Token> m_tokens;
    QSet<QString> m_functions;
};

/// Settings of the blocks that the catalogue uses; "a/b" is the block b inside a.
const QHash<QString, QSet<QString>> &terraformBlocks()
{
    static const QHash<QString, QSet<QString>> known{
        {u"aws_lb"_s,
         {u"name"_s, u"load_balancer_type"_s, u"idle_timeout"_s, u"client_keep_alive"_s, u"internal"_s, u"subnets"_s,
          u"security_groups"_s, u"enable_http2"_s}},
        {u"aws_lb_listener"_s,
         {u"load_balancer_arn"_s, u"port"_s, u"protocol"_s, u"ssl_policy"_s, u"certificate_arn"_s,
          u"tcp_idle_timeout_seconds"_s, u"default_action"_s}},
        {u"aws_lb_listener/default_action"_s, {u"type"_s, u"target_group_arn"_s}},
        {u"aws_cloudfront_distribution"_s, {u"origin"_s, u"enabled"_s, u"comment"_s}},
        {u"aws_cloudfront_distribution/origin"_s, {u"domain_name"_s, u"origin_id"_s, u"custom_origin_config"_s}},
        {u"aws_cloudfront_distribution/origin/custom_origin_config"_s,
         {u"http_port"_s, u"https_port"_s, u"origin_protocol_policy"_s, u"origin_ssl_protocols"_s,
          u"origin_read_timeout"_s, u"origin_keepalive_timeout"_s}},
    };
    return known;
}

}  // namespace

QString powershellFault(const QString &text)
{
    PowershellLexer lexer(text);
    const QString fault = lexer.run();
    return fault.isEmpty() ? PowershellReader(std::move(lexer.tokens)).run() : fault;
}

QString terraformFault(const QString &text)
{
    static const QRegularExpression resource(u"^resource \"([a-z0-9_]+)\" \"([A-Za-z_][\\w-]*)\" \\{$"_s);
    static const QRegularExpression block(u"^([a-z_]+) \\{$"_s);
    static const QRegularExpression setting(
        u"^([a-z_]+) *= *(\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|[a-z_]\\w*(\\.[a-z_]\\w*)+|"
        "\\[(\"[^\"]*\"|\\d+)(, *(\"[^\"]*\"|\\d+))*\\])$"_s);
    QStringList path;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith("//"_L1)) {
            continue;
        }
        const auto known = [&](const QString &name) { return terraformBlocks().value(path.join(u'/')).contains(name); };
        if (line == "}"_L1) {
            if (path.isEmpty()) {
                return at(number, u"'}' closes nothing"_s);
            }
            path.removeLast();
        } else if (const auto begin = resource.match(line); path.isEmpty() && begin.hasMatch()) {
            path << begin.captured(1);
            if (!terraformBlocks().contains(path.front())) {
                return at(number, u"there is no resource %1"_s.arg(path.front()));
            }
        } else if (const auto inner = block.match(line); !path.isEmpty() && inner.hasMatch()) {
            if (!known(inner.captured(1))) {
                return at(number, u"%1 has no block %2"_s.arg(path.join(u'/'), inner.captured(1)));
            }
            path << inner.captured(1);
        } else if (const auto one = setting.match(line); !path.isEmpty() && one.hasMatch()) {
            if (!known(one.captured(1))) {
                return at(number, u"%1 has no setting %2"_s.arg(path.join(u'/'), one.captured(1)));
            }
        } else {
            return at(number, u"neither a block nor a setting: %1"_s.arg(line));
        }
    }
    return path.isEmpty() ? QString() : u"'%1' is not closed"_s.arg(path.join(u'/'));
}

}  // namespace resetscope::tests
