// Beats of real tensors as frames of bits, with the golden outputs that are due in each: power is
// counted on what a network makes a unit do, and only of a netlist that computes it.
#include "qrazor/synth/tensor_stimulus.h"
#include "qrazor/support/error.h"
#include "qrazor/units/bench.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace qrazor::synth {
namespace {

constexpr uint8_t kUnchecked = 2;

// What a frame's inputs are made of.
struct Cycle {
    const tb::Beat* beat = nullptr;  // nullptr: no valid beat, operands as in `idle`
    const tb::Beat* idle = nullptr;
    bool reset = false;
};

size_t bits_of(const gen::Port& port) {
    return static_cast<size_t>(port.bits());
}

template <typename Number>
void append_bits(std::vector<uint8_t>& out, const Number* elements, const gen::Port& port) {
    for (int k = 0; k < port.elements; ++k) {
        for (int bit = 0; bit < port.element_width; ++bit) {
            out.push_back(static_cast<uint8_t>(elements[k] >> bit & 1));
        }
    }
}

std::vector<uint8_t> input_bits(const gen::Design& design, const tb::Layout& layout,
                                const Cycle& cycle) {
    std::vector<uint8_t> out;
    for (const gen::Port& port : design.ports()) {
        if (port.direction != gen::Direction::input || port.role == gen::Role::clock) {
            continue;
        }
        const tb::Beat* beat = cycle.beat;
        switch (port.role) {
            case gen::Role::data: {
                const tb::Slot* slot = layout.find(port.name);
                const size_t before = out.size();
                if (slot != nullptr) {
                    const tb::Beat& shown = beat != nullptr ? *beat : *cycle.idle;
                    append_bits(out, shown.inputs.data() + slot->offset, port);
                }
                out.resize(before + bits_of(port), 0);
                break;
            }
            case gen::Role::reset:
                out.push_back(cycle.reset ? 0 : 1);
                break;
            case gen::Role::valid:
                out.push_back(beat != nullptr && beat->valid ? 1 : 0);
                break;
            case gen::Role::clear:
                out.push_back(beat != nullptr && beat->clear ? 1 : 0);
                break;
            case gen::Role::first:
                out.push_back(beat != nullptr && beat->first ? 1 : 0);
                break;
            case gen::Role::last:
                out.push_back(beat != nullptr && beat->last ? 1 : 0);
                break;
            case gen::Role::ready:
                out.push_back(1);  // a beat a cycle: nobody waits
                break;
            case gen::Role::clock:
                break;
        }
    }
    return out;
}

// Expected outputs, `result` being the golden ones that are due, or nullptr when none is.
std::vector<uint8_t> output_bits(const gen::Design& design, const tb::Layout& layout,
                                 const tb::Reference::Result* result, uint8_t valid, bool ready) {
    std::vector<uint8_t> out;
    for (const gen::Port& port : design.ports()) {
        if (port.direction != gen::Direction::output) {
            continue;
        }
        if (port.role == gen::Role::valid) {
            out.push_back(valid);
            continue;
        }
        if (port.role == gen::Role::ready) {
            out.push_back(valid == kUnchecked ? kUnchecked : ready ? 1 : 0);
            continue;
        }
        if (port.role == gen::Role::first || port.role == gen::Role::last) {
            const bool first = port.role == gen::Role::first;
            out.push_back(result == nullptr                        ? kUnchecked
                          : (first ? result->first : result->last) ? 1
                                                                   : 0);
            continue;
        }
        const tb::Slot* slot = layout.find(port.name);
        const size_t before = out.size();
        if (result != nullptr && slot != nullptr) {
            append_bits(out, result->outputs.data() + slot->offset, port);
        }
        out.resize(before + bits_of(port), kUnchecked);
    }
    return out;
}

// Operands where there is no beat: 0, but for what holds still as long as a row is in the unit.
tb::Beat idle_beat(const gen::Design& design, const tb::Layout& layout,
                   const std::vector<tb::Beat>& beats) {
    tb::Beat idle;
    idle.inputs.assign(layout.input_size(), 0);
    for (const size_t k : units::make_bench(design)->steady_inputs()) {
        for (const tb::Beat& beat : beats) {
            if (beat.inputs[k] != beats.front().inputs[k]) {
                throw Error(design.label() + ": stimulus changes what must hold still");
            }
        }
        idle.inputs[k] = beats.empty() ? 0 : beats.front().inputs[k];
    }
    return idle;
}

// Golden results in the order of the beats, and when each is due, in cycles from the first beat on:
// its latency after what it follows from, but not before the one before it has gone. Beats come one
// a cycle and nobody waits, but for a unit that makes several results of one beat: with the last of
// them it takes the next beat.
struct Timed {
    std::vector<tb::Reference::Result> results;
    std::vector<size_t> due;
    std::vector<size_t> taken;  // when each beat is
    size_t next = 0;            // when one more would be
    size_t end = 0;             // cycles until the last one has come out
    size_t steady = 0;  // from here on the unit is full: what it does from then on is counted
};

Timed timed_results(const gen::Design& design, const std::vector<tb::Beat>& beats) {
    const std::unique_ptr<tb::Bench> bench = units::make_bench(design);
    const std::unique_ptr<tb::Reference> reference = bench->reference();
    const gen::Latency& latency = design.latency();
    Timed out;
    std::vector<tb::Reference::Result> made;
    size_t row_beats = 0;
    for (size_t t = 0; t < beats.size(); ++t) {
        made.clear();
        reference->results(beats[t], made);
        ++row_beats;
        const size_t now = out.next;
        out.taken.push_back(now);
        const bool by_beat = latency.from == gen::Latency::From::beat;
        out.next += by_beat ? std::max(made.size(), size_t{1}) : 1;
        if (by_beat && !beats[t].valid) {
            continue;  // nothing is due; a state goes on all the same
        }
        size_t at = now + latency.of_row(row_beats);
        for (tb::Reference::Result& result : made) {
            at = out.due.empty() ? at : std::max(at, out.due.back() + 1);
            out.due.push_back(at);
            out.results.push_back(std::move(result));
        }
        row_beats = made.empty() ? row_beats : 0;
    }
    out.end = std::max(out.next + static_cast<size_t>(latency.edges),
                       out.due.empty() ? 0 : out.due.back() + 1);
    out.steady = latency.from == gen::Latency::From::row && !out.due.empty()
                     ? out.due.front()
                     : static_cast<size_t>(latency.edges);
    return out;
}

// The beats of a layer end where a row does. The rest of a row would end in the next layer's first
// beats, which makes short rows of both: a store holds two whole rows, and beats would wait.
void drop_unfinished_row(std::vector<tb::Beat>& beats) {
    const auto end =
        std::find_if(beats.rbegin(), beats.rend(), [](const tb::Beat& beat) { return beat.last; });
    if (end != beats.rend()) {  // else one row that is longer than all of it
        beats.erase(end.base(), beats.end());
    }
}

}  // namespace

power::Stimulus beats_stimulus(const gen::Design& design, const std::vector<tb::Beat>& beats) {
    const tb::Layout layout(design);
    power::Stimulus out;
    for (const gen::Port& port : design.ports()) {
        if (port.direction == gen::Direction::output) {
            out.outputs.push_back({port.name, bits_of(port)});
        } else if (port.role != gen::Role::clock) {
            out.inputs.push_back({port.name, bits_of(port)});
        }
    }
    // More than one cycle: registers without a reset of their own are emptied through the pipeline.
    const size_t lead = design.sequential() ? kResetCycles : 0;
    const Timed timed = timed_results(design, beats);
    out.description = std::to_string(beats.size()) + " beats, " +
                      (timed.next == beats.size() ? "one a cycle" : "each as soon as it is taken");
    const tb::Beat idle = idle_beat(design, layout, beats);
    size_t next = 0;
    size_t beat = 0;
    for (size_t t = 0; t < lead + timed.end; ++t) {
        Cycle cycle;
        cycle.idle = &idle;
        cycle.reset = t < lead;
        if (t >= lead && beat < beats.size()) {
            cycle.beat = &beats[beat];
        }
        const bool taken = cycle.beat != nullptr && timed.taken[beat] == t - lead;
        beat += taken ? 1 : 0;
        const bool ready = taken || t < lead || t - lead >= timed.next;
        const bool due = t >= lead && next < timed.due.size() && timed.due[next] == t - lead;
        // Before the first edge registers hold what they start with.
        const uint8_t valid = t == 0 ? kUnchecked : due ? 1 : 0;
        power::Frame frame;
        frame.inputs = input_bits(design, layout, cycle);
        frame.expected =
            output_bits(design, layout, due ? &timed.results[next] : nullptr, valid, ready);
        next += due ? 1 : 0;
        // The first counted cycle compares with one whose pipeline was full already.
        frame.counted = t > lead + timed.steady && cycle.beat != nullptr;
        out.frames.push_back(std::move(frame));
    }
    return out;
}

power::Stimulus tensor_stimulus(const gen::Design& design, const tb::TensorSource& source,
                                const TensorChoice& choice) {
    std::vector<tb::Beat> beats;
    std::string names;
    for (const tb::LayerName& layer : choice.layers) {
        std::vector<tb::Beat> part = units::tensor_beats(
            design, source, {layer, choice.beats_each, choice.order, choice.encoding});
        if (design.latency().from == gen::Latency::From::row) {
            drop_unfinished_row(part);
        }
        std::move(part.begin(), part.end(), std::back_inserter(beats));
        names += (names.empty() ? "" : ", ") + layer.text();
    }
    power::Stimulus out = beats_stimulus(design, beats);
    out.description = "real tensors of " + choice.origin + " (" + names + "), " + out.description +
                      (choice.order == tb::Order::weights_held ? ", weights held" : "");
    return out;
}

}  // namespace qrazor::synth
