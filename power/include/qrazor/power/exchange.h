// Delays and activity in the formats of other tools: to hold our engines against them, and for
// users who have them.
#pragma once
#include <string>

#include "qrazor/power/activity.h"
#include "qrazor/power/delays.h"

namespace qrazor::power {

// Standard Delay Format, for `$sdf_annotate` on an instance of module `top`. Of several
// arcs from one pin to another (delays that depend on the state) it has the slowest. Wires have no
// delay.
std::string write_sdf(const Delays& delays, const std::string& top);

// Switching Activity Interchange Format for read_saif: each net's transitions and time at 1, over
// the counted cycles. `scope`: the name of the instance (OpenSTA: read_saif -scope).
std::string write_saif(const cells::Netlist& netlist, const Activity& activity,
                       const std::string& scope, double clock_ns);

}  // namespace qrazor::power
