// A row's effective MSB, and its values shifted by it: modules of every unit that starts with a
// requantization.
#pragma once
#include "families/words.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units {

// Bits of the largest shift.
int emsb_shift_bits(int act_width, int code_width);

// Beats {values}; the word of a row is ActWidth - CodeWidth bits, results {shift, codes}. Modules
// `emsb_fold` and `emsb_map`, with parameters ActWidth, CodeWidth, Lanes.
RowCore emsb_fold(int act_width, int code_width, int lanes);
RowCore emsb_map(int act_width, int code_width, int lanes);

}  // namespace qrazor::units
