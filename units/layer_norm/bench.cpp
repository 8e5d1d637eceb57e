// layer_norm: rows through the pieces of model::layer_norm(), and through it where the ports fit.
#include <algorithm>
#include <span>

#include "families/rows/norm.h"
#include "families/rows/norm_bench.h"
#include "makers.h"
#include "qrazor/model/requantize.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::layer_norm {
namespace {

struct LayerPlaces {
    std::size_t lanes;
    std::size_t eps;
    std::size_t eps_shift;
    std::size_t root_shift;
    std::size_t one_over;
    std::size_t mask;
};

constexpr int kOneOverPoint = 24;

std::int64_t one_over(std::size_t features) {
    return ((std::int64_t{2} << kOneOverPoint) / static_cast<std::int64_t>(features) + 1) >> 1;
}

// A number as a register of so many bits holds it.
std::int64_t wrapped(std::int64_t value, int bits) {
    const auto high = static_cast<std::uint64_t>(value) << (64 - bits);
    return static_cast<std::int64_t>(high) >> (64 - bits);
}

// Codes of a row by its own shift, to the left, too.
int parse(const std::vector<std::int64_t>& values, std::vector<std::int32_t>& codes) {
    const int shift = model::normalizing_shift(
        model::effective_msb(std::span<const std::int64_t>(values)), kNormCode);
    codes.clear();
    for (const std::int64_t x : values) {
        codes.push_back(model::requantized(x, shift, kNormCode));
    }
    return shift;
}

class LayerReference final : public RowReference {
  public:
    LayerReference(int longest, const LayerPlaces& at, int fraction)
        : RowReference(longest), at_(at), fraction_(fraction) {}

    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        std::vector<std::int64_t> values;
        std::vector<bool> counts;
        std::vector<std::int64_t> counting;
        for (const Inputs& beat : row) {
            for (std::size_t k = 0; k < at_.lanes; ++k) {
                counts.push_back(beat[at_.mask + k] != 0);
                values.push_back(counts.back() ? beat[k] : 0);
                if (counts.back()) {
                    counting.push_back(beat[k]);
                }
            }
        }
        const Inputs& steady = row.front();
        const NormPorts ports{steady[at_.eps], steady[at_.eps_shift], steady[at_.root_shift]};
        std::vector<std::int32_t> codes;
        const int first = parse(values, codes);
        std::int64_t sum = 0;
        for (const std::int64_t code : codes) {
            sum += code;
        }
        // Of another length than the row's the mean may be beyond its word.
        const std::int64_t mean =
            wrapped(model::rounding_shift(sum * steady[at_.one_over], kOneOverPoint - kMeanGuard),
                    kMeanBits);
        for (std::size_t k = 0; k < values.size(); ++k) {
            values[k] =
                counts[k] ? wrapped((std::int64_t{codes[k]} << kMeanGuard) - mean, kCentred) : 0;
        }
        const int second = parse(values, codes);
        const std::vector<Int128> y =
            over_root(codes, ports, first + second - kMeanGuard, fraction_);
        if (!counting.empty() && steady[at_.one_over] == one_over(counting.size())) {
            std::vector<Int128> counted;
            for (std::size_t k = 0; k < y.size(); ++k) {
                if (counts[k]) {
                    counted.push_back(y[k]);
                }
            }
            check_against_model(counting, ports, fraction_, true, counted);
        }
        outputs.clear();
        for (std::size_t at = 0; at < y.size(); at += at_.lanes) {
            outputs.emplace_back(y.begin() + static_cast<std::ptrdiff_t>(at),
                                 y.begin() + static_cast<std::ptrdiff_t>(at + at_.lanes));
        }
    }

  private:
    LayerPlaces at_;
    int fraction_;
};

class LayerBench final : public RowBench {
  public:
    explicit LayerBench(const gen::Design& design)
        : RowBench(design),
          at_{static_cast<std::size_t>(design.config().lanes),
              layout_.find("eps_i")->offset,
              layout_.find("eps_shift_i")->offset,
              layout_.find("root_shift_i")->offset,
              layout_.find("one_over_i")->offset,
              layout_.find("mask_i")->offset},
          width_(design.config().act_width),
          most_root_(root_shift(design.config().max_row)) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<LayerReference>(longest_, at_, design_.config().value_fraction);
    }
    std::vector<std::size_t> steady_inputs() const override {
        return {at_.eps, at_.eps_shift, at_.root_shift, at_.one_over};
    }
    std::vector<Range> ranges() const override {
        std::vector<Range> out(layout_.input_size(), {lowest(width_), highest(width_)});
        out[at_.eps] = {0, 65535};
        out[at_.eps_shift] = {-128, 127};
        out[at_.root_shift] = {0, most_root_};
        out[at_.one_over] = {0, (1 << kOneOver) - 1};
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(at_.mask), at_.lanes, Range{0, 1});
        return out;
    }

    // 10 20 30 44 of rap.md: a row of four values.
    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        put("value_i", {10, 20, 30, 44}, beat);
        const std::size_t count = std::min<std::size_t>(at_.lanes, 4);
        put("mask_i", std::vector<std::int64_t>(count, 1), beat);
        set({0, 0, root_shift(static_cast<int>(count))}, count, beat);
        beat.last = true;
        return {beat};
    }

    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(layout_.input_size());
        const int bits = rng.between(0, width_ - 1);
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            beat.inputs[k] = rng.one_in(5) ? stratified(rng, width_) : of_magnitude(rng, bits);
        }
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            beat.inputs[at_.mask + k] = rng.one_in(6) ? 0 : 1;
        }
        const int row = static_cast<int>(at_.lanes) * longest_;
        NormPorts ports = random_ports(rng, most_root_);
        const auto features = static_cast<std::size_t>(rng.between(1, row));
        if (rng.one_in(2)) {
            ports.root_shift = root_shift(static_cast<int>(features));
        }
        set(ports, features, beat);
    }

    // Rows of one beat, with eps and without: all alike, and one among zeros.
    void corners(const Sink& sink) const override {
        const auto lanes = at_.lanes;
        for (const double eps : {0.0, 1e-5, 1.0}) {
            Beat beat = plain(true);
            beat.last = true;
            set(norm_ports(eps, lanes, 0), lanes, beat);
            drain(beat, sink);
            std::fill_n(beat.inputs.begin() + static_cast<std::ptrdiff_t>(at_.mask), lanes, 1);
            for (const std::int64_t value : signed_corners(width_)) {
                std::fill_n(beat.inputs.begin(), lanes, value);
                sink(beat);
                std::fill_n(beat.inputs.begin(), lanes, 0);
                beat.inputs[static_cast<std::size_t>(value & 7) % lanes] = value;
                sink(beat);
            }
        }
        if (lanes > 1) {
            table_segments(sink);
        }
    }

    // Activations as a residual stream in fixed point, 14 fraction bits, rows as long as they go.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto rows = source.activations(which.layer, std::min(width_, 24));
        const std::vector<std::int64_t> values(rows->values.begin(), rows->values.end());
        const std::size_t row = at_.lanes * static_cast<std::size_t>(longest_);
        Beat beat = plain(true);
        set(norm_ports(1e-5, row, -14), row, beat);
        std::fill_n(beat.inputs.begin() + static_cast<std::ptrdiff_t>(at_.mask), at_.lanes, 1);
        feed_rows(values, row, at_.lanes, 0, which.limit, beat, sink);
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("values", {"below 0", "0", "above 0"});
        coverage.add("norms", {"below 0", "0", "above 0"});
        coverage.add("mask", {"counts", "does not"});
        coverage.add("eps", {"0", "shifted to the right", "shifted to the left"});
    }
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            coverage.hit(2, beat.inputs[at_.mask + k] != 0 ? 0 : 1);
            coverage.hit(0, beat.inputs[k] < 0 ? 0 : beat.inputs[k] == 0 ? 1 : 2);
            if (!outputs.empty()) {
                coverage.hit(1, outputs[k] < 0 ? 0 : outputs[k] == 0 ? 1 : 2);
            }
        }
        coverage.hit(3, beat.inputs[at_.eps] == 0 ? 0 : beat.inputs[at_.eps_shift] >= 0 ? 1 : 2);
    }

  private:
    // Every segment of the inverse root's table, of both parities of the exponent: two values about
    // a mean of 0.
    void table_segments(const Sink& sink) const {
        Beat beat = plain(true);
        beat.last = true;
        set(norm_ports(0, at_.lanes, 0), at_.lanes, beat);
        std::fill_n(beat.inputs.begin() + static_cast<std::ptrdiff_t>(at_.mask), at_.lanes, 1);
        std::fill_n(beat.inputs.begin(), at_.lanes, 0);
        drain(beat, sink);
        for (std::int64_t value = 1 << 14; value < 1 << 15; value += 64) {
            beat.inputs[0] = value;
            beat.inputs[1] = -value;
            sink(beat);
        }
        for (const NormPorts& ports : eps_beyond()) {
            set(ports, at_.lanes, beat);
            drain(beat, sink);
            sink(beat);
        }
    }
    void set(const NormPorts& ports, std::size_t features, Beat& beat) const {
        beat.inputs[at_.one_over] = one_over(features);
        beat.inputs[at_.eps] = ports.eps;
        beat.inputs[at_.eps_shift] = std::clamp<std::int64_t>(ports.eps_shift, -128, 127);
        beat.inputs[at_.root_shift] = std::min<std::int64_t>(ports.root_shift, most_root_);
    }

    LayerPlaces at_;
    int width_;
    int most_root_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<LayerBench>(design);
}

}  // namespace qrazor::units::layer_norm
