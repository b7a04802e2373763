#!/usr/bin/env python3
"""Alters the shared vectors at one place after the other: verify.py must refuse each and name the place."""
import copy
import functools
import json
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True                             # nothing is left beside the sources
import verify  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))

# What verify.py must name, and how the file is altered.
ALTERATIONS = {
    "format": lambda f: f.update(format="mandorla-overlap-vectors/2"),
    "pairing.K": lambda f: turn(f["pairing"], "K"),
    "pairing.PAIRKEY": lambda f: turn(f["pairing"], "PAIRKEY"),
    "hello.mac[1]": lambda f: turn(f["hello"]["mac"], 1),
    "beacon.tag[0]": lambda f: turn(f["beacon"]["tag"], 0),
    "session.CTX": lambda f: turn(f["inputs"]["session"], "round_id"),
    "session.key[0].k": lambda f: turn(f["session"]["key"][0], "k"),
    "session.seals[1][7].u_random": lambda f: turn(f["session"]["seals"][1][7], "u_random"),
    "session.words[0][1].com": lambda f: turn(f["session"]["words"][0][1], "com"),
    "session.commit[0].h": lambda f: turn(f["session"]["commit"][0], "h"),
    "session.combined[9].V": lambda f: turn(f["session"]["combined"][9], "V"),
    "session.blinds[0][3].T2": lambda f: turn(f["session"]["blinds"][0][3], "T2"),
    "session.opens[1][15].s": lambda f: turn(f["session"]["opens"][1][15], "s"),
    "session.results[4].overlap": lambda f: f["session"]["results"][4].update(overlap=True),
    "session.cards[2].leader": lambda f: f["session"]["cards"][2].update(leader=1),
    "session.transcript[13].TH": lambda f: turn(f["session"]["transcript"][13], "TH"),
    "session.layout": lambda f: f["session"]["layout"].pop(),
    "session: ": lambda f: f["session"].pop("lead"),
    "negative, key/as sent": lambda f: turn(case(f, "key/as sent"), "bytes"),
    "negative, blind/E2 not hashed: for who forgets": lambda f: case(f, "blind/E1 not hashed").update(
        name="blind/E2 not hashed"),
    "negative, seal/J not hashed": lambda f: turn(case(f, "seal/J not hashed"), "bytes", 64),
    "negative, open/s + q": lambda f: case(f, "open/s + q").update(refused="bad_proof"),
    "negative, words/as sent": lambda f: turn(case(f, "words/as sent")["given"], "com"),
    "negative, cpace_share/identity": lambda f: case(f, "cpace_share/identity").update(refused=None),
    "negative: beacon": lambda f: f["negative"].remove(case(f, "beacon/as sent")),
}


def turn(where, name, at=0):
    """Another digit of hex."""
    old = where[name]
    where[name] = old[:at] + ("0" if old[at] != "0" else "1") + old[at + 1:]


def case(file, name):
    return next(one for one in file["negative"] if one["name"] == name)


def fault_of(path):
    try:
        verify.main(path)
    except SystemExit as fault:
        return str(fault.code)
    return "none"


def main():
    with open(os.path.join(HERE, "overlap-vectors.json"), encoding="utf-8") as file:
        shared = json.load(file)
    # Everything is computed once for the same inputs.
    computed = functools.lru_cache(maxsize=None)(lambda inputs: fresh(verify.from_json(json.loads(inputs))))
    fresh = verify.session
    verify.session = lambda inputs: copy.deepcopy(computed(json.dumps(verify.to_json(inputs))))

    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "altered.json")
        for place, alter in ALTERATIONS.items():
            altered = copy.deepcopy(shared)
            alter(altered)
            with open(path, "w", encoding="utf-8") as file:
                json.dump(altered, file)
            fault = fault_of(path)
            right = fault.startswith(place)
            failed += not right
            print("refused" if right else f"NOT REFUSED AS IT SHOULD BE ({fault})", place, file=sys.stderr)
        # The last of them through the program itself, and what is no such file at all.
        for argument in (path, os.path.join(folder, "missing.json"), verify.__file__):
            ended = subprocess.run([sys.executable, verify.__file__, argument], capture_output=True)
            failed += ended.returncode != 1 or b"Traceback" in ended.stderr
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
