#!/usr/bin/env python3
"""evening.py SHOWS TYPES: a whole evening of two players, each a program that is mandorla_player with round.json.

The first shows the digits and suggests the round, the second types them and agrees. Both answer, seal, and turn until
nothing is left. Each has to have seen exactly what both said, and nothing else.
"""
import json
import queue
import subprocess
import sys
import threading

PATIENCE = 60                                              # seconds, for what must happen

# card: the one's answer and words, the other's, and what each then sees; nothing, if that is not shown. The last card
# is not: so the end is always a turn of its own.
CARDS = {
    "stars": (("love", "from the roof"), ("open", "with a blanket"), (True, True)),
    "swim": (("no", "UNSAID, too cold"), ("love", "UNSAID, in the lake"), None),
    "hair": ((["give"], ""), (["give", "receive"], "by the fire"), (["give"], ["receive"])),
    "supper": ((["soup", "figs"], ""), (["bread", "figs"], ""), (["figs"], ["figs"])),
    "hour": (([0, 2], ""), ([2, 3], ""), ([2, 2], [2, 2])),
    "diary": ((None, "UNSAID, mine"), (None, "UNSAID, mine too"), None),
    "thanks": ((True, "for the letter ♪"), (True, "for waiting"), (True, True)),
    "song": ((True, "old"), (False, "new"), None),
}


class Player:
    def __init__(self, program, name):
        self.name, self.events, self.said = name, queue.Queue(), ""
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1", "--port", "0", "--no-beacon", "--name", name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            self.said += line
            self.events.put(json.loads(line))
        self.events.put({"event": "nothing more"})

    def does(self, verb, **more):
        try:
            self.process.stdin.write(json.dumps({"do": verb, **more}) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            sys.exit(f"{self.name} is gone.")

    def sees(self, *names):
        """The next event of one of these names."""
        while True:
            try:
                event = self.events.get(timeout=PATIENCE)
            except queue.Empty:
                sys.exit(f"{self.name} waited for {' or '.join(names)}")
            if event["event"] in names:
                return event
            if event["event"] in ("failure", "refused", "pairing_failed", "nothing more"):
                sys.exit(f"{self.name} waited for {' or '.join(names)}, and got {event}")


def main():
    shows, types = Player(sys.argv[1], "Shows"), Player(sys.argv[2], "Types")
    both = (shows, types)

    shows.does("show_digits")
    port, digits = shows.sees("listening")["port"], shows.sees("code")["code"]
    types.does("dial", address="127.0.0.1", port=port)
    types.does("enter_code", code=digits)
    for player in both:
        player.sees("paired")
    for player in both:
        player.sees("connected")

    shows.does("propose", exercise="between-systems", round="every-kind")
    if shows.sees("proposed")["cards"] != types.sees("proposed")["cards"]:
        sys.exit("They do not see the same cards.")
    types.does("agree")
    for player in both:
        player.sees("agreed")

    for which, player in enumerate(both):
        for card, answers in CARDS.items():
            value, words = answers[which]
            player.does("answer", card=card, value=value, words=words, keep=False)
        player.does("seal")
    for player in both:
        player.sees("sealed_by_both")

    shown = [card for card, answers in CARDS.items() if answers[2]]
    for card in shown + [None]:
        for player in both:
            player.does("turn")
        for which, player in enumerate(both):
            event = player.sees("revealed", "round_done")
            if card is None:
                expected = {"event": "round_done"}
            else:
                mine, theirs, overlap = CARDS[card][which], CARDS[card][1 - which], CARDS[card][2][which]
                expected = {"event": "revealed", "card": card, "kind": event.get("kind"), "overlap": overlap,
                            "my_words": mine[1], "their_words": theirs[1]}
            if event != expected:
                sys.exit(f"{player.name} should have seen {expected}, and saw {event}")
    for player in both:
        player.does("quit")
        if player.process.wait(PATIENCE) != 0:
            sys.exit(f"{player.name} ended with {player.process.returncode}")
        player.reader.join()
        if "UNSAID" in player.said:
            sys.exit(f"{player.name} was told what nobody should be.")


if __name__ == "__main__":
    main()
