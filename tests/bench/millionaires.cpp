extern "C" {
#include <gcrypt.h>
#include <libotr/proto.h>
#include <libotr/sm.h>
}

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <initializer_list>

// One AND of two people, as libotr has it: the socialist millionaires' protocol, both sides, all five steps.
// Prints milliseconds of one processor, one line for each time.
namespace {

using Step = unsigned char*;

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

void must(gcry_error_t error)
{
    if (error != 0)
        fail(gcry_strerror(error));
}

double now()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e6;
}

double once()
{
    const unsigned char secret[32] = {1};
    OtrlSMState alice, bob;
    otrl_sm_state_new(&alice);
    otrl_sm_state_new(&bob);
    unsigned char *one = nullptr, *two = nullptr, *three = nullptr, *four = nullptr;
    int oneSize = 0, twoSize = 0, threeSize = 0, fourSize = 0;
    const double begun = now();
    must(otrl_sm_step1(&alice, secret, sizeof secret, &one, &oneSize));
    must(otrl_sm_step2a(&bob, one, oneSize, 0));
    must(otrl_sm_step2b(&bob, secret, sizeof secret, &two, &twoSize));
    must(otrl_sm_step3(&alice, two, twoSize, &three, &threeSize));
    must(otrl_sm_step4(&bob, three, threeSize, &four, &fourSize));
    must(otrl_sm_step5(&alice, four, fourSize));
    const double took = now() - begun;
    if (alice.sm_prog_state != OTRL_SMP_PROG_SUCCEEDED || bob.sm_prog_state != OTRL_SMP_PROG_SUCCEEDED)
        fail("two equal secrets were not found equal");
    for (Step each : {one, two, three, four})
        std::free(each);
    otrl_sm_state_free(&alice);
    otrl_sm_state_free(&bob);
    return took;
}

} // namespace

int main(int, char* argv[])
{
    OTRL_INIT;
    for (long left = argv[1] ? std::strtol(argv[1], nullptr, 10) : 1; left > 0; --left)
        std::printf("%f\n", once());
}
