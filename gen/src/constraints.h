// Timing constraints (SDC) of a design.
#pragma once
#include <string>

#include "qrazor/gen/design.h"
#include "qrazor/gen/flows.h"

namespace qrazor::gen {

// SDC has no units of its own: times are in those of the first library that the tool reads.
enum class TimeUnit { ns, ps };

// One clock, half of it for whatever stands before and behind. Combinational units: a clock without
// a port, all of it for the unit. `options` are those of the command that writes them.
std::string constraints(const Design& design, const LayoutOptions& options, TimeUnit unit);

// The port with that role; nullptr where the design has none.
const Port* find_port(const Design& design, Role role);

}  // namespace qrazor::gen
