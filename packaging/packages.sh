#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages that are named by the sets given: build, test, package, coverage, lint. Does nothing, and asks no server, where all are there.
set -euo pipefail

build_packages=(
    cmake ninja-build g++ lld ccache
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6opengl6-dev libgl-dev
    libqt6sql6-sqlite qt6-translations-l10n qt6-wayland libicu-dev libexpected-dev libsqlite3-dev libboost-dev libzip-dev libxlsxwriter-dev pkg-config
    fonts-noto-core fonts-noto-cjk
)
test_packages=(
    libgtest-dev libgmock-dev libbenchmark-dev python3 sqlite3 xvfb xauth
    clang-format libreoffice-impress-nogui poppler-utils appstream desktop-file-utils libxml2-utils file dbus-daemon shared-mime-info libglib2.0-bin man-db
)
package_packages=(dpkg-dev file lintian)
coverage_packages=(gcovr)
lint_packages=(clang-tidy clazy shellcheck git)

wanted=()
for set in "$@"; do
    case "$set" in
        build) wanted+=("${build_packages[@]}") ;;
        test) wanted+=("${test_packages[@]}") ;;
        package) wanted+=("${package_packages[@]}") ;;
        coverage) wanted+=("${coverage_packages[@]}") ;;
        lint) wanted+=("${lint_packages[@]}") ;;
        *) echo "packages.sh: no set of packages is called '$set'" >&2; exit 2 ;;
    esac
done

missing=()
for package in "${wanted[@]}"; do
    # shellcheck disable=SC2016  # dpkg-query's own placeholder
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing, and there is neither root nor sudo to install them: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}"
# Another package manager may be at work: it is waited for.
wait_for_others=(-o DPkg::Lock::Timeout=600)
"${as_root[@]}" apt-get "${wait_for_others[@]}" update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${wait_for_others[@]}" install -y -qq --no-install-recommends "${missing[@]}"
