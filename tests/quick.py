#!/usr/bin/env python3
"""The quick tests of a floor: quick.py PROGRAM FILTER [PROGRAM FILTER]...

A few tests to a process, and more processes at once than there are cores, for most of a test is waiting. Says what
failed, and fails too where a program has nothing to run. `ninja quick-protocol`, `quick-sync` and `quick-app` call it.
"""

import concurrent.futures
import os
import subprocess
import sys
import time

PROCESSES = 6 * len(os.sched_getaffinity(0))
TESTS = 8  # to a process
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}


def tests_of(program, chosen):
    listed = subprocess.run([program, "--gtest_list_tests", f"--gtest_filter={chosen}"], env=ENVIRONMENT,
                            capture_output=True, text=True, check=True).stdout
    suite, found = "", []
    for line in listed.splitlines():
        name = line.split("#")[0].strip()
        if line.startswith("  "):
            found += [suite + name] if "DISABLED_" not in suite + name else []
        elif name.endswith("."):
            suite = name
    if not found:
        sys.exit(f"{os.path.basename(program)} has nothing to run by {chosen}")
    return found


def run(program, tests):
    done = subprocess.run([program, "--gtest_brief=1", f"--gtest_filter={':'.join(tests)}"], env=ENVIRONMENT,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    return f"{done.stdout}{os.path.basename(program)} ended with {done.returncode}\n" if done.returncode else ""


def main(programs):
    if not programs or len(programs) % 2:
        sys.exit(__doc__)
    begun, failed, count = time.monotonic(), False, 0
    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        running = []
        for program, chosen in zip(programs[::2], programs[1::2]):
            tests = tests_of(program, chosen)
            count += len(tests)
            # Not neighbours: those that take long stand together.
            groups = -(-len(tests) // TESTS)
            running += [pool.submit(run, program, tests[each::groups]) for each in range(groups)]
        for each in running:
            print(each.result(), end="", flush=True)
            failed = failed or each.result() != ""
    print(f"{count} tests, {'not all' if failed else 'all'} passed, in {time.monotonic() - begun:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
