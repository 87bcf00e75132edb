#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs all tests under the sanitizers: addresses, leaks and undefined behaviour first, then threads.
# Usage: packaging/sanitize.sh [address|thread] [arguments of ctest…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

kinds=(address thread)
case "${1:-}" in
    address | thread) kinds=("$1"); shift ;;
esac
bash packaging/packages.sh build test
# Qt is not built for the sanitizer of threads: what it does by itself can't be judged. None of its reports is suppressed. Tests start other
# programs from a process with threads.
export TSAN_OPTIONS="die_after_fork=0 ignore_noninstrumented_modules=1"
export LSAN_OPTIONS="suppressions=$PWD/tests/sanitizers/leaks.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1
for kind in "${kinds[@]}"; do
    preset=asan
    [ "$kind" = address ] || preset=tsan
    bash packaging/build.sh "$preset"
    echo "Tests under the sanitizer of ${kind}s:"
    ctest --preset "$preset" --parallel "$(nproc)" "$@"
done
