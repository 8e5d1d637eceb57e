// silu at its ports: the golden model's value of every argument.
#include "families/activation/bench.h"
#include "makers.h"

namespace qrazor::units::silu {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return activation_bench(design, model::Activation::silu);
}

}  // namespace qrazor::units::silu
