// Benches of activations, ours and others'.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/gen/design.h"
#include "qrazor/model/activations.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::units {

// A function of a value of the design's width and fraction bits; it may change at `steps` of |x|.
std::unique_ptr<Bench> activation_bench(const gen::Design& design,
                                        std::function<std::int64_t(std::int64_t)> golden,
                                        const std::vector<std::int64_t>& steps);
// Ours: segments of 1/16 up to 4, of 1/4 up to 12.
std::unique_ptr<Bench> activation_bench(const gen::Design& design, model::Activation which);

}  // namespace qrazor::units
