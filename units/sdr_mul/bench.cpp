// The product of two SDR codes with its shift, combinational.
#include "families/sdr/bench.h"
#include "makers.h"

namespace qrazor::units::sdr_mul {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::units::sdr_mul
