"""Something kept, as a person would have it: pairs two players on this machine, who keep each other; or opens what one
of them kept, and says whom. PLAYER and its arguments follow; the vault of the first is VAULT, of the other VAULT-2.

    kept.py make VAULT PLAYER...
    kept.py open VAULT PLAYER...
"""

import json
import subprocess
import sys
import threading

PASSPHRASE = "a lantern by the door"
PATIENCE = 120  # seconds, for everything


class Player:
    def __init__(self, name, vault, player):
        self.process = subprocess.Popen(
            [*player, "--name", name, "--vault", vault, "--passphrase", PASSPHRASE, "--listen", "127.0.0.1",
             "--port", "0", "--no-beacon"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.limit = threading.Timer(PATIENCE, self.process.kill)
        self.limit.start()

    def say(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def next(self, name):
        for line in self.process.stdout:
            event = json.loads(line)
            if event["event"] == name:
                return event
        sys.exit(f"no {name} came")

    def quit(self):
        self.say(do="quit")
        ended = self.process.wait()
        self.limit.cancel()
        if ended != 0:
            sys.exit(f"the player ended with {ended}")


what, vault, *player = sys.argv[1:]
if what == "make":
    one, other = Player("Noor", vault, player), Player("Rowan", vault + "-2", player)
    one.say(do="show_digits")
    address = {"address": "127.0.0.1", "port": one.next("listening")["port"]}
    code = one.next("code")["code"]
    other.say(do="dial", **address)
    other.say(do="enter_code", code=code)
    for each in (one, other):
        each.next("connected")
    for each in (one, other):
        each.quit()
one = Player("Noor", vault, player)
one.say(do="people")
people = one.next("people")["list"]
one.quit()
print("Kept:", *(person["name"] for person in people))
