// Integers with an FP16 scale for each group. The number format says what words mean.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<BlockBench>(design);
}

}  // namespace qrazor::units::int_group_dot
