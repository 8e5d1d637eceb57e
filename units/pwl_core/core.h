// The combinational module within pwl_core: what descriptor, emitter and claims all name.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/config.h"

namespace qrazor::units::pwl_core {

std::string core_name(const Config& config);

}  // namespace qrazor::units::pwl_core
