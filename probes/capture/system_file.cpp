// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/system_file.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resetscope::probes::capture::system_file {

Opened openToRead(const std::string &path)
{
    Opened result;
    result.descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (result.descriptor < 0) {
        result.error = errno;
        return result;
    }
    struct stat status {};
    if (::fstat(result.descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        ::close(result.descriptor);
        return {-1, EISDIR, 0};
    }
    if (S_ISREG(status.st_mode) && status.st_size > 0) {
        result.size = static_cast<std::uint64_t>(status.st_size);
        ::posix_fadvise(result.descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    return result;
}

int standardInput()
{
    return STDIN_FILENO;
}

Opened openToWrite(const std::string &path)
{
    Opened result;
    result.descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    result.error = result.descriptor < 0 ? errno : 0;
    return result;
}

bool waitToRead(int descriptor, int limit_ms)
{
    pollfd waiting{descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, limit_ms) != 0;
}

int replaceFile(const std::string &from, const std::string &to)
{
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

bool same(const std::string &one, const std::string &other)
{
    struct stat first {};
    struct stat second {};
    return ::stat(one.c_str(), &first) == 0 && ::stat(other.c_str(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

void removeFile(const std::string &path)
{
    ::unlink(path.c_str());
}

}  // namespace resetscope::probes::capture::system_file
