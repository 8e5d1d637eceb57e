// GELU in integers as others have published it: what ours is compared with. Formulas are of the
// papers that facts_of() names; this code is ours, and none of theirs is in it. Values have 16 bits
// with `fraction` fraction bits (8..12), and so have results, as ours do (activations.h); nobody
// retrains anything here.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "qrazor/support/words.h"

namespace qrazor::model {

enum class RivalGelu : std::uint8_t { ibert, ivit };
std::span<const WordRow<RivalGelu>> words_of(RivalGelu);

struct RivalGeluFacts {
    RivalGelu rival;
    std::string_view name;    // as its authors write it
    std::string_view source;  // where it is published
    bool divides;             // a value by another
};
const RivalGeluFacts& facts_of(RivalGelu rival);

// As published: every word as wide as its formula makes it, the result rounded once.
std::int32_t published_gelu(RivalGelu which, std::int32_t x, int fraction = 10);

// SiLU by the same means: I-ViT's sigmoid without the factor 1.702. I-BERT's polynomial has none.
std::optional<std::int32_t> published_silu(RivalGelu which, std::int32_t x, int fraction = 10);

// I-BERT's in the fewest bits at which it is as exact as with all of them (fraction = 10): |x| is
// cut to 5 fraction bits, the square to 8, and the constant is 37 / 512. No division is left.
inline constexpr int kIbertValue = 5;
inline constexpr int kIbertSquare = 8;
inline constexpr int kIbertFactor = 37;     // 0.2888 / 4, in units of
inline constexpr int kIbertFactorBits = 9;  // 2^-9
inline constexpr int kIbertEnd = 80;  // 1.769 sqrt 2 in units of 2^-5: beyond it nothing is left
std::int32_t trimmed_ibert_gelu(std::int32_t x, int fraction = 10);

}  // namespace qrazor::model
