// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/name_watch.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace resetscope::probes::capture {

namespace {

constexpr std::uint16_t kDnsPort = 53;
constexpr std::size_t kMaxName = 253;

unsigned be16(const std::uint8_t *at) noexcept
{
    return at[0] * 256U + at[1];
}

/// Reads the name at `at` without following pointers more than a few times; empty when it is not a sane name.
std::string nameAt(const std::uint8_t *data, std::size_t size, std::size_t at)
{
    std::string name;
    for (int jumps = 0; at < size;) {
        const std::uint8_t length = data[at];
        if (length == 0) {
            return name;
        }
        if ((length & 0xc0) == 0xc0) {
            if (at + 1 >= size || ++jumps > 8) {
                return {};
            }
            at = static_cast<std::size_t>(length & 0x3f) * 256 + data[at + 1];
            continue;
        }
        if ((length & 0xc0) != 0 || at + 1 + length > size || name.size() + length + 1 > kMaxName) {
            return {};
        }
        if (!name.empty()) {
            name += '.';
        }
        for (std::size_t i = 0; i < length; ++i) {
            const std::uint8_t c = data[at + 1 + i];
            name += c > 0x20 && c < 0x7f ? static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c) : '?';
        }
        at += 1U + length;
    }
    return {};
}

std::size_t afterName(const std::uint8_t *data, std::size_t size, std::size_t at) noexcept
{
    while (at < size) {
        if (data[at] == 0) {
            return at + 1;
        }
        if ((data[at] & 0xc0) == 0xc0) {
            return at + 2;
        }
        at += 1U + data[at];
    }
    return size;
}

/// First address in the answers, numeric; empty: none.
std::string firstAddress(const std::uint8_t *data, std::size_t size, std::size_t at, unsigned answers)
{
    for (unsigned i = 0; i < std::min(answers, 16U); ++i) {
        at = afterName(data, size, at);
        if (at + 10 > size) {
            return {};
        }
        const unsigned type = be16(data + at);
        const unsigned length = be16(data + at + 8);
        at += 10;
        if (at + length > size) {
            return {};
        }
        if ((type == 1 && length == 4) || (type == 28 && length == 16)) {
            Endpoint address;
            address.family = type == 1 ? 4 : 6;
            std::memcpy(address.address.data(), data + at, length);
            return address.host();
        }
        at += length;
    }
    return {};
}

}  // namespace

void NameWatch::datagram(std::int64_t, const Datagram &datagram)
{
    const bool answer = datagram.sourcePort == kDnsPort;
    if (!answer && datagram.destinationPort != kDnsPort) {
        return;
    }
    const std::uint8_t *data = datagram.payload;
    const std::size_t size = datagram.payloadCaptured;
    if (size < 12 || be16(data + 4) != 1 || ((data[2] & 0x80) != 0) != answer || (data[2] & 0x78) != 0) {
        return;
    }
    std::string name = nameAt(data, size, 12);
    if (name.empty()) {
        return;
    }
    auto it = m_names.find(name);
    if (it == m_names.end()) {
        if (m_names.size() >= m_most) {
            return;
        }
        it = m_names.emplace(name, NameRecord{}).first;
        it->second.name = std::move(name);
    }
    NameRecord &record = it->second;
    if (!answer) {
        ++record.silent;
        return;
    }
    record.silent -= std::min(record.silent, 1U);
    const unsigned code = data[3] & 15U;
    const unsigned answers = be16(data + 6);
    if (code == 3) {
        ++record.missing;
    } else if (code != 0) {
        ++record.failed;
    } else if (answers == 0) {
        ++record.empty;
    } else {
        ++record.good;
        if (record.address.empty()) {
            record.address = firstAddress(data, size, afterName(data, size, 12) + 4, answers);
        }
    }
}

std::vector<NameRecord> NameWatch::take()
{
    std::vector<NameRecord> result;
    result.reserve(m_names.size());
    for (auto &[name, record] : m_names) {
        result.push_back(std::move(record));
    }
    std::sort(result.begin(), result.end(), [](const NameRecord &a, const NameRecord &b) { return a.name < b.name; });
    m_names.clear();
    return result;
}

}  // namespace resetscope::probes::capture
