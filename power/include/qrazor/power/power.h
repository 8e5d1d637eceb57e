// Power of a netlist from its activity and the library's tables.
//
// Each net is paid by the cell that drives it: 1/2 C V^2 for each transition, C being the input
// pins on it (and the load on output ports). Nets driven from outside (input ports) are not
// counted, with one exception: the clock, whose pins switch twice a cycle. Internal energies are
// the means of rise and fall tables, at the net's load and the slews of slews.h; where a table
// depends on the causing input or on the state of the cell, the entries are weighted by how often
// that input switches and how long the cell is in that state. Every transition counts as a full
// swing, be it a glitch: partial ones are not modelled. No wires: this is before layout.
#pragma once
#include "qrazor/cells/adapter.h"
#include "qrazor/cells/netlist.h"
#include "qrazor/power/activity.h"

namespace qrazor::power {

struct Power {
    double switching_mw = 0;  // nets driven by cells
    double internal_mw = 0;   // inside cells, clock pins apart
    double clock_mw = 0;      // clock net and clock pins
    double leakage_mw = 0;
    double total_mw() const { return switching_mw + internal_mw + clock_mw + leakage_mw; }
};

Power calculate_power(const cells::Netlist& netlist, const cells::Adapter& adapter,
                      const Activity& activity, double clock_ns);

// Internal energy in pJ of one transition of an output (`pin` an index into cell.outputs), which
// is what calculate_power() weights and adds up; exposed for hand calculations in tests.
// `input_rates` and `input_slews` are per cell.inputs, `states` the share of time in each state.
double output_energy(const cells::Cell& cell, size_t pin, double load, double clock_slew,
                     const std::vector<double>& input_rates, const std::vector<double>& input_slews,
                     const float* states);

// The same of one transition of an input or clock pin (index into cell.pins).
double input_energy(const cells::Cell& cell, size_t pin, double slew, const float* states);

}  // namespace qrazor::power
