// The product of two SDR codes with its shift, combinational.
#include "sdr_bench.h"
#include "units.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_sdr_mul(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::tb
