// The paper's unit: one product and one shift a beat, accumulated.
#include "families/sdr/bench.h"
#include "makers.h"

namespace qrazor::units::sdr_mac {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::units::sdr_mac
