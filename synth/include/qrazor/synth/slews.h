// Transition times of the nets, from the library's tables: what internal energies depend on.
#pragma once
#include <vector>

#include "qrazor/synth/adapter.h"
#include "qrazor/synth/netlist.h"

namespace qrazor::synth {

struct Slews {
    std::vector<double> rise;  // ns, per net
    std::vector<double> fall;
    double mean(int net) const {
        const auto n = static_cast<size_t>(net);
        return (rise[n] + fall[n]) / 2;
    }
};

// Worst slew over all arcs of each cell, as static timing does; inputs are driven by the adapter's
// driving cell, the clock has the adapter's input slew. `loads` as from Netlist::loads().
Slews propagate_slews(const Netlist& netlist, const Adapter& adapter,
                      const std::vector<double>& loads);

}  // namespace qrazor::synth
