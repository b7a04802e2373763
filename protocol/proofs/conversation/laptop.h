// What a laptop does, message by message, with the names of sync/conversation/session.cpp.

#include "world.h"

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
            send_(i, STOP, id, 0, 0);
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
