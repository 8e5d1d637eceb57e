// int_clamp at its ports: the function that it must be, and the values worth trying.
#include <algorithm>
#include <array>

#include "families/bench_words.h"
#include "makers.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::int_clamp {
namespace {

// Where the ports stand in the inputs.
struct Places {
    std::size_t value = 0;
    std::size_t group = 0;
    std::size_t low = 0;
    std::size_t high = 0;
};

class ClampReference final : public Reference {
  public:
    explicit ClampReference(const Places& at) : at_(at) {}
    // Not std::clamp, which says nothing where the limits cross.
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        outputs.resize(at_.group);
        for (std::size_t k = 0; k < at_.group; ++k) {
            outputs[k] = std::min(std::max(beat.inputs[at_.value + k], beat.inputs[at_.low]),
                                  beat.inputs[at_.high]);
        }
    }

  private:
    Places at_;
};

class ClampBench final : public Bench {
  public:
    explicit ClampBench(const gen::Design& design)
        : Bench(design),
          at_{layout_.find("value_i")->offset,
              static_cast<std::size_t>(layout_.find("value_i")->port.elements),
              layout_.find("low_i")->offset, layout_.find("high_i")->offset},
          width_(design.config().act_width) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<ClampReference>(at_);
    }

    std::vector<Range> ranges() const override {
        return std::vector<Range>(layout_.input_size(), {lowest(width_), highest(width_)});
    }

    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        put("value_i", {-5, 3, 7, 6}, beat);
        put("high_i", {6}, beat);
        return {beat};
    }

    // Limits mostly in order. Each value is anything, or stands next to a limit: that is where one
    // comparison differs from another.
    void random(Rng& rng, Beat& beat) const override {
        std::int64_t low = stratified(rng, width_);
        std::int64_t high = stratified(rng, width_);
        if (low > high && !rng.one_in(8)) {
            std::swap(low, high);
        }
        set_limits(beat, low, high);
        for (std::size_t k = 0; k < at_.group; ++k) {
            const std::int64_t near = (rng.one_in(2) ? low : high) + rng.between(-1, 1);
            beat.inputs[at_.value + k] = rng.one_in(3) ? within(near) : stratified(rng, width_);
        }
    }

    // Every pair of corners as limits; then each value at both ends and around both limits.
    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        for (const std::int64_t low : signed_corners(width_)) {
            for (const std::int64_t high : signed_corners(width_)) {
                const std::array values{lowest(width_),
                                        highest(width_),
                                        std::int64_t{0},
                                        low,
                                        within(low - 1),
                                        within(low + 1),
                                        high,
                                        within(high - 1),
                                        within(high + 1)};
                set_limits(beat, low, high);
                for (std::size_t first = 0; first < values.size(); ++first) {
                    for (std::size_t k = 0; k < at_.group; ++k) {
                        beat.inputs[at_.value + k] = values[(first + k) % values.size()];
                    }
                    sink(beat);
                }
            }
        }
    }

    // Activations of a layer as integers; as limits those of a ReLU that stops at half the range.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto rows = source.activations(which.layer, width_);
        Beat beat;
        beat.clear = true;
        set_limits(beat, 0, highest(width_) / 2);
        std::size_t made = 0;
        for (std::size_t at = 0; at < rows->values.size(); at += at_.group) {
            const std::size_t count = std::min(at_.group, rows->values.size() - at);
            for (std::size_t k = 0; k < at_.group; ++k) {
                beat.inputs[at_.value + k] = k < count ? rows->values[at + k] : 0;
            }
            sink(beat);
            if (++made == which.limit) {
                return;
            }
        }
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("limits", {"in order", "equal", "crossed"});
        coverage.add("value", {"raised to low_i", "kept", "lowered to high_i"});
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& /*outputs*/,
                     FunctionalCoverage& coverage) const override {
        const std::int64_t low = beat.inputs[at_.low];
        const std::int64_t high = beat.inputs[at_.high];
        coverage.hit(0, low < high ? 0 : low == high ? 1 : 2);
        for (std::size_t k = 0; k < at_.group; ++k) {
            const std::int64_t value = beat.inputs[at_.value + k];
            coverage.hit(1, std::max(value, low) > high ? 2 : value < low ? 0 : 1);
        }
    }

  private:
    void set_limits(Beat& beat, std::int64_t low, std::int64_t high) const {
        beat.inputs.resize(layout_.input_size());
        beat.inputs[at_.low] = low;
        beat.inputs[at_.high] = high;
    }
    std::int64_t within(std::int64_t value) const {
        return std::clamp(value, lowest(width_), highest(width_));
    }

    Places at_;
    int width_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<ClampBench>(design);
}

}  // namespace qrazor::units::int_clamp
