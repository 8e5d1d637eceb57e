// Decompress, then multiply: the same numbers as sdr_dot by the way that SDR saves.
#include "sdr_bench.h"
#include "units.h"

namespace qrazor::tb {

std::unique_ptr<Bench> make_dec_dot(const gen::Design& design) {
    return std::make_unique<SdrBench>(design);
}

}  // namespace qrazor::tb
