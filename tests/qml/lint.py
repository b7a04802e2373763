#!/usr/bin/env python3
"""qmllint over each file of ours by itself: that of Qt 6.4, over several at once, may crash by their order, and over one
now and then, on a busy machine. A crash is no fault of the file: it is read again.

lint.py BUILD: what the target of Qt would run, file by file; a fault in any is a fault.
"""
import concurrent.futures
import os
import shlex
import subprocess
import sys

commands = subprocess.run(["ninja", "-C", sys.argv[1], "-t", "commands", "mandorla_qml_qmllint"],
                          check=True, text=True, stdout=subprocess.PIPE).stdout.splitlines()
_, folder, _, *command = shlex.split(commands[-1])
files = [word for word in command if word.endswith(".qml")]
options = [word for word in command if word not in files]
if "qmllint" not in options[0] or not files:
    sys.exit(f"this is no command of qmllint: {commands[-1]}")


def lint(file):
    for _ in range(3):
        done = subprocess.run([*options, file], cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode >= 0:
            break
    return f"{file}: {done.returncode}\n{done.stdout}" if done.returncode else ""


with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    faults = [said for said in pool.map(lint, files) if said]
print("\n".join(faults) or f"{len(files)} files, nothing found")
sys.exit(1 if faults else 0)
