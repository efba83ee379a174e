// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/flow_table.h"

#include "probes/core/system_sockets.h"

namespace resetscope::probes::capture {

namespace {

constexpr std::size_t kFirstSlots = 4096;

__extension__ using Wide = unsigned __int128;

/// Folded 64 x 64 -> 128 bit product: spreads every bit of both over the result (as wyhash does).
std::uint64_t mix(std::uint64_t a, std::uint64_t b) noexcept
{
    const auto product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

}  // namespace

std::string Endpoint::host() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (family != 4 && family != 6) {
        return {};
    }
    ::inet_ntop(family == 4 ? AF_INET : AF_INET6, address.data(), text.data(), text.size());
    return text.data();
}

std::string Endpoint::text() const
{
    const std::string name = host();
    return (family == 6 ? '[' + name + ']' : name) + ':' + std::to_string(port);
}

Endpoint FlowKey::end(int side) const
{
    Endpoint result;
    result.family = static_cast<std::uint8_t>(words[4] >> 32);
    result.port = static_cast<std::uint16_t>(words[4] >> (side == 0 ? 0 : 16));
    std::memcpy(result.address.data(), &words[side == 0 ? 0 : 2], 16);
    return result;
}

FlowTable::FlowTable(std::uint64_t seed)
    : m_seed{mix(seed ^ 0x2d358dccaa6c78a5ULL, 0x8bb84b93962eacc9ULL) | 1,
             mix(seed ^ 0x4b33a62ed433d4a3ULL, 0x4d5a2da51de1aa47ULL) | 1},
      m_slots(kFirstSlots), m_mask(kFirstSlots - 1)
{
}

std::uint32_t FlowTable::hash(const FlowKey &key) const noexcept
{
    const std::uint64_t first = mix(key.words[0] ^ m_seed[0], key.words[2] ^ m_seed[1]);
    const std::uint64_t second =
        (key.words[4] >> 32) == 4 ? 0 : mix(key.words[1] ^ m_seed[1], key.words[3] ^ m_seed[0]);
    const std::uint64_t all = mix(first ^ second ^ m_seed[1], key.words[4] ^ m_seed[0] ^ second);
    return static_cast<std::uint32_t>(all ^ (all >> 32));
}

void FlowTable::prefetchFlow(std::uint32_t hash) const noexcept
{
    for (std::uint32_t i = hash & m_mask, n = 0; n < 2 && m_slots[i].place != kNone; i = (i + 1) & m_mask, ++n) {
        if (m_slots[i].hash == hash) {
            const Flow &found = flow(m_slots[i].place);
            const auto *bytes = reinterpret_cast<const char *>(&found);
            __builtin_prefetch(bytes);
            __builtin_prefetch(bytes + 64);
            __builtin_prefetch(bytes + 128);
            __builtin_prefetch(bytes + 192);
            __builtin_prefetch(bytes + 256);
            return;
        }
    }
}

Flow *FlowTable::find(const FlowKey &key, std::uint32_t hash) noexcept
{
    for (std::uint32_t i = hash & m_mask; m_slots[i].place != kNone; i = (i + 1) & m_mask) {
        if (m_slots[i].hash == hash) {
            Flow &found = flow(m_slots[i].place);
            if (found.key == key) {
                return &found;
            }
        }
    }
    return nullptr;
}

void FlowTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_mask = static_cast<std::uint32_t>(m_slots.size() - 1);
    for (const Slot &slot : old) {
        if (slot.place != kNone) {
            std::uint32_t i = slot.hash & m_mask;
            while (m_slots[i].place != kNone) {
                i = (i + 1) & m_mask;
            }
            m_slots[i] = slot;
        }
    }
}

Flow &FlowTable::insert(const FlowKey &key, std::uint32_t hash)
{
    if ((m_size + 1) * 8 > m_slots.size() * 5) {
        grow();
    }
    std::uint32_t place = 0;
    if (!m_free.empty()) {
        place = m_free.back();
        m_free.pop_back();
    } else {
        place = static_cast<std::uint32_t>(m_used++);
        if (place / kChunk >= m_chunks.size()) {
            m_chunks.push_back(std::make_unique<Flow[]>(kChunk));
        }
    }
    std::uint32_t i = hash & m_mask;
    while (m_slots[i].place != kNone) {
        i = (i + 1) & m_mask;
    }
    m_slots[i] = {hash, place};
    ++m_size;
    Flow &fresh = flow(place);
    fresh = Flow{};
    fresh.key = key;
    return fresh;
}

void FlowTable::erase(const FlowKey &key, std::uint32_t hash) noexcept
{
    std::uint32_t i = hash & m_mask;
    while (m_slots[i].place != kNone && (m_slots[i].hash != hash || !(flow(m_slots[i].place).key == key))) {
        i = (i + 1) & m_mask;
    }
    if (m_slots[i].place == kNone) {
        return;
    }
    flow(m_slots[i].place).key.words[4] = 0;  // marks the place as free
    m_free.push_back(m_slots[i].place);
    --m_size;
    // Moves later entries of the run back instead of leaving a tombstone (Knuth, volume 3, algorithm 6.4 R).
    std::uint32_t hole = i;
    for (std::uint32_t j = (i + 1) & m_mask; m_slots[j].place != kNone; j = (j + 1) & m_mask) {
        const std::uint32_t home = m_slots[j].hash & m_mask;
        if (((j - home) & m_mask) >= ((j - hole) & m_mask)) {
            m_slots[hole] = m_slots[j];
            hole = j;
        }
    }
    m_slots[hole] = Slot{};
}

Flow *FlowTable::at(std::size_t place) noexcept
{
    Flow &candidate = flow(static_cast<std::uint32_t>(place));
    return candidate.key.words[4] != 0 ? &candidate : nullptr;
}

}  // namespace resetscope::probes::capture
