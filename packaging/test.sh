#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is needed, builds program and tests, and runs every test. Usage: packaging/test.sh [arguments of ctest…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/packages.sh build test
bash packaging/build.sh release
ctest --preset release --parallel "$(nproc)" "$@"
