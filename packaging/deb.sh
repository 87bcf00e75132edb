#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the Debian package of the program that packaging/run.sh builds. Prints its path. The same sources give the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/packages.sh build package
rm -f build/release/*.deb
bash packaging/build.sh release liangjiang-atlas
bash packaging/build.sh release package >build/release/package.log || { cat build/release/package.log >&2; exit 1; }
ls "$PWD"/build/release/*.deb
