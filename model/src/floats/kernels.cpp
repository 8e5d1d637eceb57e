// Which compiled kernel this processor gets. This source has none of their options, so that it runs
// everywhere.
#include "floats/kernel.h"

namespace qrazor::model::floats {

extern const Kernel kPlainKernel;
#ifdef QRAZOR_X86_KERNELS
extern const Kernel kAvx2Kernel;
extern const Kernel kAvx512Kernel;
#endif

std::vector<const Kernel*> kernels() {
    std::vector<const Kernel*> all{&kPlainKernel};
#ifdef QRAZOR_X86_KERNELS
    // All that the file's -m options allow the compiler to use.
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0 &&
        __builtin_cpu_supports("bmi2") != 0) {
        all.push_back(&kAvx2Kernel);
        if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
            __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512dq") != 0) {
            all.push_back(&kAvx512Kernel);
        }
    }
#endif
    return all;
}

const Kernel& kernel() {
    static const Kernel* const best = kernels().back();
    return *best;
}

}  // namespace qrazor::model::floats
