# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a header with the commit that is built, only when that changed. Without Git, RESETSCOPE_SOURCE names it.
# Nothing here depends on the clock: the same source gives the same program.
cmake_minimum_required(VERSION 3.25)
set(stamp "${RESETSCOPE_SOURCE}")
find_program(git git)
if(NOT stamp AND git AND EXISTS "${SOURCE}/.git")
    execute_process(COMMAND ${git} -C "${SOURCE}" log -1 --format=%h\ of\ %cs
        OUTPUT_VARIABLE stamp OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${git} -C "${SOURCE}" status --porcelain --untracked-files=no
        OUTPUT_VARIABLE changed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(stamp AND changed)
        string(APPEND stamp ", changed")
    endif()
endif()
if(NOT stamp)
    set(stamp "unknown")
endif()
file(CONFIGURE OUTPUT "${OUT}" CONTENT "#pragma once\n#define RESETSCOPE_SOURCE \"@stamp@\"\n" @ONLY)
