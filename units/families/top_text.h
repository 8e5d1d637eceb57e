// The text of a unit's top module.
#pragma once
#include "qrazor/gen/design.h"
#include "qrazor/gen/module_text.h"

namespace qrazor::units {

// With the design's name, parameters, ports, worked example and the command that makes it; what it
// is for, its checks and its body are the unit's to add.
gen::ModuleText top_text(const gen::Design& design);

}  // namespace qrazor::units
