"""A desk with one screen, one keyboard and a person who hears: X server, session bus and accessibility bus of the test's
own. What it tells of a program is what the program says on the bus, in words of AT-SPI; nothing is cached.

    with Desk() as desk:
        app = desk.start([mandorla, "--profile", folder])
        app.find("button", "Go on").press()
"""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import typing

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PATIENCE = int(os.environ.get("PATIENCE", 60))  # seconds until something expected is missed
TOOLS = ["Xvfb", "openbox", "dbus-daemon", "dbus-monitor", "xdotool"]
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
STATES = {
    1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 17: "multi-line",
    20: "pressed", 24: "sensitive", 25: "showing", 26: "single-line", 30: "visible", 38: "selectable-text",
    41: "checkable", 43: "read-only",
}

CONFIG = """<busconfig><type>session</type><listen>unix:dir=%s</listen>
<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>
</policy></busconfig>"""


def missing():
    """What of the tools is not here."""
    return [tool for tool in TOOLS if not shutil.which(tool)] + [p for p in [LAUNCHER] if not os.access(p, os.X_OK)]


def wait(what, condition, patience=PATIENCE):
    """The first true value of the condition."""
    end = time.monotonic() + patience
    while True:
        pump()
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what() if callable(what) else what}")
        time.sleep(0.02)



def pump():
    while GLib.MainContext.default().iteration(False):
        pass
ROLES = {
    0: "", 2: "alert", 7: "check box", 23: "frame", 29: "label", 31: "list", 32: "list item", 38: "filler", 39: "panel",
    40: "password text", 43: "button", 44: "radio button", 48: "scroll bar", 51: "slider", 52: "spin button", 54: "status bar",
    61: "text", 62: "toggle button", 75: "application", 79: "entry", 83: "heading", 98: "grouping", 101: "notification",
    116: "static",
}


NOTHING = "/org/a11y/atspi/null"


def states_of(numbers):
    bits = numbers[0] | numbers[1] << 32
    return {STATES.get(i, str(i)) for i in range(64) if bits >> i & 1}


class Seen(typing.NamedTuple):
    """A thing as it stood when all of a window was asked at once."""
    node: "Node"
    role: str
    name: str
    states: set
    depth: int


class Event:
    """Something a program said by itself: ("state-changed", "checked", 1, 0, None) of a node."""

    def __init__(self, node, kind, minor, one, two, value):
        self.node, self.kind, self.minor, self.one, self.two, self.value = node, kind, minor, one, two, value

    def __repr__(self):
        return f"{self.kind}:{self.minor} {self.one} {self.two} {self.value!r} of {self.node}"


class Node:
    """One thing on the bus. Asks anew each time; what is gone has no role and no children."""

    def __init__(self, desk, bus, path):
        self.desk, self.bus, self.path = desk, bus, path

    def __eq__(self, other):
        return isinstance(other, Node) and (self.bus, self.path) == (other.bus, other.path)

    def __hash__(self):
        return hash((self.bus, self.path))

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    def call(self, interface, method, arguments=None, default=None):
        try:
            reply = self.desk.bus.call_sync(self.bus, self.path, "org.a11y.atspi." + interface, method, arguments,
                                            None, Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None)
        except GLib.Error:
            return default
        values = reply.unpack()
        return values[0] if len(values) == 1 else values

    def get(self, interface, name, default=None):
        try:
            reply = self.desk.bus.call_sync(
                self.bus, self.path, "org.freedesktop.DBus.Properties", "Get",
                GLib.Variant("(ss)", ("org.a11y.atspi." + interface, name)), None, Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None)
        except GLib.Error:
            return default
        return reply.unpack()[0]

    @property
    def role(self):
        number = self.call("Accessible", "GetRole", default=0)     # their names differ from Qt to Qt
        return ROLES.get(number, str(number))

    @property
    def name(self):
        return self.get("Accessible", "Name", "")

    @property
    def description(self):
        return self.get("Accessible", "Description", "")

    @property
    def states(self):
        return states_of(self.call("Accessible", "GetState", default=[0, 0]))

    @property
    def interfaces(self):
        return {i.rpartition(".")[2] for i in self.call("Accessible", "GetInterfaces", default=[])}

    @property
    def children(self):
        found = self.call("Accessible", "GetChildren", default=[])
        return [Node(self.desk, bus, path) for bus, path in found if path != NOTHING]

    @property
    def parent(self):
        bus, path = self.get("Accessible", "Parent", ("", ""))
        return Node(self.desk, bus, path)

    @property
    def window(self):
        node = self
        while node.role not in ("frame", ""):
            node = node.parent
        return node

    @property
    def text(self):
        return self.call("Text", "GetText", GLib.Variant("(ii)", (0, -1)), default="")

    @property
    def value(self):
        return self.get("Value", "CurrentValue")

    @value.setter
    def value(self, to):
        self.desk.bus.call_sync(
            self.bus, self.path, "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.atspi.Value", "CurrentValue", GLib.Variant("d", to))), None,
            Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None)

    @property
    def actions(self):
        return [action[0] for action in self.call("Action", "GetActions", default=[])]

    def do(self, action):
        names = self.actions
        assert action in names, f"{self} does {names}, not {action}"
        self.call("Action", "DoAction", GLib.Variant("(i)", (names.index(action),)))

    def press(self):
        """As a person does with a screen reader: what it does first."""
        names = self.actions
        self.do("Toggle" if "Toggle" in names else "Press")

    def write(self, text):
        """In place of what stands there."""
        self.call("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def focus(self):
        """As a person who walks there; waits until it says so."""
        if "SetFocus" in self.actions:
            self.do("SetFocus")
        else:
            self.call("Component", "GrabFocus")
        wait(f"the focus on {self}", lambda: "focused" in self.states)

    def walk(self, shown=False):
        """Itself and everything below it, as a screen reader walks, all asked at once."""
        below, seen = {}, {}
        level, depth = [self], 0
        while level:
            answers = iter(self.desk.ask([question for node in level for question in (
                node.question("Accessible", "GetRole", 0), node.get_question("Accessible", "Name", ""),
                node.question("Accessible", "GetState", [0, 0]), node.question("Accessible", "GetChildren", []))]))
            following = []
            for node, role, name, state, children in zip(level, answers, answers, answers, answers):
                one = seen[node] = Seen(node, ROLES.get(role, str(role)), name, states_of(state), depth)
                below[node] = []
                if not shown or "showing" in one.states:
                    below[node] = [Node(self.desk, bus, path) for bus, path in children if path != NOTHING]
                following += below[node]
            level, depth = following, depth + 1

        def in_order(node):
            if not shown or "showing" in seen[node].states:
                yield seen[node]
                for child in below[node]:
                    yield from in_order(child)

        return list(in_order(self))

    # For Desk.ask().
    def question(self, interface, method, otherwise, arguments=None):
        return self.bus, self.path, "org.a11y.atspi." + interface, method, arguments, otherwise

    def get_question(self, interface, name, otherwise):
        asked = GLib.Variant("(ss)", ("org.a11y.atspi." + interface, name))
        return self.bus, self.path, "org.freedesktop.DBus.Properties", "Get", asked, otherwise

    def all(self):
        return [seen.node for seen in self.walk()]

    def look(self, role=None, name=None):
        """Whatever fits and shows now."""
        return [seen.node for seen in self.walk(shown=True) if role in (None, seen.role) and name in (None, seen.name)]

    def find(self, role=None, name=None, patience=PATIENCE):
        """The first of them, once it is there."""
        return wait(lambda: f"{role} {name!r} in\n{self.tree}", lambda: self.look(role, name), patience)[0]

    @property
    def focused(self):
        """All that say they have the focus."""
        return [seen.node for seen in self.walk() if "focused" in seen.states]

    class _Tree:
        def __init__(self, node):
            self.node = node

        def __str__(self):
            lines = []

            def add(node, depth):
                states = node.states - {"visible", "enabled", "sensitive", "showing", "focusable", "selectable-text"}
                lines.append(f"{'  ' * depth}{node.role} {node.name!r} {node.description!r} {' '.join(sorted(states))}")
                for child in node.children:
                    add(child, depth + 1)

            add(self.node, 0)
            return "\n".join(lines)

        __format__ = lambda self, spec: str(self)  # noqa: E731

    @property
    def tree(self):
        return self._Tree(self)


class Desk:
    def __init__(self, listening=True):
        self.listening = listening  # a screen reader is on from the start
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="desk-"))
        self.running = []
        self.events = []
        self._told = []     # windows and words
        self._shown = []    # what came into sight, and may be a notification
        self.bus = self.session = None

    def __enter__(self):
        try:
            self._begin()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _run(self, command, **more):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, start_new_session=True, **more)
        self.running.append(process)
        return process

    def _first_line(self, command, **more):
        process = self._run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **more)
        return process.stdout.readline().decode().strip()

    def _begin(self):
        home = self.folder / "home"
        runtime = self.folder / "runtime"
        for place in (home, runtime):
            place.mkdir(mode=0o700)
        config = self.folder / "bus.conf"
        config.write_text(CONFIG % self.folder)
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
            "GSETTINGS_BACKEND": "memory", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "LIBGL_ALWAYS_SOFTWARE": "1",
            "QT_LOGGING_RULES": "qt.accessibility*=false",
        }
        # -r: no key repeats itself because the release of it came late.
        self.environment["DISPLAY"] = ":" + self._first_line(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "2600x900x24", "-nolisten", "tcp", "-noreset", "-r"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address"])
        self._run(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.session = self._connect(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        if self.listening:
            self.listen()

    def listen(self):
        """A screen reader is switched on. Qt 6.4 notices when the bus comes, and else not."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        first = self._run([LAUNCHER, "--launch-immediately", "--a11y=1", "--screen-reader=1"], **quiet)
        wait("the accessibility bus, or none", lambda: self._address() or first.poll() is not None)
        if first.poll() is not None:
            # 2.62 takes none of its options but this one: it is switched on by its property.
            self._run([LAUNCHER, "--launch-immediately"], **quiet)
            wait("the accessibility bus", self._address)
            self.session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                                   GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))), None,
                                   Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None)
        address = self._address()
        self.bus = self._connect(address)
        self.record = self.folder / "said"
        with self.record.open("wb") as out:
            self._run(["dbus-monitor", "--address", address, "--binary"], stdout=out, stderr=subprocess.DEVNULL)
        wait("a listener", lambda: self.record.stat().st_size > 0)
        self.bus.signal_subscribe(None, None, None, None, None, Gio.DBusSignalFlags.NONE, self._hear)
        for kind in ("object:", "window:", "focus:"):
            self.bus.call_sync(*REGISTRY, "RegisterEvent", GLib.Variant("(s)", (kind,)), None, Gio.DBusCallFlags.NONE,
                               1000 * PATIENCE, None)

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def _address(self):
        try:
            return self.session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                          Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None).unpack()[0]
        except GLib.Error:
            return None

    def ask(self, questions):
        """The answers to many questions (bus, path, interface, method, arguments, otherwise), put all at once."""
        answers = [question[-1] for question in questions]
        left = len(questions)

        def came(_connection, result, at):
            nonlocal left
            left -= 1
            try:
                values = self.bus.call_finish(result).unpack()
                answers[at] = values[0] if len(values) == 1 else values
            except GLib.Error:
                pass

        for at, (bus, path, interface, method, arguments, _) in enumerate(questions):
            self.bus.call(bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None, came, at)
        while left:
            GLib.MainContext.default().iteration(True)
        return answers

    def _hear(self, _connection, sender, path, interface, member, parameters):
        if not interface.startswith("org.a11y.atspi.Event."):
            return
        kind = "".join("-" + c.lower() if c.isupper() else c for c in member).lstrip("-")
        minor, one, two, value = parameters.unpack()[:4]
        node = Node(self, sender, path)
        self.events.append(Event(node, kind, minor, one, two, value))
        # From Qt 6.8 on there is an event for it; before, a notification comes into sight.
        if kind == "announcement":
            self._told.append((node.window, value))
        elif (kind, minor, one) == ("state-changed", "showing", 1):
            self._shown.append(node)

    @property
    def told(self):
        """What was announced so far, in order, and in which window."""
        shown, self._shown = self._shown, []
        answers = iter(self.ask([question for node in shown for question in (
            node.question("Accessible", "GetRole", 0), node.get_question("Accessible", "Name", ""))]))
        for node, role, name in zip(shown, answers, answers):
            if ROLES.get(role) == "notification":
                self._told.append((node.window, name))
        return self._told

    def start(self, command, **environment):
        """A program, once it is on the bus; the node of its first window."""
        self.environment.update(environment)
        process = self._run([str(part) for part in command])
        return Program(self, process)

    @property
    def programs(self):
        return Node(self, "org.a11y.atspi.Registry", ROOT).children

    def key(self, *keys):
        """Pressed one after the other by the keyboard, in whichever window is active."""
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True, timeout=PATIENCE)
        self.settle()

    def type(self, text, into=None):
        """With the field that has the focus: until all of it stands there. What is asked on the bus does not wait for keys."""
        length = len(into.text) + len(text) if into else 0
        subprocess.run(["xdotool", "type", "--delay", "30", text], env=self.environment, check=True, timeout=PATIENCE)
        wait(f"all that is typed in {into}", lambda: not into or len(into.text) >= length)
        self.settle()

    def settle(self, quiet=0.15):
        """Until nothing has been said for a while."""
        pump()
        last, since = len(self.events), time.monotonic()
        end = since + PATIENCE
        while time.monotonic() < min(since + quiet, end):
            time.sleep(0.02)
            pump()
            if len(self.events) != last:
                last, since = len(self.events), time.monotonic()
        _ = self.told       # as it is now

    def heard(self, kind, minor=None, since=0):
        self.settle()
        return [e for e in self.events[since:] if e.kind == kind and (minor is None or e.minor == minor)]

    def said(self, words, since=0):
        """Whether these words went over the bus in any message, one way or the other."""
        return words.encode() in self.record.read_bytes()[since:]

    def mark(self):
        """This moment, for said(): once what was said before is written down."""
        self.settle()
        size = -1
        while size != self.record.stat().st_size:
            size = self.record.stat().st_size
            time.sleep(0.1)
        return size

    def close(self):
        for connection in filter(None, (self.bus, self.session)):
            connection.close_sync(None)
        for process in reversed(self.running):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.running:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Program:
    """One of ours, with one window or more."""

    def __init__(self, desk, process):
        self.desk, self.process = desk, process
        self.on_screen = []     # X's numbers of the windows, from the left

    @property
    def windows(self):
        """From the left."""
        for program in self.desk.programs:
            owner = self.desk.bus.call_sync(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                GLib.Variant("(s)", (program.bus,)), None, Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None).unpack()[0]
            if owner == self.process.pid:
                return program.children
        return []

    def window(self, place=0):
        def found():
            if self.process.poll() is not None:
                raise AssertionError(f"it ended with {self.process.returncode}")
            return len(self.windows) > place and self.windows[place]

        return wait("a window", found)

    def activate(self, place=0):
        """Brings a window to the front, so that keys go there; says whether another was."""
        def on_screen():
            if len(self.on_screen) <= place:
                found = self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid))
                self.on_screen = sorted(found.split(), key=int)
            return len(self.on_screen) > place and self.on_screen[place]

        window = wait("a window on the screen", on_screen)
        if self._xdotool("getactivewindow").strip() == window:
            return False
        # Asked again where the window manager has not begun yet.
        wait("the window in front",
             lambda: self._xdotool("windowactivate", window, "getactivewindow").strip() == window)
        self.desk.settle()
        return True

    def _xdotool(self, *what):
        return subprocess.run(["xdotool", *what], env=self.desk.environment, capture_output=True, text=True,
                              timeout=PATIENCE, check=False).stdout
