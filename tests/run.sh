#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: bash tests/run.sh [--sanitize] [--pictures DIR | --benchmark [--quick] | --campaign [--quick] | --package]
# Installs what is needed (Debian 12), builds, and runs every test through CTest.
#   --sanitize      afterwards the measuring library and its tests under AddressSanitizer and UBSan, and every fuzzer
#                   for a minute
#   --pictures DIR  instead of the tests: a PNG of every page and state of the wizard
#   --benchmark     instead of the tests: the figures of the budgets, as ratios (--quick: shorter limits)
#   --campaign      instead of the tests: kills, full disks, hostile servers and more, as a table (--quick: fewer)
#   --package       instead of the tests: the Debian packages, installed and used in a bare system (needs root)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/installer/setup.sh"

what=tests
pictures=""
sanitize=""
quick=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --sanitize) sanitize=yes ;;
    --pictures)
        [[ $# -ge 2 ]] || die "--pictures needs a folder."
        what=pictures
        pictures=$2
        shift
        ;;
    --benchmark) what=benchmark ;;
    --campaign) what=campaign ;;
    --quick) quick=(--quick) ;;
    --package) exec bash "$root/installer/check_package.sh" ;;
    -h | --help)
        sed -n '3,10s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) die "tests/run.sh does not know '$1' (--help explains)." ;;
    esac
    shift
done
exec </dev/null

export QT_QPA_PLATFORM=offscreen
# Packages put servers into sbin, which is not on every user's path.
export PATH="$PATH:/usr/sbin:/sbin"

say "packages"
check_system
install_packages build runtime test ${sanitize:+fuzz}
prepare_runtime

say "build"
configure dev
case $what in
pictures)
    build dev resetscope-pictures
    mkdir -p "$pictures"
    say "pictures in $pictures"
    "$build_dir/bin/resetscope-pictures" "$pictures"
    exit
    ;;
benchmark)
    build dev resetscope-cli resetscope resetscope-empty-window resetscope-benchmark
    say "benchmark"
    "$build_dir/bin/resetscope-benchmark" "${quick[@]}"
    exit
    ;;
campaign)
    build dev resetscope-campaign
    say "fault campaign"
    "$build_dir/bin/resetscope-campaign" "${quick[@]}"
    exit
    ;;
esac
build dev

failed=0
say "tests"
ctest --test-dir "$build_dir" --output-on-failure --no-tests=error --parallel "$(nproc)" || failed=1

if [[ -n $sanitize ]]; then
    say "build with sanitizers"
    configure asan
    build asan
    say "tests with sanitizers"
    UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        ctest --test-dir "$root/build/asan" --output-on-failure --no-tests=error --parallel "$(nproc)" || failed=1

    say "build of the fuzzers"
    configure fuzz
    build fuzz
    say "every fuzzer for a minute, two at a time"
    bash "$root/tests/fuzz/run.sh" "$root/build/fuzz" 60 || failed=1
fi

if [[ $failed -ne 0 ]]; then
    die "some tests failed; the lines above say which."
fi
say "All tests passed."
