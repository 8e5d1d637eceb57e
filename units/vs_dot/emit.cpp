// Verilog of vs_dot.
#include "families/block/emit.h"
#include "makers.h"

namespace qrazor::units::vs_dot {
namespace {

std::string format_text(const Config& config) {
    return "4-bit integers, one scale of " + std::to_string(config.scale_width) +
           " bits per operand";
}

}  // namespace

parts::Files emit(const Design& design) {
    const Config& config = design.config();
    return emit_block_dot(design, {format_text(config), 0});
}

}  // namespace qrazor::units::vs_dot
