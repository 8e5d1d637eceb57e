// bf16_softmax at its ports: rows of BF16 numbers through the golden model. Every word is legal.
#include "qrazor/stimulus/bench.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "bf16_softmax/sizes.h"
#include "families/bench_words.h"
#include "families/rows/bench.h"
#include "makers.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::bf16_softmax {
namespace {

constexpr int kFixed = 10;  // fraction bits of the numbers that logits are made of
constexpr std::int64_t kLastWord = 0xffff;
constexpr int kOne = 0x3f80;

class Bf16Reference final : public RowReference {
  public:
    Bf16Reference(int beats, const model::Bf16Softmax& format)
        : RowReference(beats), format_(format) {}

    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        const auto lanes = static_cast<std::size_t>(format_.block);
        std::vector<std::uint16_t> words;
        std::vector<std::uint8_t> mask;
        for (const Inputs& beat : row) {
            for (std::size_t k = 0; k < lanes; ++k) {
                mask.push_back(beat[k] != 0 ? 1 : 0);
                words.push_back(static_cast<std::uint16_t>(beat[lanes + k]));
            }
        }
        model::bf16_softmax(words, mask, format_, words);
        outputs.clear();
        for (std::size_t at = 0; at < words.size(); at += lanes) {
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(at);
            outputs.emplace_back(from, from + static_cast<std::ptrdiff_t>(lanes));
        }
    }

  private:
    model::Bf16Softmax format_;
};

std::int64_t word_of(std::int64_t count, int fraction) {
    return model::bf16_of(static_cast<std::int32_t>(count), fraction);
}

class Bf16Bench final : public RowBench {
  public:
    explicit Bf16Bench(const gen::Design& design)
        : RowBench(design),
          format_{design.config().max_row, design.config().lanes},
          lanes_(static_cast<std::size_t>(design.config().lanes)) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<Bf16Reference>(longest_, format_);
    }

    std::vector<Range> ranges() const override {
        std::vector<Range> all(lanes_, {0, 1});
        all.resize(2 * lanes_, {0, kLastWord});
        return all;
    }

    // 2, about 1, about -3 and not there; then another row.
    std::vector<Beat> example() const override {
        constexpr int kFractions = 4;
        const auto words = [](const std::vector<std::int64_t>& counts) {
            std::vector<std::int64_t> all(counts.size());
            std::transform(counts.begin(), counts.end(), all.begin(),
                           [](std::int64_t count) { return word_of(count, kFractions); });
            return all;
        };
        Beat first = plain(true);
        put("mask_i", {1, 1, 1, 0}, first);
        put("value_i", words({32, 15, -47, 80}), first);
        first.last = true;
        Beat second = plain(true);
        put("mask_i", {1, 1, 1, 1}, second);
        put("value_i", words({0, 8, 50, -320}), second);
        second.last = true;
        return {first, second};
    }

    // Logits near one another, near whole numbers and far from all: sums of all sizes, rows whose
    // maximum comes late, now and then words of no such kind, and a tail that does not count.
    void random(Rng& rng, Beat& beat) const override {
        constexpr int kCentre = 26;  // bits: up to 2^15 and beyond
        beat.inputs.resize(2 * lanes_);
        const std::int64_t centre =
            rng.one_in(4) ? of_magnitude(rng, kCentre) : of_magnitude(rng, kFixed + 2);
        const int spread = rng.between(0, kFixed + 7);
        const std::uint64_t counting = rng.one_in(4) ? rng.below(lanes_ + 1) : lanes_;
        for (std::size_t k = 0; k < lanes_; ++k) {
            beat.inputs[k] = k < counting || rng.one_in(16) ? 1 : 0;
            std::int64_t value = centre + of_magnitude(rng, spread);
            if (rng.one_in(5)) {  // a whole number or a half, or next to it
                const std::int64_t half = std::int64_t{1} << (kFixed - 1);
                value = value / half * half + rng.between(-4, 4);
            }
            beat.inputs[lanes_ + k] = rng.one_in(16)
                                          ? static_cast<std::int64_t>(rng.below(kLastWord + 1))
                                          : word_of(value, kFixed);
        }
    }

    // Rows of one beat: all alike, and one of every exponent that fixed point has, and of some that
    // it has not.
    void corners(const Sink& sink) const override {
        constexpr std::array<std::int64_t, 10> kAlike{0,      0x8000, kOne,   0xbfb5, 0x42fe,
                                                      0x4600, 0xc6ff, 0x7f80, 0xff80, 0xff00};
        std::vector<std::int64_t> exponents{0, 1, 127, 191, 223, 239, 247, 251, 253, 254, 255};
        for (std::int64_t exponent = 116; exponent < 144; ++exponent) {
            exponents.push_back(exponent);
        }
        Beat beat;
        beat.clear = true;
        beat.last = true;
        for (const std::int64_t alike : kAlike) {
            for (const std::int64_t exponent : exponents) {
                for (const std::int64_t other : {0x0000, 0x0001, 0x007f, 0x8000, 0x807f}) {
                    beat.inputs.assign(2 * lanes_, alike);
                    std::fill_n(beat.inputs.begin(), lanes_, 1);
                    beat.inputs.back() = (exponent << model::kBf16Mantissa) | other;
                    sink(beat);
                }
                beat.inputs[lanes_ - 1] = 0;  // the last does not count
                sink(beat);
            }
        }
        reciprocals(sink);
    }

    // Activations as logits, spread over sixteen whole numbers; all count.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        constexpr int kBits = 12;
        check(which.encoding);
        const auto rows = source.activations(which.layer, kBits);
        std::vector<std::int64_t> words(rows->values.size());
        std::transform(rows->values.begin(), rows->values.end(), words.begin(),
                       [](std::int64_t value) { return word_of(value, kBits - 4); });
        Beat beat = plain(true);
        std::fill_n(beat.inputs.begin(), lanes_, 1);
        const std::size_t row = lanes_ * static_cast<std::size_t>(longest_);
        feed_rows(words, row, lanes_, lanes_, which.limit, beat, sink);
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        if (lanes_ > 1) {
            coverage.add("entries of a beat that count", {"none", "some", "all"});
        } else {
            coverage.add("entries of a beat that count", {"none", "all"});
        }
        coverage.add("probability", {"0", "between", "1"});
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        std::size_t counting = 0;
        for (std::size_t k = 0; k < lanes_; ++k) {
            counting += beat.inputs[k] != 0 ? 1 : 0;
        }
        const std::size_t last = lanes_ > 1 ? 2 : 1;
        coverage.hit(0, counting == 0 ? 0 : counting == lanes_ ? last : 1);
        for (const Int128 word : outputs) {
            coverage.hit(1, word == 0 ? 0 : word < kOne ? 1 : 2);
        }
    }

  private:
    // Every place of the table: sums of any significand and of 2^-8 or nothing behind it, whose
    // power of two shows the reciprocal as it is. Of one lane in rows of two beats.
    void reciprocals(const Sink& sink) const {
        constexpr int kPlaces = 256;
        constexpr int kNothing = 40;
        const int half = kPlaces / 2;  // of this fraction and above it is positive
        for (int fraction = 0; fraction < kPlaces; ++fraction) {
            const int whole = fraction < half ? -1 : 0;
            for (const int below : {8, kNothing}) {
                const std::int64_t first =
                    word_of(fraction + whole * kPlaces, model::kBf16Fraction);
                const std::int64_t second = word_of(whole - below, 0);
                Beat beat;
                beat.clear = true;
                beat.inputs.assign(2 * lanes_, second);
                std::fill_n(beat.inputs.begin(), lanes_, 0);
                beat.inputs[0] = 1;
                beat.inputs[lanes_ - 1] = 1;
                beat.inputs[lanes_] = first;
                beat.last = lanes_ > 1 || longest_ == 1;
                sink(beat);
                std::swap(beat.inputs[lanes_], beat.inputs.back());
                if (lanes_ > 1) {
                    sink(beat);
                }
                if (!beat.last) {
                    beat.inputs.back() = second;
                    beat.clear = false;
                    beat.first = false;
                    beat.last = true;
                    sink(beat);
                }
            }
        }
    }

    model::Bf16Softmax format_;
    std::size_t lanes_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<Bf16Bench>(design);
}

}  // namespace qrazor::units::bf16_softmax
