// The piecewise-linear core: one datapath for every nonlinear function, y = A[i] + ((B[i] * frac)
// >> w), with i the high bits of the argument and frac the next w. Ours (docs/integer-model.md).
//
// Tables are made in double precision, once; at run time there is neither float nor division. A
// segment is the chord moved by half its largest gap, in the middle, so that the error has both
// signs. Values of tables are in units of 2^-16.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/model/fixed_point.h"
#include "qrazor/support/words.h"

namespace qrazor::model {

enum class PwlFunction : std::uint8_t {
    exp2,          // 2^-x on [0, 1), 16 segments
    log2,          // log2(1 + x) on [0, 1), 16
    reciprocal,    // 1 / (1 + x) on [0, 1), 32
    inverse_root,  // 1 / sqrt(x) on [1, 4), 48
    silu_near,     // x / (1 + e^x) on [0, 4), 64
    silu_far,      // the same on [4, 12), 32
    gelu,          // x erfc(x / sqrt 2) / 2 on [0, 4), 64
};
std::span<const WordRow<PwlFunction>> words_of(PwlFunction);

inline constexpr int kPwlFraction = 16;  // fraction bits of A, B and of what the core gives

struct PwlTable {
    std::vector<std::int32_t> offset;  // A: the value at the segment's start
    std::vector<std::int32_t> slope;   // B: what it grows by over the segment

    std::size_t segments() const { return offset.size(); }
    std::int32_t at(std::int64_t segment, std::int64_t fraction, int width) const {
        const auto i = static_cast<std::size_t>(segment);
        return offset[i] + static_cast<std::int32_t>((slope[i] * fraction) >> width);
    }
};

// The table of a function on `count` segments of width `step` from `start`.
PwlTable make_table(double (*function)(double), double start, double step, std::size_t count);
const PwlTable& table_of(PwlFunction function);

// Bits of an unsigned offset, of a two's complement slope and of the core's unsigned result that
// hold every entry.
struct TableWidths {
    int offset = 0;
    int slope = 0;
    int result = 0;
};
TableWidths widths_of(const PwlTable& table);

// 2^-(distance / 2^fraction) with `bits` fraction bits, for distance >= 0; beyond 32 it counts as
// just below 32. 8 <= fraction <= 12 here and below, 1 <= bits <= 20.
std::int32_t exp2_negative(std::int64_t distance, int fraction, int bits);

// The 16 bits below the leading one (filled with zeros, or cut), and its index. x >= 1.
struct Mantissa {
    std::uint32_t bits = 0;
    int exponent = 0;
};
Mantissa mantissa_of(std::uint64_t x);

// log2(x) with `fraction` fraction bits, x >= 1, fraction 1 to 16.
std::int32_t log2_of(std::uint64_t x, int fraction);

// 1/x = value * 2^-(16 + exponent), x >= 1.
struct Reciprocal {
    std::int32_t value = 0;
    int exponent = 0;
};
Reciprocal reciprocal_of(std::uint64_t x);

// 1/sqrt(x) = value * 2^-(16 + exponent), x >= 1.
struct InverseRoot {
    std::int32_t value = 0;
    int exponent = 0;
};
InverseRoot inverse_root_of(std::uint64_t x);

}  // namespace qrazor::model
