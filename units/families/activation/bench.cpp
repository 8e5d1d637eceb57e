// See bench.h.
#include "families/activation/bench.h"

#include <utility>

#include "families/scalar/bench.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units {

std::unique_ptr<Bench> activation_bench(const gen::Design& design,
                                        std::function<std::int64_t(std::int64_t)> golden,
                                        const std::vector<std::int64_t>& steps) {
    const int width = design.config().act_width;
    ScalarFunction function;
    function.range = {lowest(width), highest(width)};
    function.golden = std::move(golden);
    function.steps = {function.range.low};
    const auto add = [&](std::int64_t step) {
        if (step > function.range.low && step <= function.range.high) {
            function.steps.push_back(step);
        }
    };
    add(0);
    for (const std::int64_t step : steps) {
        if (step > 0) {
            add(step);
            add(1 - step);  // from there on |x| is less
        }
    }
    function.fraction = design.config().value_fraction;
    function.argument = [](std::int64_t value) { return value; };
    // -1, 1, 4 and -4.9: both sides, the far end, and what is cut to nothing.
    const std::int64_t one = std::int64_t{1} << function.fraction;
    function.example = {-one, one, 4 * one, -one * 49 / 10};
    return std::make_unique<ScalarBench>(design, std::move(function));
}

std::unique_ptr<Bench> activation_bench(const gen::Design& design, model::Activation which) {
    const int fraction = design.config().value_fraction;
    const std::int64_t four = std::int64_t{4} << fraction;
    std::vector<std::int64_t> steps;
    for (std::int64_t step = four / 64; step <= four; step += four / 64) {
        steps.push_back(step);
    }
    for (std::int64_t step = four + four / 16; step <= 3 * four; step += four / 16) {
        if (which == model::Activation::silu) {
            steps.push_back(step);
        }
    }
    return activation_bench(
        design,
        [which, fraction](std::int64_t x) {
            return std::int64_t{model::activated(which, static_cast<std::int32_t>(x), fraction)};
        },
        steps);
}

}  // namespace qrazor::units
