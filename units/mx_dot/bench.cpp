// OCP MX: any of its elements, scales of 8 bits or of few exponents. The number format says what
// words mean.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::mx_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<BlockBench>(design);
}

}  // namespace qrazor::units::mx_dot
