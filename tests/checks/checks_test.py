# SPDX-License-Identifier: Apache-2.0
"""The checks themselves: each kind of violation, put into a small tree, must be found.

Usage: checks_test.py LUPDATE
"""
import struct
import sys
import tempfile
import unittest
import zlib
from pathlib import Path

sys.dont_write_bytecode = True  # no __pycache__ beside the sources

import check_includes
import check_picture
import check_questions
import check_spdx
import check_translations

LUPDATE = sys.argv.pop(1) if len(sys.argv) > 1 else "lupdate"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")


class Includes(Tree):
    def found(self, path, text):
        for header in ("app/domain/node.h", "app/planning/growth.h", "app/storage/portfolio.h", "app/session/session.h",
                       "app/words/a.h", "app/entry/a.h", "app/models/a.h", "app/charts/catalogue.h", "app/pptx/deck.h",
                       "app/exchange/csv.h", "ui/look/theme.h", "ui/state/settings.h", "ui/parts/a.h", "ui/drawing/card.h",
                       "ui/slides/a.h", "ui/export/a.h", "ui/show/a.h", "ui/targets/page.h", "ui/window/a.h",
                       "ui/program/program.h"):
            self.write(header, "#pragma once\n")
        self.write(path, text)
        return list(check_includes.violations(self.root))

    def test_arrows_that_point_down_are_fine(self):
        self.assertEqual(self.found("app/exchange/x.cpp", '#include "models/a.h"\n#include "charts/catalogue.h"\n'
                                                          '#include "domain/node.h"\n#include <QString>\n'), [])
        self.assertEqual(self.found("ui/drawing/x.cpp", '#include "drawing/card.h"\n#include "charts/catalogue.h"\n'
                                                        '#include "x.moc"\n#include <QtCharts/QChart>\n#include <QChart>\n'
                                                        '#include <QWidget>\nauto a = "Select one from the list";\n'), [])
        self.assertEqual(self.found("app/storage/x.cpp", '#include <QSqlQuery>\nauto a = "SELECT id FROM node";\n'), [])
        self.assertEqual(self.found("ui/main.cpp", '#include "program/program.h"\n'), [])

    def test_arrows_that_point_up_or_aside_are_found(self):
        for room, included in (("app/domain", "planning/growth.h"), ("app/planning", "storage/portfolio.h"),
                               ("app/storage", "planning/growth.h"), ("app/storage", "session/session.h"),
                               ("app/session", "models/a.h"), ("app/session", "charts/catalogue.h"),
                               ("app/words", "models/a.h"), ("app/entry", "words/a.h"), ("app/pptx", "exchange/csv.h"),
                               ("app/models", "charts/catalogue.h"), ("app/charts", "models/a.h"), ("app/models", "exchange/csv.h"),
                               ("app/charts", "exchange/csv.h"), ("app/exchange", "look/theme.h"), ("app/models", "look/theme.h"),
                               ("app/domain", "../session/session.h"), ("ui/look", "state/settings.h"), ("ui/state", "slides/a.h"),
                               ("ui/parts", "drawing/card.h"), ("ui/drawing", "slides/a.h"), ("ui/slides", "export/a.h"),
                               ("ui/export", "show/a.h"), ("ui/present", "targets/page.h"), ("ui/history", "targets/page.h"),
                               ("ui/window", "program/program.h"), ("ui/portfolio", "window/a.h")):
            with self.subTest(room=room, included=included):
                found = self.found(f"{room}/x.cpp", f'// first\n#include "{included}"\n')
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"{room}/x.cpp:2: {room} may not include"), found)
                (self.root / f"{room}/x.cpp").unlink()

    def test_planning_does_not_reach_a_widget_directly(self):
        self.assertIn("ui/targets may not include app/planning",
                      self.found("ui/targets/x.cpp", '#include "planning/growth.h"\n')[0])

    def test_a_folder_that_is_no_room_is_found(self):
        self.assertIn("no room 'app/helpers'", self.found("app/helpers/x.cpp", "int a;\n")[0])
        self.assertIn("no room 'ui/helpers'", self.found("ui/helpers/x.cpp", "int a;\n")[-1])

    def test_an_include_says_its_room(self):
        self.assertIn('is written "drawing/card.h"', self.found("ui/drawing/x.cpp", '#include "card.h"\n')[0])

    def test_a_circle_of_rooms_is_found(self):
        below = check_includes.ROOMS["app/domain"]
        below.add("app/session")
        self.addCleanup(below.discard, "app/session")
        self.assertIn("circle", self.found("app/domain/x.cpp", "")[0])

    def test_no_folder_name_stands_twice(self):
        names = [room.split("/")[-1] for room in check_includes.ROOMS if "/" in room]
        self.assertEqual(len(names), len(set(names)))

    def test_widgets_in_app_are_found(self):
        for header in ("QtWidgets/QLabel", "QLabel", "QtCharts/QChart", "QChart", "QPrinter", "QtPrintSupport/QPrinter"):
            with self.subTest(header=header):
                self.assertIn("app/ may not include", self.found("app/models/x.h", f"#include <{header}>\n")[0])

    def test_qt_charts_outside_its_folder_is_found(self):
        for header in ("QtCharts/QChart", "QChartView"):
            self.assertIn("only ui/drawing", self.found("ui/present/x.cpp", f"#include <{header}>\n")[0])

    def test_the_database_outside_storage_is_found(self):
        for path in ("app/session/x.cpp", "ui/targets/x.cpp"):
            for header in ("QSqlQuery", "QtSql/QSqlQuery", "sqlite3.h"):
                with self.subTest(path=path, header=header):
                    self.assertIn("only app/storage", self.found(path, f"#include <{header}>\n")[0])
            (self.root / path).unlink()

    def test_sql_text_outside_storage_is_found(self):
        for text in ("SELECT id FROM node", "INSERT INTO node VALUES (1)", "UPDATE node SET id = 1", "DELETE FROM node",
                     "PRAGMA user_version", "CREATE TABLE a (b)", "select count(*) from node"):
            with self.subTest(text=text):
                self.assertIn("SQL text", self.found("app/session/x.cpp", f'auto a = u"{text}"_qs;\n')[0])


class Questions(Tree):
    def found(self, rows):
        self.write("app/session/a.cpp", "void Session::commit() {}\n")
        filler = "| Where is a? | `app/session/a.cpp` | `Session` |\n" * check_questions.LEAST
        self.write("app/README.md", filler + rows)
        return list(check_questions.problems(self.root))

    def test_right_answers_are_fine(self):
        self.assertEqual(self.found("| Where is an edit written? | `app/session/a.cpp` plans it | `Session::commit` |\n"), [])

    def test_a_file_that_moved_is_found(self):
        self.assertIn("no file app/b.cpp", self.found("| Where is b? | `app/b.cpp` | `b` |\n")[0])

    def test_an_answer_that_left_its_file_is_found(self):
        self.assertIn("does not hold 'Session::write'", self.found("| Where is it? | `app/session/a.cpp` | `Session::write` |\n")[0])

    def test_lost_questions_are_found(self):
        self.write("app/README.md", "nothing\n")
        self.assertIn("answers 0 questions", list(check_questions.problems(self.root))[0])


class Spdx(Tree):
    def test_a_file_without_its_licence_is_found(self):
        for path, first in (("app/a.h", "// SPDX-License-Identifier: Apache-2.0"),
                            ("data/migrations/1.sql", "-- SPDX-License-Identifier: Apache-2.0"),
                            ("packaging/a.sh", "#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0"),
                            ("CMakeLists.txt", "# SPDX-License-Identifier: Apache-2.0")):
            self.write("CMakeLists.txt", "# SPDX-License-Identifier: Apache-2.0\n")
            self.write(path, "\n")
            self.assertIn(path, "".join(check_spdx.missing(self.root)))
            self.write(path, f"{first}\n")
            self.assertEqual(list(check_spdx.missing(self.root)), [])


class Translations(Tree):
    def found(self, code, translation, attributes=""):
        self.write("app/a.cpp", "void f() { %s }\n" % code)
        (self.root / "ui").mkdir(exist_ok=True)
        self.write("resources/translations/atlas_zh_CN.ts",
                   '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="zh_CN"><context>'
                   f"<name>Page</name><message{attributes}><source>Open %1</source>{translation}</message></context></TS>")
        return list(check_translations.problems(self.root, LUPDATE))

    CODE = 'QCoreApplication::translate("Page", "Open %1");'

    def test_a_whole_translation_is_fine(self):
        self.assertEqual(self.found(self.CODE, "<translation>打开%1</translation>"), [])

    def test_a_text_without_translation_is_found(self):
        self.assertIn("has no finished translation",
                      self.found(self.CODE + 'QCoreApplication::translate("Page", "Close");',
                                 "<translation>打开%1</translation>")[0])

    def test_an_unfinished_translation_is_found(self):
        self.assertIn("has no finished", self.found(self.CODE, '<translation type="unfinished">打开%1</translation>')[0])

    def test_a_text_that_the_program_no_longer_has_is_found(self):
        self.assertIn("no longer in the program", self.found("", "<translation>打开%1</translation>")[0])

    def test_a_lost_placeholder_is_found(self):
        self.assertIn("loses %1", self.found(self.CODE, "<translation>打开</translation>")[0])

    def test_an_invented_placeholder_is_found(self):
        self.assertIn("%2 only in", self.found(self.CODE, "<translation>打开%1%2</translation>")[0])

    def test_a_context_that_nobody_asks_in_is_found(self):
        marked = 'const char* word = QT_TRANSLATE_NOOP("Page", "Open %1");'
        done = "<translation>打开%1</translation>"
        self.assertIn("no class asks", self.found(marked, done)[0])
        self.assertEqual(self.found(marked + " class Page { Q_DECLARE_TR_FUNCTIONS(Page) };", done), [])

    def test_a_missing_file_is_found(self):
        self.assertIn("is missing", next(check_translations.problems(self.root, LUPDATE)))


class Picture(unittest.TestCase):
    @staticmethod
    def png(rows, width=4):
        def chunk(kind, body):
            return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
        packed = zlib.compress(b"".join(b"\0" + row for row in rows))
        return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")

    def test_a_picture_is_fine(self):
        self.assertEqual(check_picture.faults(self.png([bytes([i] * 12) for i in range(20)]), 4, 20), [])

    def test_a_blank_one_is_found(self):
        self.assertIn("blank", check_picture.faults(self.png([bytes(12)] * 20), 4, 20)[0])

    def test_one_of_another_size_is_found(self):
        self.assertIn("4 x 20", check_picture.faults(self.png([bytes([i] * 12) for i in range(20)]), 8, 20)[0])

    def test_one_that_is_cut_off_or_none_at_all_is_found(self):
        whole = self.png([bytes([i] * 12) for i in range(20)])
        self.assertIn("cut off", check_picture.faults(whole[:-8], 4, 20)[0])
        self.assertIn("no PNG", check_picture.faults(b"", 4, 20)[0])


if __name__ == "__main__":
    unittest.main()
