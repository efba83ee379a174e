#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: bash installer/run.sh
# On a bare Debian 12: installs what is needed, builds, and opens Resetscope. Without a display it starts a practice
# fault, diagnoses it and writes the report. Safe to run again: what is done already is not done twice.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/installer/setup.sh"

case ${1:-} in
"") ;;
-h | --help)
    sed -n '3,5s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
*) die "installer/run.sh takes no arguments." ;;
esac

say "1 of 3: packages"
check_system
install_packages build runtime

say "2 of 3: build"
configure dev
build dev resetscope resetscope-cli

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    say "3 of 3: Resetscope opens"
    note "Next time: $build_dir/bin/resetscope"
    "$build_dir/bin/resetscope"
    exit
fi

say "3 of 3: no display here, so a practice fault is diagnosed on the command line"
cli="$build_dir/bin/resetscope-cli"
report="$root/build/resetscope-report.pdf"
prepare_runtime
lab_out=$(mktemp)
temporary_files+=("$lab_out")

lab_pid=""
stop_lab() {
    if [[ -n $lab_pid ]]; then
        kill "$lab_pid" 2>/dev/null || true
        wait "$lab_pid" 2>/dev/null || true
        lab_pid=""
    fi
}
trap 'stop_lab; clean_up' EXIT

"$cli" lab start idle-timeout-rst --limit 6 >"$lab_out" </dev/null &
lab_pid=$!
url=""
for _ in $(seq 100); do
    read -r url <"$lab_out" && break
    kill -0 "$lab_pid" 2>/dev/null || die "the practice fault did not start."
    sleep 0.1
done
[[ -n $url ]] || die "the practice fault did not start."
note "Practice fault: a box on the way cuts connections that were quiet for too long"
note "Its address: $url"
note "Diagnosing it (the limit is not told):"
printf '\n'
status=0
"$cli" diagnose "$url" --max-idle 20 --pdf "$report" </dev/null || status=$?
stop_lab
[[ $status -eq 1 ]] || die "the diagnosis should have named a fault (status 1) but ended with status $status."
[[ -s $report ]] || die "the report was not written."

say "Done. The likely cause and what ends it are printed above."
note "Report: $report"
note "Your own service: $cli diagnose https://host.example/"
note "The wizard needs a display: $build_dir/bin/resetscope"
