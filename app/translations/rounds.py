#!/usr/bin/env python3
"""The texts of the rounds in app/exercises, for whoever translates them.

    rounds.py extract LANG OUT     every text into one flat file, the English beside what there is in LANG
    rounds.py merge LANG IN...     such a file back into the rounds, whole or not at all
    rounds.py check [LANG...]      whether every round is in these languages, and in those that any other round is in

The file is {"01-safe-with-you/rounds/safe-with-you/cards/right-now/prompt": {"en": "How am I …", "de": "Wie geht …"}, …};
{"…/prompt": "Wie geht …"} is understood as well. What is merged is each round whole: a text that is missing, a place that
there is not, an English that has changed since, a text that is too long or holds what no text may hold, and nothing is
written. Nothing but the texts of LANG changes in the rounds, not a space. Limits are read from protocol/limits.h.
"""

import json
import pathlib
import re
import sys
import unicodedata

TREE = pathlib.Path(__file__).resolve().parents[2]
ROUNDS = TREE / "app/exercises"
SOURCE = "en"

# What each text may be: the limit's name, and whether it may have several lines.
TEXTS = {
    "title": ("kTitleChars", False), "purpose": ("kLineChars", False), "opening": ("kPassageChars", True),
    "before": ("kPassageChars", True), "closing": ("kPassageChars", True), "nothing": ("kPassageChars", True),
    "note": ("kPassageChars", True), "prompt": ("kPromptChars", True), "help": ("kLineChars", False),
    "step": ("kLineChars", False), "give": ("kOptionChars", False), "receive": ("kOptionChars", False),
    "text": ("kOptionChars", False),
}


class Fault(Exception):
    pass


def limits():
    found = {}
    header = (TREE / "protocol/limits.h").read_text(encoding="utf-8")
    for name, value in re.findall(r"inline constexpr std::\w+ (k\w+) = ([0-9' *]+);", header):
        product = 1
        for factor in value.replace("'", "").split("*"):
            product *= int(factor)
        found[name] = product
    return found


LIMITS = limits()


class Places:
    """Where in a file of rounds which text stands: its place by ids, and the span of its {"en": …} in the file."""

    STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
    SCALAR = re.compile(r'[^\s,\]}]+')

    def __init__(self, name, source):
        self.source = source
        self.found = {}  # place -> (first, last, {language: text})
        self._value(0, [name])

    def _space(self, at):
        while self.source[at] in " \t\r\n":
            at += 1
        return at

    def _value(self, at, place):
        at = self._space(at)
        if self.source[at] == "{":
            return self._object(at, place)
        if self.source[at] == "[":
            at = self._space(at + 1)
            while self.source[at] != "]":
                at = self._space(self._value(at, place))
                at = self._space(at + 1) if self.source[at] == "," else at
            return at + 1
        return (self.STRING if self.source[at] == '"' else self.SCALAR).match(self.source, at).end()

    def _object(self, at, place):
        first = at
        value, end = json.JSONDecoder().raw_decode(self.source, at)
        if place[-1] in TEXTS:
            self.found["/".join(place)] = (first, end, value)
            return end
        inner = place + [value["id"]] if "id" in value and len(place) > 1 else place
        at = self._space(at + 1)
        while self.source[at] != "}":
            name = self.STRING.match(self.source, at)
            at = self._space(name.end()) + 1  # the colon
            at = self._space(self._value(at, inner + [json.loads(name.group())]))
            at = self._space(at + 1) if self.source[at] == "," else at
        return at + 1


def files():
    return {path.stem: path for path in sorted(ROUNDS.glob("*.json"))}


def places():
    return {name: Places(name, path.read_text(encoding="utf-8")) for name, path in files().items()}


def ordered(texts):
    return sorted(texts, key=lambda language: (language != SOURCE, language))


def fault_of(place, text):
    limit, lines = TEXTS[place.rsplit("/", 1)[1]]
    if not isinstance(text, str):
        return "is no text"
    if not text.strip():
        return "is empty"
    if text != text.strip():
        return "begins or ends with a space"
    if len(text) > LIMITS[limit]:
        return f"has {len(text)} characters, {LIMITS[limit]} are the most"
    for sign in text:
        point = ord(sign)
        turning = 0x2028 <= point <= 0x202E or 0x2066 <= point <= 0x2069
        noncharacter = 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE or point == 0xFFFC
        if sign == "\n" and lines:
            continue
        if unicodedata.category(sign) in ("Cc", "Cs") or turning or noncharacter:
            return f"holds U+{point:04X}, which no text may hold here"
    if unicodedata.normalize("NFC", text) != text:
        return "is not in the composed form of Unicode (NFC)"
    return None


def is_language(tag):
    return re.fullmatch(r"[A-Za-z]{2}[A-Za-z0-9-]*", tag) and len(tag) <= LIMITS["kLanguageBytes"]


def extract(language, out):
    flat = {}
    for found in places().values():
        for place, (_, _, texts) in found.found.items():
            flat[place] = {SOURCE: texts[SOURCE], language: texts.get(language, "")}
    pathlib.Path(out).write_text(json.dumps(flat, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f"{len(flat)} texts, {sum(1 for both in flat.values() if not both[language])} of them not in {language} yet")


def no_name_twice(pairs):
    read = dict(pairs)
    if len(read) < len(pairs):
        names = [name for name, _ in pairs]
        raise Fault(f"{next(name for name in names if names.count(name) > 1)}: stands there twice")
    return read


def read_flat(language, path):
    try:
        flat = json.loads(pathlib.Path(path).read_bytes().decode("utf-8"), object_pairs_hook=no_name_twice)
    except UnicodeDecodeError as broken:
        raise Fault(f"{path}: not UTF-8 at byte {broken.start}") from broken
    except json.JSONDecodeError as broken:
        raise Fault(f"{path}: {broken}") from broken
    if not isinstance(flat, dict):
        raise Fault(f"{path}: is not one object of places and texts")
    for place, text in flat.items():
        if isinstance(text, dict):
            if set(text) != {SOURCE, language}:
                raise Fault(f"{place}: has {', '.join(text)} instead of {SOURCE} and {language}")
            yield place, text[SOURCE], text[language]
        else:
            yield place, None, text


def merge(language, inputs):
    if not is_language(language) or language == SOURCE:
        raise Fault(f"{language}: is no language to translate into")
    faults = []
    given = {}
    now = places()
    known = {place for found in now.values() for place in found.found}
    for path in inputs:
        for place, english, text in read_flat(language, path):
            if place not in known:
                faults.append(f"{place}: there is no such place")
                continue
            if place in given:
                faults.append(f"{place}: stands in two of the files")
            stands = now[place.split("/")[0]].found[place][2][SOURCE]
            if english is not None and english != stands:
                faults.append(f"{place}: the English has changed since: {stands}")
            fault = fault_of(place, text)
            if fault:
                faults.append(f"{place}: {fault}")
            given[place] = text
    touched = [name for name in now if any(place.split("/")[0] == name for place in given)]
    new = {}
    for name in touched:
        source = now[name].source
        for place, (first, last, texts) in sorted(now[name].found.items(), key=lambda item: -item[1][0]):
            if place not in given:
                faults.append(f"{place}: is missing; a round is translated whole")
                continue
            texts = {**texts, language: given[place]}
            line = ", ".join(f"{json.dumps(tag)}: {json.dumps(texts[tag], ensure_ascii=False)}" for tag in ordered(texts))
            source = source[:first] + "{" + line + "}" + source[last:]
        size = len(source.encode("utf-8"))
        if size > LIMITS["kRoundBytes"]:
            faults.append(f"{name}: would have {size} bytes, {LIMITS['kRoundBytes']} are the most")
        new[name] = source
    if faults:
        raise Fault("\n".join(faults))
    for name, source in new.items():
        files()[name].write_text(source, encoding="utf-8")
    for name, source in new.items():
        print(f"{name}: {len(source.encode('utf-8'))} bytes")
    for name in sorted(now.keys() - set(touched)):
        print(f"{name}: not in what was given; left as it is")


def check(languages):
    now = places()
    languages = ordered({*languages, *(language for found in now.values() for one in found.found.values() for language in one[2])})
    faults = []
    for found in now.values():
        for place, (_, _, texts) in found.found.items():
            for language in languages:
                fault = fault_of(place, texts[language]) if language in texts else "is missing"
                if fault:
                    faults.append(f"{place}, {language}: {fault}")
    if faults:
        raise Fault("\n".join(faults))
    texts = sum(len(found.found) for found in now.values())
    print(f"{texts} texts in {len(now)} rounds, each in {', '.join(languages)}")


def main(arguments):
    match arguments:
        case ["extract", language, out] if is_language(language):
            extract(language, out)
        case ["merge", language, *inputs] if inputs:
            merge(language, inputs)
        case ["check", *languages]:
            check(languages)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Fault, OSError) as fault:
        print(fault, file=sys.stderr)
        sys.exit(1)
