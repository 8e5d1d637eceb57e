// Verilog of bfp_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::bfp_dot {
namespace {

// Mantissas count quarters, each scale is 2^(code - 127).
int exponent_at_zero(const BlockDot& unit, const Config& config) {
    return -4 - 2 * 127 + (block_sum_width(unit.elements_of(config), config.lanes) - 2) + 127;
}

std::string format_text() {
    return "4-bit mantissas, one exponent of 8 bits per operand";
}

}  // namespace

parts::Files emit(const Design& design) {
    const BlockDot& unit = block_unit(design);
    const Config& config = design.config();
    return emit_block_dot(design, {format_text(), exponent_at_zero(unit, config)});
}

}  // namespace qrazor::units::bfp_dot
