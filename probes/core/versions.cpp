// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/versions.h"

#include <boost/version.hpp>
#include <openssl/crypto.h>
#include <spdlog/version.h>

namespace resetscope::probes {

std::vector<std::pair<std::string, std::string>> libraryVersions()
{
    const auto dotted = [](int major, int minor, int patch) {
        return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
    };
    return
    {
#if defined(__clang__)
        {"compiler", "Clang " + dotted(__clang_major__, __clang_minor__, __clang_patchlevel__)},
#elif defined(__GNUC__)
        {"compiler", "GCC " + dotted(__GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__)},
#endif
            {"Boost", dotted(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100)},
            {"OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING)},
        {
            "spdlog", dotted(SPDLOG_VER_MAJOR, SPDLOG_VER_MINOR, SPDLOG_VER_PATCH)
        }
    };
}

}  // namespace resetscope::probes
