// Transition times of the nets, from the library's tables: what internal energies depend on.
#pragma once
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/netlist.h"

namespace qrazor::power {

// A value for each edge of a pin.
struct Edges {
    double rise = 0;
    double fall = 0;
};

// The same per net.
struct NetEdges {
    std::vector<double> rise;
    std::vector<double> fall;
    double mean(int net) const {
        const auto n = static_cast<size_t>(net);
        return (rise[n] + fall[n]) / 2;
    }
    Edges at(int net) const {
        return {rise[static_cast<size_t>(net)], fall[static_cast<size_t>(net)]};
    }
};

// Worst slew over all arcs of each cell, as static timing does; inputs are driven by the adapter's
// driving cell, the clock has the adapter's input slew. In ns.
NetEdges propagate_slews(const cells::Netlist& netlist, const cells::Adapter& adapter);

// Loads in pF as each edge sees them, with the adapter's on output ports.
NetEdges edge_loads(const cells::Netlist& netlist, const cells::Adapter& adapter);

// The slew of the arc's pin that goes with a rising and with a falling output: `in` turned round
// where the arc inverts, the slower of the two where either edge can be the cause.
Edges causing_slews(const cells::TimingArc& arc, const Edges& in);

// Delays of the output's edges in ns; never negative, as an output cannot precede its cause.
Edges arc_delays(const cells::TimingArc& arc, const Edges& in, const Edges& load);

// The pin of the adapter's driving cell. Throws Error where the library has none.
const cells::Pin& driving_pin(const cells::Library& library, const cells::Adapter& adapter);

}  // namespace qrazor::power
