#pragma once

#include "protocol/crypto/committed_words.h"
#include "protocol/limits.h"

namespace mandorla::crypto {

// The words of a card, padded with zeros to the one length that all have.
class PaddedWords : public Secret<limits::kWordsBytes>
{
};

} // namespace mandorla::crypto
