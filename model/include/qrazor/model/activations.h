// SiLU and GELU (the exact one, by erf) in integers: f(x) = max(x, 0) - R(|x|), where R is one
// look-up of the piecewise-linear core and no two data values are multiplied. Ours
// (docs/integer-model.md).
#pragma once
#include <cstdint>
#include <span>

#include "qrazor/support/words.h"

namespace qrazor::model {

enum class Activation : std::uint8_t { silu, gelu };
std::span<const WordRow<Activation>> words_of(Activation);

// x of 16 bits with `fraction` fraction bits (8..12); so is the result.
std::int32_t activated(Activation which, std::int32_t x, int fraction = 10);

}  // namespace qrazor::model
