#!/usr/bin/env python3
"""What the app itself says, in one file for each language.

    app.py update LANG      makes mandorla_LANG.ts, or brings what is new in the sources into it
    app.py extract LANG OUT for whoever has no Linguist: each text once, as JSON, with what is said about it and where it
                            stands; where there are several forms of a plural, a list of them, the fewest first
    app.py merge LANG IN    such a file back into mandorla_LANG.ts, whole or not at all
    app.py check [LANG...]  what is not whole in it (without any: in all there are), or not what the sources have now

It takes lupdate, of Debian's qt6-l10n-tools.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parents[1]
PLACE = re.compile(r"%L?(\d|n)")
# What may be as in English: signs and keys, and in some languages a word that they share with it.
SAME = {", ", "%1 %", "Alt ←", "Esc", "Tab", "Enter", "%1 min", "Firewall", "dddd d MMMM"}
SHARED = {"de": {"Passphrase"}, "fr": {"10 minutes", "2 minutes", "5 minutes", "page"},
          "nl": {"Contrast", "1 is “%1”, %2 is “%3”.", "Later"}, "pl": {"Folder %1"}}
SIGN = re.compile(r"[←→↑↓↵]|\bAlt\b|\bEsc\b")      # keys as they stand on the keyboard; arrows are turned where one reads from the right
OWN_DIGITS = {"ar"}    # where a number in a sentence is written in digits of the language: %Ln
WIDE = ("、", "。", "：")    # signs with their space in them


class Fault(Exception):
    pass


def lupdate(ts, language=None):
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib/qt6/libexec") or shutil.which("lupdate6") or shutil.which("lupdate")
    if not tool:
        raise Fault("There is no lupdate here: it is in Debian's qt6-l10n-tools.")
    # -I: without it lupdate does not find our headers, and puts what a view model says under a name that is not its own.
    subprocess.run([tool, "-silent", TREE / "app", "-I", TREE, "-no-obsolete", "-locations", "none", "-source-language", "en",
                    *(["-target-language", language] if language else []), "-ts", ts], check=True, cwd=TREE)


def file_of(language):
    return HERE / f"mandorla_{language.replace('-', '_')}.ts"


def texts(ts):
    """(context, source) -> (numerus, forms, finished)"""
    out = {}
    for context in tree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            place = context.find("name").text, message.find("source").text, message.findtext("comment") or ""
            out[place] = (message.get("numerus") == "yes", forms or [translation.text or ""],
                          translation.get("type") not in ("unfinished", "vanished", "obsolete"))
    return out


def messages(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.find("name").text.split("::")[-1], message


def forms_of(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms if message.get("numerus") == "yes" else translation.text or ""


def extract(language, out):
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder) / "now.ts"
        if file_of(language).exists():
            shutil.copy(file_of(language), ts)
        lupdate(ts, language.replace("-", "_"))
        each = {}
        for context, message in messages(tree.parse(ts).getroot()):
            one = each.setdefault(message.find("source").text, {language: forms_of(message), "about": [], "where": []})
            one["where"].append(context)
            one["about"] += (message.findtext("extracomment") or "").split("\n----------\n")
            one[language] = one[language] or forms_of(message)
    flat = [{"en": source, language: one[language], "about": sorted(set(one["about"]) - {""}), "where": one["where"]}
            for source, one in each.items()]
    pathlib.Path(out).write_text(json.dumps(flat, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(flat)} texts")


def merge(language, given):
    now = {one["en"]: one[language] for one in json.loads(pathlib.Path(given).read_text(encoding="utf-8"))}
    target = file_of(language)
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder) / target.name
        if target.exists():
            shutil.copy(target, ts)
        lupdate(ts, language.replace("-", "_"))
        parsed = tree.parse(ts)
        for _, message in messages(parsed.getroot()):
            source, translation = message.find("source").text, message.find("translation")
            if source not in now:
                raise Fault(f"“{source}” is missing")
            forms, had = now[source], forms_of(message)
            if isinstance(forms, list) != isinstance(had, list) or isinstance(forms, list) and len(forms) != len(had):
                raise Fault(f"“{source}” has to have {len(had) if isinstance(had, list) else 'one'} form(s), as in what was extracted")
            translation.attrib.pop("type", None)
            if isinstance(forms, list):
                for place, form in zip(translation.findall("numerusform"), forms):
                    place.text = form
            else:
                translation.text = forms
        parsed.write(ts, encoding="utf-8", xml_declaration=True)
        lupdate(ts, language.replace("-", "_"))     # in its own form
        faults = sorted(set(faults_of(language, ts)))
        if faults:
            raise Fault("\n".join(f"“{source}” {why}" for (_, source, _), why in faults))
        shutil.copy(ts, target)
    print(f"{target.relative_to(TREE)}: whole")


def faults_of(language, ts=None):
    here = texts(ts or file_of(language))
    with tempfile.TemporaryDirectory() as folder:
        now = pathlib.Path(folder) / "now.ts"
        lupdate(now)
        there = texts(now)
    for place in there.keys() - here.keys():
        yield place, "is not in the file: app.py update"
    for place in here.keys() - there.keys():
        yield place, "is in no source any more: app.py update"
    for place in there.keys() & here.keys():
        numerus, forms, finished = here[place]
        source = place[1]
        if not finished:
            yield place, "is not finished"
        for form in forms:
            if not form.strip():
                yield place, "is empty"
            elif form == source and source not in SAME | SHARED.get(language, set()):
                yield place, "is still English"
            wanted, found = sorted(PLACE.findall(source)), sorted(PLACE.findall(form))
            if numerus:     # the form for one may say the word instead
                wanted, found = [one for one in wanted if one != "n"], [one for one in found if one != "n"]
            if language in OWN_DIGITS and "%n" in form:
                yield place, f"has %n instead of %Ln: {form}"
            if form.strip() and wanted != found:
                yield place, f"has the places {found} instead of {wanted}: {form}"
            if form.strip() and sorted(SIGN.findall(source)) != sorted(SIGN.findall(form)):
                yield place, f"names another key: {form}"
            if form.strip() and (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace() or source[-1:].isspace() and form.endswith(WIDE)):
                yield place, "begins or ends otherwise"


def check(languages):
    languages = languages or sorted(ts.stem.split("_", 1)[1] for ts in HERE.glob("mandorla_*.ts"))
    bad = False
    for language in languages:
        if not file_of(language).exists():
            raise Fault(f"There is no {file_of(language).name}: app.py update {language}")
        faults = sorted(set(faults_of(language)))
        for (context, source, _), why in faults:
            print(f"{language}, {context}: “{source}” {why}")
        bad = bad or bool(faults)
    if bad:
        raise Fault("Not whole.")
    print(f"whole: {', '.join(languages) or 'none there yet'}")


def main(arguments):
    match arguments:
        case ["update", language]:
            lupdate(file_of(language), language.replace("-", "_"))
            print(f"{file_of(language).relative_to(TREE)}: {sum(not all_[2] for all_ in texts(file_of(language)).values())} to do")
        case ["extract", language, out]:
            extract(language, out)
        case ["merge", language, given]:
            merge(language, given)
        case ["check", *languages]:
            check(languages)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Fault, OSError, subprocess.CalledProcessError) as fault:
        print(fault, file=sys.stderr)
        sys.exit(1)
