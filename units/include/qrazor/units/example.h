// The worked example that stands in the header of a unit's Verilog.
#pragma once
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::units {

// Lines of text: the small beats that the unit's bench chooses, and what the golden model makes of
// them. A number in brackets is the same with its binary point.
std::vector<std::string> worked_example(const gen::Design& design);

}  // namespace qrazor::units
