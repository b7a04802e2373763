#pragma once

#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "protocol/refusal.h"

#include <cstddef>
#include <string>
#include <string_view>

// Commitments to the words of a card. Every card has one, empty words too, and every frame has one size, so
// nothing tells who wrote and who did not.
//
//     com_j = H32("mandorla/words/v1"; CTX, role, j, nu_j, text padded with zeros to 2048)
//     frame = nu_j ‖ padded text, or as many zeros (limits::kWordsFrame) if the card did not overlap
namespace mandorla::crypto {

class PaddedWords; // padded_words.h: whoever only includes this one does not hang on its length

// What words may be. Taken: what an earlier version took, and a journal has, is taken again, UTF-8 without a
// zero byte, and made plain before it is shown (protocol/text.h, plain()).
enum class WordsRule
{
    Plain, // line feeds aside
    Taken
};

// bad_text: longer than 2048 bytes, not UTF-8, or with a zero byte in it. Whether it is plain, which the
// partner demands, is seen to where it is sealed (protocol/rounds/answer.h): what a journal of an earlier
// version committed to stands as it is.
[[nodiscard]] Checked<PaddedWords> padWords(std::string_view text);

// nu_j = H32("nu"; SEED, CTX, j)
[[nodiscard]] Secret<32> wordsNonce(const Seed& seed, const ContextId& context, std::size_t card);

[[nodiscard]] Digest commitWords(const ContextId& context, Role author, std::size_t card, ByteView nonce,
                                 ByteView padded);

[[nodiscard]] Bytes openWords(ByteView nonce, ByteView padded);
[[nodiscard]] Bytes withheldWords(); // 2080 zeros

// The partner's frame. If the card overlapped it must open the commitment, else be zeros: bad_length,
// words_mismatch, bad_text.
[[nodiscard]] Checked<std::string> checkWords(const ContextId& context, Role author, std::size_t card,
                                              const Digest& commitment, bool overlapped, ByteView frame,
                                              WordsRule rule = WordsRule::Plain);

} // namespace mandorla::crypto
