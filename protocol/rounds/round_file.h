#pragma once

#include "protocol/result.h"
#include "protocol/rounds/fault.h"
#include "protocol/rounds/round.h"

#include <string>
#include <string_view>
#include <vector>

// Files of rounds (.mandorla.json, see app/exercises/WRITING.md), read and written.
namespace mandorla::protocol {

struct Exercise
{
    std::string id;
    Text title;
    std::vector<Round> rounds;
};

// A file of rounds whose form is right, and nothing else checked yet: what somebody is still writing.
struct ExerciseDraft
{
    std::string id;
    Text title;
    std::vector<RoundDraft> rounds;

    bool operator==(const ExerciseDraft&) const = default;
};

// Its form: JSON of at most limits::kRoundBytes, every field known and of its kind. A fault says where it is;
// nothing of a faulty file is used.
[[nodiscard]] Result<ExerciseDraft, RoundFault> readDraft(std::string_view json);
[[nodiscard]] Result<Exercise, RoundFault> checkExercise(const ExerciseDraft& draft);

// Both of it.
[[nodiscard]] Result<Exercise, RoundFault> readExercise(std::string_view json);

// The file that readDraft() reads as `draft`: one line for each text, in the order in which a person reads a
// round. It may be longer than a file may be. Texts have to be UTF-8.
[[nodiscard]] std::string writeExercise(const ExerciseDraft& draft);

} // namespace mandorla::protocol
