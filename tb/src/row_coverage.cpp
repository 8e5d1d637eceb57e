// What happens around the beats of a unit that may wait: functional coverage of the driver over
// rows.
#include <algorithm>

#include "qrazor/tb/row_driver.h"

namespace qrazor::tb {
namespace {

enum Stall { empty, result_stays, in_and_out, full, both_stay, reset_full, reset_waiting, stalls };
enum RowBin { single, longest, next_at_once, held_up_within };

struct StallCase {
    const char* name;
    bool takes_ready_i;  // happens only where somebody says ready_i
    bool gives_ready_o;  // likewise ready_o
};
constexpr StallCase kStallCases[stalls] = {{"empty", true, false},
                                           {"a result waits", true, false},
                                           {"a beat in and a result out", false, false},
                                           {"full: a beat waits", false, true},
                                           {"both wait", true, true},
                                           {"reset while full", false, true},
                                           {"reset while a beat waits", false, true}};

}  // namespace

void RowDriver::cover(FunctionalCoverage* coverage) {
    coverage_ = coverage;
    const bool fresh = coverage_->groups().empty();
    if (fresh) {
        bench_.add_cases(*coverage_);
    }
    std::vector<std::string> names;
    stall_bins_.clear();
    for (const StallCase& one : kStallCases) {
        // A case that cannot happen is not a case: otherwise "all met" could not be asked of all
        // units.
        const bool possible = (backs_up_ || waits_) && (!one.takes_ready_i || waits_) &&
                              (!one.gives_ready_o || backs_up_);
        stall_bins_.push_back(possible ? static_cast<int>(names.size()) : -1);
        if (possible) {
            names.emplace_back(one.name);
        }
    }
    // A driver of a later test adds to the groups of the one before, which stand last.
    const std::size_t own = (names.empty() ? 0U : 1U) + (has_rows_ ? 1U : 0U);
    stalls_group_ = coverage_->groups().size() - (fresh ? 0 : own);
    rows_group_ = stalls_group_ + (names.empty() ? 0 : 1);
    if (fresh && !names.empty()) {
        coverage_->add("stalls", names);
    }
    if (fresh && has_rows_) {
        coverage_->add("rows",
                       {"one beat", "the longest", "one at once behind another", "held up within"});
    }
}

void RowDriver::count(const Beat& beat, const Seen& seen) {
    const bool beat_waits = beat.valid && !seen.ready;
    row_held_up_ = row_held_up_ || (row_beats_ > 0 && (!beat.valid || beat_waits));
    const bool stays = seen.valid && waits_ && !beat.ready;
    const auto hit = [&](Stall stall, bool met) {
        const int bin = stall_bins_[stall];
        if (met && bin >= 0) {
            coverage_->hit(stalls_group_, static_cast<std::size_t>(bin));
        }
    };
    hit(empty, !beat.reset && !seen.valid && beat.ready);
    hit(result_stays, !beat.reset && stays);
    hit(in_and_out, !beat.reset && beat.valid && seen.ready && seen.valid && !stays);
    hit(full, !beat.reset && beat_waits);
    hit(both_stay, !beat.reset && beat_waits && stays);
    hit(reset_full, beat.reset && !seen.ready);
    hit(reset_waiting, beat.reset && beat_waits);
}

void RowDriver::count_row(const Beat& beat) {
    if (!has_rows_) {
        return;
    }
    if (beat.first) {
        row_held_up_ = false;
    }
    const auto hit = [&](RowBin bin, bool met) {
        if (met) {
            coverage_->hit(rows_group_, bin);
        }
    };
    hit(single, beat.first && beat.last);
    hit(longest, beat.last && row_beats_ + 1 == bench_.longest_row());
    // 0: no row has ended yet.
    hit(next_at_once, beat.first && row_ended_at_ != 0 && row_ended_at_ + 1 == cycle_);
    hit(held_up_within, beat.last && row_held_up_);
}

}  // namespace qrazor::tb
