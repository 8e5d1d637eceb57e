// The fields of a configuration that are one of a few words, as enums. What a word means stands in
// the table of its enum; which of them a unit has, its schema says. Those of the golden model,
// Rounding and Overflow, are in model/words.h.
#pragma once
#include <cstdint>
#include <span>

#include "qrazor/support/words.h"

namespace qrazor::gen {

enum class Adder : std::uint8_t { ripple, brent_kung, sklansky, kogge_stone, plus };
std::span<const WordRow<Adder>> words_of(Adder);

// What a block format's sums are kept in.
enum class SumKind : std::uint8_t { fp32, bounded, fixed };
std::span<const WordRow<SumKind>> words_of(SumKind);

enum class Handshake : std::uint8_t { valid, ready };
std::span<const WordRow<Handshake>> words_of(Handshake);

// What shares a shift of a requantizer: none is shared where it is given from outside.
enum class Granularity : std::uint8_t { row, group, fixed };
std::span<const WordRow<Granularity>> words_of(Granularity);

}  // namespace qrazor::gen
