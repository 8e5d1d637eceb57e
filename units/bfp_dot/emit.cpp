// Verilog of bfp_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::bfp_dot {

Emission emit(const Design& design) {
    return emit_block_dot(design, "4-bit mantissas, one exponent of 8 bits per operand");
}

}  // namespace qrazor::units::bfp_dot
