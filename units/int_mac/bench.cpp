// The baseline multiply-accumulate: one product a beat.
#include "families/integer/bench.h"
#include "makers.h"

namespace qrazor::units::int_mac {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<IntBench>(design);
}

}  // namespace qrazor::units::int_mac
