// The dot product of two rows of integers: a short sum for each run, times both steps.
#include <algorithm>

#include "blocks.h"

namespace qrazor::formats {
namespace {

// Runs of 16 or less of 16-bit codes whose products fit 27 bits; wider codes go one by one.
constexpr std::size_t kShortRun = 16;

std::int64_t run_dot(const std::int16_t* a, const std::int16_t* b, std::size_t count) {
    std::int64_t sum = 0;
    for (std::size_t first = 0; first < count; first += kShortRun) {
        std::int32_t part = 0;
        const std::size_t end = std::min(count, first + kShortRun);
        for (std::size_t k = first; k < end; ++k) {
            part += a[k] * b[k];
        }
        sum += part;
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
        // 64 bits: codes of 4 bits under steps of 28 places, and their sums over a row, stay well
        // within.
        sum += run_dot(a.codes.data() + k, b.codes.data() + k, std::min(run, size - k)) *
               (static_cast<std::int64_t>(a.steps[k / a.run]) * b.steps[k / b.run]);
    }
    return sum;
}

}  // namespace qrazor::formats
