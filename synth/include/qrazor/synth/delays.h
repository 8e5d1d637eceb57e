// Delays of a mapped netlist from the library's timing tables: what the event-driven simulation
// runs on and what its SDF says. Whole femtoseconds, so that sums are exact and order is certain.
#pragma once
#include <cstdint>
#include <map>
#include <vector>

#include "qrazor/synth/adapter.h"
#include "qrazor/synth/netlist.h"
#include "qrazor/synth/slews.h"

namespace qrazor::synth {

struct EdgeDelay {
    int64_t rise = 0;  // fs, of the output's edge
    int64_t fall = 0;
};

// A way through a cell: from inputs[input], or from the clock where input is inputs.size(), to
// outputs[output].
struct CellPath {
    size_t input = 0;
    size_t output = 0;
    const TimingArc* arc = nullptr;
};

// The ways through one cell, and which one is taken when.
struct CellPaths {
    static constexpr uint16_t kNone = UINT16_MAX;
    std::vector<CellPath> all;
    // Per state, cause and output ((state * causes + input) * outputs + output): the path taken
    // when that output goes to its value in `state` because that input changed last. Arcs whose
    // `when` holds come first, then those without one, then the other ones; among equals those
    // whose sense fits the two edges.
    std::vector<uint16_t> choice;
    size_t causes = 0;
    size_t outputs = 0;
    // Per output: what the library lacks for it ("no delay from A ..."), "" for nothing.
    std::vector<std::string> missing;

    uint16_t path(size_t state, size_t input, size_t output) const {
        return choice[(state * causes + input) * outputs + output];
    }
};
CellPaths cell_paths(const Cell& cell);

class Delays {
  public:
    // At edge_loads() and propagate_slews(). Throws Error naming cell and pins where a table that
    // is needed is missing. The netlist must outlive this.
    Delays(const Netlist& netlist, const Adapter& adapter);

    const Netlist& netlist() const { return *netlist_; }
    const CellPaths& paths(size_t instance) const { return *paths_[instance]; }
    // Of path `path` of an instance, an index into paths(instance).all.
    const EdgeDelay& delay(size_t instance, size_t path) const {
        return delays_[offset_[instance] + path];
    }
    // When an input port changes after the clock edge: what its load adds to the driving cell's
    // delay, as in static timing. 0 for other nets.
    const EdgeDelay& input_delay(int net) const { return inputs_[static_cast<size_t>(net)]; }
    int64_t longest() const { return longest_; }  // of all the delays above

  private:
    const Netlist* netlist_;
    std::map<const Cell*, CellPaths> cells_;
    std::vector<const CellPaths*> paths_;
    std::vector<size_t> offset_;
    std::vector<EdgeDelay> delays_;
    std::vector<EdgeDelay> inputs_;
    int64_t longest_ = 0;
};

// Latest time after the clock edge at which each net can rise and fall, in ns, over all paths:
// static timing on the delays above. A net that never changes has 0.
struct Arrivals {
    std::vector<double> rise;
    std::vector<double> fall;
};
Arrivals arrival_times(const Delays& delays);

// Of them the one at a pin, "instance/PIN", or at a bit of a port. Throws Error: no such pin.
double arrival_at(const Delays& delays, const std::string& pin, bool rise);

// The latest arrival at a data input of a flip-flop or at an output port, in ns.
double longest_path_ns(const Delays& delays);

}  // namespace qrazor::synth
