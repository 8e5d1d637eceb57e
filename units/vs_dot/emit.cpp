// Verilog of vs_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::vs_dot {

Emission emit(const Design& design) {
    return emit_block_dot(design, "4-bit integers, one scale of " +
                                      std::to_string(design.config().scale_width) +
                                      " bits per operand");
}

}  // namespace qrazor::units::vs_dot
