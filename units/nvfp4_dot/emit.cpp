// Verilog of nvfp4_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::nvfp4_dot {

Emission emit(const Design& design) {
    return emit_block_dot(design, "NVFP4 elements (E2M1), one E4M3 scale per operand");
}

}  // namespace qrazor::units::nvfp4_dot
