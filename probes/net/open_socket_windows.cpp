// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/system_sockets.h"
#include "probes/net/private_network.h"

namespace resetscope::probes {

int openSystemSocket(int family, int type, int protocol)
{
    const SOCKET socket =
        WSASocketW(family, type, protocol, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET) {
        return -1;
    }
    u_long yes = 1;
    if (ioctlsocket(socket, static_cast<long>(FIONBIO), &yes) != 0) {
        closesocket(socket);
        return -1;
    }
    // Handles are 64 bits wide and only 32 of them are ever set ("Interprocess communication between 32-bit and 64-bit
    // applications" of Microsoft's documentation).
    return static_cast<int>(socket);
}

}  // namespace resetscope::probes
