// Driver and scoreboard in one: applies beats to a Verilated model cycle by cycle and holds every
// output against the golden reference, at the moment when the next register would take it.
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
    };
    virtual void cycle(const Beat& beat, const Expectation& expected) = 0;
};

class Driver {
  public:
    // The model starts with unknown state; nothing is checked before the first reset beat (a
    // combinational unit is checked from its first vector on).
    Driver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info);

    // One clock cycle, or one vector of a combinational unit. Throws Mismatch.
    void apply(const Beat& beat);
    void reset(int cycles = 1);
    // Idle cycles until the last beat applied has come out.
    void drain();

    std::uint64_t cycles() const { return cycle_; }
    // Comparisons made so far: outputs of valid beats, and valid_o of every cycle after a reset.
    std::uint64_t checks() const { return checks_; }
    // Of these, outputs of valid beats: 0 where a stimulus has none, however long it ran.
    std::uint64_t results() const { return results_; }
    void observe(CycleObserver* observer) { observer_ = observer; }
    // From now on no difference is an error: for those who only watch.
    void tolerate() { tolerant_ = true; }
    // Counts the cases that the valid beats from now on meet, and what happens around them.
    void cover(FunctionalCoverage* coverage);
    const Dut& dut() const { return dut_; }

  private:
    // What is on its way through the pipeline.
    struct Flight {
        bool valid = false;
        bool known = false;
        std::uint64_t cycle = 0;
        std::uint64_t beats = 0;  // valid beats since the accumulator was last emptied
        std::vector<std::int64_t> inputs;
        std::vector<Int128> outputs;
    };

    void check(const Flight& expected);
    void remember(const Beat& beat);
    // The beats from the last reset or clear before cycle `taken` on; at most kHistory of them.
    std::vector<Beat> history(std::uint64_t taken) const;
    void count_control(const Beat& beat);
    [[noreturn]] void fail(const std::string& what, const Flight& expected,
                           const std::string& wanted, const std::string& got) const;

    const Bench& bench_;
    std::unique_ptr<Reference> reference_;
    Dut dut_;
    RunInfo info_;
    static constexpr std::size_t kHistory = 256;
    std::vector<Beat> history_;  // a ring: that of cycle c at c % kHistory
    bool tolerant_ = false;
    CycleObserver* observer_ = nullptr;
    FunctionalCoverage* coverage_ = nullptr;
    std::size_t control_ = 0;  // its group
    bool was_valid_ = false;
    std::vector<Flight> pipeline_;  // a ring: entry `cycle % latency` comes out next
    std::vector<Int128> got_;
    std::uint64_t cycle_ = 0;
    std::uint64_t checks_ = 0;
    std::uint64_t results_ = 0;
    std::uint64_t beats_ = 0;
    bool known_ = false;
    Beat idle_;
};

}  // namespace qrazor::tb
