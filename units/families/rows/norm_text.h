// Modules that norms are made of, as text: parses, sums and the product with an inverse root.
#pragma once
#include <string>

#include "families/rows/norm.h"
#include "families/words.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units {

// Left-normalising parse of `width` bits to kNormCode: beats {beside, values}, results {shift,
// beside, codes}. Where `masked`, `beside` is a bit a lane that says whether its value counts.
struct ParseText {
    std::string name;  // of the modules: `<name>_fold`, `<name>_map`
    int width;
    int beside;
    bool masked;
};
RowCore parse_fold(const Config& config, const ParseText& parse);
RowCore parse_map(const Config& config, const ParseText& parse);

// Beats {mask, codes} with a shift above: sum of codes; values less their mean.
RowCore mean_fold(const Config& config);
RowCore mean_map(const Config& config);

// Beats {shifts, codes} to the sum of squares, with the row's shift; `layer`: two shifts a beat.
RowCore square_fold(const Config& config, int shift_bits, bool layer);
// Codes times the inverse root of sum and eps.
RowCore root_map(const Config& config);

}  // namespace qrazor::units
