// What the codecs share: rounding, words, blocks. Private to the library.
#pragma once
#include <bit>
#include <cmath>
#include <span>

#include "qrazor/formats/codec.h"
#include "qrazor/support/error.h"

namespace qrazor::formats {

// Nearest integer, ties to even, for magnitudes below 2^51. std::nearbyint is a call without
// SSE4.1.
inline double nearest_even(double value) {
    constexpr double kMagic = 0x1.8p52;
    return (value + kMagic) - kMagic;
}

// Two's complement of `bits` bits.
inline std::uint32_t to_twos(std::int32_t value, int bits) {
    return static_cast<std::uint32_t>(value) & ((bits == 32 ? 0U : 1U << bits) - 1U);
}
inline std::int32_t from_twos(std::uint32_t word, int bits) {
    const int unused = 32 - bits;
    return static_cast<std::int32_t>(word << unused) >> unused;
}

inline std::size_t blocks_of(std::size_t length, int block) {
    return (length + static_cast<std::size_t>(block) - 1) / static_cast<std::size_t>(block);
}

// Sizes `row` for whole blocks.
void start_row(const BlockLayout& layout, std::size_t length, const Outer& outer, BlockRow& row);

// Calls `block(values, index)` for every block: `values` has `size` elements, the last block's are
// padded with zeros.
template <typename Block>
void for_blocks(std::span<const float> values, int size, const Block& block) {
    const auto step = static_cast<std::size_t>(size);
    const std::size_t whole = values.size() / step;
    for (std::size_t k = 0; k < whole; ++k) {
        block(values.subspan(k * step, step), k);
    }
    if (values.size() % step != 0) {
        std::vector<float> padded(values.begin() + static_cast<std::ptrdiff_t>(whole * step),
                                  values.end());
        padded.resize(step);
        block(std::span<const float>(padded), whole);
    }
}

float absmax_of(std::span<const float> values);  // throws qrazor::Error on NaN

// Of an exact dot product; throw qrazor::Error that names what is illegal.
void check_lengths(const Run& act, const Run& weight);
void check_scale(const Facts& facts, std::uint32_t scale);

// The sum of products of both runs' words, each by `value`, a whole number.
template <typename Value>
Int128 sum_of_products(const Run& act, const Run& weight, const Value& value) {
    check_lengths(act, weight);
    Int128 sum = 0;
    for (std::size_t i = 0; i < act.words.size(); ++i) {
        sum += Int128{value(act.words[i])} * value(weight.words[i]);
    }
    return sum;
}

// Facts of integers of `bits` bits in two's complement, whose least code is never encoded.
ElementFacts integer_element(int bits, Signs at_ports);
// Of words {sign, magnitude} of `bits` bits with `fraction` bits behind the point.
ElementFacts sign_magnitude_element(int bits, int fraction);
// E8M0: an exponent of 8 bits, of which the largest is NaN.
ScaleFacts e8m0_scale();

}  // namespace qrazor::formats
