"""A client of Mandorla's protocol from protocol/README.md alone: TLS, frames, pairing, hello, a session.

It shares nothing with the program, not even a library; the group, the hashes and the checks of a receiver are those
of ../vectors/verify.py, which is written from the same text. Left alone it holds an honest evening; a test changes
what it says. Like verify.py it does nothing in constant time.
"""
import hashlib
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "vectors"))
from verify import (G, Q, ZERO, check_blind, check_key, check_mac, check_open, check_opening, check_sums,  # noqa: E402
                    check_words, blind_statement, cpace_tag, encode, from_hash, h32, hello_mac, hs, key_statement,
                    keyed, le64, lv_cat, minus, open_statement, plus, point, prove, require, scalar_bytes,
                    seal_statement, sha512, times, to_scalar)

PATIENCE = 20                                              # seconds, for what must come

NAMES = {1: "HELLO", 2: "HELLO_PROOF", 3: "PAIR", 4: "PAIR_SHARE", 5: "PAIR_PROOF", 10: "PING", 11: "GREETING",
         12: "RESUME", 20: "PROPOSE", 21: "AGREE", 22: "SEALED", 23: "KEY", 24: "COMMIT", 25: "SEALS", 26: "BLINDS",
         27: "GO", 28: "OPEN", 29: "WORDS", 30: "STOP", 40: "PAGE_VERSIONS", 41: "PAGE_ENTRY", 42: "PAGE_DROP",
         43: "PAGE_KEEP", 44: "PAGE_LET_GO"}
TYPES = {name: number for number, name in NAMES.items()}
PASSED_OVER = ["PING", "PAGE_VERSIONS", "PAGE_KEEP"]       # this client writes on no page, and keeps none
STEPS = ["KEY", "COMMIT", "SEALS", "BLINDS"]


class Closed(Exception):
    """The other one closed the connection."""


# --- protobuf, as far as it is needed: numbers and bytes ---

def varint(n):
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])


def message(*fields):
    """Of (number, value): an int, or bytes. What is zero or empty is left out."""
    out = b""
    for number, value in fields:
        if isinstance(value, int) and value:
            out += varint(number << 3) + varint(value)
        elif isinstance(value, bytes) and value:
            out += varint(number << 3 | 2) + varint(len(value)) + value
    return out


def parsed(data):
    out, at = {}, 0

    def number():
        nonlocal at
        n, shift = 0, 0
        while True:
            byte = data[at]
            at, n, shift = at + 1, n | (byte & 127) << shift, shift + 7
            if byte < 128:
                return n
    while at < len(data):
        field = number()
        value = number()
        if field & 7 == 2:
            value, at = data[at:at + value], at + value
        out[field >> 3] = value
    return out


# --- TLS and frames ---

class Certificate:
    """A self-signed one, in files of `folder`."""

    def __init__(self, folder):
        self.file, self.key = os.path.join(folder, "certificate"), os.path.join(folder, "key")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", self.key, "-out", self.file, "-subj", "/CN=anybody", "-days", "3650"],
                       check=True, capture_output=True)
        with open(self.file, encoding="ascii") as pem:
            self.fingerprint = sha256(ssl.PEM_cert_to_DER_cert(pem.read()))


def sha256(data):
    return hashlib.sha256(data).digest()


class Answering:
    """Listens, for as long as it is entered. It asks for no certificate: Python would want to know who signed it."""

    def __init__(self, certificate):
        self.certificate = certificate
        self.server = socket.create_server(("127.0.0.1", 0))
        self.server.settimeout(PATIENCE)
        self.port, self.links = self.server.getsockname()[1], []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for link in self.links:
            link.close()
        self.server.close()

    def link(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(self.certificate.file, self.certificate.key)
        link = Link.__new__(Link)
        link.begin(context.wrap_socket(self.server.accept()[0], server_side=True))
        self.links.append(link)
        return link


class Link:
    def __init__(self, port, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.load_cert_chain(certificate.file, certificate.key)
        self.begin(context.wrap_socket(socket.create_connection(("127.0.0.1", port), PATIENCE)))
        self.own, self.theirs = certificate.fingerprint, sha256(self.socket.getpeercert(binary_form=True))
        require(self.own != self.theirs, "same_certificate")
        self.role = 0 if self.own < self.theirs else 1
        self.fingerprints = sorted([self.own, self.theirs])

    def begin(self, connected):
        self.socket = connected
        self.socket.settimeout(1)
        self.met = False                                   # from then on it pings
        self.heard = []                                    # the names of all but these

    def close(self):
        self.socket.close()

    def say_bytes(self, data):
        self.said_last = time.monotonic()
        self.socket.sendall(data)

    def ping(self):
        """If nothing was said for a while, as everybody's client does."""
        if self.met and time.monotonic() - self.said_last > 1:
            self.say("PING")

    def say(self, name, *fields):
        envelope = message((1, TYPES[name]), (2, message(*fields)))
        self.say_bytes(len(envelope).to_bytes(4, "big") + envelope)

    def hear(self, name):
        """The fields of the next message, which has to be of this name."""
        while True:
            envelope = parsed(self.read(int.from_bytes(self.read(4), "big")))
            kind = NAMES[envelope[1]]
            if kind not in PASSED_OVER:
                self.heard.append(kind)
                assert kind == name, f"{kind} instead of {name}"
                return parsed(envelope.get(2, b""))

    def read(self, count):
        data, until = b"", time.monotonic() + PATIENCE
        while len(data) < count:
            try:
                self.ping()
                more = self.socket.recv(count - len(data))
            except TimeoutError:
                if time.monotonic() > until:
                    raise
                continue
            except (ConnectionError, ssl.SSLError) as gone:
                raise Closed from gone
            if not more:
                raise Closed
            data += more
        return data

    def rest(self):
        """What is said before the connection is closed, but for PING and empty pages."""
        names = []
        try:
            while True:
                envelope = parsed(self.read(int.from_bytes(self.read(4), "big")))
                if NAMES[envelope[1]] not in PASSED_OVER:
                    names.append(NAMES[envelope[1]])
        except Closed:
            return names


# --- pairing and hello; this side types and dials ---

def pair(link, digits, changed=lambda tag: tag):
    """The pair key. `changed`: what is said for a tag."""
    own_nonce = os.urandom(16)
    link.say("PAIR", (1, 1), (3, own_nonce))
    theirs = link.hear("PAIR")
    require(theirs[1] == 1, "other_version")
    require(theirs.get(2) == 1, "both_type")
    sid = own_nonce + theirs[3]
    ads = [lv_cat(who, bytes([1])) for who in (b"I", b"R")]
    dsi, prs = b"CPaceRistretto255", digits.encode()
    zeros = bytes(128 - len(lv_cat(prs)) - len(lv_cat(dsi)) - 1)
    identities = lv_cat(b"mandorla-pair/v1", link.own, link.theirs)
    g = encode(from_hash(sha512(lv_cat(dsi, prs, zeros, identities, sid))))
    y = to_scalar(os.urandom(64))
    shares = [times(y, g), None]
    link.say("PAIR_SHARE", (1, shares[0]))
    shares[1] = point(link.hear("PAIR_SHARE")[1])
    isk = sha512(lv_cat(dsi + b"_ISK", sid, point(times(y, shares[1]))) + lv_cat(shares[0], ads[0]) +
                 lv_cat(shares[1], ads[1]))
    link.say("PAIR_PROOF", (1, changed(cpace_tag(sid, isk, shares[0], ads[0]))))
    check_mac(cpace_tag(sid, isk, shares[1], ads[1]), link.hear("PAIR_PROOF")[1])
    return keyed(32, isk, b"mandorla/pairkey/v1", sid)


def hello(link, key, changed=lambda mac: mac):
    nonces = {link.role: os.urandom(32)}
    link.say("HELLO", (1, 1), (2, nonces[link.role]))
    theirs = link.hear("HELLO")
    require(theirs[1] == 1, "other_version")
    nonces[1 - link.role] = theirs[2]
    nonces = [nonces[0], nonces[1]]
    mac = link.hear("HELLO_PROOF")[1]
    check_mac(hello_mac(key, 1 - link.role, link.fingerprints, nonces), mac)
    link.say("HELLO_PROOF", (1, changed(hello_mac(key, link.role, link.fingerprints, nonces))))


# --- a round ---

def in_english(text):
    return message((1, b"en"), (2, text.encode()))


def card(name, kind, *options):
    number = ["wish", "exchange", "pick", "range", "together", "private"].index(kind) + 1
    return message((1, name.encode()), (2, number), (3, in_english("What about " + name)),
                   *((5, message((1, option.encode()), (2, in_english(option)))) for option in options))


def a_round(*cards):
    return message((1, b"of-a-stranger"), (2, in_english("A round of a stranger")),
                   (3, in_english("To see whether the text is enough")), (7, 1), (8, 5),
                   *((9, one) for one in cards))


SLOTS = {"wish": 1, "exchange": 2, "together": 1, "private": 0}


# --- a session ---

class Session:
    """One evening. `cards`: (name, kind, options…) of each. `say` is where a test changes a body."""

    def __init__(self, link, cards):
        self.link, self.role, self.cards = link, link.role, cards
        self.round = a_round(*(card(*one) for one in cards))
        self.round_id = os.urandom(16)
        self.slots = [SLOTS.get(one[1], len(one) - 2) for one in cards]
        self.changed = {}                                  # by name: what is said instead of a body
        self.said, self.theirs = {}, {}                    # bodies by step

    def meet(self, standing=bytes(88)):
        self.link.say("GREETING", (1, b"A stranger"))
        self.link.say("RESUME", (1, standing))
        self.link.met = True
        self.link.hear("GREETING")
        return self.link.hear("RESUME")[1]

    def propose(self):
        self.link.say("PROPOSE", (1, self.round_id), (2, self.round))

    def agreed(self):
        agree = self.link.hear("AGREE")
        assert agree == {1: self.round_id, 2: h32("mandorla/exercise/v1", self.round)}

    def seal(self, answers, words=None):
        """answers: the bits of each card. Ends when both are up."""
        self.bits, self.words = answers, [word.encode() for word in words or [""] * len(answers)]
        self.nonce = os.urandom(32)
        self.say_sealed(True, self.nonce)
        theirs = self.link.hear("SEALED")
        assert theirs[1] == self.round_id and theirs[2][0] == 1
        self.begin(theirs[2][1:])

    def say_sealed(self, up, nonce):
        self.link.say("SEALED", (1, self.round_id), (2, bytes([up]) + nonce))

    def begin(self, their_nonce):
        nonces = [self.nonce, their_nonce] if self.role == 0 else [their_nonce, self.nonce]
        self.ctx = h32("mandorla/session/v1", *self.link.fingerprints, h32("mandorla/exercise/v1", self.round),
                       self.round_id, *nonces)
        self.seed = os.urandom(32)
        self.th = [self.ctx]

    # Numbered by slot; a card's slots stand one after the other.
    def slots_of(self, number):
        first = sum(self.slots[:number])
        return range(first, first + self.slots[number])

    def say(self, name, body):
        body = self.changed.get(name, lambda honest: honest)(body)
        self.said[name] = body
        self.link.say(name, (1, self.ctx[:8]), (2, body))

    def hear(self, name):
        step = self.link.hear(name)
        assert step[1] == self.ctx[:8]
        self.theirs[name] = step.get(2, b"")
        return self.theirs[name]

    def both(self, name):
        bodies = [self.said[name], self.theirs[name]]
        return bodies if self.role == 0 else bodies[::-1]

    # KEY, COMMIT, SEALS, BLINDS: each is said, then theirs is heard and checked.
    def set_up(self, until="BLINDS"):
        for name in STEPS[:STEPS.index(until) + 1]:
            self.say(name, getattr(self, name.lower())())
            theirs = self.hear(name)
            getattr(self, "check_" + name.lower())(theirs)
            self.remember_pair(STEPS.index(name) + 1, name, 0)

    def remember_pair(self, kind, name, first):
        bodies = self.both(name)
        th = self.th[-1]
        for sender in (first, 1 - first):
            th = h32("mandorla/th/v1", th, sender, kind, bodies[sender])
        self.th.append(th)

    def key(self):
        self.y = hs("y", self.seed, self.ctx)
        self.own_key = times(self.y, G)
        _, _, c, s = prove(self.seed, key_statement(self.ctx, self.role, self.own_key), self.y)
        return self.own_key + scalar_bytes(c) + scalar_bytes(s[0])

    def check_key(self, body):
        check_key(self.ctx, 1 - self.role, body)
        self.their_key = body[:32]
        self.joint = point(plus(self.own_key, self.their_key))

    def one_seal(self, i, bit):
        self.link.ping()                                   # this may take long
        r = hs("r", self.seed, self.ctx, i, self.joint)
        u = 0 if bit else hs("u", self.seed, self.ctx, i, self.joint)
        at = times(r, G)
        sealed = times(r, self.joint) if bit else plus(times(r, self.joint), times(u, G))
        _, _, c, s = prove(self.seed, seal_statement(self.ctx, self.role, i, self.joint, at, sealed), r, u)
        return at + sealed + scalar_bytes(c) + b"".join(map(scalar_bytes, s))

    def commit(self):
        self.rho = h32("rho", self.seed, self.ctx)
        bits = sum(self.bits, [])
        self.own_seals = b"".join(self.one_seal(i, bit) for i, bit in enumerate(bits))
        self.nus = [h32("nu", self.seed, self.ctx, j) for j in range(len(self.cards))]
        self.padded = [(word if any(of_card) else b"").ljust(2048, b"\0")
                       for word, of_card in zip(self.words, self.bits)]
        self.coms = b"".join(h32("mandorla/words/v1", self.ctx, self.role, j, nu, text)
                             for j, (nu, text) in enumerate(zip(self.nus, self.padded)))
        return h32("mandorla/commit/v1", self.ctx, self.role, self.rho, self.own_seals, self.coms)

    def check_commit(self, body):
        require(len(body) == 32, "bad_length")

    def seals(self):
        return self.rho + self.own_seals + self.coms

    def check_seals(self, body):
        count = sum(self.slots)
        check_opening(self.ctx, 1 - self.role, self.joint, count, len(self.cards), self.theirs["COMMIT"], body)
        self.their_seals = [body[at:at + 64] for at in range(32, 32 + 160 * count, 160)]
        self.their_coms = [body[at:at + 32] for at in range(32 + 160 * count, len(body), 32)]
        own = [self.own_seals[at:at + 64] for at in range(0, 160 * count, 160)]
        self.combined = []
        for mine, theirs in zip(own, self.their_seals):
            check_sums((mine[:32], theirs[:32]), (mine[32:], theirs[32:]))
            self.combined.append((plus(mine[:32], theirs[:32]), plus(mine[32:], theirs[32:])))
        rhos = [self.rho, body[:32]] if self.role == 0 else [body[:32], self.rho]
        self.lead = h32("mandorla/lead/v1", self.ctx, *rhos)[0] & 1

    def one_blind(self, i, z=None):
        self.link.ping()                                   # this may take long
        r, s = self.combined[i]
        z = hs("z", self.seed, self.ctx, i, r, s) if z is None else z
        e1, e2 = times(z, r), times(z, s)
        _, _, c, answers = prove(self.seed, blind_statement(self.ctx, self.role, i, r, s, e1, e2), z)
        return e1 + e2 + scalar_bytes(c) + scalar_bytes(answers[0])

    def blinds(self):
        return b"".join(self.one_blind(i) for i in range(sum(self.slots)))

    def check_blinds(self, body):
        require(len(body) == 128 * sum(self.slots), "bad_length")
        self.f, self.v = [], []
        for i, (r, s) in enumerate(self.combined):
            theirs, mine = body[128 * i:128 * i + 128], self.said["BLINDS"][128 * i:128 * i + 64]
            check_blind(self.ctx, 1 - self.role, i, r, s, theirs)
            check_sums((mine[:32], theirs[:32]), (mine[32:], theirs[32:64]))
            self.f.append(plus(mine[:32], theirs[:32]))
            self.v.append(plus(mine[32:], theirs[32:64]))

    # --- turning ---

    def turns(self):
        return [number for number, count in enumerate(self.slots) if count]

    def leads(self, turn):
        return (turn + self.lead) % 2 == self.role

    def hand(self, turn, up=True):
        self.link.say("GO", (1, self.ctx[:8]), (2, le64(turn) + bytes([up])))

    def hear_hand(self, turn, up=True):
        assert self.link.hear("GO")[2] == le64(turn) + bytes([up])

    def one_open(self, i):
        self.link.ping()                                   # this may take long
        w = times(self.y, self.f[i])
        _, _, c, s = prove(self.seed, open_statement(self.ctx, self.role, i, self.own_key, self.f[i], w), self.y)
        return w + scalar_bytes(c) + scalar_bytes(s[0])

    def say_open(self, number):
        self.say("OPEN", le64(number) + b"".join(self.one_open(i) for i in self.slots_of(number)))

    def hear_open(self, number):
        body = self.hear("OPEN")
        require(body[:8] == le64(number) and len(body) == 8 + 96 * self.slots[number], "bad_length")
        for at, i in enumerate(self.slots_of(number)):
            check_open(self.ctx, 1 - self.role, i, self.their_key, self.f[i], body[8 + 96 * at:104 + 96 * at])

    def result(self, number):
        """The bits that both have."""
        out = []
        for at, i in enumerate(self.slots_of(number)):
            ws = [body[8 + 96 * at:40 + 96 * at] for body in (self.said["OPEN"], self.theirs["OPEN"])]
            out.append(int(plus(self.v[i], minus(ws[0]), minus(ws[1])) == ZERO))
        return out

    def say_words(self, number, shared):
        self.say("WORDS", le64(number) + (self.nus[number] + self.padded[number] if shared else bytes(2080)))

    def hear_words(self, number, shared):
        body = self.hear("WORDS")
        require(body[:8] == le64(number), "bad_length")
        check_words(self.ctx, 1 - self.role, number, self.their_coms[number], shared, body[8:])
        return body[40:].rstrip(b"\0").decode()

    def turn_card(self, turn):
        """Both hands are on it. What both have, and the other's words."""
        number, leads = self.turns()[turn], self.leads(turn)
        if leads:
            self.say_open(number)
            self.hear_open(number)
        else:
            self.hear_open(number)
            self.say_open(number)
        self.remember_pair(5, "OPEN", self.role if leads else 1 - self.role)
        shared = self.result(number)
        if leads:
            self.say_words(number, any(shared))
            words = self.hear_words(number, any(shared))
        else:
            words = self.hear_words(number, any(shared))
            self.say_words(number, any(shared))
        self.remember_pair(6, "WORDS", self.role if leads else 1 - self.role)
        return shared, words

    def standing(self):
        return self.round_id + self.ctx + le64(len(self.th) - 1) + self.th[-1]
