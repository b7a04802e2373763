#!/usr/bin/env python3
"""A stranger's client against the real program: stranger_test.py PLAYER

Holds an evening with every kind of card, and then cheats in one way after the other: each must be refused by its name,
with nothing shown and nothing said after it.
"""
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import unittest

sys.dont_write_bytecode = True                             # nothing is left beside the sources
import client  # noqa: E402
from client import (G, PATIENCE, Q, ZERO, Certificate, Closed, Link, Session, hello, minus, pair,  # noqa: E402
                    plus, scalar_bytes, times)


class Player:
    """mandorla_player: what its person does and sees."""

    def __init__(self):
        self.process = subprocess.Popen(
            [PLAYER, "--listen", "127.0.0.1", "--port", "0", "--no-beacon", "--name", "Player"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        self.events, self.seen = queue.Queue(), []
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()
        self.does(do="show_digits")
        self.port = self.sees("listening")["port"]
        self.digits = self.sees("code")["code"]

    def read(self):
        for line in self.process.stdout:
            self.events.put(json.loads(line))

    def does(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def sees(self, *names):
        """The next event of one of these names."""
        while True:
            self.seen.append(self.events.get(timeout=PATIENCE))
            if self.seen[-1]["event"] in names:
                return self.seen[-1]

    def count(self, name):
        while not self.events.empty():
            self.seen.append(self.events.get())
        return sum(event["event"] == name for event in self.seen)

    def end(self):
        self.process.kill()
        self.process.wait()
        self.reader.join()
        self.process.stdin.close()
        self.process.stdout.close()


WISHES = [("walk", "wish"), ("dance", "wish")]


class Stranger(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.certificate = Certificate(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def setUp(self):
        self.player = None
        self.begin()

    def begin(self):
        """With another player, that knows nobody."""
        if self.player:
            self.player.end()
        self.player = Player()
        self.met = False
        self.addCleanup(self.player.end)

    def dial(self):
        link = Link(self.player.port, self.certificate)
        self.addCleanup(link.close)
        return link

    def paired(self):
        if self.met:
            self.begin()
        self.met = True
        link = self.dial()
        self.key = pair(link, self.player.digits)
        hello(link, self.key)
        return link

    def dial_again(self):
        """As soon as the other one listens again."""
        while True:
            try:
                link = self.dial()
                hello(link, self.key)
                return link
            except (Closed, ConnectionError):
                pass

    def agreed(self, cards=WISHES):
        """Both are in the stranger's round, and nothing is sealed."""
        evening = Session(self.paired(), cards)
        evening.meet()
        evening.propose()
        self.player.sees("proposed")
        self.player.does(do="agree")
        evening.agreed()
        return evening

    def sealed(self, answer="love", bits=1):
        evening = self.agreed()
        for name, _ in WISHES:
            self.player.does(do="answer", card=name, value=answer, words="words of " + name)
        self.player.does(do="seal")
        evening.seal([[bits]] * len(WISHES), ["a stranger's words"] * len(WISHES))
        return evening

    def turning(self, leads, **answers):
        """All is set up; the first card is led by the stranger or not."""
        while True:
            evening = self.sealed(**answers)
            evening.set_up()
            self.player.sees("sealed_by_both")
            if evening.leads(0) == leads:
                return evening

    def refused(self, link, name):
        """The link ends without another word, the failure has this name, and no card was shown."""
        self.assertEqual(link.rest(), [])
        self.assertEqual(self.player.sees("failure")["kind"], name)
        self.assertEqual(self.player.count("revealed"), 0)


class OtherVersion(Stranger):
    """A program of another version of the protocol, which says other things in its first message, or more."""

    SENTENCES = {0: "The other laptop has an older Mandorla than this one. "
                    "Update Mandorla on that laptop, and open it there again.",
                 2: "The other laptop has a newer Mandorla than this one. "
                    "Update Mandorla on this laptop, and open it again."}

    def told(self, event, version):
        failure = self.player.sees(event)
        self.assertEqual((failure["kind"], failure["sentence"]), ("other_version", self.SENTENCES[version]))

    def test_dials_to_pair(self):
        for version in self.SENTENCES:
            self.begin()
            link = self.dial()
            link.say("PAIR", (1, version), (3, b"another size"), (9, 1))
            self.assertEqual(link.hear("PAIR")[1], 1)      # so that it learns of it, too
            self.assertEqual(link.rest(), [])
            self.told("pairing_failed", version)

    def test_is_dialled_to_pair(self):
        for version in self.SENTENCES:
            self.begin()
            self.player.does(do="type_digits")
            with client.Answering(self.certificate) as answering:
                self.player.does(do="dial", address="127.0.0.1", port=answering.port)
                self.player.does(do="enter_code", code="123456")
                link = answering.link()
                self.assertEqual(link.hear("PAIR")[1], 1)
                link.say("PAIR", (1, version), (2, 1), (9, 1))
                self.assertEqual(link.rest(), [])
                self.told("pairing_failed", version)

    def test_comes_back_after_an_update(self):
        for version in self.SENTENCES:
            self.paired().close()
            while True:                                    # as soon as the other one listens again
                try:
                    link = self.dial()
                    link.say("HELLO", (1, version), (7, b"something else"))
                    self.assertEqual(link.hear("HELLO")[1], 1)
                    break
                except (Closed, ConnectionError):
                    pass
            self.assertEqual(link.rest(), [])
            self.told("failure", version)


class Evening(Stranger):
    CARDS = [("walk", "wish"), ("dance", "wish"), ("sing", "wish"), ("feet", "exchange"),
             ("where", "pick", "home", "sea", "wood"), ("often", "range", "never", "weekly", "daily", "always"),
             ("say", "together"), ("alone", "private"), ("hush", "together")]

    def test_goes_to_the_last_card_and_both_see_what_both_said(self):
        evening = self.agreed(self.CARDS)
        for name, value, words in [("walk", "open", "by the river"), ("dance", "no", ""), ("sing", "love", "loudly"),
                                   ("feet", ["give", "receive"], ""), ("where", ["home", "wood"], ""),
                                   ("often", [1, 2], ""), ("say", True, "thank you"), ("hush", False, "never shown")]:
            self.player.does(do="answer", card=name, value=value, words=words)
        self.player.does(do="seal")
        give = [1, 0] if evening.role == 0 else [0, 1]     # the stranger gives; crossed by role
        evening.seal([[1], [1], [0], give, [0, 1, 1], [0, 0, 1, 1], [1], [], [1]],
                     ["in the rain", "with you", "unsaid", "", "", "", "for all of it", "", "not shown either"])
        evening.set_up()
        self.player.sees("sealed_by_both")

        shown, turn = [], 0
        while turn < len(evening.turns()):
            evening.hand(turn)                             # both, anew after each card that was shared
            self.player.does(do="turn")
            evening.hear_hand(turn)
            shared = []
            while not any(shared) and turn < len(evening.turns()):
                number = evening.turns()[turn]
                shared, words = evening.turn_card(turn)
                turn += 1
                if any(shared):
                    shown.append((self.CARDS[number][0], shared, words))
                    self.player.sees("revealed")
        self.assertEqual(shown, [("walk", [1], "by the river"), ("feet", give, ""), ("where", [0, 0, 1], ""),
                                 ("often", [0, 0, 1, 0], ""), ("say", [1], "thank you")])
        self.player.sees("round_done")
        seen = [(event["card"], event["overlap"], event["their_words"]) for event in self.player.seen
                if event["event"] == "revealed"]
        self.assertEqual(seen, [("walk", True, "in the rain"), ("feet", ["receive"], ""), ("where", ["wood"], ""),
                                ("often", [2, 2], ""), ("say", True, "for all of it")])
        self.assertEqual(self.player.count("failure"), 0)

    def test_goes_on_after_the_connection_was_lost(self):
        evening = self.turning(leads=True)
        link = evening.link
        evening.hand(0)
        self.player.does(do="turn")
        evening.hear_hand(0)
        evening.turn_card(0)
        self.player.sees("revealed")
        link.close()
        evening.link = self.dial_again()
        standing = evening.meet(evening.standing())
        self.assertEqual(standing, evening.standing())
        evening.hear_hand(1, up=False)                     # what was shared took it off
        evening.hand(1)
        self.player.does(do="turn")
        evening.hear_hand(1)
        self.assertEqual(evening.turn_card(1), ([1], "words of dance"))
        self.player.sees("round_done")

    def test_learns_nothing_from_someone_who_says_not_now(self):
        evening = self.turning(leads=True, answer="no")
        evening.hand(0)
        self.player.does(do="turn")
        evening.hear_hand(0)
        for turn in (0, 1):
            self.assertEqual(evening.turn_card(turn), ([0], ""))
        self.player.sees("round_done")
        self.assertEqual(self.player.count("revealed"), 0)


class Cheating(Stranger):
    # --- before the session ---

    def test_a_wrong_code_gets_nothing(self):
        link = self.dial()
        wrong = "000000" if self.player.digits != "000000" else "000001"
        with self.assertRaises(Closed):
            pair(link, wrong)
        self.assertEqual(link.heard, ["PAIR", "PAIR_SHARE"])
        self.assertEqual(self.player.sees("pairing_failed")["kind"], "wrong_digits")

    def test_a_wrong_tag_gets_nothing(self):
        link = self.dial()
        with self.assertRaises(Closed):
            pair(link, self.player.digits, changed=lambda tag: tag[:63] + bytes([tag[63] ^ 1]))
        self.assertEqual(self.player.sees("pairing_failed")["kind"], "wrong_digits")

    def test_a_wrong_mac_never_meets(self):
        link = self.dial()
        key = pair(link, self.player.digits)
        hello(link, key, changed=lambda mac: bytes([mac[0] ^ 1]) + mac[1:])
        link.say("GREETING", (1, b"A stranger"))
        self.assertEqual(link.rest(), [])
        self.assertEqual(self.player.count("paired"), 0)

    def test_hello_from_a_stranger_is_not_answered(self):
        link = self.dial()
        link.say("HELLO", (1, 1), (2, os.urandom(32)))
        self.assertEqual(link.rest(), [])

    def test_a_frame_that_is_too_long_for_a_stranger_ends_it(self):
        link = self.dial()
        link.say_bytes((4097).to_bytes(4, "big"))
        self.assertEqual(link.rest(), [])

    # --- meeting and choosing ---

    def test_what_has_no_place(self):
        for name, fields in [("HELLO", [(1, 1), (2, bytes(32))]), ("GREETING", [(1, b"Again")]),
                             ("RESUME", [(1, bytes(88))])]:
            with self.subTest(name):
                link = self.paired()
                Session(link, WISHES).meet()
                link.say(name, *fields)
                self.refused(link, "unexpected_message")

    def test_before_resume_nothing_else_is_taken(self):
        evening = Session(self.paired(), WISHES)
        evening.link.say("GREETING", (1, b"A stranger"))
        evening.link.hear("GREETING")
        evening.link.hear("RESUME")
        evening.propose()
        self.refused(evening.link, "unexpected_message")

    def test_agreeing_to_what_nobody_suggested(self):
        evening = Session(self.paired(), WISHES)
        evening.meet()
        evening.link.say("AGREE", (1, evening.round_id), (2, bytes(32)))
        self.refused(evening.link, "unknown_round")

    def test_suggesting_private_cards_only(self):
        evening = Session(self.paired(), [("alone", "private")])
        evening.meet()
        evening.propose()
        self.refused(evening.link, "bad_round")

    def test_suggesting_what_this_version_does_not_know(self):
        evening = Session(self.paired(), WISHES)
        evening.round += client.message((99, 1))
        evening.meet()
        evening.propose()
        self.refused(evening.link, "bad_round")

    # --- sealing ---

    def setting_up(self, step, change, name):
        """All up to `step` is honest, and that one is changed."""
        evening = self.sealed()
        evening.changed[step] = lambda body: change(evening, body)
        before = client.STEPS.index(step)
        if before:
            evening.set_up(until=client.STEPS[before - 1])
        honest = getattr(evening, step.lower())()
        evening.link.hear(step)                            # theirs left before
        evening.say(step, honest)
        self.refused(evening.link, name)
        self.assertEqual(self.player.count("sealed_by_both"), 0)

    def test_keys(self):
        for name, change in {
            "bad_length": lambda _, body: body[:-1],
            "bad_point": lambda _, body: body[:31] + bytes([body[31] | 128]) + body[32:],
            "identity_point": lambda _, body: bytes(32) + body[32:],
            "bad_scalar": lambda _, body: body[:64] + (int.from_bytes(body[64:], "little") + Q).to_bytes(32, "little"),
            "bad_proof": lambda _, body: plus(body[:32], G) + body[32:],
        }.items():
            with self.subTest(name):
                self.setting_up("KEY", change, name)

    def test_the_partners_own_key_sent_back(self):
        evening = self.sealed()
        theirs = evening.link.hear("KEY")[2]
        evening.link.say("KEY", (1, evening.ctx[:8]), (2, theirs))
        self.refused(evening.link, "bad_proof")

    def test_a_key_that_takes_the_partners_away(self):
        evening = self.sealed()
        theirs = evening.link.hear("KEY")[2]
        own = evening.key()
        evening.link.say("KEY", (1, evening.ctx[:8]), (2, plus(own[:32], minus(theirs[:32])) + own[32:]))
        self.refused(evening.link, "bad_proof")

    def test_seals(self):
        # Another answer after the commitment.
        self.setting_up("SEALS", lambda evening, body: body[:32] + evening.one_seal(0, 0) + body[192:],
                        "commit_mismatch")
        evening = self.sealed()
        evening.set_up(until="KEY")
        evening.commit()
        first, second = evening.own_seals[:160], evening.own_seals[160:]
        evening.own_seals = second + first                 # moved to each other's slot
        evening.say("COMMIT", client.h32("mandorla/commit/v1", evening.ctx, evening.role, evening.rho,
                                         evening.own_seals, evening.coms))
        evening.hear("COMMIT")
        evening.link.hear("SEALS")
        evening.say("SEALS", evening.seals())
        self.refused(evening.link, "bad_proof")

    def test_blinds(self):
        for name, change in {
            "identity_point": lambda _, body: bytes(64) + body[64:],
            "bad_proof": lambda evening, body: body[128:256] + body[:128],
            "bad_length": lambda _, body: body + bytes(128),
        }.items():
            with self.subTest(name):
                self.setting_up("BLINDS", change, name)

    def test_blinds_that_cancel_the_partners(self):
        evening = self.sealed()
        evening.set_up(until="SEALS")
        theirs = evening.link.hear("BLINDS")[2]
        own = evening.blinds()
        evening.link.say("BLINDS", (1, evening.ctx[:8]),
                         (2, minus(theirs[:32]) + minus(theirs[32:64]) + own[64:]))
        self.refused(evening.link, "bad_proof")

    def test_second_blinds(self):
        evening = self.turning(leads=True)
        second = evening.one_blind(0, z=12345) + evening.one_blind(1)
        evening.link.say("BLINDS", (1, evening.ctx[:8]), (2, second))
        self.refused(evening.link, "changed_message")

    def test_taking_the_seal_back_too_late(self):
        evening = self.turning(leads=True)
        evening.say_sealed(False, os.urandom(32))
        self.refused(evening.link, "sealed_too_late")

    def test_the_partners_nonce_as_ones_own(self):
        evening = self.agreed()
        self.player.does(do="seal")
        theirs = evening.link.hear("SEALED")[2][1:]
        evening.say_sealed(True, theirs)
        self.refused(evening.link, "unexpected_message")

    def test_another_context(self):
        evening = self.sealed()
        evening.link.hear("KEY")
        evening.link.say("KEY", (1, os.urandom(8)), (2, evening.key()))
        self.refused(evening.link, "unknown_context")

    # --- turning ---

    def test_opening_without_a_hand(self):
        for both in (False, True):
            with self.subTest(both=both):
                evening = self.turning(leads=True)
                if both:                                   # its own hand alone is not enough
                    evening.hand(0)
                evening.say_open(0)
                self.refused(evening.link, "without_go")

    def test_opening_another_card(self):
        evening = self.turning(leads=True)
        evening.hand(0)
        self.player.does(do="turn")
        evening.hear_hand(0)
        evening.say_open(1)
        self.refused(evening.link, "out_of_turn")

    def test_a_hand_ahead_of_its_turn(self):
        for turn in (1, 2**64 - 1):
            with self.subTest(turn=turn):
                evening = self.turning(leads=True)
                evening.hand(turn)
                self.refused(evening.link, "out_of_turn")

    def test_a_false_opening(self):
        for leads in (True, False):
            with self.subTest(leads=leads):
                evening = self.turning(leads=leads)
                evening.hand(0)
                self.player.does(do="turn")
                evening.hear_hand(0)
                if not leads:
                    evening.hear_open(0)
                evening.changed["OPEN"] = lambda body: body[:8] + plus(body[8:40], G) + body[40:]
                evening.say_open(0)
                self.refused(evening.link, "bad_proof")

    def test_other_words(self):
        for name, change in {
            "words_mismatch": lambda body: body[:40] + b"Other words".ljust(2048, b"\0"),
            "bad_length": lambda body: body[:-1],
        }.items():
            with self.subTest(name):
                evening = self.turning(leads=True)
                evening.hand(0)
                self.player.does(do="turn")
                evening.hear_hand(0)
                evening.say_open(0)
                evening.hear_open(0)
                evening.changed["WORDS"] = change
                evening.say_words(0, True)
                self.refused(evening.link, name)

    def test_words_where_nothing_was_shared(self):
        evening = self.turning(leads=True, answer="no")
        evening.hand(0)
        self.player.does(do="turn")
        evening.hear_hand(0)
        evening.say_open(0)
        evening.hear_open(0)
        evening.say_words(0, True)
        self.refused(evening.link, "words_mismatch")

    def test_another_memory_when_meeting_again(self):
        evening = self.turning(leads=True)
        evening.link.close()
        evening.link = self.dial_again()
        standing = evening.standing()
        evening.link.say("GREETING", (1, b"A stranger"))
        evening.link.hear("GREETING")
        evening.link.hear("RESUME")
        evening.link.say("RESUME", (1, standing[:-1] + bytes([standing[-1] ^ 1])))
        self.refused(evening.link, "transcript_mismatch")


if __name__ == "__main__":
    PLAYER = sys.argv.pop(1)
    unittest.main()
