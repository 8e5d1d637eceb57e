// A delay for each path through each cell, looked up once: an event then costs an addition. Whole
// femtoseconds, so that sums do not depend on their order.
#include "qrazor/power/delays.h"

#include <algorithm>
#include <cmath>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::power {
namespace {

constexpr double kLongestNs = 1e6;  // a path of a million such delays still fits 64 bits

int64_t femtoseconds(double ns) {
    // So written, NaN is refused, too.
    if (!(ns < kLongestNs)) {
        throw Error("library: a delay of " + fixed(ns, 0) + " ns: must be less than " +
                    fixed(kLongestNs, 0) + " ns (time_unit wrong?)");
    }
    return std::llround(ns * 1e6);
}

EdgeDelay femtoseconds(const Edges& ns) {
    return {femtoseconds(ns.rise), femtoseconds(ns.fall)};
}

}  // namespace

Delays::Delays(const cells::Netlist& netlist, const cells::Adapter& adapter)
    : netlist_(&netlist), inputs_(static_cast<size_t>(netlist.net_count())) {
    const NetEdges loads = edge_loads(netlist, adapter);
    const NetEdges slews = propagate_slews(netlist, adapter);
    const Edges given{adapter.input_slew_ns, adapter.input_slew_ns};
    for (const cells::Instance& instance : netlist.instances()) {
        const cells::Cell& cell = *instance.cell;
        // Paths of a cell once, not of each of its thousand instances.
        const auto [found, fresh] = cells_.try_emplace(&cell);
        if (fresh) {
            found->second = cells::cell_paths(cell);
        }
        const cells::CellPaths& paths = found->second;
        for (size_t k = 0; k < paths.outputs; ++k) {
            if (instance.outputs[k] != cells::kNoNet && !paths.missing[k].empty()) {
                throw Error("library '" + netlist.library().name + "': cell " + cell.name +
                            " has " + paths.missing[k] + ": no delays to simulate with");
            }
        }
        paths_.push_back(&paths);
        offset_.push_back(delays_.size());
        for (const cells::CellPath& path : paths.all) {
            const int net = instance.outputs[path.output];
            const Edges load = net == cells::kNoNet ? Edges{} : loads.at(net);
            // A clock is ideal: its slew is the one given, whatever it drives.
            const Edges in =
                path.input == cell.inputs.size() ? given : slews.at(instance.inputs[path.input]);
            delays_.push_back(femtoseconds(arc_delays(*path.arc, in, load)));
        }
    }
    const cells::Pin& driver = driving_pin(netlist.library(), adapter);
    for (const cells::NetlistPort& port : netlist.ports()) {
        for (const int net : port.nets) {
            if (port.output || net <= cells::kNetOne || net == netlist.clock()) {
                continue;
            }
            Edges worst;
            for (const cells::TimingArc& arc : driver.timing) {
                const Edges loaded = arc_delays(arc, given, loads.at(net));
                // An input's driver is not of the unit: only what its load adds is the unit's
                // delay, as timing tools have it.
                const Edges bare = arc_delays(arc, given, {});
                worst = {std::max(worst.rise, loaded.rise - bare.rise),
                         std::max(worst.fall, loaded.fall - bare.fall)};
            }
            inputs_[static_cast<size_t>(net)] = femtoseconds(worst);
        }
    }
    for (const std::vector<EdgeDelay>* some : {&delays_, &inputs_}) {
        for (const EdgeDelay& one : *some) {
            longest_ = std::max({longest_, one.rise, one.fall});
        }
    }
}

}  // namespace qrazor::power
