// Simulation without delays, a cycle at a time: quick, and the check that a netlist computes what
// the golden model says before its power is counted.
#include <random>

#include "qrazor/power/activity.h"
#include "qrazor/support/error.h"
#include "stimulus_ports.h"

namespace qrazor::power {
namespace {

class Simulator {
  public:
    // `start`: the flip-flops' bits are taken from it.
    template <typename Start>
    Simulator(const cells::Netlist& netlist, const Stimulus& stimulus, Start start)
        : netlist_(netlist),
          stimulus_(stimulus),
          ports_(netlist, stimulus),
          asynchronous_(asynchronous(netlist)),
          value_(static_cast<size_t>(netlist.net_count()), 0),
          before_(value_.size(), 0),
          toggles_(value_.size(), 0),
          stored_(netlist.instances().size(), 0) {
        value_[cells::kNetOne] = 1;
        for (const cells::Instance& instance : netlist.instances()) {
            offsets_.push_back(states_);
            states_ += instance.cell->states();
        }
        visits_.assign(states_, 0);
        for (const size_t i : netlist.flip_flops()) {
            stored_[i] = start();
        }
    }

    Activity run() {
        uint64_t cycles = 0;
        uint64_t checks = 0;
        for (size_t t = 0; t < stimulus_.frames.size(); ++t) {
            const Frame& frame = stimulus_.frames[t];
            ports_.check_shape(t, frame);
            for (size_t k = 0; k < frame.inputs.size(); ++k) {
                value_[static_cast<size_t>(ports_.inputs()[k])] = frame.inputs[k];
            }
            settle(frame.counted);
            checks += ports_.check(t, frame, value_);
            if (frame.counted) {
                ++cycles;
                for (size_t net = 0; net < value_.size(); ++net) {
                    // Settled against settled: at most one transition a cycle, glitches left out.
                    toggles_[net] += value_[net] ^ before_[net];
                }
            }
            before_ = value_;
            clock_edge();
        }
        return result(cycles, checks);
    }

  private:
    size_t state(size_t index) const {
        const cells::Instance& instance = netlist_.instances()[index];
        size_t out = 0;
        for (size_t k = 0; k < instance.inputs.size(); ++k) {
            out |= static_cast<size_t>(value_[static_cast<size_t>(instance.inputs[k])]) << k;
        }
        return instance.clock == cells::kNoNet
                   ? out
                   : out | static_cast<size_t>(stored_[index]) << instance.inputs.size();
    }

    void drive(size_t index, size_t in_state) {
        const cells::Instance& instance = netlist_.instances()[index];
        const uint8_t outputs = instance.cell->value[in_state];
        for (size_t k = 0; k < instance.outputs.size(); ++k) {
            if (instance.outputs[k] != cells::kNoNet) {
                value_[static_cast<size_t>(instance.outputs[k])] = outputs >> k & 1U;
            }
        }
    }

    // An active asynchronous set or reset acts at once; what it changes may activate another.
    void settle(bool counted) {
        for (size_t left = asynchronous_.size(); left > 0 && force(); --left) {
        }
        pass(counted);
    }

    // Whether an asynchronous set or reset changed a bit.
    bool force() {
        pass(false);
        bool any = false;
        for (const size_t i : asynchronous_) {
            if (is_forced(netlist_.instances()[i], state(i))) {
                stored_[i] ^= 1;
                any = true;
            }
        }
        return any;
    }

    // Flip-flops first (their outputs do not depend on their data inputs), then the logic.
    void pass(bool counted) {
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

    void clock_edge() {
        for (const size_t i : netlist_.flip_flops()) {
            // In place: next states follow from nets, which do not change before the next frame.
            stored_[i] = netlist_.instances()[i].cell->next[state(i)];
        }
    }

    Activity result(uint64_t cycles, uint64_t checks) const {
        Activity out;
        out.engine = "zero-delay";
        out.cycles = static_cast<double>(cycles);
        out.transitions.assign(toggles_.begin(), toggles_.end());
        if (netlist_.clock() != cells::kNoNet) {
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

    const cells::Netlist& netlist_;
    const Stimulus& stimulus_;
    StimulusPorts ports_;
    std::vector<size_t> asynchronous_;  // flip-flops with a set or reset of that kind
    std::vector<uint8_t> value_;        // per net, now
    std::vector<uint8_t> before_;       // per net, settled in the cycle before
    std::vector<uint64_t> toggles_;     // per net
    std::vector<uint8_t> stored_;       // per instance: a flip-flop's bit
    std::vector<size_t> offsets_;       // per instance: its first state in visits_
    size_t states_ = 0;
    std::vector<uint32_t> visits_;  // per instance and state: counted cycles spent in it
};

}  // namespace

Activity simulate(const cells::Netlist& netlist, const Stimulus& stimulus) {
    return Simulator(netlist, stimulus, [] { return uint8_t{0}; }).run();
}

void check_power_up(const cells::Netlist& netlist, const Stimulus& stimulus) {
    std::mt19937_64 generator(1);
    const auto random = [&] { return static_cast<uint8_t>(generator() >> 63); };
    try {
        // All ones, then a mixture: what depends on the start differs from one of them, or from the
        // zeros of simulate().
        Simulator(netlist, stimulus, [] { return uint8_t{1}; }).run();
        Simulator(netlist, stimulus, random).run();
    } catch (const Error& error) {
        throw Error(std::string("outputs depend on what flip-flops hold at power-up, which no cell "
                                "decides: give registers a reset, or name it by --reset-port (") +
                    error.what() + ")");
    }
}

Activity global_activity(const cells::Netlist& netlist, double transitions_a_cycle) {
    Activity out;
    out.engine = "global";
    out.cycles = 1;
    out.transitions.assign(static_cast<size_t>(netlist.net_count()), transitions_a_cycle);
    out.transitions[cells::kNetZero] = out.transitions[cells::kNetOne] = 0;
    if (netlist.clock() != cells::kNoNet) {
        out.transitions[static_cast<size_t>(netlist.clock())] = 2;
    }
    for (const cells::Instance& instance : netlist.instances()) {
        for (const int net : instance.outputs) {
            if (net != cells::kNoNet && instance.cell->states() == 1) {  // a tie cell
                out.transitions[static_cast<size_t>(net)] = 0;
            }
        }
        out.state_offset.push_back(out.state_share.size());
        const size_t states = instance.cell->states();
        out.state_share.insert(out.state_share.end(), states, 1.0F / static_cast<float>(states));
    }
    return out;
}

}  // namespace qrazor::power
