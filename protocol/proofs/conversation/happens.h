// What can happen to two laptops, and how they have to stand afterwards. Spin goes through every order of it
// (conversation.pml); the program's tests play evenings of it (tests/support/model.cpp).

#include "laptop.h"

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
