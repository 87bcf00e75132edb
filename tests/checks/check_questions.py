# SPDX-License-Identifier: Apache-2.0
"""The questions of app/README.md: each is answered by a file that is there and holds what the answer names.

Usage: check_questions.py SOURCE_FOLDER
Prints each answer that is wrong; exit code 1 where there is one.
"""
import re
import sys
from pathlib import Path

ROW = re.compile(r"^\| (?P<question>[^|]*\?) \| `(?P<file>[^`]+)`[^|]*\| `(?P<there>[^`]+)` \|$")
LEAST = 20


def problems(root):
    root = Path(root)
    rows = [row for line in (root / "app/README.md").read_text(encoding="utf-8").splitlines() if (row := ROW.match(line))]
    if len(rows) < LEAST:
        yield f"app/README.md answers {len(rows)} questions; at least {LEAST} were there"
    for row in rows:
        path = root / row["file"]
        if not path.is_file():
            yield f"{row['question']} There is no file {row['file']}"
        elif row["there"] not in path.read_text(encoding="utf-8"):
            yield f"{row['question']} {row['file']} does not hold {row['there']!r}"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(problems(sys.argv[1]))
    print("\n".join(found) or "Every question is answered.")
    sys.exit(1 if found else 0)
