// What both drivers share: the history of beats, and the message of a difference.
#include "qrazor/tb/driver.h"

#include <algorithm>

#include "beat_driver.h"
#include "qrazor/tb/row_driver.h"

namespace qrazor::tb {

Driver::Driver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info, std::size_t kept)
    : bench_(bench),
      reference_(bench.reference()),
      dut_(bench.design(), bench.layout(), std::move(model)),
      info_(std::move(info)),
      kept_(kept) {
    idle_.valid = false;
    // Legal ones: a combinational unit answers them, too.
    for (const Range& range : bench.ranges()) {
        idle_.inputs.push_back(std::clamp<std::int64_t>(0, range.low, range.high));
    }
}

void Driver::reset(int cycles) {
    Beat beat = idle_;
    beat.reset = true;
    beat.valid = true;  // a reset wins over whatever else is there
    for (int i = 0; i < cycles; ++i) {
        cycle(beat);
    }
}

void Driver::remember(const Beat& beat) {
    if (history_.size() < kept_) {
        history_.push_back(beat);
        return;
    }
    history_[cycle_ % kept_] = beat;  // its storage is used again
}

std::vector<Beat> Driver::history(std::uint64_t taken) const {
    const std::uint64_t last = cycle_;  // the beat in whose cycle the difference was seen
    const std::uint64_t oldest = last + 1 - std::min<std::uint64_t>(last + 1, history_.size());
    // From the beat that went wrong back to a reset or clear: a shorter history would start from
    // another state.
    std::uint64_t first = std::max(oldest, std::min(taken, last));
    const auto at = [&](std::uint64_t cycle) -> const Beat& { return history_[cycle % kept_]; };
    // A clear empties an accumulator, but no buffer in front of it: there, two resets are better,
    // for the second may be what went wrong.
    const bool streams = bench_.design().streams();
    const bool by_clear = bench_.design().accumulates() && !streams;
    for (int starts = streams ? 2 : 1; first > oldest && bench_.design().sequential(); --first) {
        const bool start = at(first).reset || (at(first).clear && by_clear);
        if (start && --starts == 0) {
            break;
        }
    }
    std::vector<Beat> beats;
    for (std::uint64_t cycle = first; cycle <= last; ++cycle) {
        beats.push_back(at(cycle));
    }
    return beats;
}

std::string Driver::outputs_text(const std::vector<Int128>& outputs) const {
    return describe(bench_.layout().outputs(), outputs, bench_.design().config().salient);
}

void Driver::fail(const std::string& what, const Taken& taken, const std::string& wanted,
                  const std::string& got) const {
    const gen::Design& design = bench_.design();
    std::string text = info_.label + ": " + what + "\n";
    text += "  unit:          " + design.config().unit + ", module " + design.module_name() + "\n";
    text += "  configuration: " + info_.flags + "\n";
    text += "  seed:          " + std::to_string(info_.seed) + "\n";
    text += "  test:          " + info_.test + "\n";
    text += "  cycle:         " + std::to_string(cycle_);
    if (design.sequential()) {
        text += ", operands taken in cycle " + std::to_string(taken.cycle);
    }
    if (design.accumulates()) {
        text += ", beat " + std::to_string(taken.beats) + " of its sum";
    }
    text += "\n  operands:      " +
            describe(bench_.layout().inputs(), taken.inputs, design.config().salient);
    text += "\n  expected:      " + wanted;
    text += "\n  got:           " + got;
    text += "\n  run again:     " + info_.rerun;
    throw Mismatch(text, history(taken.cycle));
}

std::unique_ptr<Driver> make_driver(const Bench& bench, std::unique_ptr<Model> model,
                                    RunInfo info) {
    if (bench.design().streams()) {
        return std::make_unique<RowDriver>(bench, std::move(model), std::move(info));
    }
    return std::make_unique<BeatDriver>(bench, std::move(model), std::move(info));
}

}  // namespace qrazor::tb
