// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/system_sockets.h"
#include "probes/net/private_network.h"

namespace resetscope::probes {

int openSystemSocket(int family, int type, int protocol)
{
    return ::socket(family, type, protocol);
}

}  // namespace resetscope::probes
