// Verilog of int_mac and int_dot.
#pragma once
#include "families/words.h"
#include "qrazor/gen/datapath.h"

namespace qrazor::units {

// Behind the operand register: lanes, their sum, cuts and accumulator of `act` and `weight`,
// integers of ActWidth and WeightWidth bits. dec_dot has the same.
Written accumulated_products(const Config& config, Pipeline& pipeline);

Emission emit_integer_accumulator(const Design& design);

}  // namespace qrazor::units
