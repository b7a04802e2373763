#!/usr/bin/env python3
"""Who includes whom: layers.py [ROOT] holds every file of ours to the table of ROOT/tests/lint/layers.txt.

A room is a folder without the folders in it, or the files that a pattern names. It is as the table says, from the
ground up: a room may use those rooms above its own line that its line names, so there is no arrow up and no circle.
An arrow in the table that no file draws any more is a fault too: the table is the drawing.
A line "FLOOR shows ABOVE: HEADER..." names all that the files of ABOVE may see of FLOOR, whatever other lines allow.

What is followed: #include "..." of C++, and in QML each type by its name, of ours in QML or in C++ (QML_ELEMENT).
"""

import collections
import fnmatch
import pathlib
import re
import sys

FLOORS = ("protocol", "sync", "app", "tests")


class Table:
    def __init__(self, text):
        self.rooms = []  # from the ground up
        self.allowed = {}
        self.shown = []  # floor, who looks at it, what there is to see
        self.faults = []
        for number, line in enumerate(text.splitlines(), 1):
            line = line.split("#")[0]
            if not line.strip():
                continue
            if " shows " in line:
                floor, above, headers = re.split(r"\s+shows\s+|\s*:\s*", line.strip())
                self.shown.append((floor, above, headers.split()))
                continue
            room, _, below = (part.strip() for part in line.partition("<"))
            patterns = below.split()
            self.allowed[room] = {}
            for pattern in patterns:
                meant = [each for each in self.rooms if fnmatch.fnmatchcase(each, pattern)]
                if not meant:
                    self.faults.append(f"layers.txt:{number}: {room} names {pattern}, which stands nowhere above it")
                self.allowed[room].update(dict.fromkeys(meant, pattern))
            if room in self.rooms:
                self.faults.append(f"layers.txt:{number}: {room} stands here twice")
            self.rooms.append(room)

    def room_of(self, file):
        for room in self.rooms:
            if room != file.parent.as_posix() and fnmatch.fnmatchcase(file.as_posix(), room):
                return room
        folder = file.parent.as_posix()
        return folder if folder in self.allowed else None


def ours(root):
    found = []
    for floor in FLOORS:
        for file in (root / floor).rglob("*"):
            if file.suffix in (".h", ".cpp", ".qml", ".js") and file.is_file():
                found.append(file.relative_to(root))
    return sorted(found)


def without_comments(text):
    return re.sub(r'/\*.*?\*/|//[^\n]*|("(?:\\.|[^"\\\n])*")', lambda found: found[1] or "", text, flags=re.DOTALL)


def types_in_qml(root, files):
    """Each type that QML can name, with its file."""
    types = {}
    for file in files:
        if file.suffix == ".qml":
            types[file.stem] = file
        elif file.suffix == ".h":
            name = None
            for found in re.finditer(r"^(?:class|struct|namespace) (\w+)|\bQML_(ELEMENT|NAMED_ELEMENT\((\w+)\))",
                                     (root / file).read_text(), re.MULTILINE):
                if found[1]:
                    name = found[1]
                else:
                    types[found[3] or name] = file
    return types


def arrows(root, files):
    """Each file with each file of ours that it uses."""
    known = set(files)
    types = types_in_qml(root, files)
    for file in files:
        text = (root / file).read_text()
        if file.suffix in (".h", ".cpp"):
            for name in re.findall(r'^#include "([^"]+)"', text, re.MULTILINE):
                if pathlib.Path(name) in known:
                    yield file, pathlib.Path(name)
                # The model in protocol/proofs is C, and compiled wherever a copy of it lies.
                elif file.parts[0] != "tests" and file.parts[1] != "proofs" and not re.search(r"\.(moc|pb\.h)$", name):
                    yield file, None
        else:
            for name in sorted(set(re.findall(r"\b[A-Z]\w*", without_comments(text)))):
                if name in types and types[name] != file:
                    yield file, types[name]


def check(root):
    table = Table((root / "tests/lint/layers.txt").read_text())
    faults = table.faults
    files = ours(root)
    seen = {header: False for _, _, headers in table.shown for header in headers}
    drawn, forbidden = collections.defaultdict(set), collections.defaultdict(list)
    for folder in sorted({file.parent.as_posix() for file in files if not table.room_of(file)}):
        faults.append(f"{folder}: is no room of layers.txt")
    for file, used in arrows(root, files):
        if used is None:
            faults.append(f"{file}: includes a file of ours by something else than its full path")
            continue
        for floor, above, headers in table.shown:
            if fnmatch.fnmatchcase(file.as_posix(), above) and fnmatch.fnmatchcase(used.as_posix(), floor):
                if used.as_posix() in headers:
                    seen[used.as_posix()] = True
                else:
                    faults.append(f"{file} may not see {used}, which is {floor}'s own")
        room, other = table.room_of(file), table.room_of(used)
        if not room or not other or room == other:
            continue
        if other in table.allowed[room]:
            drawn[room].add(table.allowed[room][other])
        else:
            forbidden[room, other].append(f"    {file} uses {used}")
    for (room, other), lines in forbidden.items():
        more = [f"    and {len(lines) - 3} more"] if len(lines) > 3 else []
        faults.append("\n".join([f"{room} may not use {other}:", *lines[:3], *more]))
    for room in table.rooms:
        for pattern in sorted(set(table.allowed[room].values()) - drawn[room]):
            faults.append(f"layers.txt: {room} uses nothing of {pattern}")
    faults += [f"layers.txt: nobody sees {header}" for header, is_seen in seen.items() if not is_seen]
    rooms = {table.room_of(file) for file in files}
    faults += [f"layers.txt: there is nothing in {room}" for room in table.rooms if room not in rooms]
    return faults


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
    faults = check(root)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
