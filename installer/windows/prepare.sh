#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: bash installer/windows/prepare.sh [--openssl ARCHIVE]
# Fills build/windows-root with what the `windows` preset needs and Debian has no package of: the headers of Boost,
# spdlog and fmt (they hold all of their code), and OpenSSL, compiled for Windows from the source package of this
# Debian (or from ARCHIVE, openssl-3.*.tar.gz). Done once; about five minutes.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
source "$root/installer/setup.sh"

archive=""
while [[ $# -gt 0 ]]; do
    case $1 in
    --openssl)
        [[ $# -ge 2 && -r $2 ]] || die "--openssl needs the archive of its source."
        archive=$(readlink -f "$2")
        shift
        ;;
    -h | --help)
        sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) die "installer/windows/prepare.sh does not know '$1' (--help explains)." ;;
    esac
    shift
done
exec </dev/null

target="$root/build/windows-root"
say "packages"
install_packages build windows

say "headers"
mkdir -p "$target/include" "$target/lib/cmake/spdlog"
for name in boost spdlog fmt; do
    [[ -d /usr/include/$name ]] || die "/usr/include/$name is missing."
    rm -rf "${target:?}/include/$name"
    cp -r "/usr/include/$name" "$target/include/"
done
# Debian's spdlog expects its compiled library; with SPDLOG_HEADER_ONLY and FMT_HEADER_ONLY the headers are enough.
version=$(dpkg-query -W -f '${Version}' libspdlog-dev | sed 's/^[0-9]*://; s/[+~-].*//')
cat >"$target/lib/cmake/spdlog/spdlogConfig.cmake" <<END
if(NOT TARGET spdlog::spdlog)
    add_library(spdlog::spdlog INTERFACE IMPORTED)
    set_target_properties(spdlog::spdlog PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "\${CMAKE_CURRENT_LIST_DIR}/../../../include"
        INTERFACE_COMPILE_DEFINITIONS "SPDLOG_HEADER_ONLY;SPDLOG_FMT_EXTERNAL;FMT_HEADER_ONLY")
endif()
set(spdlog_VERSION $version)
END
note "$target/include"

say "OpenSSL"
if [[ -s $target/lib/libssl.a && -s $target/lib/libcrypto.a ]]; then
    note "is there already"
    exit 0
fi
work=$(mktemp -d)
temporary_files+=("$work")
if [[ -z $archive ]]; then
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    printf 'deb-src http://deb.debian.org/debian bookworm main\ndeb-src http://deb.debian.org/debian-security bookworm-security main\n' \
        >"$work/sources.list"
    apt=(-q -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root)
    (cd "$work" && apt-get "${apt[@]}" update && apt-get "${apt[@]}" --download-only source openssl) >>"$setup_log" 2>&1 || true
    archive=$(find "$work" -maxdepth 1 -name 'openssl_3*.orig.tar.gz' | head -n 1)
    [[ -n $archive ]] || die "the source of OpenSSL could not be fetched; $setup_log says why (--openssl ARCHIVE uses one you have)."
fi
mkdir "$work/source"
tar -C "$work/source" --strip-components=1 -xf "$archive"
note "compiling $(basename "$archive")"
(
    cd "$work/source"
    # What a client of TLS does not need stays out.
    ./Configure mingw64 --cross-compile-prefix=x86_64-w64-mingw32- CC=gcc-posix no-shared no-tests no-legacy no-engine \
        no-dso no-comp no-cms no-ts no-srp no-async --libdir=lib --prefix="$target" --openssldir=/etc/ssl
    make -j"$(nproc)" build_libs
) >"$root/build/windows-openssl.log" 2>&1 || die "OpenSSL could not be compiled; build/windows-openssl.log says why."
cp "$work/source/libssl.a" "$work/source/libcrypto.a" "$target/lib/"
cp -r "$work/source/include/openssl" "$target/include/"
note "$target/lib"
