// Integer softmax as others have published it: what ours is compared with. Formulas are of the
// papers that facts_of() names; this code is ours, and none of theirs is in it.
//
// All take the row that ours takes: base-2 logits `z` with `fraction` fraction bits, and a mask.
// Each first brings it to the integers that its design expects (rival_logits()), then computes
// codes; one count of a code is worth code_value(). Nobody retrains anything here.
//
// `published` has the widths of the paper. `widened` keeps the formulas and lifts the widths, as
// far as more bits help: logits as ours are, inner words as wide as the codes need, codes that
// count 2^-bits and are rounded where the paper cuts. Where a design turns base e into base 2,
// `widened` gets base 2 at once, as ours does, for whoever folds log2(e) into the queries may do so
// for any of them.
//
// `circuit` is what a circuit for codes of up to 8 bits computes: as `widened`, with inner words no
// wider than those codes ask for.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "qrazor/support/words.h"

namespace qrazor::model {

enum class RivalSoftmax : std::uint8_t { softermax, ibert, ivit, sole, ita };
std::span<const WordRow<RivalSoftmax>> words_of(RivalSoftmax);

enum class RivalWidths : std::uint8_t { published, widened, circuit };
std::span<const WordRow<RivalWidths>> words_of(RivalWidths);

enum class RivalDivision : std::uint8_t {
    none,  // a table or constants instead
    row,   // one quotient a row, then a product or a shift a value
};

// What is published of one.
struct RivalFacts {
    RivalSoftmax rival;
    std::string_view name;    // as its authors write it
    std::string_view source;  // where it is published
    int input_bits;           // of a logit; 0: any, its scale is given
    int input_fraction;       // fraction bits of a logit
    bool calibrated;          // or as many as a layer's range allows
    bool natural;             // logits of base e; otherwise of base 2
    int output_bits;
    bool online;               // one pass over blocks, with a running maximum
    RivalDivision division;    // what it divides
    bool built;                // has the form `circuit`
    std::string_view meaning;  // of a code
};
std::span<const RivalFacts> rival_facts();
const RivalFacts& facts_of(RivalSoftmax rival);

struct RivalFormat {
    RivalSoftmax rival = RivalSoftmax::softermax;
    RivalWidths widths = RivalWidths::widened;
    int fraction = 10;  // of the logits that come, 8..12
    int bits = 8;       // of the codes: 4..16; published 8, circuit up to 8
    std::optional<int> input_fraction =
        std::nullopt;  // of a calibrated scale, 0..7; else that of the facts
    int block = 0;     // logits a step of those that go online; 0: the maximum is known beforehand
};
// Throws qrazor::Error with one line naming every field outside its range.
void validate(const RivalFormat& format);

// What one count of a code is worth, as a probability.
double code_value(const RivalFormat& format);

// Of a calibrated scale: fraction bits at which logits of base 2 up to `largest` do not saturate.
int calibrated_fraction(RivalSoftmax rival, double largest);

// The integers that the design takes, saturated to its width. Throws as validate() does.
std::vector<std::int32_t> rival_logits(std::span<const std::int32_t> z, const RivalFormat& format);

// Codes of a row into `codes`, as many as logits; 0 where masked. `mask` of an entry is not 0 where
// it counts; empty: all count. Throws qrazor::Error on a bad format, sizes that differ, and a row
// without an entry.
void rival_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                 const RivalFormat& format, std::span<std::int32_t> codes);

}  // namespace qrazor::model
