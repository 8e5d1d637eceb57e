// Accumulators of a chosen width, exact up to the sum and then as hardware has it. 128 bits hold
// every width that any unit can have.
#include <array>
#include <string>

#include "qrazor/model/dot.h"
#include "qrazor/model/words.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

__extension__ typedef unsigned __int128 UInt128;

Int128 largest(int width) {
    return static_cast<Int128>(~UInt128{0} >> (129 - width));
}

// The low `width` bits, sign-extended.
Int128 wrapped(UInt128 bits, int width) {
    const int unused = 128 - width;
    return static_cast<Int128>(bits << unused) >> unused;
}

}  // namespace

std::span<const WordRow<Overflow>> words_of(Overflow) {
    static constexpr std::array<WordRow<Overflow>, 2> kTable{
        {{Overflow::wrap, "wrap", "the sum goes on modulo 2^acc_width"},
         {Overflow::saturate, "saturate", "the sum stays at the end of the range that it passed"}}};
    return kTable;
}

std::string_view to_string(Overflow overflow) {
    return word_of(overflow);
}

Overflow overflow_from(std::string_view name) {
    return value_named<Overflow>(name, "overflow");
}

Accumulator::Accumulator(int width, Overflow overflow) : width_(width), overflow_(overflow) {
    if (width < 1 || width > 128) {
        throw Error("accumulator = " + std::to_string(width) + ": must be 1 to 128");
    }
}

void Accumulator::add(Int128 addend) {
    // A width of 1 has the range -1 .. 0: `largest` shifts all 128 bits out, which C++ leaves
    // undefined, so it is said here.
    const Int128 high = width_ == 1 ? 0 : largest(width_);
    const Int128 low = -high - 1;
    // The exact sum needs one bit more than Int128 only where both have the same sign.
    Int128 sum = 0;
    const bool beyond = __builtin_add_overflow(value_, addend, &sum);
    if (!beyond && sum >= low && sum <= high) {
        value_ = sum;
        return;
    }
    overflowed_ = true;
    if (overflow_ == Overflow::wrap) {
        value_ = wrapped(static_cast<UInt128>(value_) + static_cast<UInt128>(addend), width_);
    } else {
        const bool negative = beyond ? addend < 0 : sum < 0;
        value_ = negative ? low : high;
    }
}

}  // namespace qrazor::model
