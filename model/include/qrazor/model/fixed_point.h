// Integers with a binary point that somebody else keeps: what arithmetic without float and without
// division is made of. Ours; the mechanism that needs it is FLARE's (arXiv 2411.14733).
//
// `>>` of negative numbers is arithmetic (C++20), so it rounds down. Nothing here throws: arguments
// are in the range that the line above a function names.
#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>

namespace qrazor::model {

// Index of the leading one, -1 for 0.
constexpr int leading_one(std::uint64_t x) {
    return static_cast<int>(std::bit_width(x)) - 1;
}

// x * 2^-shift, halves rounded up; a shift to the left is exact. |x| < 2^62, result too; shifts
// beyond 62 are 62, where nothing but a sign is left.
constexpr std::int64_t rounding_shift(std::int64_t x, int shift) {
    if (shift <= 0) {
        return x << -shift;
    }
    const int s = std::min(shift, 62);
    return (x + (std::int64_t{1} << (s - 1))) >> s;
}

// Symmetric: -(2^(bits-1) - 1) .. 2^(bits-1) - 1. 2 <= bits <= 63.
constexpr std::int64_t saturate(std::int64_t x, int bits) {
    const std::int64_t most = (std::int64_t{1} << (bits - 1)) - 1;
    return std::clamp(x, -most, most);
}

}  // namespace qrazor::model
