#!/usr/bin/env python3
"""Whatever moves in QML of ours takes its time from Theme, where less motion makes it short.

An animation names one of Theme's times and nothing else, and is none of those that have no time or no end. A timer that
repeats does so for a reason that is written here.
"""
import pathlib
import re
import sys

TIMED = {"NumberAnimation", "ColorAnimation", "PropertyAnimation", "RotationAnimation", "Vector3dAnimation", "PauseAnimation"}
GROUPS = {"SequentialAnimation", "ParallelAnimation", "Behavior", "Transition"}
REPEATS = {"Caret.qml": "it blinks by Theme.tBlink", "CoverPage.qml": "the time on the cover goes on",
           "Main.qml": "the window is drawn again, for its first two seconds"}


def block(text, start):
    depth = 0
    for at in range(text.index("{", start), len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return text[start:at + 1]
    return text[start:]


def found(file):
    text = re.sub(r"//.*", "", file.read_text())
    for match in re.finditer(r"\b([A-Z]\w*Animat\w+|Behavior|Transition|Timer|AnimatedSprite|AnimatedImage|ParticleSystem)\b(?: on \w+)?\s*{",
                             text):
        kind, body = match.group(1), block(text, match.start())
        place = f"{file}:{text[:match.start()].count(chr(10)) + 1}: {kind}"
        if kind == "Timer":
            if re.search(r"\brepeat:\s*(?!false)", body) and file.name not in REPEATS:
                yield f"{place} repeats"
        elif kind in TIMED:
            if not re.search(r"\bduration:\s*Theme\.t[A-Z]\w*\s*(;|\n|})", body):
                yield f"{place} takes its time from elsewhere than Theme"
        elif kind not in GROUPS:
            yield f"{place} has no time that Theme could shorten"
        if re.search(r"\bloops\s*:", body):
            yield f"{place} loops"


lines = [line for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.qml")) for line in found(file)]
print("\n".join(lines))
sys.exit(1 if lines else 0)
