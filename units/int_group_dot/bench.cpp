// Integers with an FP16 scale for each group.
#include "families/block/bench.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const std::string group = ",g" + std::to_string(design.config().group);
    return std::make_unique<BlockBench>(
        design, BlockFormat{BlockFormat::Kind::integer, design.config().element + group});
}

}  // namespace qrazor::units::int_group_dot
