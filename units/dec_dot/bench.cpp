// Decompress, then multiply: the same numbers as sdr_dot by the way that SDR saves.
#include "families/sdr/bench.h"
#include "makers.h"

namespace qrazor::units::dec_dot {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::units::dec_dot
