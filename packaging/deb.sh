#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the Debian package of the program that packaging/run.sh builds. Prints its path. The same sources give the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/packages.sh build package
bash packaging/build.sh release liangjiang-atlas
SOURCE_DATE_EPOCH=$(date --date "$(sed -n 's/^ -- .*>  //p' packaging/changelog | head -n 1)" +%s)
export SOURCE_DATE_EPOCH
rm -f build/release/*.deb
(cd build/release && cpack -G DEB >cpack.log) || { cat build/release/cpack.log >&2; exit 1; }
ls "$PWD"/build/release/*.deb
