// NVFP4: E2M1 elements, an E4M3 scale.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::nvfp4_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const std::string group = ",g" + std::to_string(design.config().group);
    return std::make_unique<BlockBench>(design,
                                        BlockFormat{BlockFormat::Kind::nvfp4, "nvfp4" + group});
}

}  // namespace qrazor::units::nvfp4_dot
