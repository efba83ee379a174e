#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh BUILD_DIR [SECONDS [FUZZER...]]
# Runs every fuzzer (or those named) for some seconds, two at a time, on seeds made anew. An input that crashes, hangs
# for 10 s, leaks, or needs more than 512 MB is kept in BUILD_DIR/found, and the status is 1.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_DIR [SECONDS [FUZZER...]]}" && pwd)
seconds=${2:-60}
shift $(($# < 2 ? $# : 2))
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
names=("$@")
if [[ ${#names[@]} -eq 0 ]]; then
    for program in "$build"/bin/fuzz-*; do
        name=${program##*/fuzz-}
        [[ $name == seeds ]] || names+=("$name")
    done
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
found="$build/found"
mkdir -p "$found"
"$build/bin/fuzz-seeds" "$work" "$here/seeds"

# A small quarantine: what it holds back would count as memory the reader needs.
export ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=32
export UBSAN_OPTIONS=print_stacktrace=1

fuzz() {
    local name=$1 options=()
    [[ ! -s $work/$name.dict ]] || options+=("-dict=$work/$name.dict")
    mkdir -p "$work/$name"
    "$build/bin/fuzz-$name" -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=512 \
        -artifact_prefix="$found/$name-" -print_final_stats=1 "${options[@]}" "$work/$name" >"$work/$name.log" 2>&1
}

# tell NAME STATUS: one line, or the end of what the fuzzer said
failed=0
tell() {
    local runs peak
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$1.log")
    peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$work/$1.log")
    if [[ $2 -eq 0 ]]; then
        printf '    %-12s %9s inputs, %s MB at most\n' "$1" "${runs:-0}" "${peak:-?}"
    else
        failed=1
        printf '    %-12s FAILED\n' "$1"
        grep -v '^#[0-9]*[[:space:]]*\(NEW\|REDUCE\|pulse\|INITED\)' "$work/$1.log" | tail -n 60
    fi
}

for ((i = 0; i < ${#names[@]}; i += 2)); do
    first=${names[i]} second=${names[i + 1]:-}
    fuzz "$first" &
    pid=$!
    if [[ -n $second ]]; then
        status=0
        fuzz "$second" || status=$?
        tell "$second" "$status"
    fi
    status=0
    wait "$pid" || status=$?
    tell "$first" "$status"
done
exit "$failed"
