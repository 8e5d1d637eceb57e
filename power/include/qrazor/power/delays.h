// Delays of a mapped netlist from the library's timing tables: what the event-driven simulation
// runs on and what its SDF says. Whole femtoseconds, so that sums are exact and order is certain.
#pragma once
#include <cstdint>
#include <map>
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/cell_paths.h"
#include "qrazor/cells/netlist.h"
#include "qrazor/power/slews.h"

namespace qrazor::power {

struct EdgeDelay {
    int64_t rise = 0;  // fs, of the output's edge
    int64_t fall = 0;
};

class Delays {
  public:
    // At edge_loads() and propagate_slews(). Throws Error naming cell and pins where a table that
    // is needed is missing. The netlist must outlive this.
    Delays(const cells::Netlist& netlist, const cells::Adapter& adapter);

    const cells::Netlist& netlist() const { return *netlist_; }
    const cells::CellPaths& paths(size_t instance) const { return *paths_[instance]; }
    // Of path `path` of an instance, an index into paths(instance).all.
    const EdgeDelay& delay(size_t instance, size_t path) const {
        return delays_[offset_[instance] + path];
    }
    // When an input port changes after the clock edge: what its load adds to the driving cell's
    // delay, as in static timing. 0 for other nets.
    const EdgeDelay& input_delay(int net) const { return inputs_[static_cast<size_t>(net)]; }
    int64_t longest() const { return longest_; }  // of all the delays above

  private:
    const cells::Netlist* netlist_;
    std::map<const cells::Cell*, cells::CellPaths> cells_;
    std::vector<const cells::CellPaths*> paths_;
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

}  // namespace qrazor::power
