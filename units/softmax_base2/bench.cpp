// softmax_base2 at its ports: whole rows by the golden model, and the rows worth trying.
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "families/bench_words.h"
#include "families/rows/bench.h"
#include "makers.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/softmax.h"
#include "qrazor/stimulus/stimulus.h"
#include "softmax_base2/scores.h"

namespace qrazor::units::softmax_base2 {
namespace {

struct Places {
    std::size_t mask = 0;
    std::size_t value = 0;
    std::size_t lanes = 0;
};

model::SoftmaxFormat format_of(const gen::Config& c) {
    return {c.form.value(), c.code_rounding.value(), c.value_fraction, c.code_width};
}

class SoftmaxReference final : public RowReference {
  public:
    SoftmaxReference(const gen::Config& config, int longest, const Layout& layout, const Places& at)
        : RowReference(longest),
          format_(format_of(config)),
          online_(config.online),
          layout_(layout),
          at_(at) {}

    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        z_.clear();
        mask_.clear();
        for (const Inputs& beat : row) {
            for (std::size_t k = 0; k < at_.lanes; ++k) {
                z_.push_back(static_cast<std::int32_t>(beat[at_.value + k]));
                mask_.push_back(static_cast<std::uint8_t>(beat[at_.mask + k]));
            }
        }
        codes_.assign(z_.size(), 0);
        // The model has no such row; the unit's answer is that nothing has any weight.
        const bool any =
            std::count(mask_.begin(), mask_.end(), 0) < static_cast<std::ptrdiff_t>(mask_.size());
        std::uint64_t sum = 0;
        if (any) {
            sum = online_ ? model::online_codes(z_, mask_, format_, at_.lanes, codes_)
                          : model::softmax_codes(z_, mask_, format_, codes_);
        }
        outputs.assign(row.size(), std::vector<Int128>(layout_.output_size(), 0));
        for (std::size_t beat = 0; beat < row.size(); ++beat) {
            const auto from = codes_.begin() + static_cast<std::ptrdiff_t>(beat * at_.lanes);
            std::copy_n(from, at_.lanes,
                        outputs[beat].begin() +
                            static_cast<std::ptrdiff_t>(layout_.find("code_o")->offset));
            put_sum(beat + 1 == row.size() ? sum : 0, outputs[beat]);
        }
    }

  private:
    void put_sum(std::uint64_t sum, std::vector<Int128>& outputs) const {
        const Slot* slot = layout_.find("sum_o");
        if (slot == nullptr) {
            return;
        }
        const model::Reciprocal r = model::reciprocal_of(std::max<std::uint64_t>(sum, 1));
        outputs[slot->offset] = static_cast<Int128>(sum);
        outputs[layout_.find("reciprocal_o")->offset] = r.value;
        outputs[layout_.find("exponent_o")->offset] = r.exponent;
    }

    model::SoftmaxFormat format_;
    bool online_;
    Layout layout_;
    Places at_;
    std::vector<std::int32_t> z_;
    std::vector<std::uint8_t> mask_;
    std::vector<std::int32_t> codes_;
};

class SoftmaxBench final : public RowBench {
  public:
    explicit SoftmaxBench(const gen::Design& design)
        : RowBench(design),
          at_{layout_.find("mask_i")->offset, layout_.find("value_i")->offset,
              static_cast<std::size_t>(design.config().lanes)},
          width_(design.config().act_width),
          fraction_(design.config().value_fraction) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<SoftmaxReference>(design_.config(), longest_, layout_, at_);
    }

    std::vector<Range> ranges() const override {
        std::vector<Range> out(layout_.input_size(), {lowest(width_), highest(width_)});
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(at_.mask), at_.lanes, Range{0, 1});
        return out;
    }

    // Of the row in docs/integer-model.md, two rows of one beat.
    std::vector<Beat> example() const override {
        constexpr std::array kRow{2048, 1000, -3000, 2047, 0, -20000, 512, 1536};
        std::vector<Beat> beats;
        for (std::size_t row = 0; row < 2; ++row) {
            Beat beat = plain(row == 0);
            for (std::size_t k = 0; k < at_.lanes; ++k) {
                const std::size_t from = row * at_.lanes + k;
                beat.inputs[at_.mask + k] = k == 0 || from < kRow.size() ? 1 : 0;
                beat.inputs[at_.value + k] = from < kRow.size() ? scaled(kRow[from]) : 0;
            }
            beat.first = beat.last = true;
            beats.push_back(beat);
        }
        return beats;
    }

    // Logits next to each other, or spread over what exponentials tell apart, or anything; on and
    // around whole numbers, where the ceiling and distances turn over; masks of all kinds.
    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(layout_.input_size());
        const std::int64_t one = std::int64_t{1} << fraction_;
        const int spread = rng.between(1, fraction_ + 6);
        const std::int64_t centre =
            rng.one_in(4) ? stratified(rng, width_) : rng.between(-4, 4) * one;
        const int masks = rng.one_in(4) ? rng.between(0, 8) : 8;
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            std::int64_t value = centre + of_magnitude(rng, spread);
            if (rng.one_in(8)) {
                value = stratified(rng, width_);
            } else if (rng.one_in(6)) {
                value = (value / one) * one + rng.between(-1, 1);
            }
            beat.inputs[at_.mask + k] = rng.between(1, 8) <= masks ? 1 : 0;
            beat.inputs[at_.value + k] = std::clamp(value, lowest(width_), highest(width_));
        }
    }

    // Rows of one beat: every corner alone, beside others far below, in each lane, masked and not.
    // Then rows as long as can be: all alike, rising a whole number each beat, one among many.
    void corners(const Sink& sink) const override {
        for (const std::int64_t value : signed_corners(width_)) {
            for (const std::int64_t others : {lowest(width_), value, highest(width_)}) {
                for (std::size_t lane = 0; lane < at_.lanes; ++lane) {
                    one_beat(value, others, lane, 0, sink);
                    one_beat(value, others, lane, 1, sink);
                    one_beat(value, others, lane, 2, sink);
                }
            }
        }
        const std::int64_t one = std::int64_t{1} << fraction_;
        for (const std::int64_t step : {std::int64_t{0}, one, -one, one / 2, 1 - one, 9 * one}) {
            for (int length = 1; length <= longest_;
                 length = length < longest_ ? std::min(2 * length, longest_) : longest_ + 1) {
                long_row(length, step, sink);
            }
        }
        for (const std::size_t largest : {1U, 2U, 3U, 5U}) {
            sums(largest, sink);
        }
    }

    // Scores of a block's attention, as many of the last keys as a row has room for. What a row's
    // last beat has no keys for is masked.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const std::size_t longest = static_cast<std::size_t>(longest_) * at_.lanes;
        const std::size_t rows =
            which.limit == 0 ? SIZE_MAX : 1 + which.limit / static_cast<std::size_t>(longest_) * 2;
        std::size_t made = 0;
        for (const std::vector<std::int64_t>& row :
             attention_scores(source, which.layer.index, fraction_, width_, rows)) {
            const std::size_t first = row.size() - std::min(row.size(), longest);
            for (std::size_t start = first; start < row.size(); start += at_.lanes) {
                sink(score_beat(row, start, start == first));
                if (++made == which.limit) {
                    return;
                }
            }
        }
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("mask of a beat", {"all count", "some", "none"});
        coverage.add("largest logit of a beat", {"whole", "has a fraction"});
        coverage.add("code", {"0", "between", "largest"});
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        const auto mask = beat.inputs.begin() + static_cast<std::ptrdiff_t>(at_.mask);
        const auto counting = static_cast<std::size_t>(
            std::count(mask, mask + static_cast<std::ptrdiff_t>(at_.lanes), 1));
        coverage.hit(0, counting == at_.lanes ? 0 : counting > 0 ? 1 : 2);
        const auto value = beat.inputs.begin() + static_cast<std::ptrdiff_t>(at_.value);
        const std::int64_t most =
            *std::max_element(value, value + static_cast<std::ptrdiff_t>(at_.lanes));
        coverage.hit(1, (most & ((std::int64_t{1} << fraction_) - 1)) == 0 ? 0 : 1);
        if (outputs.empty()) {
            return;  // of a row that is not here yet
        }
        const std::size_t codes = layout_.find("code_o")->offset;
        const Int128 largest = (Int128{1} << design_.config().code_width) - 1;
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            const Int128 code = outputs[codes + k];
            coverage.hit(2, code == 0 ? 0 : code == largest ? 2 : 1);
        }
    }

  private:
    // A logit with 10 fraction bits, with as many as there are.
    std::int64_t scaled(std::int64_t logit) const {
        constexpr int kTen = 10;
        const std::int64_t value =
            fraction_ < kTen ? logit >> (kTen - fraction_) : logit << (fraction_ - kTen);
        return std::clamp(value, lowest(width_), highest(width_));
    }

    // One corner; the others count (0), are masked (1), or it is masked itself (2).
    void one_beat(std::int64_t value, std::int64_t others, std::size_t lane, int masked,
                  const Sink& sink) const {
        Beat beat = plain(true);
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            const bool it = k == lane;
            beat.inputs[at_.mask + k] = masked == 0 ? 1 : it == (masked == 1) ? 1 : 0;
            beat.inputs[at_.value + k] = it ? value : others;
        }
        beat.first = beat.last = true;
        sink(beat);
    }

    void long_row(int length, std::int64_t step, const Sink& sink) const {
        Beat beat = plain(true);
        std::int64_t value = step < 0 ? highest(width_) : step > 0 ? lowest(width_) : 5;
        for (int k = 0; k < length; ++k) {
            for (std::size_t lane = 0; lane < at_.lanes; ++lane) {
                beat.inputs[at_.mask + lane] = 1;
                beat.inputs[at_.value + lane] = value;
            }
            beat.first = k == 0;
            beat.last = k + 1 == length;
            sink(beat);
            value = std::clamp(value + step, lowest(width_), highest(width_));
        }
    }

    // Rows of that many largest logits and one more, which takes each weight in turn: sums of all
    // sizes, by which a reciprocal or a logarithm is looked up.
    void sums(std::size_t largest, const Sink& sink) const {
        if (largest + 1 > at_.lanes * static_cast<std::size_t>(longest_)) {
            return;
        }
        constexpr int kWeights = 256;
        const int bits = design_.config().code_width;
        const std::int32_t apart = std::max(1, (1 << bits) / kWeights);
        std::vector<std::int64_t> row(largest + 1, 0);
        std::int32_t before = 1 << bits;
        for (std::int64_t distance = 0; distance < std::int64_t{bits} << fraction_; ++distance) {
            const std::int32_t weight = model::exp2_negative(distance, fraction_, bits);
            if (before - weight >= apart) {
                before = weight;
                row.back() = -distance;
                for (std::size_t start = 0; start < row.size(); start += at_.lanes) {
                    sink(score_beat(row, start, start == 0));
                }
            }
        }
    }

    Beat score_beat(const std::vector<std::int64_t>& row, std::size_t start, bool first) const {
        Beat beat = plain(true);
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            const bool there = start + k < row.size();
            beat.inputs[at_.mask + k] = there ? 1 : 0;
            beat.inputs[at_.value + k] = there ? row[start + k] : 0;
        }
        beat.first = first;
        beat.last = start + at_.lanes >= row.size();
        return beat;
    }

    Places at_;
    int width_;
    int fraction_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<SoftmaxBench>(design);
}

}  // namespace qrazor::units::softmax_base2
