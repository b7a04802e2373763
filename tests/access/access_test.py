#!/usr/bin/env python3
"""What a screen reader is told, on the real accessibility bus: access_test.py MANDORLA

Windows are worked by the actions and keys that a blind person has. Each test has a desk of its own.
"""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True                             # nothing is left beside the sources
import desk  # noqa: E402
import evening  # noqa: E402
import network  # noqa: E402
import orca  # noqa: E402
import table  # noqa: E402
from desk import Desk, wait  # noqa: E402
from evening import SECRET, changes  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent


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
        for name in ("Passphrase", "The same once more"):
            entry = self.window.find("password text", name)
            entry.focus()
            self.desk.type(SECRET, entry)
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
        wait(lambda: f"{words!r} in {self.desk.told}", told)
        self.desk.settle(0.6)
        self.assertEqual(len(told()), 1, self.desk.told)

    def changes(self, node, expected, since):
        """It is told of each change, and of no other."""
        wait(lambda: f"{expected} of {node} in {self.desk.events[since:]}",
             lambda: len(changes(self.desk.events[since:], node)) >= len(expected))
        self.desk.settle()
        self.assertEqual(changes(self.desk.events[since:], node), expected)

    def arrives(self, node, since):
        """That it has the focus is told, since then."""
        wait(lambda: f"the focus told of {node} in {self.desk.heard('state-changed', 'focused', since)}",
             lambda: any(e.node == node and e.one for e in self.desk.heard("state-changed", "focused", since)))

    def has_focus(self, window=None, node=None, **of):
        """The one thing that says so, once it is this one or one of this role, name or text; and it is to be seen."""
        window = window or self.window

        def it():
            found = window.focused
            return (len(found) == 1 and node in (None, found[0]) and "showing" in found[0].states
                    and all(getattr(found[0], what) == said for what, said in of.items()) and found[0])
        return wait(lambda: f"the focus, {node or of}, in\n{window.tree}", it)


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
        self.changes(show, [1, 0, 1, 0], since)
        self.assertNotIn("checked", show.states)


class Passphrases(Case):
    def test_are_heard_as_dots_everywhere(self):
        self.start()
        self.to_kept()
        self.hears_no_secret()
        self.desk.key("Escape")
        entry = self.window.find("password text", "Press Enter to come back")
        self.desk.type(SECRET)
        wait("dots", lambda: entry.text == "•" * len(SECRET))
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
        self.has_focus(node=entry)
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
        self.assertEqual(keep.name, "Keep it locked")
        first = self.window.find("password text", "Passphrase")
        again = self.window.find("password text", "The same once more")
        for field, text, why in [(first, "", "Ten characters or more, and the same twice."), (first, "tea", "Too short so far."),
                                 (first, SECRET, "The same once more"), (again, "x", "The two are not the same."),
                                 (again, SECRET, "Key: Enter")]:
            field.write(text)
            wait(lambda: f"{why!r}, not {keep.description!r}", lambda: keep.description.startswith(why))
        self.assertIn("enabled", keep.states)


class Arriving(Case):
    def test_the_focus_is_where_one_begins(self):
        self.start()
        self.app.activate()
        title = self.has_focus(name="Before we begin")
        wait("the first focus told", lambda: any(e.node == title for e in self.desk.heard("state-changed", "focused")))
        self.desk.key("Return")
        self.window.find("button", "Begin")
        self.has_focus(role="heading")
        self.desk.key("2")
        self.has_focus(name="Keep it locked")
        since = len(self.desk.events)
        self.desk.key("Return")
        first = self.window.find("password text", "Passphrase")
        self.has_focus(node=first)
        told = [e.node for e in self.desk.heard("state-changed", "focused", since) if e.one]
        self.assertEqual(told, [first])     # the page around it has not had it
        # Nor did a screen reader have to go through all that the page consists of before that.
        before = self.desk.events[since:]
        before = before[:next(at for at, e in enumerate(before) if e.node == first and e.minor == "focused")]
        self.assertLess(len([e for e in before if e.kind == "property-change"]), 5, before)
        self.desk.key("Escape")
        wait("the cover", lambda: not self.window.look("heading"))
        self.assertEqual((first.role, first.text), ("", ""))       # not even by whoever knew it before
        self.has_focus()
        self.desk.key("Return")
        self.window.find("password text", "Passphrase")
        self.has_focus(name="Passphrase")


class AnotherCard(Case):
    """On one page, where the last one had the focus: it has it then, and that is told, or nobody hears of it."""

    def test_gets_the_focus(self):
        self.start()
        self.app.activate()
        self.window.find("button", "Go on").press()
        self.window.find("button", "For you alone").press()
        self.window.find("heading", "For you alone")
        begin = [button for button in self.window.look("button") if button.name.startswith("Begin: ")][0]
        title = begin.name.removeprefix("Begin: ")
        begin.press()
        self.has_focus(role="heading", name=title)
        for card in ("Card 1 of", "Card 2 of"):
            since = len(self.desk.events)
            self.desk.key("Return")
            wait(card, lambda: [n for n in self.window.focused if card in n.description])
            self.arrives(self.has_focus(role="heading"), since)


class HowItLooks(Case):
    """Language, size, light: what is chosen is told of both that change, the words become others, the focus stays."""

    def test_each_choice(self):
        self.start()
        self.window.find("button", "Go on").press()
        self.window.find("button", "How it looks").press()
        self.has_focus(role="heading", name="How it looks")
        was = self.window.look("radio button", "As the desktop has it")
        for before, name in [(was[0], "200 %"), (was[1], "Dark"), (was[2], "More contrast"), (was[3], "Less motion"),
                             (self.window.find("radio button", "English"), "Deutsch")]:
            choice = self.window.find("radio button", name)
            since = len(self.desk.events)
            choice.press()
            self.changes(choice, [1], since)
            self.changes(before, [0], since)
            self.assertIn("showing", self.window.focused[0].states)
        self.has_focus(role="heading", name="Wie es aussieht")
        self.window.find("panel", "Sprache")
        self.window.find("radio button", "English").press()
        self.window.find("button", "Done").press()
        self.has_focus(role="heading", name="Answer alone.\nTurn it over together.")


class Writing(Case):
    """A round of one's own: what is off says why, and what had the focus and went off gives it on."""

    def test_undo_cards_and_choices(self):
        self.start()
        self.app.activate()
        self.window.find("button", "Go on").press()
        self.window.find("button", "Write a round").press()
        self.window.find("button", "Begin with an empty one").press()
        title = self.window.find("text", "Title")
        undo, redo = (self.window.find("button", name) for name in ("Undo", "Redo"))
        self.off(undo, "There is nothing to undo.")
        self.off(redo, "There is nothing to redo.")
        self.off(self.window.find("button", "Put it among the rounds"), "The title: ")
        self.tells("Not finished yet. The title")
        title.focus()
        self.desk.type("Walks", title)
        undo.focus()
        self.desk.key("space")
        wait("nothing", lambda: title.text == "")
        self.has_focus(node=redo)
        self.desk.key("space")
        wait("it again", lambda: title.text == "Walks")
        self.has_focus(node=undo)

        self.window.find("button", "Add a card").press()
        prompt = self.window.find("text", "What it asks")
        self.off(self.window.find("button", "Earlier"), "This is the first one.")
        self.off(self.window.find("button", "Later"), "This is the last one so far.")
        see = self.window.find("button", "See it as a card")
        self.off(see, "What it asks: ")
        kind = self.window.find("radio button", "As many as you like")
        since = len(self.desk.events)
        kind.press()
        self.changes(kind, [1], since)
        self.window.find("button", "Add a choice").press()
        self.has_focus(name="Choice 3")
        self.off(self.window.find("button", "Up: 1"), "This is the first one.")
        self.off(self.window.find("button", "Down: 3"), "This is the last one so far.")
        alone = self.window.find("button", "Alone: 3")
        since = len(self.desk.events)
        alone.press()
        self.changes(alone, [1], since)

        self.window.find("radio button", "To give, to receive").press()
        prompt.write("Stroking hair.")
        wait("a whole card", lambda: "enabled" in see.states)
        see.press()
        self.has_focus(role="heading", name="Stroking hair.")
        sides = [self.window.find("radio button", name) for name in ("I’d like to give.", "Neither.")]
        since = len(self.desk.events)
        for side in sides:
            side.press()
        self.changes(sides[0], [1, 0], since)
        self.changes(sides[1], [1], since)
        self.desk.key("alt+Left")
        self.has_focus(role="heading", name="One card")

    def off(self, button, why):
        self.assertFalse({"enabled", "sensitive"} & button.states, button)
        self.assertTrue(button.description.startswith(why), (button, button.description))


class WhatIsKept(Case):
    """What cannot be done is said, and the focus comes back where it was."""

    def test_remembering_letting_go_and_words_of_ones_own(self):
        self.start()
        self.to_kept()
        self.window.find("button", "What this laptop keeps").press()
        remember = self.window.find("check box", "Remember on this laptop")
        remember.focus()
        since = len(self.desk.events)
        self.desk.key("space")
        self.tells("No keychain answers on this laptop.")
        self.has_focus(node=remember)
        self.assertNotIn("checked", remember.states)
        self.assertEqual(changes(self.desk.events[since:], remember), [])
        let_go = self.window.find("button", "Let go of all that is kept")
        let_go.press()
        self.has_focus(role="heading", name="Let go of all that is kept?")
        self.desk.key("alt+Left")
        self.has_focus(node=let_go)
        self.desk.key("alt+Left")
        self.window.find("button", "For you alone").press()
        self.window.find("button", "Begin: Unlearning").press()
        self.has_focus(role="heading", name="Unlearning")
        self.desk.key("Return")
        words = self.window.find("text")
        self.assertEqual(words.name, self.window.find("heading").name)
        words.focus()
        self.desk.type("soup", words)
        self.desk.key("Escape")
        self.window.find("password text", "Press Enter to come back").write(SECRET)
        self.desk.key("Return")
        self.has_focus(node=None, role="text", text="soup")


class FindingEachOther(Case):
    """More than one laptop is near, and one is away for a while. Two are windows; what two others say on the network is
    said here."""

    def test_is_told_step_by_step(self):
        self.app = self.desk.start([MANDORLA, "--rehearse"])
        first, second = self.app.window(0), self.app.window(1)
        for window in (first, second):
            window.find("button", "Go on").press()
            window.find("radio button", "Keep it locked").press()
            window.find("button", "Begin").press()
            for name in ("Passphrase", "The same once more"):
                window.find("password text", name).write(SECRET)
            window.find("button", "Keep it locked").press()
        for window in (first, second):
            window.find("heading", "Bring your two laptops together")
        self.app.activate(1)
        before = network.ports()
        second.find("button", "I type them").press()
        near = network.Near(before)
        self.addCleanup(near.leave)
        near.come()
        self.tells("There is a laptop nearby that shows digits.", second)
        near.come()
        self.tells("More than one laptop nearby shows digits. Type the address of the right one.", second)

        first.find("button", "I show the digits").press()
        said = wait("digits", lambda: [n for n in first.look("label") if n.name.startswith("The digits:")
                                       and len(n.name) > 20])[0].name
        for window in (first, second):
            window.find("button", "They can’t find each other").press()
        self.has_focus(second, role="heading", name="They can’t find each other")
        # Sign by sign, for it is read aloud.
        shown = wait("an address", lambda: [n.name.replace(" ", "") for n in first.look("label")
                                            if n.name.startswith("1 2 7 . 0 . 0 . 1")])[0]
        address = second.find("text", "The other laptop’s address")
        address.focus()
        address.write("my laptop")
        second.find("button", "Use this address").press()
        self.tells("That is a name", second)
        self.has_focus(second, address)
        address.write(shown)
        second.find("button", "Use this address").press()
        self.tells("Pair goes to the address you typed.", second)
        second.find("text", "The digits of the other laptop").write("".join(c for c in said if c.isdigit()))
        second.find("button", "Pair").press()
        for window in (first, second):
            window.find("heading", "Choose a round")

        self.app.activate(0)
        second.find("button", "What this laptop keeps").press()
        second.find("button", "Lock now").press()
        self.tells("The evening has paused. Your answers are still here. If both laptops come back, you can go on.", first)
        second.find("password text", "Press Enter to come back").write(SECRET)
        self.app.activate(1)
        self.desk.key("Return")
        self.tells("The evening goes on.", first)
        self.assertEqual(first.look("button", "Find each other"), [])


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
            (["2"], ["Keep it locked", "selected radio button"]),
            (["Return"], ["Passphrase password text"]),
            (["g", "r"], ["Too short so far."]),
            (["Tab"], ["The same once more password text"]),
            (["g", "o"], ["The two are not the same."]),
            (["Tab"], ["Show what I type check box not checked"]),
            (["space"], ["checked"]),
            (["space"], ["not checked"]),
            (["shift+Tab", "shift+Tab"], ["Passphrase password text"]),
        ]:
            for key in keys:
                self.desk.key(key)
            for words in sayings:
                at = listener.speaks(words, at)
        self.assertFalse([said for said in listener.spoken if said in ("g", "r", "o", "gr", "go")], listener.spoken)

    def test_the_passphrase_at_the_door(self):
        """It is named before anything of it is written, though the window has only just come."""
        self.start()
        self.to_kept()
        self.window.find("button", "Close Mandorla").press()
        wait("the end", lambda: self.app.process.poll() is not None)
        listener = orca.Orca(self.desk)
        self.addCleanup(listener.close)
        self.start()
        self.app.activate()
        listener.speaks("Passphrase password text")
        self.desk.key("g", "r", "a", "Return")
        listener.speaks("This does not open it.")
        self.assertFalse([said for said in listener.spoken if said in ("g", "r", "a", "gr", "gra")], listener.spoken)


class WholeEvening(Case, evening.Evening):
    """Two windows, from the first page to a page that is kept, locked and opened again."""

    def test_by_actions_and_keys_alone(self):
        self.table = table.Table(self.desk)
        self.begin(MANDORLA, "--rehearse", "--exercise", HERE / "round.json")
        self.play()
        self.assertFalse(self.desk.said(SECRET))
        self.assertFalse(self.desk.said(SECRET[:8]))
        self.table.compare(self, HERE / "heard.txt")

    def heard(self, place, window):
        if place == "Our page, after the lock":
            return      # what of tonight still stands there is a question of how long ago the round ended
        self.desk.settle(0.5)
        self.table.add(place, window)


@unittest.skipUnless(orca.is_here() and "SpokenEvening" in sys.argv, "only where it is asked for: it takes minutes")
class SpokenEvening(Case, evening.Evening):
    """The same evening, as Orca speaks it to the first of the two: each of these, in this order."""

    SAYINGS = {
        "Before we begin": ["Before we begin"],
        "Welcome": ["Turn it over together."],
        "Keep it locked": ["Passphrase password text"],
        "Bring your two laptops together": ["Your name text"],
        "Showing digits": ["Type this on the other laptop"],
        "Choose a round": ["The digits were not the same. Read out again what is shown here now.", "Read every card first"],
        "Every card": ["A round to hear"],
        "Before the cards": ["Suggested. It begins when you have both said yes.", "A round to hear"],
        "A wish": ["Flying a kite on the dyke.", "Card 1 of 5"],
        "Several of some": ["Which cakes would be good?", "Card 2 of 5", "Plum check box checked"],
        "A span, answered": ["How long is a good walk?", "Card 3 of 5", "All day"],
        "Words": ["What I liked about today…", "Card 4 of 5", "Show this?", "Show this"],
        "Private words": ["What I tell only myself…", "Card 5 of 5"],
        "All of it once more": ["Your answers, once more"],
        "Sealed": ["Your answers are sealed"],
        "Turn together": ["Turn the card together"],
        "What came up": ["Your hand is on the card", "Flying a kite on the dyke.", "not consent"],
        "What came up last": ["It is on our page", "Turn the next", "Which cakes would be good?", "How long is a good walk?",
                              "What I liked about today…", "Your partner: tea"],
        "The end": ["Every card is turned"],
        "Our page": ["On Sunday we take the kite along.", "Step 2 of 2"],
        "Our page, kept by one": ["Keep", "You keep it. That shows on this screen only."],
        "Our page, kept": ["You both keep this page. After three months it fades by itself."],
        "Take it along": ["Take it along"],
        "Our page, seen again": ["Read every card first", "On Sunday we take the kite along."],
        "The cover": ["Press Enter to come back password text"],
        "If you are afraid to say no": ["Once more, and Enter", "If you are afraid to say no"],
        "What this laptop keeps": ["On Sunday we take the kite along.", "What this laptop keeps"],
        "Locked": ["Press Enter to come back password text"],
        "Our page, after the lock": ["On Sunday we take the kite along."],
    }

    def test_by_actions_and_keys_alone(self):
        self.orca = orca.Orca(self.desk)
        self.addCleanup(self.orca.close)
        self.at = 0
        self.front = None
        self.missing = dict(self.SAYINGS)
        self.begin(MANDORLA, "--rehearse", "--exercise", HERE / "round.json")
        self.play()
        self.assertEqual(self.missing, {})
        self.assertFalse([said for said in self.orca.spoken if any(part in said for part in SECRET.split(" "))])

    def go(self, at):
        """Whoever goes to another window hears where they are, before they write anything."""
        window = self.both[at]
        if window != self.front:        # of what lies in the other one it may still be speaking, and it may be the same
            self.orca.rests()
        since = self.orca.length
        self.front = window
        if not super().go(at):
            return False
        wait(lambda: f"a focus in\n{window.tree}", lambda: window.focused)
        self.orca.speaks(window.focused[0].name.splitlines()[0], since)
        return True

    def tells(self, words, window=None):
        """Whoever is told something hears it before they go on."""
        super().tells(words, window)
        if window == self.front:
            self.orca.speaks(words)

    def type(self, at, text):
        """In one go: an Orca that is given many keys at once hears of nothing else until it has read them, and on a slow
        machine that takes minutes. That no letter of a passphrase is spoken, the other cases see."""
        self.go(at)
        self.both[at].focused[0].write(text)

    def heard(self, place, window):
        if window == self.both[0]:
            for words in self.missing.pop(place, []):
                self.at = self.orca.speaks(words, self.at)

    def listens(self):
        self.orca.rests()

    def mark(self):
        return super().mark(), len(self.orca.spoken)

    def says_nothing_since(self, mark):
        super().says_nothing_since(mark[0])
        since = self.orca.spoken[mark[1]:]
        self.assertEqual([said for said in since if said in set(SECRET) or any(w in said for w in evening.INTIMATE)], [])


if __name__ == "__main__":
    MANDORLA = sys.argv.pop(1)
    lacking = desk.missing()
    if lacking:
        print("Not here:", ", ".join(lacking))
        sys.exit(77)
    unittest.main(verbosity=2)
