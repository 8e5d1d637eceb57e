// Simulation by events with the cells' delays: what zero delay does not show, glitches, is a large
// part of an adder tree's power.
#include "qrazor/power/event_simulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "event_queue.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "readers.h"
#include "stimulus_ports.h"

namespace qrazor::power {
namespace {

// An instance while it is simulated: what every event needs, close together in memory.
struct Node {
    const uint8_t* value = nullptr;  // Cell::value
    bool asynchronous = false;       // a flip-flop that a set or reset changes between edges
    size_t first_state = 0;          // in time_in_
    uint32_t state = 0;
    uint32_t changed = 0;  // inputs that did at the present time
    int64_t since = 0;     // time at which it came into its state
    uint8_t outputs = 0;   // value[state] when last looked at: what its nets are or will be
};

class EventSimulator {
  public:
    EventSimulator(const Delays& delays, const Stimulus& stimulus, double clock_ns)
        : delays_(delays),
          netlist_(delays.netlist()),
          stimulus_(stimulus),
          ports_(netlist_, stimulus),
          period_(std::llround(clock_ns * 1e6)),
          readers_(netlist_),
          queue_(delays.longest()),
          value_(static_cast<size_t>(netlist_.net_count()), 0),
          target_(value_.size(), 0),
          toggles_(value_.size(), 0),
          nodes_(netlist_.instances().size()) {
        value_[cells::kNetOne] = 1;
        size_t states = 0;
        for (size_t i = 0; i < nodes_.size(); ++i) {
            const cells::Cell& cell = *netlist_.instances()[i].cell;
            nodes_[i].value = cell.value.data();
            nodes_[i].first_state = states;
            states += cell.states();
        }
        time_in_.assign(states, 0);
        for (const size_t i : asynchronous(netlist_)) {
            nodes_[i].asynchronous = true;
        }
    }

    Activity run() {
        uint64_t cycles = 0;
        uint64_t checks = 0;
        for (size_t t = 0; t < stimulus_.frames.size(); ++t) {
            const Frame& frame = stimulus_.frames[t];
            ports_.check_shape(t, frame);
            // From the frame, not by adding: nothing can drift.
            now_ = static_cast<int64_t>(t) * period_;
            count(frame.counted);
            if (t == 0) {
                settle_first(frame);
            } else {
                // Registers before inputs: both change at the edge, and neither may see the other's
                // new value.
                clock_edge();
                drive_inputs(frame);
            }
            run_until(now_ + period_);
            // A cycle that has not settled would be compared in the middle of its changes.
            check_settled(t);
            checks += ports_.check(t, frame, value_);
            cycles += frame.counted ? 1 : 0;
        }
        now_ = static_cast<int64_t>(stimulus_.frames.size()) * period_;
        count(false);
        return result(cycles, checks);
    }

  private:
    // Goes into or out of counting: time in states is kept from here on, or up to here.
    void count(bool counted) {
        // Frames that are not counted (reset, filling of the pipeline) run in between, with their
        // time left out.
        if (counted == counting_) {
            return;
        }
        for (size_t i = 0; i < nodes_.size(); ++i) {
            keep_time(i);
        }
        counting_ = counted;
    }

    void keep_time(size_t index) {
        Node& node = nodes_[index];
        if (counting_) {
            // By state, as a cell's leakage and its internal energy depend on it.
            time_in_[node.first_state + node.state] += now_ - node.since;
        }
        node.since = now_;
    }

    // The state before anything is counted: logic in order, without delays.
    void settle_first(const Frame& frame) {
        for (size_t k = 0; k < frame.inputs.size(); ++k) {
            value_[static_cast<size_t>(ports_.inputs()[k])] = frame.inputs[k];
        }
        const auto drive = [&](size_t i) {
            const cells::Instance& instance = netlist_.instances()[i];
            nodes_[i].state &= 1U << instance.inputs.size();  // the bit that a flip-flop stores
            for (size_t k = 0; k < instance.inputs.size(); ++k) {
                nodes_[i].state |=
                    static_cast<uint32_t>(value_[static_cast<size_t>(instance.inputs[k])]) << k;
            }
            nodes_[i].outputs = nodes_[i].value[nodes_[i].state];
            for (size_t k = 0; k < instance.outputs.size(); ++k) {
                if (instance.outputs[k] != cells::kNoNet) {
                    value_[static_cast<size_t>(instance.outputs[k])] = nodes_[i].outputs >> k & 1U;
                }
            }
        };
        const std::vector<size_t> forcible = asynchronous(netlist_);
        // A reset may be made by logic behind another one, so once for each flip-flop that has one,
        // at most.
        for (size_t left = forcible.size() + 1; left > 0; --left) {
            std::for_each(netlist_.flip_flops().begin(), netlist_.flip_flops().end(), drive);
            std::for_each(netlist_.order().begin(), netlist_.order().end(), drive);
            // Again: their data inputs are known only now.
            std::for_each(netlist_.flip_flops().begin(), netlist_.flip_flops().end(), drive);
            bool forced = false;
            for (const size_t i : forcible) {
                if (is_forced(netlist_.instances()[i], nodes_[i].state)) {
                    nodes_[i].state ^= 1U << netlist_.instances()[i].inputs.size();
                    forced = true;
                }
            }
            if (!forced) {
                break;
            }
        }
        target_ = value_;
    }

    void schedule(int net, uint8_t bit, int64_t delay) {
        // An event only says when to look: a net then takes what it is meant to be by that time. So
        // a pulse shorter than the gate's delay vanishes, as it does in gates (inertial delay), and
        // a scheduled change is withdrawn without a search of the queue.
        target_[static_cast<size_t>(net)] = bit;
        queue_.push(now_ + delay, static_cast<uint32_t>(net));
    }

    void clock_edge() {
        for (const size_t i : netlist_.flip_flops()) {
            const cells::Instance& instance = netlist_.instances()[i];
            Node& node = nodes_[i];
            const uint32_t stored = 1U << instance.inputs.size();
            // The inputs are those of the cycle that ends.
            const uint8_t bit = instance.cell->next[node.state];
            if (bit == ((node.state & stored) != 0 ? 1 : 0)) {
                continue;
            }
            keep_time(i);
            node.state ^= stored;
            // The bit behind the inputs' is the clock among the causes: paths from it are asked
            // for.
            node.changed = stored;
            drive_outputs(i);
        }
    }

    void drive_inputs(const Frame& frame) {
        for (size_t k = 0; k < frame.inputs.size(); ++k) {
            const int net = ports_.inputs()[k];
            const uint8_t bit = frame.inputs[k];
            if (target_[static_cast<size_t>(net)] != bit) {
                const EdgeDelay& delay = delays_.input_delay(net);
                schedule(net, bit, bit != 0 ? delay.rise : delay.fall);
            }
        }
    }

    // Outputs whose value is another one now are scheduled: by the fastest of the inputs that
    // changed at this time.
    void drive_outputs(size_t index) {
        Node& node = nodes_[index];
        if (node.asynchronous && is_forced(netlist_.instances()[index], node.state)) {
            keep_time(index);
            node.state ^= 1U << netlist_.instances()[index].inputs.size();
        }
        const uint8_t values = node.value[node.state];
        const uint32_t changed = std::exchange(node.changed, 0);
        // Most changes of inputs change no output: this is the way that counts.
        if (values == node.outputs) {
            return;
        }
        node.outputs = values;
        const cells::Instance& instance = netlist_.instances()[index];
        for (size_t k = 0; k < instance.outputs.size(); ++k) {
            const int net = instance.outputs[k];
            const uint8_t bit = values >> k & 1U;
            if (net == cells::kNoNet || target_[static_cast<size_t>(net)] == bit) {
                continue;
            }
            const cells::CellPaths& paths = delays_.paths(index);
            int64_t fastest = -1;
            for (size_t input = 0; changed >> input != 0; ++input) {
                const uint16_t path = (changed >> input & 1U) == 0
                                          ? cells::CellPaths::kNone
                                          : paths.path(node.state, input, k);
                if (path != cells::CellPaths::kNone) {
                    const EdgeDelay& delay = delays_.delay(index, path);
                    const int64_t time = bit != 0 ? delay.rise : delay.fall;
                    fastest = fastest < 0 ? time : std::min(fastest, time);
                }
            }
            // -1 where no input that changed has a path in this state, as may be when two changed
            // at once: then without delay.
            schedule(net, bit, std::max<int64_t>(fastest, 0));
        }
    }

    void run_until(int64_t end) {
        for (int64_t time = queue_.pop(end, due_); time >= 0; time = queue_.pop(end, due_)) {
            now_ = time;
            // First every change of this time, then what follows from them: the order of events
            // of the same time does not matter.
            for (const uint32_t net : due_) {
                if (value_[net] != target_[net]) {
                    change(net);
                }
            }
            for (const uint32_t instance : touched_) {
                drive_outputs(instance);
            }
            touched_.clear();
        }
        now_ = end;
    }

    void change(uint32_t net) {
        value_[net] = target_[net];
        toggles_[net] += counting_ ? 1 : 0;
        for (const Reader& reader : readers_.of(net)) {
            Node& node = nodes_[reader.instance];
            keep_time(reader.instance);
            node.state ^= 1U << reader.bit;
            // Its data is looked at by the edge, not by events.
            if (reader.flip_flop && !node.asynchronous) {
                continue;
            }
            if (node.changed == 0) {
                touched_.push_back(reader.instance);
            }
            node.changed |= 1U << reader.bit;
        }
    }

    void check_settled(size_t cycle) {
        // Events that change nothing may be left over: a pulse that has vanished.
        for (const uint32_t net : queue_.drain()) {
            if (value_[net] != target_[net]) {
                throw Error("netlist has not settled within the clock of " +
                            fixed(static_cast<double>(period_) * 1e-6, 3) + " ns: net " +
                            netlist_.net_name(static_cast<int>(net)) +
                            " still changes at the end of cycle " + std::to_string(cycle));
            }
        }
    }

    Activity result(uint64_t cycles, uint64_t checks) const {
        Activity out;
        out.engine = "gate delays";
        out.cycles = static_cast<double>(cycles);
        out.transitions.assign(toggles_.begin(), toggles_.end());
        if (netlist_.clock() != cells::kNoNet) {
            // The clock is no event: it changes twice a cycle.
            out.transitions[static_cast<size_t>(netlist_.clock())] = 2.0 * out.cycles;
        }
        for (const Node& node : nodes_) {
            out.state_offset.push_back(node.first_state);
        }
        out.checks = checks;
        const double total = static_cast<double>(period_) * out.cycles;
        for (const int64_t time : time_in_) {
            out.state_share.push_back(
                cycles == 0 ? 0.0F : static_cast<float>(static_cast<double>(time) / total));
        }
        return out;
    }

    const Delays& delays_;
    const cells::Netlist& netlist_;
    const Stimulus& stimulus_;
    StimulusPorts ports_;
    int64_t period_;
    Readers readers_;
    int64_t now_ = 0;
    bool counting_ = false;
    EventQueue queue_;
    std::vector<uint8_t> value_;     // per net, now
    std::vector<uint8_t> target_;    // per net: what it is or will be
    std::vector<uint64_t> toggles_;  // per net
    std::vector<Node> nodes_;        // per instance
    std::vector<int64_t> time_in_;   // per instance and state, counted
    std::vector<uint32_t> due_;
    std::vector<uint32_t> touched_;
};

}  // namespace

Activity simulate_delays(const Delays& delays, const Stimulus& stimulus, double clock_ns) {
    return EventSimulator(delays, stimulus, clock_ns).run();
}

}  // namespace qrazor::power
