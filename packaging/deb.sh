#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is needed, builds an optimised program and makes the Debian package of it. Prints its path.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/packages.sh build package
cmake -S . -B build/deb -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DATLAS_TESTS=OFF >/dev/null
cmake --build build/deb --parallel "$(nproc)"
rm -f build/deb/*.deb
(cd build/deb && cpack -G DEB >cpack.log) || { cat build/deb/cpack.log >&2; exit 1; }
ls "$PWD"/build/deb/*.deb
