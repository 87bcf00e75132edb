#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is needed, builds, and starts the program, at first on the starter portfolio. Without a display it draws the overview into a PNG instead.
# Usage: packaging/run.sh [--build-only] [arguments of the program…]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_only=no
if [ "${1:-}" = "--build-only" ]; then
    build_only=yes
    shift
fi

bash "$root/packaging/packages.sh" build
bash "$root/packaging/build.sh" release liangjiang-atlas
program=$root/build/release/liangjiang-atlas
echo "Built: $program"
[ "$build_only" = no ] || exit 0

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    # Made anew each time: a run that was interrupted, or an older program, may have left half of one.
    portfolio=$root/build/overview.atlas
    rm -f "$portfolio" "$portfolio-wal" "$portfolio-shm"
    "$program" --new "$portfolio"
    "$program" "$portfolio" --snapshot "$root/build/overview.png" --size 1280x720
    echo "There is no display, so the overview was drawn into a file:"
    echo "$root/build/overview.png"
else
    exec "$program" "$@"
fi
