// Verilog of activations.
#pragma once
#include "families/words.h"
#include "qrazor/gen/words.h"
#include "qrazor/model/activations.h"

namespace qrazor::units {

Emission emit_activation(model::Activation which, const Design& design);

}  // namespace qrazor::units
