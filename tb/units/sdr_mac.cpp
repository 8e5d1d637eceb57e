// The paper's unit: one product and one shift a beat, accumulated.
#include "sdr_bench.h"
#include "units.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_sdr_mac(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::tb
