// Verilog of int_group_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {

Emission emit(const Design& design) {
    const int bits = block_unit(design).element(design.config()).bits;
    return emit_block_dot(
        design, "integers of " + std::to_string(bits) + " bits, one FP16 scale per operand");
}

}  // namespace qrazor::units::int_group_dot
