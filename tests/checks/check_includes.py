# SPDX-License-Identifier: Apache-2.0
"""Who includes whom: the arrows of app/README.md, read from every #include in app/ and ui/.

Usage: check_includes.py SOURCE_FOLDER
Prints each violation as file:line; exit code 1 where there is one.
"""
import re
import subprocess
import sys
from pathlib import Path

# What each layer may include besides itself: everything that it stands on.
BELOW = {"domain": set()}
BELOW["planning"] = {"domain"}
BELOW["storage"] = {"domain"}
BELOW["session"] = {"storage", "planning", "domain"}
BELOW["models"] = BELOW["session"] | {"session"}
BELOW["charts"] = BELOW["session"] | {"session"}
BELOW["exchange"] = BELOW["models"] | {"models", "charts"}
BELOW["ui"] = (BELOW["exchange"] | {"exchange"}) - {"planning"}  # planning reaches a widget through the session

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


def layer_of(path):
    """"storage" of app/storage/x.h; "ui" of anything in ui/."""
    return path.parts[1] if path.parts[0] == "app" and len(path.parts) > 2 else path.parts[0]


def resolve(root, path, name):
    """The included file, as the compiler finds it: beside the file, in ui/ (for ui/ only), in app/; else anywhere."""
    own = [path.parent] + ([Path("ui"), Path("app")] if path.parts[0] == "ui" else [Path("app"), Path("ui")])
    for folder in own:
        target = Path(*(folder / name).parts)
        if (root / target).is_file():
            return (root / target).resolve().relative_to(root)
    return None


def check_include(root, path, quote, name, modules):
    layer = layer_of(path)
    if quote == "<":
        module = name.split("/")[0] if "/" in name else modules.get(name)
        if path.parts[0] == "app" and module in WIDGET_MODULES:
            return f"app/ may not include {module} (<{name}>)"
        if module == "QtCharts" and path.parts[:2] != ("ui", "charts"):
            return f"only ui/charts may include QtCharts (<{name}>)"
        if (module == "QtSql" or name == "sqlite3.h") and layer != "storage":
            return f"only app/storage may include the database (<{name}>)"
        return None
    target = resolve(root, path, name)
    if target is None:
        return None  # made by the build, such as a .moc
    other = layer_of(target)
    if other == layer or other in BELOW.get(layer, set()):
        return None
    return f"{layer} may not include {other} ({target})"


def violations(root):
    root = Path(root).resolve()
    modules = qt_modules()
    for path in sorted(p for folder in ("app", "ui") for end in ("*.h", "*.cpp") for p in (root / folder).rglob(end)):
        path = path.relative_to(root)
        if path.parts[0] == "app" and layer_of(path) not in BELOW:
            yield f"{path}:1: app/ has no layer {layer_of(path)!r}; app/README.md shows those that there are"
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if found and (what := check_include(root, path, found[1], found[2], modules)):
                yield f"{path}:{number}: {what}"
            elif not found and layer_of(path) != "storage" and SQL.search(line):
                yield f"{path}:{number}: SQL text stands only in app/storage and data/"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(violations(sys.argv[1]))
    print("\n".join(found) or "Every include follows the arrows.")
    sys.exit(1 if found else 0)
