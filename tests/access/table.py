"""What is heard of the pages, as text: one line for each thing, in the order in which a screen reader comes to it; after
them what was announced since the page before. What differs from evening to evening is left out.
"""

import os
import re

STATES = ["focused", "checked", "pressed", "editable", "read-only", "multi-line"]


class Table:
    def __init__(self, desk):
        self.desk = desk
        self.text = ""
        self.told = 0

    def add(self, place, window):
        self.text += f"== {place}\n"
        self._add(window, 0)
        for _, words in self.desk.told[self.told:]:
            self.text += f"  said: {self._same(words)}\n"
        self.told = len(self.desk.told)
        self.text += "\n"

    def _same(self, words):
        words = re.sub(r"\d(?: \d){5}", "# # # # # #", words)
        words = re.sub(r"\d\d:\d\d", "##:##", words)
        words = re.sub(r"\w+day \d+ \w+", "DAY", words)
        return words.replace(str(self.desk.folder), "FOLDER").replace("\n", " / ")

    def _add(self, node, depth):
        states = node.states
        if "showing" not in states:
            return
        if node.role == "radio button" and " cards, about " in node.description:
            return      # a round that comes with Mandorla is not this evening's
        said = [node.role, f"“{self._same(node.name)}”"] if node.name else [node.role]
        if node.description and node.role != "frame":       # 6.4 says its name twice
            said.append(f"({self._same(node.description)})")
        said += [state for state in STATES if state in states]
        if not {"enabled", "sensitive"} & states:
            said.append("off")
        interfaces = node.interfaces
        if "Value" in interfaces:
            said.append(f"value {node.value:g}")
        if "Text" in interfaces and node.role != "heading":
            said.append(f"text “{self._same(node.text)}”")
        actions = [action for action in node.actions if action != "SetFocus"]
        if actions:
            said.append("does " + ", ".join(actions))
        self.text += "  " * depth + " ".join(said) + "\n"
        for child in node.children:
            self._add(child, depth + 1)

    def compare(self, case, file):
        """With what was written down; with HEARD=write, writes it down anew."""
        if os.environ.get("HEARD") == "write":
            file.write_text(self.text)
        case.maxDiff = None
        case.assertMultiLineEqual(file.read_text(), self.text)
