// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace resetscope::fuzz {

/// Ends the program as a crash: something that must always hold did not.
inline void demand(bool holds)
{
    if (!holds) {
        __builtin_trap();
    }
}

/// Takes numbers off the front of the input; zero when it is used up.
class Front {
public:
    Front(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}
    std::uint8_t byte()
    {
        if (m_size == 0) {
            return 0;
        }
        --m_size;
        return *m_data++;
    }
    [[nodiscard]] const std::uint8_t *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view rest() const { return {reinterpret_cast<const char *>(m_data), m_size}; }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
};

/// A file that lives in memory, for readers that take a path.
class MemoryFile {
public:
    MemoryFile() : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC)) { demand(m_descriptor >= 0); }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    void set(const std::uint8_t *data, std::size_t size)
    {
        demand(::ftruncate(m_descriptor, 0) == 0 &&
               ::pwrite(m_descriptor, data, size, 0) == static_cast<ssize_t>(size));
    }
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

}  // namespace resetscope::fuzz
