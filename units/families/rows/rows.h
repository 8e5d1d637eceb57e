// Units that take rows and give rows: what their descriptors have in common.
//
// A row comes as beats of `lanes` values, the last of them marked. What is known only of the whole
// row is gathered in a pass over it (gen/row_pass.h), so that results come a row later.
#pragma once
#include <vector>

#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units {

// Values of the longest row, a multiple of `lanes`, which it follows from.
Use max_row_use(int usual);
// Values a beat of a unit without groups.
Use row_lanes_use(int usual);
// What lanes and longest row must be to each other; the descriptor's relate() asks.
void check_row(const Config& config, std::vector<Problem>& problems);

// Beats of the longest row.
int max_beats(const Config& config);

// `Lanes` and `MaxBeats`.
std::vector<Parameter> row_parameters(const Config& config);

}  // namespace qrazor::units
