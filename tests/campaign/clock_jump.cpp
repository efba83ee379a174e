// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: its wall clock jumps while it runs. CLOCK_JUMPS is "SECONDS:OFFSET,..." counted from the
// start of the program ("3:86400,6:-86400"). The steady clock is left alone, as the kernel does.
#include <atomic>
#include <cstdlib>

#include <dlfcn.h>
#include <sys/time.h>
#include <time.h>

namespace {

using GetTime = int (*)(clockid_t, timespec *);

GetTime realOne()
{
    static const auto real = reinterpret_cast<GetTime>(dlsym(RTLD_NEXT, "clock_gettime"));
    return real;
}

long offset_s()
{
    static std::atomic<long> begin = 0;
    timespec now{};
    realOne()(CLOCK_MONOTONIC, &now);
    long none = 0;
    begin.compare_exchange_strong(none, now.tv_sec);
    long offset = 0;
    const char *jumps = std::getenv("CLOCK_JUMPS");
    while (jumps != nullptr && *jumps != '\0') {
        char *end = nullptr;
        const long at = std::strtol(jumps, &end, 10);
        if (*end != ':') {
            break;
        }
        const long by = std::strtol(end + 1, &end, 10);
        if (now.tv_sec - begin >= at) {
            offset = by;
        }
        jumps = *end == ',' ? end + 1 : end;
    }
    return offset;
}

}  // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int status = realOne()(clock, time);
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        time->tv_sec += offset_s();
    }
    return status;
}

int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *into) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (into != nullptr) {
        *into = now.tv_sec;
    }
    return now.tv_sec;
}
}
