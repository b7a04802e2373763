#!/usr/bin/env python3
"""Every language that is there is whole: what the app says, and all rounds; and no tool lets through what is not."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

TREE = pathlib.Path(__file__).resolve().parents[2]

def languages(tree=TREE):
    return {ts.stem.split("_", 1)[1].replace("_", "-") for ts in (tree / "app/translations").glob("mandorla_*.ts")}


def run(tool, *arguments, tree=TREE):
    return subprocess.run([sys.executable, tree / "app/translations" / tool, *map(str, arguments)], capture_output=True, text=True,
                          check=False)


class Copy:
    """What the tools look at, in a folder where it may be spoilt."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.tree = pathlib.Path(self.folder.name) / "tree"
        shutil.copytree(TREE / "app", self.tree / "app")
        (self.tree / "protocol").mkdir()
        shutil.copy(TREE / "protocol/limits.h", self.tree / "protocol")
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def run(self, tool, *arguments):
        return run(tool, *arguments, tree=self.tree)

    def rounds(self):
        return {path.name: path.read_bytes() for path in sorted((self.tree / "app/exercises").glob("*.json"))}


class Whole(unittest.TestCase):
    def test_what_the_app_says(self):
        done = run("app.py", "check")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_rounds(self):
        done = run("rounds.py", "check", "en", *sorted(languages()))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class AppPy(unittest.TestCase):
    def spoilt(self, pattern, by):
        with Copy() as copy:
            ts = copy.tree / "app/translations/mandorla_xx.ts"
            shutil.copy(TREE / "app/translations/mandorla_de.ts", ts)
            text, times = re.subn(pattern, by, ts.read_text(encoding="utf-8"), count=1, flags=re.DOTALL)
            self.assertEqual(times, 1)
            ts.write_text(text, encoding="utf-8")
            done = copy.run("app.py", "check", "xx")
            self.assertEqual(done.returncode, 1)
            return done.stdout

    def test_finds_what_is_not_whole(self):
        self.assertIn("“Skip” is not finished", self.spoilt("<translation>Überspringen", '<translation type="unfinished">Überspringen'))
        self.assertIn("“Skip” is empty", self.spoilt("<translation>Überspringen<", "<translation><"))
        self.assertIn("“Skip” is still English", self.spoilt("<translation>Überspringen<", "<translation>Skip<"))
        self.assertIn("has the places ['1', '1'] instead of ['1', '2']", self.spoilt("<translation>Karte %1 von %2", "<translation>Karte %1 von %1"))
        self.assertIn("begins or ends otherwise", self.spoilt("<translation>Unser nächster Abend: <", "<translation>Unser nächster Abend:<"))
        self.assertIn("“Alt ←” names another key: Alt →", self.spoilt("<translation>Alt ←<", "<translation>Alt →<"))
        self.assertIn("is in no source any more", self.spoilt("<source>Skip</source>", "<source>Hop</source>"))


class RoundsPy(unittest.TestCase):
    def flat(self, copy, change=lambda texts: None):
        out = pathlib.Path(copy.folder.name) / "xx.json"
        self.assertEqual(copy.run("rounds.py", "extract", "xx", out).returncode, 0)
        texts = json.loads(out.read_text(encoding="utf-8"))
        for both in texts.values():
            both["xx"] = "ن" + both["en"][1:]
        change(texts)
        out.write_text(json.dumps(texts), encoding="utf-8")
        return out

    def test_what_goes_out_comes_back(self):
        with Copy() as copy:
            before = copy.rounds()
            self.assertEqual(copy.run("rounds.py", "merge", "xx", self.flat(copy)).returncode, 0)
            after = copy.rounds()
            self.assertNotEqual(before, after)
            # Nothing else changed: without the language each file is as it was, to the byte.
            text = re.compile(rb', "xx": "(?:[^"\\]|\\.)*"')
            self.assertEqual(before, {name: text.sub(b"", content) for name, content in after.items()})
            again = self.flat(copy)
            self.assertEqual(copy.run("rounds.py", "merge", "xx", again).returncode, 0)
            self.assertEqual(after, copy.rounds())

    def refused(self, change, why):
        with Copy() as copy:
            before = copy.rounds()
            done = copy.run("rounds.py", "merge", "xx", self.flat(copy, change))
            self.assertEqual(done.returncode, 1)
            self.assertIn(why, done.stderr)
            self.assertEqual(before, copy.rounds())

    def test_what_is_not_right_is_refused_whole(self):
        place = "01-safe-with-you/rounds/safe-with-you/title"

        def put(text):
            return lambda texts: texts[place].update(xx=text)

        self.refused(lambda texts: texts.pop(place), "is missing")
        self.refused(lambda texts: texts.update({"01-safe-with-you/rounds/none/title": "x"}), "there is no such place")
        self.refused(lambda texts: texts[place].update(en="Other"), "the English has changed")
        self.refused(put(""), "is empty")
        self.refused(put("x" * 81), "has 81 characters, 80 are the most")
        self.refused(put("a\u202eb"), "holds U+202E")
        self.refused(put("a\nb"), "holds U+000A")
        self.refused(put("u\u0308ber"), "is not in the composed form")

    def test_broken_bytes_are_refused(self):
        with Copy() as copy:
            broken = pathlib.Path(copy.folder.name) / "broken.json"
            broken.write_bytes(b'{"a": "\xff"}')
            done = copy.run("rounds.py", "merge", "xx", broken)
            self.assertEqual(done.returncode, 1)
            self.assertIn("not UTF-8 at byte 7", done.stderr)


if __name__ == "__main__":
    unittest.main()
