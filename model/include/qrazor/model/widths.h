// Width arithmetic of significant data razoring (SDR): the one place where a bit width is computed.
// The emitter, the golden model's range checks and the tests all use these functions, and a test
// elaborates the emitted Verilog to compare its port widths with them.
//
// Notation (docs/number-format.md): B base width, K salient bits with the sign, G group size,
// L lanes, D largest side shift. All widths are in bits, all functions are constexpr.
#pragma once
#include <cstdint>

namespace qrazor::model {

// Smallest n with 2^n >= value; 0 for value 1. Equals $clog2 of Verilog.
constexpr int ceil_log2(std::uint64_t value) {
    int n = 0;
    while (n < 64 && (std::uint64_t{1} << n) < value) {
        ++n;
    }
    return n;
}

// Largest flag: a group whose leading one is the top magnitude bit drops all but K bits.
constexpr int flag_max(int base, int salient) {
    return base - salient;
}

// Flags are 0 .. B-K. 0 bits where K == B: nothing is ever dropped.
constexpr int flag_width(int base, int salient) {
    return ceil_log2(static_cast<std::uint64_t>(flag_max(base, salient)) + 1);
}

// Side shifts are 0 .. D. 0 bits where D == 0: the one-level scheme.
constexpr int side_width(int max_side) {
    return ceil_log2(static_cast<std::uint64_t>(max_side) + 1);
}

// A Verilog port has at least one bit: a field of no bits is a port that is always 0.
constexpr int port_width(int field_width) {
    return field_width < 1 ? 1 : field_width;
}

// Signed product of two codes, unshifted: two magnitudes of K-1 bits and a sign.
constexpr int sdr_code_product_width(int salient) {
    return 2 * (salient - 1) + 1;
}

// Largest shift of one product or one group: the sum of both operands' largest flags.
constexpr int sdr_shift_max(int act_base, int weight_base, int salient) {
    return flag_max(act_base, salient) + flag_max(weight_base, salient);
}

// Signed product shifted by both flags.
constexpr int sdr_product_width(int act_base, int weight_base, int salient) {
    return sdr_code_product_width(salient) + sdr_shift_max(act_base, weight_base, salient);
}

// Signed sum of `lanes` unshifted code products.
constexpr int sdr_sum_width(int salient, int lanes) {
    return sdr_code_product_width(salient) + ceil_log2(static_cast<std::uint64_t>(lanes));
}

// The same with every subgroup sum shifted left by 0 .. 2D (two-level razoring).
constexpr int sdr_two_level_sum_width(int salient, int lanes, int max_side) {
    return sdr_sum_width(salient, lanes) + 2 * max_side;
}

// With F fraction bits a flag stands for the step 2^f * (1 + k / 2^F), so a group's sum is
// multiplied by (2^F + k) of each of `operands`. Bits that a sum of products gains by that: at
// least F for each, as rows of the multiplier are shifted so far (more than the range needs where K
// = 2).
constexpr int sdr_fraction_growth(int salient, int fraction, int operands) {
    const auto code = (std::uint64_t{1} << (salient - 1)) - 1;
    std::uint64_t most = code * code;
    for (int k = 0; k < operands && fraction > 0; ++k) {
        most *= (std::uint64_t{2} << fraction) - 1;
    }
    int growth = fraction * operands;
    while ((std::uint64_t{1} << (2 * (salient - 1) + growth)) <= most) {
        ++growth;
    }
    return growth;
}

// Sum of `lanes` products shifted by both flags: what one beat adds to the accumulator.
constexpr int sdr_beat_width(int act_base, int weight_base, int salient, int lanes) {
    return sdr_sum_width(salient, lanes) + sdr_shift_max(act_base, weight_base, salient);
}

// Accumulator that cannot overflow within `terms` products; one bit less can, where K >= 3 and
// `terms` is a power of two.
constexpr int sdr_accumulator_width(int act_base, int weight_base, int salient,
                                    std::uint64_t terms) {
    return sdr_product_width(act_base, weight_base, salient) + ceil_log2(terms);
}

// Two's complement product; (-2^(a-1)) * (-2^(w-1)) needs every bit of it.
constexpr int int_product_width(int act, int weight) {
    return act + weight;
}

// Sum of `terms` two's complement products, exact for every input.
constexpr int int_sum_width(int act, int weight, std::uint64_t terms) {
    return int_product_width(act, weight) + ceil_log2(terms);
}

// A number of 0 .. most at a port.
constexpr int number_width(int most) {
    return port_width(ceil_log2(static_cast<std::uint64_t>(most) + 1));
}

// Signed sum of the column codes of an output of an array of cells: the top column's weight is the
// largest, -2^(weight-1), and a code is less than 2^code.
constexpr int column_sum_width(int code, int weight) {
    return code + weight;
}

// The same shifted by 0 .. most_shift, or its negative, `reads` times.
constexpr int read_sum_width(int code, int weight, int most_shift, std::uint64_t reads) {
    return column_sum_width(code, weight) + most_shift + ceil_log2(reads);
}

}  // namespace qrazor::model
