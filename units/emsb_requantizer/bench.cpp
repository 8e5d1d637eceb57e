// What is worth feeding to a requantizer: values whose effective MSB is anywhere, and those next to
// what rounding changes.
#include <algorithm>

#include "emsb_requantizer/forms.h"
#include "emsb_requantizer/reference.h"
#include "families/rows/bench.h"
#include "families/rows/rows.h"
#include "makers.h"
#include "qrazor/stimulus/cases.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::emsb_requantizer {
namespace {

class RequantizerBench final : public Bench {
  public:
    explicit RequantizerBench(const gen::Design& design)
        : Bench(design),
          config_(design.config()),
          lanes_(static_cast<std::size_t>(config_.lanes)),
          width_(config_.act_width),
          bits_(config_.code_width) {}

    std::unique_ptr<Reference> reference() const override {
        return reference_of(config_, longest_row());
    }

    int longest_row() const override { return of_rows(config_) ? max_beats(config_) : 1; }
    bool ends_longest_row() const override { return of_rows(config_); }

    std::vector<Range> ranges() const override {
        std::vector<Range> ranges(lanes_, {lowest(width_), highest(width_)});
        if (given()) {
            ranges.push_back({0, most_shift(config_)});
        }
        return ranges;
    }

    // -5000 1200 37 -1 of rap.md where it fits; then values whose rounding saturates.
    std::vector<Beat> example() const override {
        Beat first = plain(true);
        put("value_i", {within(-5000), within(1200), 37, -1}, first);
        first.last = true;
        Beat second = plain(false);
        put("value_i", {within(4095), within(-4096)}, second);
        second.last = true;
        if (given()) {
            first.inputs.back() = std::min(6, most_shift(config_));
            second.inputs.back() = std::min(4, most_shift(config_));
        }
        return {first, second};
    }

    // Values of a beat, or of a group of it, are of about one size, so that all shifts and flags
    // come about: a row is as large as the largest of its beats.
    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(lanes_ + (given() ? 1 : 0));
        if (given()) {
            beat.inputs.back() = rng.between(0, most_shift(config_));
        }
        int bits = 0;
        for (std::size_t k = 0; k < lanes_; ++k) {
            if (k % size_of_group() == 0) {
                bits = size(rng, beat);
            }
            beat.inputs[k] = rng.one_in(6)   ? near_edge(rng, bits)
                             : rng.one_in(4) ? near_tie(rng, bits)
                                             : of_magnitude(rng, bits);
        }
    }

    // All alike, and one among zeros or ones; each power of two and what is next to it, halves of
    // each, where rounding carries out; each by each shift that is given.
    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        beat.last = true;
        const int most = given() ? most_shift(config_) : 0;
        for (const std::int64_t value : corner_values()) {
            for (int shift = 0; shift <= most; ++shift) {
                beat.inputs.assign(lanes_ + (given() ? 1 : 0), value);
                set_shift(shift, beat);
                sink(beat);
                if (given() && !has_groups(config_)) {
                    continue;  // what stands beside a value is nothing to it
                }
                for (const std::int64_t others : {std::int64_t{0}, std::int64_t{-1}}) {
                    std::fill_n(beat.inputs.begin(), lanes_, others);
                    beat.inputs[static_cast<std::size_t>(value & 7) % lanes_] = value;
                    sink(beat);
                }
            }
        }
    }

    // Activations as integers of the unit's width: what stands in an accumulator has no scale that
    // a requantizer would know of.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto rows = source.activations(which.layer, std::min(width_, 32));
        const std::vector<std::int64_t> values(rows->values.begin(), rows->values.end());
        const std::size_t row = lanes_ * static_cast<std::size_t>(longest_row());
        Beat beat = plain(true);
        // Few values are that large: of those, some saturate.
        set_shift(std::max(0, std::min(width_, 32) - bits_ - 2), beat);
        feed_rows(values, row, lanes_, 0, which.limit, beat, sink);
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("values", {"below 0", "0", "above 0", "least"});
        coverage.add("codes", {"largest", "least", "between"});
        coverage.add("shift", numbers(0, most_shift(config_)));
        if (razors(config_)) {
            coverage.add("flag", numbers(0, bits_ - config_.salient));
        }
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        for (std::size_t k = 0; k < lanes_; ++k) {
            const std::int64_t value = beat.inputs[k];
            coverage.hit(0, value == lowest(width_) ? 3 : value < 0 ? 0 : value == 0 ? 1 : 2);
        }
        if (outputs.empty()) {
            return;  // the row goes on
        }
        for (std::size_t k = 0; k < lanes_; ++k) {
            coverage.hit(1, code_case(outputs[layout_.find("code_o")->offset + k]));
        }
        const Slot* shift = layout_.find("shift_o");
        const auto groups = static_cast<std::size_t>(std::max(1, groups_a_beat(config_)));
        for (std::size_t g = 0; g < (shift == nullptr ? 1 : shift_count()); ++g) {
            coverage.hit(2,
                         static_cast<std::size_t>(shift == nullptr ? Int128(beat.inputs.back())
                                                                   : outputs[shift->offset + g]));
        }
        for (std::size_t g = 0; razors(config_) && g < groups; ++g) {
            coverage.hit(3, static_cast<std::size_t>(outputs[layout_.find("flag_o")->offset + g]));
        }
    }

  private:
    bool given() const { return config_.granularity == gen::Granularity::fixed; }
    std::size_t shift_count() const {
        return of_rows(config_) ? 1 : static_cast<std::size_t>(groups_a_beat(config_));
    }
    std::size_t size_of_group() const {
        return has_groups(config_) ? static_cast<std::size_t>(config_.group) : lanes_;
    }
    void set_shift(int shift, Beat& beat) const {
        if (given()) {
            beat.inputs.back() = shift;
        }
    }
    std::int64_t within(std::int64_t value) const {
        return std::clamp(value, lowest(width_), highest(width_));
    }

    // Bits of magnitudes: any number; or as many as a code holds or a little more, of a given shift
    // behind those that it drops.
    int size(Rng& rng, const Beat& beat) const {
        const int dropped = given() ? static_cast<int>(beat.inputs.back()) : 0;
        return rng.between(0,
                           rng.one_in(2) ? width_ - 1 : std::min(width_ - 1, dropped + bits_ + 1));
    }
    std::int64_t near_edge(Rng& rng, int bits) const {
        const std::int64_t edge = std::int64_t{1} << bits;
        const std::int64_t value =
            edge - 1 - (edge >> rng.between(1, bits_ + 1)) + rng.between(-1, 1);
        return within(rng.one_in(2) ? value : -value);
    }
    // Few bits far from each other: halves of a step of the integer, of the code, of both.
    std::int64_t near_tie(Rng& rng, int bits) const {
        std::int64_t value = std::int64_t{1} << bits;
        for (int k = 0; k < 2; ++k) {
            const std::int64_t part = std::int64_t{1} << rng.between(0, bits);
            value += rng.one_in(2) ? part : -part;
        }
        value += rng.between(-1, 1);
        return within(rng.one_in(2) ? value : -value);
    }

    std::vector<std::int64_t> corner_values() const {
        std::vector<std::int64_t> values = signed_corners(width_);
        for (int bit = 0; bit + 1 < width_; ++bit) {
            const std::int64_t one = std::int64_t{1} << bit;
            const std::int64_t half = one >> (bits_ - 1);
            const std::int64_t half_code = one >> (config_.salient - 1);
            for (const std::int64_t value :
                 {one, one - 1, one - half, one - half - 1, one + half, one - half_code,
                  one - half_code - half, one - half_code - half - 1, one + half_code - half,
                  one + half_code - half - 1}) {
                values.push_back(within(value));
                values.push_back(within(-value));
                values.push_back(within(~value));
            }
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values;
    }

    std::size_t code_case(Int128 code) const {
        if (!razors(config_)) {
            return code == highest(bits_) ? 0 : code == -highest(bits_) ? 1 : 2;
        }
        const Int128 sign = Int128{1} << (config_.salient - 1);
        const bool largest = (code & (sign - 1)) == sign - 1;
        return !largest ? 2 : (code & sign) != 0 ? 1 : 0;
    }

    gen::Config config_;
    std::size_t lanes_;
    int width_;
    int bits_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<RequantizerBench>(design);
}

}  // namespace qrazor::units::emsb_requantizer
