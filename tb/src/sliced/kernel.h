// What is done to 512 vectors at a time beside the gates: operands, their golden result,
// comparison. Numbers and slices only; batch.h knows units and ports.
#pragma once
#include <cstdint>
#include <vector>

#include "qrazor/tb/sliced.h"

namespace qrazor::tb {

// Of the numbers that the reference multiplies, in bytes; wide enough for their sums.
enum class Width : std::uint8_t { half = 2, word = 4, twice = 8 };

// Two lanes of short codes in one 16-bit number, so that one product does for both:
// (a0 + 256 a1) (w1 + 256 w0) = a0 w1 + 256 (a0 w0 + a1 w1), less what is beyond 16 bits.
enum class Pairing : std::uint8_t { none, upward, downward };

// One side of the products: all lanes of `act` or of `weight`. The slices of a vector stand in the
// order of the ports: lanes, flag, sides.
struct OperandShape {
    bool sdr = false;  // sign-magnitude codes, else two's complement
    int lanes = 1;
    int width = 8;     // of a lane
    int flag_max = 0;  // SDR only, as all below
    int flag_bits = 0;
    int sides = 0;  // side shifts in a beat
    int side_max = 0;
    int side_bits = 0;
    Width value = Width::half;
    Pairing pairing = Pairing::none;  // upward: the second lane above the first

    int lane_slices() const { return lanes * width; }
    int slices() const { return lane_slices() + flag_bits + sides * side_bits; }
};

// How a beat becomes its addend and the addend a sum.
struct SumShape {
    int parts = 1;      // of the lanes: each has a shift of its own
    int part_bits = 8;  // of a part's sum, before its shift
    int shift_max = 0;
    int term_bits = 8;  // of the sum of the shifted parts
    int out_bits = 8;
    bool accumulates = false;
    bool saturates = false;
};

// Random words, eight generators side by side.
struct WideRng {
    Slice a;
    Slice b;
    explicit WideRng(std::uint64_t seed);
};

struct Control {
    Slice active;  // not in reset
    Slice clear;
    Slice valid;
};

// An operand as Kernel::decode left it.
struct OperandView {
    const OperandShape* shape = nullptr;
    const Slice* slices = nullptr;
    const void* values = nullptr;
};

// All that is done to 512 vectors at once. Compiled for several processors.
struct Kernel {
    // Random legal operands: every number of leading zeros, every flag and side, all lanes at an
    // end.
    void (*draw)(const OperandShape& shape, WideRng& rng, Slice* slices);
    // Every beat valid and an eighth of them clearing; with `gaps`, resets too.
    void (*draw_control)(WideRng& rng, bool gaps, Control& control);
    // The numbers of all lanes from their slices: `values` has room for lanes x 512 of them.
    void (*decode)(const OperandShape& shape, const Slice* slices, void* values);
    // The low `bits` (at most 32) of 512 numbers as slices.
    void (*to_slices)(const std::uint32_t* numbers, int bits, Slice* slices);
    // The inverse, for any number of bits: 512 numbers one after the other, each of `bytes` bytes
    // (1, 2, 4, 8, or more in words of 4), zero-extended.
    void (*to_numbers)(const Slice* slices, int bits, std::size_t bytes, void* numbers);
    // The golden outputs of a beat: products of the numbers, summed over each part's lanes; flags
    // shift the parts; the accumulator `before` is cleared or kept, and the beat added where valid.
    void (*reference)(const SumShape& shape, const OperandView& act, const OperandView& weight,
                      const Control& control, const Slice* before, Slice* after);
    // Which vectors count: valid and not in reset. A reset also stops the beats on their way.
    void (*take)(const Control& control, Slice* on_way, int entries, Slice& taken);
    // Adds to `wrong` a one where the outputs differ in a stream that is `valid`. Returns whether
    // `wrong` has any.
    bool (*differ)(const Slice& valid, const Slice* got, const Slice* expected, int bits,
                   Slice& wrong);
};

// Those that this processor can run, the fastest last; and that one.
std::vector<const Kernel*> kernels();
const Kernel& kernel();

}  // namespace qrazor::tb
