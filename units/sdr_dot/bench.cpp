// The group dot product: L products a beat, one shift for the group, accumulated.
#include "families/sdr/bench.h"
#include "makers.h"

namespace qrazor::units::sdr_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::units::sdr_dot
