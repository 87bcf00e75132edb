# SPDX-License-Identifier: Apache-2.0
"""Every text of the interface is translated: runs lupdate on a copy of the translation and looks at what it says.

Usage: check_translations.py SOURCE_FOLDER LUPDATE
Unfinished, missing and vanished texts are errors, and so is a placeholder (%1, %n) that a translation lost.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

MARKED = re.compile(r'QT_TRANSLATE_NOOP3?\(\s*"([^"]+)"')
ASKED = re.compile(r'Q_DECLARE_TR_FUNCTIONS\(([^)]+)\)|translate\(\s*"([^"]+)"')
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
# English is written in the code; its file holds the plural forms only.
FILES = {"atlas_zh_CN.ts": [], "atlas_en.ts": ["-pluralonly"]}


def updated(root, lupdate, name, options):
    """The translation as lupdate would leave it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / name
        shutil.copy(root / "resources" / "translations" / name, copy)
        run = subprocess.run([lupdate, "-silent", *options, "app", "ui", "-ts", copy], cwd=root, capture_output=True,
                             text=True)
        if run.returncode != 0:
            sys.exit(f"check_translations: {lupdate} failed: {run.stderr.strip()}")
        return xml.parse(copy).getroot()


def problem(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    kind = translation.get("type")
    if kind in ("vanished", "obsolete"):
        return "is no longer in the program: take it out"
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if kind == "unfinished" or not forms or not all(forms):
        return "has no finished translation"
    for form in forms:
        if lost := set(PLACEHOLDER.findall(source)) - set(PLACEHOLDER.findall(form)) - ({"%n"} if len(forms) > 1 else set()):
            return f"loses {', '.join(sorted(lost))} in its translation"
        if invented := set(PLACEHOLDER.findall(form)) - set(PLACEHOLDER.findall(source)):
            return f"has {', '.join(sorted(invented))} only in its translation"
    return None


def unasked_contexts(root):
    """Contexts in which texts are marked for translation, and none asks for them: they would stay English."""
    marked, asked = {}, set()
    for folder in ("app", "ui"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            text = path.read_text(encoding="utf-8")
            for context in MARKED.findall(text):
                marked.setdefault(context, path.relative_to(root))
            asked.update(context.strip() for groups in ASKED.findall(text) for context in groups if context)
    return {context: path for context, path in marked.items() if context not in asked}


def problems(root, lupdate):
    for context, path in unasked_contexts(root).items():
        yield f"{path}: no class asks for translations in the context {context!r} of its QT_TRANSLATE_NOOP"
    for name, options in FILES.items():
        if not (root / "resources" / "translations" / name).exists():
            if not options:
                yield f"resources/translations/{name} is missing"
            continue
        for context in updated(root, lupdate, name, options).iter("context"):
            for message in context.iter("message"):
                if what := problem(message):
                    at = message.find("location")
                    line = f" (line {at.get('line')})" if at is not None else ""
                    yield f"{name}: {context.findtext('name')}{line}: {message.findtext('source')!r} {what}"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found = list(problems(Path(sys.argv[1]).resolve(), sys.argv[2]))
    print("\n".join(found) or "Every text is translated.")
    if found:
        print("To bring a file up to date: lupdate app ui -ts resources/translations/atlas_zh_CN.ts "
              "(atlas_en.ts: with -pluralonly), then fill it in with Qt Linguist.")
    sys.exit(1 if found else 0)
