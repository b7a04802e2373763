#pragma once

#include "protocol/crypto/secret.h"
#include "sync/storage/vault.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace mandorla::test {

// An evening as 0.1.0 kept it: Session::journal(), serialise() of the answers, and the day, each with its
// length in front, in one object.
inline void keepAsAWhole(sync::Vault& vault, const std::string& name, ByteView journal, ByteView drafts,
                         std::chrono::sys_days day)
{
    crypto::SecretBytes object;
    const auto add = [&object](ByteView field) {
        const auto length = le64(field.size());
        object.insert(object.end(), length.begin(), length.end());
        object.insert(object.end(), field.begin(), field.end());
    };
    add(journal);
    add(drafts);
    add(le64(static_cast<std::uint64_t>(day.time_since_epoch().count())));
    ASSERT_TRUE(vault.write({{name, ByteView(object)}}));
}

} // namespace mandorla::test
