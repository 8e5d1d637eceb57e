#include "qrazor/synth/slews.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::synth {
namespace {

struct Edge {
    double rise = 0;
    double fall = 0;
};

// Slews at an output from those at the pin that the arc comes from.
Edge through(const TimingArc& arc, const Edge& in, double load) {
    const bool clocked = arc.type == "rising_edge";
    const double worst = std::max(in.rise, in.fall);
    const bool positive = arc.sense == "positive_unate";
    const bool negative = arc.sense == "negative_unate";
    const double to_rise = clocked || positive ? in.rise : negative ? in.fall : worst;
    const double to_fall = clocked ? in.rise : positive ? in.fall : negative ? in.rise : worst;
    return {arc.slew_rise.at(to_rise, load), arc.slew_fall.at(to_fall, load)};
}

void keep_worst(Edge& worst, const Edge& edge) {
    worst.rise = std::max(worst.rise, edge.rise);
    worst.fall = std::max(worst.fall, edge.fall);
}

}  // namespace

Slews propagate_slews(const Netlist& netlist, const Adapter& adapter,
                      const std::vector<double>& loads) {
    const Edge given{adapter.input_slew_ns, adapter.input_slew_ns};
    std::vector<Edge> edges(static_cast<size_t>(netlist.net_count()), given);

    const Cell* driver = netlist.library().find(adapter.driver.cell);
    const Pin* driving = driver == nullptr ? nullptr : driver->pin(adapter.driver.pin);
    if (driving == nullptr) {
        throw Error("library '" + netlist.library().name + "' has no driving cell '" +
                    adapter.driver.cell + "' with pin '" + adapter.driver.pin + "'");
    }
    for (const NetlistPort& port : netlist.ports()) {
        for (const int net : port.nets) {
            if (port.output || net <= kNetOne || net == netlist.clock()) {
                continue;
            }
            Edge worst;
            for (const TimingArc& arc : driving->timing) {
                keep_worst(worst, through(arc, given, loads[static_cast<size_t>(net)]));
            }
            edges[static_cast<size_t>(net)] = worst;
        }
    }

    const auto visit = [&](size_t index) {
        const Instance& instance = netlist.instances()[index];
        const Cell& cell = *instance.cell;
        for (size_t k = 0; k < cell.outputs.size(); ++k) {
            const int net = instance.outputs[k];
            if (net == kNoNet) {
                continue;
            }
            Edge worst;
            for (const TimingArc& arc : cell.pins[cell.outputs[k]].timing) {
                Edge in = given;
                for (size_t i = 0; i < cell.inputs.size(); ++i) {
                    if (cell.pins[cell.inputs[i]].name == arc.related_pin) {
                        in = edges[static_cast<size_t>(instance.inputs[i])];
                    }
                }
                if (arc.type != "clear" && arc.type != "preset") {
                    keep_worst(worst, through(arc, in, loads[static_cast<size_t>(net)]));
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

    Slews out;
    for (const Edge& edge : edges) {
        out.rise.push_back(edge.rise);
        out.fall.push_back(edge.fall);
    }
    return out;
}

}  // namespace qrazor::synth
