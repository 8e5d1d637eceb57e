// Power of a netlist from its activity, as Liberty defines it: charging of loads, energy within
// cells by slew, load and state, leakage by state. OpenSTA's figures are the check on it.
#include "qrazor/power/power.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "qrazor/power/slews.h"

namespace qrazor::power {
namespace {

// Share of time in which `when` holds.
double probability(const cells::StateWeights& when, const float* states) {
    double sum = 0;
    for (size_t s = 0; s < when.size(); ++s) {
        sum += static_cast<double>(when[s]) * static_cast<double>(states[s]);
    }
    return sum;
}

// For each arc the share of time in which it applies, among those of the same rail and cause: the
// conditions' own, and for arcs without condition what the conditions leave.
std::vector<double> shares(const std::vector<cells::PowerArc>& arcs, const float* states) {
    std::map<std::pair<std::string, std::vector<std::string>>, double> conditional;
    std::vector<double> out;
    for (const cells::PowerArc& arc : arcs) {
        out.push_back(arc.when.empty() ? 0.0 : probability(arc.when, states));
        // By rail and cause: energies of two rails add up, those of two causes share the
        // transitions.
        conditional[{arc.rail, arc.related_pins}] += out.back();
    }
    for (size_t k = 0; k < arcs.size(); ++k) {
        if (arcs[k].when.empty()) {
            out[k] = std::max(0.0, 1.0 - conditional[{arcs[k].rail, arcs[k].related_pins}]);
        }
    }
    return out;
}

double mean_energy(const cells::PowerArc& arc, double slew, double load) {
    // A net rises as often as it falls.
    return (arc.rise.at(slew, load) + arc.fall.at(slew, load)) / 2;
}

}  // namespace

double output_energy(const cells::Cell& cell, size_t pin, double load, double clock_slew,
                     const std::vector<double>& input_rates, const std::vector<double>& input_slews,
                     const float* states) {
    struct Sum {
        double weighted = 0;
        double weight = 0;
        double plain = 0;
        double count = 0;
    };
    const std::vector<cells::PowerArc>& arcs = cell.pins[cell.outputs[pin]].power;
    const std::vector<double> share = shares(arcs, states);
    std::map<std::string, Sum> rails;
    for (size_t k = 0; k < arcs.size(); ++k) {
        // What causes the transition: the related input, or the clock.
        double rate = 0;
        double slew = clock_slew;
        for (const std::string& related : arcs[k].related_pins) {
            if (cell.clock != SIZE_MAX && cell.pins[cell.clock].name == related) {
                rate += 2;
                slew = clock_slew;
            }
            for (size_t i = 0; i < cell.inputs.size(); ++i) {
                if (cell.pins[cell.inputs[i]].name == related && cell.clock == SIZE_MAX) {
                    rate += input_rates[i];
                    slew = input_slews[i];
                }
            }
        }
        const double energy = mean_energy(arcs[k], slew, load);
        // Which input caused a transition is not counted, so it is shared by how often each
        // changes.
        const double weight = arcs[k].related_pins.empty() ? share[k] : share[k] * rate;
        Sum& sum = rails[arcs[k].rail];
        sum.weighted += weight * energy;
        sum.weight += weight;
        sum.plain += energy;
        sum.count += 1;
    }
    double total = 0;
    for (const auto& [rail, sum] : rails) {
        // No weight: an output that moved though no related input is said to. Its arcs count alike.
        total += sum.weight > 0 ? sum.weighted / sum.weight : sum.plain / sum.count;
    }
    return total;
}

double input_energy(const cells::Cell& cell, size_t pin, double slew, const float* states) {
    const std::vector<cells::PowerArc>& arcs = cell.pins[pin].power;
    const std::vector<double> share = shares(arcs, states);
    double total = 0;
    for (size_t k = 0; k < arcs.size(); ++k) {
        total += share[k] * mean_energy(arcs[k], slew, 0);
    }
    return total;
}

Power calculate_power(const cells::Netlist& netlist, const cells::Adapter& adapter,
                      const Activity& activity, double clock_ns) {
    const std::vector<double> loads = netlist.loads(adapter.output_load_pf);
    const NetEdges slews = propagate_slews(netlist, adapter);
    // A transition takes C V^2 / 2, a rise and a fall together C V^2.
    const double half_v2 = netlist.library().voltage * netlist.library().voltage / 2;
    const auto rate = [&](int net) {
        return activity.transitions[static_cast<size_t>(net)] / activity.cycles;
    };
    // Energies a cycle in pJ; pJ over ns are mW.
    double switching = 0;
    double internal = 0;
    double clock = 0;
    double leakage_nw = 0;
    if (netlist.clock() != cells::kNoNet) {
        clock += half_v2 * loads[static_cast<size_t>(netlist.clock())] * rate(netlist.clock());
    }
    std::vector<double> input_rates;
    std::vector<double> input_slews;
    for (size_t i = 0; i < netlist.instances().size(); ++i) {
        const cells::Instance& instance = netlist.instances()[i];
        const cells::Cell& cell = *instance.cell;
        const float* states = activity.state_share.data() + activity.state_offset[i];
        input_rates.clear();
        input_slews.clear();
        for (size_t k = 0; k < cell.inputs.size(); ++k) {
            input_rates.push_back(rate(instance.inputs[k]));
            input_slews.push_back(slews.mean(instance.inputs[k]));
            // What an input burns within the cell whether an output changes or not.
            internal += input_rates[k] * input_energy(cell, cell.inputs[k], input_slews[k], states);
        }
        for (size_t k = 0; k < cell.outputs.size(); ++k) {
            const int net = instance.outputs[k];
            if (net == cells::kNoNet) {
                continue;
            }
            const double load = loads[static_cast<size_t>(net)];
            switching += half_v2 * load * rate(net);
            if (rate(net) > 0) {
                internal += rate(net) * output_energy(cell, k, load, adapter.input_slew_ns,
                                                      input_rates, input_slews, states);
            }
        }
        if (instance.clock != cells::kNoNet) {
            // Apart from the rest: it flows in every cycle, and gating would save it.
            clock += rate(instance.clock) *
                     input_energy(cell, cell.clock, adapter.input_slew_ns, states);
        }
        for (size_t s = 0; s < cell.states(); ++s) {
            leakage_nw += static_cast<double>(states[s]) * static_cast<double>(cell.leakage[s]);
        }
    }
    return {switching / clock_ns, internal / clock_ns, clock / clock_ns, leakage_nw * 1e-6};
}

}  // namespace qrazor::power
