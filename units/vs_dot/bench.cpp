// VS-Quant: integers with an integer scale.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::vs_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const std::string group = ",g" + std::to_string(design.config().group);
    const std::string scales = ",b4,s" + std::to_string(design.config().scale_width);
    return std::make_unique<BlockBench>(design,
                                        BlockFormat{BlockFormat::Kind::vs, "vsq" + group + scales});
}

}  // namespace qrazor::units::vs_dot
