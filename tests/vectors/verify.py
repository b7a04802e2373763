#!/usr/bin/env python3
"""Verifies a file of known answers for Mandorla: verify.py FILE

An implementation of its own, from protocol/README.md alone: the group is that of ristretto255.py beside it, the
hashes are those of Python's library. It shares nothing with the program, not even a library. Every value is
computed again from the file's inputs and compared; every negative case must be refused by its name, and every
control accepted. It ends with 1 at the first fault. What it does with secrets takes a time that depends on
them: it is for made-up ones only.
"""
import hashlib
import hmac
import json
import sys

sys.dont_write_bytecode = True                             # nothing is left beside the sources
from ristretto255 import (G, Q, ZERO, decode, encode, from_hash, minus, plus, scalar_bytes, times,  # noqa: E402
                          to_scalar)


# --- hashes ---

def le64(n):
    return n.to_bytes(8, "little")


def labelled(size, tag, *parts):
    parts = [tag.encode()] + [le64(part) if isinstance(part, int) else part for part in parts]
    return hashlib.blake2b(b"".join(le64(len(part)) + part for part in parts), digest_size=size).digest()


def h32(tag, *parts):
    return labelled(32, tag, *parts)


def hs(tag, *parts):
    return to_scalar(labelled(64, tag, *parts))


def keyed(size, key, *parts):
    return hashlib.blake2b(b"".join(parts), key=key, digest_size=size).digest()


def plain_hash(data):
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def sha512(data):
    return hashlib.sha512(data).digest()


def lv_cat(*parts):
    assert all(len(part) < 128 for part in parts)          # one byte of LEB128
    return b"".join(bytes([len(part)]) + part for part in parts)


# --- the four proofs: tag, fields of the challenge, and equations: an image, and a base for each secret ---

def key_statement(ctx, role, y):
    return "mandorla/key/v1", [ctx, role, y], [(y, [G])]


def seal_statement(ctx, role, i, j, r, s):
    return "mandorla/seal/v1", [ctx, role, i, j, r, s], [(r, [G]), (s, [j, G])]


def blind_statement(ctx, role, i, r, s, e1, e2):
    return "mandorla/blind/v1", [ctx, role, i, r, s, e1, e2], [(e1, [r]), (e2, [s])]


def open_statement(ctx, role, i, y, f, w):
    return "mandorla/open/v1", [ctx, role, i, y, f, w], [(y, [G]), (w, [f])]


def prove(seed, statement, *secrets):
    """The nonces, the T, the challenge and the answers."""
    tag, fields, equations = statement
    ks = [hs("k", seed, tag.encode(), n + 1, *fields) for n in range(len(secrets))]
    ts = [plus(*(times(k, base) for k, base in zip(ks, bases))) for _, bases in equations]
    c = hs(tag, *fields, *ts)
    return ks, ts, c, [(k + c * secret) % Q for k, secret in zip(ks, secrets)]


def require_proof(statement, c, answers, omitted=None):
    """`omitted`: the place of a field that a careless receiver forgets."""
    tag, fields, equations = statement
    ts = [plus(minus(times(c, image)), *(times(s, base) for s, base in zip(answers, bases)))
          for image, bases in equations]
    hashed = [field for place, field in enumerate(fields + ts) if place != omitted]
    require(hs(tag, *hashed) == c, "bad_proof")


# --- what a receiver checks ---

class Refused(Exception):
    """The name of the refusal."""


def require(right, name):
    if not right:
        raise Refused(name)


def point(data):
    require(len(data) == 32, "bad_length")
    require(decode(data) is not None, "bad_point")
    require(data != ZERO, "identity_point")
    return data


def scalar(data):
    n = int.from_bytes(data, "little")
    require(0 < n < Q, "bad_scalar")
    return n


def fields_of(body, points, answers):
    """Points, then the challenge and the answers."""
    require(len(body) == 32 * (points + 1 + answers), "bad_length")
    parts = [body[at:at + 32] for at in range(0, len(body), 32)]
    points_there = [point(part) for part in parts[:points]]
    scalars = [scalar(part) for part in parts[points:]]
    return points_there, scalars[0], scalars[1:]


def check_key(ctx, role, body, omitted=None):
    (y,), c, answers = fields_of(body, 1, 1)
    require_proof(key_statement(ctx, role, y), c, answers, omitted)


def check_seal(ctx, role, i, j, body, omitted=None):
    (r, s), c, answers = fields_of(body, 2, 2)
    require_proof(seal_statement(ctx, role, i, j, r, s), c, answers, omitted)


def check_opening(ctx, role, j, slots, cards, h, body):
    require(len(body) == 32 + 160 * slots + 32 * cards, "bad_length")
    rho, seals, coms = body[:32], body[32:32 + 160 * slots], body[32 + 160 * slots:]
    require(h32("mandorla/commit/v1", ctx, role, rho, seals, coms) == h, "commit_mismatch")
    for i in range(slots):
        check_seal(ctx, role, i, j, seals[160 * i:160 * (i + 1)])


def check_blind(ctx, role, i, r, s, body, omitted=None):
    (e1, e2), c, answers = fields_of(body, 2, 1)
    require_proof(blind_statement(ctx, role, i, r, s, e1, e2), c, answers, omitted)


def check_open(ctx, role, i, y, f, body, omitted=None):
    (w,), c, answers = fields_of(body, 1, 1)
    require_proof(open_statement(ctx, role, i, y, f, w), c, answers, omitted)


def check_sums(*pairs):
    for one, other in pairs:
        point(plus(one, other))


def check_words(ctx, role, card, com, overlap, body):
    require(len(body) == 2080, "bad_length")
    if not overlap:
        require(body == bytes(2080), "words_mismatch")
        return
    require(h32("mandorla/words/v1", ctx, role, card, body[:32], body[32:]) == com, "words_mismatch")
    try:
        text = body[32:].rstrip(b"\0").decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("bad_text") from None
    require(all(is_plain(ord(sign)) or sign == "\n" for sign in text), "bad_text")


def is_plain(point):
    bad = [(0, 0x1f), (0x7f, 0x9f), (0x2028, 0x202e), (0x2066, 0x2069), (0xfdd0, 0xfdef), (0xfffc, 0xfffc)]
    return not any(first <= point <= last for first, last in bad)


def check_mac(due, mac):
    require(hmac.compare_digest(due, mac), "bad_mac")


def hello_mac(pair_key, role, fp, nonce):
    return keyed(32, pair_key, b"mandorla/hello/v1", bytes([role]), *fp, *nonce)


def beacon_tag(pair_key, n):
    return keyed(16, pair_key, b"mandorla/beacon/v1", n)


def cpace_tag(sid, isk, share, ad):
    return hmac.digest(sha512(b"CPaceMac" + sid + isk), lv_cat(share, ad), "sha512")


def check_resume(history, step, th):
    own = len(history) - 1
    require(own - 1 <= step <= own + 1, "transcript_mismatch")
    if step <= own:                                        # the one ahead compares
        require(th == history[step], "transcript_mismatch")


CHECKS = {
    "key": lambda g, body, *weak: check_key(g["CTX"], g["role"], body, *weak),
    "join_keys": lambda g, _: check_sums(g["Y"]),
    "seal": lambda g, body, *weak: check_seal(g["CTX"], g["role"], g["slot"], g["J"], body, *weak),
    "combine_seals": lambda g, _: check_sums(g["R"], g["S"]),
    "opening": lambda g, body: check_opening(g["CTX"], g["role"], g["J"], g["slots"], g["cards"], g["h"],
                                             body),
    "blind": lambda g, body, *weak: check_blind(g["CTX"], g["role"], g["slot"], g["R'"], g["S'"], body,
                                                *weak),
    "combine_blinds": lambda g, _: check_sums(g["E1"], g["E2"]),
    "open": lambda g, body, *weak: check_open(g["CTX"], g["role"], g["slot"], g["Y"], g["F"], body, *weak),
    "words": lambda g, body: check_words(g["CTX"], g["role"], g["card"], g["com"], g["overlap"], body),
    "hello": lambda g, mac: check_mac(hello_mac(g["PAIRKEY"], g["role"], g["fp"], g["nonce"]), mac),
    "beacon": lambda g, tag: check_mac(beacon_tag(g["PAIRKEY"], g["n"]), tag),
    "cpace_share": lambda g, share: point(times(to_scalar(g["y"]), point(share))),
    "cpace_tag": lambda g, tag: check_mac(cpace_tag(g["sid"], g["ISK"], g["Y"], g["AD"]), tag),
    "resume": lambda g, th: check_resume(g["history"], g["step"], th),
}

HASHED = {                                                 # in the order of the statements above
    "key": "CTX role Y T".split(),
    "seal": "CTX role slot J R S T1 T2".split(),
    "blind": "CTX role slot R' S' E1 E2 T1 T2".split(),
    "open": "CTX role slot Y F W T1 T2".split(),
}


# --- every value once more, from the inputs ---

def pairing(inputs):
    given = inputs["pairing"]
    role = given["initiator_role"]
    sid = given["nonceI"] + given["nonceR"]
    prs = given["code"].encode()
    ci = lv_cat(b"mandorla-pair/v1", inputs["fp"][role], inputs["fp"][1 - role])
    ads = [lv_cat(who, given["version"]) for who in (b"I", b"R")]
    dsi = b"CPaceRistretto255"
    pad = bytes(128 - len(lv_cat(prs)) - len(lv_cat(dsi)) - 1)
    string = lv_cat(dsi, prs, pad, ci, sid)
    g = encode(from_hash(sha512(string)))
    ya, yb = to_scalar(given["ya"]), to_scalar(given["yb"])
    shares = [times(ya, g), times(yb, g)]
    k = times(ya, shares[1])
    isk = sha512(lv_cat(dsi + b"_ISK", sid, k) + lv_cat(shares[0], ads[0]) + lv_cat(shares[1], ads[1]))
    return {"PRS": prs, "sid": sid, "CI": ci, "ADa": ads[0], "ADb": ads[1], "generator_string": string,
            "generator_hash": sha512(string), "g": g, "Ya": shares[0], "Yb": shares[1], "K": k, "ISK": isk,
            "mac_key": sha512(b"CPaceMac" + sid + isk), "Ta": cpace_tag(sid, isk, shares[0], ads[0]),
            "Tb": cpace_tag(sid, isk, shares[1], ads[1]),
            "PAIRKEY": keyed(32, isk, b"mandorla/pairkey/v1", sid)}


def slots_of(card):
    return {"wish": 1, "exchange": 2, "together": 1, "private": 0}.get(card["kind"], card.get("n"))


def bits_of(card, answer, text, role):
    kind, n = card["kind"], card.get("n")
    if answer is None:
        return [0] * slots_of(card)
    if kind == "exchange":
        directions = ["give", "receive"] if role == 0 else ["receive", "give"]
        return [int(direction in answer) for direction in directions]
    return {"wish": lambda: [int(answer in ("love", "open"))],
            "pick": lambda: [int(option in answer) for option in range(n)],
            "range": lambda: [int(answer[0] <= step <= answer[1]) for step in range(n)],
            "together": lambda: [int(answer and text != b"")]}[kind]()


def body_of(values, *names):
    return b"".join(scalar_bytes(values[name]) if isinstance(values[name], int) else values[name]
                    for name in names)


def session(inputs):
    """The session as the file shows it."""
    given, cards, sides = inputs["session"], inputs["cards"], inputs["sides"]
    ctx = h32("mandorla/session/v1", *inputs["fp"], given["exercise_digest"], given["round_id"],
              *given["nonce"])
    seeds = [side["seed"] for side in sides]

    layout, slots, turns = [], 0, 0
    for card, one in enumerate(cards):
        count = slots_of(one)
        layout.append({"card": card, "kind": one["kind"], "slots": count, "first": slots,
                       "turn": turns if count else None})
        slots, turns = slots + count, turns + (count > 0)
    bits = [[bits_of(*one, role) for one in zip(cards, side["answers"], side["texts"])]
            for role, side in enumerate(sides)]
    for role, side in enumerate(sides):
        for card, text in enumerate(side["texts"]):
            require(1 in bits[role][card] or text == b"", "words without an answer under them")
    bits = [sum(side, []) for side in bits]

    ys = [hs("y", seed, ctx) for seed in seeds]
    points_y = [times(y, G) for y in ys]
    key, key_bodies = [], []
    for role in (0, 1):
        (k,), (t,), c, (s,) = prove(seeds[role], key_statement(ctx, role, points_y[role]), ys[role])
        key.append({"y": ys[role], "k": k, "Y": points_y[role], "T": t, "c": c, "s": s})
        key_bodies.append(body_of(key[-1], "Y", "c", "s"))
        check_key(ctx, role, key_bodies[-1])
    j = point(plus(*points_y))

    seals, words, commit, seals_bodies = [], [], [], []
    for role, seed in enumerate(seeds):
        seals.append([])
        for i, bit in enumerate(bits[role]):
            secret_r, random_u = hs("r", seed, ctx, i, j), hs("u", seed, ctx, i, j)
            u = 0 if bit else random_u
            r, s = times(secret_r, G), plus(times(secret_r, j), times(u, G))
            ks, ts, c, answers = prove(seed, seal_statement(ctx, role, i, j, r, s), secret_r, u)
            seals[role].append({"i": i, "bit": bit, "r": secret_r, "u_random": random_u, "u": u,
                                "k1": ks[0], "k2": ks[1], "R": r, "S": s, "T1": ts[0], "T2": ts[1],
                                "c": c, "s1": answers[0], "s2": answers[1]})
        nus = [h32("nu", seed, ctx, card) for card in range(len(cards))]
        padded = [text.ljust(2048, b"\0") for text in sides[role]["texts"]]
        coms = [h32("mandorla/words/v1", ctx, role, card, *one) for card, one in enumerate(zip(nus, padded))]
        words.append([{"card": card, "nu": nus[card], "com": coms[card]} for card in range(len(cards))])
        rho = h32("rho", seed, ctx)
        sealed = b"".join(body_of(seal, "R", "S", "c", "s1", "s2") for seal in seals[role])
        h = h32("mandorla/commit/v1", ctx, role, rho, sealed, b"".join(coms))
        commit.append({"rho": rho, "SEALS_length": len(sealed), "SEALS_blake2b256": plain_hash(sealed),
                       "WORDS_length": 32 * len(coms), "WORDS_blake2b256": plain_hash(b"".join(coms)),
                       "h": h})
        seals_bodies.append(rho + sealed + b"".join(coms))
        check_opening(ctx, role, j, slots, len(cards), h, seals_bodies[-1])
    lead_hash = h32("mandorla/lead/v1", ctx, *(one["rho"] for one in commit))
    lead = lead_hash[0] & 1

    combined = [{"i": i, "R'": point(plus(seals[0][i]["R"], seals[1][i]["R"])),
                 "S'": point(plus(seals[0][i]["S"], seals[1][i]["S"]))} for i in range(slots)]
    blinds, blinds_bodies = [], []
    for role, seed in enumerate(seeds):
        blinds.append([])
        for i in range(slots):
            r, s = combined[i]["R'"], combined[i]["S'"]
            z = hs("z", seed, ctx, i, r, s)
            e1, e2 = times(z, r), times(z, s)
            (k,), ts, c, (answer,) = prove(seed, blind_statement(ctx, role, i, r, s, e1, e2), z)
            blinds[role].append({"i": i, "z": z, "k": k, "E1": e1, "E2": e2, "T1": ts[0], "T2": ts[1],
                                 "c": c, "s": answer})
            check_blind(ctx, role, i, r, s, body_of(blinds[role][i], "E1", "E2", "c", "s"))
        blinds_bodies.append(b"".join(body_of(one, "E1", "E2", "c", "s") for one in blinds[role]))
    for i, both in enumerate(combined):
        both["F"] = point(plus(blinds[0][i]["E1"], blinds[1][i]["E1"]))
        both["V"] = point(plus(blinds[0][i]["E2"], blinds[1][i]["E2"]))

    opens = []
    for role, seed in enumerate(seeds):
        opens.append([])
        for i in range(slots):
            f = combined[i]["F"]
            w = times(ys[role], f)
            (k,), ts, c, (s,) = prove(seed, open_statement(ctx, role, i, points_y[role], f, w), ys[role])
            opens[role].append({"i": i, "k": k, "W": w, "T1": ts[0], "T2": ts[1], "c": c, "s": s})
            check_open(ctx, role, i, points_y[role], f, body_of(opens[role][i], "W", "c", "s"))
    results = []
    for i in range(slots):
        d = plus(combined[i]["V"], minus(opens[0][i]["W"]), minus(opens[1][i]["W"]))
        require((d == ZERO) == (bits[0][i] == bits[1][i] == 1), "a result that is not the AND of the bits")
        results.append({"i": i, "D": d, "overlap": d == ZERO})

    learnt, messages = [], []                              # messages: step, role, type, card, body
    for step, name, bodies in (1, "KEY", key_bodies), (2, "COMMIT", [one["h"] for one in commit]), \
            (3, "SEALS", seals_bodies), (4, "BLINDS", blinds_bodies):
        messages += [(step, role, name, {}, bodies[role]) for role in (0, 1)]
    for one in layout:
        card, here = one["card"], range(one["first"], one["first"] + one["slots"])
        overlaps = [results[i]["overlap"] for i in here]
        leader = None if one["turn"] is None else (one["turn"] + lead) % 2
        learnt.append({"card": card, "leader": leader, "overlaps": overlaps, "overlap": any(overlaps)})
        if leader is None:
            continue
        step = 5 + 2 * one["turn"]
        for role in (leader, 1 - leader):
            messages.append((step, role, "OPEN", {"card": card}, le64(card) + b"".join(
                body_of(opens[role][i], "W", "c", "s") for i in here)))
        for role in (leader, 1 - leader):
            frame = words[role][card]["nu"] + sides[role]["texts"][card].ljust(2048, b"\0")
            frame = frame if any(overlaps) else bytes(2080)
            check_words(ctx, role, card, words[role][card]["com"], any(overlaps), frame)
            messages.append((step + 1, role, "WORDS", {"card": card}, le64(card) + frame))
    transcript, th = [], ctx
    types = ["KEY", "COMMIT", "SEALS", "BLINDS", "OPEN", "WORDS"]
    for n, (step, role, name, of, body) in enumerate(messages):
        th = h32("mandorla/th/v1", th, role, types.index(name) + 1, body)
        transcript.append({"n": n + 1, "step": step, "role": role, "type": name, **of,
                           "payload_length": len(body), "payload_blake2b256": plain_hash(body), "TH": th})
    return {"CTX": ctx, "layout": layout, "key": key, "J": j, "seals": seals, "words": words,
            "commit": commit, "lead": {"hash": lead_hash, "bit": lead}, "combined": combined,
            "blinds": blinds, "opens": opens, "results": results, "cards": learnt, "transcript": transcript}


# --- the file ---

SCALARS = {"y", "k", "k1", "k2", "r", "u", "u_random", "z", "c", "s", "s1", "s2"}
PLAIN = {"code", "kind", "answers"}                        # what stands there is no hex


def from_json(value, name=None):
    if isinstance(value, dict):
        return {key: from_json(one, key) for key, one in value.items()}
    if isinstance(value, list) and name not in PLAIN:
        return [from_json(one, name) for one in value]
    return bytes.fromhex(value) if isinstance(value, str) and name not in PLAIN else value


def to_json(value, name=None):
    if isinstance(value, dict):
        return {key: to_json(one, key) for key, one in value.items()}
    if isinstance(value, list):
        return [to_json(one) for one in value]
    if name in SCALARS:
        value = scalar_bytes(value)
    return value.hex() if isinstance(value, bytes) else value


def compare(due, found, where):
    """How many values are there, all as due."""
    if isinstance(due, dict) and isinstance(found, dict) and due.keys() == found.keys():
        return sum(compare(due[key], found[key], f"{where}.{key}") for key in due)
    if isinstance(due, list) and isinstance(found, list) and len(due) == len(found):
        return sum(compare(one, other, f"{where}[{n}]") for n, (one, other) in enumerate(zip(due, found)))
    if type(due) is not type(found) or due != found:
        sys.exit(f"{where}: {json.dumps(found)[:80]}, not {json.dumps(due)[:80]}")
    return 1


def refusal(check, given, body, *weak):
    try:
        CHECKS[check](given, body, *weak)
    except Refused as refused:
        return str(refused)
    return None


def main(path):
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    compare("mandorla-overlap-vectors/1", vectors["format"], "format")
    inputs = from_json(vectors["inputs"])
    try:
        paired = pairing(inputs)
        fp, pair_key = inputs["fp"], paired["PAIRKEY"]
        require(fp[0] < fp[1], "fingerprints that are not in their order")
        parts = {"pairing": paired, "session": session(inputs),
                 "hello": {"mac": [hello_mac(pair_key, role, fp, inputs["hello"]["nonce"])
                                   for role in (0, 1)]},
                 "beacon": {"tag": [beacon_tag(pair_key, n) for n in inputs["beacon"]["n"]]}}
    except Refused as refused:
        sys.exit(f"inputs: {refused}")
    for name, due in parts.items():
        print(f"{name}: {compare(to_json(due), vectors[name], name)} values as computed from the inputs")

    counts = {}
    for case in vectors["negative"]:
        given = from_json(case["given"])
        body = bytes.fromhex(case.get("bytes", "")) + bytes(case.get("zero_bytes_after", 0))
        found = refusal(case["check"], given, body)
        compare(case["refused"], found, f"negative, {case['name']}: it ends in")
        if case["kind"] == "weak_fiat_shamir":             # right but for the field that its name says
            field = case["name"].removeprefix(case["check"] + "/").removesuffix(" not hashed")
            found_weak = refusal(case["check"], given, body, HASHED[case["check"]].index(field))
            compare(None, found_weak, f"negative, {case['name']}: for who forgets that field it ends in")
        counts[case["check"], found] = counts.get((case["check"], found), 0) + 1
    for check in CHECKS:
        rows = {found: n for (name, found), n in counts.items() if name == check}
        if None not in rows or len(rows) < 2:
            sys.exit(f"negative: {check} is not both accepted and refused")
        print(f"{check}: " + ", ".join(f"{n} {found or 'accepted'}" for found, n in rows.items()))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        main(sys.argv[1])
    except (OSError, ArithmeticError, AssertionError, AttributeError, LookupError, TypeError,
            ValueError) as fault:
        sys.exit(f"no file of known answers: {fault!r}")
