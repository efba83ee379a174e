#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: bash installer/check_package.sh [--debs DIR] [--reproducible] [--keep]
# Builds the Debian packages, checks them with lintian, installs them in a bare Debian 12 of their own (debootstrap),
# uses them there as an ordinary user, and looks that nothing is left when they are gone. Needs root.
#   --debs DIR      checks the packages in DIR and builds nothing
#   --reproducible  builds a second time in another folder, without the compiler's cache, and compares byte for byte
#   --keep          leaves the bare system in build/package-root
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/installer/setup.sh"

debs=""
reproducible=""
keep=""
while [[ $# -gt 0 ]]; do
    case $1 in
    --debs)
        [[ $# -ge 2 ]] || die "--debs needs a folder."
        debs=$(cd "$2" && pwd) || die "there is no folder $2."
        shift
        ;;
    --reproducible) reproducible=yes ;;
    --keep) keep=yes ;;
    -h | --help)
        sed -n '3,8s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) die "installer/check_package.sh does not know '$1' (--help explains)." ;;
    esac
    shift
done
exec </dev/null
export LC_ALL=C.UTF-8
umask 022

[[ $(id -u) -eq 0 ]] || die "the check of the packages needs root: it installs them in a system of its own (debootstrap, chroot)."

system="$root/build/package-root"
base="$root/build/package-base.tar"
problems=0
passed() { note "ok    $*"; }
failed() {
    note "FAILED $*"
    problems=$((problems + 1))
}
# expect TEXT COMMAND...: the command must succeed
expect() {
    local text=$1
    shift
    if "$@" >"$root/build/package-step.log" 2>&1; then
        passed "$text"
    else
        failed "$text"
        sed 's/^/           /' "$root/build/package-step.log" | tail -n 20
    fi
}

# --- packages -------------------------------------------------------------------------------------------------------

# make_packages SOURCE: release build and cpack; the packages are in SOURCE/build/release
make_packages() {
    (
        cd "$1"
        mkdir -p build
        cmake --preset release >build/configure-release.log 2>&1 || {
            tail -n 30 build/configure-release.log >&2
            exit 1
        }
        cmake --build build/release --parallel "$(nproc)" 2>&1 | thinned
        cd build/release
        rm -f ./*.deb
        cpack >../cpack.log 2>&1 || {
            tail -n 30 ../cpack.log >&2
            exit 1
        }
    ) || die "the packages could not be made; the lines above say why."
}

say "tools"
install_packages build runtime package
if [[ -z $debs ]]; then
    say "packages"
    make_packages "$root"
    debs="$root/build/release"
fi
mapfile -t files < <(find "$debs" -maxdepth 1 -name '*.deb' | sort)
[[ ${#files[@]} -gt 0 ]] || die "there are no packages in $debs."
for file in "${files[@]}"; do
    note "$(basename "$file"): $(dpkg-deb -f "$file" Package Version | paste -sd' '), $(stat -c %s "$file") bytes," \
        "$(dpkg-deb -f "$file" Installed-Size) KiB installed"
    dpkg-deb -f "$file" Depends | sed 's/^/        Depends: /'
done

if [[ -n $reproducible ]]; then
    say "the same packages from another folder"
    other=$(mktemp -d)/somewhere/else/source
    temporary_files+=("${other%/somewhere/else/source}")
    mkdir -p "$(dirname "$other")"
    git clone -q --no-hardlinks "$root" "$other"
    git -C "$root" diff --quiet HEAD || note "The working tree differs from its commit: so will the packages."
    (export CCACHE_DISABLE=1 TZ=Pacific/Auckland LC_ALL=C && make_packages "$other") || exit 1
    for file in "${files[@]}"; do
        name=$(basename "$file")
        if cmp -s "$file" "$other/build/release/$name"; then
            passed "$name: identical ($(sha256sum "$file" | cut -c1-16)...)"
            continue
        fi
        failed "$name differs:"
        for side in "$file" "$other/build/release/$name"; do
            unpacked=$(mktemp -d)
            temporary_files+=("$unpacked")
            dpkg-deb -R "$side" "$unpacked"
            (cd "$unpacked" && find . -type f -exec sha256sum {} + | sort -k 2) >"$unpacked.list"
            temporary_files+=("$unpacked.list")
            lists+=("$unpacked.list")
        done
        diff "${lists[@]}" | sed 's/^/           /' | head -n 20 || true
        lists=()
    done
fi

say "lintian"
for file in "${files[@]}"; do
    # no-changelog-entry-closes and the like are for uploads to Debian itself; the address has no domain of its own yet.
    expect "$(basename "$file")" lintian --no-tag-display-limit --fail-on error,warning \
        --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog,mail-address-loops-or-bounces \
        "$file"
done
for file in "${files[@]}"; do
    expect "$(basename "$file"): everything belongs to root, nothing is writable by others or has special bits" \
        bash -c '! dpkg-deb -c "$1" | grep -vE "^[-d]rw[-x]r-[-x]r-[-x] root/root "' - "$file"
done

# --- a bare system --------------------------------------------------------------------------------------------------

mounted=()
leave_system() {
    local place
    for place in "${mounted[@]}"; do
        umount "$place" 2>/dev/null || umount -l "$place" 2>/dev/null || true
    done
    mounted=()
    if [[ -z $keep && -d $system ]] && ! grep -q " $system/" /proc/mounts; then
        rm -rf --one-file-system -- "$system"
    fi
}
trap 'leave_system; clean_up' EXIT

mirror=$(awk '/^URIs:/ { print $2; exit } /^deb / { print $2; exit }' \
    /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1)
mirror=${mirror:-http://deb.debian.org/debian}
say "a bare Debian 12 ($mirror)"
grep -q " $system/" /proc/mounts && die "something is mounted below $system; unmount it first."
rm -rf --one-file-system -- "$system"
if [[ ! -s $base ]]; then
    debootstrap --variant=minbase bookworm "$system" "$mirror" >"$root/build/debootstrap.log" 2>&1 ||
        die "debootstrap failed; build/debootstrap.log says why."
    tar -C "$system" -cf "$base.part" . && mv "$base.part" "$base"
else
    note "from $base"
    mkdir -p "$system"
    tar -C "$system" -xf "$base"
fi
mount -t proc proc "$system/proc"
mounted+=("$system/proc")
mount -t tmpfs tmpfs "$system/dev/shm" 2>/dev/null && mounted+=("$system/dev/shm")
printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
chmod 755 "$system/usr/sbin/policy-rc.d"
cp /etc/resolv.conf "$system/etc/resolv.conf"
mkdir "$system/packages"
cp "${files[@]}" "$system/packages/"

inside() { chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
# As an ordinary user without any variable that a desktop would set.
as_user() { chroot --userspec=tester:tester "$system" env -i PATH=/usr/bin:/bin HOME=/home/tester LANG=C.UTF-8 \
    XDG_RUNTIME_DIR=/home/tester/run "$@"; }
names=()
for file in "${files[@]}"; do
    names+=("$(dpkg-deb -f "$file" Package)")
done
has() { [[ " ${names[*]} " == *" $1 "* ]]; }

say "installed with its dependencies alone (no recommended packages)"
inside apt-get -q update >"$root/build/package-apt.log" 2>&1 || die "the package lists could not be read; build/package-apt.log says why."
inside bash -c 'apt-get -q -y --no-install-recommends install /packages/*.deb' >>"$root/build/package-apt.log" 2>&1 ||
    die "the packages could not be installed; build/package-apt.log says why."
passed "apt-get install"
note "$(inside dpkg-query -W | wc -l) packages in the system, $(du -sm --one-file-system "$system" | cut -f1) MiB"
inside useradd --create-home --user-group tester
as_user mkdir -m 700 /home/tester/run

say "used as an ordinary user"
if has resetscope-cli; then
    expect "resetscope-cli --version" as_user resetscope-cli --version
    sed 's/^/           /' "$root/build/package-step.log"
    missing=$(inside bash -c 'ldd /usr/bin/resetscope* | grep "not found"' || true)
    [[ -z $missing ]] && passed "every shared library is found" || failed "missing libraries: $missing"
    status=0
    as_user resetscope-cli lab run idle-timeout-rst --limit 3 -- --max-idle 10 --pdf /home/tester/report.pdf \
        >"$root/build/package-diagnosis.log" 2>&1 || status=$?
    [[ $status -eq 1 ]] && passed "a practice fault is diagnosed (status 1: a fault was found)" || {
        failed "the diagnosis of a practice fault ended with status $status"
        tail -n 20 "$root/build/package-diagnosis.log" | sed 's/^/           /'
    }
    sed -n '/[Cc]ause/,$p' "$root/build/package-diagnosis.log" | head -n 8 | sed 's/^/           /'
    report="$system/home/tester/report.pdf"
    expect "the report is a PDF with embedded fonts" bash -c '
        set -e; head -c 5 "$1" | grep -q "%PDF-"
        pdffonts "$1" | tail -n +3; test "$(pdffonts "$1" | tail -n +3 | wc -l)" -gt 0
        ! pdffonts "$1" | tail -n +3 | awk "{ print \$(NF-4) }" | grep -qx no' - "$report"
    expect "the report can be searched" bash -c 'pdftotext "$1" - | grep -qi "connection"' - "$report"
    expect "manual page resetscope-cli(1)" bash -c 'MANROFFSEQ= MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null |
        { ! grep . ; }' - "$system/usr/share/man/man1/resetscope-cli.1.gz"
    expect "completion for bash" inside bash -c 'set -e; . /usr/share/bash-completion/completions/resetscope-cli
        complete -p resetscope-cli'
fi
if has resetscope; then
    expect "the wizard paints its first page without a display" as_user env QT_QPA_PLATFORM=offscreen timeout 60 \
        resetscope --exit-after-first-paint
    [[ -s $root/build/package-step.log ]] && sed 's/^/           /' "$root/build/package-step.log"
    expect "the plugins for X11 are there" inside bash -c 'ls /usr/lib/*/qt6/plugins/platforms/libqxcb.so &&
        ! ldd /usr/lib/*/qt6/plugins/platforms/libqxcb.so | grep "not found"'
    expect "the plugins for SQLite and SVG are there" inside bash -c 'ls /usr/lib/*/qt6/plugins/sqldrivers/libqsqlite.so \
        /usr/lib/*/qt6/plugins/imageformats/libqsvg.so /usr/lib/*/qt6/plugins/iconengines/libqsvgicon.so'
    expect "manual page resetscope(1)" bash -c 'MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null |
        { ! grep . ; }' - "$system/usr/share/man/man1/resetscope.1.gz"
    expect "desktop entry" desktop-file-validate "$system/usr/share/applications/org.resetscope.Resetscope.desktop"
    expect "AppStream data" appstreamcli validate --no-net \
        "$system/usr/share/metainfo/org.resetscope.Resetscope.metainfo.xml"
    expect "AppStream data, desktop entry and icon fit together" appstreamcli validate-tree --no-net "$system"
fi
expect "nothing was written outside the user's own folder" bash -c '
    ! find "$1" -xdev -user tester -not -path "$1/home/*" -not -path "$1/tmp" -not -path "$1/proc/*" | grep .' - "$system"

# --- the helper that records packets ----------------------------------------------------------------------------------

helper=/usr/libexec/resetscope/resetscope-capture-helper
has_right() { inside getcap "$helper" | grep -q 'cap_net_raw=ep$'; }
if has resetscope-capture-helper; then
    say "the helper that records packets"
    expect "group resetscope, empty" inside bash -c 'getent group resetscope | grep -q ":$"'
    expect "root:resetscope, 0750" test "$(inside stat -c '%U:%G %a' "$helper")" = "root:resetscope 750"
    expect "the right to see packets, and no other" has_right
    expect "an ordinary user may not run it" bash -c "! \"\$@\"" - chroot --userspec=tester:tester "$system" "$helper"
    inside usermod -aG resetscope tester
    # Without arguments it explains itself and fails; what matters is that the system lets it start.
    status=0
    chroot --userspec=tester:tester --groups=resetscope "$system" "$helper" >"$root/build/package-step.log" 2>&1 || status=$?
    [[ $status -ne 126 && $status -ne 127 ]] && passed "a member of the group may (it ends with status $status: no arguments)" ||
        failed "a member of the group may not run it (status $status)"
    inside bash -c 'dpkg -i /packages/resetscope-capture-helper_*.deb' >>"$root/build/package-apt.log" 2>&1
    expect "an update keeps group, mode and right" bash -c '[[ $1 = "root:resetscope 750" ]]' - "$(inside stat -c '%U:%G %a' "$helper")"
    expect "an update keeps the right" has_right
    expect "an update keeps the members" inside bash -c 'id -nG tester | grep -qw resetscope'
    inside dpkg-statoverride --update --add root root 0700 "$helper"
    inside bash -c 'dpkg -i /packages/resetscope-capture-helper_*.deb' >>"$root/build/package-apt.log" 2>&1
    expect "an administrator's own mode is kept over updates" test "$(inside stat -c '%U:%G %a' "$helper")" = "root:root 700"
    inside dpkg-statoverride --remove "$helper"
    inside dpkg --purge resetscope-capture-helper >>"$root/build/package-apt.log" 2>&1
    expect "a purge keeps a group that has members" inside getent group resetscope
    inside gpasswd -d tester resetscope >/dev/null
    inside bash -c 'dpkg -i /packages/resetscope-capture-helper_*.deb' >>"$root/build/package-apt.log" 2>&1
fi

# --- gone ---------------------------------------------------------------------------------------------------------------

say "removed again"
listing() { (cd "$system" && find . -xdev \( -path ./proc -o -path ./home -o -path ./packages -o -path ./var/lib/dpkg -o -path ./var/log \
    -o -path ./tmp \) -prune -o -print | sort); }
inside dpkg --purge "${names[@]}" >>"$root/build/package-apt.log" 2>&1
listing >"$root/build/package-before.list"
expect "purge leaves no file with the program's name" bash -c '! grep -i resetscope "$1"' - "$root/build/package-before.list"
# group- and gshadow- are the backups that the tools of the system keep of the change before.
expect "purge leaves no group, user or override" bash -c '! grep -rn --exclude="*-" resetscope "$1"/etc "$1"/var/lib/dpkg/statoverride' - "$system"
inside bash -c 'dpkg -i /packages/*.deb' >>"$root/build/package-apt.log" 2>&1
inside dpkg --purge "${names[@]}" >>"$root/build/package-apt.log" 2>&1
listing >"$root/build/package-after.list"
expect "installing and purging once more changes no file of the system" diff "$root/build/package-before.list" "$root/build/package-after.list"
expect "what the user saved stays" test -s "$system/home/tester/report.pdf"

if [[ $problems -ne 0 ]]; then
    die "$problems checks of the packages failed; the lines above say which."
fi
say "The packages are right."
