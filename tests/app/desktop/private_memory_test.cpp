#include "app/desktop/private_memory.h"

#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <string>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mandorla::app;

namespace {

// In a process of its own, which is hidden: whether it is so there.
template <typename Question>
bool isSo(Question question)
{
    const pid_t child = ::fork();
    if (child == 0) {
        hideMemory();
        ::_exit(question() ? 0 : 1);
    }
    int status = -1;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status == 0;
}

bool isHidden() { return ::prctl(PR_GET_DUMPABLE) == 0; }

bool isKeptFromDumps()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    std::string kinds;
    std::ifstream("/proc/self/coredump_filter") >> kinds;
    return limit.rlim_cur <= 1 && limit.rlim_max <= 1 && kinds == "00000000";
}

} // namespace

TEST(PrivateMemory, ButForAsLongAsSomebodyHasToLook)
{
    EXPECT_TRUE(isSo(isHidden));
    EXPECT_TRUE(isSo([] {
        std::optional<InSight> one(std::in_place), two(std::in_place);
        const bool both = !isHidden();
        one.reset();
        const bool still = !isHidden();
        two.reset();
        return both && still && isHidden();
    }));
    EXPECT_TRUE(isSo([] {
        {
            const InSight asked;
        }
        return isHidden();
    }));
}

TEST(PrivateMemory, NoDumpHoldsItsMemoryEvenInSight)
{
    EXPECT_FALSE(isKeptFromDumps());
    EXPECT_TRUE(isSo([] {
        const InSight asked;
        return isKeptFromDumps();
    }));
    // Where somebody has set the limit to 0 for good, it cannot be 1.
    EXPECT_TRUE(isSo([] {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        hideMemory();
        const InSight asked;
        return isKeptFromDumps();
    }));
}

// A process that is not hidden is not changed by printing.
TEST(PrivateMemory, WhoDoesNotHideIsAsItWas)
{
    const int before = ::prctl(PR_GET_DUMPABLE);
    {
        const InSight asked;
        EXPECT_EQ(::prctl(PR_GET_DUMPABLE), before);
    }
    EXPECT_EQ(::prctl(PR_GET_DUMPABLE), before);
}
