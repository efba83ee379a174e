// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/system_file.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

namespace resetscope::probes::capture::system_file {
namespace {

/// Windows takes names in UTF-16; char would mean the code page of the day.
std::filesystem::path native(const std::string &path)
{
    return {std::u8string(path.begin(), path.end())};
}

}  // namespace

Opened openToRead(const std::string &path)
{
    Opened result;
    std::error_code ignored;
    if (std::filesystem::is_directory(native(path), ignored)) {
        return {-1, EISDIR, 0};
    }
    result.descriptor = ::_wopen(native(path).c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT | _O_SEQUENTIAL);
    if (result.descriptor < 0) {
        result.error = errno;
        return result;
    }
    if (const auto size = std::filesystem::file_size(native(path), ignored); !ignored) {
        result.size = size;
    }
    return result;
}

int standardInput()
{
    ::_setmode(0, _O_BINARY);
    return 0;
}

Opened openToWrite(const std::string &path)
{
    Opened result;
    result.descriptor = ::_wopen(native(path).c_str(), _O_WRONLY | _O_CREAT | _O_TRUNC | _O_BINARY | _O_NOINHERIT,
                                 _S_IREAD | _S_IWRITE);
    result.error = result.descriptor < 0 ? errno : 0;
    return result;
}

bool waitToRead(int /*descriptor*/, int /*limit_ms*/)
{
    return true;  // no poll for files and pipes: a read from a pipe waits, and a stop request is seen behind it
}

int replaceFile(const std::string &from, const std::string &to)
{
    std::error_code failure;
    std::filesystem::rename(native(from), native(to), failure);
    return failure.default_error_condition().value();
}

bool same(const std::string &one, const std::string &other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(native(one), native(other), ignored);
}

void removeFile(const std::string &path)
{
    std::error_code ignored;
    std::filesystem::remove(native(path), ignored);
}

}  // namespace resetscope::probes::capture::system_file
