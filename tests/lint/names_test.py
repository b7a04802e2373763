#!/usr/bin/env python3
"""What names.py finds in a small tree, and what it lets pass."""

import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # beside the sources
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import names  # noqa: E402


def faults(one, other):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {"app/one.h": one, "tests/other.cpp": other}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return names.check(root)


def within(space, text):
    return f"namespace{' ' * bool(space)}{space} {{\n\n{text}\n\n}} // namespace {space}\n"


class Names(unittest.TestCase):
    def test_one_thing_each(self):
        self.assertEqual(faults(within("a", "inline int one() { return 1; }"), within("a", "inline int two() { return 1; }")), [])

    def test_two_things_of_each_sort(self):
        for one, other in (
            ("inline constexpr int kName = 1;", "inline const QString kName = two();"),
            ("inline constexpr std::string_view kName[] = {one};", "inline constexpr int kName{2};"),
            ("class Name\n{\n};", "struct Name : Other\n{\n};"),
            ("enum class Name { One };", "enum class Name { Two };"),
            ("inline int name(int one) { return one; }", "inline int name(int one)\n{\n    return 2;\n}"),
            ("inline int name(int one,\n                int two)\n{", "inline int name(int one, int two)\n{"),
        ):
            with self.subTest(one):
                self.assertEqual(len(faults(within("a::b", one), within("a::b", other))), 1)

    def test_what_is_not_one_name(self):
        thing = "inline constexpr int kName = 1;"
        self.assertEqual(faults(within("a", thing), within("b", thing)), [])
        self.assertEqual(faults(within("", thing), within("", thing)), [], "each file's own")
        self.assertEqual(faults(within("a", thing), within("a", "namespace {\n" + thing + "\n} // namespace")), [])
        self.assertEqual(faults(within("a", "class Name\n{\n};"), within("a", "class Name;")), [], "only said")
        self.assertEqual(faults(within("a", "inline int f(int) { return 1; }"), within("a", "inline int f(long) { return 1; }")), [])

    def test_ours_is_read(self):
        root = pathlib.Path(__file__).resolve().parents[2]
        found = dict.fromkeys(names.definitions((root / "sync/limits.h").read_text()))
        self.assertIn(("mandorla::limits::kPort", ""), found)


unittest.main()
