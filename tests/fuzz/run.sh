#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzzer for some seconds: run.sh BUILD_DIR [SECONDS]
set -eu
build=${1:?usage: run.sh BUILD_DIR [SECONDS]}
seconds=${2:-60}
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
mkdir "$corpus/capture"
"$build/bin/capture-seeds" "$corpus/capture"
"$build/bin/capture-fuzz" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=1024 \
    -artifact_prefix="$build/" -print_final_stats=1 "$corpus/capture"
