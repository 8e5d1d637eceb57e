// NVFP4. The number format says what words mean.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::nvfp4_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<BlockBench>(design);
}

}  // namespace qrazor::units::nvfp4_dot
