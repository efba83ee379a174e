// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Addresses and names of sockets (inet_pton, getaddrinfo, sockaddr_in6) as the system at hand declares them.
#ifdef _WIN32
// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
// clang-format on
#else
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif
