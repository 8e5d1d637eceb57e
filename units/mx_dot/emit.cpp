// Verilog of mx_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::mx_dot {

Emission emit(const Design& design) {
    const Config& config = design.config();
    return emit_block_dot(design,
                          "MX elements (" + block_unit(design).element(config).title +
                              (is_fp32(config) ? "), one E8M0 scale per operand"
                                               : ") whose scales have few exponents: one shift"));
}

}  // namespace qrazor::units::mx_dot
