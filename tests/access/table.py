"""What is heard of the pages, as text: one line for each thing, in the order in which a screen reader comes to it; after
them what was announced since the page before. What differs from evening to evening is left out.
"""

import os
import re

from desk import GLib

STATES = ["focused", "checked", "pressed", "editable", "read-only", "multi-line"]


class Table:
    def __init__(self, desk):
        self.desk = desk
        self.text = ""
        self.told = 0

    def add(self, place, window):
        self.text += f"== {place}\n"
        things = window.walk(shown=True)
        more = iter(self.desk.ask([question for seen in things for question in self._questions(seen.node)]))
        left_out = None
        for seen, description, interfaces, value, text, actions in zip(things, more, more, more, more, more):
            if left_out is not None and seen.depth > left_out:
                continue
            # A round that comes with Mandorla is not this evening's.
            left_out = seen.depth if seen.role == "radio button" and " cards. About " in description else None
            if left_out is None:
                self._line(seen, description, interfaces, value, text, actions)
        # Once, for on a slow machine both of the two hear some of it, and Case.tells() counts it for each. It may also be so
        # slow that the evening has paused, or that a passphrase takes a moment.
        for words in dict.fromkeys(self._same(words) for _, words in self.desk.told[self.told:]):
            if not words.startswith(("The evening has paused.", "The evening goes on.", "One moment.")):
                self.text += f"  said: {words}\n"
        self.told = len(self.desk.told)
        self.text += "\n"

    def _same(self, words):
        words = re.sub(r"\d(?: \d){5}", "# # # # # #", words)
        words = re.sub(r"\d\d:\d\d", "##:##", words)
        words = re.sub(r"\w+day \d+ \w+", "DAY", words)
        return words.replace(str(self.desk.folder), "FOLDER").replace("\n", " / ")

    @staticmethod
    def _questions(node):
        return (node.get_question("Accessible", "Description", ""), node.question("Accessible", "GetInterfaces", []),
                node.get_question("Value", "CurrentValue", 0),
                node.question("Text", "GetText", "", GLib.Variant("(ii)", (0, -1))), node.question("Action", "GetActions", []))

    def _line(self, seen, description, interfaces, value, text, actions):
        said = [seen.role, f"“{self._same(seen.name)}”"] if seen.name else [seen.role]
        if description and seen.role != "frame":       # 6.4 says its name twice
            said.append(f"({self._same(description)})")
        said += [state for state in STATES if state in seen.states]
        if not {"enabled", "sensitive"} & seen.states:
            said.append("off")
        if "org.a11y.atspi.Value" in interfaces:
            said.append(f"value {value:g}")
        if "org.a11y.atspi.Text" in interfaces and seen.role != "heading":
            said.append(f"text “{self._same(text)}”")
        does = [action[0] for action in actions if action[0] != "SetFocus"]
        if does:
            said.append("does " + ", ".join(does))
        self.text += "  " * seen.depth + " ".join(said) + "\n"

    def compare(self, case, file):
        """With what was written down; with HEARD=write, writes it down anew."""
        if os.environ.get("HEARD") == "write":
            file.write_text(self.text)
        case.maxDiff = None
        case.assertMultiLineEqual(file.read_text(), self.text)
