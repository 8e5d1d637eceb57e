// What Yosys read, flat and with its processes resolved: whether the flow can measure it, and what
// clocks and resets it.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/synth/verilog.h"

namespace qrazor::synth {

// From the JSON before anything is cleaned up, which would lose a driver that a constant stands
// beside. Throws Error for nets with two drivers, inout ports, and nets that Yosys misread.
void check_drivers(const VerilogDesign& design, std::string_view json);

// Fills in ports, in the order of `header`, and notes from the JSON of `design.top` before anything
// is optimized. Throws Error for each thing that has no place in the flow: black boxes, latches,
// three states, inout ports, nets with no driver, memories too large, no output.
void check_structure(VerilogDesign& design, std::string_view json,
                     const std::vector<std::string>& header);

// Fills in clock and reset from the JSON after Yosys found the flip-flops' resets (opt_dff). Throws
// Error where flip-flops have several clocks, falling ones or such that are made inside, and where
// the reset cannot be told.
void find_clock_and_reset(VerilogDesign& design, std::string_view json);

}  // namespace qrazor::synth
