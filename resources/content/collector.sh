#!/bin/sh
# Collects what this server knows about broken connections, and prints it as one text.
#
# It only reads. It changes nothing, starts no service, opens no connection, and sends nothing anywhere.
# It works for every user; as root it sees more. Passwords, keys and tokens in configurations are left out.
# Run it as:   sh collector.sh > evidence.txt
# Please read evidence.txt before you pass it on.

SERVICES="nginx haproxy apache2 httpd envoy gunicorn node php-fpm tomcat"
LINES=4000

LC_ALL=C
export LC_ALL
PATH="$PATH:/usr/sbin:/sbin:/usr/local/sbin"
umask 077

section() { printf '=== resetscope %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }
# Nothing here may hang: a command that takes long is ended.
limited() {
    if have timeout; then timeout 10 "$@" </dev/null 2>/dev/null; else "$@" </dev/null 2>/dev/null; fi
}
# A line of ours must not be mistaken for one of theirs.
body() { sed -e 's/^=== resetscope/ === resetscope/' -e 's/\r$//'; }
# Takes out what is secret: key blocks, user names in addresses, values after such names.
clean() {
    sed -e '/-----BEGIN/,/-----END/d' \
        -e 's#//[^/@: ]*:[^/@ ]*@#//(left out)@#g' \
        -e '/^[[:blank:]]*[a-z]*_pass[[:blank:]]\{1,\}[a-z]*[:$]/b' \
        -e '/^[[:blank:]]*ProxyPass/b' \
        -e 's/\([Aa][Uu][Tt][Hh][[:blank:]]\{1,\}[^[:blank:]:]*:\).*/\1(left out)/' \
        -e 's/\([Pp][Aa][Ss][Ss][A-Za-z_]*\|[Ss][Ee][Cc][Rr][Ee][Tt][A-Za-z_]*\|[Tt][Oo][Kk][Ee][Nn][A-Za-z_]*\|[Aa][Pp][Ii][_-]\{0,1\}[Kk][Ee][Yy]\|[Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn]\|[Cc][Oo][Oo][Kk][Ii][Ee]\|[Cc][Rr][Ee][Dd][Ee][Nn][Tt][Ii][Aa][Ll][A-Za-z_]*\|[Pp][Ww][Dd]\)\(["'"'"']\{0,1\}[[:blank:]:=][[:blank:]]*\)[^;#]*/\1\2(left out)/'
}
# The same for JSON, which must stay JSON: of the values of a program's environment and arguments nothing is kept.
cleanjson() {
    sed -e 's/\("value":[[:blank:]]*"\).*"\(,\{0,1\}\)$/\1(left out)"\2/' \
        -e 's/\("[^"]*\/last-applied-configuration":[[:blank:]]*"\).*"\(,\{0,1\}\)$/\1(left out)"\2/' \
        -e '/"\(args\|command\)": \[/,/\]/s/^\([[:blank:]]*"\).*"\(,\{0,1\}\)$/\1(left out)"\2/'
}
show() { [ -r "$1" ] && { section "$2" "$3" "$1"; clean <"$1" | body; }; }

printf 'resetscope-bundle 1\n'
section info host
printf 'clock %s\n' "$(date +%Y-%m-%dT%H:%M:%S%z)"
printf 'kernel %s\n' "$(uname -sr)"
printf 'user %s\n' "$(id -u)"
[ -r /etc/os-release ] && sed -n 's/^PRETTY_NAME=/system /p' /etc/os-release
[ -r /proc/uptime ] && printf 'uptime %s\n' "$(cut -d' ' -f1 /proc/uptime)"
[ -r /proc/loadavg ] && printf 'load %s\n' "$(cat /proc/loadavg)"
[ -r /proc/meminfo ] && sed -n '/^Mem\(Total\|Available\):/p' /proc/meminfo

# The words that matter; a kernel log also holds thousands of lines that do not.
WORDS='out of memory|oom|killed process|segfault|general protection|trap|syn flooding|table full|file-max|orphaned|tcp: |nf_conntrack|link is|carrier|hung|blocked for more|callbacks suppressed'
section log kernel
if have dmesg && limited dmesg >/dev/null; then
    limited dmesg | grep -iE "$WORDS" | tail -n "$LINES" | body
fi
if have journalctl; then
    section log journal-kernel
    limited journalctl -k -b --no-pager -o short-iso -n 20000 | grep -iE "$WORDS" | tail -n "$LINES" | body
    section log journal-services
    limited journalctl -b --no-pager -o short-iso -n 200000 _PID=1 |
        grep -iE 'exited|killed|failed|restart|oom|watchdog|dumped' | tail -n "$LINES" | body
    for service in $SERVICES; do
        section log "journal-$service"
        limited journalctl --no-pager -o short-iso -n 1000 -u "$service" | grep -v '^-- ' | clean | body
    done
fi

section counters netstat
for file in /proc/net/netstat /proc/net/snmp; do
    [ -r "$file" ] && cat "$file"
done
section info nstat
have nstat && limited nstat -az
section info sockets
if have ss; then limited ss -s; else [ -r /proc/net/sockstat ] && cat /proc/net/sockstat; fi
section counters listen
have ss && limited ss -ltnH
section counters sysctl
for key in net.core.somaxconn net.ipv4.tcp_max_syn_backlog net.ipv4.tcp_abort_on_overflow net.ipv4.tcp_keepalive_time \
    net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes net.ipv4.tcp_retries2 net.ipv4.tcp_fin_timeout \
    net.ipv4.tcp_mtu_probing net.ipv4.tcp_max_orphans net.ipv4.tcp_mem net.ipv4.ip_local_port_range net.ipv4.tcp_tw_reuse \
    net.netfilter.nf_conntrack_max net.netfilter.nf_conntrack_count \
    net.netfilter.nf_conntrack_tcp_timeout_established net.netfilter.nf_conntrack_tcp_loose fs.file-max fs.nr_open; do
    file="/proc/sys/$(printf '%s' "$key" | tr . /)"
    [ -r "$file" ] && printf '%s = %s\n' "$key" "$(tr '\t' ' ' <"$file")"
done
section counters conntrack
if [ -r /proc/net/stat/nf_conntrack ]; then cat /proc/net/stat/nf_conntrack; elif have conntrack; then limited conntrack -S; fi

# Processes that listen, and the usual servers: open files against the limit.
section counters files
if [ -r /proc/sys/fs/file-nr ]; then
    read -r used _ most </proc/sys/fs/file-nr
    printf 'system %s %s\n' "$used" "$most"
fi
for status in /proc/[0-9]*/limits; do
    pid=${status#/proc/}
    pid=${pid%/limits}
    [ -r "/proc/$pid/fd" ] || continue
    set -- "/proc/$pid/fd"/*
    [ -e "$1" ] || [ -L "$1" ] || continue
    count=$#
    limit=$(sed -n 's/^Max open files  *\([0-9]*\).*/\1/p' "$status" 2>/dev/null)
    read -r name 2>/dev/null <"/proc/$pid/comm" || continue
    [ -n "$limit" ] && [ "$count" -ge 32 ] && printf '%s %s %s %s\n' "$pid" "$(printf '%s' "$name" | tr ' ' _)" "$count" "$limit"
done
section counters cgroup
find /sys/fs/cgroup -maxdepth 4 -name memory.events -readable 2>/dev/null | head -n 300 | while IFS= read -r file; do
    sed -n "s#^oom_kill \([1-9][0-9]*\)#$(printf '%s' "$file" | tr '#&\\' ___) oom_kill \1#p" "$file"
done
if have systemctl; then
    section counters services
    for service in $SERVICES; do
        state=$(limited systemctl show -p NRestarts -p ExecMainStatus -p Result -p ActiveState -p LimitNOFILE "$service" | tr '\n' ' ')
        [ -n "$state" ] && printf '%s %s\n' "$service" "$state"
    done
fi
section counters resets
[ -r /sys/kernel/tracing/events/tcp/tcp_send_reset/format ] &&
    grep -E 'reason' /sys/kernel/tracing/events/tcp/tcp_send_reset/format | cut -c 1-2000

for file in /etc/nginx/nginx.conf /etc/nginx/conf.d/*.conf /etc/nginx/sites-enabled/* /etc/nginx/snippets/*.conf; do show "$file" config nginx; done
for file in /etc/haproxy/haproxy.cfg /etc/haproxy/conf.d/*.cfg; do show "$file" config haproxy; done
for file in /etc/apache2/apache2.conf /etc/apache2/ports.conf /etc/apache2/conf-enabled/*.conf /etc/apache2/sites-enabled/*.conf \
    /etc/apache2/mods-enabled/*.conf /etc/httpd/conf/httpd.conf /etc/httpd/conf.d/*.conf; do show "$file" config apache; done
for file in /etc/envoy/envoy.yaml /etc/envoy/*.yaml; do show "$file" config envoy; done

for file in /var/log/nginx/error.log /var/log/apache2/error.log /var/log/httpd/error_log /var/log/haproxy.log /var/log/gunicorn/*.log \
    /var/log/php*fpm.log; do
    [ -r "$file" ] && { section log file "$file"; tail -n "$LINES" "$file" | cut -c 1-2000 | clean | body; }
done

for tool in docker podman; do
    have "$tool" || continue
    section info "$tool"
    limited "$tool" ps -a --no-trunc --format '{{.Names}} {{.Image}} {{.Status}}' | head -n 200 | body
done
if have kubectl; then
    section json pods
    limited kubectl get pods -o json | cleanjson | body
    section json events
    limited kubectl get events -o json | body
fi
section end
