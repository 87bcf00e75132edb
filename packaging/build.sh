#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Configures and builds a preset where it has to be. Says nothing where all is up to date. Run by the other scripts.
# Usage: packaging/build.sh PRESET [TARGET…]
# ATLAS_WERROR=ON in the environment takes warnings for errors; without it the preset says.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=$1
shift
folder=build/$preset
cached() { [ ! -f "$folder/CMakeCache.txt" ] || sed -n "s/^$1:[A-Z]*=//p" "$folder/CMakeCache.txt"; }

# CMake remembers where the sources were, and nothing that it made there can be used after a move.
home=$(cached CMAKE_HOME_DIRECTORY)
if [ -n "$home" ] && [ "$home" != "$PWD" ]; then
    echo "The folder was moved here from $home: building anew."
    rm -rf "$folder"
fi
options=()
[ -z "${ATLAS_WERROR:-}" ] || options+=("-DATLAS_WERROR=$ATLAS_WERROR")
# Where only some targets are wanted, nothing of the tests is looked for; a folder that has them keeps them.
if [ $# -eq 0 ]; then
    options+=(-DATLAS_TESTS=ON)
elif [ ! -f "$folder/CMakeCache.txt" ]; then
    options+=(-DATLAS_TESTS=OFF)
fi
stale=no
[ -f "$folder/build.ninja" ] || stale=yes
[ ${#options[@]} -eq 0 ] || for option in "${options[@]}"; do
    setting=${option#-D}
    [ "$(cached "${setting%%=*}")" = "${setting#*=}" ] || stale=yes
done
[ "$stale" = no ] || cmake --preset "$preset" "${options[@]}"
# Resources carry the time of their files, which differs in each checkout: the same sources shall give the same bytes.
SOURCE_DATE_EPOCH=$(date --date "$(sed -n 's/^ -- .*>  //p' packaging/changelog | head -n 1)" +%s)
export SOURCE_DATE_EPOCH
targets=()
[ $# -eq 0 ] || targets=(--target "$@")
cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
