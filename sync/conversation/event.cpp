#include "sync/conversation/event.h"

namespace mandorla::sync {

std::string_view nameOf(const Failure& failure)
{
    switch (failure.kind) {
    case FailureKind::Refused:
        return mandorla::nameOf(failure.refusal);
    case FailureKind::Unexpected:
        return "unexpected_message";
    case FailureKind::Changed:
        return "changed_message";
    case FailureKind::OtherVersion:
        return "other_version";
    case FailureKind::UnknownRound:
        return "unknown_round";
    case FailureKind::UnknownContext:
        return "unknown_context";
    case FailureKind::SealedTooLate:
        return "sealed_too_late";
    case FailureKind::TooManyChanges:
        return "too_many_changes";
    case FailureKind::OutOfTurn:
        return "out_of_turn";
    case FailureKind::WithoutGo:
        return "without_go";
    case FailureKind::BadVersion:
        return "bad_version";
    case FailureKind::TooManyEntries:
        return "too_many_entries";
    case FailureKind::TooManyMessages:
        return "too_many_messages";
    case FailureKind::WithoutKeep:
        return "without_keep";
    case FailureKind::WrongDigits:
        return "wrong_digits";
    case FailureKind::BothShow:
        return "both_show";
    case FailureKind::BothType:
        return "both_type";
    case FailureKind::WindowClosed:
        return "window_closed";
    case FailureKind::Stranger:
        return "stranger";
    case FailureKind::SamePerson:
        return "same_certificate";
    case FailureKind::TimedOut:
        return "timed_out";
    }
    return "unknown";
}

} // namespace mandorla::sync
