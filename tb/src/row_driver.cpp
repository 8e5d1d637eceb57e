// The driver of units whose beats may wait, on either side. Results are compared in order and in
// time; what is between is the unit's own affair.
#include "qrazor/tb/row_driver.h"

#include <algorithm>
#include <array>

#include "qrazor/support/files.h"

namespace qrazor::tb {
namespace {

// Two resets back may be far: rows are long, and pressure makes them longer.
constexpr std::size_t kKept = 4096;

std::uint64_t number_of_test(const std::string& name) {
    // By the test's name: adding a test does not change the pressure under which others run.
    return std::stoull(digest(name), nullptr, 16);
}

std::string place_text(bool first, bool last) {
    return std::string("first = ") + (first ? "1" : "0") + ", last = " + (last ? "1" : "0");
}

}  // namespace

RowDriver::RowDriver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info)
    : Driver(bench, std::move(model), std::move(info), kKept),
      backs_up_(bench.design().has(gen::Role::ready, gen::Direction::output)),
      waits_(bench.design().has(gen::Role::ready, gen::Direction::input)),
      has_rows_(bench.design().has(gen::Role::first, gen::Direction::input) ||
                bench.design().has(gen::Role::last, gen::Direction::input)),
      cuts_rows_(bench.ends_longest_row()),
      steady_(bench.steady_inputs()),
      rng_(Rng(info_.seed).fork(number_of_test("rows " + info_.test))) {
    last_taken_.inputs = idle_.inputs;
}

void RowDriver::press(const Pressure& pressure) {
    pressure_ = pressure;
    pressed_ = true;
}

// None; either side alone; both; a taker that hardly ever takes; a sender that hardly ever sends.
void RowDriver::change_pressure() {
    constexpr std::array<Pressure, 6> kKinds{
        {{0, 0}, {0, 50}, {40, 0}, {30, 30}, {0, 85}, {85, 10}}};
    // Long enough to fill a buffer under one kind of pressure, short enough to meet all kinds in a
    // test.
    if (!pressed_ && rng_.one_in(64)) {
        pressure_ = kKinds[rng_.below(kKinds.size())];
    }
}

// What holds still changes only where nothing is in the unit. It stands in the idle beat, too.
Beat RowDriver::held(const Beat& beat) {
    const bool free = due_.empty() && row_beats_ == 0;
    Beat out = beat;
    for (const std::size_t k : steady_) {
        if (free) {
            idle_.inputs[k] = beat.inputs[k];
        }
        out.inputs[k] = idle_.inputs[k];
    }
    return out;
}

Beat RowDriver::framed(const Beat& beat) {
    Beat out = held(beat);
    if (row_length_ == 0) {
        const int longest = bench_.longest_row();
        // Both ends often: that is where first and last coincide, and counters overflow.
        row_length_ = rng_.one_in(4) ? 1 : rng_.one_in(4) ? longest : rng_.between(1, longest);
    }
    out.first = row_beats_ == 0;
    out.last = beat.last || row_beats_ + 1 >= row_length_;
    // Where it ends by itself, its mark may be missing.
    if (cuts_rows_ && row_beats_ + 1 == bench_.longest_row() && rng_.one_in(2)) {
        out.last = false;
    }
    return out;
}

bool RowDriver::offer(const Beat& beat) {
    Beat now = beat;
    now.ready = !draw(pressure_.stalls);
    const std::uint64_t before = taken_;
    cycle(now);
    // Before the first reset nothing is known to be taken; waiting for it could take for ever.
    return taken_ != before || !known_;
}

// So that the reset that follows meets a unit that is full, with a beat waiting before it. Short
// rows: a unit that gives one result a row is full of results only then.
void RowDriver::fill_up(const Beat& beat) {
    for (int k = rng_.between(0, 4); k > 0 && known_; --k) {
        Beat more = beat;
        more.last = rng_.one_in(2);
        more = framed(more);
        more.reset = false;
        more.valid = true;
        more.ready = false;
        cycle(more);
    }
}

void RowDriver::apply(const Beat& beat) {
    change_pressure();
    if (beat.reset) {
        fill_up(beat);
        Beat last = framed(beat);
        last.ready = !draw(pressure_.stalls);
        cycle(last);
        return;
    }
    // What stands at the inputs of a cycle without a beat means nothing.
    Beat gap = held(beat);
    gap.valid = false;
    do {
        // Marks of a row without a beat: a unit that looks at them without valid is found.
        gap.first = rng_.one_in(2);
        gap.last = rng_.one_in(2);
        if (!beat.valid || draw(pressure_.gaps)) {
            offer(gap);
        }
    } while (beat.valid && draw(pressure_.gaps));
    while (beat.valid && !offer(framed(beat))) {
        change_pressure();
    }
}

void RowDriver::drain() {
    while (!due_.empty()) {
        cycle(idle_);
    }
    const auto longest = static_cast<std::uint64_t>(bench_.longest_row());
    for (std::uint64_t k = 0; k <= bench_.design().latency().of_row(longest); ++k) {
        cycle(idle_);  // nothing more may come
    }
}

void RowDriver::cycle(const Beat& beat) {
    remember(beat);
    const Seen seen = look(beat);
    check(seen);
    check_ready(beat, seen);
    tell(beat, seen);
    if (coverage_ != nullptr && known_) {
        count(beat, seen);
    }
    dut_.set_clock(true);
    dut_.eval();
    pass(beat, seen);
    ++cycle_;
}

RowDriver::Seen RowDriver::look(const Beat& beat) {
    dut_.set_clock(false);
    Seen seen;
    if (backs_up_ || waits_) {
        // The other side turned around: neither output may follow it.
        Beat other = beat;
        other.valid = !beat.valid;
        other.ready = !beat.ready;
        dut_.drive(other);
        dut_.eval();
        const bool valid = dut_.valid();
        const bool ready = dut_.ready();
        dut_.drive(beat);
        dut_.eval();
        // With no clock edge between the two, only a wire can make them differ.
        if (known_ && !tolerant_ && (valid != dut_.valid() || ready != dut_.ready())) {
            ++checks_;
            wrong(valid != dut_.valid() ? "valid_o follows an input without a register between"
                                        : "ready_o follows an input without a register between",
                  "the same for valid_i and ready_i turned around", "another value");
        }
    } else {
        dut_.drive(beat);
        dut_.eval();
    }
    seen.valid = dut_.valid();
    seen.ready = dut_.ready();
    // Not before its latency, and not in the cycle in which the one before it was taken.
    if (known_ && !due_.empty() && cycle_ >= due_.front().cycle && cycle_ >= given_at_) {
        seen.due = seen.valid || cycle_ >= given_at_ + due_.front().slack;
    }
    return seen;
}

void RowDriver::check(const Seen& seen) {
    if (!known_ || tolerant_) {
        return;
    }
    ++checks_;
    if (seen.valid && !seen.due) {
        wrong(due_.empty() ? "a result that follows from nothing" : "a result comes early",
              "valid_o = 0", "valid_o = 1");
    }
    if (!seen.valid && seen.due) {
        wrong("a result is lost or late", "valid_o = 1", "valid_o = 0");
    }
    if (seen.valid) {
        check_result();
    }
}

void RowDriver::check_result() {
    ++checks_;
    ++results_;
    const Reference::Result& expected = due_.front().result;
    dut_.outputs(got_);
    if (got_ != expected.outputs) {
        wrong("wrong result", outputs_text(expected.outputs), outputs_text(got_));
    }
    const bool first = bench_.design().has(gen::Role::first, gen::Direction::output);
    const bool last = bench_.design().has(gen::Role::last, gen::Direction::output);
    if ((first && dut_.first() != expected.first) || (last && dut_.last() != expected.last)) {
        wrong("wrong place in its row", place_text(expected.first, expected.last),
              place_text(dut_.first(), dut_.last()));
    }
}

// A unit may refuse beats while it works on a row, but not for ever.
void RowDriver::check_ready(const Beat& beat, const Seen& seen) {
    const bool held_up = seen.valid && waits_ && !beat.ready;
    refused_for_ = seen.ready || held_up || beat.reset ? 0 : refused_for_ + 1;
    // A unit that makes two passes over a row, and then some: an error only where nothing would
    // ever come.
    const auto patience = 64 + 4 * static_cast<std::uint64_t>(bench_.longest_row());
    if (known_ && !tolerant_ && refused_for_ > patience) {
        wrong("ready_o stays 0", "ready_o = 1",
              "ready_o = 0 for " + std::to_string(refused_for_) + " cycles in which nothing waits");
    }
}

void RowDriver::tell(const Beat& beat, const Seen& seen) {
    if (observer_ == nullptr) {
        return;
    }
    CycleObserver::Expectation expectation;
    expectation.valid_known = known_;
    expectation.valid = seen.due;
    // When to be ready is the unit's choice within check_ready(); other simulators must choose
    // alike.
    expectation.ready = seen.ready;
    if (seen.due) {
        expectation.outputs = &due_.front().result.outputs;
        expectation.first = due_.front().result.first;
        expectation.last = due_.front().result.last;
    }
    observer_->cycle(beat, expectation);
}

// What passes at the edge, on both sides.
void RowDriver::pass(const Beat& beat, const Seen& seen) {
    if (beat.reset) {
        known_ = true;
        due_.clear();
        refused_for_ = 0;
        row_length_ = 0;
        row_beats_ = 0;
        taken_ = 0;
        reference_->results(beat, results_made_);
        return;
    }
    if (!known_) {
        return;
    }
    // Without ready_i a result is gone after its cycle.
    if (seen.due && (!waits_ || beat.ready)) {
        rows_ += has_rows_ && due_.front().result.last ? 1 : 0;
        due_.pop_front();
        given_at_ = cycle_ + 1;
    }
    if (!beat.valid || !seen.ready) {
        return;
    }
    ++taken_;
    row_alone_ = row_beats_ == 0 ? due_.empty() : row_alone_;
    last_taken_ = {cycle_, taken_, beat.inputs};
    results_made_.clear();
    reference_->results(beat, results_made_);
    if (coverage_ != nullptr) {
        static const std::vector<Int128> kNone;
        bench_.count_cases(beat, results_made_.empty() ? kNone : results_made_.front().outputs,
                           *coverage_);
        count_row(beat);
    }
    ++row_beats_;
    const gen::Latency& latency = bench_.design().latency();
    const std::uint64_t edges = latency.of_row(static_cast<std::uint64_t>(row_beats_));
    const std::uint64_t slack = latency.per_beat == 0 || row_alone_ ? 0 : edges;
    for (std::size_t k = 0; k < results_made_.size(); ++k) {
        // Several results of a beat come one a cycle: from the first on nothing holds them up.
        due_.push_back(
            {cycle_ + edges + k, k == 0 ? slack : 0, std::move(results_made_[k]), last_taken_});
    }
    if (beat.last || (cuts_rows_ && row_beats_ >= bench_.longest_row())) {
        row_length_ = 0;
        row_beats_ = 0;
        row_ended_at_ = cycle_;
    }
}

void RowDriver::wrong(const std::string& what, const std::string& wanted,
                      const std::string& got) const {
    fail(what, due_.empty() ? last_taken_ : due_.front().taken, wanted, got);
}

}  // namespace qrazor::tb
