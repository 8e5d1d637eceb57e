// What the benches of all units share: ports as elements of a beat, and every combination of inputs
// where there are few.
#include "qrazor/stimulus/bench.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::tb {

void Reference::results(const Beat& beat, std::vector<Result>& results) {
    // Most units answer each beat once. Those that gather or stream answer by themselves.
    results.resize(1);
    step(beat, results.front().outputs);
    results.front().first = beat.first;
    results.front().last = beat.last;
}

void Bench::check(const Encoding& encoding) const {
    for (const formats::Rule* rule : {&encoding.activations, &encoding.weights}) {
        if (*rule) {
            // An encoding that has no effect would be measured under a name that it does not
            // deserve.
            throw Error("format = " + rule->text() + ": " + design_.label() +
                        " encodes or decodes by itself; must not be given");
        }
    }
}

Layout::Layout(const gen::Design& design) {
    for (const gen::Port& port : design.ports()) {
        if (port.role != gen::Role::data) {
            continue;
        }
        const bool input = port.direction == gen::Direction::input;
        std::size_t& size = input ? input_size_ : output_size_;
        (input ? inputs_ : outputs_).push_back({port, size});
        size += static_cast<std::size_t>(port.elements);
    }
}

const Slot* Layout::find(std::string_view name) const {
    for (const std::vector<Slot>* slots : {&inputs_, &outputs_}) {
        for (const Slot& slot : *slots) {
            if (slot.port.name == name) {
                return &slot;
            }
        }
    }
    return nullptr;
}

bool Bench::legal(const std::vector<std::int64_t>& /*inputs*/) const {
    return true;
}

std::int64_t Bench::largest_magnitude(const Slot& /*slot*/) const {
    return -1;
}

Beat Bench::plain(bool clear) const {
    Beat beat;
    beat.clear = clear;
    for (const Range& range : ranges()) {
        beat.inputs.push_back(std::clamp<std::int64_t>(0, range.low, range.high));
    }
    return beat;
}

void Bench::put(std::string_view port, const std::vector<std::int64_t>& values, Beat& beat) const {
    const Slot* slot = layout_.find(port);
    if (slot == nullptr) {
        return;
    }
    const std::vector<Range> all = ranges();
    const auto elements = static_cast<std::size_t>(slot->port.elements);
    for (std::size_t i = 0; i < std::min(values.size(), elements); ++i) {
        const Range& range = all[slot->offset + i];
        beat.inputs[slot->offset + i] = std::clamp(values[i], range.low, range.high);
    }
}

std::vector<Beat> Bench::example() const {
    Beat beat = plain(true);
    for (const Slot& slot : layout_.inputs()) {
        put(slot.port.name, {1}, beat);
    }
    return {beat};
}

bool Bench::extreme(bool /*negative*/, Beat& /*beat*/) const {
    return false;
}

std::uint64_t Bench::exhaustive_size(std::uint64_t limit) const {
    std::uint64_t size = 1;
    for (const Range& range : ranges()) {
        const auto choices = static_cast<std::uint64_t>(range.high - range.low) + 1;
        // Dividing, as the product may not fit.
        if (choices > limit / size) {
            return 0;
        }
        size *= choices;
    }
    return size;
}

void Bench::exhaustive(const Sink& sink) const {
    const std::vector<Range> all = ranges();
    Beat beat;
    // Each combination alone: what a unit has summed up before would be another input.
    beat.clear = true;
    for (const Range& range : all) {
        beat.inputs.push_back(range.low);
    }
    // Counts like an odometer: the last element turns fastest.
    while (true) {
        if (legal(beat.inputs)) {
            sink(beat);
        }
        std::size_t digit = all.size();
        while (digit > 0 && beat.inputs[digit - 1] == all[digit - 1].high) {
            --digit;
            beat.inputs[digit] = all[digit].low;
        }
        if (digit == 0) {
            return;
        }
        ++beat.inputs[digit - 1];
    }
}

std::string describe(const std::vector<Slot>& slots, const std::vector<Int128>& values,
                     int salient) {
    std::string text;
    for (const Slot& slot : slots) {
        text += text.empty() ? "" : ", ";
        text += slot.port.name + " =";
        const bool code = slot.port.is_code && slot.port.element_width == salient;
        for (int k = 0; k < slot.port.elements; ++k) {
            const Int128 value = values.at(slot.offset + static_cast<std::size_t>(k));
            if (code) {
                // Codes are words of sign and magnitude; as numbers they would mislead whoever
                // reads a failure.
                const Int128 sign = Int128{1} << (salient - 1);
                text += (value & sign) != 0 ? " -" : " ";
                text += to_string(value & (sign - 1));
            } else {
                text += ' ';
                text += to_string(value);
            }
        }
    }
    return text;
}

std::string describe(const std::vector<Slot>& slots, const std::vector<std::int64_t>& values,
                     int salient) {
    return describe(slots, std::vector<Int128>(values.begin(), values.end()), salient);
}

}  // namespace qrazor::tb
