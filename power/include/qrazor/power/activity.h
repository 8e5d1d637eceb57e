// How often each net of a netlist switches, and in which states its cells are: what an engine
// finds out and what the power calculation needs. Engines: simulate() below, without delays, and
// simulate_delays() of event_simulation.h.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/cells/netlist.h"

namespace qrazor::power {

// Bits for one port over time; port shapes must be those of the netlist.
struct StimulusPort {
    std::string name;
    size_t width = 0;
};

// One clock cycle: what the inputs are, and what the outputs must be before the next edge.
struct Frame {
    std::vector<uint8_t> inputs;    // a 0 or 1 per bit, ports in the order of Stimulus::inputs
    std::vector<uint8_t> expected;  // likewise of Stimulus::outputs; 2: not checked
    bool counted = true;            // whether its transitions count (false while warming up)
};

struct Stimulus {
    std::string description;  // for the report: where the data is from
    std::vector<StimulusPort> inputs;
    std::vector<StimulusPort> outputs;
    std::vector<Frame> frames;
    // The expected values are those of a simulation with x, so they must come out whatever the
    // flip-flops hold at power-up: check_power_up().
    bool any_start = false;
    // Registers to which the Verilog gives initial values, which no cell has: for messages.
    std::string initial = {};
};

struct Activity {
    std::string engine;               // "zero-delay", "gate delays", "global"
    double cycles = 0;                // counted ones
    std::vector<double> transitions;  // per net, over all counted cycles
    // Per instance and state (see Cell): the share of time in it. States of instance i start at
    // state_offset[i].
    std::vector<size_t> state_offset;
    std::vector<float> state_share;
    uint64_t checks = 0;  // output bits compared with expected values
};

// A net that switches `transitions_a_cycle` times everywhere and all states equally likely: what
// timing tools call global activity. For checks against them.
Activity global_activity(const cells::Netlist& netlist, double transitions_a_cycle);

// Zero-delay, cycle by cycle: at each rising edge the flip-flops take their inputs and the input
// ports change, then everything settles; a net counts at most one transition a cycle, so glitches
// are not in it. All flip-flops start at 0. Throws Error where the netlist's outputs differ from
// the expected ones (cycle, port, value) or where ports do not fit. Asynchronous sets and resets
// act before the next edge.
Activity simulate(const cells::Netlist& netlist, const Stimulus& stimulus);

// The same from flip-flops that all start at 1, and at random. Throws Error where an output then
// differs from the expected one: it depends on what no reset decides.
void check_power_up(const cells::Netlist& netlist, const Stimulus& stimulus);

}  // namespace qrazor::power
