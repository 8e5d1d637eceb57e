// Verilog of int_mac: one lane.
#include "families/integer/emit.h"
#include "makers.h"

namespace qrazor::units::int_mac {

Emission emit(const Design& design) {
    return emit_integer_accumulator(design);
}

}  // namespace qrazor::units::int_mac
