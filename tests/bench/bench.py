#!/usr/bin/env python3
"""The rows of tests/bench/run: each measures a figure and what stands beside it, in turn, in one run.

A row gives two lists of numbers, or says why there are none: NotMeasured. The table has the median of each (or the
99th percentile, where the row says so), their ratio, and the goal.
"""

import argparse
import contextlib
import ctypes
import json
import os
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FRAME = 1000 / 60  # ms
SKIPPED = 77  # how a program says to CTest that there was nothing to try


class NotMeasured(Exception):
    pass


def there(path):
    if not Path(path).exists():
        raise NotMeasured(f"{Path(path).name} is not there")
    return str(path)


# --- two players, each a process of its own, over TLS on 127.0.0.1 ---


def wishes(count):
    return [{"id": f"w{i}", "kind": "WISH", "prompt": {"en": f"Wish {i}."}} for i in range(count)]


def picks(count):
    options = [{"id": f"o{i}", "text": {"en": f"Option {i}"}} for i in range(16)]
    return [{"id": f"p{i}", "kind": "PICK", "prompt": {"en": f"Pick {i}."}, "options": options} for i in range(count)]


ROUNDS = {"wishes": (wishes(12), "love"), "slots": (picks(8), [f"o{i}" for i in range(0, 16, 2)])}


class Player:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1", "--port", "0", "--no-beacon", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self.pending = b""
        self.events = []

    def say(self, **command):
        self.process.stdin.write(json.dumps(command).encode() + b"\n")

    def read(self):
        chunk = os.read(self.process.stdout.fileno(), 1 << 16)
        if not chunk:
            raise RuntimeError("a player went")
        *lines, self.pending = (self.pending + chunk).split(b"\n")
        self.events += [json.loads(line) for line in lines]

    def next(self, name):
        wait_for({self: [name]})
        while True:
            event = self.events.pop(0)
            if event["event"] == name:
                return event

    def has(self, name):
        return any(event["event"] == name for event in self.events)


def wait_for(names):
    """Until each player has one of its events, however long it takes; gives the time."""
    deadline = time.perf_counter() + 60
    while not all(any(player.has(name) for name in wanted) for player, wanted in names.items()):
        ready, _, _ = select.select([p.process.stdout for p in names], [], [], 1)
        for player in names:
            if player.process.stdout in ready:
                player.read()
        if time.perf_counter() > deadline:
            raise RuntimeError(f"waited in vain for {list(names.values())}")
    return time.perf_counter()


@contextlib.contextmanager
def two_players(program):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "bench.json")
        rounds = [{"id": key, "title": {"en": key}, "cards": cards} for key, (cards, _) in ROUNDS.items()]
        path.write_text(json.dumps({"id": "bench", "title": {"en": "Bench"}, "rounds": rounds}))
        players = [Player(there(program), "--exercise", str(path)), Player(program)]
        one, two = players
        try:
            one.say(do="show_digits")
            port, code = one.next("listening")["port"], one.next("code")["code"]
            two.say(do="dial", address="127.0.0.1", port=port)
            two.say(do="enter_code", code=code)
            for player in players:
                player.next("connected")
            yield one, two
        finally:
            for player in players:
                player.process.kill()
                player.process.wait()


def begin_round(one, two, which):
    cards, value = ROUNDS[which]
    one.say(do="propose", exercise="bench", round=which)
    two.next("proposed")
    two.say(do="agree")
    for player in (one, two):
        player.next("agreed")
        for card in cards:
            player.say(do="answer", card=card["id"], value=value)


def seal(one, two):
    """Milliseconds from the second seal until both can turn."""
    one.say(do="seal")
    time.sleep(0.1)  # it has arrived
    begun = time.perf_counter()
    two.say(do="seal")
    took = wait_for({one: ["sealed_by_both"], two: ["sealed_by_both"]}) - begun
    one.next("sealed_by_both"), two.next("sealed_by_both")
    return 1000 * took


def sealing(program, which, times):
    out = []
    with two_players(program) as (one, two):
        for _ in range(times):
            begin_round(one, two, which)
            out.append(seal(one, two))
            one.say(do="stop")
            one.next("stopped"), two.next("stopped")
    return out


def turning(program, times):
    out = []
    with two_players(program) as (one, two):
        for _ in range(times):
            begin_round(one, two, "wishes")
            seal(one, two)
            for left in range(11, -1, -1):
                begun = time.perf_counter()
                one.say(do="turn")
                two.say(do="turn")
                out.append(1000 * (wait_for({one: ["revealed"], two: ["revealed"]}) - begun))
                one.next("revealed"), two.next("revealed")
            one.next("round_done"), two.next("round_done")
    return out


def typing(program, times):
    """Milliseconds from a letter on our page until it is on the other one's."""
    out = []
    with two_players(program) as (one, two):
        begin_round(one, two, "wishes")
        one.say(do="stop")
        one.next("stopped"), two.next("stopped")
        one.say(do="page_add", text="left")
        entry = one.next("page")["entries"][0]["id"]
        for letters in range(times + 1):
            begun = time.perf_counter()
            if letters > 0:
                one.say(do="page_type", entry=entry, word=0, text="A")
            while [each["text"] for each in two.next("page")["entries"]] != ["left" + letters * "A"]:
                pass
            if letters > 0:
                out.append(1000 * (time.perf_counter() - begun))
    return out


# --- programs that print numbers ---


def lines_of(command, environment=None):
    return [float(line) for line in subprocess.check_output(command, text=True, env=environment).split()]


def psi(bench, elements, times):
    folder = there(Path(bench, "node_modules/@openmined/psi.js")).rsplit("/node_modules", 1)[0]
    try:
        return lines_of(["node", str(HERE / "psi.mjs"), folder, str(elements), str(times)])
    except FileNotFoundError as error:
        raise NotMeasured("node is not there") from error


def slots(program, times):
    """Milliseconds for one slot and side."""
    done = subprocess.check_output(
        [there(program), f"--benchmark_repetitions={times}", "--benchmark_min_time=0.05", "--benchmark_format=json"],
        text=True,
        stderr=subprocess.DEVNULL,
    )
    runs = [run for run in json.loads(done)["benchmarks"] if run["run_type"] == "iteration"]
    return [run["real_time"] / 128 for run in runs]


# --- windows, under an X server of our own ---


class Screen:
    """Xvfb with nothing else on it; says when something is drawn there."""

    def __init__(self):
        read, write = os.pipe()
        try:
            self.server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                pass_fds=[write],
                stderr=subprocess.DEVNULL,
            )
        except FileNotFoundError as error:
            raise NotMeasured("Xvfb is not there") from error
        os.close(write)
        with os.fdopen(read) as line:
            self.name = ":" + line.readline().strip()
        x = self.x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XGetImage.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = ctypes.c_ulong
        opened = x.XOpenDisplay(self.name.encode())
        if not opened:
            raise RuntimeError(f"no X server at {self.name}")
        self.display = ctypes.c_void_p(opened)
        self.root = ctypes.c_ulong(x.XDefaultRootWindow(self.display))

    def is_drawn(self):
        """Whether not all of its middle has one colour."""
        image = self.x.XGetImage(
            self.display, self.root, 100, 100, 760, 480, ctypes.c_ulong(0xFFFFFFFF), ctypes.c_int(2)
        )
        if not image:
            return False
        # XImage begins: int width, height, xoffset, format; char* data.
        data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]
        pixels = ctypes.string_at(data, 760 * 480 * 4)
        self.x.XFree(ctypes.c_void_p(data))
        self.x.XFree(ctypes.c_void_p(image))
        return pixels != pixels[:4] * (len(pixels) // 4)

    def close(self):
        self.x.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()


# Without either Mandorla decides: where there is no graphics card, it asks no driver.
SOFTWARE = {"QT_QUICK_BACKEND": "software"}
OPENGL = {"QSG_RHI_BACKEND": "opengl"}


@contextlib.contextmanager
def a_desktop(drawn_by):
    """A screen, and the environment of a program on it. Its home is empty, and goes with it."""
    screen = Screen()
    with tempfile.TemporaryDirectory() as home:
        try:
            yield screen, {
                "PATH": os.environ["PATH"],
                "LC_ALL": "C.UTF-8",
                "DISPLAY": screen.name,
                "QT_QPA_PLATFORM": "xcb",
                "HOME": home,
                "XDG_RUNTIME_DIR": home,
                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/none",
                **drawn_by,
            }
        finally:
            screen.close()


def window(program, drawn_by):
    """Milliseconds until something is drawn, those of a processor until then, and kibibytes resident a second later."""
    with a_desktop(drawn_by) as (screen, environment):
        begun = time.perf_counter()
        process = subprocess.Popen([there(program)], env=environment, stderr=subprocess.DEVNULL)
        try:
            while not screen.is_drawn():
                if process.poll() is not None or time.perf_counter() > begun + 60:
                    raise RuntimeError(f"{Path(program).name} shows nothing, and ended with {process.returncode}")
                time.sleep(0.002)
            took = 1000 * (time.perf_counter() - begun)
            threads = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
            computed = sum(int(thread.read_text().split()[0]) for thread in threads) / 1e6
            time.sleep(1)
            # Not smaps: Mandorla lets nobody but root look into its memory.
            status = Path(f"/proc/{process.pid}/status").read_text()
            return took, computed, int(next(l for l in status.splitlines() if l.startswith("VmRSS:")).split()[1])
        finally:
            process.kill()
            process.wait()


def windows(ours, bare, drawn_by, times, what):
    def some(program):
        return window(program, drawn_by)[what]

    if times > 1:
        some(ours), some(bare)  # a warm disk
    pairs = [(some(ours), some(bare)) for _ in range(times)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


# --- building after a change ---


def rebuild(build, source, floor, times):
    """Seconds for a change of that source: building what its floor's quick tests need, and running them."""
    dev = build.parent / "dev"
    if build == dev:
        raise NotMeasured("nothing is built while tests run")
    there(dev / "build.ninja")
    command = ["ninja", "-C", str(dev), f"quick-{floor}"]
    # Nothing else is to be built in the time that is measured; and what was compiled before is no help.
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    out = []
    for _ in range(times):
        (HERE.parent.parent / source).touch()
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "CCACHE_DISABLE": "1"})
        out.append(time.perf_counter() - begun)
    return out


def frames_of(program, what, times):
    """Milliseconds from a key, or a hand, to the frame that shows it, drawn by software."""
    with a_desktop(SOFTWARE) as (_, environment):
        return lines_of([there(program), what, str(times)], environment)


HELD = re.compile(r"was held for ([0-9.]+) ms")


def held(app, whole):
    """The longest times for which the windows' thread is held in a rehearsal; if it is whole, 128 slots are sealed as well."""
    with tempfile.TemporaryDirectory() as folder:
        # As much as a round may have.
        cards = picks(7) + wishes(16) if whole else picks(1) + wishes(1)
        path = Path(folder, "slots.json")
        path.write_text(json.dumps({"id": "slots", "title": {"en": "Slots"},
                                    "rounds": [{"id": "slots", "title": {"en": "Slots"}, "cards": cards}]}))
        said = subprocess.run(
            [there(app), "--rehearse=auto" if whole else "--rehearse=briefly", "--exercise", str(path), "--pictures", folder],
            text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        )
        if said.returncode:
            raise RuntimeError("the rehearsal failed")
        return [float(each) for each in HELD.findall(said.stdout)]


def held_by_a_full_page(program):
    with a_desktop(SOFTWARE) as (_, environment):
        said = subprocess.check_output([there(program), "held", "20"], text=True, env=environment)
        return [float(each) for each in HELD.findall(said)]


# --- the rows ---


def percentile99(values):
    return sorted(values)[max(0, -(-99 * len(values) // 100) - 1)]


def written(kept):
    """Bytes with much kept, and with nothing else: of a letter, and of a message."""
    lines = [line.split() for line in subprocess.check_output([there(kept), "written"], text=True).splitlines()]
    return [int(much) for _, much in lines], [int(little) for little, _ in lines]


def on_page(kept):
    """Bytes of a letter on a page of 200 entries, each a line, and on one of a single entry."""
    one, many, _ = lines_of([there(kept), "page"])
    return [many], [one]


def rows(build, bench):
    player, old = f"{build}/tests/player/mandorla_player", f"{bench}/before/build/tests/player/mandorla_player"
    inside, inside_old = f"{build}/tests/bench/mandorla_bench_inside", f"{bench}/inside_before"
    kept = f"{build}/tests/bench/mandorla_bench_kept"
    app, bare = f"{build}/app/mandorla", f"{build}/tests/bench/mandorla_bench_window"
    frames = f"{build}/tests/bench/mandorla_bench_frames"

    def beside(which):
        def row(n):
            there(old)
            mine, theirs = [], []
            for _ in range(2):  # in turn, for the machine may be busy with something else for a while
                mine += sealing(player, which, (n + 1) // 2)
                theirs += sealing(old, which, (n + 1) // 2)
            return mine, theirs

        return row

    median, nothing = statistics.median, "–"
    cores = os.cpu_count()
    yield "seal-12", "second seal → both can turn, 12 wishes", "ms", "psi.js, 12 elements", 0.5, median, \
        lambda n: (sealing(player, "wishes", n), psi(bench, 12, n))
    yield "seal-128", "second seal → both can turn, 128 slots", "ms", "psi.js, 128 elements", 0.7, median, \
        lambda n: (sealing(player, "slots", n), psi(bench, 128, n))
    goal = 0.30 if cores >= 4 else 0.45
    # Two cores or four of one machine, which both sides share.
    yield "before-12", "the same, 12 wishes", "ms", "the build of before", goal, median, beside("wishes")
    yield "before-128", "the same, 128 slots", "ms", "the build of before", goal, median, beside("slots")
    yield "slot", "work per slot and side, seal to result, one core", "ms", "the build of before", 0.67, median, \
        lambda n: (slots(inside, n), slots(inside_old, n))
    yield "and", "one AND, both sides, cheating resisted", "ms", "libotr, socialist millionaires", 1 / 60, median, \
        lambda n: (
            [2 * each for each in slots(inside, n)],
            lines_of([there(f"{build}/tests/bench/mandorla_bench_millionaires"), str(n)]),
        )
    yield "turn", "both pressed → both laptops know the card, 12 cards, 99th percentile", "ms", \
        "one 60 Hz frame", 1, percentile99, lambda n: (turning(player, -(-n // 3)), [FRAME])
    yield "turn-drawn", "both pressed → the card is drawn in both windows (one process), 12 cards, 99th percentile", "ms", \
        "one 60 Hz frame", 1, percentile99, lambda n: (
            [each for _ in range(-(-n // 3)) for each in frames_of(there(frames), "turn", 1)], [FRAME])
    yield "typing", "a letter on our page → on the other laptop's", "ms", "a tenth of a second", 1, median, \
        lambda n: (typing(player, n), [100])
    yield "held", "the longest the window's thread is held, rehearsal of every round, one of 128 slots", "ms", "one 60 Hz frame", 1, max, \
        lambda n: (held(there(app), n > 1), [FRAME])
    yield "held-page", "the same, a page that is filled until it has no room (200 entries)", "ms", "one 60 Hz frame", 1, max, \
        lambda n: (held_by_a_full_page(there(frames)), [FRAME])
    for key, where in (("words", "words of a card"), ("span", "a span"), ("page", "entry beside edits of the other"),
                       ("full", "entry of a page of 200")):
        yield f"key-{key}", f"key press → frame: {where}, 99th percentile", "ms", "one 60 Hz frame", 1, percentile99, \
            lambda n, key=key: (frames_of(there(frames), key, 200 if n > 1 else 5), [FRAME])
    card = "a graphics card" if any(Path("/dev/dri").glob("renderD*")) else "no graphics card"
    yield "start", f"start → first window drawn, warm disk, as this machine has it ({card})", "ms", \
        "a bare Qt Quick window", 1.3, median, lambda n: windows(there(app), there(bare), {}, n, 0)
    yield "start-opengl", "the same, OpenGL asked for" + ("" if card[0] == "a" else " (llvmpipe)"), "ms", \
        "a bare Qt Quick window", 1.3, median, lambda n: windows(there(app), there(bare), OPENGL, n, 0)
    yield "start-software", "the same, software", "ms", \
        "a bare Qt Quick window", 1.8, median, lambda n: windows(there(app), there(bare), SOFTWARE, n, 0)
    yield "start-work", "the same, software, time of a processor", "ms", "a bare Qt Quick window", None, median, \
        lambda n: windows(there(app), there(bare), SOFTWARE, -(-n // 3), 1)
    yield "memory", "memory (resident), first page open, software", "KiB", "a bare Qt Quick window", 1.2, median, \
        lambda n: windows(there(app), there(bare), SOFTWARE, -(-n // 3), 2)
    yield "growth", "letters on a page, letters under a card, writes of a vault, 10 → 10,000: exponent, the largest", "", "1", 1.05, max, \
        lambda n: (lines_of([there(kept), "growth", "10000" if n > 1 else "100"]), [1])
    yield "written", "journal: bytes written per letter and per message, the larger", "B", "with nothing else kept", 1, max, \
        lambda _: written(kept)
    yield "written-page", "page of 200 entries, each a line: bytes written per letter", "B", "a page of one entry", None, max, \
        lambda _: on_page(kept)
    for floor, source in (("protocol", "protocol/crypto/overlap.cpp"), ("sync", "sync/conversation/session.cpp"),
                          ("app", "app/round/answer_view_model.cpp")):
        yield f"rebuild-{floor}", f"a build after one change in {source}, its floor's quick tests run", "s", \
            "20 s", 1, median, lambda n, one=source, floor=floor: (rebuild(build, one, floor, -(-n // 3)), [20.0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, usage="tests/bench/run [--json] [--once] [ROW...]")
    parser.add_argument("build")
    parser.add_argument("bench")
    parser.add_argument("only", nargs="*", metavar="ROW")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_intermixed_args()

    if options.list:
        print(*(row[0] for row in rows(Path(options.build), Path(options.bench))))
        return 0
    table, broken = [], False
    for key, what, unit, reference, goal, of, measure in rows(Path(options.build).resolve(), Path(options.bench).resolve()):
        if options.only and key not in options.only:
            continue
        row = {"row": key, "what": what, "unit": unit, "reference": reference, "goal": goal}
        try:
            mine, theirs = measure(1 if options.once else 9)
            row |= {"figure": of(mine), "beside": of(theirs), "times": len(mine)}
            row["ratio"] = row["figure"] / row["beside"]
        except NotMeasured as why:
            row["not_measured"] = str(why)
        except (RuntimeError, subprocess.CalledProcessError) as error:
            broken = True
            row["not_measured"] = f"BROKEN: {error}"
        table.append(row)
    if options.only and len(table) < len(set(options.only)):
        parser.error(f"not all of these are rows: {' '.join(options.only)}")

    if options.json:
        print(json.dumps({"cores": os.cpu_count(), "load": os.getloadavg()[0], "rows": table}, indent=1))
    else:
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end\n")
        print("| what | figure | reference | beside | ratio | goal |\n|---|---|---|---|---|---|")
        for row in table:
            goal = "–" if row["goal"] is None else f"≤ {row['goal']:.3g}"
            if "figure" in row:
                cells = f"{row['figure']:.3g} {row['unit']}", f"{row['beside']:.3g} {row['unit']}", f"{row['ratio']:.3g}"
            else:
                cells = f"not measured: {row['not_measured']}", "", ""
            print(f"| {row['what']} | {cells[0]} | {row['reference']} | {cells[1]} | {cells[2]} | {goal} |")
    if broken:
        return 1
    return 0 if any("figure" in row for row in table) else SKIPPED


if __name__ == "__main__":
    sys.exit(main())
