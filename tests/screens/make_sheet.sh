#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes a sheet of all pages, panels and dialogs: two languages, three themes, six screens, as pictures with an index.html beside them.
# Usage: tests/screens/make_sheet.sh [--check] FOLDER; --check draws nothing and only says what can't be read to its end.
set -uo pipefail
checks=no
[ "${1:-}" != --check ] || { checks=yes; shift; }
folder=${1:?A folder for the pictures}
program=${ATLAS_SCREENS:-$(dirname "${BASH_SOURCE[0]}")/../../build/release/tests/screens}
mkdir -p "$folder"

# Name, width, height in pixels, scale.
screens=(
    "1024x700 1024 700 1"
    "1280x720 1280 720 1"
    "1366x768-125 1366 768 1.25"
    "1920x1080-100 1920 1080 1"
    "1920x1080-150 1920 1080 1.5"
    "1920x1080-200 1920 1080 2"
)
state=0
for screen in "${screens[@]}"; do
    read -r name width height scale <<< "$screen"
    printf '{"screens": [{"name": "%s", "x": 0, "y": 0, "width": %s, "height": %s, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}\n' \
        "$name" "$width" "$height" > "$folder/$name.json"
    pictures=()
    [ "$checks" = yes ] || pictures=("$folder/$name")
    QT_QPA_PLATFORM="offscreen:configfile=$folder/$name.json" QT_SCALE_FACTOR=$scale LC_ALL=C.UTF-8 QT_LOGGING_RULES="qt.*=false" \
        "$program" "$name" "${pictures[@]}" || state=1
done
[ "$checks" = yes ] && exit "$state"

{
    echo '<!DOCTYPE html><meta charset="utf-8"><title>Screens</title><style>img{width:32%;margin:2px}</style>'
    for screen in "${screens[@]}"; do
        name=${screen%% *}
        echo "<h2>$name</h2>"
        for picture in "$folder/$name"/*.png; do echo "<img src=\"$name/$(basename "$picture")\" title=\"$(basename "$picture" .png)\">"; done
    done
} > "$folder/index.html"
exit "$state"
