// rms_norm: rows through the pieces of model::rms_norm(), and through it where the ports fit.
#include <algorithm>

#include "families/rows/norm.h"
#include "families/rows/norm_bench.h"
#include "makers.h"
#include "qrazor/model/requantize.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::rms_norm {
namespace {

struct RmsPlaces {
    std::size_t lanes;
    std::size_t eps;
    std::size_t eps_shift;
    std::size_t root_shift;
};

class RmsReference final : public RowReference {
  public:
    RmsReference(int longest, const RmsPlaces& at, int fraction)
        : RowReference(longest), at_(at), fraction_(fraction) {}

    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        std::vector<std::int64_t> values;
        for (const Inputs& beat : row) {
            values.insert(values.end(), beat.begin(),
                          beat.begin() + static_cast<std::ptrdiff_t>(at_.lanes));
        }
        const NormPorts ports{row.front()[at_.eps], row.front()[at_.eps_shift],
                              row.front()[at_.root_shift]};
        const model::Requantized coded = model::requantize_row(values, kNormCode);
        const std::vector<Int128> y =
            over_root(coded.codes, ports, coded.shifts.front(), fraction_);
        check_against_model(values, ports, fraction_, false, y);
        outputs.clear();
        for (std::size_t at = 0; at < y.size(); at += at_.lanes) {
            outputs.emplace_back(y.begin() + static_cast<std::ptrdiff_t>(at),
                                 y.begin() + static_cast<std::ptrdiff_t>(at + at_.lanes));
        }
    }

  private:
    RmsPlaces at_;
    int fraction_;
};

class RmsBench final : public RowBench {
  public:
    explicit RmsBench(const gen::Design& design)
        : RowBench(design),
          at_{static_cast<std::size_t>(design.config().lanes), layout_.find("eps_i")->offset,
              layout_.find("eps_shift_i")->offset, layout_.find("root_shift_i")->offset},
          width_(design.config().act_width),
          most_root_(root_shift(design.config().max_row)) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<RmsReference>(longest_, at_, design_.config().value_fraction);
    }
    std::vector<std::size_t> steady_inputs() const override {
        return {at_.eps, at_.eps_shift, at_.root_shift};
    }
    std::vector<Range> ranges() const override {
        std::vector<Range> out(layout_.input_size(), {lowest(width_), highest(width_)});
        out[at_.eps] = {0, 65535};
        out[at_.eps_shift] = {-128, 127};
        out[at_.root_shift] = {0, most_root_};
        return out;
    }

    // 100 -200 300 -400 of rap.md: a row of four values.
    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        put("value_i", {100, -200, 300, -400}, beat);
        set({0, 0, root_shift(static_cast<int>(std::min<std::size_t>(at_.lanes, 4)))}, beat);
        beat.last = true;
        return {beat};
    }

    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(layout_.input_size());
        const int bits = rng.between(0, width_ - 1);
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            beat.inputs[k] = rng.one_in(5) ? stratified(rng, width_) : of_magnitude(rng, bits);
        }
        set(random_ports(rng, most_root_), beat);
    }

    // Rows of one beat, with eps and without: all alike, and one among zeros.
    void corners(const Sink& sink) const override {
        const auto lanes = at_.lanes;
        for (const double eps : {0.0, 1e-5, 1.0}) {
            Beat beat = plain(true);
            beat.last = true;
            set(norm_ports(eps, lanes, 0), beat);
            drain(beat, sink);
            for (const std::int64_t value : signed_corners(width_)) {
                std::fill_n(beat.inputs.begin(), lanes, value);
                sink(beat);
                std::fill_n(beat.inputs.begin(), lanes, 0);
                beat.inputs[static_cast<std::size_t>(value & 7) % lanes] = value;
                sink(beat);
            }
        }
        // Every segment of the inverse root's table, of both parities of the exponent.
        Beat beat = plain(true);
        beat.last = true;
        set(norm_ports(0, lanes, 0), beat);
        drain(beat, sink);
        std::fill_n(beat.inputs.begin(), lanes, 0);
        for (std::int64_t value = 1 << 14; value < 1 << 15; value += 64) {
            beat.inputs[0] = value;
            sink(beat);
        }
        // A code that is off by one moves few results: rows with many second values.
        for (const std::int64_t value : nearly_least(kNormCode)) {
            beat.inputs[0] = value;
            for (std::int64_t other = (1 << 15) - 1; other > 0; other -= 331) {
                beat.inputs[lanes - 1] = lanes == 1 ? value : other;
                sink(beat);
            }
        }
        std::fill_n(beat.inputs.begin(), lanes, highest(kNormCode));
        for (const NormPorts& ports : eps_beyond()) {
            set(ports, beat);
            drain(beat, sink);
            sink(beat);
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
        set(norm_ports(1e-5, row, -14), beat);
        feed_rows(values, row, at_.lanes, 0, which.limit, beat, sink);
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("values", {"below 0", "0", "above 0"});
        coverage.add("norms", {"below 0", "0", "above 0"});
        coverage.add("eps", {"0", "shifted to the right", "shifted to the left"});
    }
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        for (std::size_t k = 0; k < at_.lanes; ++k) {
            coverage.hit(0, beat.inputs[k] < 0 ? 0 : beat.inputs[k] == 0 ? 1 : 2);
            if (!outputs.empty()) {
                coverage.hit(1, outputs[k] < 0 ? 0 : outputs[k] == 0 ? 1 : 2);
            }
        }
        coverage.hit(2, beat.inputs[at_.eps] == 0 ? 0 : beat.inputs[at_.eps_shift] >= 0 ? 1 : 2);
    }

  private:
    void set(const NormPorts& ports, Beat& beat) const {
        beat.inputs[at_.eps] = ports.eps;
        beat.inputs[at_.eps_shift] = std::clamp<std::int64_t>(ports.eps_shift, -128, 127);
        beat.inputs[at_.root_shift] = std::min<std::int64_t>(ports.root_shift, most_root_);
    }

    RmsPlaces at_;
    int width_;
    int most_root_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<RmsBench>(design);
}

}  // namespace qrazor::units::rms_norm
