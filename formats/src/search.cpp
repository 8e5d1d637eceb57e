// The loops of searching encoders, which try many steps for each group: compiled for several
// processors, with the same result on all.
#include "search.h"

#include <algorithm>
#include <cmath>

// One function for each kind of processor, chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QRAZOR_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define QRAZOR_CLONES
#endif

namespace qrazor::formats {
namespace {

constexpr double kRounder = 0x1.8p52;  // added and taken away, it rounds to integers, ties to even
constexpr std::size_t kLanes = 16;     // sums that grow side by side: the same on every processor

}  // namespace

QRAZOR_CLONES void to_base(const float* values, std::size_t count, double scale, double most,
                           std::int32_t* base) {
    for (std::size_t k = 0; k < count; ++k) {
        const double exact = values[k] / scale;
        const double clamped = std::min(std::max(exact, -most), most);
        base[k] = static_cast<std::int32_t>((clamped + kRounder) - kRounder);
    }
}

QRAZOR_CLONES void squared_errors(const float* values, std::size_t count, float step, float largest,
                                  float lowest, float* squares) {
    const float inverse = 1 / step;
    for (std::size_t k = 0; k < count; ++k) {
        const float magnitude = std::fabs(values[k]);
        const float limit = values[k] < 0 ? lowest : largest;
        const float rounded =
            // By a product, not a quotient, which would take most of the time; a step that is
            // chosen is encoded by division.
            static_cast<float>(static_cast<std::int32_t>(magnitude * inverse + 0.5F));
        const float difference = magnitude - std::min(rounded, limit) * step;
        squares[k] = difference * difference;
    }
}

namespace {

// The nearest E2M1 magnitude to a magnitude: steps of 0.5 below 2, of 1 below 4, of 2 up to 6.
inline double e2m1_nearest(double magnitude) {
    const double limited = std::min(magnitude, 6.0);
    const double quantum = limited < 2 ? 0.5 : limited < 4 ? 1.0 : 2.0;
    // Rounds to multiples of the quantum instead of 1.
    const double magic = kRounder * quantum;
    return (limited + magic) - magic;
}

}  // namespace

QRAZOR_CLONES double e2m1_error(const float* values, std::size_t count, double step) {
    double sums[kLanes] = {};
    const double inverse = 1 / step;
    std::size_t first = 0;
    for (; first + kLanes <= count; first += kLanes) {
        for (std::size_t k = 0; k < kLanes; ++k) {
            const double magnitude = std::fabs(double(values[first + k]));
            const double difference = magnitude - e2m1_nearest(magnitude * inverse) * step;
            sums[k] += difference * difference;
        }
    }
    for (; first < count; ++first) {
        const double magnitude = std::fabs(double(values[first]));
        const double difference = magnitude - e2m1_nearest(magnitude * inverse) * step;
        sums[0] += difference * difference;
    }
    double sum = 0;
    for (const double one : sums) {
        sum += one;
    }
    return sum;
}

QRAZOR_CLONES void e2m1_codes(const float* values, std::size_t count, double step,
                              std::uint32_t* codes) {
    for (std::size_t k = 0; k < count; ++k) {
        const double exact = values[k] / step;
        const double a = std::fabs(exact);
        // Midpoints of neighbours; at every other one the even code is the upper one.
        const int code = (a > 0.25) + (a >= 0.75) + (a > 1.25) + (a >= 1.75) + (a > 2.5) +
                         (a >= 3.5) + (a > 5.0);
        codes[k] = static_cast<std::uint32_t>(code) | (std::signbit(values[k]) ? 8U : 0U);
    }
}

}  // namespace qrazor::formats
