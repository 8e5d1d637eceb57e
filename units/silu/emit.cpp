// Verilog of silu.
#include "families/activation/emit.h"
#include "makers.h"

namespace qrazor::units::silu {

Emission emit(const Design& design) {
    return emit_activation(model::Activation::silu, design);
}

}  // namespace qrazor::units::silu
