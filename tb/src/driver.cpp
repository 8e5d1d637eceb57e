#include "qrazor/tb/driver.h"

#include <algorithm>

namespace qrazor::tb {
namespace {

// What can happen around a beat: the bins of the group "control". Units of one stage never have a
// beat on its way while another comes; units without an accumulator have no clear.
enum ControlBin { beat_beat, gap_beat, beat_gap, reset_idle, clear_beat, clear_gap, reset_busy };

std::vector<std::string> control_bins(const gen::Design& design) {
    std::vector<std::string> bins{"beat after beat", "beat after gap", "gap after beat",
                                  "reset between beats"};
    if (design.accumulates()) {
        bins.insert(bins.end(), {"clear with a beat", "clear in a gap"});
    }
    if (design.accumulates() && design.latency() > 1) {
        bins.emplace_back("reset with a beat on its way");
    }
    return bins;
}

}  // namespace

Driver::Driver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info)
    : bench_(bench),
      reference_(bench.reference()),
      dut_(bench.design(), bench.layout(), std::move(model)),
      info_(std::move(info)),
      pipeline_(static_cast<std::size_t>(std::max(1, bench.design().latency()))) {
    idle_.valid = false;
    idle_.inputs.resize(bench.layout().input_size());
}

void Driver::reset(int cycles) {
    Beat beat = idle_;
    beat.reset = true;
    beat.valid = true;  // a reset wins over whatever else is there
    for (int i = 0; i < cycles; ++i) {
        apply(beat);
    }
}

void Driver::drain() {
    for (int i = 0; i < bench_.design().latency(); ++i) {
        apply(idle_);
    }
}

void Driver::remember(const Beat& beat) {
    if (history_.size() < kHistory) {
        history_.push_back(beat);
        return;
    }
    Beat& old = history_[cycle_ % kHistory];  // its storage is used again
    old.reset = beat.reset;
    old.valid = beat.valid;
    old.clear = beat.clear;
    old.inputs.assign(beat.inputs.begin(), beat.inputs.end());
}

std::vector<Beat> Driver::history(std::uint64_t taken) const {
    const std::uint64_t last = cycle_;  // the beat in whose cycle the difference was seen
    const std::uint64_t oldest = last + 1 - std::min<std::uint64_t>(last + 1, history_.size());
    std::uint64_t first = std::max(oldest, std::min(taken, last));
    const auto at = [&](std::uint64_t cycle) -> const Beat& { return history_[cycle % kHistory]; };
    while (first > oldest && bench_.design().sequential() && !at(first).reset &&
           !(at(first).clear && bench_.design().accumulates())) {
        --first;
    }
    std::vector<Beat> beats;
    for (std::uint64_t cycle = first; cycle <= last; ++cycle) {
        beats.push_back(at(cycle));
    }
    return beats;
}

void Driver::apply(const Beat& beat) {
    remember(beat);
    dut_.drive(beat);
    if (!bench_.design().sequential()) {
        dut_.eval();
        Flight& now = pipeline_.front();
        now.valid = now.known = true;
        now.cycle = cycle_;
        now.inputs.assign(beat.inputs.begin(), beat.inputs.end());
        reference_->step(beat, now.outputs);
        check(now);
        if (coverage_ != nullptr) {
            bench_.count_cases(beat, now.outputs, *coverage_);
        }
        if (observer_ != nullptr) {
            observer_->cycle(beat, {false, false, &now.outputs});
        }
        ++cycle_;
        return;
    }
    // Checked with the new operands already at the inputs: an output that depends on them without a
    // register in between is found.
    dut_.set_clock(false);
    dut_.eval();
    Flight& slot = pipeline_[cycle_ % pipeline_.size()];
    check(slot);
    if (observer_ != nullptr) {
        const bool seen = slot.known && slot.valid;
        observer_->cycle(beat, {slot.known, slot.valid, seen ? &slot.outputs : nullptr});
    }
    dut_.set_clock(true);
    dut_.eval();

    known_ = known_ || beat.reset;
    if (beat.reset || beat.clear) {
        beats_ = 0;
    }
    slot.inputs.assign(beat.inputs.begin(), beat.inputs.end());
    reference_->step(beat, slot.outputs);
    slot.valid = beat.valid && !beat.reset;
    if (coverage_ != nullptr) {
        count_control(beat);
        if (slot.valid) {
            bench_.count_cases(beat, slot.outputs, *coverage_);
        }
    }
    slot.known = known_;
    slot.cycle = cycle_;
    beats_ += slot.valid ? 1 : 0;
    slot.beats = beats_;
    if (beat.reset) {
        for (Flight& flight : pipeline_) {
            flight.valid = false;
            flight.known = true;
        }
    }
    ++cycle_;
}

void Driver::cover(FunctionalCoverage* coverage) {
    coverage_ = coverage;
    if (coverage_->groups().empty()) {
        bench_.add_cases(*coverage_);
        if (bench_.design().sequential()) {
            coverage_->add("control", control_bins(bench_.design()));
        }
    }
    control_ = coverage_->groups().size() - 1;
}

void Driver::count_control(const Beat& beat) {
    if (!known_) {
        return;
    }
    const auto hit = [&](ControlBin bin) { coverage_->hit(control_, bin); };
    if (beat.reset) {
        const bool busy = bench_.design().accumulates() &&
                          std::any_of(pipeline_.begin(), pipeline_.end(),
                                      [](const Flight& flight) { return flight.valid; });
        hit(busy ? reset_busy : reset_idle);
        was_valid_ = false;
        return;
    }
    if (beat.valid) {
        hit(was_valid_ ? beat_beat : gap_beat);
    } else if (was_valid_) {
        hit(beat_gap);
    }
    if (beat.clear && bench_.design().accumulates()) {
        hit(beat.valid ? clear_beat : clear_gap);
    }
    was_valid_ = beat.valid;
}

void Driver::check(const Flight& expected) {
    if (!expected.known || tolerant_) {
        return;
    }
    if (bench_.design().sequential()) {
        ++checks_;
        if (dut_.valid() != expected.valid) {
            fail("valid_o is wrong", expected, expected.valid ? "valid_o = 1" : "valid_o = 0",
                 dut_.valid() ? "valid_o = 1" : "valid_o = 0");
        }
        if (!expected.valid) {
            return;
        }
    }
    ++checks_;
    ++results_;
    dut_.outputs(got_);
    if (got_ != expected.outputs) {
        const int salient = bench_.design().config().salient;
        fail("wrong result", expected,
             describe(bench_.layout().outputs(), expected.outputs, salient),
             describe(bench_.layout().outputs(), got_, salient));
    }
}

void Driver::fail(const std::string& what, const Flight& expected, const std::string& wanted,
                  const std::string& got) const {
    const gen::Design& design = bench_.design();
    std::string text = info_.label + ": " + what + "\n";
    text += "  unit:          " + design.config().unit + ", module " + design.module_name() + "\n";
    text += "  configuration: " + info_.flags + "\n";
    text += "  seed:          " + std::to_string(info_.seed) + "\n";
    text += "  test:          " + info_.test + "\n";
    text += "  cycle:         " + std::to_string(cycle_);
    if (design.sequential()) {
        text += ", operands taken in cycle " + std::to_string(expected.cycle);
    }
    if (design.accumulates()) {
        text += ", beat " + std::to_string(expected.beats) + " of its sum";
    }
    text += "\n  operands:      " +
            describe(bench_.layout().inputs(), expected.inputs, design.config().salient);
    text += "\n  expected:      " + wanted;
    text += "\n  got:           " + got;
    text += "\n  run again:     " + info_.rerun;
    throw Mismatch(text, history(expected.cycle));
}

}  // namespace qrazor::tb
