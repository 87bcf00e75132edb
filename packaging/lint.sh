#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the linters over everything, to the end: shellcheck over the scripts, clang-tidy with .clang-tidy and clazy's level 1 over app/ and ui/.
# Usage: packaging/lint.sh [shell|tidy|clazy] [part of a path…]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

kinds=(shell tidy clazy)
case "${1:-}" in
    shell | tidy | clazy) kinds=("$1"); shift ;;
esac
bash packaging/packages.sh build test lint || exit 1

folder=build/lint
# Clang reads no precompiled header of GCC's, and takes half as long without the headers in it: a folder of its own, which only moc fills
# (without "origin depends" each library would be built before moc looks at the next).
configure() {
    [ -f "$folder/build.ninja" ] || cmake --preset debug -B "$folder" -DCCACHE=CCACHE-NOTFOUND -DATLAS_TESTS=OFF \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF || return 1
    cmake --build "$folder" --target atlas_core_autogen atlas_office_autogen atlas_session_autogen atlas_ui_autogen liangjiang-atlas_autogen
}

# The sources whose path holds one of the words given; all without any.
sources() {
    git ls-files 'app/*.cpp' 'ui/*.cpp' | if [ $# -eq 0 ]; then cat; else grep -F "$(printf '%s\n' "$@")"; fi
}

failed=()
for kind in "${kinds[@]}"; do
    echo "Linting: $kind"
    case "$kind" in
        shell) { git ls-files '*.sh'; echo .ci/run; } | xargs shellcheck --severity=warning --exclude=SC1111 ;; # “…” is meant
        tidy) configure > /dev/null && sources "$@" | xargs -P "$(nproc)" -n 4 clang-tidy -p "$folder" --quiet ;;
        clazy) configure > /dev/null && sources "$@" | xargs -P "$(nproc)" -n 4 clazy-standalone -p "$folder" --checks=level1 \
            --header-filter='(app|ui)/.*' --extra-arg=-Werror ;;
    esac || failed+=("$kind")
done
[ ${#failed[@]} -eq 0 ] || { echo "Not clean: ${failed[*]}" >&2; exit 1; }
echo "All clean."
