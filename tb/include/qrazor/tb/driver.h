// Driver and scoreboard in one: applies beats to a Verilated model cycle by cycle and holds every
// output against the golden reference, at the moment when the next register would take it.
//
// Two kinds of it, chosen by the design: one over beats, for units that take one a cycle whatever
// happens and answer after a fixed number of edges, and one over rows (row_driver.h).
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/stimulus/bench.h"
#include "qrazor/support/error.h"
#include "qrazor/tb/dut.h"

namespace qrazor::tb {

// What a failure message has to name besides the numbers.
struct RunInfo {
    std::string label;  // of the configuration
    std::string flags;  // the configuration as command-line flags
    std::string rerun;  // the command that runs just this again
    std::string test;   // the test case
    std::uint64_t seed = 0;
};

// An output differs from the golden model. The message is several lines long.
class Mismatch : public Error {
  public:
    Mismatch(const std::string& text, std::vector<Beat> beats)
        : Error(text), beats_(std::move(beats)) {}
    // What led to it, from the last reset or clear before the wrong operands on.
    const std::vector<Beat>& beats() const { return beats_; }

  private:
    std::vector<Beat> beats_;
};

// Sees every cycle with what was expected in it, to write it down for another simulator.
class CycleObserver {
  public:
    virtual ~CycleObserver() = default;
    struct Expectation {
        bool valid_known = false;  // valid_o must be `valid`
        bool valid = false;
        const std::vector<Int128>* outputs = nullptr;  // nullptr: unspecified in this cycle
        // Of units with such ports. Which ready_o is right follows from no model; what is told is
        // what the model said, and the driver found nothing wrong with.
        bool ready = true;
        bool first = false;  // with the outputs
        bool last = false;
    };
    virtual void cycle(const Beat& beat, const Expectation& expected) = 0;
};

class Driver {
  public:
    virtual ~Driver() = default;
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    // The next beat of a stimulus (or vector of a combinational unit), until the unit has taken it;
    // a cycle without a beat where it is not valid. Throws Mismatch.
    virtual void apply(const Beat& beat) = 0;
    // One clock cycle, exactly as the beat says: what a counterexample is made of. Throws Mismatch.
    virtual void cycle(const Beat& beat) = 0;
    // Idle cycles until the last beat applied has come out.
    virtual void drain() = 0;
    // Counts the cases that the beats from now on meet, and what happens around them.
    virtual void cover(FunctionalCoverage* coverage) = 0;
    void reset(int cycles = 1);

    std::uint64_t cycles() const { return cycle_; }
    // Comparisons made so far: outputs of valid beats, and valid_o of every cycle after a reset.
    std::uint64_t checks() const { return checks_; }
    // Of these, outputs of valid beats: 0 where a stimulus has none, however long it ran.
    std::uint64_t results() const { return results_; }
    // Rows whose last result was right; 0 of a unit without rows.
    std::uint64_t rows() const { return rows_; }
    void observe(CycleObserver* observer) { observer_ = observer; }
    // From now on no difference is an error: for those who only watch.
    void tolerate() { tolerant_ = true; }
    const Dut& dut() const { return dut_; }

  protected:
    // `kept`: beats that a failure can show.
    Driver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info, std::size_t kept);

    // Operands whose result is checked.
    struct Taken {
        std::uint64_t cycle = 0;
        std::uint64_t beats = 0;  // valid beats since the accumulator was last emptied
        std::vector<std::int64_t> inputs;
    };
    void remember(const Beat& beat);
    std::string outputs_text(const std::vector<Int128>& outputs) const;
    [[noreturn]] void fail(const std::string& what, const Taken& taken, const std::string& wanted,
                           const std::string& got) const;

    const Bench& bench_;
    std::unique_ptr<Reference> reference_;
    Dut dut_;
    RunInfo info_;
    bool tolerant_ = false;
    CycleObserver* observer_ = nullptr;
    FunctionalCoverage* coverage_ = nullptr;
    std::vector<Int128> got_;
    std::uint64_t cycle_ = 0;
    std::uint64_t checks_ = 0;
    std::uint64_t results_ = 0;
    std::uint64_t rows_ = 0;
    bool known_ = false;  // a reset has been
    Beat idle_;

  private:
    // The beats from the last reset or clear before cycle `taken` on, as far as they are kept.
    std::vector<Beat> history(std::uint64_t taken) const;
    std::size_t kept_;
    std::vector<Beat> history_;  // a ring: that of cycle c at c % kept_
};

// The model starts with unknown state; nothing is checked before the first reset beat (a
// combinational unit is checked from its first vector on).
std::unique_ptr<Driver> make_driver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info);

}  // namespace qrazor::tb
