// What two laptops remember, with the names of the tables in protocol/README.md, §8, how much of everything
// there is in a world, and the properties. Bodies are numbers: of a round its id, of a context the two nonces
// that fix it, of a step whose it is and which.
//
// All that a run depends on is in `s`, and equal states are equal bytes.

#include <stdbool.h>
#include <string.h>

#ifndef CARDS
#define CARDS 1 // of each round, all with slots
#endif
#ifndef SUGGESTIONS
#define SUGGESTIONS                                                                                          \
    1 // in all; 0: both begin with round 1 agreed to, and with BEGIN_TURNING all checked in it
#endif
#ifndef SEALS
#define SEALS 1 // of each laptop; at most 3
#endif
#ifndef UNSEALS
#define UNSEALS 0 // of each
#endif
#ifndef HANDS_OFF
#define HANDS_OFF 0 // of each
#endif
#ifndef STOPS
#define STOPS 1 // of each
#endif
#ifndef CONNECTIONS
#define CONNECTIONS 2 // in all, of which two can be there at once
#endif
#ifndef CRASHES
#define CRASHES 0 // in all
#endif
// OLD_FILES: laptop 0 once gets an earlier file put back, and laptop 1 says other BLINDS whenever it likes.
// WHOLE_EVENINGS: no search, but one evening of the program beside it (tests/support/model.cpp), with as much
// of everything as that has.

#ifdef WHOLE_EVENINGS
typedef unsigned byte_;
#define BITS(count)
#define NUMBERS 32 // rounds, and nonces of each laptop, from 1
#define SEEDS 128  // contexts of each laptop
#define QUEUE 64
#else
typedef unsigned char byte_;
#define BITS(count) : count
#define NUMBERS 4
#define SEEDS 8
#define QUEUE 14
#endif

enum
{
    DOWN,
    AWAIT_GREETING,
    AWAIT_RESUME,
    OPEN_LINK
};
enum
{
    ANSWERING_,
    AWAIT_KEY,
    AWAIT_COMMIT,
    AWAIT_SEALS,
    AWAIT_BLINDS,
    TURNING
};
enum
{
    WAITING,
    OPENED,
    HELD,
    ANSWERED,
    WORDED
};
enum
{
    NO_MESSAGE,
    GREETING,
    RESUME,
    PROPOSE,
    AGREE,
    SEALED,
    STEP,
    GO,
    STOP
};
enum
{
    KEY_ = 1,
    COMMIT_,
    SEALS_,
    BLINDS_,
    FIRST_OPEN
}; // steps
enum
{
    NOT_OVER,
    DONE,
    STOPPED
};

// Why something is refused, by the names of the specification.
enum
{
    NO_FAILURE,
    UNEXPECTED_MESSAGE,
    UNKNOWN_ROUND,
    UNKNOWN_CONTEXT,
    OUT_OF_TURN,
    WITHOUT_GO,
    SEALED_TOO_LATE,
    CHANGED_MESSAGE,
    TRANSCRIPT_MISMATCH
};

// A bit for each context.
typedef struct
{
    unsigned char of[NUMBERS * NUMBERS / 8];
} Contexts;

typedef struct
{
    byte_ type BITS(4), a BITS(4), b BITS(4), c BITS(4);
} Message;

typedef struct
{
    byte_ length;
    Message of[QUEUE];
} Queue;

typedef struct
{
    // Of the connection: gone with it.
    byte_ connection BITS(2); // which, from 1; 0: none
    byte_ link BITS(2);
    byte_ theirHand BITS(1);
    byte_ failed BITS(1);
    // Choosing.
    byte_ mySuggestions BITS(4), lastSuggestion BITS(2); // a bit for each id
    byte_ theirSuggestion BITS(2);
    // The round under way.
    byte_ round BITS(2);
    byte_ iAgreed BITS(1);
    byte_ state BITS(3);
    byte_ ownUp BITS(1), ownNonce BITS(2), ownUps BITS(4); // nonce 0: the one of a seal that is down
    byte_ ownAnySaid BITS(1), ownUpSaid BITS(1);           // any change was said; an odd number of them
    byte_ theirUp BITS(1), theirNonce BITS(2), theirUps BITS(4), theirAny BITS(1);
    byte_ stopping BITS(1);
    byte_ seed BITS(3);        // which one, from 1
    byte_ theirBlinds BITS(1); // which of two it took
    // Turning.
    byte_ turn BITS(2), since BITS(2), stage BITS(3);
    byte_ hand BITS(1), handWasUp BITS(1), theirHandWasUp BITS(1);
    // Of rounds before.
    byte_ finishedContext BITS(4), finishedStep BITS(4), finishedRound BITS(2), finishedStopped BITS(1);
    byte_ leftUps[NUMBERS]; // by round
    byte_ retiredRounds BITS(4), stoppedRounds BITS(4);
    Contexts retiredContexts;
} Laptop;

typedef struct
{
    Laptop of[2];
    Queue queue[2][2];     // of each connection, to each laptop
    byte_ pending BITS(4); // 1 << (2 * connection + laptop): it may still take it
    byte_ latest BITS(1);  // the connection that was made last
    byte_ coin BITS(1);
    // What people and the network may still do.
    byte_ suggested BITS(2), connected BITS(3), crashed BITS(2);
    byte_ nonces[2], unsealed[2], handsOff[2], stopped[2], seeds[2];
    // What the world is like: chosen when it first matters.
    byte_ leadOf[NUMBERS];                      // by round, the context whose leader was chosen last
    byte_ leads BITS(4);                        // by round
    byte_ turned[NUMBERS], overlapped[NUMBERS]; // by round, a bit for each card
    // Remembered for the properties alone.
    byte_ checked[2];                           // the context whose BLINDS were checked last
    Contexts begun[2];                          // every context begun
    byte_ known[2][NUMBERS];                    // cards of each round whose overlap this side could tell
    byte_ entered[2];                           // rounds that it was in
    byte_ shown[2][NUMBERS];                    // cards of each round that were turned to the end
    byte_ over[2][NUMBERS], overAt[2][NUMBERS]; // how a round ended, and at which card
    byte_ heardHand[2]; // the other's hand is up, by what it said in the last connection
    byte_ met[SEEDS];   // BLINDS that laptop 0's seeds met
#ifdef OLD_FILES
    Laptop oldFile;
    byte_ hasOldFile BITS(1), putBack BITS(1);
#endif
    byte_ broken; // which property
} World;

World s;

// The properties. One that is broken ends the run.
enum
{
    ALL_WELL,
    ONE_CARD_AHEAD, // 1 nobody is ever more than one card ahead
    ALL_CHECKED,    // 2 nothing is opened before all is checked
    TWO_VALUES,     // 3 no message is evaluated twice with two values
    SEED_MEETS_TWO, // 4 no SEED meets two BLINDS
    SAME_END,       // 5 both end at the same card with the same outcome
    GETS_SOMEWHERE, // 6 whoever presses gets somewhere: where nothing is on its way, both stand alike
    STOP_ARRIVES,   // 7 a stop that is said reaches both
    BOTH_HANDS,     // 8 a card is opened with both hands on it, the own one now, and none from before a
                    // connection
    NO_REFUSAL,     // 9 two unchanged laptops never refuse each other anything
    ROOM            // of the model: a queue was too short
};

static void holds(bool right, int property)
{
#ifdef ONLY // one property, by its number
    if (property != ONLY)
        return;
#endif
    if (!right && !s.broken)
        s.broken = (byte_)property;
}

#define OTHER(i) (1 - (i))
#define L (&s.of[i])
