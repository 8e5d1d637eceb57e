// The two simulations of a row and what it takes from them.
#pragma once
#include "qrazor/power/event_simulation.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/timing.h"

namespace qrazor::synth {

struct Switching {
    power::Activity delayed;  // with gate delays
    power::Activity steady;   // without
    double clock_ns = 0;      // of the simulation with delays
    std::string slowed;       // for activity_source: "" unless clock_ns is not the row's
};

// Both engines on one stimulus. Where the clock is missed the simulation runs at one at which the
// netlist settles, so that a late row has its energy a cycle too. Throws Error where an output is
// wrong or none is checked.
Switching simulate_both(const power::Delays& delays, const power::Stimulus& stimulus,
                        double clock_ns);

// Our arrival time at the end of OpenSTA's longest path. Both read the same tables at the same
// loads, so where they differ by more than 2 % one has misread the library, and the simulation's
// delays are in doubt: an Error, no row.
double check_arrival(const power::Delays& delays, const PathEnd& end);

// Powers at row.clock_ns, transitions, cycles and checks.
void fill_power(Row& row, const cells::Netlist& netlist, const cells::Adapter& adapter,
                const Switching& switching);

}  // namespace qrazor::synth
