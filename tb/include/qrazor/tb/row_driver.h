// The driver over rows: beats that may have to wait on both sides, framed into rows where the unit
// has rows, results that come a number of edges after a beat or after a row's last beat. It draws
// by itself, from the seed, what happens around the beats of a stimulus: gaps, cycles in which
// nobody takes what the unit gives, resets in the middle of all that.
//
// Checked in every cycle after the first reset:
//   - results in order, each once, with the right outputs, `first` and `last`, neither early nor
//   late:
//     a result is there Latency edges after what it follows from, or an edge after the one before
//     it was taken, whichever is later, and stays until it is taken. A unit that passes over a row
//     more than once passes over several rows at a time, and holds one up by another: there the
//     first result of a row may take its latency from the end of the row before, unless nothing
//     was in the unit when the row began;
//   - ready_o and valid_o hang on no input without a register between;
//   - ready_o does not stay 0 while nothing holds the unit up;
//   - after a reset nothing of what was there before comes out.
#pragma once
#include <deque>
#include <string>
#include <vector>

#include "qrazor/tb/driver.h"

namespace qrazor::tb {

// How much beats and results are held up, in percent of the cycles.
struct Pressure {
    int gaps = 0;    // the sender has no beat
    int stalls = 0;  // ready_i is 0
};

class RowDriver final : public Driver {
  public:
    // For any clocked design; what it has no ports for does not happen.
    RowDriver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info);

    // A beat with `reset` is one cycle of reset after a few in which the unit is filled up. Rows
    // are framed here, of 1 to Bench::longest_row() beats; a beat with `last` ends its row early.
    void apply(const Beat& beat) override;
    void cycle(const Beat& beat) override;
    void drain() override;
    void cover(FunctionalCoverage* coverage) override;
    // From now on this; without it, all kinds of pressure by turns.
    void press(const Pressure& pressure);

  private:
    // A result that is still to come.
    struct Due {
        std::uint64_t cycle = 0;
        std::uint64_t slack = 0;  // edges that it may take from the result before, if that is later
        Reference::Result result;
        Taken taken;
    };
    // What the unit said in a cycle, and what was expected of it.
    struct Seen {
        bool valid = false;
        bool ready = false;
        bool due = false;
    };

    Beat framed(const Beat& beat);
    Beat held(const Beat& beat);   // with what holds still
    bool offer(const Beat& beat);  // a cycle; whether the beat was taken
    void fill_up(const Beat& beat);
    void change_pressure();
    bool draw(int percent) { return rng_.between(1, 100) <= percent; }

    Seen look(const Beat& beat);
    void check(const Seen& seen);
    void check_result();
    void check_ready(const Beat& beat, const Seen& seen);
    void tell(const Beat& beat, const Seen& seen);
    void pass(const Beat& beat, const Seen& seen);
    void count(const Beat& beat, const Seen& seen);
    void count_row(const Beat& beat);
    [[noreturn]] void wrong(const std::string& what, const std::string& wanted,
                            const std::string& got) const;

    const bool backs_up_;   // has ready_o
    const bool waits_;      // has ready_i
    const bool has_rows_;   // has first_i or last_i
    const bool cuts_rows_;  // ends the longest row by itself
    const std::vector<std::size_t> steady_;
    Rng rng_;
    Pressure pressure_;
    bool pressed_ = false;  // by press()
    int row_length_ = 0;    // of the row that is being sent; 0: between rows
    int row_beats_ = 0;     // of it, taken
    bool row_held_up_ = false;
    bool row_alone_ = false;  // nothing was in the unit when it began
    std::deque<Due> due_;
    std::vector<Reference::Result> results_made_;
    std::uint64_t given_at_ = 0;     // cycle of the last result that was taken, plus 1; 0: none
    std::uint64_t refused_for_ = 0;  // cycles without ready_o and without a stall
    std::uint64_t taken_ = 0;        // beats since the last reset
    Taken last_taken_;
    std::uint64_t row_ended_at_ = 0;  // cycle of the last beat of a row
    std::vector<int> stall_bins_;     // of each case, its bin; -1: cannot happen
    std::size_t stalls_group_ = 0;
    std::size_t rows_group_ = 0;
};

}  // namespace qrazor::tb
