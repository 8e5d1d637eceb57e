// The definition of the accumulator, step by step as docs/number-format.md numbers them, in exact
// integers: no float operation has a part in it, so no rounding mode and no compiler can change it.
#include "qrazor/model/fp32_accumulator.h"

#include <algorithm>
#include <bit>

namespace qrazor::model {
namespace {

constexpr int kFraction = 23;
// Two: one place for the carry of a difference that loses its leading one, one more to keep the cut
// below the last bit that stays.
constexpr int kGuard = 2;
constexpr int kBeatBits = 25;  // of a beat's magnitude that count
constexpr int kBias = 127;
constexpr int kLargestExponent = 127;
constexpr int kSmallestExponent = -126;

int bit_length(Int128 magnitude) {
    int bits = 0;
    for (; magnitude != 0; magnitude >>= 1) {
        ++bits;
    }
    return bits;
}

// A magnitude, given as a number of 2^from, as a number of 2^to; cut towards zero.
Int128 on_grid(Int128 magnitude, int from, int to) {
    // A shift by 128 or more is undefined in C++; operands have fewer bits than this.
    constexpr int kAll = 126;  // nothing is left
    return from >= to ? magnitude << (from - to) : magnitude >> std::min(to - from, kAll);
}

}  // namespace

void Fp32Accumulator::add(const Scaled& beat) {
    // By the bits that a beat can have, not by those that it has: the circuit cuts wires.
    const int cut = std::max(0, top_ - (kBeatBits - 1));
    const Int128 kept = on_grid(beat.value < 0 ? -beat.value : beat.value, 0, cut);
    // Its exponent must not lead, however large: scales of a block of zeros are whatever the
    // encoder left.
    if (kept == 0) {
        return;
    }
    // The accumulator as magnitude * 2^unit.
    // +0 alone: results below the range become +0, never -0.
    const bool empty = bits_ == 0;
    const int exponent = static_cast<int>((bits_ >> kFraction) & 0xFFU) - kBias;
    // The hidden one: there are no subnormals, so every number but 0 has it.
    const Int128 held = empty ? 0 : (bits_ & 0x7FFFFFU) | 0x800000U;
    // An empty accumulator has no exponent that could lead, though its bits would read as -127.
    const int leading = empty ? beat.exponent + top_ : std::max(exponent, beat.exponent + top_);
    const int grid = leading - kFraction - kGuard;
    const Int128 a = on_grid(held, exponent - kFraction, grid);
    // Magnitudes are cut before they get their signs: towards zero, where a shift of a negative
    // number would go down.
    const Int128 b = on_grid(kept, beat.exponent + cut, grid);
    const Int128 sum = ((bits_ >> 31U) != 0 ? -a : a) + (beat.value < 0 ? -b : b);
    const Int128 magnitude = sum < 0 ? -sum : sum;
    const int result = grid + bit_length(magnitude) - 1;  // exponent of the leading one
    if (magnitude == 0 || result < kSmallestExponent) {
        bits_ = 0;
        return;
    }
    const std::uint32_t sign = sum < 0 ? 0x80000000U : 0U;
    // The largest finite number instead of infinity: nothing behind the unit has to know a special
    // value.
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
