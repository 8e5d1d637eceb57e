#include "qrazor/synth/delays.h"

#include <algorithm>
#include <cmath>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::synth {
namespace {

constexpr double kLongestNs = 1e6;  // a path of a million such delays still fits 64 bits

bool is_delay(const TimingArc& arc) {
    return arc.type == "rising_edge" || arc.type.rfind("combinational", 0) == 0 ||
           arc.type == "clear" || arc.type == "preset";
}

bool has_edge(const TimingArc& arc, bool rise) {
    return !(rise ? arc.delay_rise : arc.delay_fall).empty();
}

// Whether the arc is meant for this edge of its pin making that edge of the output.
bool sense_fits(const TimingArc& arc, bool in_rise, bool out_rise) {
    return arc.type == "rising_edge" || arc.sense == "non_unate" ||
           (arc.sense == "positive_unate") == (in_rise == out_rise);
}

uint16_t choose(const Cell& cell, const CellPaths& paths, size_t state, size_t input,
                size_t output) {
    const bool in_rise = input == cell.inputs.size() || (state >> input & 1U) != 0;
    const bool out_rise = (cell.value[state] >> output & 1U) != 0;
    uint16_t best = CellPaths::kNone;
    int best_score = -1;
    for (size_t p = 0; p < paths.all.size(); ++p) {
        const CellPath& path = paths.all[p];
        if (path.input != input || path.output != output || !has_edge(*path.arc, out_rise)) {
            continue;
        }
        const StateWeights& when = path.arc->when;
        const int holds = when.empty() ? 2 : when[state] > 0 ? 4 : 0;
        const int score = holds + (sense_fits(*path.arc, in_rise, out_rise) ? 1 : 0);
        if (score > best_score) {
            best = static_cast<uint16_t>(p);
            best_score = score;
        }
    }
    return best;
}

// Whether changing `input` alone can bring the output to its value in `state`.
bool causes(const Cell& cell, size_t state, size_t input, size_t output) {
    const bool clock = input == cell.inputs.size();
    if (clock != (cell.kind == CellKind::flip_flop)) {
        return false;
    }
    const uint8_t other = cell.value[state ^ size_t{1} << input];
    return ((cell.value[state] ^ other) >> output & 1U) != 0;
}

int64_t femtoseconds(double ns) {
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

CellPaths cell_paths(const Cell& cell) {
    CellPaths out;
    out.causes = cell.inputs.size() + 1;
    out.outputs = cell.outputs.size();
    const auto cause = [&](size_t input) -> const Pin* {
        const size_t pin = input < cell.inputs.size() ? cell.inputs[input] : cell.clock;
        return pin == SIZE_MAX ? nullptr : &cell.pins[pin];
    };
    for (size_t k = 0; k < out.outputs; ++k) {
        for (const TimingArc& arc : cell.pins[cell.outputs[k]].timing) {
            for (size_t i = 0; is_delay(arc) && i < out.causes; ++i) {
                if (cause(i) != nullptr && cause(i)->name == arc.related_pin) {
                    out.all.push_back({i, k, &arc});
                }
            }
        }
    }
    out.choice.assign(cell.states() * out.causes * out.outputs, CellPaths::kNone);
    out.missing.resize(out.outputs);
    size_t at = 0;
    for (size_t state = 0; state < cell.states(); ++state) {
        for (size_t i = 0; i < out.causes; ++i) {
            for (size_t k = 0; k < out.outputs; ++k, ++at) {
                if (cause(i) == nullptr) {
                    continue;
                }
                out.choice[at] = choose(cell, out, state, i, k);
                if (out.choice[at] == CellPaths::kNone && causes(cell, state, i, k)) {
                    const bool rise = (cell.value[state] >> k & 1U) != 0;
                    out.missing[k] = std::string("no table ") + (rise ? "cell_rise" : "cell_fall") +
                                     " from pin " + cause(i)->name + " to pin " +
                                     cell.pins[cell.outputs[k]].name;
                }
            }
        }
    }
    return out;
}

Delays::Delays(const Netlist& netlist, const Adapter& adapter)
    : netlist_(&netlist), inputs_(static_cast<size_t>(netlist.net_count())) {
    const NetEdges loads = edge_loads(netlist, adapter);
    const NetEdges slews = propagate_slews(netlist, adapter);
    const Edges given{adapter.input_slew_ns, adapter.input_slew_ns};
    for (const Instance& instance : netlist.instances()) {
        const Cell& cell = *instance.cell;
        const auto [found, fresh] = cells_.try_emplace(&cell);
        if (fresh) {
            found->second = cell_paths(cell);
        }
        const CellPaths& paths = found->second;
        for (size_t k = 0; k < paths.outputs; ++k) {
            if (instance.outputs[k] != kNoNet && !paths.missing[k].empty()) {
                throw Error("library '" + netlist.library().name + "': cell " + cell.name +
                            " has " + paths.missing[k] + ": no delays to simulate with");
            }
        }
        paths_.push_back(&paths);
        offset_.push_back(delays_.size());
        for (const CellPath& path : paths.all) {
            const int net = instance.outputs[path.output];
            const Edges load = net == kNoNet ? Edges{} : loads.at(net);
            const Edges in =
                path.input == cell.inputs.size() ? given : slews.at(instance.inputs[path.input]);
            delays_.push_back(femtoseconds(arc_delays(*path.arc, in, load)));
        }
    }
    const Pin& driver = driving_pin(netlist.library(), adapter);
    for (const NetlistPort& port : netlist.ports()) {
        for (const int net : port.nets) {
            if (port.output || net <= kNetOne || net == netlist.clock()) {
                continue;
            }
            Edges worst;
            for (const TimingArc& arc : driver.timing) {
                const Edges loaded = arc_delays(arc, given, loads.at(net));
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

}  // namespace qrazor::synth
