# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154
# Set-up that installer/run.sh and tests/run.sh share; they read this file with `source`.
# Expects: bash with -euo pipefail, $root (top folder of the source).

build_dir="$root/build/dev"
setup_log="$root/build/setup.log"
temporary_files=()

say() { printf '\n==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
die() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

clean_up() {
    local path
    for path in "${temporary_files[@]}"; do
        rm -rf -- "$path"
    done
    allow_service_starts
}

# --- packages -------------------------------------------------------------------------------------------------------

# packages GROUP...: the names of these groups of packages.txt
packages() {
    local group
    for group in "$@"; do
        awk -v wanted="[$group]" '/^\[/ { on = ($0 == wanted); next } on && NF && $0 !~ /^#/ { print $1 }' \
            "$root/installer/packages.txt"
    done
}

missing_packages() {
    local name status
    for name in $(packages "$@"); do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
        [[ $status == installed ]] || printf '%s\n' "$name"
    done
}

check_system() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        die "this script installs packages with apt-get, which this system does not have. It is made for Debian 12."
    local id="" version=""
    if [[ -r /etc/os-release ]]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    fi
    if [[ $id != debian || $version != 12 ]]; then
        note "This is ${id:-an unknown system} ${version}, not Debian 12: package names may differ."
    fi
}

# Prefix that makes a command run as root; empty for root. Stops with the command to type where that is impossible.
as_root=()
need_root() {
    [[ $(id -u) -eq 0 ]] && return
    local command="apt-get update && apt-get install --no-install-recommends $*"
    if command -v sudo >/dev/null; then
        if [[ -t 0 ]] || sudo -n true 2>/dev/null; then
            as_root=(sudo)
            note "Packages are installed with sudo; it may ask for your password."
            return
        fi
        die "packages are missing and sudo needs a password, but there is no terminal to ask for it. As root, run:
    $command"
    fi
    die "packages are missing and only root can install them. As root, run:
    $command
Then start this script again."
}

# A package such as nginx would start its service; policy-rc.d is Debian's way to forbid that.
policy_file=/usr/sbin/policy-rc.d
policy_written=""
forbid_service_starts() {
    [[ -e $policy_file ]] && return
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy_file" >/dev/null
    "${as_root[@]}" chmod 755 "$policy_file"
    policy_written=yes
}
allow_service_starts() {
    [[ -n $policy_written ]] || return 0
    "${as_root[@]}" rm -f "$policy_file"
    policy_written=""
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        note "All packages are there."
        return
    fi
    need_root "${missing[@]}"
    note "To install: ${missing[*]}"
    note "Details are written to $setup_log"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y
        -o Acquire::Retries=3 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o DPkg::Lock::Timeout=300)
    note "Reading the package lists"
    local lists=ok
    "${apt[@]}" -o APT::Update::Error-Mode=any update >>"$setup_log" 2>&1 || lists=failed
    forbid_service_starts
    note "Downloading and installing ${#missing[@]} packages (some minutes the first time)"
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" >>"$setup_log" 2>&1; then
        if [[ $lists == failed ]]; then
            die "the package servers cannot be reached. Is this computer offline? Connect it and start the script again.
    $setup_log has the details."
        fi
        tail -n 15 "$setup_log" >&2
        die "the packages could not be installed; the lines above and $setup_log say why."
    fi
    allow_service_starts
    # Servers that came with the tests must not start at the next boot either.
    local service
    if command -v systemctl >/dev/null && [[ -d /run/systemd/system ]]; then
        for service in nginx haproxy; do
            if [[ " ${missing[*]} " == *" $service"* ]]; then
                "${as_root[@]}" systemctl disable --quiet "$service" >>"$setup_log" 2>&1 || true
            fi
        done
        if [[ " ${missing[*]} " == *" openssh-server "* ]]; then
            "${as_root[@]}" systemctl disable --quiet ssh >>"$setup_log" 2>&1 || true
        fi
    fi
}

# --- build ----------------------------------------------------------------------------------------------------------

# On a terminal ninja rewrites one line; elsewhere every 20th step is enough.
thinned() {
    if [[ -t 1 ]]; then
        cat
    else
        awk '/^\[[0-9]+\/[0-9]+\] / { split(substr($1, 2), n, /[\/\]]/)
                 if (n[1] % 20 == 0 || n[1] == n[2]) { print "    " $1; fflush() } next }
             { print; fflush() }'
    fi
}

# configure PRESET
configure() {
    note "Configuring ($1)"
    if ! (cd "$root" && cmake --preset "$1") >"$root/build/configure-$1.log" 2>&1; then
        tail -n 30 "$root/build/configure-$1.log" >&2
        die "the build could not be configured; build/configure-$1.log has the whole text."
    fi
}

# build PRESET [TARGET...]: everything, or these targets
build() {
    local preset=$1
    shift
    local targets=()
    [[ $# -eq 0 ]] || targets=(--target "$@")
    if [[ -t 1 ]]; then
        cmake --build "$root/build/$preset" --parallel "$(nproc)" "${targets[@]}"
    else
        cmake --build "$root/build/$preset" --parallel "$(nproc)" "${targets[@]}" 2>&1 | thinned
    fi || die "the program could not be built; the lines above say where."
}

# Qt wants a folder of its own at run time; a container has none.
prepare_runtime() {
    if [[ -z ${XDG_RUNTIME_DIR:-} || ! -w ${XDG_RUNTIME_DIR:-/nonexistent} ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        chmod 700 "$XDG_RUNTIME_DIR"
        temporary_files+=("$XDG_RUNTIME_DIR")
        export XDG_RUNTIME_DIR
    fi
}

mkdir -p "$root/build"
: >"$setup_log"
trap clean_up EXIT
