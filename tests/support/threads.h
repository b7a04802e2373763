#pragma once

#include "protocol/crypto/slot_work.h"

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace mandorla::test {

// Does it on so many threads at once, the last parts first: no result may depend on the order.
inline void runOn(std::size_t threads, crypto::SlotWork& work)
{
    std::atomic<std::size_t> left{crypto::partsOf(work)};
    const auto some = [&work, &left] {
        for (std::size_t n = left; n > 0;)
            if (left.compare_exchange_weak(n, n - 1)) {
                crypto::run(work, n - 1);
                n = left;
            }
    };
    std::vector<std::thread> all;
    for (std::size_t i = 0; i < threads; ++i)
        all.emplace_back(some);
    for (std::thread& thread : all)
        thread.join();
}

} // namespace mandorla::test
