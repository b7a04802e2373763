#!/usr/bin/env python3
"""One name, one thing: names.py says what two files define under one name, so that a program of both has either.

C++ calls that no error, and compilers say nothing: whether each file gets its own is chance. Looked at are variables,
types and functions that are visible to other files: what `inline`, `class`, `struct` and `enum` begin in a namespace that
has a name. Functions are told apart by their parameters as they are written. Form is clang-format's, so that a namespace
begins and ends at the start of a line.
"""

import collections
import pathlib
import re
import sys

FLOORS = ("protocol", "sync", "app", "tests")
OPENS = re.compile(r"(?:inline )?namespace(?: ([\w:]+))? \{$")
CLOSES = re.compile(r"\} // namespace")
TYPE = re.compile(r"(?:class|struct|enum(?: class)?) (?:\[\[\w+\]\] )?(\w+)(?![\w:;<])(?![^{]*;$)")
INLINE = re.compile(r"inline [^=({\[]*?(\w+)(\[|\s*=|\{|\(|;)")


def definitions(text):
    """(namespace::name, parameters) of each."""
    spaces = []
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if opened := OPENS.match(line):
            spaces.append(opened[1])
        elif CLOSES.match(line):
            spaces.pop()
        elif None not in spaces:
            what, parameters = TYPE.match(line) or INLINE.match(line), ""
            if not what:
                continue
            if what.re is INLINE and what[2] == "(":
                after = " ".join([line[what.end() :], *(each.strip() for each in lines[number + 1 : number + 6])])
                parameters = re.split(r"\)(?: const)?(?: noexcept)?\s*(?:\{|$|;|->)", after)[0]
            yield "::".join([*spaces, what[1]]), parameters


def check(root):
    where = collections.defaultdict(set)
    for floor in FLOORS:
        for suffix in ("h", "cpp"):
            for file in sorted((root / floor).rglob(f"*.{suffix}")):
                for name in definitions(file.read_text()):
                    where[name].add(file.relative_to(root).as_posix())
    return [f"{name} is defined in {' and in '.join(sorted(files))}" for (name, _), files in sorted(where.items()) if len(files) > 1]


if __name__ == "__main__":
    found = check(pathlib.Path(__file__).resolve().parents[2])
    print("\n".join(found))
    sys.exit(bool(found))
