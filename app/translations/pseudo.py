#!/usr/bin/env python3
"""Languages that nobody speaks, to see what a real one would do to the pages.

    pseudo.py long SOURCE.ts OUT.ts     the English, longer by half, accented, in brackets: [Šķîṗ ···]
    pseudo.py right SOURCE.ts OUT.ts    the same length in Arabic letters, read from the right

SOURCE.ts is what lupdate finds in the sources (any translation in it is left aside). Whatever on a page is not in
brackets then was never marked for translation, or was kept from before; what is cut off would be in German, too.
"""

import math
import re
import sys
import xml.etree.ElementTree as tree

ACCENTED = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
                    "ÅƁÇÐÉƑĜĤÎĴĶĻṀŃÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž"))
ARABIC = dict(zip("abcdefghijklmnopqrstuvwxyz", "ابجدهفغحيجكلمنوبقرستعوصطيز"))
KEPT = re.compile(r"%L?[n\d]|\n|[“”’.,:;…?!]")   # places, and what is the same in any of them


def spelled(text, letters):
    out = ""
    at = 0
    for kept in KEPT.finditer(text):
        out += "".join(letters(sign) for sign in text[at:kept.start()]) + kept.group()
        at = kept.end()
    return out + "".join(letters(sign) for sign in text[at:])


def longer(text):
    return "[" + spelled(text, lambda sign: ACCENTED.get(sign, sign)) + " " + "·" * math.ceil(len(text) / 2) + "]"


def from_right(text):
    return "[" + spelled(text, lambda sign: ARABIC.get(sign.lower(), sign)) + "]"


def main(kind, source, out):
    made, language, forms = {"long": (longer, "en", 2), "right": (from_right, "ar", 6)}[kind]
    ts = tree.parse(source)
    ts.getroot().set("language", language)
    for message in ts.getroot().iter("message"):
        text = message.find("source").text or ""
        about = message.find("extracomment")
        if about is not None and "formats dates" in (about.text or ""):
            new = text
        else:
            new = made(text)
        translation = message.find("translation")
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(forms):
                tree.SubElement(translation, "numerusform").text = new
        else:
            translation.text = new
    ts.write(out, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("long", "right"):
        sys.exit(__doc__)
    main(*sys.argv[1:])
