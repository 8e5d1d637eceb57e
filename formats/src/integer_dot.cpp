// The dot product of two rows of integers: a short sum for each run, times both steps.
#include <algorithm>

#include "blocks.h"

namespace qrazor::formats {
namespace {

// Codes have up to 16 bits, as those of `int16`: a product fits 32 bits, a sum of three does not.
std::int64_t run_dot(const std::int16_t* a, const std::int16_t* b, std::size_t count) {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < count; ++k) {
        sum += a[k] * b[k];
    }
    return sum;
}

}  // namespace

std::int64_t integer_dot(const IntegerRow& a, const IntegerRow& b) {
    const std::size_t run = std::min(a.run, b.run);
    if (a.run % run != 0 || b.run % run != 0) {
        throw Error("groups of " + std::to_string(a.run) + " and " + std::to_string(b.run) +
                    ": one must divide the other");
    }
    const std::size_t size = std::min(a.codes.size(), b.codes.size());
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < size; k += run) {
        sum += run_dot(a.codes.data() + k, b.codes.data() + k, std::min(run, size - k)) *
               (static_cast<std::int64_t>(a.steps[k / a.run]) * b.steps[k / b.run]);
    }
    return sum;
}

}  // namespace qrazor::formats
