// The accumulator of single precision that dot products of block-scaled formats are summed in.
// docs/number-format.md states every choice.
#pragma once
#include <cstdint>

#include "qrazor/support/text.h"

namespace qrazor::model {

// value * 2^exponent, exactly.
struct Scaled {
    Int128 value = 0;
    int exponent = 0;
};

// An accumulator that is an IEEE single, without subnormals, infinities and NaN. As matrix units
// of accelerators do, it aligns and cuts instead of rounding:
//   1. Of a beat's magnitude count the 25 highest bits that any beat can have (bits `top` to
//      `top` - 24 of its value, set or not): it is cut there, towards zero.
//   2. A beat that is then 0 changes nothing.
//   3. Else the larger exponent leads: that of the accumulator's leading one, or that of the
//      highest magnitude bit that a beat can have (bit `top`), set or not.
//   4. Both magnitudes are cut, towards zero, to multiples of 2^(leading exponent - 25): 24 bits
//      and two guard bits. They are added exactly.
//   5. The sum's magnitude is cut to 24 significant bits. Below 2^-126 it becomes +0, from 2^128 on
//      the largest finite number.
class Fp32Accumulator {
  public:
    explicit Fp32Accumulator(int top) : top_(top) {}
    void clear() { bits_ = 0; }
    void add(const Scaled& beat);
    std::uint32_t bits() const { return bits_; }
    float value() const;

  private:
    int top_;
    std::uint32_t bits_ = 0;
};

}  // namespace qrazor::model
