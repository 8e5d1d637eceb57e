// The baseline multiplier: one product, combinational.
#include "int_bench.h"
#include "units.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_int_mul(const gen::Design& design) {
    return std::make_unique<IntBench>(design);
}

}  // namespace qrazor::tb
