#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The scripts of packaging/ where all is built already: they ask no server, take files as the caller means them, and begin anew after half a run.
# Usage: scripts_test.sh SOURCE_FOLDER
set -euo pipefail
source=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "scripts_test: $*" >&2; exit 1; }

# Where every package is there, nobody is asked: the package managers of this path would fail.
mkdir "$folder/bin"
for tool in apt-get sudo; do
    printf '#!/bin/sh\nexit 9\n' >"$folder/bin/$tool"
    chmod +x "$folder/bin/$tool"
done
export PATH=$folder/bin:$PATH
told=$(bash "$source/packaging/packages.sh" build test) || fail "packages.sh asked a server"
[ -z "$told" ] || fail "packages.sh says “$told” where there is nothing to do"
! bash "$source/packaging/packages.sh" nonsense 2>/dev/null || fail "packages.sh takes any word for a set"

# Files are those of the folder that run.sh is called in.
cd "$folder"
bash "$source/packaging/run.sh" --new mine.atlas >/dev/null
[ -f "$folder/mine.atlas" ] || fail "run.sh --new mine.atlas makes its file elsewhere"

# A first run that was interrupted leaves half a portfolio; the next one draws the picture all the same.
: >"$source/build/overview.atlas"
told=$(env -u DISPLAY -u WAYLAND_DISPLAY bash "$source/packaging/run.sh" | tail -n 1)
[ "$told" = "$source/build/overview.png" ] || fail "run.sh names “$told” as its picture"
python3 "$source/tests/checks/check_picture.py" "$told" 1280 720 || fail "the overview was not drawn"

# A build folder that was made elsewhere is made anew rather than refused.
mkdir -p "$folder/moved/build/release" "$folder/moved/packaging"
cp "$source/packaging/build.sh" "$folder/moved/packaging/"
printf 'CMAKE_HOME_DIRECTORY:INTERNAL=%s\n' "$source" >"$folder/moved/build/release/CMakeCache.txt"
! bash "$folder/moved/packaging/build.sh" release >"$folder/told" 2>/dev/null || fail "there is nothing to build"
grep -q "The folder was moved here from $source" "$folder/told" || fail "build.sh does not see that its folder was moved"
[ ! -e "$folder/moved/build/release/CMakeCache.txt" ] || fail "build.sh keeps what CMake remembered of the other folder"
echo "The scripts do what they say."
