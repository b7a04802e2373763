#!/usr/bin/env python3
"""measured.py FILE COMMAND...: ends as COMMAND does. FILE gets its seconds and the megabytes of its largest process."""
import resource
import subprocess
import sys
import time

begun = time.monotonic()
status = subprocess.call(sys.argv[2:])
largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss      # of all below it that were waited for
with open(sys.argv[1], "w", encoding="ascii") as file:
    print(round(time.monotonic() - begun), largest // 1024, file=file)
sys.exit(status if status >= 0 else 128 - status)
