// Verilog of int_mac and int_dot.
#pragma once
#include "families/words.h"
#include "qrazor/gen/datapath.h"

namespace qrazor::units {

parts::Files emit_integer_accumulator(const Design& design);

}  // namespace qrazor::units
