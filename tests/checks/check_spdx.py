# SPDX-License-Identifier: Apache-2.0
"""Every source file begins with its licence (a script may have its #! line before it).

Usage: check_spdx.py SOURCE_FOLDER
"""
import sys
from pathlib import Path

LINE = "SPDX-License-Identifier: Apache-2.0"
COMMENT = {".h": "//", ".cpp": "//", ".sql": "--", ".py": "#", ".sh": "#", ".cmake": "#", "CMakeLists.txt": "#"}
FOLDERS = ("app", "ui", "resources", "data", "tests", "packaging")


def missing(root):
    files = [root / "CMakeLists.txt"] + [p for folder in FOLDERS for p in (root / folder).rglob("*")]
    for path in sorted(p for p in files if p.is_file()):
        comment = COMMENT.get(path.name) or COMMENT.get(path.suffix)
        if comment is None:
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        if not lines or lines[0] != f"{comment} {LINE}":
            yield f"{path.relative_to(root)}:1: the first line must be: {comment} {LINE}"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(missing(Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "Every file says its licence.")
    sys.exit(1 if found else 0)
