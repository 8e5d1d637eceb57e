// Which compiled kernel this processor gets. Compiled without its options: what asks for AVX-512
// must run without it.
#include "kernel.h"
#include "qrazor/support/rng.h"

namespace qrazor::tb {

extern const Kernel kPlainKernel;
#ifdef QRAZOR_X86_KERNELS
extern const Kernel kAvx2Kernel;
extern const Kernel kAvx512Kernel;
#endif

std::vector<const Kernel*> kernels() {
    std::vector<const Kernel*> all{&kPlainKernel};
#ifdef QRAZOR_X86_KERNELS
    if (__builtin_cpu_supports("avx2") != 0) {
        all.push_back(&kAvx2Kernel);
    }
    // All that the file's -m options name: with less than that it would stop at an illegal
    // instruction.
    if (__builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
        __builtin_cpu_supports("avx512dq") != 0) {
        all.push_back(&kAvx512Kernel);
    }
#endif
    return all;
}

const Kernel& kernel() {
    // Asked once: cpuid traps under virtual machines.
    static const Kernel* const best = kernels().back();
    return *best;
}

WideRng::WideRng(std::uint64_t seed) {
    Rng rng(seed);
    for (Slice* part : {&a, &b}) {
        for (std::uint64_t& word : part->words) {
            // A state of all zeros would stay so; our generator does not give 16 zeros.
            word = rng.next();
        }
    }
}

}  // namespace qrazor::tb
