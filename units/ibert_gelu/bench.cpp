// ibert_gelu at its ports: the golden model's value of every argument.
#include <cstdint>
#include <vector>

#include "families/activation/bench.h"
#include "makers.h"
#include "qrazor/model/rival_gelu.h"

namespace qrazor::units::ibert_gelu {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const int fraction = design.config().value_fraction;
    // Where |x| in 5 fraction bits grows, up to where nothing is left.
    std::vector<std::int64_t> steps;
    for (std::int64_t step = 1; step <= model::kIbertEnd; ++step) {
        steps.push_back(step << (fraction - model::kIbertValue));
    }
    return activation_bench(
        design,
        [fraction](std::int64_t x) {
            return std::int64_t{model::trimmed_ibert_gelu(static_cast<std::int32_t>(x), fraction)};
        },
        steps);
}

}  // namespace qrazor::units::ibert_gelu
