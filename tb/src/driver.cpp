#include "qrazor/tb/driver.h"

#include <algorithm>

namespace qrazor::tb {

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

void Driver::apply(const Beat& beat) {
    dut_.drive(beat);
    if (!bench_.design().sequential()) {
        dut_.eval();
        Flight& now = pipeline_.front();
        now.valid = now.known = true;
        now.cycle = cycle_;
        now.inputs.assign(beat.inputs.begin(), beat.inputs.end());
        reference_->step(beat, now.outputs);
        check(now);
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

void Driver::check(const Flight& expected) {
    if (!expected.known) {
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
    throw Mismatch(text);
}

}  // namespace qrazor::tb
