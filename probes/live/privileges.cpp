// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/live/privileges.h"

#include <array>
#include <cerrno>
#include <cstdint>

#include <grp.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace resetscope::probes::live {

namespace {

constexpr uid_t kNobody = 65534;

using CapabilitySets = std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3>;

bool getCapabilities(CapabilitySets &sets)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    return ::syscall(SYS_capget, &header, sets.data()) == 0;
}

/// Permitted and effective become what is both wanted and there.
bool reduceTo(std::uint32_t wanted)
{
    CapabilitySets sets{};
    if (!getCapabilities(sets)) {
        return false;
    }
    const std::uint32_t kept = sets[0].permitted & wanted;
    sets = {};
    sets[0].permitted = kept;
    sets[0].effective = kept;
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    return ::syscall(SYS_capset, &header, sets.data()) == 0;
}

bool has(std::uint32_t capability)
{
    CapabilitySets sets{};
    return getCapabilities(sets) && (sets[0].effective & CAP_TO_MASK(capability)) != 0;
}

}  // namespace

bool keepOnlyPacketSockets()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        return false;
    }
    if (has(CAP_SETPCAP)) {
        for (unsigned long i = 0; ::prctl(PR_CAPBSET_READ, i, 0, 0, 0) >= 0; ++i) {
            if (::prctl(PR_CAPBSET_DROP, i, 0, 0, 0) != 0) {
                return false;
            }
        }
    }
    if (::geteuid() == 0 && has(CAP_SETUID) && has(CAP_SETGID)) {
        // The capability has to outlive the change of user.
        if (::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) != 0 || ::setgroups(0, nullptr) != 0 ||
            ::setresgid(kNobody, kNobody, kNobody) != 0 || ::setresuid(kNobody, kNobody, kNobody) != 0) {
            return false;
        }
    }
    // Not there on old kernels.
    if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0 && errno != EINVAL) {
        return false;
    }
    return reduceTo(CAP_TO_MASK(CAP_NET_RAW));
}

bool keepNothing()
{
    const rlimit none{0, 0};
    const rlimit standard{3, 3};  // what is open stays open; less would make poll() fail
    return reduceTo(0) && ::setrlimit(RLIMIT_NOFILE, &standard) == 0 && ::setrlimit(RLIMIT_NPROC, &none) == 0 &&
           ::setrlimit(RLIMIT_CORE, &none) == 0;
}

}  // namespace resetscope::probes::live
