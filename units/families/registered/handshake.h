// Fields of a unit that may have a register behind its outputs, and what they make of its ports and
// its name.
#pragma once
#include <string>
#include <vector>

#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

// valid | ready; ready where `cuts` registers the outputs, if the unit has that field.
Use handshake_use(bool has_cuts);
// Whether beats wait on both sides until they are taken (handshake = ready).
bool waits_for_ready(const Config& config);

// What the register adds to the name of the combinational module: "_registered", "_handshake".
std::string registered_suffix(const Config& config);
// Its data ports, with those of clock, reset, valid and ready where it has a register.
std::vector<Port> registered_ports(const Config& config, const std::vector<Port>& data);

}  // namespace qrazor::units
