#!/usr/bin/env python3
"""No QML of ours holds a colour but Theme: each of its colours is there in light and dark, and in both with more contrast.

Nor is one made of another anywhere else, or made fainter by an opacity: what is read would no longer be what was measured.
"""
import pathlib
import re
import sys

COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(?:rgba|hsla|hsva|alpha|tint|lighter|darker|color)\(|'
                    r'color:\s*"[a-z]+"|\bopacity:\s*0?\.\d')

lines = [f"{file}:{number}: {line.strip()}"
         for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.qml")) if file.name != "Theme.qml"
         for number, line in enumerate(re.sub(r"//.*", "", file.read_text()).splitlines(), 1) if COLOUR.search(line)]
print("\n".join(lines))
sys.exit(1 if lines else 0)
