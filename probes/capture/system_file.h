// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

/// Files as the system at hand opens them. Descriptors are those of read(2) and write(2); names are UTF-8. No child
/// process inherits them, and bytes are never changed on the way.
namespace resetscope::probes::capture::system_file {

struct Opened {
    int descriptor = -1;     ///< -1: failed
    int error = 0;           ///< errno
    std::uint64_t size = 0;  ///< 0: not known (a pipe) or empty
};

/// Folders are refused (EISDIR).
[[nodiscard]] Opened openToRead(const std::string &path);
/// Standard input, for `close` not to be called on.
[[nodiscard]] int standardInput();
/// Replaces what is there; only this user may read it where the system knows such rights.
[[nodiscard]] Opened openToWrite(const std::string &path);
/// Until there is something to read or the end; false when neither came within `limit_ms`.
[[nodiscard]] bool waitToRead(int descriptor, int limit_ms);
/// Renames, also over a file that is there. 0, or errno.
[[nodiscard]] int replaceFile(const std::string &from, const std::string &to);
/// Two names of one file that is there.
[[nodiscard]] bool same(const std::string &one, const std::string &other);
void removeFile(const std::string &path);

}  // namespace resetscope::probes::capture::system_file
