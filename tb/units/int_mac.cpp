// The baseline multiply-accumulate: one product a beat.
#include "int_bench.h"
#include "units.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_int_mac(const gen::Design& design) {
    return std::make_unique<IntBench>(design);
}

}  // namespace qrazor::tb
