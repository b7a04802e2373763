#include "app/words/sentences.h"

#include "protocol/limits.h"
#include "sync/limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace mandorla::app {

namespace {

Saying say(const char* text)
{
    return Saying([text] { return QCoreApplication::translate("Sentences", text); });
}

Sentence pairAgain(const char* what)
{
    return {say(what), say(QT_TRANSLATE_NOOP("Sentences", "Pair again, with new digits."))};
}

} // namespace

Sentence sentenceFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::BadLength:
    case Refusal::BadPoint:
    case Refusal::IdentityPoint:
    case Refusal::BadScalar:
    case Refusal::BadProof:
    case Refusal::CommitMismatch:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences",
            "Something that came from the other laptop did not pass a check, so this one stopped "
            "listening. Nothing of your answers was shown by it."));
    case Refusal::WordsMismatch:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The words that came from the other laptop are not the ones it had sealed. They are "
                         "not shown."));
    case Refusal::BadText:
        return {
            say(QT_TRANSLATE_NOOP(
                "Sentences", "A text from the other laptop could not be read safely, so it is not shown.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Choose names of plain letters and spaces, and pair again."))};
    case Refusal::BadMac:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "The laptop that answered is not the one you paired with.")),
            say(QT_TRANSLATE_NOOP("Sentences",
                                  "Make sure that you are both on your own home network, and pair again."))};
    case Refusal::TranscriptMismatch:
        return {say(QT_TRANSLATE_NOOP("Sentences", "The two laptops do not remember the same evening.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Pair again and choose the round anew."))};
    case Refusal::BadFrame:
    case Refusal::BadMessage:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The other laptop said something that this one does not understand."));
    case Refusal::BadRound:
        return {say(QT_TRANSLATE_NOOP("Sentences", "The round that was suggested cannot be used: it is too "
                                                   "long, or something in it is missing.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Pair again and choose another round."))};
    case Refusal::WeakSecret:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This laptop could not make a safe secret just now.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Try again."))};
    case Refusal::NewerVersion:
        return sentenceFor(sync::VaultError::NewerVersion);
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a sentence for each
Sentence sentenceFor(const sync::Failure& failure)
{
    using sync::FailureKind;
    switch (failure.kind) {
    case FailureKind::Refused:
        return sentenceFor(failure.refusal);
    case FailureKind::Unexpected:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The other laptop said something at a moment that does not allow it."));
    case FailureKind::Changed:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences",
            "The other laptop took back something that it had settled. Nothing was shown by it."));
    case FailureKind::OtherVersion:
        if (failure.version > limits::kVersion)
            return {
                say(QT_TRANSLATE_NOOP("Sentences", "The other laptop has a newer Mandorla than this one.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Update Mandorla on this laptop, and open it again."))};
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "The other laptop has an older Mandorla than this one.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Update Mandorla on that laptop, and open it there again."))};
    case FailureKind::UnknownRound:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The other laptop agreed to a round that was not suggested here."));
    case FailureKind::UnknownContext:
        return pairAgain(
            QT_TRANSLATE_NOOP("Sentences", "The other laptop spoke of a seal that this one does not know."));
    case FailureKind::SealedTooLate:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "A seal was opened again after both were closed. Nothing was shown by it."));
    case FailureKind::TooManyChanges:
        return pairAgain(
            QT_TRANSLATE_NOOP("Sentences", "Seals were closed and opened more often than a round allows."));
    case FailureKind::OutOfTurn:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "A card would have been turned before its turn, so this laptop stopped."));
    case FailureKind::WithoutGo:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences",
            "A card would have been turned without both of your hands on it, so this laptop stopped."));
    case FailureKind::BadVersion:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The two laptops do not remember the same page. What you wrote is still here."));
    case FailureKind::TooManyEntries:
        return pairAgain(
            QT_TRANSLATE_NOOP("Sentences", "The other laptop put more on your page than a page holds."));
    case FailureKind::TooManyMessages:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The other laptop sent more than anyone can write, so this laptop stopped."));
    case FailureKind::WithoutKeep:
        return pairAgain(QT_TRANSLATE_NOOP(
            "Sentences", "The other laptop called a page kept that you did not both keep. It is not kept."));
    case FailureKind::WrongDigits:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "The digits were not the same.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Ask for them again across the table, and try once more."))};
    case FailureKind::BothShow:
        return {say(QT_TRANSLATE_NOOP("Sentences", "Both laptops show digits.")),
                say(QT_TRANSLATE_NOOP("Sentences",
                                      "Go back on one of them, and type the digits of the other laptop."))};
    case FailureKind::BothType:
        return {say(QT_TRANSLATE_NOOP("Sentences", "Both laptops want to type.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Go back on one of them, and show digits there."))};
    case FailureKind::WindowClosed:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "Pairing has closed. It stays open for two minutes, and for "
                                               "a few tries.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Begin again on both laptops."))};
    case FailureKind::Stranger:
        return {say(QT_TRANSLATE_NOOP("Sentences", "The other laptop does not know this one.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Pair the two with new digits."))};
    case FailureKind::SamePerson:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This laptop found itself.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Type the address of the other laptop."))};
    case FailureKind::TimedOut:
        return {say(QT_TRANSLATE_NOOP("Sentences", "The other laptop took too long to answer.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Move closer to the router if you can, and try again."))};
    }
    return {};
}

Sentence sentenceFor(sync::ConnectFailure failure)
{
    using sync::ConnectFailure;
    switch (failure) {
    case ConnectFailure::NobodyFound:
        return {say(QT_TRANSLATE_NOOP("Sentences", "No laptop was found that shows digits.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Let the other laptop show digits now. If they are there "
                                                   "already, type its address."))};
    case ConnectFailure::SeveralFound:
        return {say(QT_TRANSLATE_NOOP("Sentences", "More than one laptop nearby shows digits.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Type the address that the right one shows."))};
    case ConnectFailure::Unreachable:
        return {say(QT_TRANSLATE_NOOP("Sentences", "Nobody answers at that address.")),
                say(QT_TRANSLATE_NOOP("Sentences",
                                      "See that both are on the same network, not a guest network, and that "
                                      "no VPN or firewall is in the way. Then compare the address."))};
    case ConnectFailure::NotTheOne:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "Another laptop answers at that address.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Compare the address with the one the other laptop shows."))};
    case ConnectFailure::NoPort:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "This laptop could not open a port, so nobody can reach it.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Let the other laptop show the digits, or close what else "
                                               "uses the network here."))};
    case ConnectFailure::FullHouse:
        return {say(QT_TRANSLATE_NOOP(
                    "Sentences", "Four people are paired with this laptop, and there is room for four.")),
                say(QT_TRANSLATE_NOOP("Sentences", "To pair with somebody else, forget one of them first."))};
    }
    return {};
}

Sentence sentenceFor(sync::VaultError error)
{
    using sync::VaultError;
    switch (error) {
    case VaultError::NotThere:
        return {say(QT_TRANSLATE_NOOP("Sentences", "What was kept is not here any more.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Close Mandorla, open it again, and begin anew."))};
    case VaultError::AlreadyThere:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "Something is kept on this laptop already.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Close Mandorla, open it again, and type that passphrase."))};
    case VaultError::WrongPassphrase:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This does not open it.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Try once more. Capital letters and spaces count."))};
    case VaultError::PassphraseTooShort:
        return {say(QT_TRANSLATE_NOOP("Sentences", "A passphrase has ten characters or more.")),
                say(QT_TRANSLATE_NOOP("Sentences", "A few words in a row do well."))};
    case VaultError::VaultDamaged:
        return {say(QT_TRANSLATE_NOOP("Sentences", "The file that opens what is kept here is damaged.")),
                say(QT_TRANSLATE_NOOP("Sentences",
                                      "If you have a copy of Mandorla’s folder, put it back. Without one, "
                                      "what was kept cannot be read any more."))};
    case VaultError::ObjectDamaged:
        return {say(QT_TRANSLATE_NOOP("Sentences",
                                      "Something of what is kept here is damaged and cannot be read.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Pair again, with new digits."))};
    case VaultError::NewerVersion:
        return {say(QT_TRANSLATE_NOOP("Sentences", "A newer Mandorla wrote what is kept here.")),
                say(QT_TRANSLATE_NOOP("Sentences",
                                      "Update Mandorla on this laptop. What is kept was not changed."))};
    case VaultError::InUse:
        return {say(QT_TRANSLATE_NOOP("Sentences", "Mandorla is open on this laptop already.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Go on in the other window, or close it first."))};
    case VaultError::CannotWrite:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This laptop does not let Mandorla write to its folder.")),
                say(QT_TRANSLATE_NOOP("Sentences", "See that the folder can be written to."))};
    case VaultError::DiskFull:
        return {say(QT_TRANSLATE_NOOP("Sentences", "There is no room left on this laptop’s disk.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Make some room on it."))};
    case VaultError::CannotRead:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "This laptop does not let Mandorla read its folder.")),
            say(QT_TRANSLATE_NOOP("Sentences", "See that the folder and the disk it is on can be read."))};
    case VaultError::OutOfBounds:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This is more than Mandorla can keep.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Let go of what is kept, and begin anew."))};
    case VaultError::NoMemory:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This laptop has too little free memory just now.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Close something else, and try again."))};
    case VaultError::NoKeychain:
        return {say(QT_TRANSLATE_NOOP("Sentences", "No keychain answers on this laptop.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Your passphrase opens what is kept, as before."))};
    }
    return {};
}

Sentence keychainKeeps()
{
    return {say(QT_TRANSLATE_NOOP("Sentences",
                                  "The keychain of this desktop stayed locked or did not answer, so it may "
                                  "still have its key.")),
            say(QT_TRANSLATE_NOOP("Sentences", "You can take “This evening” out of it by hand."))};
}

Sentence keychainKeepsForNow()
{
    return {keychainKeeps().what,
            say(QT_TRANSLATE_NOOP("Sentences",
                                  "Mandorla asks it again each time you open what is kept here, and does not "
                                  "open by itself any more. You can also take “This evening” out of it by "
                                  "hand."))};
}

Sentence cannotKeep(sync::VaultError error)
{
    return {say(QT_TRANSLATE_NOOP("Sentences",
                                  "This laptop can’t write just now, so the evening waits. What you see here "
                                  "is not lost.")),
            sentenceFor(error).next};
}

Sentence cannotKeepAlone(sync::VaultError error)
{
    return {
        say(QT_TRANSLATE_NOOP("Sentences", "This laptop can’t write just now, so what you wrote is not kept "
                                           "yet. It stays here while Mandorla is open.")),
        sentenceFor(error).next};
}

Sentence sealCameOff()
{
    return {say(QT_TRANSLATE_NOOP(
                "Sentences", "A laptop went away before the cards were ready, so the seal came off. Your "
                             "answers are as they were.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Seal them once more when you like."))};
}

Sentence talkIsSuggested()
{
    return {say(QT_TRANSLATE_NOOP("Sentences", "Your partner suggests talking this through.")), {}};
}

Sentence beginsAnew()
{
    return {
        say(QT_TRANSLATE_NOOP("Sentences", "What you wrote in this round is damaged and cannot be read.")),
        say(QT_TRANSLATE_NOOP("Sentences", "It begins anew."))};
}

Sentence paused()
{
    return {say(QT_TRANSLATE_NOOP("Sentences", "The evening has paused. Your answers are still here.")),
            say(QT_TRANSLATE_NOOP("Sentences", "If both laptops come back, you can go on."))};
}

Sentence sentenceFor(sync::AddressMistake mistake)
{
    using sync::AddressMistake;
    switch (mistake) {
    case AddressMistake::Name:
        return {
            say(QT_TRANSLATE_NOOP(
                "Sentences",
                "That is a name, and finding out whose it is would mean asking somebody outside.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Type the numbers instead, as the other laptop shows them."))};
    case AddressMistake::NotFour:
        return {
            say(QT_TRANSLATE_NOOP(
                "Sentences", "This is not a whole address: it has four numbers, with a dot between each.")),
            say(QT_TRANSLATE_NOOP("Sentences", "It looks like 192.168.1.20."))};
    case AddressMistake::Above255:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "One of the four numbers is too large: each is 255 at most.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Compare it with what the other laptop shows."))};
    case AddressMistake::NotSixteen:
        return {say(QT_TRANSLATE_NOOP(
                    "Sentences", "Something in this address with colons is too long, too short or missing.")),
                say(QT_TRANSLATE_NOOP("Sentences",
                                      "Compare it character by character, or use the one with dots."))};
    case AddressMistake::OpenBracket:
        return {say(QT_TRANSLATE_NOOP("Sentences", "The square bracket is opened and not closed.")),
                say(QT_TRANSLATE_NOOP("Sentences", "It closes after the address, before the last colon."))};
    case AddressMistake::BadPort:
        return {say(QT_TRANSLATE_NOOP("Sentences",
                                      "After the address and its colon comes a number from 1 to 65535.")),
                say(QT_TRANSLATE_NOOP("Sentences",
                                      "If the other laptop shows none there, leave out the colon as well."))};
    case AddressMistake::ZoneMissing:
        return {
            say(QT_TRANSLATE_NOOP("Sentences",
                                  "This laptop has more than one way to an address that begins like this.")),
            say(QT_TRANSLATE_NOOP(
                "Sentences",
                "Use the address with dots, or put a % and the name of your own network device after it."))};
    case AddressMistake::ZoneUnknown:
        return {
            say(QT_TRANSLATE_NOOP("Sentences", "What follows the % is not a network device of this laptop.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Leave out the % and what follows it."))};
    case AddressMistake::Nobodys:
        return {say(QT_TRANSLATE_NOOP("Sentences", "This address belongs to no single laptop.")),
                say(QT_TRANSLATE_NOOP("Sentences", "Compare it with what the other laptop shows."))};
    }
    return {};
}

Sentence noNetwork()
{
    return {say(QT_TRANSLATE_NOOP("Sentences", "This laptop is on no network.")),
            say(QT_TRANSLATE_NOOP("Sentences", "Join the home network on both laptops. It does not need the "
                                               "internet."))};
}

Sentence portTaken()
{
    return {say(QT_TRANSLATE_NOOP("Sentences",
                                  "Another program on this laptop holds port %1, so Mandorla cannot find "
                                  "the other laptop by itself."))
                .arg(limits::kPort),
            say(QT_TRANSLATE_NOOP("Sentences",
                                  "Close that program, or type the other laptop’s address. Mandorla tries "
                                  "again by itself."))};
}

namespace {

QString notOfThisKind(const std::string& field)
{
    if (field == "several")
        return say(QT_TRANSLATE_NOOP("Sentences",
                                     "Several can be chosen only where both show it or neither, and where "
                                     "there are choices."));
    if (field == "alone")
        return say(
            QT_TRANSLATE_NOOP("Sentences", "It can stand alone only where more than one may be chosen."));
    if (field == "give" || field == "receive")
        return say(QT_TRANSLATE_NOOP("Sentences", "Only a card to give and to receive has two roles."));
    return say(QT_TRANSLATE_NOOP("Sentences", "A private card is never shared, so it has none."));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a sentence for each
QString sentenceFor(const protocol::RoundFault& fault)
{
    using enum protocol::FaultCode;
    switch (fault.code) {
    case FileTooLarge:
        return say(QT_TRANSLATE_NOOP("Sentences", "The file is larger than %1 KiB."))
            .arg(QLocale().toString(fault.limit / 1024));
    case NotUtf8:
        return say(QT_TRANSLATE_NOOP("Sentences", "The file is not UTF-8 text."));
    case EndsEarly:
        return say(QT_TRANSLATE_NOOP("Sentences", "The file ends too early."));
    case NotAValue:
        return say(QT_TRANSLATE_NOOP("Sentences", "This is no value that JSON knows."));
    case NoName:
        return say(QT_TRANSLATE_NOOP("Sentences", "A name in quotation marks is missing."));
    case NoColon:
        return say(QT_TRANSLATE_NOOP("Sentences", "Here a : is missing."));
    case NoCommaOrBrace:
        return say(QT_TRANSLATE_NOOP("Sentences", "Here a comma or } is missing."));
    case NoCommaOrBracket:
        return say(QT_TRANSLATE_NOOP("Sentences", "Here a comma or ] is missing."));
    case MoreBehind:
        return say(QT_TRANSLATE_NOOP("Sentences", "There is something after the end."));
    case NumberCut:
        return say(QT_TRANSLATE_NOOP("Sentences", "A number is not finished."));
    case TextOpen:
        return say(QT_TRANSLATE_NOOP("Sentences", "A text is not closed."));
    case ControlInText:
        return say(QT_TRANSLATE_NOOP(
            "Sentences", "A text has a line break or a control character in it. Write \\n for a new line."));
    case BadEscape:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "A backslash comes before something it cannot come before."));
    case BadHexDigits:
        return say(QT_TRANSLATE_NOOP("Sentences", "\\u needs four digits, 0-9 and a-f."));
    case HalfCharacter:
        return say(QT_TRANSLATE_NOOP("Sentences", "A text has half a character in it."));
    case ZeroCharacter:
        return say(QT_TRANSLATE_NOOP("Sentences", "A text has a zero character in it."));
    case NameTwice:
        return say(QT_TRANSLATE_NOOP("Sentences", "A name is given twice here."));
    case ListTooLong:
        return say(QT_TRANSLATE_NOOP("Sentences", "This list is too long."));
    case OtherValue:
        return say(QT_TRANSLATE_NOOP("Sentences", "This value is not of the kind that belongs here."));
    case NotWhole:
        return say(QT_TRANSLATE_NOOP("Sentences", "It takes a whole number, from 0."));
    case UnknownField:
        return fault.name.empty()
                   ? say(QT_TRANSLATE_NOOP(
                         "Sentences", "This Mandorla knows no field of this name here; a newer one may."))
                   : say(QT_TRANSLATE_NOOP("Sentences",
                                           "This Mandorla knows no field \"%1\" here; a newer one may."))
                         .arg(QString::fromStdString(fault.name));
    case NoLanguage:
        return say(QT_TRANSLATE_NOOP("Sentences", "A text is given by language: \"en\", \"nl\", \"pt-BR\"."));
    case UnknownNearness:
        return say(QT_TRANSLATE_NOOP("Sentences", "It is one of APART, NEAR, TOUCHING and OVERLAPPING."));
    case UnknownKind:
        return say(QT_TRANSLATE_NOOP("Sentences",
                                     "It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE."));
    case UnknownLine:
        return say(QT_TRANSLATE_NOOP("Sentences", "It is one of IDEA, BOTH and SHOWN."));
    case BadId:
        return say(QT_TRANSLATE_NOOP("Sentences", "It needs an id of a-z, 0-9 and '-', at most %1 of them."))
            .arg(QLocale().toString(fault.limit));
    case IdTaken:
        return say(QT_TRANSLATE_NOOP("Sentences", "Its id is taken by an earlier one."));
    case NoText:
        return say(QT_TRANSLATE_NOOP("Sentences", "This text is missing."));
    case EmptyText:
        return say(QT_TRANSLATE_NOOP("Sentences", "This text is empty."));
    case BadLine:
        return say(QT_TRANSLATE_NOOP("Sentences", "It can have at most %1 characters of plain text, without "
                                                  "control characters or line breaks."))
            .arg(QLocale().toString(fault.limit));
    case BadPassage:
        return say(QT_TRANSLATE_NOOP(
                       "Sentences",
                       "It can have at most %1 characters of plain text, without control characters."))
            .arg(QLocale().toString(fault.limit));
    case TooManyLanguages:
        return say(QT_TRANSLATE_NOOP("Sentences", "At most %1 languages are possible."))
            .arg(QLocale().toString(fault.limit));
    case ForeignLanguage:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "It is given in a language that the round’s title is not in."));
    case LanguageMissing:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "It is missing in one of the languages of the round’s title."));
    case NoOptionsHere:
        return say(QT_TRANSLATE_NOOP("Sentences", "A card of this kind has no options."));
    case NotOfThisKind:
        return notOfThisKind(fault.field);
    case OptionCount:
        return say(QT_TRANSLATE_NOOP("Sentences", "It needs %2 to %1 options."))
            .arg(QLocale().toString(fault.limit))
            .arg(QLocale().toString(limits::kMinOptions));
    case TooManyMinutes:
        return say(QT_TRANSLATE_NOOP("Sentences", "A round takes at most %1 minutes."))
            .arg(QLocale().toString(fault.limit));
    case UnknownToThisVersion:
        return say(QT_TRANSLATE_NOOP("Sentences",
                                     "It has a field that this Mandorla does not know; a newer one may."));
    case CardCount:
        return say(QT_TRANSLATE_NOOP("Sentences", "A round has 1 to %1 cards."))
            .arg(QLocale().toString(fault.limit));
    case TooManySlots:
        return say(QT_TRANSLATE_NOOP("Sentences", "All options, steps and wishes together are more than %1."))
            .arg(QLocale().toString(fault.limit));
    case TextsTooLong:
        return say(QT_TRANSLATE_NOOP("Sentences", "All texts of the round together are too long."));
    case RoundCount:
        return say(QT_TRANSLATE_NOOP("Sentences", "A file has 1 to %1 rounds."))
            .arg(QLocale().toString(fault.limit));
    }
    return {};
}

QString placeOf(const protocol::RoundFault& fault)
{
    QString path = QString::fromStdString(fault.path);
    if (fault.line == 0)
        return path;
    //: Where in a file something is wrong. Stands alone, or in brackets.
    return path.isEmpty() ? say(QT_TRANSLATE_NOOP("Sentences", "line %1")).arg(fault.line)
                          //: As above; behind the line stands the place by its names, as the file has them.
                          : say(QT_TRANSLATE_NOOP("Sentences", "line %1, %2")).arg(fault.line).arg(path);
}

} // namespace mandorla::app
