// Verilog of int_dot: all lanes in one compressor tree.
#include "families/integer/emit.h"
#include "makers.h"

namespace qrazor::units::int_dot {

Emission emit(const Design& design) {
    return emit_integer_accumulator(design);
}

}  // namespace qrazor::units::int_dot
