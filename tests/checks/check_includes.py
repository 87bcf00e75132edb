# SPDX-License-Identifier: Apache-2.0
"""Who includes whom: the arrows of app/README.md, folder by folder, read from every #include in app/ and ui/.

Usage: check_includes.py SOURCE_FOLDER
Prints each violation as file:line; exit code 1 where there is one.
"""
import re
import subprocess
import sys
from pathlib import Path

# What each room may include besides itself, in their order: a room includes only rooms that stand further up here, so
# there is no circle. A new arrow is a decision: it is added here and in app/README.md.
ROOMS = {
    "app/domain": "",
    "app/planning": "domain",
    "app/storage": "domain",
    "app/session": "storage planning domain",
    "app/words": "session storage planning domain",
    "app/entry": "session planning domain",
    "app/models": "words entry session storage planning domain",
    "app/charts": "words session planning domain",
    "app/office": "domain",
    "app/office_module": "office domain",
    "app/pptx": "office charts domain",
    "app/exchange": "pptx models charts words session storage domain",
    "ui/look": "pptx charts domain",
    "ui/state": "look exchange domain",
    "ui/paper": "look",
    "ui/parts": "state look models entry words session domain",
    "ui/drawing": "parts paper state look exchange pptx models charts words domain",
    "ui/slides": "drawing parts paper state look charts session domain",
    "ui/export": "slides drawing parts paper state look exchange pptx charts words session domain",
    "ui/show": "slides drawing parts state look charts words session domain",
    "ui/portfolio": "export drawing parts state look models charts words entry session storage domain",
    "ui/targets": "drawing parts state look models charts words entry session domain",
    "ui/scenarios": "drawing parts state look models charts words session storage domain",
    "ui/present": "show export slides drawing parts state look models charts words session storage domain",
    "ui/history": "parts state look models words session storage domain",
    "ui/inspector": "parts state look charts words session storage domain",
    "ui/preferences": "parts state look domain",
    "ui/window": "portfolio targets scenarios present history inspector preferences export parts state look models session storage domain",
    "ui/program": "window preferences export drawing parts paper state look exchange charts session storage domain",
    "ui": "program window storage",
}
ROOMS = {room: {f"{side}/{name}" for name in below.split() for side in ("app", "ui") if f"{side}/{name}" in ROOMS}
         for room, below in ROOMS.items()}

WIDGET_MODULES = {"QtWidgets", "QtCharts", "QtPrintSupport", "QtSvgWidgets", "QtOpenGLWidgets"}
GUARDED_MODULES = WIDGET_MODULES | {"QtSql"}

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
# A string literal that begins as SQL does. Sentences begin with one capital: "Select a node from the tree".
SQL = re.compile(r'["(]\s*(?:(?:SELECT|select)\b.+\b(?:FROM|from)\b|(?:SELECT|select)\s+\w+\s*\(|'
                 r'(?:INSERT|insert)\s+(?:OR\s+\w+\s+)?(?:INTO|into)\b|(?:UPDATE|update)\s+\w+\s+(?:SET|set)\b|'
                 r'(?:DELETE|delete)\s+(?:FROM|from)\b|(?:CREATE|create|DROP|drop|ALTER|alter)\s+'
                 r'(?:TABLE|table|INDEX|index|TRIGGER|trigger|VIEW|view)\b|(?:PRAGMA|pragma)\s+\w)')


def qt_modules():
    """Class header → module, for the modules that are guarded."""
    for tool in ("qtpaths6", "qmake6", "qtpaths", "qmake"):
        try:
            headers = Path(subprocess.run([tool, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True,
                                          check=True).stdout.strip())
        except (OSError, subprocess.CalledProcessError):
            continue
        if (headers / "QtCore").is_dir():
            return {header.name: module for module in GUARDED_MODULES if (headers / module).is_dir()
                    for header in (headers / module).iterdir()}
    sys.exit("check_includes: Qt 6's headers are not found; install qt6-base-dev (qtpaths6 or qmake6 must be in PATH)")


def room_of(path):
    """"app/storage" of app/storage/x.h; "ui" of ui/main.cpp."""
    return "/".join(path.parts[:2]) if len(path.parts) > 2 else path.parts[0]


def resolve(root, path, name):
    """The included file, as the compiler finds it: beside the file, in ui/ (for ui/ only), in app/; else anywhere."""
    own = [path.parent] + ([Path("ui"), Path("app")] if path.parts[0] == "ui" else [Path("app"), Path("ui")])
    for folder in own:
        target = Path(*(folder / name).parts)
        if (root / target).is_file():
            return (root / target).resolve().relative_to(root)
    return None


def check_include(root, path, quote, name, modules):
    room = room_of(path)
    if quote == "<":
        module = name.split("/")[0] if "/" in name else modules.get(name)
        if path.parts[0] == "app" and module in WIDGET_MODULES:
            return f"app/ may not include {module} (<{name}>)"
        if module == "QtCharts" and room != "ui/drawing":
            return f"only ui/drawing may include QtCharts (<{name}>)"
        if (module == "QtSql" or name == "sqlite3.h") and room != "app/storage":
            return f"only app/storage may include the database (<{name}>)"
        return None
    target = resolve(root, path, name)
    if target is None:
        return None  # made by the build, such as a .moc
    other = room_of(target)
    if other == room or other in ROOMS.get(room, set()):
        # An include says its room, whatever folder it stands in.
        return None if Path(name).parts[:1] == target.parts[1:2] else f'"{name}" is written "{Path(*target.parts[1:])}"'
    return f"{room} may not include {other} ({target})"


def violations(root):
    root = Path(root).resolve()
    modules = qt_modules()
    seen = []
    for room, below in ROOMS.items():
        if not below <= set(seen):
            yield f"tests/checks/check_includes.py:1: {room} includes rooms that stand under it, so there is a circle: {below - set(seen)}"
        seen.append(room)
    for path in sorted(p for folder in ("app", "ui") for end in ("*.h", "*.cpp") for p in (root / folder).rglob(end)):
        path = path.relative_to(root)
        if room_of(path) not in ROOMS:
            yield f"{path}:1: there is no room {room_of(path)!r}; app/README.md shows those that there are"
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if found and (what := check_include(root, path, found[1], found[2], modules)):
                yield f"{path}:{number}: {what}"
            elif not found and room_of(path) != "app/storage" and SQL.search(line):
                yield f"{path}:{number}: SQL text stands only in app/storage and data/"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(violations(sys.argv[1]))
    print("\n".join(found) or "Every include follows the arrows.")
    sys.exit(1 if found else 0)
