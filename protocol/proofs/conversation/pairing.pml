// Pairing (protocol/README.md, §6) with somebody in the middle who does not know the digits: Alice typed them, Bob shows
// them, each sits at one end of a TLS connection whose other end is either the other or Mallory. Group and hashes are taken
// to be perfect: a generator is what went into it, two shares agree on a key only over one generator, a tag is right only
// for one key and both shares. Mallory passes on, or makes shares and tags over what it knows.

#define ALICE 1
#define BOB 2
#define MALLORY 3

#define RIGHT 1  // the digits, which Mallory does not know

typedef Generator { byte digits; byte typed; byte shows; byte nonces }
typedef Side { byte peer; byte their_nonce; Generator g; byte their_share; bit accepted }

// A share stands for who made it; one of Mallory's is over a generator with digits that it guessed wrong.
Side alice, bob;

// What goes into a generator: digits, both prints as this side sees them (CI), both nonces (sid).
inline make(side, own, is_bob) {
    side.g.digits = RIGHT;
    side.g.typed = (is_bob -> side.peer : own);
    side.g.shows = (is_bob -> own : side.peer);
    side.g.nonces = side.their_nonce
}

#define SAME(a, b) (a.digits == b.digits && a.typed == b.typed && a.shows == b.shows && a.nonces == b.nonces)

// The key that one side comes to is the other's if the share it took was made by the other over the same generator.
#define KEYS_AGREE (alice.their_share == BOB && bob.their_share == ALICE && SAME(alice.g, bob.g))

init {
    // Who sits at the other end, and whether the nonces were passed on: 1 is the pair that both Alice and Bob drew.
    if
    :: alice.peer = BOB; bob.peer = ALICE; alice.their_nonce = 1; bob.their_nonce = 1
    :: alice.peer = MALLORY; bob.peer = MALLORY;
        if :: alice.their_nonce = 1 :: alice.their_nonce = 2 fi;
        if :: bob.their_nonce = 1 :: bob.their_nonce = 3 fi
    fi;
    make(alice, ALICE, false);
    make(bob, BOB, true);
    // The shares: passed on, or one of Mallory's own.
    if
    :: bob.their_share = ALICE
    :: bob.peer == MALLORY -> bob.their_share = MALLORY
    fi;
    if
    :: alice.their_share = BOB
    :: alice.peer == MALLORY -> alice.their_share = MALLORY
    fi;
    // Tags: Alice's is right for Bob only if their keys agree; Mallory can make one only with a key of its own, which
    // takes the right digits.
    if
    :: KEYS_AGREE -> bob.accepted = 1; alice.accepted = 1
    :: else
    fi;
    // Whoever accepted is connected with the one whose print it took for the partner's: agreement on both prints.
    assert(!alice.accepted || alice.peer == BOB);
    assert(!bob.accepted || bob.peer == ALICE)
}
