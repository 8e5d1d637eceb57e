// Verilog of nvfp4_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::nvfp4_dot {
namespace {

// A product counts quarters, a scale is its significand times 2^(shift - 9). The sum has been
// multiplied by both significands, together at most 225.
int exponent_at_zero(const BlockDot& unit, const Config& config) {
    return -2 - 2 * 9 + (block_scaled_width(unit.elements_of(config), config.lanes, 15) - 2) + 127;
}

std::string format_text() {
    return "NVFP4 elements (E2M1), one E4M3 scale per operand";
}

}  // namespace

parts::Files emit(const Design& design) {
    const BlockDot& unit = block_unit(design);
    const Config& config = design.config();
    return emit_block_dot(design, {format_text(), exponent_at_zero(unit, config)});
}

}  // namespace qrazor::units::nvfp4_dot
