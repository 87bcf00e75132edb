#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is needed, builds program and tests, and runs every test. Usage: packaging/test.sh [arguments of ctest…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/packages.sh build test
[ -f build/test/build.ninja ] || cmake --preset test
cmake --build --preset test --parallel "$(nproc)"
ctest --preset test --parallel "$(nproc)" "$@"
