// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::cli {

namespace {

// A signal handler may only write to a descriptor; the event loop reads it.
volatile std::sig_atomic_t g_writeEnd = -1;

extern "C" void onInterrupt(int)
{
    const char byte = 1;
    const auto ignored = ::write(g_writeEnd, &byte, 1);
    static_cast<void>(ignored);
}

void install(int number)
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    // SA_RESETHAND: the second signal has its ordinary effect.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
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
