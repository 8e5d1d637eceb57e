#include "qrazor/model/block.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>

#include "qrazor/model/dot.h"
#include "qrazor/model/razor.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

constexpr int kFraction = 23;
constexpr int kGuard = 2;
constexpr int kBeatBits = 25;  // of a beat's magnitude that count
constexpr int kBias = 127;
constexpr int kLargestExponent = 127;
constexpr int kSmallestExponent = -126;
constexpr int kWord = 4;  // bits of {sign, magnitude}

void check_lengths(std::size_t act, std::size_t weight) {
    if (act != weight) {
        throw Error("operands of " + std::to_string(act) + " and " + std::to_string(weight) +
                    " elements");
    }
}

int e8m0_exponent(std::uint32_t code) {
    if (code >= kE8m0Nan) {
        throw Error("scale = " + std::to_string(code) + ": must be 0 to 254");
    }
    return static_cast<int>(code) - kE8m0Bias;
}

// Powers of two are exact in a double.
int exponent_of_unit(Element element) {
    return std::ilogb(spec(element).smallest());
}

Int128 element_sum(Element element, std::span<const std::uint32_t> act,
                   std::span<const std::uint32_t> weight) {
    check_lengths(act.size(), weight.size());
    Int128 sum = 0;
    for (std::size_t i = 0; i < act.size(); ++i) {
        if (!std::isfinite(decode(element, act[i])) || !std::isfinite(decode(element, weight[i]))) {
            throw Error("an element is not a number");
        }
        sum += static_cast<Int128>(units(element, act[i])) * units(element, weight[i]);
    }
    return sum;
}

// significand * 2^exponent, the significand at most 15.
Scaled e4m3_scale(std::uint32_t code) {
    constexpr std::uint32_t kNan = 127;
    if (code >= kNan) {
        throw Error("scale = " + std::to_string(code) + ": must be 0 to 126");
    }
    const int field = static_cast<int>(code >> 3);
    const auto mantissa = static_cast<Int128>(code & 7U);
    return {field == 0 ? mantissa : mantissa + 8, std::max(field, 1) - 7 - 3};
}

// significand * 2^exponent, the significand at most 2047.
Scaled half_scale(std::uint32_t code) {
    constexpr std::uint32_t kInfinity = 0x7C00;
    if (code >= kInfinity) {
        throw Error("scale = " + std::to_string(code) + ": must be 0 to 31743");
    }
    const int field = static_cast<int>(code >> 10);
    const auto mantissa = static_cast<Int128>(code & 0x3FFU);
    return {field == 0 ? mantissa : mantissa + 1024, std::max(field, 1) - 15 - 10};
}

int bit_length(Int128 magnitude) {
    int bits = 0;
    for (; magnitude != 0; magnitude >>= 1) {
        ++bits;
    }
    return bits;
}

// A magnitude, given as a number of 2^from, as a number of 2^to; cut towards zero.
Int128 on_grid(Int128 magnitude, int from, int to) {
    constexpr int kAll = 126;  // nothing is left
    return from >= to ? magnitude << (from - to) : magnitude >> std::min(to - from, kAll);
}

}  // namespace

Scaled mx_dot(Element element, std::span<const std::uint32_t> act, std::uint32_t act_scale,
              std::span<const std::uint32_t> weight, std::uint32_t weight_scale) {
    return {element_sum(element, act, weight),
            e8m0_exponent(act_scale) + e8m0_exponent(weight_scale) + 2 * exponent_of_unit(element)};
}

Scaled nvfp4_dot(std::span<const std::uint32_t> act, std::uint32_t act_scale,
                 std::span<const std::uint32_t> weight, std::uint32_t weight_scale) {
    const Scaled a = e4m3_scale(act_scale);
    const Scaled w = e4m3_scale(weight_scale);
    return {element_sum(Element::e2m1, act, weight) * a.value * w.value,
            a.exponent + w.exponent + 2 * exponent_of_unit(Element::e2m1)};
}

Scaled bfp_dot(std::span<const std::uint32_t> act, std::uint32_t act_exponent,
               std::span<const std::uint32_t> weight, std::uint32_t weight_exponent) {
    constexpr int kQuarter = -2;
    return {sign_magnitude_dot(act, weight),
            e8m0_exponent(act_exponent) + e8m0_exponent(weight_exponent) + 2 * kQuarter};
}

Int128 sign_magnitude_dot(std::span<const std::uint32_t> act,
                          std::span<const std::uint32_t> weight) {
    check_lengths(act.size(), weight.size());
    Int128 sum = 0;
    for (std::size_t i = 0; i < act.size(); ++i) {
        sum += static_cast<Int128>(from_word(act[i], kWord)) * from_word(weight[i], kWord);
    }
    return sum;
}

Scaled int_group_dot(std::span<const std::int32_t> act, std::uint32_t act_scale,
                     std::span<const std::int32_t> weight, std::uint32_t weight_scale) {
    const Scaled a = half_scale(act_scale);
    const Scaled w = half_scale(weight_scale);
    return {int_dot(act, weight) * a.value * w.value, a.exponent + w.exponent};
}

void Fp32Accumulator::add(const Scaled& beat) {
    const int cut = std::max(0, top_ - (kBeatBits - 1));
    const Int128 kept = on_grid(beat.value < 0 ? -beat.value : beat.value, 0, cut);
    if (kept == 0) {
        return;
    }
    // The accumulator as magnitude * 2^unit.
    const bool empty = bits_ == 0;
    const int exponent = static_cast<int>((bits_ >> kFraction) & 0xFFU) - kBias;
    const Int128 held = empty ? 0 : (bits_ & 0x7FFFFFU) | 0x800000U;
    const int leading = empty ? beat.exponent + top_ : std::max(exponent, beat.exponent + top_);
    const int grid = leading - kFraction - kGuard;
    const Int128 a = on_grid(held, exponent - kFraction, grid);
    const Int128 b = on_grid(kept, beat.exponent + cut, grid);
    const Int128 sum = ((bits_ >> 31U) != 0 ? -a : a) + (beat.value < 0 ? -b : b);
    const Int128 magnitude = sum < 0 ? -sum : sum;
    const int result = grid + bit_length(magnitude) - 1;  // exponent of the leading one
    if (magnitude == 0 || result < kSmallestExponent) {
        bits_ = 0;
        return;
    }
    const std::uint32_t sign = sum < 0 ? 0x80000000U : 0U;
    if (result > kLargestExponent) {
        bits_ = sign | 0x7F7FFFFFU;
        return;
    }
    const auto significand =
        static_cast<std::uint32_t>(on_grid(magnitude, grid, result - kFraction));
    bits_ = sign | (static_cast<std::uint32_t>(result + kBias) << kFraction) |
            (significand & 0x7FFFFFU);
}

float Fp32Accumulator::value() const {
    return std::bit_cast<float>(bits_);
}

}  // namespace qrazor::model
