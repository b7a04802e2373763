#!/usr/bin/env python3
"""No QML of ours asks whether something is of a type of ours.

Qt 6.8 makes these types anew with every engine of a process, and an engine that was there before no longer knows
them: a property of such a type stays null, and so does a cast. Without a word in the picture, so this looks for it.
"""
import pathlib
import re
import sys


def found(files):
    names = {file.stem for file in files}
    texts = {file: re.sub(r"//.*", "", file.read_text()) for file in files}
    for text in texts.values():
        names.update(re.findall(r"\bcomponent (\w+)\s*:", text))
    own = "(?:" + "|".join(sorted(names)) + r")\b"
    asks = [rf"\bproperty (?:list<)?{own}", rf"\b(?:as|instanceof) {own}", rf"\bfunction \w*\([^)]*:\s*{own}",
            rf"\bfunction \w*\([^)]*\)\s*:\s*{own}", rf"\bsignal \w+\([^)]*\b{own}"]
    for file, text in texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            if not line.startswith("import ") and any(re.search(ask, line) for ask in asks):
                yield f"{file}:{number}: {line.strip()}"


lines = list(found(sorted(pathlib.Path(sys.argv[1]).rglob("*.qml"))))
print("\n".join(lines))
sys.exit(1 if lines else 0)
