// The group dot product: L products a beat, one shift for the group, accumulated.
#include "sdr_bench.h"
#include "units.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_sdr_dot(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::tb
