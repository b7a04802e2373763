#!/usr/bin/env python3
"""What layers.py finds in a small tree, and that it finds it."""

import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # beside the sources
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import layers  # noqa: E402

TABLE = """
protocol
sync/inner < protocol
sync       < protocol sync/inner
app        < sync*
sync/* shows app/*: sync/client.h
"""
FILES = {
    "protocol/bytes.h": "",
    "sync/inner/session.h": '#include "protocol/bytes.h"\n',
    "sync/client.h": '#include "protocol/bytes.h"\n#include "sync/inner/session.h"\n',
    "app/page.cpp": '#include "sync/client.h"\n',
}


def faults(table=TABLE, **changed):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {"tests/lint/layers.txt": table, **FILES, **changed}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return layers.check(root)


class Layers(unittest.TestCase):
    def test_a_tree_as_the_table_says(self):
        self.assertEqual(faults(), [])

    def test_an_arrow_up(self):
        self.assertEqual(faults(**{"protocol/bytes.h": '#include "sync/client.h"\n'}),
                         ["protocol may not use sync:\n    protocol/bytes.h uses sync/client.h"])

    def test_an_inner_header_seen_from_above(self):
        self.assertEqual(faults(**{"app/page.cpp": '#include "sync/client.h"\n#include "sync/inner/session.h"\n'}),
                         ["app/page.cpp may not see sync/inner/session.h, which is sync/*'s own"])

    def test_what_is_shown_to_nobody(self):
        self.assertEqual(faults(TABLE.rstrip() + " sync/gone.h\n"), ["layers.txt: nobody sees sync/gone.h"])

    def test_an_arrow_that_nobody_draws(self):
        self.assertEqual(faults(**{"sync/inner/session.h": ""}), ["layers.txt: sync/inner uses nothing of protocol"])

    def test_a_folder_that_is_no_room(self):
        self.assertEqual(faults(**{"app/new/page.h": ""}), ["app/new: is no room of layers.txt"])

    def test_a_type_of_ours_in_qml(self):
        table = TABLE.replace("app        <", "app/pages\napp        <").replace("sync*\n", "sync* app/pages\n")
        shown = "class Person\n{\n    QML_ELEMENT\n};\n"
        self.assertEqual(faults(table, **{"app/person.h": shown, "app/pages/One.qml": "Item { property Person who }\n",
                                          "app/page.cpp": '#include "sync/client.h"\n#include "app/pages/one.h"\n',
                                          "app/pages/one.h": ""}),
                         ["app/pages may not use app:\n    app/pages/One.qml uses app/person.h"])


if __name__ == "__main__":
    unittest.main()
