// Decompression-free arithmetic on razored operands, and the accumulators behind it.
// Source: QRazor (arXiv 2501.13331), section 4; docs/number-format.md.
// Everything is exact integer arithmetic in 128 bits; nothing is rounded after razoring.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "qrazor/model/razor.h"
#include "qrazor/support/text.h"

namespace qrazor::model {

using qrazor::Int128;  // from support/text.h

enum class Overflow : std::uint8_t { wrap, saturate };
std::string_view to_string(Overflow overflow);
Overflow overflow_from(std::string_view name);  // throws qrazor::Error naming the legal values

// A two's complement accumulator of 1..128 bits. Adding beyond its range wraps or saturates, as the
// hardware does; the addend itself is taken exactly.
class Accumulator {
  public:
    Accumulator(int width, Overflow overflow);
    void clear() { value_ = 0; }
    void add(Int128 addend);
    Int128 value() const { return value_; }
    bool overflowed() const { return overflowed_; }  // ever, since construction

  private:
    int width_;
    Overflow overflow_;
    Int128 value_ = 0;
    bool overflowed_ = false;
};

// The paper's unit: one product of two codes, shifted by both flags.
Int128 sdr_multiply(Code act, int act_flag, Code weight, int weight_flag);

// What fractions ka and kw of both flags multiply a group's sum by, its unit 2^(-2 F) of the
// base's: (2^F + ka) (2^F + kw), for F fraction bits. Throws qrazor::Error where a fraction does
// not fit F.
Int128 sdr_fraction_factor(int fraction_bits, int act_fraction, int weight_fraction);

// One group pair: (sum of signed products) << (f_a + f_w); with two levels every subgroup sum has
// its own shift (f_a - d_a) + (f_w - d_w). Both operands must be grouped alike: the same G,
// and the same S where both have side shifts (without them S means nothing). Throws qrazor::Error
// where they are not, and where codes, flag or sides do not fit the format.
Int128 group_dot(const RazoredGroup& act, const RazorFormat& act_format, const RazoredGroup& weight,
                 const RazorFormat& weight_format);

// A whole reduction: the sum of group_dot over all groups. Lengths must agree; else qrazor::Error.
Int128 dot(const RazoredRow& act, const RazoredRow& weight);

// Plain integer dot product: the baseline's golden model. Throws qrazor::Error on unequal lengths.
Int128 int_dot(std::span<const std::int32_t> act, std::span<const std::int32_t> weight);

namespace reference {
// Decode both operands and multiply, with no notion of flags in the products: the oracle.
Int128 dot(const RazoredRow& act, const RazoredRow& weight);
}  // namespace reference

}  // namespace qrazor::model
