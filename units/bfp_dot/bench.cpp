// Block floating point: mantissas with an exponent.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::bfp_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const std::string group = ",g" + std::to_string(design.config().group);
    return std::make_unique<BlockBench>(design,
                                        BlockFormat{BlockFormat::Kind::bfp, "bfp4" + group});
}

}  // namespace qrazor::units::bfp_dot
