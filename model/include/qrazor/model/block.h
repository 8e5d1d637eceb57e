// Block-scaled formats that SDR competes with: dot products of elements with shared scales, and the
// accumulator of single precision that most of them are summed in.
// Sources: OCP Microscaling Formats (MX) specification 1.0; NVFP4 (NVIDIA Blackwell: E2M1 elements,
// one E4M3 scale for 16); VS-Quant (arXiv 2102.04503); docs/number-format.md states every choice.
#pragma once
#include <cstdint>
#include <span>

#include "qrazor/model/element.h"
#include "qrazor/support/text.h"

namespace qrazor::model {

// value * 2^exponent, exactly.
struct Scaled {
    Int128 value = 0;
    int exponent = 0;
};

// A beat of MX: the sum of the products of two runs of element codes, times both E8M0 scales.
// Throws qrazor::Error on unequal lengths, codes that are not finite, and NaN scales.
Scaled mx_dot(Element element, std::span<const std::uint32_t> act, std::uint32_t act_scale,
              std::span<const std::uint32_t> weight, std::uint32_t weight_scale);

// The same with E4M3 scales without a sign (7 bits). The value has both scales' significands in it:
// its unit is that of two elements times that of two scales' exponents.
Scaled nvfp4_dot(std::span<const std::uint32_t> act, std::uint32_t act_scale,
                 std::span<const std::uint32_t> weight, std::uint32_t weight_scale);

// Block floating point: words of {sign, magnitude} of 4 bits, which count quarters, and exponents
// biased by 127.
Scaled bfp_dot(std::span<const std::uint32_t> act, std::uint32_t act_exponent,
               std::span<const std::uint32_t> weight, std::uint32_t weight_exponent);

// The sum of products of such words, without a scale: a plain integer.
Int128 sign_magnitude_dot(std::span<const std::uint32_t> act,
                          std::span<const std::uint32_t> weight);

// Integers with one FP16 scale for each operand, an IEEE half without its sign (15 bits): the sum
// of products times both scales' significands; its unit is that of their exponents.
Scaled int_group_dot(std::span<const std::int32_t> act, std::uint32_t act_scale,
                     std::span<const std::int32_t> weight, std::uint32_t weight_scale);

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
