#!/usr/bin/env python3
"""What a screen reader is told, on the real accessibility bus: access_test.py MANDORLA

Windows are worked by the actions and keys that a blind person has. Each test has a desk of its own.
"""
import os
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True                             # nothing is left beside the sources
import desk  # noqa: E402
import orca  # noqa: E402
from desk import Desk, wait  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SECRET = "grape lantern oboe drizzle"


def changes(events, node, minor="checked"):
    return [e.one for e in events if e.node == node and e.kind == "state-changed" and e.minor == minor]


class Case(unittest.TestCase):
    listening = True

    def setUp(self):
        self.desk = Desk(self.listening)
        self.desk.__enter__()
        self.addCleanup(self.desk.close)

    def start(self, *options):
        self.app = self.desk.start([MANDORLA, "--profile", self.desk.folder / "profile", *options])
        self.window = self.app.window() if self.listening else None

    def to_keep_page(self):
        self.window.find("button", "Go on").press()
        self.window.find("radio button", "Keep it locked").press()
        self.window.find("button", "Begin").press()
        return self.window.find("heading", "A passphrase of your own")

    def to_kept(self):
        """A vault is made by keys alone; this laptop keeps from here on."""
        self.to_keep_page()
        self.app.activate()
        self.window.find("password text", "Passphrase").focus()
        self.desk.type(SECRET)
        self.window.find("password text", "The same once more").focus()
        self.desk.type(SECRET)
        self.desk.key("Return")
        self.window.find("heading", "Bring your two laptops together")

    def hears_no_secret(self):
        """Nor any longer part of it than a single letter, which may be of another word."""
        for part in [SECRET, *SECRET.split(" "), SECRET[:5]]:
            self.assertFalse(self.desk.said(part), part)
        for event in self.desk.heard("text-changed"):
            if event.node.role == "password text":
                self.assertEqual(set(event.value), {"•"}, event)

    def tells(self, words, window=None):
        """Something with these words is said by itself, and not once more."""
        window = window or self.window

        def told():
            return [text for where, text in self.desk.told if where == window and words in text]
        wait(f"{words!r} in {self.desk.told}", told)
        self.desk.settle(0.6)
        self.assertEqual(len(told()), 1, self.desk.told)

    def has_focus(self, window=None):
        """The one thing that says so, and it is to be seen."""
        window = window or self.window
        found = wait(f"a focus in\n{window.tree}", lambda: window.focused)
        self.assertEqual(len(found), 1, found)
        self.assertIn("showing", found[0].states, found)
        return found[0]


class SwitchingOff(Case):
    def test_is_told_once_and_as_it_is(self):
        self.start()
        self.to_keep_page()
        self.app.activate()
        show = self.window.find("check box", "Show what I type")
        since = len(self.desk.events)
        for times in range(2):
            show.press()
            self.desk.settle()
        show.focus()
        for times in range(2):
            self.desk.key("space")
        self.assertEqual(changes(self.desk.events[since:], show), [1, 0, 1, 0])
        self.assertNotIn("checked", show.states)


class Passphrases(Case):
    def test_are_heard_as_dots_everywhere(self):
        self.start()
        self.to_kept()
        self.hears_no_secret()
        self.desk.key("Escape")
        entry = self.window.find("password text", "Press Enter to come back")
        self.desk.type(SECRET)
        self.assertEqual(entry.text, "•" * len(SECRET))
        show = self.window.find("check box", "Show what I type")
        for times in range(3):
            show.press()
            self.desk.settle()
        self.assertEqual(entry.text, "•" * len(SECRET))
        entry.focus()
        self.desk.key("BackSpace", "g", "Return")
        self.window.find("label", "Once more, and Enter")
        self.tells("Once more, and Enter")
        self.desk.type(SECRET)
        self.desk.key("Return")
        self.window.find("heading", "Bring your two laptops together")
        self.hears_no_secret()

    def test_are_heard_as_dots_at_the_door(self):
        self.start()
        self.to_kept()
        self.window.find("button", "Close Mandorla").press()
        wait("the end", lambda: self.app.process.poll() is not None)
        self.start()
        self.app.activate()
        entry = self.window.find("password text", "Passphrase")
        self.assertEqual(self.has_focus(), entry)
        self.desk.type(SECRET)
        self.window.find("check box", "Show what I type").press()
        self.desk.settle()
        self.assertEqual(entry.text, "•" * len(SECRET))
        self.hears_no_secret()


class ListeningLater(Case):
    """Whoever switches a screen reader on when all is there already hears the same."""
    listening = False

    def test_hears_names_and_roles(self):
        self.start()
        self.app.activate()
        self.desk.key("Return")
        self.desk.settle(1)
        self.desk.key("2")
        self.desk.key("Return")
        self.desk.settle(1)
        self.desk.listen()
        self.window = self.app.window()
        self.window.find("password text", "Passphrase")
        self.window.find("password text", "The same once more")
        self.desk.key("alt+Left")
        self.window.find("radio button", "Just for tonight")
        self.assertIn("checked", self.window.find("radio button", "Keep it locked").states)


class Disabled(Case):
    def test_is_told(self):
        self.start()
        self.to_keep_page()
        keep = self.window.find("button", "Keep it locked")
        self.assertFalse({"enabled", "sensitive"} & keep.states)
        self.assertEqual(keep.actions, [])
        self.assertIn("Ten characters", keep.description)
        self.assertEqual(keep.name, "Keep it locked")


class Arriving(Case):
    def test_the_focus_is_where_one_begins(self):
        self.start()
        self.app.activate()
        title = self.has_focus()
        self.assertEqual(title.name, "Before we begin")
        wait("the first focus told", lambda: any(e.node == title for e in self.desk.heard("state-changed", "focused")))
        self.desk.key("Return")
        self.window.find("button", "Begin")
        self.assertEqual(self.has_focus().role, "heading")
        self.desk.key("2")
        self.assertEqual(self.has_focus().name, "Keep it locked")
        self.desk.key("Return")
        first = self.window.find("password text", "Passphrase")
        self.assertEqual(self.has_focus(), first)
        self.assertTrue(any(e.node == first and e.one for e in self.desk.heard("state-changed", "focused")))
        self.desk.key("Escape")
        wait("the cover", lambda: not self.window.look("heading"))
        self.assertEqual((first.role, first.text), ("", ""))       # not even by whoever knew it before
        self.has_focus()
        self.desk.key("Return")
        self.window.find("password text", "Passphrase")
        self.assertEqual(self.has_focus().name, "Passphrase")


@unittest.skipUnless(orca.is_here(), "Orca is not here")
class Spoken(Case):
    """What Orca says of it, in this order."""

    def test_a_passphrase_by_keys_alone(self):
        listener = orca.Orca(self.desk)
        self.addCleanup(listener.close)
        self.start()
        self.app.activate()
        at = listener.speaks("Before we begin")
        for keys, sayings in [
            (["Return"], ["Turn it over together."]),
            (["2"], ["Keep it locked.", "selected radio button"]),
            (["Return"], ["Passphrase password text"]),
            (["g", "r"], ["Too short so far."]),
            (["Tab"], ["The same once more password text"]),
            (["g", "o"], ["The two are not the same."]),
            (["Tab"], ["Show what I type check box not checked."]),
            (["space"], ["checked"]),
            (["space"], ["not checked"]),
            (["shift+Tab", "shift+Tab"], ["Passphrase password text"]),
        ]:
            for key in keys:
                self.desk.key(key)
            for words in sayings:
                at = listener.speaks(words, at)
        self.assertFalse([said for said in listener.spoken if said in ("g", "r", "o", "gr", "go")], listener.spoken)


class Evening(Case):
    """Two windows, from the first page to what came up, by actions and keys alone."""

    def start(self):
        self.app = self.desk.start([MANDORLA, "--rehearse", "--exercise", HERE / "round.json"])
        self.both = [self.app.window(0), self.app.window(1)]
        for at in range(2):
            self.app.window(at)

    def press(self, name, role="button"):
        for window in self.both:
            window.find(role, name).press()
            self.desk.settle()

    def pair(self):
        self.press("Go on")
        self.press("Begin")
        first, second = self.both
        first.find("button", "I show the digits").press()
        second.find("button", "I type them").press()
        said = wait("digits", lambda: [n for n in first.look("label") if n.name.startswith("The digits:")
                                       and len(n.name) > 20])[0].name
        digits = "".join(c for c in said if c.isdigit())
        wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)
        field = second.find("text", "The digits of the other laptop")
        pair = second.find("button", "Pair")
        self.assertEqual((pair.actions, pair.description.split(" Key")[0]), ([], "Six digits first"))
        for tried in (wrong, digits):
            field.call("EditableText", "SetTextContents", desk.GLib.Variant("(s)", (tried,)))
            wait("Pair", lambda: "enabled" in pair.states)
            pair.press()
            if tried == wrong:
                self.tells("The digits were not the same.", second)
                self.assertEqual(field.text, "")
                self.app.activate(1)
                self.assertEqual(self.has_focus(second), field)
        for window in self.both:
            window.find("heading", "Choose a round")

    def agree(self):
        first, second = self.both
        first.find("radio button", "A round to hear").press()
        first.find("button", "Suggest this round").press()
        second.find("button", "Agree")
        self.tells("suggests “A round to hear”.", second)
        second.find("button", "Agree").press()
        self.press("Begin")

    def test_from_pairing_to_what_came_up(self):
        self.start()
        self.pair()
        for at, window in enumerate(self.both):
            self.app.activate(at)
            self.has_focus(window)
        self.agree()
        self.wish()
        self.picks()
        self.span()
        self.words()
        self.seal()
        self.turn()

    def wish(self):
        for window in self.both:
            window.find("heading", "Flying a kite on the dyke.")
            love = window.find("radio button", "I’d love this")
            love.press()
            self.desk.settle()
            self.assertIn("checked", love.states)
            keep = window.find("check box", "Keep this card to myself")
            since = len(self.desk.events)
            keep.press()
            self.desk.settle()
            keep.press()
            self.desk.settle()
            self.assertEqual(changes(self.desk.events[since:], keep), [1, 0])
            window.find("button", "Next").press()

    def picks(self):
        for at, window in enumerate(self.both):
            window.find("heading", "Which cakes would be good?")
            plum = window.find("check box", "Plum")
            since = len(self.desk.events)
            for times in range(3):
                plum.press()
                self.desk.settle()
            self.assertEqual(changes(self.desk.events[since:], plum), [1, 0, 1])
            # Enter is the page's Next, and changes nothing.
            self.app.activate(at)
            plum.focus()
            self.desk.key("Return")
            window.find("heading", "How long is a good walk?")
            window.find("button", "Back").press()
            self.assertIn("checked", window.find("check box", "Plum").states)
            window.find("button", "Next").press()

    def span(self):
        for at, window in enumerate(self.both):
            window.find("heading", "How long is a good walk?")
            self.app.activate(at)
            low = window.find("spin button", "From")
            high = window.find("spin button", "Up to")
            self.assertEqual((low.text, high.text), ("Not chosen yet", "Not chosen yet"))
            low.value = 2
            wait("a span", lambda: (low.text, high.text) == ("2 hours", "2 hours"))
            low.do("Decrease")
            wait("a span", lambda: (low.text, high.text) == ("1 hour", "2 hours"))
            high.focus()
            self.desk.key("Right")
            wait("a span", lambda: high.text == "All day")
            self.assertEqual((low.value, high.value), (1, 3))
            window.find("button", "Next").press()

    def words(self):
        for at, window in enumerate(self.both):
            window.find("heading", "What I liked about today…")
            self.app.activate(at)
            field = window.find("text", "What I liked about today…")
            field.focus()
            since = len(self.desk.events)
            self.desk.type("tea")
            self.assertEqual(field.text, "tea")
            self.assertEqual("".join(e.value for e in self.desk.events[since:]
                                     if e.kind == "text-changed" and e.minor.startswith("insert") and e.node == field), "tea")
            # Words never end as no answer because somebody went on.
            for times in range(3):
                self.desk.key("Return")
            self.assertEqual(self.has_focus(window).name, "Show this")
            self.assertNotIn("checked", self.has_focus(window).states)
            self.desk.key("space")
            self.desk.key("Return")
            self.tells("Show this?", window)
            self.tells("Show this, or keep it to yourself?", window)
            window.find("heading", "What I tell only myself…")
            window.find("text", "What I tell only myself…").call(
                "EditableText", "SetTextContents", desk.GLib.Variant("(s)", ("aubergine",)))
            window.find("button", "Next").press()

    def seal(self):
        for window in self.both:
            window.find("heading", "Your answers, once more")
            window.find("button", "Seal").press()
            self.desk.settle()

    def turn(self):
        for window in self.both:
            window.find("heading", "Turn the card together")
        for at, window in enumerate(self.both):
            window.find("button", "Put my hand on the card").press()
            if at == 0:
                self.tells("Your hand is on the card", window)
        for at, window in enumerate(self.both):
            self.app.activate(at)
            found = window.find("button", "Put on our page")
            spoken = self.has_focus(window)
            self.assertEqual(spoken.role, "heading")
            for words in ("Flying a kite on the dyke.", "not consent"):
                self.assertIn(words, spoken.name)
            found.press()
            self.tells("It is on our page", window)
            self.assertNotIn("enabled", found.states)
        # Covered, not a word of it is handed out any more.
        first = self.both[0]
        heard = [node for node in first.all() if "dyke" in node.name]
        self.assertTrue(heard)
        self.app.activate(0)
        self.desk.key("Escape")
        wait("the cover", lambda: not first.look("button", "Put on our page"))
        self.assertEqual([node.name for node in [*first.all(), *heard] if "dyke" in node.name], [])


if __name__ == "__main__":
    MANDORLA = sys.argv.pop(1)
    lacking = desk.missing()
    if lacking:
        print("Not here:", ", ".join(lacking))
        sys.exit(77)
    unittest.main(verbosity=2)
