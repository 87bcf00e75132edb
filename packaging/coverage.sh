#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures which lines of app/ the tests run, and fails under 90 %. Usage: packaging/coverage.sh [arguments of ctest…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/packages.sh build test coverage
bash packaging/build.sh coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage --parallel "$(nproc)" "$@"
gcovr --root . --filter app/ --exclude-throw-branches --fail-under-line 90 --print-summary --txt build/coverage/lines.txt build/coverage
echo "By file: build/coverage/lines.txt"
