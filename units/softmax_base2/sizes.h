// Widths of softmax_base2 that descriptor, emitter and claims all name.
#pragma once
#include <algorithm>
#include <cstdint>
#include <string>

#include "families/words.h"
#include "qrazor/gen/config.h"
#include "qrazor/model/softmax.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::softmax_base2 {

inline constexpr int kMantissa = 16;     // bits of an exponential's mantissa
inline constexpr int kFarthest = 5;      // whole bits of a distance: beyond 32 all is 0
inline constexpr int kSumFraction = 16;  // of the exponentials whose logarithm is taken

inline bool is_log(const Config& c) {
    return c.form == model::SoftmaxForm::log;
}
inline bool is_carry(const Config& c) {
    return c.code_rounding == model::CodeRounding::carry;
}

// The largest logit as a whole number and whether it has a fraction; as the next whole number it is
// as wide.
inline int key_width(const Config& c) {
    return c.act_width - c.value_fraction + 1;
}
inline int distance_width(const Config& c) {
    return c.value_fraction + kFarthest;
}
// Fraction bits of an exponential that is made a code.
inline int exponential_bits(const Config& c) {
    return is_carry(c) ? model::kCarryFraction : c.code_width;
}
// Such an exponential has one bit more, half a count: what rounds it.
inline int scaled_width(const Config& c) {
    return exponential_bits(c) + 1;
}
inline int carry_width(const Config& c) {
    return model::kCarryFraction - c.code_width;
}
// Whether codes are made twice: relative to the ceiling by then, and to that of the row.
inline bool is_twice(const Config& c) {
    return c.online && !is_log(c);
}
// Bits that the last rounding drops of what it is given.
inline int dropped_width(const Config& c) {
    return !is_carry(c) ? 0 : is_twice(c) ? c.code_width : carry_width(c);
}
// Bits of the sum of a longest row's codes, and of its exponentials.
inline int code_sum_width(const Config& c) {
    return c.code_width + model::ceil_log2(static_cast<std::uint64_t>(c.max_row));
}
inline int sum_width(const Config& c) {
    return kSumFraction + model::ceil_log2(static_cast<std::uint64_t>(c.max_row));
}
// An index of a sum's bits.
inline int exponent_width(int sum) {
    return std::max(1, model::ceil_log2(static_cast<std::uint64_t>(sum)));
}
// log2 of a sum of exponentials, with a sign: -1 .. 16.
inline int logarithm_width(const Config& c) {
    return c.value_fraction + 6;
}

inline std::string text(int number) {
    return std::to_string(number);
}

// Sizes that the text of a module of logits depends on, for its name.
inline std::string logit_sizes(const Config& c) {
    return "_a" + text(c.act_width) + "_f" + text(c.value_fraction) + "_l" + text(c.lanes);
}

}  // namespace qrazor::units::softmax_base2
