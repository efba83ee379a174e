// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>

namespace resetscope::app {

namespace {

constexpr std::string_view kMark = "=== resetscope ";
/// A limit counts as reached from this share on.
constexpr double kNearly = 0.9;

std::string_view nextWord(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc{} && !text.empty() ? std::optional(value) : std::nullopt;
}

void forLines(std::string_view text, qint64 firstLine, const std::function<void(std::string_view, qint64)> &use)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        use(line, firstLine++);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

class CounterReader {
public:
    CounterReader(const BundleSection &section, const PatternBook &book, HitTable &hits)
        : m_section(section), m_book(book), m_hits(hits)
    {
    }

    void read()
    {
        if (m_section.name == "netstat") {
            netstat();
        } else if (m_section.name == "listen") {
            listen();
        } else if (m_section.name == "files") {
            files();
        } else if (m_section.name == "sysctl") {
            sysctl();
        } else if (m_section.name == "services") {
            services();
        } else if (m_section.name == "cgroup") {
            pairs("oom_kill", "oom_cgroup");
        } else if (m_section.name == "conntrack") {
            conntrack();
        } else if (m_section.name == "resets") {
            resets();
        }
    }

private:
    void hit(std::string_view id, qint64 line, std::string_view text, double count = 1)
    {
        if (const auto pattern = m_book.byField("counter." + std::string(id) + "=1")) {
            m_hits.add(*pattern, line, text, {}, static_cast<quint64>(std::clamp(count, 1.0, 1e15)));
        }
    }

    /// Lines in pairs: the names, then the values (/proc/net/netstat, /proc/net/snmp).
    void netstat()
    {
        static const std::map<std::string_view, std::string_view> wanted{
            {"ListenOverflows", "listen_overflows"}, {"TCPReqQFullDrop", "req_q_full"},
            {"TCPAbortOnMemory", "abort_memory"},    {"TCPAbortOnClose", "abort_close"},
            {"TCPAbortOnData", "abort_data"},        {"TCPAbortOnTimeout", "abort_timeout"}};
        std::string_view names;
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            const std::size_t colon = line.find(':');
            if (colon == line.npos) {
                return;
            }
            if (!names.starts_with(line.substr(0, colon + 1))) {
                names = line;
                return;
            }
            std::string_view keys = names.substr(colon + 1);
            std::string_view values = line.substr(colon + 1);
            for (auto key = nextWord(keys); !key.empty(); key = nextWord(keys)) {
                const auto value = numberOf(nextWord(values));
                const auto known = wanted.find(key);
                if (value && *value > 0 && known != wanted.end()) {
                    hit(known->second, number, std::string(key) + " " + std::to_string(static_cast<long long>(*value)),
                        *value);
                }
            }
            names = {};
        });
    }

    /// `ss -ltn`: LISTEN, waiting now, longest line allowed, address.
    void listen()
    {
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            std::string_view rest = line;
            if (nextWord(rest) != "LISTEN") {
                return;
            }
            const auto waiting = numberOf(nextWord(rest));
            const auto most = numberOf(nextWord(rest));
            if (waiting && most && *waiting > 0 && *waiting >= *most) {
                hit("listen_full_now", number, line, *waiting);
            }
        });
    }

    /// process id, name, open files, soft limit; "system", used, limit.
    void files()
    {
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            std::string_view rest = line;
            const bool system = nextWord(rest) == "system";
            if (!system) {
                nextWord(rest);
            }
            const auto used = numberOf(nextWord(rest));
            const auto limit = numberOf(nextWord(rest));
            if (used && limit && *limit > 0 && *used >= *limit * kNearly) {
                hit(system ? "fd_system_near_limit" : "fd_near_limit", number, line);
            }
        });
    }

    void sysctl()
    {
        std::map<std::string, double, std::less<>> values;
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            const std::size_t equals = line.find('=');
            if (equals == line.npos) {
                return;
            }
            std::string_view key = line.substr(0, equals);
            std::string_view rest = line.substr(equals + 1);
            key = nextWord(key);
            const auto value = numberOf(nextWord(rest));
            if (!value) {
                return;
            }
            values[std::string(key)] = *value;
            if (key == "net.ipv4.tcp_abort_on_overflow" && *value > 0) {
                hit("abort_on_overflow", number, line);
            }
            const auto most = values.find("net.netfilter.nf_conntrack_max");
            const auto used = values.find("net.netfilter.nf_conntrack_count");
            if (key.starts_with("net.netfilter.nf_conntrack_") && most != values.end() && used != values.end() &&
                used->second >= most->second * kNearly) {
                hit("conntrack_near_limit", number, line);
            }
        });
    }

    /// name, NRestarts=2, Result=...
    void services()
    {
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            const std::size_t at = line.find("NRestarts=");
            if (at == line.npos) {
                return;
            }
            const auto restarts = numberOf(line.substr(at + 10));
            if (restarts && *restarts > 0) {
                hit("service_restarts", number, line, *restarts);
            }
        });
    }

    /// Lines that end in "key value".
    void pairs(std::string_view key, std::string_view id)
    {
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            const std::size_t at = line.find(std::string(key) + ' ');
            const auto value = at != line.npos ? numberOf(line.substr(at + key.size() + 1)) : std::nullopt;
            if (value && *value > 0) {
                hit(id, number, line, *value);
            }
        });
    }

    /// `conntrack -S` (name=value) or /proc/net/stat/nf_conntrack (columns of hexadecimal numbers).
    void conntrack()
    {
        std::vector<std::string_view> columns;
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            double dropped = 0;
            std::string_view rest = line;
            std::size_t index = 0;
            const bool header = line.starts_with("entries");
            for (auto word = nextWord(rest); !word.empty(); word = nextWord(rest), ++index) {
                if (header) {
                    columns.push_back(word);
                    continue;
                }
                const std::size_t equals = word.find('=');
                const std::string_view name = equals != word.npos      ? word.substr(0, equals)
                                              : index < columns.size() ? columns[index]
                                                                       : std::string_view();
                if (name == "drop" || name == "early_drop") {
                    const std::string_view value = equals != word.npos ? word.substr(equals + 1) : word;
                    unsigned long long parsed = 0;
                    std::from_chars(value.data(), value.data() + value.size(), parsed, equals != word.npos ? 10 : 16);
                    dropped += static_cast<double>(parsed);
                }
            }
            if (dropped > 0) {
                hit("conntrack_drops", number, line, dropped);
            }
        });
    }

    void resets()
    {
        forLines(m_section.text, m_section.firstLine, [&](std::string_view line, qint64 number) {
            if (line.find("reason") != line.npos) {
                hit("reset_reason", number, line);
            }
        });
    }

    const BundleSection &m_section;
    const PatternBook &m_book;
    HitTable &m_hits;
};

}  // namespace

Bundle splitBundle(std::string_view text)
{
    Bundle bundle;
    qint64 number = 1;
    BundleSection section;
    const auto close = [&](const char *end) {
        if (!section.kind.empty()) {
            section.text = {section.text.data(), static_cast<std::size_t>(end - section.text.data())};
            bundle.sections.push_back(section);
        }
        section = {};
    };
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        const std::size_t next = std::min(end + 1, text.size());
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        if (line.starts_with(kMark)) {
            close(text.data() + begin);
            std::string_view rest = line.substr(kMark.size());
            section.kind = nextWord(rest);
            section.name = nextWord(rest);
            rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
            section.argument = rest;
            section.text = text.substr(next);
            section.firstLine = number + 1;
            if (section.kind == "end") {
                bundle.complete = true;
                section = {};
            }
        } else if (line.starts_with("clock ") && !bundle.offset_s) {
            // "clock 2026-11-21T03:54:36+0100"
            if (const auto time = findTime(line, 1970)) {
                bundle.offset_s = time->offset_s;
            }
        }
        begin = next;
    }
    close(text.data() + text.size());
    return bundle;
}

void readCounters(const BundleSection &section, const PatternBook &book, HitTable &hits)
{
    CounterReader(section, book, hits).read();
}

}  // namespace resetscope::app
