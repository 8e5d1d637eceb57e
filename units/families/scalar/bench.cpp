// See bench.h.
#include "families/scalar/bench.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "families/scalar/layer_outputs.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units {
namespace {

using Results = std::shared_ptr<const std::vector<std::int32_t>>;

class ScalarReference final : public Reference {
  public:
    ScalarReference(Results results, std::int64_t least)
        : results_(std::move(results)), least_(least) {}
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        outputs.resize(beat.inputs.size());
        for (std::size_t k = 0; k < outputs.size(); ++k) {
            outputs[k] = (*results_)[static_cast<std::size_t>(beat.inputs[k] - least_)];
        }
    }

  private:
    Results results_;
    std::int64_t least_;
};

}  // namespace

ScalarBench::ScalarBench(const gen::Design& design, ScalarFunction function)
    : Bench(design), function_(std::move(function)) {
    std::vector<std::int32_t> all;
    for (std::int64_t x = function_.range.low; x <= function_.range.high; ++x) {
        all.push_back(static_cast<std::int32_t>(function_.golden(x)));
    }
    results_ = std::make_shared<const std::vector<std::int32_t>>(std::move(all));
    std::sort(function_.steps.begin(), function_.steps.end());
}

std::int64_t ScalarBench::within(std::int64_t argument) const {
    return std::clamp(argument, function_.range.low, function_.range.high);
}

std::unique_ptr<Reference> ScalarBench::reference() const {
    return std::make_unique<ScalarReference>(results_, function_.range.low);
}

std::vector<Range> ScalarBench::ranges() const {
    return std::vector<Range>(lanes(), function_.range);
}

std::vector<Beat> ScalarBench::example() const {
    std::vector<Beat> beats;
    for (const std::int64_t argument : function_.example) {
        beats.push_back(plain(beats.empty()));
        put("value_i", {argument}, beats.back());
    }
    return beats;
}

// Near a step, of any size, or anything: alike.
void ScalarBench::random(Rng& rng, Beat& beat) const {
    beat.inputs.resize(lanes());
    const Range& range = function_.range;
    const auto span = static_cast<std::uint64_t>(range.high - range.low) + 1;
    for (std::int64_t& argument : beat.inputs) {
        switch (rng.below(3)) {
            case 0:
                argument =
                    within(function_.steps[rng.below(function_.steps.size())] + rng.between(-2, 2));
                break;
            case 1:
                argument = within(stratified(rng, 17));
                break;
            default:
                argument = range.low + static_cast<std::int64_t>(rng.below(span));
        }
    }
}

// Ends of the range, and both sides of every step; each lane is given another at a time.
void ScalarBench::corners(const Sink& sink) const {
    std::vector<std::int64_t> all{function_.range.low, function_.range.high, within(0)};
    for (const std::int64_t step : function_.steps) {
        all.insert(all.end(), {within(step - 1), step, within(step + 1)});
    }
    Beat beat;
    beat.clear = true;
    beat.inputs.resize(lanes());
    for (std::size_t first = 0; first < all.size(); ++first) {
        for (std::size_t k = 0; k < lanes(); ++k) {
            beat.inputs[k] = all[(first + 7 * k) % all.size()];
        }
        sink(beat);
    }
}

void ScalarBench::tensors(const TensorSource& source, const LayerBeats& which,
                          const Sink& sink) const {
    check(which.encoding);
    Beat beat;
    beat.clear = true;
    beat.inputs.clear();
    std::size_t made = 0;
    const std::size_t wanted = which.limit == 0 ? kLayerOutputs / lanes() : which.limit;
    layer_outputs(source, {which.layer.index, "gate_proj"}, [&](double value) {
        const double scaled = std::floor(std::ldexp(value, function_.fraction) + 0.5);
        const double most = 32767;  // 16 bits, saturating
        const auto fixed = static_cast<std::int64_t>(std::clamp(scaled, -most, most));
        beat.inputs.push_back(within(function_.argument(fixed)));
        if (beat.inputs.size() < lanes()) {
            return true;
        }
        sink(beat);
        beat.inputs.clear();
        return ++made < wanted;
    });
}

void ScalarBench::add_cases(FunctionalCoverage& coverage) const {
    // Between which steps, the first bin below all of them.
    std::vector<std::string> bins{"below " + std::to_string(function_.steps.front())};
    for (const std::int64_t step : function_.steps) {
        bins.push_back("from " + std::to_string(step));
    }
    if (function_.steps.front() == function_.range.low) {
        bins.erase(bins.begin());
    }
    coverage.add("argument", bins);
}

void ScalarBench::count_cases(const Beat& beat, const std::vector<Int128>& /*outputs*/,
                              FunctionalCoverage& coverage) const {
    const std::vector<std::int64_t>& steps = function_.steps;
    const std::size_t shown = steps.front() == function_.range.low ? 1 : 0;
    for (const std::int64_t argument : beat.inputs) {
        const auto above = std::upper_bound(steps.begin(), steps.end(), argument);
        coverage.hit(0, static_cast<std::size_t>(above - steps.begin()) - shown);
    }
}

}  // namespace qrazor::units
