// emsb_requantizer: rows through model::requantize_row().
#include <algorithm>

#include "families/rows/bench.h"
#include "makers.h"
#include "qrazor/model/requantize.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::emsb_requantizer {
namespace {

class RequantizerReference final : public RowReference {
  public:
    RequantizerReference(int longest, int lanes, int bits)
        : RowReference(longest), lanes_(static_cast<std::size_t>(lanes)), bits_(bits) {}

    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        std::vector<std::int64_t> values;
        for (const Inputs& beat : row) {
            values.insert(values.end(), beat.begin(), beat.end());
        }
        const model::Requantized coded = model::requantize_row(values, bits_);
        outputs.clear();
        for (std::size_t at = 0; at < values.size(); at += lanes_) {
            std::vector<Int128> beat{coded.shifts.front()};
            for (std::size_t k = 0; k < lanes_; ++k) {
                beat.push_back(coded.codes[at + k]);
            }
            outputs.push_back(std::move(beat));
        }
    }

  private:
    std::size_t lanes_;
    int bits_;
};

class RequantizerBench final : public RowBench {
  public:
    explicit RequantizerBench(const gen::Design& design)
        : RowBench(design),
          lanes_(static_cast<std::size_t>(design.config().lanes)),
          width_(design.config().act_width),
          bits_(design.config().code_width) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<RequantizerReference>(longest_, static_cast<int>(lanes_), bits_);
    }

    std::vector<Range> ranges() const override {
        return std::vector<Range>(lanes_, {lowest(width_), highest(width_)});
    }

    // -5000 1200 37 -1 of rap.md where it fits; then a row whose rounding saturates.
    std::vector<Beat> example() const override {
        Beat first = plain(true);
        put("value_i", {within(-5000), within(1200), 37, -1}, first);
        first.last = true;
        Beat second = plain(false);
        put("value_i", {within(4095), within(-4096)}, second);
        second.last = true;
        return {first, second};
    }

    // Values of a beat are of about one size, so that rows of all sizes come about: a row is as
    // large as the largest of its beats.
    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(lanes_);
        const int bits = rng.between(0, rng.one_in(2) ? width_ - 1 : bits_ + 1);
        for (std::int64_t& value : beat.inputs) {
            value = rng.one_in(6) ? near_edge(rng, bits) : of_magnitude(rng, bits);
        }
    }

    // All alike, and one among zeros or ones; each power of two and what is next to it, halves of
    // each, where rounding carries out.
    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        beat.last = true;
        std::vector<std::int64_t> values = signed_corners(width_);
        for (int bit = 0; bit + 1 < width_; ++bit) {
            const std::int64_t one = std::int64_t{1} << bit;
            const std::int64_t half = one >> (bits_ - 1);
            for (const std::int64_t value :
                 {one, one - 1, one - half, one - half - 1, one + half}) {
                values.push_back(within(value));
                values.push_back(within(-value));
                values.push_back(within(~value));
            }
        }
        for (const std::int64_t value : values) {
            beat.inputs.assign(lanes_, value);
            sink(beat);
            for (const std::int64_t others : {std::int64_t{0}, std::int64_t{-1}}) {
                beat.inputs.assign(lanes_, others);
                beat.inputs[static_cast<std::size_t>(value & 7) % lanes_] = value;
                sink(beat);
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
        const std::size_t row = lanes_ * static_cast<std::size_t>(longest_);
        feed_rows(values, row, lanes_, 0, which.limit, plain(true), sink);
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("values", {"below 0", "0", "above 0", "least"});
        coverage.add("codes", {"largest", "least", "between"});
        coverage.add("row", {"fits as it is", "shifted"});
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        for (const std::int64_t value : beat.inputs) {
            coverage.hit(0, value == lowest(width_) ? 3 : value < 0 ? 0 : value == 0 ? 1 : 2);
        }
        if (outputs.empty()) {
            return;  // the row goes on
        }
        coverage.hit(2, outputs.front() == 0 ? 0 : 1);
        for (std::size_t k = 0; k < lanes_; ++k) {
            const Int128 code = outputs[1 + k];
            coverage.hit(1, code == highest(bits_) ? 0 : code == -highest(bits_) ? 1 : 2);
        }
    }

  private:
    std::int64_t within(std::int64_t value) const {
        return std::clamp(value, lowest(width_), highest(width_));
    }
    std::int64_t near_edge(Rng& rng, int bits) const {
        const std::int64_t edge = std::int64_t{1} << bits;
        const std::int64_t value =
            edge - 1 - (edge >> rng.between(1, bits_ + 1)) + rng.between(-1, 1);
        return within(rng.one_in(2) ? value : -value);
    }

    std::size_t lanes_;
    int width_;
    int bits_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<RequantizerBench>(design);
}

}  // namespace qrazor::units::emsb_requantizer
