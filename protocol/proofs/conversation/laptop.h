// What two laptops remember and do, message by message, with the names of sync/conversation/session.cpp and
// of the tables in protocol/README.md, §8. Bodies are numbers: of a round its id, of a context the two nonces
// that fix it, of a step whose it is and which. Spin goes through every order of what can happen
// (conversation.pml).
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

// --- what is derived ---

static int contextOf(int i, int own, int their)
{
    return i == 0 ? NUMBERS * own + their : NUMBERS * their + own;
}
static bool has(const Contexts* contexts, int id) { return contexts->of[id / 8] >> id % 8 & 1; }
static void add(Contexts* contexts, int id) { contexts->of[id / 8] |= 1 << id % 8; }
static int context(int i) { return L->state == ANSWERING_ ? 0 : contextOf(i, L->ownNonce, L->theirNonce); }
static bool saidUp(int i) { return L->ownUp && (L->ownUps >> L->ownNonce & 1); }
static bool isRetiredRound(int i, int round) { return round && (L->retiredRounds >> round & 1); }
static bool isRetiredContext(int i, int id) { return has(&L->retiredContexts, id); }
static bool leading(int i) { return ((L->turn + (s.leads >> L->round & 1)) & 1) == i; }

static int stepsFinished(int i)
{
    if (L->state < TURNING)
        return L->state == ANSWERING_ ? 0 : L->state - 1;
    return 4 + 2 * L->turn + (L->stage == ANSWERED || L->stage == WORDED);
}

static int lastOwnStep(int i)
{
    if (L->state < TURNING)
        return L->state;
    return 4 + 2 * L->turn + (L->stage == OPENED || L->stage == ANSWERED ? 1 : L->stage == WORDED ? 2 : 0);
}

static int lastTheirStep(int i)
{
    if (L->state < TURNING)
        return L->state == ANSWERING_ ? 0 : L->state - 1;
    return 4 + 2 * L->turn + (L->stage >= HELD);
}

static bool underWay(int i)
{
    return L->stage == ANSWERED || L->stage == WORDED || (L->stage == OPENED && L->theirHand);
}

// --- the wire ---

static void push(int i, int type, int a, int b, int c)
{
    Queue* queue = &s.queue[L->connection - 1][OTHER(i)];
    if (queue->length == QUEUE) {
        holds(false, ROOM);
        return;
    }
    Message* message = &queue->of[queue->length++];
    message->type = type;
    message->a = a;
    message->b = b;
    message->c = c;
}

static void send_(int i, int type, int a, int b, int c)
{
    if (L->link == OPEN_LINK)
        push(i, type, a, b, c);
}

static void sendStep(int i, int id, int step) { send_(i, STEP, id, step, 0); }
static void sendGo(int i, bool up) { send_(i, GO, context(i), L->turn, up); }

// What was sent to a laptop that reads no more is gone; what it sent itself may still arrive.
static void leaveConnection(int i)
{
    if (!L->connection)
        return;
    memset(&s.queue[L->connection - 1][i], 0, sizeof(Queue));
    L->connection = 0;
    L->link = DOWN;
    L->theirHand = s.heardHand[i] = 0;
}

// --- what is over ---

static void retireRound(int i, int round) { L->retiredRounds |= 1 << round; }
static void retireContext(int i, int id) { add(&L->retiredContexts, id); }

static void closeOwnSuggestions(int i)
{
    L->retiredRounds |= L->mySuggestions;
    L->mySuggestions = L->lastSuggestion = 0;
}

static void leaveTurning(int i)
{
    s.heardHand[i] = 0;
    L->turn = L->since = L->stage = 0;
    L->hand = L->theirHand = L->handWasUp = L->theirHandWasUp = 0;
    L->seed = L->theirBlinds = 0;
}

static void withdrawContext(int i)
{
    if (L->state == ANSWERING_)
        return;
    if (saidUp(i))
        retireContext(i, context(i));
    L->state = ANSWERING_;
    leaveTurning(i);
}

static void leaveUnderWay(int i)
{
    leaveTurning(i);
    L->round = L->iAgreed = L->state = L->stopping = 0;
    L->ownUp = L->ownNonce = L->ownUps = L->ownAnySaid = L->ownUpSaid = 0;
    L->theirUp = L->theirNonce = L->theirUps = L->theirAny = 0;
}

static int whyFailed; // of no consequence

static void fail(int i, int why)
{
    whyFailed = why;
#ifndef OLD_FILES
    holds(false, NO_REFUSAL);
#endif
    leaveConnection(i);
    L->failed = 1;
    if (L->round)
        retireRound(i, L->round);
    leaveUnderWay(i);
    L->finishedContext = L->finishedStep = L->finishedRound = L->finishedStopped = 0;
}

static void ends(int i, int how)
{
    const int round = L->round;
    s.over[i][round] = how;
    s.overAt[i][round] = L->state == TURNING ? L->turn : 0;
#ifndef OLD_FILES
    const int other = s.over[OTHER(i)][round];
    holds(other == NOT_OVER || (other == how && s.overAt[i][round] == s.overAt[OTHER(i)][round] &&
                                s.shown[i][round] == s.shown[OTHER(i)][round]),
          SAME_END);
#endif
}

static void keepLastStep(int i, bool stopped)
{
    L->finishedRound = L->round;
    L->finishedContext = context(i);
    L->finishedStep = stepsFinished(i);
    L->finishedStopped = stopped;
}

static void leaveRound(int i)
{
    ends(i, STOPPED);
    retireRound(i, L->round);
    if (L->state == TURNING)
        keepLastStep(i, true);
    withdrawContext(i);
    L->leftUps[L->round] = L->ownUps;
    L->stoppedRounds |= 1 << L->round;
    leaveUnderWay(i);
    closeOwnSuggestions(i);
}

static void stopNow(int i)
{
    send_(i, STOP, L->round, 0, 0);
    leaveRound(i);
}

static void finishRound(int i)
{
    ends(i, DONE);
    keepLastStep(i, false);
    retireRound(i, L->round);
    retireContext(i, context(i));
    leaveUnderWay(i);
}

// --- agreeing ---

static void enter(int i, int round, bool iAgreed)
{
    leaveUnderWay(i);
    L->finishedContext = L->finishedStep = L->finishedRound = L->finishedStopped = 0;
    L->theirSuggestion = 0;
    L->round = round;
    s.entered[i] |= 1 << round;
    L->iAgreed = iAgreed;
    if (!iAgreed) {
        L->mySuggestions &= ~(1 << round);
        closeOwnSuggestions(i);
    }
}

// --- sealing ---

static void sendFlag(int i)
{
    if (L->link != OPEN_LINK)
        return;
    if (L->ownUp && !saidUp(i)) {
        L->ownUpSaid = L->ownAnySaid = 1;
        L->ownUps |= 1 << L->ownNonce;
    } else if (!L->ownUp && L->ownUpSaid) {
        L->ownUpSaid = 0;
    }
    if (L->ownAnySaid)
        send_(i, SEALED, L->round, L->ownUp, L->ownNonce);
}

static void beginContext(int i)
{
    const int id = contextOf(i, L->ownNonce, L->theirNonce);
    L->state = AWAIT_KEY;
    L->seed = ++s.seeds[i];
    holds(!has(&s.begun[i], id), TWO_VALUES);
    add(&s.begun[i], id);
    sendStep(i, id, KEY_);
}

static void considerContext(int i)
{
    if (L->ownUp && L->theirUp)
        beginContext(i);
}

static void setOwnFlag(int i, bool up)
{
    withdrawContext(i);
    L->ownUp = up;
    L->ownNonce = up ? ++s.nonces[i] : 0;
    sendFlag(i);
    considerContext(i);
}

// --- turning ---

// Whoever has both OPEN of a card can tell whether something overlapped.
static void knowsCard(int i)
{
    s.known[i][L->round] = L->turn + 1;
    holds(s.known[i][L->round] <= s.known[OTHER(i)][L->round] + 1, ONE_CARD_AHEAD);
}

static void putOpen(int i)
{
    holds(s.checked[i] == context(i), ALL_CHECKED);
    holds(L->hand, BOTH_HANDS);
    sendStep(i, context(i), FIRST_OPEN + 2 * L->turn);
}

static void turnOn(int i)
{
    if (L->stopping && !underWay(i)) {
        stopNow(i);
    } else if (L->stage == HELD && L->hand) {
        L->stage = ANSWERED;
        putOpen(i);
        knowsCard(i);
    } else if (leading(i) && L->stage == WAITING && L->hand && L->theirHand) {
        holds(s.heardHand[i], BOTH_HANDS);
        L->stage = OPENED;
        putOpen(i);
    }
}

static void finishCard(int i)
{
    const bool shared = s.overlapped[L->round] >> L->turn & 1;
    s.shown[i][L->round] |= 1 << L->turn;
    L->turn++;
    L->stage = WAITING;
    if (shared) {
        L->since = L->turn;
        L->hand = L->theirHand = L->handWasUp = L->theirHandWasUp = 0;
        s.heardHand[i] = 0;
    }
    if (L->turn == CARDS)
        finishRound(i);
    else
        turnOn(i);
}

// --- meeting ---

static void linkDown(int i)
{
    leaveConnection(i);
    if (L->state == TURNING)
        turnOn(i); // a stop that waited for the other's hand
}

static void linkUp(int i, int connection)
{
    linkDown(i);
    L->connection = connection + 1;
    L->link = AWAIT_GREETING;
    push(i, GREETING, 0, 0, 0);
    if (L->round)
        push(i, RESUME, L->round, context(i), stepsFinished(i));
    else if (L->finishedContext && !L->finishedStopped)
        push(i, RESUME, L->finishedRound, L->finishedContext, L->finishedStep);
    else
        push(i, RESUME, 0, 0, 0);
}

// Own bodies of the steps after `after`, up to `last`.
static void resend(int i, int id, int after, int last)
{
    for (int step = after + 1; step <= last; ++step)
        sendStep(i, id, step);
}

static bool compare(int i, int own, int step)
{
    if (step > own + 1 || own > step + 1) {
        fail(i, TRANSCRIPT_MISMATCH);
        return false;
    }
    return true;
}

static void takeResume(int i, int round, int id, int step)
{
    L->link = OPEN_LINK;
    const bool sameRound = L->round && round == L->round;
    if (L->round && !sameRound && L->iAgreed) {
        send_(i, AGREE, L->round, 0, 0);
        sendFlag(i);
    }
    if (L->finishedContext && id == L->finishedContext) {
        if (!compare(i, L->finishedStep, step))
            return;
        if (step < L->finishedStep)
            sendStep(i, id, L->finishedStep);
    }
    if (isRetiredRound(i, round))
        send_(i, STOP, round, 0, 0);
    if (!L->round && L->mySuggestions)
        send_(i, PROPOSE, L->lastSuggestion, 0, 0);
    if (!sameRound)
        return;
    if (context(i) && lastTheirStep(i) >= SEALS_ && id != context(i)) { // forgotten
        if (lastOwnStep(i) >= FIRST_OPEN) {
            fail(i, TRANSCRIPT_MISMATCH);
            return;
        }
        L->theirUp = 0;
        setOwnFlag(i, false);
        return;
    }
    if (!context(i) || id != context(i)) {
        sendFlag(i);
        if (context(i))
            resend(i, context(i), 0, lastOwnStep(i));
        return;
    }
    if (!compare(i, stepsFinished(i), step))
        return;
    if (L->state < TURNING) {
        resend(i, id, step, lastOwnStep(i));
        return;
    }
    const int before = 4 + 2 * L->turn;
    const int last = lastOwnStep(i);
    resend(i, id, step, before);
    if (L->hand || L->stage == OPENED)
        sendGo(i, true);
    resend(i, id, step > before ? step : before, last);
    if (!L->hand)
        sendGo(i, false);
}

// --- what the other laptop says ---

static void takePropose(int i, int id)
{
    if (L->round) {
        if (L->theirAny)
            fail(i, UNEXPECTED_MESSAGE);
        return;
    }
    if ((L->stoppedRounds >> id & 1) && !L->mySuggestions) { // neither the agreement nor the stop was heard
        send_(i, AGREE, id, 0, 0);
        send_(i, STOP, id, 0, 0);
        return;
    }
    if (isRetiredRound(i, id) || L->theirSuggestion == id)
        return;
    if (L->mySuggestions >> id & 1)
        fail(i, UNEXPECTED_MESSAGE);
    else
        L->theirSuggestion = id;
}

static void takeAgree(int i, int id)
{
    if (L->round == id)
        return;
    if (isRetiredRound(i, id)) {
        send_(i, STOP, id, 0, 0);
        return;
    }
    if (!(L->mySuggestions >> id & 1)) {
        fail(i, UNKNOWN_ROUND);
        return;
    }
    if (L->round) { // crossed: role 0's wins
        if (i != 0) {
            retireRound(i, id);
            return;
        }
        retireRound(i, L->round);
    }
    enter(i, id, false);
}

static void takeSealed(int i, int round, bool up, int nonce)
{
    if (up && round != L->round)
        for (int own = 1; own < NUMBERS; ++own)
            if (L->leftUps[round] >> own & 1)
                retireContext(i, contextOf(i, own, nonce));
    if (isRetiredRound(i, round))
        return;
    if (L->round != round) {
        fail(i, UNKNOWN_ROUND);
        return;
    }
    if (L->theirAny && L->theirUp == up && L->theirNonce == nonce)
        return;
    if (context(i) && lastTheirStep(i) >= SEALS_) {
        fail(i, SEALED_TOO_LATE);
        return;
    }
    if (up && (L->theirUps >> nonce & 1)) {
        fail(i, UNEXPECTED_MESSAGE);
        return;
    }
    withdrawContext(i);
    closeOwnSuggestions(i);
    L->theirAny = 1;
    L->theirUp = up;
    L->theirNonce = nonce;
    if (up) {
        L->theirUps |= 1 << nonce;
        for (int own = 1; own < NUMBERS; ++own)
            if ((L->ownUps >> own & 1) && !(L->ownUp && own == L->ownNonce))
                retireContext(i, contextOf(i, own, nonce));
    }
    considerContext(i);
}

static void takeSetup(int i, int step)
{
    const int id = context(i);
    if (step == BLINDS_) {
        s.checked[i] = id;
        if (i == 0) {
            s.met[L->seed] |= 1 << L->theirBlinds;
            holds(s.met[L->seed] != 3, SEED_MEETS_TWO);
        }
        L->state = TURNING;
        return;
    }
    L->state = step + 1;
    sendStep(i, id, step + 1);
}

static void takeStep(int i, int id, int step, int value)
{
    if (!context(i) || context(i) != id) {
        if (!isRetiredContext(i, id))
            fail(i, UNKNOWN_CONTEXT);
        return;
    }
    if (step <= lastTheirStep(i)) {
        if (step == BLINDS_ && value != L->theirBlinds)
            fail(i, CHANGED_MESSAGE);
        return;
    }
    if (step != stepsFinished(i) + 1) {
        fail(i, OUT_OF_TURN);
        return;
    }
    if (step == BLINDS_)
        L->theirBlinds = value;
    if (step < FIRST_OPEN) {
        takeSetup(i, step);
    } else if (step % 2 == 0) { // WORDS
        if (!leading(i))
            sendStep(i, id, step);
        finishCard(i);
    } else if (leading(i)) { // OPEN
        if (L->stage != OPENED) {
            fail(i, OUT_OF_TURN);
            return;
        }
        L->stage = WORDED;
        knowsCard(i);
        sendStep(i, id, step + 1);
    } else {
        if (!L->handWasUp || !L->theirHandWasUp) {
            fail(i, WITHOUT_GO);
            return;
        }
        L->stage = HELD;
        turnOn(i);
    }
}

static void takeGo(int i, int id, int turn, bool up)
{
    if (!context(i) || context(i) != id) {
        if (!isRetiredContext(i, id))
            fail(i, UNKNOWN_CONTEXT);
        return;
    }
    if (L->state != TURNING) {
        fail(i, UNEXPECTED_MESSAGE);
        return;
    }
    if (turn > L->turn) {
        fail(i, OUT_OF_TURN);
        return;
    }
    if (turn >= L->since) {
        L->theirHand = up;
        L->theirHandWasUp |= up;
        s.heardHand[i] = up;
    }
    turnOn(i);
}

static void takeStop(int i, int round)
{
    if (isRetiredRound(i, round))
        return;
    if (L->round != round)
        fail(i, UNKNOWN_ROUND);
    else
        leaveRound(i);
}

// For a replay of what was found (-DTELL): what happened, and how both stand.
#ifdef TELL
#include <stdio.h>
static const char* kMessages[] = {"",       "GREETING", "RESUME", "PROPOSE", "AGREE",
                                  "SEALED", "step",     "GO",     "STOP"};
static void tell(int i, const char* what) { printf("%d %s\n", i, what); }
static void tellMessage(int i, const Message* m)
{
    printf("%d takes %s %d %d %d\n", i, kMessages[m->type], m->a, m->b, m->c);
}
static void tellBoth(void)
{
    for (int i = 0; i < 2; ++i)
        printf("    %d: link %d/%d round %d state %d turn %d stage %d hands %d%d own %d/%d their %d/%d%s\n",
               i, L->connection, L->link, L->round, L->state, L->turn, L->stage, L->hand, L->theirHand,
               L->ownUp, L->ownNonce, L->theirUp, L->theirNonce, L->stopping ? " stopping" : "");
    if (s.broken)
        printf("broken: property %d\n", s.broken);
}
#else
static void tell(int i, const char* what) { (void)i, (void)what; }
static void tellMessage(int i, const Message* m) { (void)i, (void)m; }
static void tellBoth(void) {}
#endif

static Message* head(int i)
{
    Queue* queue = L->connection ? &s.queue[L->connection - 1][i] : 0;
    return queue && queue->length ? &queue->of[0] : 0;
}

static bool canReceive(int i) { return head(i) != 0; }

// Whether what comes next hangs on something that is not chosen yet.
static bool needsCoin(int i)
{
    const Message* next = head(i);
    if (next->type != STEP || !L->round || context(i) != next->a)
        return false;
    if (next->b == BLINDS_) {
#ifdef OLD_FILES
        if (i == 0)
            return true;
#endif
        return s.leadOf[L->round] != context(i);
    }
    return next->b == FIRST_OPEN + 2 * L->turn + 1 && !(s.turned[L->round] >> L->turn & 1);
}

static void choose(int i, const Message* next)
{
    if (next->type != STEP || !L->round || context(i) != next->a)
        return;
    if (next->b == BLINDS_ && s.leadOf[L->round] != context(i)) {
        s.leadOf[L->round] = context(i);
        s.leads = (s.leads & ~(1 << L->round)) | s.coin << L->round;
    }
    if (next->b == FIRST_OPEN + 2 * L->turn + 1 && !(s.turned[L->round] >> L->turn & 1)) {
        s.turned[L->round] |= 1 << L->turn;
        s.overlapped[L->round] |= s.coin << L->turn;
    }
}

static void receive(int i)
{
    Queue* queue = &s.queue[L->connection - 1][i];
    const Message m = queue->of[0];
    memmove(queue->of, queue->of + 1, (QUEUE - 1) * sizeof(Message));
    memset(&queue->of[QUEUE - 1], 0, sizeof(Message));
    --queue->length;
    tellMessage(i, &m);
    choose(i, &m);
#ifdef OLD_FILES
    const int value = i == 0 && m.b == BLINDS_ ? s.coin : 0;
#else
    const int value = 0;
#endif
    s.coin = 0;
    if (m.type == GREETING || m.type == RESUME) {
        if (L->link != (m.type == GREETING ? AWAIT_GREETING : AWAIT_RESUME))
            fail(i, UNEXPECTED_MESSAGE);
        else if (m.type == GREETING)
            L->link = AWAIT_RESUME;
        else
            takeResume(i, m.a, m.b, m.c);
        return;
    }
    if (L->link != OPEN_LINK) {
        fail(i, UNEXPECTED_MESSAGE);
        return;
    }
    switch (m.type) {
    case PROPOSE:
        takePropose(i, m.a);
        break;
    case AGREE:
        takeAgree(i, m.a);
        break;
    case SEALED:
        takeSealed(i, m.a, m.b, m.c);
        break;
    case STEP:
        takeStep(i, m.a, m.b, value);
        break;
    case GO:
        takeGo(i, m.a, m.b, m.c);
        break;
    case STOP:
        takeStop(i, m.a);
        break;
    }
}

// --- what the person does ---

static bool canSuggest(int i) { return !L->failed && !L->round && s.suggested < SUGGESTIONS; }
static void suggest(int i)
{
    tell(i, "suggests");
    const int id = ++s.suggested;
    L->mySuggestions |= 1 << id;
    L->lastSuggestion = id;
    send_(i, PROPOSE, id, 0, 0);
}

static bool canAccept(int i) { return !L->failed && !L->round && L->theirSuggestion; }
static void accept_(int i)
{
    tell(i, "accepts");
    send_(i, AGREE, L->theirSuggestion, 0, 0);
    enter(i, L->theirSuggestion, true);
}

static bool canSeal(int i) { return L->round && !L->ownUp && s.nonces[i] < SEALS; }
static void seal(int i)
{
    tell(i, "seals");
    setOwnFlag(i, true);
}

static bool canUnseal(int i)
{
    return L->round && L->ownUp && L->state < AWAIT_SEALS && s.unsealed[i] < UNSEALS;
}
static void unseal(int i)
{
    tell(i, "takes the seal back");
    ++s.unsealed[i];
    setOwnFlag(i, false);
}

static bool canHandOn(int i) { return L->state == TURNING && !L->hand && !L->stopping; }
static void handOn(int i)
{
    tell(i, "puts the hand on");
    L->hand = L->handWasUp = 1;
    sendGo(i, true);
    turnOn(i);
}

static bool canHandOff(int i) { return L->state == TURNING && L->hand && s.handsOff[i] < HANDS_OFF; }
static void handOff(int i)
{
    tell(i, "takes the hand off");
    ++s.handsOff[i];
    L->hand = 0;
    sendGo(i, false);
}

static bool canStop(int i) { return L->round && s.stopped[i] < STOPS; }
static void stopHere(int i)
{
    tell(i, "stops");
    ++s.stopped[i];
    L->stopping = L->state == TURNING && underWay(i);
    if (!L->stopping)
        stopNow(i);
}

// --- the network ---

static bool isFree(int connection)
{
    return !(s.pending >> 2 * connection & 3) && s.of[0].connection != connection + 1 &&
           s.of[1].connection != connection + 1;
}

static bool canConnect(void)
{
    return s.connected < CONNECTIONS && !s.of[0].failed && !s.of[1].failed && (isFree(0) || isFree(1));
}
static void connect_(void)
{
    const int connection = isFree(0) ? 0 : 1;
    memset(s.queue[connection], 0, sizeof s.queue[connection]);
    ++s.connected;
    s.pending |= 3 << 2 * connection;
    s.latest = connection;
}

static bool canMiss(int i, int connection) { return s.pending >> (2 * connection + i) & 1; }
static void miss(int i, int connection)
{
    s.pending &= ~(1 << (2 * connection + i));
    memset(&s.queue[connection][i], 0, sizeof(Queue));
}

// Whoever has taken a connection takes none that was made before it (T2, as sync/partner.cpp has it).
static bool canAdopt(int i, int connection) { return !L->failed && canMiss(i, connection); }
static void adopt(int i, int connection)
{
    tell(i, "takes a connection");
    s.pending &= ~(1 << (2 * connection + i));
    linkUp(i, connection);
    if (connection == s.latest && canMiss(i, 1 - connection))
        miss(i, 1 - connection);
}

static bool canLose(int i) { return L->connection != 0; }
static void lose(int i)
{
    tell(i, "loses the connection");
    linkDown(i);
}

// --- the disk ---

// What Session::restore() makes of what Session::journal() wrote. The file is written after each call, before
// anything of it is sent; so a power cut at any moment is one between two calls, with what was on its way
// lost.
static void restore(int i)
{
    leaveConnection(i);
    if (L->state == TURNING) {
        L->hand = 0;
        return;
    }
    if (L->round && L->ownUp) {
        if (L->theirUp && saidUp(i))
            retireContext(i, contextOf(i, L->ownNonce, L->theirNonce));
        L->state = ANSWERING_;
        leaveTurning(i);
        L->ownUp = 0;
        L->ownNonce = 0;
    }
}

static bool canCrash(int i) { return s.crashed < CRASHES && !L->failed; }
static void crash(int i)
{
    tell(i, "loses power");
    ++s.crashed;
    restore(i);
}

#ifdef OLD_FILES
static bool canCopyFile(void) { return !s.hasOldFile; }
static void copyFile(void)
{
    s.oldFile = s.of[0];
    s.oldFile.connection = s.oldFile.link = s.oldFile.theirHand = 0; // not in it
    s.hasOldFile = 1;
}
static bool canPutBack(void) { return s.hasOldFile && !s.putBack; }
static void putBack(void)
{
    s.putBack = 1;
    leaveConnection(0);
    s.of[0] = s.oldFile;
    restore(0);
}
#endif

// --- where nothing is on its way ---

static bool quiet(void)
{
    const int connection = s.of[0].connection;
    return connection && s.of[1].connection == connection && !s.queue[connection - 1][0].length &&
           !s.queue[connection - 1][1].length && s.of[0].link == OPEN_LINK && s.of[1].link == OPEN_LINK;
}

static void standAlike(void)
{
    tellBoth();
#ifndef OLD_FILES
    if (s.broken || !quiet())
        return;
    const Laptop *a = &s.of[0], *b = &s.of[1];
    for (int round = 1; round < NUMBERS; ++round) {
        if (!(s.entered[0] & s.entered[1] & 1 << round))
            continue; // one that was agreed to and stopped before it was heard that there was another
        holds(s.over[0][round] == s.over[1][round] || s.over[0][round] == DONE || s.over[1][round] == DONE,
              STOP_ARRIVES);
        holds(s.over[0][round] == s.over[1][round], GETS_SOMEWHERE);
    }
    holds(a->round == b->round, GETS_SOMEWHERE);
    for (int i = 0; i < 2; ++i) {
        const Laptop *own = &s.of[i], *their = &s.of[OTHER(i)];
        holds(own->theirUp == their->ownUp && (!own->theirUp || own->theirNonce == their->ownNonce),
              GETS_SOMEWHERE);
        holds(!own->stopping, STOP_ARRIVES);
        holds(own->round || !own->mySuggestions || their->theirSuggestion == own->lastSuggestion ||
                  ((their->stoppedRounds >> own->lastSuggestion & 1) && their->mySuggestions),
              GETS_SOMEWHERE);
        holds(own->theirHand == their->hand, GETS_SOMEWHERE);
    }
    holds(a->state == b->state && (a->state == ANSWERING_ || a->state == TURNING), GETS_SOMEWHERE);
    holds((a->state == TURNING) == (a->ownUp && b->ownUp), GETS_SOMEWHERE);
    if (a->state != TURNING)
        return;
    holds(context(0) == context(1) && a->turn == b->turn, GETS_SOMEWHERE);
    holds(!(a->hand && b->hand), GETS_SOMEWHERE); // else the card would have been turned
    const Laptop *leads = leading(0) ? a : b, *follows = leading(0) ? b : a;
    holds((leads->stage == WAITING && follows->stage == WAITING) ||
              (leads->stage == OPENED && follows->stage == HELD),
          GETS_SOMEWHERE);
#endif
}

static void begin(void)
{
    memset(&s, 0, sizeof s);
#if SUGGESTIONS == 0
    for (int i = 0; i < 2; ++i) {
        L->round = 1;
        s.entered[i] = 1 << 1;
        L->iAgreed = i == 0;
#ifdef BEGIN_TURNING
        s.nonces[i] = L->ownUp = L->ownNonce = L->theirUp = L->theirNonce = 1;
        L->ownAnySaid = L->ownUpSaid = L->theirAny = 1;
        L->ownUps = L->theirUps = 1 << 1;
        L->state = TURNING;
        L->seed = s.seeds[i] = 1;
        s.checked[i] = context(i);
        add(&s.begun[i], context(i));
        s.leadOf[1] = context(i);
#endif
    }
#endif
}

#undef L

// Spin takes no calls in a condition: these look like arrays, by laptop and connection.
#define LOOKS_LIKE_ARRAY(name, condition)                                                                    \
    static const bool* name##_(void)                                                                         \
    {                                                                                                        \
        static bool all[2];                                                                                  \
        for (int i = 0; i < 2; ++i)                                                                          \
            all[i] = condition;                                                                              \
        return all;                                                                                          \
    }
LOOKS_LIKE_ARRAY(mayReceive, canReceive(i))
LOOKS_LIKE_ARRAY(needsACoin, canReceive(i) && needsCoin(i))
LOOKS_LIKE_ARRAY(maySuggest, canSuggest(i))
LOOKS_LIKE_ARRAY(mayAccept, canAccept(i))
LOOKS_LIKE_ARRAY(maySeal, canSeal(i))
LOOKS_LIKE_ARRAY(mayUnseal, canUnseal(i))
LOOKS_LIKE_ARRAY(mayHandOn, canHandOn(i))
LOOKS_LIKE_ARRAY(mayHandOff, canHandOff(i))
LOOKS_LIKE_ARRAY(mayStop, canStop(i))
LOOKS_LIKE_ARRAY(mayAdoptFirst, canAdopt(i, 0))
LOOKS_LIKE_ARRAY(mayAdoptSecond, canAdopt(i, 1))
LOOKS_LIKE_ARRAY(mayMissFirst, canMiss(i, 0))
LOOKS_LIKE_ARRAY(mayMissSecond, canMiss(i, 1))
LOOKS_LIKE_ARRAY(mayLose, canLose(i))
LOOKS_LIKE_ARRAY(mayCrash, canCrash(i))
LOOKS_LIKE_ARRAY(mayConnect, canConnect())
#ifdef OLD_FILES
LOOKS_LIKE_ARRAY(mayCopyFile, canCopyFile())
LOOKS_LIKE_ARRAY(mayPutBack, canPutBack())
#endif
#define mayReceive mayReceive_()
#define needsACoin needsACoin_()
#define maySuggest maySuggest_()
#define mayAccept mayAccept_()
#define maySeal maySeal_()
#define mayUnseal mayUnseal_()
#define mayHandOn mayHandOn_()
#define mayHandOff mayHandOff_()
#define mayStop mayStop_()
#define mayAdoptFirst mayAdoptFirst_()
#define mayAdoptSecond mayAdoptSecond_()
#define mayMissFirst mayMissFirst_()
#define mayMissSecond mayMissSecond_()
#define mayLose mayLose_()
#define mayCrash mayCrash_()
#define mayConnect mayConnect_()
#define mayCopyFile mayCopyFile_()
#define mayPutBack mayPutBack_()
