"""A whole evening of two, by the actions and keys of those who hear: from the first page to a page that both keep, and
that is opened again after a lock. The first of them is called Noor, the second has no name.

What is heard on the way: heard(PLACE, WINDOW) is called on each page, when it lies there and nothing is still to be said.
"""

from desk import GLib, PATIENCE, wait

SECRET = "grape lantern oboe drizzle"
WRONG = "walnut"
CARDS = ["Flying a kite on the dyke.", "Which cakes would be good?", "How long is a good walk?",
         "What I liked about today…", "What I tell only myself…"]
STEP = "On Sunday we take the kite along."
OWN_STEP = "Tuesday soup"
# What is nobody's to hear while something is covered or locked.
INTIMATE = [SECRET, WRONG, *SECRET.split(" "), *CARDS, STEP, OWN_STEP, "kite", "aubergine", "Plum", "Noor", "A round to hear"]


def changes(events, node, minor="checked"):
    return [e.one for e in events if e.node == node and e.kind == "state-changed" and e.minor == minor]


class Evening:
    """Of a Case: with a desk."""

    def heard(self, place, window):
        pass

    def listens(self):
        """Whoever writes, or goes on, has heard where."""

    def mark(self):
        """This moment, for says_nothing_since()."""
        return self.desk.mark()

    def says_nothing_since(self, mark):
        """Nothing of what is nobody's to hear was on the bus, not even for somebody who asks everything."""
        for window in self.both:
            self.desk.ask([question for node in window.all() for question in (
                node.get_question("Accessible", "Description", ""),
                node.question("Text", "GetText", "", GLib.Variant("(ii)", (0, -1))))])
        self.desk.mark()
        self.assertEqual([words for words in INTIMATE if self.desk.said(words, mark)], [])

    def begin(self, *command):
        self.app = self.desk.start(command)
        self.both = [self.app.window(0), self.app.window(1)]
        for at in range(2):
            self.app.window(at)

    def play(self):
        self.before()
        self.pair()
        self.agree()
        self.wish()
        self.picks()
        self.span()
        self.words()
        self.seal()
        self.turn()
        self.turn_the_rest()
        self.write()
        self.keep()
        self.open_again()
        self.cover()
        self.lock()

    def press(self, name, role="button"):
        for window in self.both:
            window.find(role, name).press()
            self.desk.settle()

    def go(self, at):
        """To this window, if it is not in front already."""
        return self.app.activate(at)

    def key(self, at, *keys):
        self.go(at)
        self.desk.key(*keys)

    def type(self, at, text):
        self.go(at)
        self.desk.type(text, self.has_focus(self.both[at]))

    # --- alone, each ---

    def before(self):
        first = self.both[0]
        self.go(0)
        first.find("heading", "Before we begin")
        self.heard("Before we begin", first)
        self.press("Go on")
        first.find("button", "Begin")
        self.heard("Welcome", first)
        self.press("Keep it locked", "radio button")
        self.press("Begin")
        for at, window in enumerate(self.both):
            entry = window.find("password text", "Passphrase")
            again = window.find("password text", "The same once more")
            self.go(at)
            self.has_focus(window, entry)
            if at == 0:
                self.heard("Keep it locked", window)
            self.type(at, SECRET)
            again.focus()
            self.type(at, SECRET)
            wait("how good it is", lambda: any(where == window and said.startswith("Good") for where, said in self.desk.told))
            self.desk.told.clear()     # whoever types slowly hears of what stands there so far, too
            self.key(at, "Return")
            window.find("heading", "Bring your two laptops together")

    def pair(self):
        first, second = self.both
        self.go(0)
        self.has_focus(first)
        first.find("text", "Your name").focus()
        self.type(0, "Noor")
        self.heard("Bring your two laptops together", first)
        first.find("button", "I show the digits").press()
        second.find("button", "I type them").press()
        said = wait("digits", lambda: [n for n in first.look("label") if n.name.startswith("The digits:")
                                       and len(n.name) > 20])[0].name
        digits = "".join(c for c in said if c.isdigit())
        wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)
        field = second.find("text", "The digits of the other laptop")
        pair = second.find("button", "Pair")
        self.assertEqual((pair.actions, pair.description.split(" Key")[0]), ([], "Six digits first"))
        self.tells("There is a laptop nearby that shows digits.", second)
        self.go(0)
        self.heard("Showing digits", first)
        self.go(1)
        self.heard("Typing digits", second)
        for tried in (wrong, digits):
            field.write(tried)
            wait("Pair", lambda: "enabled" in pair.states)
            pair.press()
            if tried == wrong:
                # Right for each: who shows them has nobody to ask.
                self.tells("Ask for them again across the table, and try once more.", second)
                self.tells("Read out again what is shown here now.", first)
                wait("an empty field", lambda: field.text == "")
                self.go(1)
                self.has_focus(second, field)
        for window in self.both:
            window.find("heading", "Choose a round")

    # --- a round ---

    def agree(self):
        first, second = self.both
        for at, window in enumerate(self.both):
            self.go(at)
            self.has_focus(window, name="Read every card first")
        first.find("radio button", "A round to hear").press()
        self.go(0)
        self.desk.settle()
        self.heard("Choose a round", first)
        first.find("button", "Read every card first").press()
        first.find("list item", "Card 5. Only for you")
        self.heard("Every card", first)
        self.key(0, "alt+Left")
        first.find("button", "Suggest this round").press()
        self.tells("Suggested. It begins when you have both said yes.", first)
        second.find("button", "Agree")
        self.tells("Noor suggests “A round to hear”.", second)
        self.go(1)
        self.heard("A round is suggested", second)
        second.find("button", "Agree").press()
        for window in self.both:
            window.find("button", "Begin")
        self.go(0)
        self.heard("Before the cards", first)
        since = len(self.desk.events)
        self.press("Begin")
        self.card(first, 1, since)

    def card(self, window, number, since=None):
        """On its page. Where another stood there with the focus, it is told that this one has it: since then."""
        heading = window.find("heading", CARDS[number - 1])
        wait("which card it is", lambda: f"Card {number} of 5" in heading.description)
        if since is not None:
            self.arrives(heading, since)
        return heading

    def wish(self):
        for at, window in enumerate(self.both):
            self.go(at)
            self.has_focus(window, self.card(window, 1))
            love = window.find("radio button", "I’d love this")
            if at == 0:
                self.heard("A wish", window)
            love.press()
            self.desk.settle()
            wait("love", lambda: "checked" in love.states)
            keep = window.find("check box", "Keep this card to myself")
            since = len(self.desk.events)
            for _ in range(2):
                keep.press()
                self.desk.settle()
            self.changes(keep, [1, 0], since)
            if at == 0:
                self.heard("A wish, answered", window)
                # The same words stand in the field of the other yes, which is not to be seen: said once.
                words = window.find("text", "A few words, if you like")
                since = len(self.desk.events)
                for written in ("slowly", ""):
                    words.write(written)
                    wait("these words", lambda: words.text == written)
                wait("both changes", lambda: len(self.desk.heard("text-changed", None, since)) >= 2)
                self.assertEqual([e.value for e in self.desk.heard("text-changed", None, since)], ["slowly", "slowly"])
            window.find("button", "Next").press()

    def picks(self):
        for at, window in enumerate(self.both):
            self.card(window, 2)
            plum = window.find("check box", "Plum")
            since = len(self.desk.events)
            for times in range(3):
                plum.press()
                self.desk.settle()
            self.changes(plum, [1, 0, 1], since)
            # Enter is the page's Next, and changes nothing.
            self.go(at)
            plum.focus()
            if at == 0:
                self.heard("Several of some", window)
            since = len(self.desk.events)
            self.desk.key("Return")
            self.card(window, 3, since)
            window.find("button", "Back").press()
            self.assertIn("checked", window.find("check box", "Plum").states)
            window.find("button", "Next").press()

    def span(self):
        for at, window in enumerate(self.both):
            self.card(window, 3)
            self.go(at)
            low = window.find("spin button", "From")
            high = window.find("spin button", "Up to")
            self.assertEqual((low.text, high.text), ("Not chosen yet", "Not chosen yet"))
            if at == 0:
                self.heard("A span", window)
            low.value = 2
            wait("a span", lambda: (low.text, high.text) == ("2 hours", "2 hours"))
            low.do("Decrease")
            wait("a span", lambda: (low.text, high.text) == ("1 hour", "2 hours"))
            high.focus()
            self.desk.key("Right")
            wait("a span", lambda: high.text == "All day")
            self.assertEqual((low.value, high.value), (1, 3))
            if at == 0:
                self.heard("A span, answered", window)
            window.find("button", "Next").press()

    def words(self):
        for at, window in enumerate(self.both):
            self.card(window, 4)
            self.go(at)
            field = window.find("text", CARDS[3])
            field.focus()
            since = len(self.desk.events)
            self.desk.type("tea")
            wait("the words", lambda: field.text == "tea")
            wait("the words as they come", lambda: "tea" == "".join(
                e.value for e in self.desk.events[since:]
                if e.kind == "text-changed" and e.minor.startswith("insert") and e.node == field))
            self.tells("Show this?", window)
            # Words never end as no answer because somebody went on.
            for times in range(3):
                self.desk.key("Return")
            self.has_focus(window, name="Show this")
            self.assertNotIn("checked", self.has_focus(window).states)
            self.tells("Show this, or keep it to yourself?", window)
            if at == 0:
                self.heard("Words", window)
            self.desk.key("space")
            self.desk.key("Return")
            self.card(window, 5)
            window.find("text", CARDS[4]).write("aubergine")
            if at == 0:
                self.heard("Private words", window)
            window.find("button", "Next").press()

    def seal(self):
        for at, window in enumerate(self.both):
            window.find("heading", "Your answers, once more")
            self.go(at)
            if at == 0:
                self.heard("All of it once more", window)
            window.find("button", "Seal").press()
            if at == 0:
                window.find("heading", "Your answers are sealed")
                self.heard("Sealed", window)

    def turn(self):
        for window in self.both:
            window.find("heading", "Turn the card together")
        for at, window in enumerate(self.both):
            self.go(at)
            self.has_focus(window, name="Turn the card together")
            if at == 0:
                self.heard("Turn together", window)
            if at == 0:
                self.put_hand(0)
                self.has_focus(window, name="Your hand is on the card")
        self.turn_card(1)
        for at, window in enumerate(self.both):
            self.go(at)
            found = window.find("button", "Put on our page")
            spoken = self.has_focus(window, role="heading")
            for words in (CARDS[0], "not consent"):
                self.assertIn(words, spoken.name)
            if at == 0:
                self.heard("What came up", window)
            found.focus()      # both put it there, and there it is once
            self.desk.key("space")
            self.tells("It is on our page", window)
            wait("a step once only", lambda: "enabled" not in found.states)
            # What had the focus cannot have it any more.
            self.has_focus(window, name="Turn the next")

    def has_card(self, window, card):
        return any(CARDS[card - 1] in heading.name for heading in window.look("heading"))

    def put_hand(self, at):
        """Of whoever has none there: no card can turn meanwhile."""
        window = self.both[at]
        shown = [heading.name for heading in window.look("heading")]
        self.key(at, "space")
        try:
            wait("a hand", lambda: [heading.name for heading in window.look("heading")] != shown, 10)
        except AssertionError:
            pass        # it has paused just now

    def turn_card(self, card):
        """A hand of each. On a machine so slow that the evening pauses a hand goes back, and is put there again."""
        def turned():
            for at, window in enumerate(self.both):
                if not self.has_card(window, card) and not window.look("heading", "Your hand is on the card"):
                    self.put_hand(at)
            return all(self.has_card(window, card) for window in self.both)
        wait(lambda: f"card {card} in\n{self.both[0].tree}\nand\n{self.both[1].tree}", turned, 3 * PATIENCE)

    def turn_the_rest(self):
        for card in (2, 3, 4):
            self.turn_card(card)
            for at, window in enumerate(self.both):
                self.go(at)
                wait(lambda: f"card {card} in\n{window.tree}", lambda: any(CARDS[card - 1] in n.name for n in window.focused))
                self.has_focus(window)
        first, second = self.both
        # Nobody is "the other": without a name one is You, and there your partner.
        self.assertIn("Noor: tea\nYour partner: tea", first.find("heading").name)
        self.assertIn("Noor: tea\nYou: tea", second.find("heading").name)
        self.go(0)
        self.heard("What came up last", first)
        self.press("Go on")
        for at, window in enumerate(self.both):
            self.go(at)
            window.find("button", "Our page")
            self.has_focus(window, role="heading")
        self.go(0)
        self.heard("The end", first)
        self.press("Our page")

    # --- our page ---

    def write(self):
        first, second = self.both
        for at, window in enumerate(self.both):
            self.go(at)
            entry = window.find("text", "A step")
            wait("the step", lambda: entry.text == STEP)
            self.has_focus(window, entry)
        self.go(0)
        entry = self.has_focus(first)
        self.desk.key("Return")
        self.has_focus(first, role="text", text="")
        self.type(0, OWN_STEP)
        wait("the step there", lambda: [n for n in second.look("text", "Step 2 of 2") if n.text == OWN_STEP])
        self.tells("A step has come to the page.", second)
        self.has_focus(first, name="Step 2 of 2")
        self.heard("Our page", first)

    def keep(self):
        kept = "You both keep this page. After three months it fades by itself."
        for at, window in enumerate(self.both):
            keep = window.find("button", "Keep")
            self.go(at)
            keep.focus()
            self.desk.key("space")
            if at == 0:
                self.tells("You keep it. That shows on this screen only.", window)
                self.heard("Our page, kept by one", window)
        for at, window in enumerate(self.both):
            self.tells(kept, window)
            self.go(at)
            self.has_focus(window)
        self.go(0)
        self.heard("Our page, kept", self.both[0])
        first = self.both[0]
        first.find("button", "Take it along").press()
        first.find("heading", "Take it along")
        self.has_focus(first, name="Take it along")
        self.heard("Take it along", first)
        self.key(0, "alt+Left")

    def open_again(self):
        for at, window in enumerate(self.both):
            window.find("text", "Step 1 of 2")
            self.key(at, "alt+Left")
            window.find("button", "Another round").press()
            window.find("heading", "Choose a round")
        self.see_the_page("Our page, seen again")

    def see_the_page(self, place):
        first = self.both[0]
        self.go(0)
        page = first.find("button", "A round to hear")
        self.assertEqual(page.description, "You both keep it.")
        before = len(self.desk.events)
        page.press()
        wait("the kept page", lambda: [n for n in first.look("text", "Step 2 of 2") if n.text == OWN_STEP])
        self.has_focus(first, text=STEP)
        # Orca takes a caret for the focus, and reads nothing when that comes.
        focused = ("state-changed", "focused")

        def told_of_it():
            return [(e.kind, e.minor) for e in self.desk.events[before:] if e.node.text == STEP]
        wait("the focus told", lambda: focused in told_of_it())
        told = told_of_it()
        self.assertNotIn("text-caret-moved", [kind for kind, _ in told[:told.index(focused)]])
        self.heard(place, first)

    # --- not for others ---

    def cover(self):
        first = self.both[0]
        known = [node for node in first.all() if STEP in (node.name, node.text)]
        self.assertTrue(known)
        self.key(1, "Escape")
        self.both[1].find("password text", "Press Enter to come back")
        self.go(0)
        self.desk.settle(1)
        at = self.mark()
        self.desk.key("Escape")
        for window in self.both:
            window.find("password text", "Press Enter to come back")
        # Not even by whoever knew it before.
        self.assertEqual([(node.name, node.text) for node in known], [("", "")] * len(known))
        self.heard("The cover", first)
        self.desk.type(WRONG)
        self.desk.key("Return")
        self.tells("Once more, and Enter", first)
        show = first.find("check box", "Show what I type")
        show.press()
        self.desk.key("F1")
        first.find("heading", "If you are afraid to say no")
        self.heard("If you are afraid to say no", first)
        self.key(0, "alt+Left")
        first.find("password text").focus()
        self.listens()
        self.desk.type(SECRET)
        self.desk.settle(1)
        self.says_nothing_since(at)
        self.desk.key("Return")
        first.find("text", "Step 2 of 2")
        self.has_focus(first, text=STEP)
        self.listens()

    def lock(self):
        first = self.both[0]
        self.key(0, "alt+Left")
        first.find("button", "What this laptop keeps").press()
        first.find("heading", "What this laptop keeps")
        self.heard("What this laptop keeps", first)
        at = self.mark()
        first.find("button", "Lock now").press()
        first.find("password text", "Press Enter to come back")
        self.desk.settle(1)
        self.heard("Locked", first)
        self.desk.type(SECRET)
        self.desk.settle(1)
        self.says_nothing_since(at)
        self.desk.key("Return")
        # Within a minute of its end, the round is still as it was left.
        wait("what lay there", lambda: first.look("button", "Go on") or first.look("heading", "Choose a round"))
        if first.look("button", "Go on"):
            first.find("button", "Go on").press()
            first.find("button", "Another round").press()
            first.find("heading", "Choose a round")
        self.see_the_page("Our page, after the lock")
