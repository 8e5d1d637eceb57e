#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/synth/activity.h"

namespace qrazor::synth {
namespace {

// The nets of the stimulus's ports, one after the other.
std::vector<int> port_nets(const Netlist& netlist, const std::vector<StimulusPort>& ports,
                           bool output) {
    std::vector<int> out;
    for (const StimulusPort& wanted : ports) {
        const NetlistPort* port = netlist.port(wanted.name);
        if (port == nullptr || port->output != output || port->nets.size() != wanted.width) {
            throw Error("netlist: no " + std::string(output ? "output" : "input") + " port '" +
                        wanted.name + "' of " + std::to_string(wanted.width) + " bits");
        }
        out.insert(out.end(), port->nets.begin(), port->nets.end());
    }
    return out;
}

class Simulator {
  public:
    Simulator(const Netlist& netlist, const Stimulus& stimulus)
        : netlist_(netlist),
          stimulus_(stimulus),
          input_nets_(port_nets(netlist, stimulus.inputs, false)),
          output_nets_(port_nets(netlist, stimulus.outputs, true)),
          value_(static_cast<size_t>(netlist.net_count()), 0),
          before_(value_.size(), 0),
          toggles_(value_.size(), 0),
          stored_(netlist.instances().size(), 0) {
        value_[kNetOne] = 1;
        for (const Instance& instance : netlist.instances()) {
            offsets_.push_back(states_);
            states_ += instance.cell->states();
        }
        visits_.assign(states_, 0);
    }

    Activity run() {
        uint64_t cycles = 0;
        uint64_t checks = 0;
        for (size_t t = 0; t < stimulus_.frames.size(); ++t) {
            const Frame& frame = stimulus_.frames[t];
            if (frame.inputs.size() != input_nets_.size() ||
                frame.expected.size() != output_nets_.size()) {
                throw Error("stimulus: cycle " + std::to_string(t) + " does not fit its ports");
            }
            for (size_t k = 0; k < input_nets_.size(); ++k) {
                value_[static_cast<size_t>(input_nets_[k])] = frame.inputs[k];
            }
            settle(frame.counted);
            checks += check(t, frame);
            if (frame.counted) {
                ++cycles;
                for (size_t net = 0; net < value_.size(); ++net) {
                    toggles_[net] += value_[net] ^ before_[net];
                }
            }
            before_ = value_;
            clock_edge(t);
        }
        return result(cycles, checks);
    }

  private:
    size_t state(size_t index) const {
        const Instance& instance = netlist_.instances()[index];
        size_t out = 0;
        for (size_t k = 0; k < instance.inputs.size(); ++k) {
            out |= static_cast<size_t>(value_[static_cast<size_t>(instance.inputs[k])]) << k;
        }
        return instance.clock == kNoNet
                   ? out
                   : out | static_cast<size_t>(stored_[index]) << instance.inputs.size();
    }

    void drive(size_t index, size_t in_state) {
        const Instance& instance = netlist_.instances()[index];
        const uint8_t outputs = instance.cell->value[in_state];
        for (size_t k = 0; k < instance.outputs.size(); ++k) {
            if (instance.outputs[k] != kNoNet) {
                value_[static_cast<size_t>(instance.outputs[k])] = outputs >> k & 1U;
            }
        }
    }

    // Flip-flops first (their outputs do not depend on their data inputs), then the logic.
    void settle(bool counted) {
        for (const size_t i : netlist_.flip_flops()) {
            drive(i, state(i));
        }
        for (const size_t i : netlist_.order()) {
            const size_t at = state(i);
            drive(i, at);
            visits_[offsets_[i] + at] += counted ? 1 : 0;
        }
        for (const size_t i : netlist_.flip_flops()) {
            visits_[offsets_[i] + state(i)] += counted ? 1 : 0;
        }
    }

    void clock_edge(size_t cycle) {
        for (const size_t i : netlist_.flip_flops()) {
            const Cell& cell = *netlist_.instances()[i].cell;
            const size_t at = state(i);
            if (cell.forced[at] != 0) {
                throw Error("netlist: asynchronous set or reset of " +
                            netlist_.instances()[i].name + " active in cycle " +
                            std::to_string(cycle) + ": only synchronous ones are simulated");
            }
            stored_[i] = cell.next[at];
        }
    }

    uint64_t check(size_t cycle, const Frame& frame) const {
        uint64_t compared = 0;
        for (size_t k = 0; k < output_nets_.size(); ++k) {
            if (frame.expected[k] > 1) {
                continue;
            }
            ++compared;
            if (value_[static_cast<size_t>(output_nets_[k])] != frame.expected[k]) {
                size_t bit = k;
                size_t port = 0;
                while (bit >= stimulus_.outputs[port].width) {
                    bit -= stimulus_.outputs[port++].width;
                }
                throw Error("mapped netlist is wrong: cycle " + std::to_string(cycle) + ", " +
                            stimulus_.outputs[port].name + "[" + std::to_string(bit) + "] is not " +
                            std::to_string(frame.expected[k]));
            }
        }
        return compared;
    }

    Activity result(uint64_t cycles, uint64_t checks) const {
        Activity out;
        out.engine = "zero-delay";
        out.cycles = static_cast<double>(cycles);
        out.transitions.assign(toggles_.begin(), toggles_.end());
        if (netlist_.clock() != kNoNet) {
            out.transitions[static_cast<size_t>(netlist_.clock())] = 2.0 * out.cycles;
        }
        out.state_offset = offsets_;
        out.checks = checks;
        out.state_share.reserve(visits_.size());
        for (const uint32_t visits : visits_) {
            out.state_share.push_back(
                cycles == 0 ? 0.0F : static_cast<float>(visits) / static_cast<float>(cycles));
        }
        return out;
    }

    const Netlist& netlist_;
    const Stimulus& stimulus_;
    std::vector<int> input_nets_;
    std::vector<int> output_nets_;
    std::vector<uint8_t> value_;     // per net, now
    std::vector<uint8_t> before_;    // per net, settled in the cycle before
    std::vector<uint64_t> toggles_;  // per net
    std::vector<uint8_t> stored_;    // per instance: a flip-flop's bit
    std::vector<size_t> offsets_;    // per instance: its first state in visits_
    size_t states_ = 0;
    std::vector<uint32_t> visits_;  // per instance and state: counted cycles spent in it
};

}  // namespace

Activity simulate(const Netlist& netlist, const Stimulus& stimulus) {
    return Simulator(netlist, stimulus).run();
}

Activity global_activity(const Netlist& netlist, double transitions_a_cycle) {
    Activity out;
    out.engine = "global";
    out.cycles = 1;
    out.transitions.assign(static_cast<size_t>(netlist.net_count()), transitions_a_cycle);
    out.transitions[kNetZero] = out.transitions[kNetOne] = 0;
    if (netlist.clock() != kNoNet) {
        out.transitions[static_cast<size_t>(netlist.clock())] = 2;
    }
    for (const Instance& instance : netlist.instances()) {
        for (const int net : instance.outputs) {
            if (net != kNoNet && instance.cell->states() == 1) {  // a tie cell
                out.transitions[static_cast<size_t>(net)] = 0;
            }
        }
        out.state_offset.push_back(out.state_share.size());
        const size_t states = instance.cell->states();
        out.state_share.insert(out.state_share.end(), states, 1.0F / static_cast<float>(states));
    }
    return out;
}

}  // namespace qrazor::synth
