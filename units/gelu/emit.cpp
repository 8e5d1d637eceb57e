// Verilog of gelu.
#include "families/activation/emit.h"
#include "makers.h"

namespace qrazor::units::gelu {

Emission emit(const Design& design) {
    return emit_activation(model::Activation::gelu, design);
}

}  // namespace qrazor::units::gelu
