# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles for 64-bit Windows with Debian's mingw-w64 (g++-mingw-w64-x86-64-posix). Libraries that Debian does not have
# for it are looked for in RESETSCOPE_WINDOWS_ROOT, which installer/windows/prepare.sh fills.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
get_filename_component(resetscope_source ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
set(RESETSCOPE_WINDOWS_ROOT ${resetscope_source}/build/windows-root CACHE PATH "Headers and libraries for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES RESETSCOPE_WINDOWS_ROOT)
set(CMAKE_FIND_ROOT_PATH ${RESETSCOPE_WINDOWS_ROOT} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(OPENSSL_USE_STATIC_LIBS ON)
set(ZLIB_USE_STATIC_LIBS ON)
# One file that runs on any Windows 10: the compiler's own libraries are part of it.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -static-libgcc -static-libstdc++")
