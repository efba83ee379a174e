# Runs on the other machine. Standard input brings: a mark, the arguments of the measurement, one a line, then
# an order. It stays open as long as somebody waits for the result; its end stops the measurement. Changes nothing but
# one temporary folder, which is removed at the end.
export LC_ALL=C.UTF-8
umask 077
PATH=$PATH:/usr/local/bin:$HOME/.local/bin
export PATH
exec 3<&0
IFS= read -r mark <&3 || exit 90
IFS= read -r count <&3 || exit 90
set --
while [ "$count" -gt 0 ]; do
    IFS= read -r word <&3 || exit 90
    set -- "$@" "$word"
    count=$((count - 1))
done
folder=
child=
say() { printf '@%s %s\n' "$mark" "$*"; }
finish() {
    trap - EXIT HUP INT TERM PIPE
    if [ -n "$child" ]; then kill -KILL "$child" 2>/dev/null; fi
    if [ -n "$folder" ]; then rm -rf -- "$folder"; fi
}
trap finish EXIT
trap 'exit 143' HUP INT TERM PIPE
say hello "$(uname -s)" "$(uname -m)"
twin=$(command -v resetscope-cli 2>/dev/null)
if [ -z "$twin" ]; then
    say missing
elif version=$("$twin" --version 2>/dev/null </dev/null); then
    version=${version%%
*}
    say found "${version##* }"
else
    say broken
fi
IFS=' ' read -r order size <&3 || exit 90
case $order in
run) ;;
copy)
    for base in "${TMPDIR:-/tmp}" /var/tmp "$HOME"; do
        folder=$(mktemp -d "$base/resetscope.XXXXXXXX" 2>/dev/null) || { folder=; continue; }
        printf '#!/bin/sh\nexit 0\n' >"$folder/try" && chmod 700 "$folder/try" && "$folder/try" 2>/dev/null && break
        rm -rf -- "$folder"
        folder=
    done
    if [ -z "$folder" ]; then say failed folder; exit 91; fi
    say copying
    twin=$folder/resetscope-cli
    head -c "$size" <&3 >"$twin" 2>/dev/null
    if [ "$(wc -c <"$twin")" -ne "$size" ]; then say failed copy; exit 92; fi
    chmod 700 "$twin"
    if ! text=$("$twin" --version 2>&1 </dev/null); then
        ldd "$twin" 2>/dev/null | while read -r library arrow how rest; do
            if [ "$how" = not ]; then say library "$library"; fi
        done
        say failed start "$(printf '%s' "$text" | head -n 1 | cut -c 1-300)"
        exit 93
    fi
    ;;
*) exit 94 ;;
esac
say begin
"$twin" "$@" </dev/null 3<&- &
child=$!
(
    cat <&3
    kill -TERM "$child"
    for second in 1 2 3 4 5; do
        sleep 1
        kill -0 "$child" || exit
    done
    kill -KILL "$child"
) >/dev/null 2>&1 </dev/null &
watch=$!
exec 3<&-
wait "$child"
status=$?
child=
kill "$watch" 2>/dev/null
say end "$status"
