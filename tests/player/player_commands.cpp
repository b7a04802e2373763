#include "tests/player/player.h"

// Every command by its name, and what --help says of commands and events.
namespace mandorla::player {

namespace {

// What the events mean, for --help.
constexpr const char* kEvents = R"help(Events, one JSON object per line on stdout:
  {"event":"exercises","list":[{"id":"safe-with-you","title":"…","rounds":[{"id":"safe-with-you","title":"…"}]}]}
      what there is to choose from; at the beginning, and when asked for
  {"event":"people","list":[{"id":"5b0c0f2a9d1e7c34","name":"Robin"}]}
      who is kept; at the beginning if there are several, and when asked for. damaged: true, if it cannot be read
  {"event":"listening","port":28460}
      this port is open; not necessarily the one that was asked for
  {"event":"code","code":"482913"}
      the digits to tell the other; others take their place after three wrong guesses
  {"event":"found","laptops":1}
      so many laptops nearby show digits
  {"event":"pairing_failed","kind":"wrong_digits","sentence":"…"}
      this attempt to pair is over
  {"event":"paired","name":"Robin"}
      paired; the name is empty if the other one chose none
  {"event":"connected"}
      both laptops speak with each other; again after each disconnected
  {"event":"disconnected"}
      six seconds without a byte, whatever the reason; a shorter gap is not told
  {"event":"proposed","exercise":"ID","round":"ID","cards":[{"id":"ID","kind":"range","prompt":"…","slots":3,
   "options":["none","some","much"],"steps":3}]}
      a round was suggested, by either; the exercise is empty if no file here has this round.
      options: of pick, range and together (none: any words); steps: of range; several: true, if the words may be
      more than one option id, in their order, a line feed between two; alone: the options that exclude all others
  {"event":"agreed","exercise":"ID","round":"ID"}
      this is the round now
  {"event":"sealed_by_both"}
      the answers are fixed; the cards may be turned
  {"event":"seal_again"}
      a laptop was gone before the cards were ready: this seal is off, the answers are as they were
  {"event":"keeping","error":"disk_full"}
      what happens cannot be written, so nothing is said until it can; an empty error: it can again
  {"event":"locked"}
      no key is left in this process
  {"event":"revealed","card":"ID","kind":"wish","overlap":true,"my_words":"…","their_words":"…"}
      both hands were on the card, and this is what both share. overlap: wish and together true; exchange
      what this side does, ["give"]; pick ["option ids"]; range [lower,upper], or a list of such pairs if
      a changed client made holes
  {"event":"round_done"}
      every card is turned
  {"event":"stopped"}
      one of the two stopped at this card
  {"event":"page","page":"ID","title":"…","entries":[{"id":"ID","text":"…","other":"…"}],"kept":false,"days":90,
   "keep":false,"fades_soon":false}
      a page as it reads now: whenever the other one or time changes it, and after each command on it. other:
      only of two texts side by side
  {"event":"page_gone","page":"ID"}
      such a page is there no more
  {"event":"page_kept","page":"ID"}
      both keep it
  {"event":"page_let_go","page":"ID"}
      one of the two let it go
  {"event":"failure","kind":"not_now","sentence":"…"}
      bad_command, bad_value, not_now, no_such_round, unknown_card: this command did nothing. Other kinds
      are those of the connection and of the protocol's specification
)help";

} // namespace

const std::vector<Player::Command>& Player::commands()
{
    static const std::vector<Command> all = {
        {"show_digits", &Player::showDigits, R"({"do":"show_digits"})",
         "opens pairing and shows digits; again: other digits"},
        {"type_digits", &Player::typeDigits, R"({"do":"type_digits"})",
         "opens pairing to type digits, and forgets an earlier address; dial and enter_code do it when "
         "needed"},
        {"dial", &Player::dial, R"({"do":"dial","address":"10.0.0.2","port":28460})",
         "not paired: where enter_code goes; paired and apart: connects again. The port may be left out"},
        {"enter_code", &Player::enterCode, R"({"do":"enter_code","code":"482913"})",
         "to the dialled address, or to the one laptop nearby that shows digits"},
        {"exercises", &Player::listExercises, R"({"do":"exercises"})", "writes exercises"},
        {"people", &Player::listPeople, R"({"do":"people"})", "writes people"},
        {"go_on", &Player::goOn, R"({"do":"go_on","id":"5b0c0f2a9d1e7c34"})",
         "with one of people: only that one is awaited. If exactly one is kept, it goes on by itself"},
        {"forget", &Player::forget, R"({"do":"forget","id":"5b0c0f2a9d1e7c34"})",
         "one of people: the key of the pairing is erased, and nothing is sent"},
        {"propose", &Player::propose,
         R"({"do":"propose","exercise":"safe-with-you","round":"safe-with-you"})",
         "suggests a round; a newer suggestion replaces it"},
        {"agree", &Player::agree, R"({"do":"agree"})", "to the round that the other one suggested"},
        {"dismiss", &Player::dismiss, R"({"do":"dismiss"})", "puts that suggestion away; nothing is sent"},
        {"answer", &Player::answer,
         R"({"do":"answer","card":"ID","value":"love","words":"slowly","keep":false})",
         "a draft until sealed; replaces the earlier one. value: wish \"love\", \"open\", \"no\"; exchange\n"
         "      [\"give\",\"receive\"], one of them or []; pick [\"option ids\"]; range [lower,upper], steps "
         "counted\n"
         "      from 0; together true (show, if there are words) or false; private none; \"skip\" or null on "
         "any.\n"
         "      words: as one likes; on a together card with options the id of one. keep: to oneself"},
        {"seal", &Player::seal, R"({"do":"seal"})", "fixes the answers, once both have"},
        {"unseal", &Player::unseal, R"({"do":"unseal"})", "takes the seal back, until both have sealed"},
        {"turn", &Player::turn, R"({"do":"turn"})", "puts a hand on the card; again after each revealed"},
        {"unturn", &Player::unturn, R"({"do":"unturn"})", "takes the hand back"},
        {"stop", &Player::stop, R"({"do":"stop"})", "ends the round at this card, for both"},
        {"talk", &Player::talk, R"({"do":"talk","minutes":5,"i_begin":true})",
         "suggests to talk about what was revealed last; 2, 5 or 10 minutes each"},
        {"talk_agree", &Player::agreeToTalk, R"({"do":"talk_agree"})", "to what the other suggests"},
        {"talk_end", &Player::endTalk, R"({"do":"talk_end"})", "for both; or takes a suggestion back"},
        {"pages", &Player::listPages, R"({"do":"pages"})", "writes a page for each there is"},
        {"page_add", &Player::addEntry, R"({"do":"page_add","text":"a walk by the sea"})",
         "an entry more. Here and below \"page\" names one of several; else it is the last round's, or the "
         "first"},
        {"page_edit", &Player::editEntry,
         R"({"do":"page_edit","entry":"ID","text":"a long walk by the sea"})",
         "the whole text; of two side by side, one's own"},
        {"page_type", &Player::typeInEntry, R"({"do":"page_type","entry":"ID","word":0,"text":"s"})",
         "keys behind a word of what stands there at this moment, as a field takes them"},
        {"page_pick", &Player::pickText, R"({"do":"page_pick","entry":"ID","other":true})",
         "of two texts side by side: the other's, or one's own"},
        {"page_drop", &Player::dropEntry, R"({"do":"page_drop","entry":"ID"})", "gone on both"},
        {"page_days", &Player::chooseDays, R"({"do":"page_days","days":30})", "30, 90 or 180, for both"},
        {"page_keep", &Player::keepPage, R"({"do":"page_keep","keep":true})",
         "wishes to keep it, or not after all"},
        {"page_let_go", &Player::letGoOfPage, R"({"do":"page_let_go"})", "gone on both"},
        {"leave", &Player::leave, R"({"do":"leave"})", "goes silent; dial comes back"},
        {"lock", &Player::lock, R"({"do":"lock"})",
         "closes the vault and wipes every key, as before sleep; then only quit. Not just for tonight"},
        {"quit", &Player::quit, R"({"do":"quit"})", "goes silent and exits with 0, as does the end of stdin"},
    };
    return all;
}

QString Player::help()
{
    QString out = QStringLiteral("Commands, one JSON object per line on stdin:\n");
    for (const Command& command : commands())
        out += QStringLiteral("  %1\n      %2\n")
                   .arg(QString::fromUtf8(command.example), QString::fromUtf8(command.about));
    return out + QLatin1Char('\n') + QString::fromUtf8(kEvents);
}

} // namespace mandorla::player
