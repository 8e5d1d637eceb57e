// Requantization without dequantization: wide integers to narrow ones by a shift that the values
// themselves say, so that no scale is multiplied, and none is calibrated.
// Source: that requantization parses bits at the *effective MSB*, the position at which a value
// first differs from its sign extension, is the abstract of US20260187430A1 (pending; believed to
// be of the authors of arXiv 2411.14733). The exact form here is ours (docs/integer-model.md).
//
// Shapes: a row (of a token) or a group of it. A value x stands for x * 2^e; its code for
// code * 2^(e + shift).
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/model/fixed_point.h"
#include "qrazor/model/razor.h"

namespace qrazor::model {

// Effective MSB of values together: the leading one of the OR of all x >= 0 ? x : ~x. -1 where all
// are 0 or -1.
template <class Integer>
int effective_msb(std::span<const Integer> values) {
    std::uint64_t seen = 0;
    for (const Integer x : values) {
        const std::int64_t wide = x;
        seen |= static_cast<std::uint64_t>(wide ^ (wide >> 63));
    }
    return leading_one(seen);
}

// The shift that brings values of that effective MSB to `bits` bits, never to the left.
constexpr int requantizing_shift(int msb, int bits) {
    return std::max(0, msb - (bits - 2));
}

// The same to the left, too (negative): what a LayerNorm does with rows that are small. 0 for -1.
constexpr int normalizing_shift(int msb, int bits) {
    return msb < 0 ? 0 : msb - (bits - 2);
}

// One value by a shift: rounded, then saturated, which happens only where rounding carries out of
// `bits` bits, or where the shift is a fixed one.
constexpr std::int32_t requantized(std::int64_t x, int shift, int bits) {
    return static_cast<std::int32_t>(saturate(rounding_shift(x, shift), bits));
}

struct Requantized {
    std::vector<std::int32_t> codes;  // as many as values
    std::vector<int> shifts;          // one; one a group; of a shorter tail, too
};

// Throws qrazor::Error on bits outside 2..32, group outside 1..65536, a shift outside 0..62.
Requantized requantize_row(std::span<const std::int64_t> values, int bits);
Requantized requantize_groups(std::span<const std::int64_t> values, int bits, int group);
Requantized requantize_fixed(std::span<const std::int64_t> values, int bits, int shift);

// Straight into SDR: the row to codes of `format.base` bits, those razored. The row's shift and the
// groups' flags carry the whole scale.
struct RequantizedToSdr {
    RazoredRow row;
    int shift = 0;
};
// Throws as above and as razor().
RequantizedToSdr requantize_to_sdr(std::span<const std::int64_t> values, const RazorFormat& format);

}  // namespace qrazor::model
