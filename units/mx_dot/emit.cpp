// Verilog of mx_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::mx_dot {
namespace {

// A product counts the square of an element's unit, each scale is 2^(code - 127).
int exponent_at_zero(const BlockDot& unit, const Config& config) {
    return -2 * facts(unit.elements_of(config)).fraction - 2 * 127 +
           (block_sum_width(unit.elements_of(config), config.lanes) - 2) + 127;
}

std::string format_text(const BlockDot& unit, const Config& config) {
    return "MX elements (" + std::string(facts(unit.elements_of(config)).title) +
           (is_fp32(config) ? "), one E8M0 scale per operand"
                            : ") whose scales have few exponents: one shift");
}

}  // namespace

parts::Files emit(const Design& design) {
    const BlockDot& unit = block_unit(design);
    const Config& config = design.config();
    return emit_block_dot(design, {format_text(unit, config), exponent_at_zero(unit, config)});
}

}  // namespace qrazor::units::mx_dot
