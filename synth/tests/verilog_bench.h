// A mapped netlist in a Verilog simulator: the bench that plays a stimulus, cell models made from
// Liberty functions, and the transitions in the VCD file that comes out.
#pragma once
#include <map>
#include <string>

#include "qrazor/power/activity.h"
#include "qrazor/power/delays.h"

namespace qrazor::synth::test {

// Module `bench` plays frames.txt (frames_text()) and writes activity.vcd from the first counted
// frame on. With `delays` input ports change as in simulate_delays() and delays.sdf is read;
// without, everything changes at the edge.
std::string bench_text(const cells::Netlist& netlist, const power::Stimulus& stimulus,
                       const std::string& top, double clock_ns, const power::Delays* delays);
std::string frames_text(const power::Stimulus& stimulus);

// Verilog of the netlist's cells from the `function` and `ff` texts of the Liberty file, without
// delays: a translation of its own, so that it checks the truth tables of library.h too.
std::string cell_models(const cells::Netlist& netlist);

// Transitions between 0 and 1 of each bit of scope `dut`: "act_i[3]", "_12_".
std::map<std::string, double> vcd_transitions(const std::string& text);

// How activity.transitions compares with those, over all nets but the clock.
struct Comparison {
    double ours = 0;  // sums
    double theirs = 0;
    double correlation = 0;  // net by net
    size_t nets = 0;
    size_t different = 0;  // nets whose counts are not the same
};
Comparison compare(const cells::Netlist& netlist, const power::Activity& activity,
                   const std::map<std::string, double>& theirs);

}  // namespace qrazor::synth::test
