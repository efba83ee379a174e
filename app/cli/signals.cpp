// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>

#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::cli {

namespace {

// A signal handler may only write to a descriptor; the event loop reads it.
volatile std::sig_atomic_t g_writeEnd = -1;

// Some callers (timeout(1), service managers) send the same signal to the process and to its group: one wish, not two.
constexpr long long kSameWish_ms = 300;
std::atomic<long long> g_first_ms = 0;  // monotonic; 0: none yet
static_assert(std::atomic<long long>::is_always_lock_free);

extern "C" void onInterrupt(int number)
{
    const int savedErrno = errno;
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const long long now_ms = now.tv_sec * 1000LL + now.tv_nsec / 1000000 + 1;
    long long first_ms = 0;
    if (g_first_ms.compare_exchange_strong(first_ms, now_ms)) {
        const char byte = 1;
        const auto ignored = ::write(g_writeEnd, &byte, 1);
        static_cast<void>(ignored);
    } else if (now_ms - first_ms >= kSameWish_ms) {
        // A second wish has the signal's ordinary effect, once this handler has returned.
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
    errno = savedErrno;
}

void install(int number)
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

}  // namespace

InterruptWatcher::InterruptWatcher(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0) {
        return;
    }
    g_writeEnd = m_sockets[0];
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &InterruptWatcher::drain);
    install(SIGINT);
    install(SIGTERM);
}

InterruptWatcher::~InterruptWatcher()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    g_writeEnd = -1;
    g_first_ms = 0;
    if (m_sockets[0] >= 0) {
        ::close(m_sockets[0]);
        ::close(m_sockets[1]);
    }
}

void InterruptWatcher::drain()
{
    m_notifier->setEnabled(false);
    m_interrupted = true;
    Q_EMIT interruptRequested();
}

}  // namespace resetscope::cli
