// Softmax in BF16: what integer softmax replaces, as a careful engineer would build it. Formulas
// and code are ours.
//
// A row of base-2 logits as BF16 words (log2(e) folded into the queries, as for ours and all
// rivals), in blocks: a block's exponentials are relative to its own maximum, rounded down to a
// whole number, and blocks meet by shifts.
//
// - 2^x is a BF16 number: the exponent is x's whole part, the significand that of 2^fraction,
//   nearest. The sum is fixed point, with more fraction bits than a BF16 result of the longest row
//   can tell. Its reciprocal has the significand of a BF16 number, by a table, once a row. The
//   product is rounded to nearest, ties to even; below 2^-126 it is 0.
// - Logits count in 2^-8, rounded down, which changes those below 1/2 alone; below 2^-9 they are 0.
//   From 2^15 on they are all alike, with either sign, where other BF16 numbers are 128 apart.
// - -infinity counts as masked, as does a NaN with a sign; +infinity and other NaN are the largest
//   logit. Subnormal logits are 0.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace qrazor::model {

struct Bf16Softmax {
    int longest = 256;  // logits of a row at most, 1..65536
    int block = 4;      // logits a step, 1..65536
};
// Throws qrazor::Error with one line naming every field outside its range.
void validate(const Bf16Softmax& format);

// Probabilities of a row into `p`, as many as logits; 0 where masked, and in a row of which nothing
// counts. `mask` of an entry is not 0 where it counts; empty: all do. Throws qrazor::Error on a bad
// format, sizes that differ, and a row that is longer than the longest.
void bf16_softmax(std::span<const std::uint16_t> x, std::span<const std::uint8_t> mask,
                  const Bf16Softmax& format, std::span<std::uint16_t> p);

// The BF16 number nearest to count * 2^-fraction, ties to even.
std::uint16_t bf16_of(std::int32_t count, int fraction);

// Its numbers, for who proves a circuit equal to it.
inline constexpr int kBf16Mantissa = 7;  // bits behind a significand's leading one
inline constexpr int kBf16Fraction = 8;  // of a logit in fixed point
inline constexpr int kBf16Whole = 16;    // bits of its whole part, with the sign
inline constexpr int kBf16Reciprocals =
    8;  // bits of a sum behind its leading one: the table's index

int bf16_sum_fraction(int longest);  // fraction bits of a row's sum
int bf16_power(int fraction);        // 2^(fraction / 256) in units of 2^-7: 128..255
int bf16_reciprocal(int place);      // 1 / (1 + (place + 1/2) / 256) in units of 2^-8: 128..256
std::int32_t bf16_fixed(std::uint16_t x);  // a logit in units of 2^-8: whole part of 16 bits

}  // namespace qrazor::model
