// Rows of logits as attention has them, and as nobody has them; which of a row's entries count.
#include "families/rival_softmax/bench.h"

#include <algorithm>
#include <array>
#include <vector>

#include "families/rival_softmax/rival.h"
#include "families/rows/bench.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units {
namespace {

class RivalReference final : public RowReference {
  public:
    RivalReference(int longest, const model::RivalFormat& format)
        : RowReference(longest), format_(format) {}

    // A row of which nothing counts gives zeros.
    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        const auto lanes = static_cast<std::size_t>(format_.block);
        std::vector<std::int32_t> z;
        std::vector<std::uint8_t> mask;
        for (const Inputs& beat : row) {
            for (std::size_t k = 0; k < lanes; ++k) {
                mask.push_back(beat[k] != 0 ? 1 : 0);
                z.push_back(static_cast<std::int32_t>(beat[lanes + k]));
            }
        }
        std::vector<std::int32_t> codes(z.size(), 0);
        if (std::any_of(mask.begin(), mask.end(), [](std::uint8_t one) { return one != 0; })) {
            model::rival_codes(z, mask, format_, codes);
        }
        outputs.clear();
        for (std::size_t at = 0; at < codes.size(); at += lanes) {
            const auto from = codes.begin() + static_cast<std::ptrdiff_t>(at);
            outputs.emplace_back(from, from + static_cast<std::ptrdiff_t>(lanes));
        }
    }

  private:
    model::RivalFormat format_;
};

class RivalBench final : public RowBench {
  public:
    RivalBench(const gen::Design& design, model::RivalSoftmax rival)
        : RowBench(design),
          format_(rival_format(rival, design.config())),
          lanes_(static_cast<std::size_t>(design.config().lanes)),
          width_(design.config().act_width) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<RivalReference>(longest_, format_);
    }

    std::vector<Range> ranges() const override {
        std::vector<Range> all(lanes_, {0, 1});
        all.resize(2 * lanes_, {lowest(width_), highest(width_)});
        return all;
    }

    // 2, 1, about -3 and not there; then another row.
    std::vector<Beat> example() const override {
        const std::int64_t one = std::int64_t{1} << format_.fraction;
        Beat first = plain(true);
        put("mask_i", {1, 1, 1, 0}, first);
        put("value_i", {2 * one, one - 24, -3 * one + 72, 5 * one}, first);
        Beat second = plain(false);
        put("mask_i", {1, 1, 1, 1}, second);
        put("value_i", {0, one / 2, one / 2 * 3, -20 * one}, second);
        second.last = true;
        return {first, second};
    }

    // Logits near one another, near whole numbers and far from all: sums of all sizes, rows whose
    // maximum comes late, now and then a tail that does not count.
    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(2 * lanes_);
        const std::int64_t centre =
            rng.one_in(3) ? of_magnitude(rng, width_ - 1) : of_magnitude(rng, format_.fraction + 2);
        const int spread = rng.between(0, format_.fraction + 4);
        const std::uint64_t counting = rng.one_in(4) ? rng.below(lanes_ + 1) : lanes_;
        for (std::size_t k = 0; k < lanes_; ++k) {
            beat.inputs[k] = k < counting || rng.one_in(16) ? 1 : 0;
            std::int64_t value = centre + of_magnitude(rng, spread);
            if (rng.one_in(5)) {  // a whole number or a half, or next to it
                const std::int64_t half = std::int64_t{1} << (format_.fraction - 1);
                value = value / half * half + rng.between(-1, 1);
            }
            beat.inputs[lanes_ + k] = within(rng.one_in(12) ? stratified(rng, width_) : value);
        }
    }

    // Rows of one beat: all alike, and one above or below the others by every power of two and what
    // is next to it.
    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        beat.last = true;
        for (const std::int64_t value : signed_corners(width_)) {
            for (int bit = 0; bit + 1 < width_; ++bit) {
                for (const std::int64_t near : {-1, 0, 1}) {
                    beat.inputs.assign(2 * lanes_, value);
                    std::fill_n(beat.inputs.begin(), lanes_, 1);
                    beat.inputs.back() = within(value + (std::int64_t{1} << bit) + near);
                    sink(beat);
                    beat.inputs.back() = within(value - (std::int64_t{1} << bit) + near);
                    sink(beat);
                    beat.inputs[lanes_ - 1] = 0;  // the last does not count
                    sink(beat);
                }
            }
        }
    }

    // Activations as logits, spread over eight whole numbers; all count.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto rows = source.activations(which.layer, format_.fraction + 4);
        const std::vector<std::int64_t> values(rows->values.begin(), rows->values.end());
        Beat beat = plain(true);
        std::fill_n(beat.inputs.begin(), lanes_, 1);
        const std::size_t row = lanes_ * static_cast<std::size_t>(longest_);
        feed_rows(values, row, lanes_, lanes_, which.limit, beat, sink);
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("entries of a beat that count", {"none", "some", "all"});
        coverage.add("code", {"0", "between", "all ones"});
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        std::size_t counting = 0;
        for (std::size_t k = 0; k < lanes_; ++k) {
            counting += beat.inputs[k] != 0 ? 1 : 0;
        }
        if (lanes_ == 1 || counting == 0 || counting == lanes_) {
            coverage.hit(0, counting == 0 ? 0 : 2);
            if (lanes_ == 1) {
                coverage.hit(0, 1);
            }
        } else {
            coverage.hit(0, 1);
        }
        for (const Int128 code : outputs) {
            coverage.hit(1, code == 0 ? 0 : code + 1 < Int128{1} << format_.bits ? 1 : 2);
        }
    }

  private:
    std::int64_t within(std::int64_t value) const {
        return std::clamp(value, lowest(width_), highest(width_));
    }

    model::RivalFormat format_;
    std::size_t lanes_;
    int width_;
};

}  // namespace

std::unique_ptr<Bench> rival_bench(const gen::Design& design, model::RivalSoftmax rival) {
    return std::make_unique<RivalBench>(design, rival);
}

}  // namespace qrazor::units
