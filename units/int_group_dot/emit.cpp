// Verilog of int_group_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {
namespace {

// Elements are whole numbers, a scale is its significand times 2^(shift - 24). The sum has been
// multiplied by both significands.
int exponent_at_zero(const BlockDot& unit, const Config& config) {
    return -2 * 24 + (block_scaled_width(unit.elements_of(config), config.lanes, 2047) - 2) + 127;
}

std::string format_text(const BlockDot& unit, const Config& config) {
    return "integers of " + std::to_string(facts(unit.elements_of(config)).bits) +
           " bits, one FP16 scale per operand";
}

}  // namespace

parts::Files emit(const Design& design) {
    const BlockDot& unit = block_unit(design);
    const Config& config = design.config();
    return emit_block_dot(design, {format_text(unit, config), exponent_at_zero(unit, config)});
}

}  // namespace qrazor::units::int_group_dot
