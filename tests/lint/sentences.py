#!/usr/bin/env python3
"""What makes a text untranslatable, as far as a machine can see it: sentences.py SOURCE.ts

SOURCE.ts is what lupdate finds in app/ (the target `pseudo` makes one). No text is glued to another, none is made of
places alone, and one that does not explain itself has a comment for the translator (`//:` in the line before it): where
it begins with a small letter, is one word that is used for more than one thing, or hardly more than places. Below app/
no sentence is said at all.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as tree

TREE = pathlib.Path(__file__).resolve().parents[2]
CALL = r'(?:qsTr|\btr|translate|QT_TRANSLATE_NOOP)\((?:"(?:[^"\\]|\\.)*"(?:,\s*)?|\s)+(?:[^()"]|\([^()]*\))*\)(?:\.arg\((?:[^()]|\([^()]*\))*\))*'
GLUED = re.compile(rf"{CALL}\s*\+|\+\s*(?:qsTr|tr)\(")
SENTENCE = re.compile(r'"[A-Z][a-z’\']* [^"\n]* [^"\n]*[.?]"')
PLACE = re.compile(r"%L?[n\d]")
NAMED = re.compile(r"%L?\d")

# Words that are the same thing wherever they stand alone.
CLEAR = {"2 minutes", "5 minutes", "10 minutes", "Alt ←", "Back", "Begin", "Cards", "Close",
         "Contrast", "Dark", "Desire", "Done", "English", "Enter",
         "Esc", "Firewall", "Help", "Left", "Light", "Motion", "Next", "Opening…", "Passphrase", "Print", "Redo", "Remove", "Right", "Space",
         "Tab", "Title", "Touch", "Undo", "Welcome"}


def explained_less(text):
    """Why a text needs a comment; nothing if it does not."""
    letters = PLACE.sub("", text)
    words = re.findall(r"[^\W\d_]+", letters)
    if text != text.strip():
        return "begins or ends with a space"
    if not words:
        return "is made of places and signs"
    if len(words) < 2 * len(NAMED.findall(text)):
        return "is hardly more than places"
    if text[0].islower():
        return "begins with a small letter"
    if len(words) == 1 and text not in CLEAR and not text.endswith((".", "?")):
        return "is one word"
    return None


def of_source(path):
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = message.find("source").text or ""
            comment = message.find("extracomment")
            why = explained_less(text)
            if why and comment is None:
                yield f"{context.find('name').text}: “{text}” {why}"


def code_of(path):
    """Without comments, which may say what they like."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*', lambda found: found.group(1) or "", text)


def of_code():
    for path in sorted(TREE.glob("app/**/*")):
        if path.suffix in (".qml", ".cpp", ".h") and "rehearsal" not in path.parts:
            for found in GLUED.finditer(code_of(path)):
                yield f"{path.relative_to(TREE)}: glued: {found.group()[:80]}"
    for floor in ("sync", "protocol"):
        for path in sorted(TREE.glob(f"{floor}/**/*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            code = code_of(path)
            for found in SENTENCE.findall(code) + re.findall(r"\b(?:tr|translate)\(\"[^\n]*", code):
                yield f"{path.relative_to(TREE)}: says: {found}"


faults = [*of_source(sys.argv[1]), *of_code()]
print("\n".join(faults), end="\n" if faults else "")
sys.exit(1 if faults else 0)
