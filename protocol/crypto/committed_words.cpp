#include "protocol/crypto/committed_words.h"

#include "protocol/crypto/hash.h"
#include "protocol/crypto/padded_words.h"
#include "protocol/limits.h"
#include "protocol/text.h"

#include <algorithm>

namespace mandorla::crypto {

Checked<PaddedWords> padWords(std::string_view text)
{
    if (text.size() > limits::kWordsBytes || text.find('\0') != std::string_view::npos ||
        !protocol::isUtf8(view(text)))
        return Unexpected(Refusal::BadText);
    PaddedWords out;
    std::copy(text.begin(), text.end(), out.writable().begin());
    return out;
}

Secret<32> wordsNonce(const Seed& seed, const ContextId& context, std::size_t card)
{
    return secretH32("nu", seed, context, card);
}

Digest commitWords(const ContextId& context, Role author, std::size_t card, ByteView nonce, ByteView padded)
{
    return h32("mandorla/words/v1", context, author, card, nonce, padded);
}

Bytes openWords(ByteView nonce, ByteView padded)
{
    Bytes out;
    out.reserve(limits::kWordsFrame);
    append(out, nonce);
    append(out, padded);
    return out;
}

Bytes withheldWords() { return Bytes(limits::kWordsFrame); }

Checked<std::string> checkWords(const ContextId& context, Role author, std::size_t card,
                                const Digest& commitment, bool overlapped, ByteView frame, WordsRule rule)
{
    if (frame.size() != limits::kWordsFrame)
        return Unexpected(Refusal::BadLength);
    if (!overlapped) {
        if (sodium_is_zero(frame.data(), frame.size()) != 1)
            return Unexpected(Refusal::WordsMismatch);
        return std::string();
    }
    const ByteView padded = frame.subspan(32);
    if (commitWords(context, author, card, frame.first(32), padded) != commitment)
        return Unexpected(Refusal::WordsMismatch);
    const auto end = std::find(padded.begin(), padded.end(), 0);
    const std::string text = toString(padded.first(static_cast<std::size_t>(end - padded.begin())));
    if (!std::all_of(end, padded.end(), [](std::uint8_t byte) { return byte == 0; }) ||
        !(rule == WordsRule::Plain ? protocol::isPlain(text, limits::kWordsBytes, true)
                                   : protocol::isUtf8(view(text))))
        return Unexpected(Refusal::BadText);
    return text;
}

} // namespace mandorla::crypto
