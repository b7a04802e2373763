#!/usr/bin/env python3
"""Form and tidiness of all C++ of ours, by the tools of Debian 13, LLVM 19: another version has other ideas.

form.py format            puts every file into the form of .clang-format
form.py format-check      names those that are not in it
form.py tidy BUILD [FLOOR...]
                          holds every file, or those of some floors, to the checks of .clang-tidy; BUILD is a build
                          folder in which they are built
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERSION = "19"


def tool(name):
    for candidate in (f"{name}-{VERSION}", name):
        if shutil.which(candidate):
            said = subprocess.run([candidate, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return candidate
    sys.exit(f"This needs {name} {VERSION}. Debian 13 has it as {name}-{VERSION}, other systems: pip install {name}=={VERSION}.*")


def ours():
    files = [file for floor in ("protocol", "sync", "app", "tests") for file in (ROOT / floor).rglob("*")
             if file.suffix in (".h", ".cpp")]
    assert len(files) > 100, "where are they?"
    return sorted(str(file.relative_to(ROOT)) for file in files)


def form(*options):
    return subprocess.run([tool("clang-format"), *options, *ours()], cwd=ROOT, check=False).returncode


def tidy(build, floors):
    program = tool("clang-tidy")
    built = {os.path.relpath(each["file"], ROOT) for each in json.loads((build / "compile_commands.json").read_text())}
    mine = [file for file in ours() if not floors or file.split("/")[0] in floors]
    files = sorted(built.intersection(mine), key=lambda file: (not file.startswith("tests"), file))
    # What is built only elsewhere: the fuzzers' own, the program of another release.
    for file in sorted(set(file for file in mine if file.endswith(".cpp")) - built):
        print(f"not built here, not looked at: {file}")

    def look(file):
        done = subprocess.run([program, "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                               "--extra-arg=-Wno-error", file], cwd=ROOT,
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + (done.stderr if done.returncode else "")

    seen, failed = set(), 0
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for file, (result, said) in zip(files, pool.map(look, files)):
            failed += result != 0
            # What a header has is said once.
            for place in re.split(r"(?m)^(?=\S+:\d+:\d+: (?:warning|error): )", said):
                if result != 0 and place.split("\n")[0] not in seen and place.startswith("/"):
                    seen.add(place.split("\n")[0])
                    print(place.replace(f"{ROOT}/", ""), end="", flush=True)
                elif result != 0 and "error: " in place and not place.startswith("/"):
                    print(f"{file}: {place}", flush=True)
    print(f"{len(files)} files, {failed} with something to mend")
    return 1 if failed or not files else 0


def main():
    match sys.argv[1:]:
        case ["format"]:
            return form("-i")
        case ["format-check"]:
            return form("--dry-run", "--Werror")
        case ["tidy", build, *floors]:
            return tidy(pathlib.Path(build).resolve(), floors)
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main())
