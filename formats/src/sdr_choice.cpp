// The flag and the sides of a group of integers: by the rule, or of least squared error.
#include <algorithm>
#include <array>
#include <limits>

#include "sdr_codec.h"
#include "search.h"

namespace qrazor::formats {

// The largest magnitude of a code of that sign.
float SdrCodec::largest(float sign) const {
    return static_cast<float>(format_.code_max()) + (options_.asymmetric && sign < 0 ? 1.0F : 0.0F);
}

bool SdrCodec::saturates(const float* base, std::size_t count, float step) const {
    return std::any_of(base, base + count, [&](float value) {
        return std::fabs(value) / step >= largest(value) + 0.5F;
    });
}

// The smallest step at which no code of the group saturates, or the largest there is; with whole
// flags and the paper's encoder, the one of the leading one.
int SdrCodec::first_step(const float* base) const {
    const auto [low, high] = std::minmax_element(base, base + format_.group);
    const std::array<float, 2> ends{*low, *high};
    if (options_.fraction == 0 && !options_.least_squares) {
        const float most = std::max(std::fabs(ends[0]), std::fabs(ends[1]));
        const auto leading = static_cast<int>(std::bit_width(static_cast<std::uint32_t>(most)));
        return std::max(0, leading - (format_.salient - 1));
    }
    int index = 0;
    // The largest and the smallest value alone decide.
    while (index + 1 < steps_ && saturates(ends.data(), 2, sdr_step(index, options_.fraction))) {
        ++index;
    }
    return index;
}

// By the paper's rule, the finest step that saturates no value.
int SdrCodec::rule_side(const float* base, int flag) const {
    const auto size = static_cast<std::size_t>(format_.subgroup_size());
    int side = std::min(format_.max_side, flag >> options_.fraction);
    while (side > 0 &&
           saturates(base, size, std::ldexp(sdr_step(flag, options_.fraction), -side))) {
        --side;
    }
    return side;
}

// The flag and sides of least squared error, among the flags of one octave up to `first`.
int SdrCodec::choose(const float* base, int first, std::vector<int>& sides) const {
    const int parts = 1 << options_.fraction;
    const auto size =
        static_cast<std::size_t>(format_.max_side > 0 ? format_.subgroup_size() : format_.group);
    const std::size_t subgroups = sides.size();
    // A flag less a side is a finer step: the error of each subgroup at each step, once.
    // An octave below for the flag, and max_side octaves for sides.
    const int lowest = std::max(0, first - (1 + format_.max_side) * parts);
    const auto count = static_cast<std::size_t>(format_.group);
    thread_local std::vector<float> errors;
    std::array<float, 256> squares;
    errors.assign(static_cast<std::size_t>(first - lowest + 1) * subgroups, 0);
    for (int index = lowest; index <= first; ++index) {
        squared_errors(base, count, sdr_step(index, options_.fraction), largest(1), largest(-1),
                       squares.data());
        float* sums = errors.data() + static_cast<std::size_t>(index - lowest) * subgroups;
        for (std::size_t s = 0; s < subgroups; ++s) {
            for (std::size_t k = s * size; k < (s + 1) * size; ++k) {
                sums[s] += squares[k];
            }
        }
    }
    float best = std::numeric_limits<float>::infinity();
    int flag = first;
    std::vector<int> own(subgroups);
    for (int candidate = std::max(0, first - parts); candidate <= first; ++candidate) {
        const int deepest = std::min(format_.max_side, candidate / parts);
        float error = 0;
        for (std::size_t s = 0; s < subgroups; ++s) {
            float least = std::numeric_limits<float>::infinity();
            for (int side = 0; side <= deepest; ++side) {
                const int index = candidate - side * parts - lowest;
                const float one = errors[static_cast<std::size_t>(index) * subgroups + s];
                // `<`: of equal errors the smallest side, and the smallest flag.
                if (one < least) {
                    least = one;
                    own[s] = side;
                }
            }
            error += least;
        }
        if (error < best) {
            best = error;
            flag = candidate;
            sides = own;
        }
    }
    return flag;
}

}  // namespace qrazor::formats
