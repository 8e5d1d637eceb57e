// A combinational unit with a register behind its outputs: its module as it is, and one of the
// shared wrapper's registers.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/gen/words.h"

namespace qrazor::units {

// A unit of that module alone, or, where the design is clocked, of a top module around it that
// holds what it gives: `core`, as instance `name`. `files` are those that the core needs. The core
// has the parameters of the design, and of its ports those of data.
Emission registered(const Design& design, const ModuleText& core, const std::string& name,
                    const parts::Files& files);

}  // namespace qrazor::units
