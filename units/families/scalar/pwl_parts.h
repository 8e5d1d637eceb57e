// The piecewise-linear core as modules that any unit can instantiate: A + ((B * place) >> w).
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/parts.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units {

// Module `pwl_<function>` with its table: parameter PlaceWidth, ports segment_i, place_i, value_o.
std::string pwl_module(model::PwlFunction function);
parts::Files pwl_parts(model::PwlFunction function);

}  // namespace qrazor::units
