#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What is installed: every file is in its place and valid, the desktop entry starts the program that is there, and a
# portfolio is known by its content. Usage: package_test.sh BUILD_FOLDER
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "package_test: $*" >&2; exit 1; }

DESTDIR="$folder/root" cmake --install "$build" --prefix /usr >"$folder/install.log" || { cat "$folder/install.log"; fail "cmake --install failed"; }
usr=$folder/root/usr
libraries=$(sed -n 's/^CMAKE_INSTALL_LIBDIR:[A-Z]*=//p' "$build/CMakeCache.txt")
expected="bin/liangjiang-atlas
$libraries/liangjiang-atlas/liangjiang-atlas-office.so
share/applications/liangjiang-atlas.desktop
share/doc/liangjiang-atlas/changelog.gz
share/doc/liangjiang-atlas/copyright
share/doc/liangjiang-atlas/screenshot.png
share/icons/hicolor/scalable/apps/liangjiang-atlas.svg
share/man/man1/liangjiang-atlas.1.gz
share/metainfo/io.liangjiang_atlas.liangjiang_atlas.metainfo.xml
share/mime/packages/liangjiang-atlas.xml"
found=$(cd "$usr" && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
[ "$found" = "$expected" ] || { diff <(echo "$expected") <(echo "$found") || true; fail "other files are installed than expected"; }

# The same version everywhere.
version=$("$usr/bin/liangjiang-atlas" --version | sed 's/.* //')
grep -q "<release version=\"$version\"" "$usr"/share/metainfo/*.xml || fail "the metainfo has no release $version"
zcat "$usr/share/doc/liangjiang-atlas/changelog.gz" | head -n 1 | grep -q "($version)" || fail "the Debian changelog does not begin with $version"
zcat "$usr/share/man/man1/liangjiang-atlas.1.gz" | grep -q "Liangjiang Atlas $version" || fail "the man page is not of $version"

# Every option of --help is in the man page. It is read whole first: a grep that has found it leaves zcat with a broken pipe.
page=$(zcat "$usr/share/man/man1/liangjiang-atlas.1.gz" | sed 's/\\-/-/g')
"$usr/bin/liangjiang-atlas" --language en --help | grep -oE -- '--[a-z]+' | sort -u | while read -r option; do
    grep -q -- "$option" <<<"$page" || fail "the man page says nothing of $option"
done

# The desktop entry, as a desktop reads it: its command is installed and draws the window.
entry=$usr/share/applications/liangjiang-atlas.desktop
command=$(sed -n 's/^Exec=//p' "$entry")
[ "${command%% *}" = liangjiang-atlas ] || fail "the desktop entry starts ${command%% *}"
"$usr/bin/liangjiang-atlas" --new "$folder/x.atlas"
HOME=$folder XDG_CONFIG_HOME=$folder/config PATH=$usr/bin:$PATH \
    sh -c "${command/\%f/$folder/x.atlas} --snapshot $folder/x.png --size 1024x700"
[ "$(head -c 8 "$folder/x.png" | od -An -tx1 | tr -d ' ')" = 89504e470d0a1a0a ] || fail "no picture was drawn"

# What packs files of office programs stands beside it, and is missed in words.
export_deck() { "$usr/bin/liangjiang-atlas" "$folder/x.atlas" --language en --export "$folder/x.pptx" --chart vehicles 2>"$folder/said"; }
export_deck || fail "no deck was made: $(cat "$folder/said")"
[ "$(head -c 2 "$folder/x.pptx")" = PK ] || fail "the deck is no deck"
rm "$folder/x.pptx" "$usr/$libraries/liangjiang-atlas/liangjiang-atlas-office.so"
if export_deck; then fail "a deck was made by nobody"; fi
grep -q "install it again" "$folder/said" || fail "the missing module is told as: $(cat "$folder/said")"
[ ! -e "$folder/x.pptx" ] || fail "half a deck was left"

desktop-file-validate "$entry"
appstreamcli validate --no-net --pedantic "$usr"/share/metainfo/*.xml
[ -z "$(man --warnings -l -Tutf8 "$usr/share/man/man1/liangjiang-atlas.1.gz" 2>&1 >/dev/null)" ] || fail "the man page has faults"

cp /usr/share/mime/packages/freedesktop.org.xml "$usr/share/mime/packages/"
update-mime-database "$usr/share/mime"
cp "$folder/x.atlas" "$folder/without-ending"
for file in x.atlas without-ending; do
    kind=$(XDG_DATA_DIRS=$usr/share XDG_DATA_HOME=$folder/none gio info -a standard::content-type "$folder/$file" | sed -n 's/.*content-type: //p')
    [ "$kind" = application/vnd.liangjiang.atlas ] || fail "$file is taken for “$kind”"
done
echo "All that is installed is in its place."
