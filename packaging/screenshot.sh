#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Redraws packaging/screenshot.png, the README's picture, from a fresh starter portfolio. Usage: packaging/screenshot.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=${1:-}
if [ -z "$program" ]; then
    bash packaging/run.sh --build-only
    program=build/release/liangjiang-atlas
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# A home of its own: nobody's language, theme or layout gets into the picture.
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data QT_QPA_PLATFORM=offscreen
"$program" --new "$folder/Liangjiang 2024.atlas"
"$program" "$folder/Liangjiang 2024.atlas" --language en --theme light --snapshot "$folder/screenshot.png" --size 1440x900
mv "$folder/screenshot.png" packaging/screenshot.png
