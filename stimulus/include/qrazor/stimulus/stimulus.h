// Numbers that find bugs, for the stimulus of several units.
#pragma once
#include <cstdint>
#include <vector>

#include "qrazor/support/rng.h"

namespace qrazor::tb {

// Tokens of a layer that a unit with one product a beat is fed: 8 of 256, half a million beats.
inline constexpr std::size_t kTokensOfOneLane = 8;

inline std::int64_t lowest(int width) {
    return -(std::int64_t{1} << (width - 1));
}
inline std::int64_t highest(int width) {
    return (std::int64_t{1} << (width - 1)) - 1;
}

// A signed number whose magnitude has 0 .. width-1 bits, every count equally likely; now and then
// an end of the range.
std::int64_t stratified(Rng& rng, int width);

// The same with at most `bits` magnitude bits.
std::int64_t of_magnitude(Rng& rng, int bits);

// 0, the ends, the ends of half the range, one-hot and alternating patterns of a signed width.
std::vector<std::int64_t> signed_corners(int width);

}  // namespace qrazor::tb
