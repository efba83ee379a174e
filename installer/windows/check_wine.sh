#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: bash installer/windows/check_wine.sh [--built]
# Compiles the measuring library for Windows and here, lets both say the same things, and compares: statistics and
# plans, captures that both write and read, and probes against practice faults on loopback. Windows is Wine.
#   --built  compares what is compiled already
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
source "$root/installer/setup.sh"

built=""
case ${1:-} in
"") ;;
--built) built=yes ;;
-h | --help)
    sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
*) die "installer/windows/check_wine.sh does not know '$1' (--help explains)." ;;
esac
exec </dev/null

say "packages"
install_packages build runtime windows
wine=/usr/lib/wine/wine64
[[ -x $wine ]] || die "Wine is not installed."
if [[ -z $built ]]; then
    [[ -s $root/build/windows-root/lib/libssl.a ]] || bash "$root/installer/windows/prepare.sh"
    say "build for Windows"
    configure windows
    build windows resetscope-portable
    say "build for this system"
    configure dev
    build dev resetscope-portable resetscope-cli
fi

windows_program="$root/build/windows/bin/resetscope-portable.exe"
here_program="$build_dir/bin/resetscope-portable"
note "$(basename "$windows_program"): $(stat -c %s "$windows_program") bytes; needs of Windows: $(x86_64-w64-mingw32-objdump -p \
    "$windows_program" | awk '/DLL Name/ { print $3 }' | sort | paste -sd' ')"
work=$(mktemp -d)
temporary_files+=("$work")
export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
lab_pid=""
leave() {
    if [[ -n $lab_pid ]]; then
        kill "$lab_pid" 2>/dev/null || true
        wait "$lab_pid" 2>/dev/null || true
    fi
    # Ends the Wine of this folder and no other.
    /usr/lib/wine/wineserver -k 2>/dev/null || true
}
trap 'leave; clean_up' EXIT

problems=0
on_windows() { "$wine" "$windows_program" "$@" 2>"$work/windows.err" | tr -d '\r'; }
here() { "$here_program" "$@" 2>"$work/here.err"; }
# same TEXT ARGUMENT...: both programs print the same
same() {
    local text=$1
    shift
    here "$@" >"$work/here.txt" || true
    on_windows "$@" >"$work/windows.txt" || true
    if [[ -s $work/here.txt ]] && diff "$work/here.txt" "$work/windows.txt" >"$work/differences"; then
        note "ok    $text: $(wc -l <"$work/here.txt") lines are the same"
    else
        note "FAILED $text:"
        head -n 12 "$work/differences" "$work/windows.err" | sed 's/^/           /'
        problems=$((problems + 1))
    fi
}

say "numbers and captures"
same "statistics, targets, plan of the silences" numbers
cd "$work"
for form in pcap pcapng; do
    option=()
    [[ $form == pcap ]] || option=(pcapng)
    here make "here.$form" "${option[@]}"
    on_windows make "windows.$form" "${option[@]}"
    cmp -s "here.$form" "windows.$form" && note "ok    both write the same $form ($(stat -c %s "here.$form") bytes)" || {
        note "FAILED the two $form files differ"
        problems=$((problems + 1))
    }
    gzip -9nk "here.$form"
    same "every reset of a $form" capture "here.$form" "saved.$form"
    same "the same, compressed" capture "here.$form.gz"
done
same "a file that is not there" capture missing.pcap

# start_fault SCENARIO OPTION...: a practice fault; $url is where it is
start_fault() {
    : >"$work/lab"
    "$build_dir/bin/resetscope-cli" lab start "$@" >"$work/lab" 2>/dev/null &
    lab_pid=$!
    url=""
    for _ in $(seq 200); do
        read -r url <"$work/lab" && break
        sleep 0.05
    done
    [[ -n $url ]] || die "the practice fault $1 did not start."
}
stop_fault() {
    kill "$lab_pid" 2>/dev/null || true
    wait "$lab_pid" 2>/dev/null || true
    lab_pid=""
}
# found TEXT SCENARIO PATTERN URL-SUFFIX...: what the Windows build must have found about a practice fault
found() {
    local text=$1 scenario=$2 pattern=$3
    shift 3
    # shellcheck disable=SC2086 # an option and its value
    start_fault $scenario
    on_windows probe "$url" "$@" >"$work/windows.txt" || true
    stop_fault
    if grep -qE "$pattern" "$work/windows.txt"; then
        note "ok    $text: $(grep -E "$pattern" "$work/windows.txt" | head -n 1)"
    else
        note "FAILED $text; no line like '$pattern':"
        head -n 20 "$work/windows.txt" "$work/windows.err" | sed 's/^/           /'
        problems=$((problems + 1))
    fi
}

say "probes against practice faults"
found "a connection" "idle-timeout-rst --limit 3" '^finding connect_outcome ok' 10 connect
found "nobody listens" "service-down" '^finding connect_outcome refused' 10 connect
found "HTTP" "healthy" '^finding http_status 200' 10 http
found "TLS, a certificate that has run out" "tls-expired" '^finding tls_problem expired' 10 tls
found "silence of 3 s" "keepalive-mismatch --limit 3" '^finding keepalive_timeout_s (2\.[89]|3\.[0-2]|3 )' 10 keepalive
found "its end in good order" "keepalive-mismatch --limit 3" '^finding keepalive_close_kind fin' 10 keepalive
found "its end by a reset" "keepalive-mismatch-rst --limit 3" '^finding keepalive_close_kind rst' 10 keepalive
found "silence between requests" "keepalive-mismatch-rst --limit 3" '^finding idle_close_kind rst' 8 idle
found "what only Linux tells" "healthy" '^probe loss skipped not_on_this_system' 10 loss
found "silence without HTTP" "idle-timeout-rst --limit 3" '^probe idle skipped not_on_this_system' 10 idle

[[ $problems -eq 0 ]] || die "$problems checks failed; the lines above say which."
say "Both say the same."
