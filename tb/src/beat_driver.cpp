// The driver of units that take a beat in every cycle: what comes out is known `latency` edges
// ahead, so every cycle is checked, gaps and resets too.
#include "beat_driver.h"

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
    if (design.accumulates() && design.fixed_latency() > 1) {
        bins.emplace_back("reset with a beat on its way");
    }
    return bins;
}

}  // namespace

BeatDriver::BeatDriver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info)
    // 256 cycles are kept: of a longer sum the oldest beats are lost, and its counterexample begins
    // there.
    : Driver(bench, std::move(model), std::move(info), 256),
      pipeline_(static_cast<std::size_t>(std::max(1, bench.design().fixed_latency()))) {}

void BeatDriver::drain() {
    for (int i = 0; i < bench_.design().fixed_latency(); ++i) {
        cycle(idle_);
    }
}

void BeatDriver::vector(const Beat& beat) {
    dut_.eval();
    Flight& now = pipeline_.front();
    // A combinational unit's result is there at once.
    now.valid = now.known = true;
    now.taken.cycle = cycle_;
    now.taken.inputs.assign(beat.inputs.begin(), beat.inputs.end());
    reference_->step(beat, now.outputs);
    check(now);
    if (coverage_ != nullptr) {
        bench_.count_cases(beat, now.outputs, *coverage_);
    }
    if (observer_ != nullptr) {
        CycleObserver::Expectation expectation;
        expectation.outputs = &now.outputs;
        observer_->cycle(beat, expectation);
    }
    ++cycle_;
}

void BeatDriver::cycle(const Beat& beat) {
    remember(beat);
    dut_.drive(beat);
    if (!bench_.design().sequential()) {
        vector(beat);
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
        CycleObserver::Expectation expectation;
        expectation.valid_known = slot.known;
        expectation.valid = slot.valid;
        expectation.outputs = seen ? &slot.outputs : nullptr;
        observer_->cycle(beat, expectation);
    }
    dut_.set_clock(true);
    dut_.eval();

    // Before the first reset registers hold anything: nothing is expected.
    known_ = known_ || beat.reset;
    if (beat.reset || beat.clear) {
        beats_ = 0;
    }
    slot.taken.inputs.assign(beat.inputs.begin(), beat.inputs.end());
    reference_->step(beat, slot.outputs);
    slot.valid = beat.valid && !beat.reset;
    if (coverage_ != nullptr) {
        count_control(beat);
        if (slot.valid) {
            bench_.count_cases(beat, slot.outputs, *coverage_);
        }
    }
    slot.known = known_;
    // Beside the expectation, so that a message names the operands that led to it, not those at the
    // inputs now.
    slot.taken.cycle = cycle_;
    beats_ += slot.valid ? 1 : 0;
    slot.taken.beats = beats_;
    if (beat.reset) {
        for (Flight& flight : pipeline_) {
            flight.valid = false;
            flight.known = true;
        }
    }
    ++cycle_;
}

void BeatDriver::cover(FunctionalCoverage* coverage) {
    coverage_ = coverage;
    if (coverage_->groups().empty()) {
        bench_.add_cases(*coverage_);
        if (bench_.design().sequential()) {
            coverage_->add("control", control_bins(bench_.design()));
        }
    }
    control_ = coverage_->groups().size() - 1;
}

void BeatDriver::count_control(const Beat& beat) {
    if (!known_) {
        return;
    }
    const auto hit = [&](ControlBin bin) { coverage_->hit(control_, bin); };
    if (beat.reset) {
        // Only in units with more than one register has a beat somewhere to be on its way.
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

void BeatDriver::check(const Flight& expected) {
    if (!expected.known || tolerant_) {
        return;
    }
    if (bench_.design().sequential()) {
        ++checks_;
        // Also where none is expected: a valid bit too many is as wrong as one too few.
        if (dut_.valid() != expected.valid) {
            fail("valid_o is wrong", expected.taken, expected.valid ? "valid_o = 1" : "valid_o = 0",
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
        fail("wrong result", expected.taken, outputs_text(expected.outputs), outputs_text(got_));
    }
}

}  // namespace qrazor::tb
