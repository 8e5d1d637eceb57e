// Slews through the netlist, the worst of each edge, as timing tools propagate them: delays and
// internal energies are looked up by them.
#include "qrazor/power/slews.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::power {
namespace {

// Slews at an output from those at the pin that the arc comes from.
Edges through(const cells::TimingArc& arc, const Edges& in, const Edges& load) {
    const Edges from = causing_slews(arc, in);
    return {arc.slew_rise.at(from.rise, load.rise), arc.slew_fall.at(from.fall, load.fall)};
}

void keep_worst(Edges& worst, const Edges& edge) {
    worst.rise = std::max(worst.rise, edge.rise);
    worst.fall = std::max(worst.fall, edge.fall);
}

}  // namespace

Edges causing_slews(const cells::TimingArc& arc, const Edges& in) {
    // Both output edges come from the clock's rise.
    if (arc.type == "rising_edge") {
        return {in.rise, in.rise};
    }
    if (arc.sense == "positive_unate") {
        return in;
    }
    if (arc.sense == "negative_unate") {
        return {in.fall, in.rise};
    }
    const double slower = std::max(in.rise, in.fall);
    return {slower, slower};
}

Edges arc_delays(const cells::TimingArc& arc, const Edges& in, const Edges& load) {
    const Edges from = causing_slews(arc, in);
    // Tables are extended beyond their ends in a straight line, and some have entries below 0 for
    // slow inputs: an effect must not come before its cause.
    return {std::max(0.0, arc.delay_rise.at(from.rise, load.rise)),
            std::max(0.0, arc.delay_fall.at(from.fall, load.fall))};
}

const cells::Pin& driving_pin(const cells::Library& library, const cells::Adapter& adapter) {
    const cells::Cell* driver = library.find(adapter.driver.cell);
    const cells::Pin* driving = driver == nullptr ? nullptr : driver->pin(adapter.driver.pin);
    if (driving == nullptr) {
        throw Error("library '" + library.name + "' has no driving cell '" + adapter.driver.cell +
                    "' with pin '" + adapter.driver.pin + "'");
    }
    return *driving;
}

NetEdges edge_loads(const cells::Netlist& netlist, const cells::Adapter& adapter) {
    return {netlist.loads(adapter.output_load_pf, cells::Load::rise),
            netlist.loads(adapter.output_load_pf, cells::Load::fall)};
}

NetEdges propagate_slews(const cells::Netlist& netlist, const cells::Adapter& adapter) {
    const NetEdges loads = edge_loads(netlist, adapter);
    const Edges given{adapter.input_slew_ns, adapter.input_slew_ns};
    // Also for the clock, which has no driver here.
    std::vector<Edges> edges(static_cast<size_t>(netlist.net_count()), given);

    const cells::Pin& driving = driving_pin(netlist.library(), adapter);
    for (const cells::NetlistPort& port : netlist.ports()) {
        for (const int net : port.nets) {
            if (port.output || net <= cells::kNetOne || net == netlist.clock()) {
                continue;
            }
            Edges worst;
            for (const cells::TimingArc& arc : driving.timing) {
                keep_worst(worst, through(arc, given, loads.at(net)));
            }
            edges[static_cast<size_t>(net)] = worst;
        }
    }

    const auto visit = [&](size_t index) {
        const cells::Instance& instance = netlist.instances()[index];
        const cells::Cell& cell = *instance.cell;
        for (size_t k = 0; k < cell.outputs.size(); ++k) {
            const int net = instance.outputs[k];
            if (net == cells::kNoNet) {
                continue;
            }
            Edges worst;
            for (const cells::TimingArc& arc : cell.pins[cell.outputs[k]].timing) {
                Edges in = given;
                for (size_t i = 0; i < cell.inputs.size(); ++i) {
                    if (cell.pins[cell.inputs[i]].name == arc.related_pin) {
                        in = edges[static_cast<size_t>(instance.inputs[i])];
                    }
                }
                // Resets are at rest while power is counted.
                if (arc.type != "clear" && arc.type != "preset") {
                    keep_worst(worst, through(arc, in, loads.at(net)));
                }
            }
            edges[static_cast<size_t>(net)] = worst;
        }
    };
    for (const size_t i : netlist.flip_flops()) {
        visit(i);
    }
    for (const size_t i : netlist.order()) {
        visit(i);
    }

    NetEdges out;
    for (const Edges& edge : edges) {
        out.rise.push_back(edge.rise);
        out.fall.push_back(edge.fall);
    }
    return out;
}

}  // namespace qrazor::power
