// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab.h"

#include <cerrno>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace {

int tryUnshare()
{
    const pid_t child = fork();
    if (child == 0) {
        // Nothing but system calls here: other threads of this program may have held locks when it forked.
        _exit(unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 ? 0 : errno);
    }
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : EAGAIN;
}

}  // namespace

const std::string &whyNoNamespaces()
{
    static const std::string why = tryUnshare() == 0
                                       ? std::string()
                                       : "This system does not let an ordinary user make a private network, which "
                                         "this practice fault needs; the other faults work without one.";
    return why;
}

}  // namespace resetscope::probes::lab
