#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is needed, builds, and starts the program on the starter portfolio. Without a display it draws the overview into a PNG instead.
# Usage: packaging/run.sh [--build-only] [arguments of the program…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_only=no
if [ "${1:-}" = "--build-only" ]; then
    build_only=yes
    shift
fi

bash packaging/packages.sh build
[ -f build/release/build.ninja ] || cmake --preset release -DATLAS_TESTS=OFF
cmake --build --preset release --parallel "$(nproc)" --target liangjiang-atlas
program=build/release/liangjiang-atlas
echo "Built: $program"
[ "$build_only" = no ] || exit 0

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    picture=build/overview.png
    portfolio=build/overview.atlas
    [ -f "$portfolio" ] || "$program" --new "$portfolio"
    "$program" "$portfolio" --snapshot "$picture" --size 1280x720
    echo "There is no display, so the overview was drawn into a file:"
    realpath "$picture"
else
    exec "$program" "$@"
fi
